import { isGap, isUpper } from '../../text/characters.js';
import type { Span } from '../../text/position.js';
import { SPEAKER_LABEL_WINDOW } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/**
 * A line that begins with its speaker: of a script (`Ada: words`) or, with `chat`, of a log. Spans are relative to the
 * text.
 */
export interface LabelledLine {
  readonly name: Span;
  /** From the first character of the words to the end of their line, or of the lines that continue them. */
  readonly words: Span;
  readonly chat: boolean;
  /** Whether it has a form that only chats have: a time, `<name>`. */
  readonly firm: boolean;
}

/** A person's name as labels have it. */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\d{1,4})){0,2}`;
/** A name that somebody has in a chat. */
export const HANDLE = String.raw`[\p{L}\d_][\p{L}\p{M}\d_.-]{1,23}`;
const ANY = `(?:${NAME}|${HANDLE})`;
/** A word in capitals, or a title before a name. */
const CAPITALS = String.raw`(?:(?:MRS?|MS|DR|ST|LT|SGT|CAPT)\.|\p{Lu}[\p{Lu}\p{M}'’-]+)`;
/** A time, with or without its date. */
export const TIME = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`;
/** Pictures after a name in a chat. */
const PICTURES = String.raw`(?: ?\p{Extended_Pictographic}\uFE0F?){0,4}`;
/** The manner after a name in a script, in brackets. */
const MANNER = String.raw`(?: ?[(\[][^()\[\]\r\n]{1,60}[)\]])?`;
/** The same behind a name in bold, where it may be in italics. */
const EMPHATIC_MANNER = String.raw`(?: ?[*_]{0,2}[(\[][^()\[\]\r\n]{1,60}[)\]][*_]{0,2})?`;
/** What somebody does while they speak, in brackets before the words: `Ada: (laughing) words`. */
const DIRECTION = /^(?:[*_]{0,2}[([][^()[\]\r\n]{1,80}[)\]][*_]{0,2}(?:[ \t]+|$))+/;

/**
 * Forms of labelled lines, each with the group `name` and the words at its end: what it belongs to, whether it is firm,
 * and a character it cannot lack.
 */
const FORMS: readonly {
  readonly form: RegExp;
  readonly needs: RegExp;
  readonly chat: boolean;
  readonly firm: boolean;
}[] = [
  {
    form: new RegExp(
      regexSource`
        ^\s*(?:[\[(]${TIME}[\])]|${TIME})\s*(?:[-–—]\s*)?(?:<[@+~&]?(?<name>${ANY})>|
        (?<other>${ANY})${PICTURES}:)[ \t]+
      `,
      'du',
    ),
    needs: /^\s*[[(]?\d/,
    chat: true,
    firm: true,
  },
  {
    form: new RegExp(String.raw`^\s*(?<name>${ANY}) [\[(]${TIME}[\])]:?[ \t]+`, 'du'),
    needs: /\d[:.]\d/,
    chat: true,
    firm: true,
  },
  { form: new RegExp(String.raw`^\s*<[@+~&]?(?<name>${ANY})>:?[ \t]+`, 'du'), needs: /^\s*</, chat: true, firm: true },
  {
    form: new RegExp(
      regexSource`
        ^\s*(?<sign>\*{1,2}|_{1,2})(?<name>${NAME})${MANNER}(?::\k<sign>|\k<sign>${EMPHATIC_MANNER}:)[ \t]+
      `,
      'du',
    ),
    needs: /^\s*[*_]/,
    chat: false,
    firm: false,
  },
  {
    form: new RegExp(
      regexSource`
        ^\s*(?<sign>\*{1,2}|_{1,2})(?<name>${ANY})${PICTURES}${MANNER}(?::\k<sign>|\k<sign>${MANNER}:)[ \t]+
      `,
      'du',
    ),
    needs: /^\s*[*_]/,
    chat: true,
    firm: false,
  },
  {
    form: new RegExp(
      String.raw`^\s*(?:\[(?<name>${NAME})\]|\((?<other>${NAME})\)):?[ \t]+(?=[\p{Lu}\p{N}"“'‘*_…])`,
      'du',
    ),
    needs: /^\s*[[(]/,
    chat: true,
    firm: false,
  },
  {
    form: new RegExp(String.raw`^\s*(?<name>${NAME})${MANNER}[ \t]?:[ \t]+(?=\S)`, 'du'),
    needs: /:/,
    chat: false,
    firm: false,
  },
  {
    // A play as it is printed: `ADA. Words`, `ADA (off).— Words`.
    form: new RegExp(
      regexSource`
        ^\s*(?<name>${CAPITALS}(?: ${CAPITALS}){0,2})(?: ?[(\[][^()\[\]\r\n]{1,60}[)\]])?[.:][—–-]{0,2}[ \t]+(?=\S)
      `,
      'du',
    ),
    needs: /^\s*\p{Lu}[\p{Lu}'’.]/u,
    chat: false,
    firm: false,
  },
  {
    form: new RegExp(String.raw`^\s*@?(?<name>(?=\p{Ll}|\d|_)${HANDLE})${PICTURES}:[ \t]+(?=\S)`, 'du'),
    needs: /:/,
    chat: true,
    firm: false,
  },
];

/** Words before a colon that name nobody: in notes, lists, cards, letters, headings, arguments. */
const NOBODY = new RegExp(
  regexSource`
    ^(?:(?:author['’]?s? |chapter |end |trigger |content |side )?(?:notes?|warnings?)|a\/?n|t\/?n|tw|cw|ps|p\.s\.?|
    pps|nb|pov|fyi|eta|tl;?dr|re|fwd?|cc|bcc|subject|from|to|sent|received|date|time|day|week|month|year|place|
    location|setting|scene|chapter|part|act|episode|book|volume|
    title|author|rating|rated|summary|synopsis|disclaimer|characters?|pairings?|relationships?|fandoms?|genres?|
    tags?|words?|status|series|language|category|published|updated|posted|completed|prompt|spoilers?|timeline|
    name|age|height|weight|class|race|species|gender|pronouns|level|rank|health|mana|stamina|hp|mp|xp|exp|strength|
    agility|dexterity|intelligence|wisdom|charisma|constitution|luck|skills?|abilities|traits?|titles?|effects?|
    items?|rewards?|quests?|cost|damage|occupation|job|address|phone|email|
    ingredients|method|serves|yield|flour|sugar|butter|salt|eggs?|milk|water|oil|monday|tuesday|wednesday|thursday|
    friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|
    question|answer|q|a|fact|fiction|truth|lie|dare|problem|solution|reason|result|conclusion|verdict|translation|
    step|rule|lesson|moral|plan|goal|mission|objective|target|clue|hint|tip|reminder|memo|bonus|caption|headline|
    breaking|news|update|edit|example|option|choice|pros|cons|first|second|third|fourth|last|next|then|now|later|
    (?:scene|chapter|part|act|episode|book|volume) \p{L}+|meanwhile|today|tomorrow|yesterday|morning|afternoon|
    evening|night|noon|midnight|outside|inside|enter|exit|exeunt|fade (?:in|out)|cut to|int|ext|dear|remember|
    result|total|conclusion|the \p{L}+|one|two|three|four|five|six|seven|eight|nine|ten|yes|no|so|and|but|or|if|
    well|oh|https?|ftp|mailto|file)s?$
  `,
  'iu',
);
/** Tags of HTML, and what stands in brackets in scripts and subtitles. */
const NO_HANDLE = new RegExp(
  regexSource`
    ^(?:p|br|b|i|u|s|a|hr|em|strong|span|div|center|blockquote|small|sub|sup|del|ins|code|pre|ul|ol|li|h[1-6]|img|
    table|t[rdh]|static|music|beep|beat|pause|silence|laughter|applause|redacted|censored|deleted|unknown|blank|
    illegible|sic|gunfire|laughs|sighs|sobs|\p{L}{3,}ing)$
  `,
  'iu',
);

/** Whether a label in the form of a name names nobody: a note, a list, a heading; in a chat also a tag of HTML. */
export const namesNobody = (name: string, chat: boolean): boolean =>
  NOBODY.test(name) || (chat && NO_HANDLE.test(name)) || !/\p{L}{2}/u.test(name);

function mayBeLabelled(text: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + SPEAKER_LABEL_WINDOW);
  let first = from;
  while (first < limit && isGap(text.charCodeAt(first))) first++;
  if (isUpper(text.charCodeAt(first)) && /[\p{Lu}'’.]/u.test(text[first + 1] ?? '')) return true;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 62 || code === 93 || code === 41) return true;
    // `"`, `“`: no label has quotation marks.
    if (code === 34 || code === 0x201c || (code === 46 && at - from > 40)) return false;
  }
  return false;
}

/** What words have and the value of an entry (`Ropes: 12/20`) has not. */
const TELLING = /\p{L}|\p{Extended_Pictographic}|^[.…?!]+$/u;

/**
 * The label at the start of the line `[from, to)` and its words; null for none. By form alone: the dialect decides
 * whether the text is a script.
 * @param numbers whether numbers alone may be words: an answer among other labelled lines
 */
export function labelledLine(text: string, from: number, to: number, numbers = false): LabelledLine | null {
  if (!mayBeLabelled(text, from, to)) return null;
  const line = text.slice(from, to);
  for (const { form, needs, chat, firm } of FORMS) {
    const match = needs.test(line) ? form.exec(line) : null;
    if (match === null) continue;
    const name = match.groups!['name'] ?? match.groups!['other']!;
    if (namesNobody(name, chat)) return null;
    // `<Copy that.> She laughed.` has no name in its brackets.
    if (/\.$/.test(name) && /[<[(]/.test(match[0])) return null;
    const end = line.trimEnd().length;
    const start = match[0].length + (chat ? 0 : (DIRECTION.exec(line.slice(match[0].length, end))?.[0].length ?? 0));
    // What is only done nobody says: `Ada: (nods)`.
    const words = start === end ? '' : line.slice(start, end);
    if ((start < end && !numbers && !TELLING.test(words)) || /^\/\//.test(words)) return null;
    const [at] = match.indices!.groups![match.groups!['name'] === undefined ? 'other' : 'name']!;
    return {
      name: { from: from + at, to: from + at + name.length },
      words: { from: from + start, to: from + end },
      chat,
      firm,
    };
  }
  return null;
}

/** A label's name as a person's name: capitals of a script become lower case except the first letter. */
export const labelName = (name: string): string => {
  const single = name.replace(/\s+/g, ' ').replaceAll('’', "'");
  return single === single.toUpperCase() && /\p{Lu}{3}/u.test(single)
    ? single.replace(/\p{L}[\p{L}\p{M}'.-]*/gu, word =>
        word.length > 2 ? word[0]! + word.slice(1).toLowerCase() : word,
      )
    : single;
};

/** Whether a label is the one by which a phone shows what its owner writes. */
export const isOwnLabel = (name: string): boolean => /^(?:me|myself)$/i.test(name);
