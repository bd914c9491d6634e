import { snapshotFor } from './snapshot.js';
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
import { readProject } from '../../src/project/readProject.js';
import { projectDiagnostics } from '../../src/project/diagnostics.js';

const URI = 'file:///odd.fic';

/** All that is asked of a text, then a letter typed into its middle with what is shown after it. */
export function readThrough(text: string): void {
  const manuscript = Manuscript.of(text);
  const snapshot = snapshotFor(manuscript, { uri: URI });
  const { outline, cast } = snapshot;
  measureManuscript(outline);
  for (const { section } of placedScenes(outline)) attributedQuotations(section, cast);
  diagnostics(snapshot, shownFindings(snapshot));
  documentSymbols(snapshot, true);
  scenes(snapshot, true);
  foldingRanges(outline);
  fullTokens(semanticTokensOf(snapshot));
  const range = { start: { line: 0, character: 0 }, end: { line: manuscript.lineCount, character: 0 } };
  inlayHints(snapshot, range, 'all');
  codeActions(snapshot, range);
  const middle = manuscript.positionOf(text.length >> 1);
  selectionRanges(manuscript, outline, [middle]);
  hover(snapshot, middle);
  documentHighlights(snapshot, middle);
  references(snapshot, middle, true);
  setSpeaker(snapshot, middle);
  const edited = manuscript.edit({ range: { start: middle, end: middle }, text: 'x' });
  shownFindings(snapshotFor(edited));
}

/** What is made of the text of a `ficwright.json`. */
export function readProjectThrough(file: string): void {
  const read = readProject(file);
  projectDiagnostics(file, read, {});
  resolvedCastOf(outlineOf(Manuscript.of('“Go,” said Mara.\n')), {
    ...read.project.settings,
    speakerOverrides: new Map(),
  });
}
