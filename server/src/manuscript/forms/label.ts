import type { Carry, NoteLabel, BlockForm } from '../block.js';
import { closingBracket, CLOSING_BRACKET, isOpening, type Closing } from '../../text/brackets.js';
import { fromLocales } from '../locales/index.js';
import { siteHeadOf } from './site.js';
import { MAX_UNCLOSED_NOTE_BLOCKS } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

const APOSTROPHE = `['’]?`;
/**
 * Labels of English by kind of paratext; the most common of other languages are in their locales. Each needs a
 * separator or a closed bracket after it.
 */
const FAMILIES: readonly (readonly [NoteLabel, string])[] = [
  [
    'note',
    regexSource`
      A\s?[/.]\s?N\.?|AN|Author${APOSTROPHE}s?${APOSTROPHE} (?:Notes?|Comments?|Commentary|Rambles?|Ramblings?|Corner|
      Thoughts)|From the Author|Notes?|(?:Pre|Post|Opening|Closing|Beginning|Start(?:ing)?|End(?:ing)?|
      Final)[ -](?:Chapter )?(?:Author${APOSTROPHE}s? )?Notes?|(?:Quick|Side|Foot|End|Chapter|Important|Translation|
      Translator${APOSTROPHE}s?)[ -]?Notes?|T/N|B/N|Beta(?:${APOSTROPHE}d|ed)?(?: by)?|Thanks to|Special thanks|
      Edit(?:ed)?|ETA|Updated?|Announcement|P\.?P?\.?S\.?|Reviews?(?: repl(?:y|ies))?|Replies to reviews|
      Shout[- ]?outs?
    `,
  ],
  ['disclaimer', String.raw`=*\s*Disclaimers?\s*=*|Standard disclaimers?|Copyright|Ownership`],
  ['summary', String.raw`(?:Chapter |Story |Full )?Summary|Synopsis|Blurb`],
  [
    'facts',
    regexSource`
      Title|Author|Rating|Rated|(?:Trigger |Content |Chapter )?Warning(?:s|\(s\))?|TW|CW|Pairings?|Ships?|
      Relationships?|Characters?|Fandoms?|Genres?|Tags?|Spoilers?|Word ?counts?|Timeline|Setting|Category|Status|
      Archive|Language|Series|Prompt|Posted(?: on)?|Date
    `,
  ],
  ['recap', String.raw`Recap|Previously(?: on [^:.…]{1,60})?|Last time(?: on [^:.…]{1,60})?`],
];
const OPENERS = String.raw`[\s*_~=<([{|\-–—]*`;
const HEADS = FAMILIES.map(
  ([label, words]) =>
    [
      label,
      new RegExp(
        regexSource`
          ^${OPENERS}(?:${[words, ...fromLocales(({ labels }) => labels?.[label])].join('|')})(?:[*_]*\s*[\])}>]|
          [*_]*\s*[:：][*_]*|[*_]*\s+[-–—]+\s+|\s*[-–—]{2,}\s*|(?:\s*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\s*[:\-–—]|
          [*_~=]+\s*$|\s*$)
        `,
        'i',
      ),
    ] as const,
);
const MAY_LABEL = /^[\s*_~=<([{|\-–—]*(?:A\s?[/.]|A[nuv]|[BCDEFGLNOPQRSTUWАДЖНОПРСФ作标標タあ简簡])/i;
const BRACKETED = new RegExp(
  regexSource`
    ^[\s*_]*([[({<])\s?(?:[Aa]\s?\/\s?[Nn](?![\p{L}\p{N}])(>?)|AN(?=\s?[:\-–—)\]}>]|\s*$)|A\.N\.|N\/A\s*:|(?:Author|
    AUTHOR|author)['’]?[sS]?['’]? (?:[Nn]otes?|NOTES?))
  `,
  'u',
);

/** `(A/N) Sorry for the wait!` */
const EMPTY = new RegExp(regexSource`
    ^[\s*_]*[[({]\s?(?:[Aa]\s?\/\s?[Nn]|AN|A\.N\.|(?:Author|AUTHOR|author)['’]?[sS]?['’]? (?:[Nn]otes?|
    NOTES?))\s?[:.]?\s?[\])}]
  `);

/** Credits and afterthoughts that need no colon. */
const CREDIT = /^[\s*_~([]*(?:(?:Un)?beta(?:['’]d|ed) by \S|P\.(?:P\.)?S\.? \S)/i;

/**
 * The label that a paragraph begins with, or null. `bare`: nothing follows it in the paragraph, so the next one belongs
 * to it. Speech, a letter's `P.S.` in quotation marks, `An arrow hit him` and `Notes were passed` are story.
 */
export function labelOf(text: string): Omit<Extract<BlockForm, { as: 'label' }>, 'as'> | null {
  if (!MAY_LABEL.test(text)) return null;
  const line = /^[^\r\n]*/.exec(text)![0];
  const site = siteHeadOf(line);
  if (site !== null)
    return {
      label: /^\W*(?:(?:work|chapter) )?summary/i.test(line) ? 'summary' : 'note',
      bare: site !== 'text' && text.trim().length === line.trim().length,
      site,
    };
  // `(A/N: late again!) She went on.` is story with a note in it.
  if (BRACKETED.test(line))
    return EMPTY.test(line) || isBracketedNote(text.trimEnd())
      ? { label: 'note', bare: EMPTY.test(line) && EMPTY.exec(text)![0].length === text.trimEnd().length }
      : null;
  if (CREDIT.test(line)) return { label: 'note', bare: false };
  for (const [label, head] of HEADS) {
    const match = head.exec(line);
    if (!match || /^\W*[Aa]n\b/.test(line)) continue;
    const atEnd = match[0].length >= line.trimEnd().length;
    if (!/[:：)\]}>*_~=\-–—]\s*$/.test(match[0].trimEnd()) && !(atEnd && standsBare(line))) continue;
    const bare = atEnd && text.trim().length === line.trim().length;
    // `[Edited] Mira: hi`, `[NOTE] Keep out.`: brackets of a page within the story.
    if (label === 'note' && /^[\s*_~]*[[({]/.test(line) && /[\])}][\s*_]*$/.test(match[0]) && !atEnd && !OWN.test(line))
      continue;
    if ((label === 'facts' || label === 'recap') && bare && !/[:：]\s*[*_]*$/.test(line)) continue;
    return { label, bare };
  }
  return null;
}

/** Labels that no person of a story would write. */
const OWN = /^\W*(?:author|from the author|beta|[ABT]\s?\/\s?N|[\w-]+ chapter|translator)/i;

/** Labels that need no separator. */
const BARE_LABEL = new RegExp(
  regexSource`
    ^[\s*_~=<([{|\-–—]*(?:A\s?\/\s?N|A\.N\.|Author['’]?s?['’]? (?:Notes?|Comments?)|Disclaimers?|
    (?:Chapter )?Summary)\W*$
  `,
  'i',
);

/** Whether a label without a separator is the whole line and cannot be a word of the story. */
const standsBare = (line: string): boolean => BARE_LABEL.test(line);

/** The carry after a labelled paragraph: the bracket that its note opened and did not close, if any. */
export function bracketLeftOpen(text: string): Carry {
  const bracket = BRACKETED.exec(text)?.[1];
  return bracket === undefined || !isOpening(bracket) || endOfNote(text) >= 0 ? '' : `note${CLOSING_BRACKET[bracket]}1`;
}

/** End of the note that a paragraph begins with, after its bracket; -1 where that does not close. */
function endOfNote(text: string): number {
  const head = BRACKETED.exec(text)!;
  const from = head[0].length;
  const bracket = head[1]!;
  if (head[2]) {
    const tag = /<\/A\/?N>/i.exec(text.slice(from));
    return tag ? from + tag.index + tag[0].length : -1;
  }
  return isOpening(bracket) ? closingBracket(text, from, CLOSING_BRACKET[bracket]) : -1;
}

/** Whether a whole paragraph is an author's note in brackets. */
export function isBracketedNote(text: string): boolean {
  if (!BRACKETED.test(text)) return false;
  const end = endOfNote(text);
  return end < 0 || !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/**
 * The carry after a paragraph within a note: the note's bracket, unless it closes here or too many paragraphs have
 * passed (`MAX_UNCLOSED_NOTE_BLOCKS`).
 */
export function noteGoesOn(text: string, carry: Carry): Carry {
  const close = carry.charAt('note'.length) as Closing;
  const count = Number(carry.slice('note'.length + 1));
  return closesNote(text, carry) || count >= MAX_UNCLOSED_NOTE_BLOCKS ? '' : `note${close}${(count + 1) as 2 | 3 | 4}`;
}

/** Whether the note's bracket closes in this paragraph. */
export const closesNote = (text: string, carry: Carry): boolean => {
  const close = carry.charAt('note'.length) as Closing;
  return close === '>' ? /<\/A\/?N>/i.test(text) || text.trimEnd().endsWith('>') : closingBracket(text, 0, close) >= 0;
};
