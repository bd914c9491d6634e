import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { alikeIn, nearIdenticalNames } from '../rules/cast/near-identical-names.js';
import type { RuleOptions, RuleSetting } from '../rules/engine/options.js';
import type { Fault } from './fault.js';
import { faultPlaces } from './faultPlaces.js';
import type { Project, ReadProject } from './readProject.js';
import { parseJson, withoutMark } from './json.js';
import { isText, objectOf } from './values.js';

const SEVERITY: Readonly<Record<Exclude<RuleSetting, 'off'>, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Source name of the diagnostics in the editor's list. */
export const SOURCE = 'Ficwright';

/**
 * The diagnostics of a `ficwright.json`: its errors, and findings on the names in its cast at the level that its author
 * set.
 */
export function projectDiagnostics(
  source: string,
  { project, faults, broken }: ReadProject,
  levels: RuleOptions['levels'],
): Diagnostic[] {
  if (broken) return []; // Editors validate JSON syntax themselves.
  const text = withoutMark(source);
  const rangeOf = rangesIn(text);
  const listed = membersIn(text);
  return [
    ...faults.map(fault => diagnosticOf(fault, rangeOf)),
    ...castNames(project, levels).map(({ at, message, ...rest }) => ({
      range: rangeOf({ path: ['cast', listed[at] ?? at, 'name'], what: 'value', message }),
      message,
      ...rest,
    })),
  ];
}

/** The diagnostics of another file of a project; a broken file gets one for the whole of it. */
export const faultDiagnostics = (source: string, faults: readonly Fault[]): Diagnostic[] => {
  const rangeOf = rangesIn(withoutMark(source));
  return faults.map(fault => diagnosticOf(fault, rangeOf));
};

const diagnosticOf = (fault: Fault, rangeOf: (fault: Fault) => Diagnostic['range']): Diagnostic => ({
  range: rangeOf(fault),
  severity: DiagnosticSeverity.Warning,
  source: SOURCE,
  message: fault.message,
});

/** Returns a function that gives the range of an error in a text. */
function rangesIn(text: string): (fault: Fault) => Diagnostic['range'] {
  const placeOf = faultPlaces(text);
  const positionOf = positionsIn(text);
  return fault => {
    const [from, to] = placeOf(fault);
    return { start: positionOf(from), end: positionOf(to) };
  };
}

/** Most names of a cast that are checked. */
const MAX_REPORTED_NAMES = 100;

/** Findings on names that are too much alike; `at`: index of the cast entry. */
function castNames(
  { settings: { cast }, names }: Project,
  levels: RuleOptions['levels'],
): (Pick<Diagnostic, 'severity' | 'code' | 'source'> & { readonly at: number; readonly message: string })[] {
  const { id } = nearIdenticalNames;
  const level = levels[id] ?? nearIdenticalNames.level;
  if (level === 'off') return [];
  const isPassedOver = (at: number): boolean =>
    [names.get('*'), names.get(id)].some(set => set?.has(cast[at]!.name) ?? false);
  return alikeIn(cast)
    .filter(({ at }) => !isPassedOver(at))
    .slice(0, MAX_REPORTED_NAMES)
    .map(({ at, message }) => ({ at, message, severity: SEVERITY[level], code: id, source: SOURCE }));
}

/** Indexes in the list of the entries that are valid persons; others are not part of the cast. */
function membersIn(text: string): readonly number[] {
  const list = objectOf(parseJson(text)?.value)?.cast;
  return Array.isArray(list) ? list.flatMap((one: unknown, at) => (isText(objectOf(one)?.name) ? [at] : [])) : [];
}

/** Returns a function from offsets to positions; the lines are counted once. */
function positionsIn(text: string): (offset: number) => Diagnostic['range']['start'] {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  return offset => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - starts[low]! };
  };
}
