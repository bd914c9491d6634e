import { forPlain, forTerminal } from '../features/escape.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { FindingEntry } from './describe/findings.js';

/**
 * A finding as a command that GitHub's workflows show beside the line (`::warning file=…::…`). Columns count UTF-16
 * code units from 1; the end column is exclusive, as in SARIF.
 */
export function githubCommand(
  manuscript: Manuscript,
  { rule, level, message, start, end }: FindingEntry,
  file: string,
): string {
  const [from, to] = [manuscript.positionOf(start), manuscript.positionOf(end)];
  const properties = {
    file: file.replaceAll('\\', '/'),
    line: from.line + 1,
    endLine: to.line + 1,
    // GitHub accepts columns only within a single line.
    ...(from.line === to.line && { col: from.character + 1, endColumn: to.character + 1 }),
    title: rule,
  };
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  return forTerminal(`::${level === 'warning' ? 'warning' : 'notice'} ${list}::${data(forPlain(message))}`);
}

/** Escapes characters that would end the message or a property of it. */
const data = (text: string): string => text.replace(/[%\r\n]/g, percent);
const property = (text: string): string => text.replace(/[%\r\n:,]/g, percent);
const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
