import type { Span } from '../../text/position.js';
import { regexSource } from '../../text/regexSource.js';

/** Verbs of speaking that introduce a tag in English dash dialogue, where no closing mark shows the end of speech. */
const VERB = regexSource`
  (?:said|says|asked|answered|replied|cried|called|murmured|muttered|whispered|shouted|went on|repeated|added|began|
  exclaimed|told|continued|returned|growled|sighed|laughed|observed|remarked|put in|agreed|insisted|admitted|snapped|
  mumbled)
`;
const WHO = "(?:he|she|they|I|we|it|the [\\w’']+(?: [\\w’']+)?|[A-Z][\\w’']+(?: [A-Z][\\w’']+){0,2})";
const TAG = new RegExp(`(?<=[,!?.…])\\s(?:${WHO} (?:had )?${VERB}|${VERB} ${WHO})\\b`, 'gu');

/**
 * Continuations of the narration after a comma: a participle (`turning away`), a circumstance (`with a laugh`, `her
 * eyes down`, `as they rose`), a further action (`and drank`, `and he sat down`). Anything else resumes the speech: `he
 * said, there is always tomorrow`.
 */
const BESIDES = new RegExp(
  String.raw`^,\s+(?:(?:still|now|then|half|already|quietly|slowly|softly) )?(?:` +
    regexSource`
      (?!(?:nothing|something|anything|everything|bring|sing|king|ring|thing|evening|morning|during)\b)[a-z]{2,}ing\b|
      (?!(?:only|really|probably|certainly|surely|hardly|obviously|likely|frankly|honestly|clearly|exactly|sadly|
      actually|possibly|definitely|usually|apparently|family|early)\b)[a-z]{3,}ly\b|(?:with|without|in|into|at|from|
      over|through|under|behind|beside|between|across|against|as|while|when|after|before|though|although|like) |
      (?:his|her|their|its|my) (?:[\w’'-]+ )?(?:eyes?|face|voice|hands?|head|arms?|mouth|lips|back|shoulders?|brow|
      breath|fingers?|chin|tone|gaze)\b|
      (?:and|but|then) (?:(?:he|she|they|I|we|it|[A-Z][\w’']+) )?(?:then |at once |[a-z]+ly )?(?:[a-z]{2,}ed|drank|
      sat|stood|rose|went|took|gave|put|set|let|laid|lay|shook|held|threw|left|ran|made|got|fell|found|began|was|were|
      had|looked)\b)
    `,
  'u',
);
/** Narration after the tag's sentence that leads back to the speech: `And then:`, `After a while:`. */
const LEADS_BACK = /^\s+(?:And|But|Then|After|At|A|Presently|Finally|Soon|Again|Later)\b[^.!?:—]{0,40}:(?=\s)/u;

/**
 * The English tags in `text` from `from` on, one speech of dash dialogue. Each span runs from the punctuation before
 * the tag to where the speech resumes, at a comma or after the tag's sentence.
 */
export function englishTagsIn(text: string, from: number): Span[] {
  const tags: Span[] = [];
  TAG.lastIndex = from;
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
    const to = endOfTag(text, match.index + match[0].length);
    tags.push({ from: match.index, to });
    TAG.lastIndex = Math.max(to, match.index + 1);
  }
  return tags;
}

function endOfTag(text: string, from: number): number {
  let at = from;
  for (; at < text.length && !/[.!?…]/.test(text[at]!); at++) {
    if (text[at] === ',' && !BESIDES.test(text.slice(at, at + 60)) && /^,\s+\S+\s+\S/.test(text.slice(at, at + 60)))
      return at + 1;
  }
  while (at < text.length && /[.!?…]/.test(text[at]!)) at++;
  return at + (LEADS_BACK.exec(text.slice(at, at + 60))?.[0].length ?? 0);
}
