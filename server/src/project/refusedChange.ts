import * as l10n from '@vscode/l10n';
import type { ProjectChange } from './changedProject.js';
import { parseJson, repeatedKeys, withoutMark } from './json.js';

/** Reason why a project's text is not changed, as a sentence for its author: the change would lose a part of it. */
export interface Refused {
  readonly refused: string;
}

/** Null where the change is possible, and for a text that is no JSON, which the caller reports. */
export function refusedChange(text: string | null, change: ProjectChange['kind']): Refused | null {
  const parsed = text === null ? null : parseJson(withoutMark(text));
  if (parsed === null) return null;
  const [twice] = repeatedKeys(parsed);
  const why =
    twice === undefined
      ? unfitFor(parsed.value, change)
      : l10n.t('“{0}” is there twice. Fix it first.', String(twice.at(-1)));
  return why === null ? null : { refused: why };
}

/**
 * The reason why the parsed content of a `ficwright.json` cannot take a change, as a sentence: a value in a form that
 * the change cannot extend would be lost. Null for none.
 */
export function unfitFor(value: unknown, change: ProjectChange['kind']): string | null {
  const { cast, rules, ignoreNames } = isObject(value) ? value : {};
  switch (change) {
    case 'cast':
    case 'character':
    case 'alias': {
      if (cast === undefined) return null;
      if (!Array.isArray(cast)) return l10n.t('“cast” must be a list of characters, each with a “name”. Fix it first.');
      const bad = cast.findIndex(one => !isObject(one) || typeof one.name !== 'string');
      if (bad >= 0) return l10n.t('character {0} of “cast” has no “name”. Fix it first.', bad + 1);
      const odd = cast.find(one => isObject(one) && one.aliases !== undefined && !Array.isArray(one.aliases)) as
        { readonly name: string } | undefined;
      return odd === undefined ? null : l10n.t('“aliases” of {0} must be a list. Fix it first.', odd.name);
    }
    case 'rule':
      return rules === undefined || isObject(rules)
        ? null
        : l10n.t('“rules” must name rules with their levels. Fix it first.');
    case 'ignore-name': {
      const fits =
        ignoreNames === undefined ||
        isNames(ignoreNames) ||
        (isObject(ignoreNames) && Object.values(ignoreNames).every(isNames));
      return fits
        ? null
        : l10n.t('“ignoreNames” must be a list of names, or name rules with such lists. Fix it first.');
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNames = (value: unknown): boolean => Array.isArray(value);
