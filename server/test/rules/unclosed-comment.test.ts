import { snapshotFor } from '../support/snapshot.js';
import assert, { deepStrictEqual } from 'node:assert/strict';
import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { fixed } from '../../src/features/codeActions/fixing.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { everyRule } from '../support/check-rule.js';

const BELOW = 'Close this comment with “-->”: it hides the text below it';
const BEHIND = 'Close this comment with “-->”: it hides the rest of the paragraph';
const NEXT = 'Close this comment with “-->”: it hides everything up to the end of the next comment';

/** `line: level: message` of each finding of the rule. */
function found(text: string, told: Partial<AuthorSettings> = {}): string[] {
  const manuscript = Manuscript.of(text);
  return placedFindings(snapshotFor(manuscript, { options: everyRule, settings: { ...NO_AUTHOR_SETTINGS, ...told } }))
    .filter(({ finding: { rule } }) => rule === 'text/unclosed-comment')
    .map(
      ({ finding: { level, message, span }, index }) =>
        `${manuscript.positionAt(index, span.from).line + 1}: ${level}: ${message}`,
    );
}

describe('a comment that is not closed', () => {
  const story = 'Rain fell on the pier.\n\n***\n\n“Row,” said Maud.\n';

  for (const told of [{}, { target: 'ffn' }, { format: 'markdown' }] as const) {
    it(`is reported for ${JSON.stringify(told)}`, () => {
      deepStrictEqual(found(`The tide rose.\n\n<!-- which moon?\n\n${story}`, told), [`3: warning: ${BELOW}`]);
      deepStrictEqual(found(`The tide rose <!-- which moon?\n\n${story}`, told), [`1: warning: ${BEHIND}`]);
    });
  }

  it('is reported where it reaches down to another', () => {
    deepStrictEqual(found(`<!-- which moon?\n\n${story}\n<!-- and the wind? -->\n\n${story}`), [`1: warning: ${NEXT}`]);
    deepStrictEqual(found(`The tide <!-- which moon?\n\n${story}\nWind <!-- which? --> rose.\n`), [
      `1: warning: ${BEHIND}`,
    ]);
    deepStrictEqual(found(`<!-- pov: Maud\n\n${story}\n<!-- which moon?\n\n${story}`), [`1: warning: ${BELOW}`]);
  });

  it('is less grave where nothing stands below it', () => {
    deepStrictEqual(found(`${story}\n<!-- which moon?\n`), ['7: information: Close this comment with “-->”']);
  });

  it('is none where its end stands paragraphs below, beside it, or where it is no comment at all', () => {
    for (const text of [
      `<!-- which moon?\n\nand which wind? -->\n\n${story}`,
      `The tide <!-- which moon?\n\nand wind? --> rose.\n\n${story}`,
      `<!-- a --><!-- b -->\n\n${story}`,
      `<!-- a <!-- b -->\n\n${story}`,
      `<!--\n\n***\n\nChapter 2\n\n-->\n\n${story}`,
      `She drew <-- here, and --> there.\n\n${story}`,
      `<!---->\n\n${story}`,
      `-->\n\n${story}`,
    ])
      deepStrictEqual(found(text), [], text);
  });

  it('is fixed only where its end is plain, and never becomes text', () => {
    const mended = (text: string): string => fixed(snapshotFor(text, { options: everyRule }), 'hint').manuscript.text;
    deepStrictEqual(mended(`<!-- which moon? -- >\n\n${story}`), `<!-- which moon? -->\n\n${story}`);
    deepStrictEqual(
      mended(`The tide rose <!-- which moon? ->\n\n${story}`),
      `The tide rose <!-- which moon? -->\n\n${story}`,
    );
    for (const text of [
      `<!-- ignore the lamp for now\n\n${story}`,
      `<!-- ignore: the lamp is out\n\n${story}`,
      `<!-- ignore Maud here\n\n${story}`,
      `<!-- Maud -> Idris?\n\n${story}`,
      `The tide rose. <!-- which moon?\n\n${story}`,
    ])
      deepStrictEqual(mended(text), text);
  });

  it('costs what it is long', () => {
    for (const odd of [' ', '\t', ' -', '- ', '-', '—', '->', '<!-- ']) {
      for (const head of ['<!-- a', '<!-- ignore narr/doubled-word'])
        assert.equal(found(`${head}${odd.repeat(400_000 / odd.length)}b\n\n${story}`).length, 1, odd);
    }
  });
});
