import { defineRule } from '../rule.js';

/** Says once which rules did not run. The runner finds it (unable.ts); this says what it is. */
export const notRun = defineRule({
  id: 'setup/not-run',
  scope: 'runner',
  level: 'information',
  languages: 'any',
  summary: 'Every rule that is on can run.',
  reason: `A rule that could not look is not a rule that found nothing. At the head of the story this says, once, what was not looked for: rules about English
sentences in a work in another language (set *language* in \`ficwright.json\` when it was guessed wrong), and rules about the point of view where none is set.`,
  examples: `
« Qui a laissé la barque sur le sable ? demanda Maëlle. La marée va la prendre avant que nous soyons de retour, et nous n’en avons pas d’autre. »
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reads as French

Petra left the boat on the sand.
`,
});
