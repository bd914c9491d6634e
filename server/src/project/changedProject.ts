import type { RuleSetting } from '../rules/engine/options.js';
import { applyEdits, type Edit, type Node } from 'jsonc-parser';
import type { ListedMember } from '../analysis/author/authorSettings.js';

import { memberOf } from './faultPlaces.js';
import { parseJson, treeOf, withoutMark } from './json.js';
import { appended, indentAt, inLines, onOneLine, styleOf, written, type Laid } from './layout.js';

/**
 * A character in the form of `ficwright.json`: an alias that only some characters use is an object with their names.
 */
export interface CastEntry extends Omit<ListedMember, 'aliases' | 'aliasesBy'> {
  readonly aliases?: readonly (string | { readonly name: string; readonly by: readonly string[] })[];
}

/** A change that a command makes to a project. */
export type ProjectChange =
  | { readonly kind: 'cast'; readonly cast: readonly CastEntry[] }
  | { readonly kind: 'character'; readonly name: string }
  | { readonly kind: 'alias'; readonly name: string; readonly of: string }
  | { readonly kind: 'ignore-name'; readonly rule: string; readonly name: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly setting: RuleSetting };

/** A text with its syntax tree and its author's layout. */
interface Edited extends Laid {
  readonly root: Node;
  readonly value: Values;
}

type Values = Record<string, unknown>;

/**
 * The text of a `ficwright.json` after a change, in its author's layout: only the changed part is rewritten, a new
 * character gets a line of its own. Null for a text that is no JSON object. A value in a form that the change cannot
 * extend is replaced; `refusedChange` reports that beforehand.
 */
export function changedProject(text: string | null, change: ProjectChange): string | null {
  if (text === null || text.trim() === '') return changedProject('{}\n', change);
  const source = withoutMark(text);
  const parsed = parseJson(source);
  const root = parsed === null ? undefined : treeOf(parsed.plain);
  if (parsed === null || root?.type !== 'object') return null;
  const laid: Edited = { source, ...styleOf(source), root, value: parsed.value as Values };
  return text.slice(0, text.length - source.length) + applyEdits(source, editsFor(laid, change));
}

function editsFor(laid: Edited, change: ProjectChange): Edit[] {
  switch (change.kind) {
    case 'cast':
      return withFound(laid, change.cast);
    case 'character':
      return withCharacters(laid, [{ name: change.name }]);
    case 'alias':
      return withAlias(laid, change.name, change.of);
    case 'rule':
      return withKey(laid, ['rules'], change.rule, change.setting);
    case 'ignore-name':
      return withIgnoredName(laid, change.rule, change.name);
  }
}

/** Appends characters to the cast. */
function withCharacters(laid: Edited, entries: readonly unknown[]): Edit[] {
  const list = valueOf(laid.root, 'cast');
  const lines = entries.map(onOneLine);
  if (list?.type === 'array') return appended(laid, list, lines, { inLines: true });
  const top = topIndent(laid);
  return withMember(laid, laid.root, 'cast', inLines(lines, laid, top));
}

/**
 * Merges the cast found in the text: an entry of the author's keeps its values and gets only missing names and keys;
 * persons who are not listed are appended.
 */
function withFound(laid: Edited, found: readonly CastEntry[]): Edit[] {
  const left = [...found];
  const entries = valueOf(laid.root, 'cast')?.children ?? [];
  const edits = listOf(laid.value.cast).flatMap((one, at): Edit[] => {
    const own = objectOf(one);
    const found = left.findIndex(({ name }) => typeof own.name === 'string' && own.name.trim() === name);
    if (found < 0) return [];
    const [{ aliases = [], ...more }] = left.splice(found, 1) as [CastEntry];
    const known = namesOf(one);
    const missing = aliases.filter(alias => !known.includes(typeof alias === 'string' ? alias : alias.name));
    const lacking = Object.entries(more).filter(([key]) => !Object.hasOwn(own, key));
    return withinEntry(laid, entries[at]!, missing, lacking);
  });
  const hasList = Array.isArray(laid.value.cast);
  return [...edits, ...(left.length > 0 || !hasList ? withCharacters(laid, left) : [])];
}

