import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { SOURCE } from '../features/diagnostics.js';
import { alikeIn, nearIdenticalNames } from '../rules/cast/near-identical-names.js';
import type { RuleOptions, Setting } from '../rules/options.js';
import type { Project } from './projectFile.js';

const SEVERITY: Readonly<Record<Exclude<Setting, 'off'>, DiagnosticSeverity>> = { warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint };

/** What is to say of the names in the cast of a `ficwright.json`, in its text, as its author set the rule. */
export function castDiagnostics(text: string, { told: { cast }, names }: Project, levels: RuleOptions['levels']): Diagnostic[] {
  const { id } = nearIdenticalNames;
  const level = levels[id] ?? nearIdenticalNames.level;
  if (level === 'off') return [];
  const isPassedOver = (at: number): boolean => [names.get('*'), names.get(id)].some(set => set?.has(cast[at]!.name) ?? false);
  return alikeIn(cast).filter(({ at }) => !isPassedOver(at)).map(({ at, message }) => ({ range: rangeOf(text, cast[at]!.name), severity: SEVERITY[level], code: id, source: SOURCE, message }));
}

/** Where a name stands as a character's; the file's head when it is written in a way that cannot be found. */
function rangeOf(text: string, name: string): Diagnostic['range'] {
  const found = new RegExp(`"name"\\s*:\\s*(${JSON.stringify(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`).exec(text);
  const from = found === null ? 0 : found.index + found[0].length - found[1]!.length;
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  return { start: position(from), end: position(from + (found?.[1]?.length ?? 0)) };
}
