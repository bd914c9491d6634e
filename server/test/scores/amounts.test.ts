import { attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { languageOf } from '../../src/analysis/language/detect.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedSections } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';
import { snapshotFor } from '../support/snapshot.js';

/** `{2-9 piece}`: the piece stands so often; `{2-9 one|another}`: by turns. `{3 piece}`: always three times. */
const REPEATED = /\{(\d+)(?:-(\d+))? ([^}]*)\}/g;

/** Every rule, and in a text whose language is another, the word that most do not run. */
const options = optionsFrom({ 'pov/head-hop': 'off' }, []);

/** The same with the rule that needs a heading which says whose eyes see. */
const withHeading = optionsFrom({}, []);

/** The text of a line in which its first changing piece stands `n` times, and others in the middle of their range. */
function textWith(line: string, n: number): string {
  let isFirst = true;
  return line
    .replaceAll(REPEATED, (_, from: string, to: string | undefined, piece: string) => {
      const times = to === undefined ? Number(from) : isFirst ? n : Math.floor((Number(from) + Number(to)) / 2);
      if (to !== undefined) isFirst = false;
      const pieces = piece.split('|');
      return Array.from({ length: times }, (_, i) => pieces[i % pieces.length]!).join('');
    })
    .replaceAll('¶', '\n\n')
    .replaceAll('↵', '\n');
}

/** What the text comes to, without its places: sections, speakers, cast, findings; what stands in a row once. */
function toldOf(text: string): string {
  const outline = outlineOf(Manuscript.of(`${text}\n`));
  const snapshot = snapshotFor(`${text}\n`, { options: text.includes('POV') ? withHeading : options });
  const sections = [...placedSections(outline)].flatMap(({ section }) => [
    section.kind === 'scene' ? `scene “${section.title}”` : section.kind,
    ...(section.kind === 'scene'
      ? attributedQuotations(section, snapshot.cast).map(
          ({ speaker, evidence, candidates }) =>
            `${speaker ?? '?'} by ${evidence}${candidates.length < 2 ? '' : ` of ${candidates.map(({ name }) => name).join('/')}`}`,
        )
      : []),
  ]);
  const found = placedFindings(snapshot).map(
    ({ finding: { rule, level, message, span, block } }) =>
      `${level} ${rule} “${block.text.slice(span.from, Math.min(span.to, span.from + 16)).replace(/\s/g, ' ')}” ${message}`,
  );
  const members = snapshot.cast.roster.members.map(
    ({ name, aliases, pronouns, kind }) =>
      `${[name, ...aliases].join('=')}${kind === 'person' ? '' : ` (${kind})`} ${pronouns.join('/')}`,
  );
  const lines = [...sections, `cast ${members.join(', ')}`, ...found];
  return [languageOf(outline).id, ...lines.filter((line, i) => line !== lines[i - 1])].join('; ');
}

/** How many of a thing it takes: what a text comes to, for each number of a piece of it. */
describe('how many it takes', () => {
  for (const { title, lines } of listOf('amounts'))
    it(title, () => {
      const told = lines.flatMap(line => {
        const [, from, to] = [...line.matchAll(REPEATED)].find(([, , last]) => last !== undefined)!;
        const runs: { first: number; last: number; told: string }[] = [];
        for (let n = Number(from); n <= Number(to); n++) {
          const now = toldOf(textWith(line, n));
          const before = runs.at(-1);
          if (before?.told === now) before.last = n;
          else runs.push({ first: n, last: n, told: now });
        }
        return [
          line,
          ...runs.map(({ first, last, told: said }) => `  ${first === last ? first : `${first}–${last}`}: ${said}`),
        ];
      });
      assertGolden('amounts', title, told);
    });
});
