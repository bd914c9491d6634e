import type { RuleSetting } from '../rules/engine/options.js';
import type { CastEntry } from '../features/castEntries.js';

/** What an author changes of a project by a command. */
export type ProjectChange =
  | { readonly kind: 'cast'; readonly cast: readonly CastEntry[] }
  | { readonly kind: 'character'; readonly name: string }
  | { readonly kind: 'alias'; readonly name: string; readonly of: string }
  | { readonly kind: 'ignore-name'; readonly rule: string; readonly name: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly setting: RuleSetting };

type Values = Record<string, unknown>;

/**
 * The text of a `ficwright.json` after a change, one character a line; every other key stays. Null for a text that is
 * no JSON object.
 */
export function changedProject(text: string | null, change: ProjectChange): string | null {
  const before = text === null || text.trim() === '' ? {} : objectIn(text);
  if (before === null) return null;
  const indent = /\n([ \t]+)"/.exec(text ?? '')?.[1] ?? '  ';
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const lines = Object.entries({ ...before, ...valuesAfter(before, change) }).map(
    ([key, value]) =>
      `${indent}${JSON.stringify(key)}: ${key === 'cast' && Array.isArray(value) ? castLines(value, indent) : written(value, indent)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`.replaceAll('\n', end);
}

/** The keys that a change sets. What stands under them in another form than it should is replaced. */
function valuesAfter(before: Values, change: ProjectChange): Values {
  const cast: readonly unknown[] = Array.isArray(before.cast) ? before.cast : [];
  switch (change.kind) {
    case 'cast':
      return { cast: withFound(cast, change.cast) };
    case 'character':
      return { cast: [...cast, { name: change.name }] };
    case 'alias':
      return { cast: withAlias(cast, change.name, change.of) };
    case 'rule':
      return { rules: { ...objectOf(before.rules), [change.rule]: change.setting } };
    case 'ignore-name': {
      const names = Array.isArray(before.ignoreNames)
        ? { '*': before.ignoreNames as unknown }
        : objectOf(before.ignoreNames);
      return { ignoreNames: { ...names, [change.rule]: [...new Set([...listOf(names[change.rule]), change.name])] } };
    }
  }
}

/**
 * The cast with what was found: an entry of the author's stays as it is, but for names and keys that it lacks; whoever
 * it does not list stands at its end.
 */
function withFound(cast: readonly unknown[], found: readonly CastEntry[]): readonly unknown[] {
  const left = [...found];
  const kept = cast.map(one => {
    const own = objectOf(one);
    const at = left.findIndex(({ name }) => typeof own.name === 'string' && own.name.trim() === name);
    if (at < 0) return one;
    const [{ aliases = [], ...more }] = left.splice(at, 1) as [CastEntry];
    const known = namesOf(one);
    const missing = aliases.filter(alias => !known.includes(typeof alias === 'string' ? alias : alias.name));
    const mayGrow = missing.length > 0 && (own.aliases === undefined || Array.isArray(own.aliases));
    return {
      ...own,
      ...(mayGrow && { aliases: [...listOf(own.aliases), ...missing] }),
      ...Object.fromEntries(Object.entries(more).filter(([key]) => !Object.hasOwn(own, key))),
    };
  });
  return [...kept, ...left];
}

/**
 * The cast in which somebody has one more alias; they are put at its end where it does not list them, by this name or
 * by one that holds it.
 */
function withAlias(cast: readonly unknown[], name: string, of: string): readonly unknown[] {
  const named = cast.findIndex(one => namesOf(one).includes(of));
  const at = named < 0 ? cast.findIndex(one => namesOf(one).some(full => full.split(' ').includes(of))) : named;
  if (at < 0) return [...cast, { name: of, aliases: [name] }];
  const entry = objectOf(cast[at]);
  return cast.with(at, { ...entry, aliases: [...listOf(entry.aliases), name] });
}

/** What an entry of the cast is called. */
const namesOf = (entry: unknown): readonly string[] =>
  [
    objectOf(entry).name,
    ...listOf(objectOf(entry).aliases).map(alias => (typeof alias === 'string' ? alias : objectOf(alias).name)),
  ].filter(name => typeof name === 'string');

const objectOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function objectIn(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : null;
  } catch {
    return null;
  }
}

/** A value below a key: on one line where it fits, else in JSON's own layout. */
function written(value: unknown, indent: string): string {
  const line = inline(value);
  return line.length <= WIDE ? line : JSON.stringify(value, null, indent).replaceAll('\n', `\n${indent}`);
}

/** Characters of a value that fit a line. */
const WIDE = 100;

const castLines = (cast: readonly unknown[], indent: string): string =>
  cast.length === 0 ? '[]' : `[\n${cast.map(entry => indent + indent + inline(entry)).join(',\n')}\n${indent}]`;

/** JSON on one line with room between its parts. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`)
    .join(', ')} }`;
}
