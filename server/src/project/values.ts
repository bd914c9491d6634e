import * as l10n from '@vscode/l10n';
import { quoted, type Fault, type Faults } from './fault.js';
import { withSuggestion } from '../rules/support/nearest.js';

/** The properties of a value; null for a value that is no object. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

/** Whether a value is a string with a character that is no white space. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Reports the keys of an object that are not in the list. `where`: the owner of the keys, when it is not the file
 * itself but an entry of the cast.
 */
export function unknownKeys(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Fault['path'],
  wrong: Faults,
  where?: string,
): void {
  for (const key of Object.keys(object))
    if (!known.includes(key)) wrong.key([...path, key], () => unknownKey(key, known, where));
}

function unknownKey(key: string, known: readonly string[], where: string | undefined): string {
  const shown = quoted(key);
  return where === undefined
    ? withSuggestion(l10n.t('Unknown key {0}.', shown), key, known, l10n.t('Unknown key {0}: it has no effect.', shown))
    : withSuggestion(
        l10n.t('Unknown key {0} in {1}.', shown, where),
        key,
        known,
        l10n.t('Unknown key {0} in {1}: it has no effect.', shown, where),
      );
}

/** The strings in a list; undefined for a value that is no list. `expected`: the correct form, as a sentence. */
export function textsIn(
  value: unknown,
  path: Fault['path'],
  expected: string,
  wrong: Faults,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    wrong.value(path, expected);
    return undefined;
  }
  value.forEach((one: unknown, at) => {
    if (typeof one !== 'string') wrong.value([...path, at], expected);
  });
  return value.filter(one => typeof one === 'string');
}

/**
 * A value that is one of the given words; undefined, and reported, for any other. `as` adds the place to the report: an
 * entry of the cast.
 */
export function wordIn<T extends string>(
  value: unknown,
  known: readonly T[],
  path: Fault['path'],
  wrong: Faults,
  as: (sentence: string) => string = sentence => sentence,
): T | undefined {
  const found = known.find(one => one === value);
  if (value !== undefined && found === undefined)
    wrong.value(
      path,
      as(withSuggestion(l10n.t('“{0}” must be one of {1}.', String(path.at(-1)), known.join(', ')), value, known)),
    );
  return found;
}
