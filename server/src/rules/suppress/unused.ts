import { defineRule } from '../rule.js';

/** Comments that ask to ignore what is not there. The runner finds them (run.ts); this says what they are. */
export const unused = defineRule({
  id: 'suppress/unused',
  scope: 'runner',
  level: 'hint',
  languages: 'any',
  removes: 'comment',
  summary: 'A comment that ignores a rule stands above something that the rule would report.',
  reason: `An ignore comment that has outlived its slip hides the next one. This tells of comments that silence nothing, name a rule that does not exist, or
name none. A rule that is switched off is not counted as unused.`,
  examples: `
<!-- ignore narr/doubled-word -->
            ^^^^^^^^^^^^^^^^^ Nothing here for “narr/doubled-word” to report
Petra counted the stairs again.

<!-- ignore narr/dubbed-word: it is her stammer -->
            ^^^^^^^^^^^^^^^^ No rule is called “narr/dubbed-word”
Petra counted the stairs again.

<!-- ignore narr/doubled-word: the sign is painted so -->
The board over the door said GOODS ENTRANCE, and on the the wall was an arrow.
`,
});
