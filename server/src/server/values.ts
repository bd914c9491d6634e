import { quoted, type Fault, type Faults } from './fault.js';
import { didYouMean } from '../rules/nearest.js';

/** The properties of a value; none of one that is no object. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;

/** A text that says something. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reports the keys of an object that are none of these. `of` says whose they are: ` of Mara`. */
export function unknownKeys(object: Readonly<Record<string, unknown>>, known: readonly string[], path: Fault['path'], wrong: Faults, of = ''): void {
  for (const key of Object.keys(object)) if (!known.includes(key)) wrong.key([...path, key], () => `Unknown key ${quoted(key)}${of}.${didYouMean(key, known)}`);
}

/** The texts in a list, those that are texts; undefined when it is no list. `expected` says what it should be, as a sentence. */
export function textsIn(value: unknown, path: Fault['path'], expected: string, wrong: Faults): readonly string[] | undefined {
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

/** One of some words; undefined, and reported, where it is another. */
export function wordIn<T extends string>(value: unknown, known: readonly T[], path: Fault['path'], key: string, wrong: Faults): T | undefined {
  const found = known.find(one => one === value);
  if (value !== undefined && found === undefined) wrong.value(path, `${key} must be one of ${known.join(', ')}.${typeof value === 'string' ? didYouMean(value, known) : ''}`);
  return found;
}
