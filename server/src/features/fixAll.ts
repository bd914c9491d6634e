import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Range } from '../manuscript/position.js';
import type { Fix } from '../rules/rule.js';
import type { Placed } from '../rules/run.js';
import { indexNear, rangeOfSpan } from './findings.js';

/** The kind of the action that mends all warnings of a file; an author may ask for it at every save. */
export const FIX_ALL_KIND = 'source.fixAll.ficwright';

/** The first fix of every warning at once. None where nothing can be mended. */
export function fixWarnings(manuscript: Manuscript, all: readonly Placed[], uri: string): CodeAction[] {
  const { edits, count } = editsOfAll(manuscript, all.filter(({ finding }) => finding.level === 'warning'));
  return count === 0 ? [] : [{ title: `Mend all warnings of this file (${count})`, kind: FIX_ALL_KIND, edit: { changes: { [uri]: edits } } }];
}

/** The edits of the first fixes of findings, but those that would touch what another changes; in order of the text. */
export function editsOfAll(manuscript: Manuscript, all: readonly Placed[]): { readonly edits: TextEdit[]; readonly count: number } {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const placed of all) {
    const fix = placed.finding.fixes[0];
    const more = fix && editsOf(manuscript, placed, fix);
    if (more === undefined || more.some(edit => edits.slice(-20).some(other => overlap(other.range, edit.range)))) continue;
    edits.push(...more);
    count++;
  }
  return { edits, count };
}

/** The changes of a fix; undefined when a block of it is no longer there. */
export function editsOf(manuscript: Manuscript, { index }: Placed, { edits }: Fix): TextEdit[] | undefined {
  const out: TextEdit[] = [];
  for (const { block, span, text } of edits) {
    const at = indexNear(manuscript, index, block);
    if (at < 0) return undefined;
    out.push({ range: rangeOfSpan(manuscript, at, span), newText: text });
  }
  return out;
}

/** Whether two ranges touch: edits of two fixes that do may depend on each other. */
const overlap = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

const before = (a: Range['start'], b: Range['start']): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
