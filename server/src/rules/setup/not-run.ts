import { defineRule } from '../definition/rule.js';

/** Reports once which rules did not run; the engine finds it (notices.ts). */
export const notRun = defineRule({
  id: 'setup/not-run',
  scope: 'runner',
  level: 'information',
  languages: 'any',
  title: 'Rules that cannot run',
  summary: 'Every rule that is turned on can run.',
  reason: `A rule that could not check is not a rule that found nothing. At the beginning of the story this says, once, what was not checked: rules for English sentences in a work in another
language (set *language* in \`ficwright.json\` when it was guessed wrong), and rules about the point of view where none is known.`,
  examples: `
« Qui a laissé la barque sur le sable ? demanda Maëlle. La marée va la prendre avant que nous soyons de retour, et nous n’en avons pas d’autre. »
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Set “language” in ficwright.json if this is not French

Petra left the boat on the sand.
`,
});
