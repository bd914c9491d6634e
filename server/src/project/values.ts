import * as l10n from '@vscode/l10n';
import { quoted, type Fault, type Faults } from './fault.js';
import { withSuggestion } from '../rules/support/nearest.js';

/** The properties of a value; none of one that is no object. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

/** A text that says something. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Reports the keys of an object that are none of these. `where` says whose they are, when they are not the file's own:
 * an entry of the cast.
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

/**
 * The texts in a list, those that are texts; undefined when it is no list. `expected` says what it should be, as a
 * sentence.
 */
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
 * One of some words; undefined, and reported, where it is another. `as` puts the report into its place: an entry of the
 * cast.
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
