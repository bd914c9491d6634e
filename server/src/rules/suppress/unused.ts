import { defineRule } from '../definition/rule.js';

/** Comments that suppress nothing; the engine finds them (commentFindings.ts). */
export const unused = defineRule({
  id: 'suppress/unused',
  scope: 'runner',
  level: 'hint',
  languages: 'any',
  removes: 'comment',
  title: 'Ignore comments without effect',
  summary: 'A comment that ignores a rule is above something that the rule would report.',
  reason: `An ignore comment that is left behind after its problem was fixed hides the next problem. Reported are comments that ignore nothing, name a rule that does not exist, or name no
rule. A rule that is turned off does not count as unused.`,
  examples: `
<!-- ignore narr/doubled-word -->
            ^^^^^^^^^^^^^^^^^ Remove this rule: “narr/doubled-word” finds nothing here
Petra counted the stairs again.

<!-- ignore narr/dubbed-word: it is her stammer -->
            ^^^^^^^^^^^^^^^^ Correct the rule name: “narr/dubbed-word” does not exist
Petra counted the stairs again.

<!-- ignore narr/doubled-word: the sign is painted so -->
The board over the door said GOODS ENTRANCE, and on the the wall was an arrow.
`,
});
