import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Manuscript } from '../manuscript/manuscript.js';
import { rules } from '../rules/index.js';
import type { Level } from '../rules/definition/rule.js';
import type { FindingEntry } from './describe/findings.js';

/** SARIF has no level below `note`, so `information` and `hint` share it. */
const LEVEL: Readonly<Record<Level, Result.level>> = { warning: 'warning', information: 'note', hint: 'note' };

/**
 * A SARIF 2.1.0 log in three parts, so that results can be written file by file: head, separator of results, foot.
 * Columns are 1-based UTF-16 code units.
 */
export function sarifFrame(version: string): { readonly head: string; readonly foot: string } {
  const descriptors: ReportingDescriptor[] = rules.map(rule => ({
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.reason.trim() },
    defaultConfiguration: { level: LEVEL[rule.level] },
  }));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Ficwright', version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
  const whole = JSON.stringify(log);
  const foot = ']}]}';
  return { head: whole.slice(0, -foot.length), foot };
}

/** A finding as a SARIF result. `file` is absolute; below `cwd` it is written relative to it. */
export function sarifResult(manuscript: Manuscript, finding: FindingEntry, file: string, cwd: string): Result {
  const artifactLocation = { uri: uriOf(file, cwd) };
  const region = (start: number, end: number) => {
    const [from, to] = [manuscript.positionOf(start), manuscript.positionOf(end)];
    return {
      startLine: from.line + 1,
      startColumn: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  };
  const fixes = finding.fixes
    .filter(fix => fix.edits.length > 0)
    .map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map(({ start, end, text }) => ({
            deletedRegion: region(start, end),
            insertedContent: { text },
          })),
        },
      ],
    }));
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.level],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding.start, finding.end) } }],
    ...(fixes.length > 0 && { fixes }),
  };
}

function uriOf(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
