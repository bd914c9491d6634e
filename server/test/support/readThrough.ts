import { resolvedCastOf, attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { measureManuscript } from '../../src/analysis/wordcount/wordcount.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { codeActions } from '../../src/features/codeActions/codeActions.js';
import { diagnostics } from '../../src/features/diagnostics.js';
import { shownFindings } from '../../src/features/findings.js';
import { foldingRanges } from '../../src/features/foldingRange.js';
import { documentHighlights } from '../../src/features/documentHighlight.js';
import { hover } from '../../src/features/hover/hover.js';
import { inlayHints } from '../../src/features/inlayHint.js';
import { references } from '../../src/features/references.js';
import { scenes } from '../../src/features/scenes.js';
import { selectionRanges } from '../../src/features/selectionRange.js';
import { setSpeaker } from '../../src/features/codeActions/setSpeaker.js';
import { documentSymbols } from '../../src/features/documentSymbol.js';
import { fullTokens, semanticTokensOf } from '../../src/features/tokens/semanticTokens.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { defaultOptions } from '../../src/rules/engine/options.js';
import { readProject } from '../../src/project/readProject.js';
import { projectDiagnostics } from '../../src/project/diagnostics.js';

const URI = 'file:///odd.fic';

/** All that is asked of a text, then a letter typed into its middle with what is shown after it. */
export function readThrough(text: string): void {
  const manuscript = Manuscript.of(text);
  const outline = outlineOf(manuscript);
  const cast = resolvedCastOf(outline);
  measureManuscript(outline);
  for (const { section } of placedScenes(outline)) attributedQuotations(section, cast);
  diagnostics(manuscript, shownFindings(manuscript, defaultOptions, cast), URI);
  documentSymbols(manuscript, cast);
  scenes(manuscript, cast);
  foldingRanges(manuscript);
  fullTokens(semanticTokensOf(manuscript));
  const range = { start: { line: 0, character: 0 }, end: { line: manuscript.lineCount, character: 0 } };
  inlayHints(manuscript, range, 'all', cast);
  codeActions(manuscript, defaultOptions, URI, range, cast);
  const middle = manuscript.positionOf(text.length >> 1);
  selectionRanges(manuscript, [middle]);
  hover(manuscript, middle, cast);
  documentHighlights(manuscript, middle, cast);
  references(manuscript, middle, URI, true, cast);
  setSpeaker(manuscript, middle, URI, cast);
  const edited = manuscript.edit({ range: { start: middle, end: middle }, text: 'x' });
  shownFindings(edited, defaultOptions, resolvedCastOf(outlineOf(edited)));
}

/** What is made of the text of a `ficwright.json`. */
export function readProjectThrough(file: string): void {
  const read = readProject(file);
  projectDiagnostics(file, read, {});
  resolvedCastOf(outlineOf(Manuscript.of('“Go,” said Mara.\n')), { ...read.project.told, speakerOverrides: new Map() });
}
