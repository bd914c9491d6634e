import { applyEdits, modify, type Node } from 'jsonc-parser';
import { memberOf } from './faultPlaces.js';
import { parseJson, treeOf, withoutMark } from './json.js';
import { appended, onOneLine, removed, styleOf } from './layout.js';
import { objectOf } from './values.js';

/**
 * The outcome for a project file: another text, or no file when it would contain only what was generated. `blocked`: a
 * pattern of the author's excludes the folder whatever is added. `invalid`: the text is no project. Null: no change is
 * needed.
 */
export type FolderPlan =
  | { readonly text: string }
  | { readonly remove: true }
  | { readonly blocked: string }
  | { readonly invalid: true }
  | null;

/**
 * A new project file that makes its folder's texts manuscripts. README, notes and the like stay excluded, since no
 * pattern names them.
 */
export const NEW_PROJECT = `{\n  "manuscripts": ["**/*.txt", "**/*.md"]\n}\n`;

/**
 * The patterns for every text below a folder; `below`: its path relative to the project's folder, empty for that folder
 * itself.
 */
const patternsFor = (below: string): readonly string[] => ['txt', 'md'].map(end => `${start(below)}**/*.${end}`);
const notIn = (below: string): string => `!${start(below)}**`;
const start = (below: string): string =>
  // a pattern that starts with ! excludes
  below === '' ? '' : `${below.replace(/[*?{}[\]]/g, '[$&]').replace(/^!/, '?')}/`;

/** Makes the texts below a folder manuscripts; `text`: null where the project has no file yet. */
export function treated(text: string | null, below: string): FolderPlan {
  if (text === null) return { text: NEW_PROJECT };
  const file = read(text);
  if (file === null) return { invalid: true };
  const { listed } = file;
  if (listed === undefined) return null; // Without patterns all texts are manuscripts.
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
    // The author's own patterns are kept.
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
 * Whether a pattern includes every text below a folder: those below a folder that contains it, or all of one type or of
 * any.
 */
function takesAll(glob: string, below: string): boolean {
  const [, above = '', tail = ''] = /^((?:[^/]+\/)*?)((?:\*\*\/)?\*(?:\.[\w{},]+)?|\*\*)$/.exec(glob) ?? [];
  return tail !== '' && (above === start(below) || (tail.startsWith('**') && start(below).startsWith(above)));
}

/**
 * Whether a pattern could match something below a folder, judged by its first part and by whether it reaches into
 * subfolders.
 */
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

/** The text with another list of patterns; the rest keeps its author's layout. */
function write({ source, root }: ProjectText, patterns: readonly string[]): string {
  const { indent, eol } = styleOf(source);
  const list = listIn(root);
  const isKept = ({ value }: Node): boolean => typeof value !== 'string' || patterns.includes(value);
  const kept = (list?.children ?? []).filter(isKept);
  if (list === undefined || kept.length === 0) {
    const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
    // The list is inserted as a placeholder and then replaced by one line, since the library writes every item on its
    // own line.
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
