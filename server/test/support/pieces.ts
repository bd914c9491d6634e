import type { Prose } from '../../src/manuscript/block.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** The text of a line of a list: `¶` parts paragraphs, `↵` lines. */
export const manuscriptOf = (line: string): Manuscript =>
  Manuscript.of(line.replaceAll('¶', '\n\n').replaceAll('↵', '\n') + '\n');

/** Its paragraphs. */
export const proseOf = (line: string): Prose[] =>
  manuscriptOf(line).blocks.flatMap(block => (block.kind === 'prose' ? [block] : []));

/** What stands between ` | ` in the lines of a list. */
export const piecesOf = (lines: readonly string[]): string[] => lines.flatMap(line => line.split(' | '));
