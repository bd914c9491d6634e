import { companyOf, linesIn } from '../../src/analysis/attribution/resolvedCast.js';
import { measureManuscript } from '../../src/analysis/wordcount/wordcount.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { actions } from '../../src/features/codeActions/codeActions.js';
import { diagnostics } from '../../src/features/diagnostics.js';
import { shownFindings } from '../../src/features/findings.js';
import { folding } from '../../src/features/foldingRange.js';
import { highlight } from '../../src/features/documentHighlight.js';
import { hover } from '../../src/features/hover/hover.js';
import { inlay } from '../../src/features/inlayHint.js';
import { references } from '../../src/features/references.js';
import { scenes } from '../../src/features/scenes.js';
import { selection } from '../../src/features/selectionRange.js';
import { setSpeaker } from '../../src/features/codeActions/setSpeaker.js';
import { symbols } from '../../src/features/documentSymbol.js';
import { fullTokens, tokensOf } from '../../src/features/tokens/semanticTokens.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { defaultOptions } from '../../src/rules/engine/options.js';
import { readProject } from '../../src/server/projectFile.js';
import { projectDiagnostics } from '../../src/server/projectDiagnostics.js';

const URI = 'file:///odd.fic';

/** All that is asked of a text, then a letter typed into its middle with what is shown after it. */
export function readThrough(text: string): void {
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

/** What is made of the text of a `ficwright.json`. */
export function readProjectThrough(file: string): void {
  const read = readProject(file);
  projectDiagnostics(file, read, {});
  companyOf(outlineOf(Manuscript.of('“Go,” said Mara.\n')), { ...read.project.told, marks: new Map() });
}
