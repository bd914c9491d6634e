import type { Line } from '../analysis/attribution/attribution.js';
import { linesIn, type Company } from '../analysis/author/company.js';
import type { Scene } from '../analysis/outline.js';
import { MARKDOWN } from './markup.js';
import { why } from './why.js';

/** From this probability on a speaker is told without any doubt; below the other one nobody is named as the speaker. */
export const SURE = 0.9;
/** See `SURE`. */
export const LIKELY = 0.5;

/** Others are named from this probability on, so many of them. */
const WORTH = 0.1;
const OTHERS = 2;

/** Who says a line, or that nobody can tell. */
export const speakerOf = ({ speaker, confidence }: Line): string | null => (speaker !== null && confidence >= LIKELY ? speaker : null);

/** `**Wren**: answers Petra, who is addressed by name · sure`: who says a line, why, and how surely. */
export function describeLine(scene: Scene, at: number, company: Company, { text, strong } = MARKDOWN): string {
  const line = linesIn(scene, company)[at]!;
  const speaker = speakerOf(line);
  if (speaker === null) {
    const names = line.candidates.filter(({ p }) => p >= WORTH).slice(0, OTHERS + 1).map(({ name }) => text(name));
    return `${strong('Nobody can tell from the text')}${names.length === 0 ? '.' : `: ${either(names)}`}`;
  }
  const means = line.mode === 'speech' ? '' : ` (${MEANS[line.mode]})`;
  const others = line.candidates.filter(({ name, p }) => name !== speaker && p >= WORTH).slice(0, OTHERS).map(({ name, p }) => `${text(name)} (${percent(p)})`);
  const first = `${strong(speaker)}${means}: ${text(why(scene, at, company))} · ${surely(line.confidence)}`;
  return line.confidence >= SURE || others.length === 0 ? first : `${first}\n\nOr ${either(others)}`;
}

const MEANS: Readonly<Record<Line['mode'], string>> = { speech: 'speaks', sign: 'signs', thought: 'thinks', text: 'texts', telepathy: 'by telepathy', writing: 'writes' };

/** A probability in words; the number stands behind it where there is doubt. */
const surely = (p: number): string => (p >= SURE ? 'sure' : `${p >= 0.7 ? 'likely' : 'perhaps'} (${percent(p)})`);

const either = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`);

/** Rounded down: nothing short of sure may look it. */
const percent = (p: number): string => `${Math.floor(p * 100)} %`;
