import { breakOf } from './recognise/break.js';
import { headingOf } from './recognise/heading.js';

/** Lines longer than this are never anything but prose. */
const LONGEST = 240;

/**
 * Whether a line is a block of its own by its form alone: a break, a heading, a comment. `fresh`: the line before is blank, or stands alone whatever is above it;
 * a heading by number (`5. Harbours`) or a weak break needs that, for within a paragraph it is a wrapped line.
 */
export function standsAlone(text: string, from: number, to: number, fresh: boolean): boolean {
  if (to - from > LONGEST) return false;
  const line = text.slice(from, to).trim();
  const first = line.charCodeAt(0);
  if (first === 60 && line.startsWith('<!--')) return line.endsWith('-->');
  if (!fresh && !/^(?:[#*~_=\-—<[⁂§]|[oOxX0]+$|chapter\b|cap[ií]tulo\b|chapitre\b|kapitel\b|capitolo\b|rozdzia[łl]\s|глава\s|第|[序終终]章|プロローグ|エピローグ|楔子|番外|尾声)/i.test(line)) return false;
  if (!fresh && /^={3,}$/.test(line)) return false; // underlines the title above it
  if (breakOf(line)) return true;
  const heading = headingOf(line);
  return heading !== null && (fresh || heading.sure);
}
