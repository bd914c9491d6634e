import { attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedSections } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { everyRule } from '../support/check-rule.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';
import { snapshotFor } from '../support/snapshot.js';

/** Of all texts that paragraphs make, so many are read at most; the step is a prime, so that each meets each other. */
const MOST = 360;
const STEPS = [1, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67];

/** Each paragraph of the first line with each of the second, and so on. */
const combined = (lines: readonly string[]): string[] => {
  const all = lines
    .map(line => line.split(' | '))
    .reduce<string[]>(
      (texts, pieces) => texts.flatMap(text => pieces.map(piece => (text === '' ? piece : `${text}¶${piece}`))),
      [''],
    );
  const step = STEPS.find(each => all.length / each <= MOST)!;
  return all.filter((_, i) => i % step === 0);
};

/** What a text is: its sections with their numbers of paragraphs, who speaks each quotation, findings with fixes. */
function toldOf(text: string): string {
  const manuscript = Manuscript.of(text.replaceAll('¶', '\n\n') + '\n');
  const outline = outlineOf(manuscript);
  const snapshot = snapshotFor(manuscript, { options: everyRule });
  const sections = [...placedSections(outline)].map(({ section }) => {
    if (section.kind !== 'scene') return `${section.kind} ${section.blocks.length}`;
    const speakers = attributedQuotations(section, snapshot.cast).map(
      ({ speaker, evidence, mode }) => `${speaker ?? '?'} ${evidence}${mode === 'speech' ? '' : ` ${mode}`}`,
    );
    return `scene ${section.blocks.length}${section.pov === null ? '' : ` of ${section.pov}`} (${speakers.join(', ')})`;
  });
  const found = placedFindings(snapshot).map(({ finding: { rule, level, span, fixes }, index }) => {
    const { line, character } = manuscript.positionAt(index, span.from);
    const told = fixes.map(({ edits }) =>
      edits.map(edit => `${edit.span.from}–${edit.span.to}${JSON.stringify(edit.text)}`).join(' '),
    );
    return [`${level} ${rule} ${line / 2 + 1}:${character + 1}+${span.to - span.from}`, ...told].join(' | ');
  });
  return [...sections, ...found].join('; ');
}

describe('paragraphs beside each other', () => {
  for (const { title, lines } of listOf('paragraphs'))
    it(title, () =>
      assertGolden(
        'paragraphs',
        title,
        combined(lines).map(text => `${text} → ${toldOf(text)}`),
      ),
    );
});
