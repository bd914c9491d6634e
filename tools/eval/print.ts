import { SURE, type Overlap, type Score, type Share, type SpeechScore } from './score.js';

/** The table of a text: a figure a line. */
export function table(
  name: string,
  { quotes, speakers, hows, evidence, sure, modes, scenes, scenesNear, cues, findings }: Score,
): string {
  const steps = [...evidence].sort(([, a], [, b]) => b.n - a.n).map(([step, share]) => row(`  ${step}`, of(share)));
  const rules = [...findings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, overlap]) => row(`  ${rule}`, found(overlap)));
  return [
    name,
    row('quotations', found(quotes)),
    row('speakers', speakersOf(speakers)),
    ...[...hows].map(([how, share]) => row(`  ${how}`, speakersOf(share))),
    ...steps,
    row(`sure (${SURE} or more)`, of(sure)),
    row('modes', of(modes)),
    row('scenes', `F1 ${f1(scenes)}  ${found(scenes)}, cues ${cues.right} of ${cues.n}`),
    row('scenes, two lines off or less', `F1 ${f1(scenesNear)}  ${found(scenesNear)}`),
    row('findings', found(sumOf(findings))),
    ...rules,
  ].join('\n');
}

/** A text or folder of which only the speakers are labelled, in one line. */
export const speechLine = (name: string, { quotes, speakers, sure, modes }: SpeechScore): string =>
  `${name}: ${quotes.both} of ${quotes.gold} quotations, ${quotes.said - quotes.both} more; ` +
  `speakers ${speakersOf(speakers)}; sure ${of(sure)}; modes ${of(modes)}`;

/** All texts together, in one line. */
export const totalLine = ({ quotes, speakers, sure, modes, scenes, findings }: Score): string =>
  `total: quotations P ${percent(quotes.both, quotes.said)} R ${percent(quotes.both, quotes.gold)}; ` +
  `speakers ${speakersOf(speakers)}; sure ${of(sure)}; modes ${of(modes)}; scenes F1 ${f1(scenes)}; findings ${found(sumOf(findings))}`;

const row = (label: string, value: string): string => `  ${label.padEnd(30)}${value}`;

const percent = (right: number, n: number): string => (n === 0 ? '-' : `${((100 * right) / n).toFixed(1)} %`);

const of = ({ right, n }: Share): string => `${right} of ${n}, ${percent(right, n)}`;

const found = ({ both, said, gold }: Overlap): string =>
  `precision ${percent(both, said)} (${both} of ${said}), recall ${percent(both, gold)} (${both} of ${gold})`;

const speakersOf = ({ right, said, n }: SpeechScore['speakers']): string =>
  `right ${right} / said ${said} / n ${n}, ${percent(right, n)}`;

const f1 = ({ both, said, gold }: Overlap): string => percent(2 * both, said + gold);

const sumOf = (overlaps: ReadonlyMap<string, Overlap>): Overlap =>
  [...overlaps.values()].reduce(
    (so, { both, said, gold }) => ({ both: so.both + both, said: so.said + said, gold: so.gold + gold }),
    { both: 0, said: 0, gold: 0 },
  );
