import { NO_PROJECT, readProject } from '../../src/project/readProject.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';
import { settingsOf } from '../support/passages.js';
import { snapshotFor } from '../support/snapshot.js';

/** Where in a frame the sentence under test stands. */
const PLACE = '{}';

/**
 * One sentence at a time in a scene that is the same for all of them: lines that begin with `| ` are its paragraphs, the
 * line with `{` before them what its `ficwright.json` says. `¶` in a sentence parts paragraphs.
 */
describe('sentences in their scene', () => {
  for (const { title, lines } of listOf('frames'))
    it(title, () => {
      const json = lines.find(line => line.startsWith('{ '));
      const project = json === undefined ? NO_PROJECT : readProject(json).project;
      const options = optionsFrom(project.rules, [], 'polish', project.names);
      const frame = lines.filter(line => line.startsWith('| ')).map(line => line.slice(2));
      const told = (sentence: string): string[] => {
        const text = frame.join('\n\n').replaceAll(PLACE, sentence).replaceAll('¶', '\n\n') + '\n';
        const manuscript = Manuscript.of(text);
        return placedFindings(snapshotFor(manuscript, { options, settings: settingsOf(project) })).map(
          ({ finding: { rule, level, span, block, message, fixes }, index }) => {
            const { line, character } = manuscript.positionAt(index, span.from);
            const fixed = fixes.map(({ edits }) => edits.map(({ text: put }) => JSON.stringify(put)).join(' '));
            const words = block.text.slice(span.from, Math.min(span.to, span.from + 24)).replace(/\s/g, ' ');
            return `${line / 2 + 1}:${character + 1} ${level} ${rule} “${words}” ${message} ${fixed.join(' | ')}`.trim();
          },
        );
      };
      const usual = new Set(told(''));
      const sentences = lines.filter(line => !line.startsWith('| ') && !line.startsWith('{ '));
      assertGolden('frames', title, [
        ...[...usual].map(line => `  ${line}`),
        ...sentences.flatMap(sentence => [
          sentence,
          ...told(sentence)
            .filter(line => !usual.has(line))
            .map(line => `  ${line}`),
        ]),
      ]);
    });
});
