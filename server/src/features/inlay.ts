import type { InlayHint } from 'vscode-languageserver-types';
import { linesIn, companyOf, type Company } from '../analysis/author/company.js';
import { outlineOf, placedScenes, type Scene } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { memo2 } from '../manuscript/memo.js';
import type { Range } from '../manuscript/position.js';
import { describeLine, speakerOf, SURE } from './describeLine.js';
import { forPlain } from './escape.js';
import { MARKDOWN } from './markup.js';

/** Which untagged speeches have a hint: none, those whose speaker is uncertain or unknown, or all. */
export type SpeakerHints = 'off' | 'uncertain' | 'all';

/** Hints that name the speakers of untagged speeches, before their first words: `Mara`, `Mara?` where it is uncertain, `?` where nobody can tell. */
export function inlay(manuscript: Manuscript, range: Range, which: SpeakerHints, company = companyOf(outlineOf(manuscript)), markup = MARKDOWN): InlayHint[] {
  if (which === 'off') return [];
  const outline = outlineOf(manuscript);
  const out: InlayHint[] = [];
  const [first, last] = [manuscript.locate(range.start).index, manuscript.locate(range.end).index];
  for (const { section, index } of placedScenes(outline)) {
    if (index > last) break;
    if (index + section.blocks.length <= first) continue;
    for (const { block, line, from, label, sure } of hintsOf(section, company)) {
      const at = index + block;
      if (at < first || at > last || (which === 'uncertain' && sure)) continue;
      out.push({ position: manuscript.positionAt(at, from), label, tooltip: { kind: markup.kind, value: describeLine(section, line, company, markup) }, paddingRight: true });
    }
  }
  return out;
}

interface Hint {
  /** Index of the block in the scene. */
  readonly block: number;
  /** Index of the line among those of the scene. */
  readonly line: number;
  readonly from: number;
  readonly label: string;
  readonly sure: boolean;
}

/** One for each speech no tag of which stands anywhere; the first quotation of it has the hint. */
const hintsOf: (scene: Scene, company: Company) => readonly Hint[] = memo2((scene, company) => {
  const lines = linesIn(scene, company);
  const tagged = new Set(lines.filter(line => line.tag !== null).map(line => line.group));
  const seen = new Set<number>();
  return lines.flatMap((line, at): Hint[] => {
    if (seen.has(line.group) || tagged.has(line.group) || line.evidence === 'set') return [];
    seen.add(line.group);
    const speaker = speakerOf(line);
    const sure = speaker !== null && line.confidence >= SURE;
    return [{ block: line.at, line: at, from: line.speech.from, label: speaker === null ? '?' : forPlain(sure ? speaker : `${speaker}?`), sure }];
  });
});
