import { lineEnd } from '../../text/lines.js';
import type { Span } from '../../text/position.js';
import { regexSource } from '../../text/regexSource.js';
import { MAX_SPEAKER_HEAD_UNITS } from '../limits.js';
import { HANDLE, labelledLine, NAME, namesNobody, TIME, type LabelledLine } from './speakerLabel.js';

/**
 * A line of its own that names who says the lines below it: in a screenplay (`ADA (O.S.)`) or, with `chat`, in a log
 * (`ada — Today at 9:02 PM`).
 */
export interface SpeakerHead {
  /** Relative to the text. */
  readonly name: Span;
  readonly chat: boolean;
  /** Whether only chats have its form. */
  readonly firm: boolean;
}

/** `ADA`, `ADA (V.O.)`, `**ADA**`. */
const CUE = new RegExp(
  regexSource`
    ^\s*(?<sign>[*_]{0,2})(?<name>\p{Lu}[\p{Lu}\p{M}\d'’.-]*\p{Lu}[\p{Lu}\p{M}\d'’.-]*(?: [\p{Lu}\d][\p{Lu}\p{M}\d'’.-]*){0,2})
    (?:\k<sign>(?: ?\([^()\r\n]{1,30}\)){0,2}|(?: ?\([^()\r\n]{1,30}\)){0,2}\k<sign>)\s*$
  `,
  'du',
);
const STAMP = new RegExp(
  regexSource`
    ^\s*(?<sign>[*_]{0,2})@?(?<name>${NAME}|${HANDLE})\k<sign>(?:\s*(?:[—–|•·]|-{1,2})\s*|\s{2,}|\s?(?=[(\[]))[*_]{0,2}[(\[]?
    (?<day>(?:[Tt]oday|[Yy]esterday),?(?: at)? )?${TIME}[)\]]?[*_]{0,2}\s*$
  `,
  'du',
);

/** The head that a line `[from, to)` may be, by its form alone; null for none. */
export function speakerHead(text: string, from: number, to: number): SpeakerHead | null {
  if (to - from > MAX_SPEAKER_HEAD_UNITS) return null;
  const line = text.slice(from, to);
  const last = line.trimEnd().at(-1) ?? '';
  const cue = /[\p{Lu}\d)*_’']/u.test(last) ? CUE.exec(line) : null;
  const match = cue ?? (/[\dMm.)\]*_]/.test(last) ? STAMP.exec(line) : null);
  if (match === null) return null;
  const name = match.groups!['name']!;
  if (namesNobody(name, cue === null) || (cue !== null && NO_CUE.test(name))) return null;
  const [at] = match.indices!.groups!['name']!;
  return {
    name: { from: from + at, to: from + at + name.length },
    chat: cue === null,
    firm: match.groups!['day'] !== undefined,
  };
}

/** Capital lines of a screenplay that nobody is named by: places and cuts. */
const NO_CUE = new RegExp(
  regexSource`
    ^(?:INT|EXT|EST|I\/E)\b|\b(?:DAY|NIGHT|CUT|FADE|BLACKOUT|CURTAIN|TITLE|CREDITS|MONTAGE|OPEN|OPENING|OPENS|END|FIN|INTERMISSION|CONTINUED|LATER|CLOSED|EXIT|ENTRY)\b
  `,
);

/** What stands between the lines of a script or chat and nobody says: `(Beat.)`, `*** ada has joined`. */
const ASIDE = new RegExp(
  regexSource`
    ^\s*(?:[*_]{0,2}\([^()]*\)[*_]{0,2}|\[[^[\]]*\]|(\*|_)(?![\s*_])[^*_]+\1)\s*$|
    ^\s*(?:[[(]?${TIME}[\])]?\s*)?(?:\*{3}|-!-|-{2,}>|<-{2,}|[→←]|\* \p{L}\S* (?:has |is |was )?(?:joined|left|quit|now|kicked|away))
  `,
  'u',
);

/** A line that says when what is below was written: `[Thursday, 22:14]`, `Today 9:02 PM`, `-- 10:01 --`. */
const isTimeOf = (line: string): boolean => TIME_OF.test(line);
const TIME_OF = new RegExp(
  regexSource`^\s*[-–—*_~\s]*[[(]?(?:\p{L}+,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:at )?)?${TIME}[\])]?[-–—*_~\s]*$`,
  'u',
);

/** Whether a title goes on below its line: `TEA AT SEA` / `Act I, Scene 2`. */
const isSubtitle = (text: string, from: number): boolean =>
  /^\s*(?:act|scene|chapter|part|episode|by|written|an? \p{L}+ (?:by|in|fic|story))\b/iu.test(
    text.slice(from, from + 40),
  );

function hasLabelledLine(text: string, size: number): boolean {
  for (let from = 0; from < size; from = lineEnd(text, from))
    if (labelledLine(text, from, Math.min(size, lineEnd(text, from))) !== null) return true;
  return false;
}

/**
 * The labelled lines of a paragraph that begins with a label or a speaker's head. A line without a label continues the
 * words above; below the head of a chat each line is a message.
 */
export function labelledLines(text: string, size: number): readonly LabelledLine[] {
  const out: LabelledLine[] = [];
  // An answer may be a number where another line of the paragraph has words.
  const numbers = hasLabelledLine(text, size);
  /** Who says an unlabelled line, and whether it continues the words above. */
  let speaker: Pick<LabelledLine, 'name' | 'chat' | 'firm'> | null = null;
  let goesOn = false;
  let heads = false;
  for (let from = 0; from < size;) {
    const to = Math.min(size, lineEnd(text, from));
    const line = labelledLine(text, from, to) ?? (numbers ? labelledLine(text, from, to, true) : null);
    const head = line === null && to < size && !isSubtitle(text, to) ? speakerHead(text, from, to) : null;
    const written = {
      from: from + text.slice(from, to).search(/\S/),
      to: from + text.slice(from, to).trimEnd().length,
    };
    if (line !== null) {
      out.push(line);
      [speaker, goesOn, heads] = [line, line.words.from < line.words.to, false];
    } else if (head !== null) [speaker, goesOn, heads] = [head, false, head.chat];
    else if (speaker === null && !(to < size && isTimeOf(text.slice(from, to)))) return out;
    else if (speaker === null) goesOn = false;
    else if (ASIDE.test(text.slice(from, to))) goesOn = false;
    else if (goesOn) {
      const last = out.at(-1)!;
      out[out.length - 1] = { ...last, words: { from: last.words.from, to: written.to } };
    } else {
      out.push({ ...speaker, words: written });
      goesOn = !heads;
    }
    from = to;
  }
  return out;
}
