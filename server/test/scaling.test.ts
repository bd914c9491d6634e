import assert from 'node:assert/strict';
import { companyOf, linesIn } from '../src/analysis/author/company.js';
import { measureManuscript } from '../src/analysis/measure.js';
import { outlineOf, placedScenes } from '../src/analysis/outline.js';
import { actions } from '../src/features/actions.js';
import { diagnostics } from '../src/features/diagnostics.js';
import { shownFindings } from '../src/features/findings.js';
import { folding } from '../src/features/folding.js';
import { highlight } from '../src/features/highlight.js';
import { hover } from '../src/features/hover.js';
import { inlay } from '../src/features/inlay.js';
import { references } from '../src/features/references.js';
import { scenes } from '../src/features/scenes.js';
import { selection } from '../src/features/selection.js';
import { setSpeaker } from '../src/features/setSpeaker.js';
import { symbols } from '../src/features/symbols.js';
import { fullTokens, tokensOf } from '../src/features/tokens.js';
import { Manuscript } from '../src/manuscript/manuscript.js';
import { alikeIn } from '../src/rules/cast/near-identical-names.js';
import { defaultOptions } from '../src/rules/options.js';
import { readProject } from '../src/server/projectFile.js';
import { projectDiagnostics } from '../src/server/projectDiagnostics.js';
import { FAMILIES, nameOf } from './support/families.js';
import { countWork, type WorkCounter } from './support/work.js';

const URI = 'file:///odd.fic';

/** All that is asked of a text, then a letter typed into its middle with what is shown after it. */
function readThrough(text: string): void {
  const manuscript = Manuscript.of(text);
  const outline = outlineOf(manuscript);
  const company = companyOf(outline);
  measureManuscript(outline);
  for (const { section } of placedScenes(outline)) linesIn(section, company);
  diagnostics(manuscript, shownFindings(manuscript, defaultOptions, company), URI);
  symbols(manuscript, company);
  scenes(manuscript, company);
  folding(manuscript);
  fullTokens(tokensOf(manuscript));
  const range = { start: { line: 0, character: 0 }, end: { line: manuscript.lineCount, character: 0 } };
  inlay(manuscript, range, 'all', company);
  actions(manuscript, defaultOptions, URI, range, company);
  const middle = manuscript.positionOf(text.length >> 1);
  selection(manuscript, [middle]);
  hover(manuscript, middle, company);
  highlight(manuscript, middle, company);
  references(manuscript, middle, URI, true, company);
  setSpeaker(manuscript, middle, URI, company);
  const edited = manuscript.edit({ range: { start: middle, end: middle }, text: 'x' });
  shownFindings(edited, defaultOptions, companyOf(outlineOf(edited)));
}

/** A text twice as long may cost so many times the work: a sort, and what is looked at in pairs within a bound, cost a little more than twice. */
const MOST = 2.6;
const LENGTH = 4_000;

describe('the work that a text makes', function () {
  this.timeout(600_000); // a safety net for a loop without end, not a measure
  let work: WorkCounter;
  before(() => {
    readThrough(FAMILIES.at(-1)!.text(LENGTH)); // what is made once is made now
    work = countWork();
  });
  after(() => work.stop());

  const grows = (make: (length: number) => () => unknown, length: number): void => {
    const [once, twice] = [work.count(make(length)), work.count(make(2 * length))];
    assert.ok(twice <= MOST * once, `${once} steps for ${length}, ${twice} for twice that: ${(twice / once).toFixed(2)} times`);
  };

  for (const { name, text } of FAMILIES) it(`grows with its length: ${name}`, () => grows(length => () => readThrough(text(length)), LENGTH));

  const cast = (name: (n: number) => string) => (count: number): string => JSON.stringify({ cast: Array.from({ length: count }, (_, n) => ({ name: name(n), aliases: [`the ${name(n)}`] })) });
  const casts: Readonly<Record<string, (count: number) => string>> = { 'all unlike': cast(nameOf), 'all alike': cast(n => `Mara${n}`), 'of one family': cast(n => `${nameOf(n)} Marsh`) };
  for (const [name, file] of Object.entries(casts)) {
    it(`grows with the cast of a ficwright.json, once it is longer than any story’s: ${name}`, () => grows(count => () => {
      const read = readProject(file(count));
      projectDiagnostics(file(count), read, {});
      companyOf(outlineOf(Manuscript.of('“Go,” said Mara.\n')), { ...read.project.told, marks: new Map() });
    }, 3_000));
  }

  it('knows names that are alike in a cast of any size', () => {
    const names = Array.from({ length: 5_000 }, (_, n) => ({ name: nameOf(n) }));
    assert.ok(alikeIn([{ name: 'Marian' }, { name: 'Marion' }, ...names]).some(({ at }) => at === 1));
  });
});