/** Adds an alias to a person, who is appended to the cast where no entry has this name or one that contains it. */
function withAlias(laid: Edited, name: string, of: string): Edit[] {
  const cast = listOf(laid.value.cast);
  const named = cast.findIndex(one => namesOf(one).includes(of));
  const at = named < 0 ? cast.findIndex(one => namesOf(one).some(full => full.split(' ').includes(of))) : named;
  return at < 0
    ? withCharacters(laid, [{ name: of, aliases: [name] }])
    : withinEntry(laid, valueOf(laid.root, 'cast')!.children![at]!, [name], []);
}

/** Adds aliases and keys to an entry of the cast, on its line. */
function withinEntry(
  laid: Edited,
  entry: Node,
  aliases: readonly unknown[],
  keys: readonly (readonly [key: string, value: unknown])[],
): Edit[] {
  const list = valueOf(entry, 'aliases');
  const fresh = aliases.length > 0 && list === undefined ? [['aliases', aliases] as const, ...keys] : keys;
  return [
    ...(list?.type === 'array' ? appended(laid, list, aliases.map(onOneLine), { onLine: true }) : []),
    ...appended(
      laid,
      entry,
      fresh.map(([key, value]) => `${JSON.stringify(key)}: ${onOneLine(value)}`),
      { onLine: true },
    ),
  ];
}

/** Adds a name that a rule must not report. Names for all rules that are a plain list get the key `*`. */
function withIgnoredName(laid: Edited, rule: string, name: string): Edit[] {
  const names = valueOf(laid.root, 'ignoreNames');
  const own = names?.type === 'object' ? valueOf(names, rule) : undefined;
  if (own?.type === 'array')
    return (own.children ?? []).some(({ value }) => value === name) ? [] : appended(laid, own, [JSON.stringify(name)]);
  if (names?.type !== 'array') return withKey(laid, ['ignoreNames'], rule, [name]);
  const before = topIndent(laid);
  const all = laid.source.slice(names.offset, names.offset + names.length);
  const members = [`"*": ${all}`, `${JSON.stringify(rule)}: ${onOneLine([name])}`];
  const line = `{ ${members.join(', ')} }`;
  const content = /[\r\n]/.test(all)
    ? `{${members.map(one => laid.eol + before + laid.indent + one).join(',')}${laid.eol}${before}}`
    : line;
  return [{ offset: names.offset, length: names.length, content }];
}

/** Adds a key to an object in the file, which is created where it is missing. */
function withKey(laid: Edited, [section]: readonly [string], key: string, value: unknown): Edit[] {
  const object = valueOf(laid.root, section);
  const before = topIndent(laid);
  return object?.type === 'object'
    ? withMember(laid, object, key, written(value, laid, before + laid.indent))
    : withMember(laid, laid.root, section, written({ [key]: value }, laid, before));
}

/** Sets a key of an object; a missing key is appended. */
function withMember(laid: Edited, object: Node, key: string, value: string): Edit[] {
  const old = valueOf(object, key);
  return old === undefined
    ? appended(laid, object, [`${JSON.stringify(key)}: ${value}`])
    : [{ offset: old.offset, length: old.length, content: value }];
}

/** Indentation of the top-level keys. */
const topIndent = ({ source, root, indent }: Edited): string => {
  const first = root.children?.[0];
  return first === undefined || !/[\r\n]/.test(source.slice(root.offset, first.offset))
    ? indent
    : indentAt(source, first.offset);
};

/** The value of a key; undefined for a node that is no object or lacks the key. */
const valueOf = (object: Node, key: string): Node | undefined =>
  object.type === 'object' ? memberOf(object, key)?.children?.[1] : undefined;

/** The names of a cast entry. */
const namesOf = (entry: unknown): readonly string[] =>
  [
    objectOf(entry).name,
    ...listOf(objectOf(entry).aliases).map(alias => (typeof alias === 'string' ? alias : objectOf(alias).name)),
  ].filter(name => typeof name === 'string');

const objectOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
