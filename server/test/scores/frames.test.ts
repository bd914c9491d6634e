import type { AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedSections } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { NO_PROJECT, readProject } from '../../src/project/readProject.js';
import { optionsFrom, type RuleOptions } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { changedLines } from '../support/disturbed.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';
import { settingsOf } from '../support/passages.js';
import { snapshotFor } from '../support/snapshot.js';

/** Where in a frame the sentence under test stands. */
const PLACE = '{}';

/** What a text is found to be: its sections, who speaks each quotation, and the findings. Lines without numbers. */
function toldOf(text: string, options: RuleOptions, settings: AuthorSettings): string[] {
  const manuscript = Manuscript.of(text);
  const outline = outlineOf(manuscript);
  const snapshot = snapshotFor(manuscript, { options, settings });
  const sections = [...placedSections(outline)].flatMap(({ section }) => {
    if (section.kind !== 'scene') return section.kind === 'separator' ? [] : [`${section.kind} ${section.title}`];
    return [
      `scene by ${section.cue} ${section.confidence.toFixed(2)}, pov ${section.pov ?? '-'}: ${section.title}`,
      ...attributedQuotations(section, snapshot.cast).map(
        ({ block, inline, speaker, evidence, mode, confidence }) =>
          `${block.text.slice(inline.from, Math.min(inline.to, inline.from + 20)).replace(/\s/g, ' ')}: ${speaker ?? 'nobody'} ${confidence.toFixed(2)} by ${evidence}, ${mode}`,
      ),
    ];
  });
  const findings = placedFindings(snapshot).map(({ finding: { rule, level, span, block, message, fixes }, index }) => {
    const { line, character } = manuscript.positionAt(index, span.from);
    const fixed = fixes.map(({ edits }) =>
      edits.map(({ span: at, text: put }) => `${at.from}–${at.to} ${JSON.stringify(put)}`).join(' '),
    );
    const words = block.text.slice(span.from, Math.min(span.to, span.from + 24)).replace(/\s/g, ' ');
    return `${line / 2 + 1}:${character + 1} ${level} ${rule} “${words}” ${message} ${fixed.join(' | ')}`.trim();
  });
  return [...sections, ...findings];
}

/**
 * One sentence at a time in a scene that is the same for all of them: lines that begin with `| ` are its paragraphs,
 * the line with `{` before them what its `ficwright.json` says. `¶` parts paragraphs, `↵` lines. Told is what the text
 * comes to that it does not without the sentence.
 */
describe('sentences in their scene', () => {
  for (const { title, lines } of listOf('frames'))
    it(title, () => {
      const json = lines.find(line => line.startsWith('{ '));
      const project = json === undefined ? NO_PROJECT : readProject(json).project;
      const options = optionsFrom({ 'setup/not-run': 'off', ...project.rules }, [], 'polish', project.names);
      const frame = lines.filter(line => line.startsWith('| ')).map(line => line.slice(2));
      const told = (sentence: string): string[] => {
        const text = frame.join('¶').replaceAll(PLACE, sentence).replaceAll('¶', '\n\n').replaceAll('↵', '\n') + '\n';
        return toldOf(text, options, settingsOf(project));
      };
      const usual = told('');
      const sentences = lines.filter(line => !line.startsWith('| ') && !line.startsWith('{ '));
      assertGolden('frames', title, [
        ...usual.map(line => `  ${line}`),
        ...sentences.flatMap(sentence => [sentence, ...changedLines(usual, told(sentence)).map(line => `  ${line}`)]),
      ]);
    });
});
