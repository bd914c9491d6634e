import * as l10n from '@vscode/l10n';
import { beatVerb } from '../../lexicon/beatVerbs.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { runOfWords, tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn, roomAfter } from '../support/dialogue/joins.js';
import { commaBeforeParticiple } from '../support/dialogue/conventions.js';
import { wordList } from '../../text/wordList.js';

/** Verbs of speech that no `-ing` form completes. */
const PLAIN = new Set(wordList('add answer ask cry exclaim mumble murmur mutter remark reply say shout whisper'));

/** `he said looking down` */
export const participleComma = defineRule({
  id: 'dialogue/participle-comma',
  scope: 'block',
  level: 'hint',
  otherWay: commaBeforeParticiple,
  title: 'Comma between a dialogue tag and a participle',
  summary:
    'A comma separates a dialogue tag from a participle that describes an action, as in “he said, looking down”.',
  reason: `In *he said looking down*, the looking seems to be what he said. A comma shows that the two happen together. *Went on talking* and similar verbs
need the word after them and take no comma.`,
  examples: `
“I can swim,” he said looking down.
                     ^ Insert a comma: “looking” is an action beside the tag
“I can swim,” whispered Petra shaking her head.
                             ^ Insert a comma: “shaking” is an action beside the tag

“I can swim,” he said, looking down.
“I can swim,” he said with a look down.
“I can swim,” he went on talking.
“I can swim,” he said, and went on looking down.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const room = roomAfter(block, join);
      const tag = room && tagAt(block.text, room.from, room.to);
      if (!tag || !PLAIN.has(tag.base) || (!tag.small && tag.subject.kind !== 'name')) continue;
      const act = runOfWords(block.text, tag.to, room.to, 1)[0];
      if (!act || !act.lower.endsWith('ing') || beatVerb(act.lower)?.form !== 'ing') continue;
      const at = { from: tag.to, to: tag.to };
      report(
        block,
        { from: tag.to, to: tag.to + 1 },
        l10n.t('Insert a comma: “{0}” is an action beside the tag', excerpt(act.text)),
        { fixes: [replace(l10n.t('Insert a comma'), block, at, ',')] },
      );
    }
  },
});
