import { applyEdits, modify, type Node } from 'jsonc-parser';
import { memberOf } from './faultPlaces.js';
import { parseJson, treeOf, withoutMark } from './json.js';
import { appended, onOneLine, removed, styleOf } from './layout.js';
import { objectOf } from './values.js';

/**
 * What becomes of a project file: another text, or none when nothing but what was written here would be left in it.
 * `blocked`: a pattern of the author's leaves the folder out, and would do so whatever is added. `invalid`: the text is
 * no project. Null: it already says so.
 */
export type FolderPlan =
  | { readonly text: string }
  | { readonly remove: true }
  | { readonly blocked: string }
  | { readonly invalid: true }
  | null;

/**
 * A new project file whose folder is a manuscript. Files such as README and notes are left alone: no pattern names
 * them.
 */
export const NEW_PROJECT = `{\n  "manuscripts": ["**/*.txt", "**/*.md"]\n}\n`;

/**
 * The patterns that mean every text below a folder; `below` is its way from the project's folder, empty for that
 * itself.
 */
const patternsFor = (below: string): readonly string[] => ['txt', 'md'].map(end => `${start(below)}**/*.${end}`);
const notIn = (below: string): string => `!${start(below)}**`;
const start = (below: string): string =>
  // a pattern that begins with ! takes out
  below === '' ? '' : `${below.replace(/[*?{}[\]]/g, '[$&]').replace(/^!/, '?')}/`;

/** Makes the texts below a folder manuscripts; `text` is null where the project has no file yet. */
export function treated(text: string | null, below: string): FolderPlan {
  if (text === null) return { text: NEW_PROJECT };
  const file = read(text);
  if (file === null) return { invalid: true };
  const { listed } = file;
  if (listed === undefined) return null; // then all texts are
  const left = listed.filter(glob => glob !== notIn(below));
  const blocked = left.find(glob => glob.startsWith('!') && takesAll(glob.slice(1), below));
  if (blocked !== undefined) return { blocked };
  const covers = foldersOf(below).some(folder => patternsFor(folder).every(glob => left.includes(glob)));
  const next = covers ? left : [...left, ...patternsFor(below).filter(glob => !left.includes(glob))];
  return same(next, listed) ? null : { text: write(file, next) };
}

/** Makes the texts below a folder plain files. */
export function untreated(text: string | null, below: string): FolderPlan {
  if (text === null) return null;
  const file = read(text);
  if (file === null) return { invalid: true };
  const { listed, keys } = file;
  const own = patternsFor(below);
  if (below === '') {
    const others = (listed ?? []).filter(glob => !own.includes(glob));
    if (listed?.length === 0 || others.includes(notIn(''))) return null;
    // The author's own patterns wait for another day.
    if (others.length > 0) return { text: write(file, [...others, notIn('')]) };
    return keys.every(key => key === 'manuscripts' || key === '$schema') ? { remove: true } : { text: write(file, []) };
  }
  const left = (listed ?? patternsFor('')).filter(glob => !own.includes(glob));
  const onlyOwn =
    listed !== undefined && own.every(glob => listed.includes(glob)) && !left.some(glob => mayReach(glob, below));
  const next = onlyOwn || left.includes(notIn(below)) ? left : [...left, notIn(below)];
  return listed !== undefined && same(next, listed) ? null : { text: write(file, next) };
}

/**
 * Whether a pattern takes every text below a folder: those below one that holds it, or those in it of one kind or all.
 */
function takesAll(glob: string, below: string): boolean {
  const [, above = '', tail = ''] = /^((?:[^/]+\/)*?)((?:\*\*\/)?\*(?:\.[\w{},]+)?|\*\*)$/.exec(glob) ?? [];
  return tail !== '' && (above === start(below) || (tail.startsWith('**') && start(below).startsWith(above)));
}

/** Whether a pattern could take something below a folder: by its first part, and because it goes down at all. */
function mayReach(glob: string, below: string): boolean {
  const [first = '', ...rest] = glob.split('/');
  return (
    !glob.startsWith('!') &&
    (first === '**' || (rest.length > 0 && (/[*?{[]/.test(first) || `${first}/` === start(below.split('/')[0] ?? ''))))
  );
}

/** A folder and those above it, up to the project's. */
const foldersOf = (below: string): readonly string[] =>
  below
    .split('/')
    .map((_, at, names) => names.slice(0, at + 1).join('/'))
    .concat('');

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((glob, at) => glob === other[at]);

interface ProjectText {
  readonly source: string;
  readonly root: Node;
  /** Its patterns; undefined where it has no list of them. */
  readonly listed: readonly string[] | undefined;
  readonly keys: readonly string[];
}

function read(text: string): ProjectText | null {
  const source = text.trim() === '' ? '{}\n' : withoutMark(text);
  const parsed = parseJson(source);
  const top = objectOf(parsed?.value);
  const root = parsed === null ? undefined : treeOf(parsed.plain);
  if (top === null || root === undefined) return null;
  const globs = top.manuscripts;
  return {
    source,
    root,
    listed: Array.isArray(globs) ? globs.filter(glob => typeof glob === 'string') : undefined,
    keys: Object.keys(top),
  };
}

const listIn = (root: Node): Node | undefined => {
  const list = memberOf(root, 'manuscripts')?.children?.[1];
  return list?.type === 'array' ? list : undefined;
};

/** The same text with another list of patterns; everything else stays as its author laid it out. */
function write({ source, root }: ProjectText, patterns: readonly string[]): string {
  const { indent, eol } = styleOf(source);
  const list = listIn(root);
  const isKept = ({ value }: Node): boolean => typeof value !== 'string' || patterns.includes(value);
  const kept = (list?.children ?? []).filter(isKept);
  if (list === undefined || kept.length === 0) {
    const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
    // The list is put in as a word and then written on one line: the library gives every item its own.
    const edits = modify(source, ['manuscripts'], '', { formattingOptions, getInsertionIndex: () => 0 });
    const placed = applyEdits(source, edits);
    const place = memberOf(treeOf(parseJson(placed)!.plain)!, 'manuscripts')!.children![1]!;
    return placed.slice(0, place.offset) + onOneLine(patterns) + placed.slice(place.offset + place.length);
  }
  const laid = { source, indent, eol };
  const without = applyEdits(
    source,
    removed(laid, list, child => !isKept(child)),
  );
  const place = listIn(treeOf(parseJson(without)!.plain)!)!;
  const fresh = patterns.filter(glob => !kept.some(({ value }) => value === glob));
  const more = appended(
    { ...laid, source: without },
    place,
    fresh.map(glob => JSON.stringify(glob)),
  );
  return applyEdits(without, more);
}
