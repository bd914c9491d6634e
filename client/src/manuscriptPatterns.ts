import { applyEdits, modify } from 'jsonc-parser';

/**
 * What becomes of a project file: another text, or none when nothing but what was written here would be left in it.
 * Null: it already says so.
 */
export type Plan = { readonly text: string } | { readonly remove: true } | null;

/** A pattern of the author's that leaves the folder out, and would do so whatever is added. */
export interface Blocked {
  readonly blocked: string;
}

/**
 * A new project file whose folder is a manuscript. Files such as README and notes are left alone: no pattern names
 * them.
 */
export const newProject = `{\n  "manuscripts": ["**/*.txt", "**/*.md"]\n}\n`;

/**
 * The patterns that mean every text below a folder; `below` is its way from the project's folder, empty for that
 * itself.
 */
const patternsFor = (below: string): readonly string[] => ['txt', 'md'].map(end => `${start(below)}**/*.${end}`);
const notIn = (below: string): string => `!${start(below)}**`;
const start = (below: string): string =>
  // a pattern that begins with ! takes out
  below === '' ? '' : `${below.replace(/[*?{}[\]]/g, '[$&]').replace(/^!/, '?')}/`;

/** Makes the texts below a folder manuscripts. Throws for a text that is no project. */
export function treated(text: string, below: string): Plan | Blocked {
  const { listed } = read(text);
  if (listed === undefined) {
    return null;
  } // then all texts are
  const left = listed.filter(glob => glob !== notIn(below));
  const blocked = left.find(glob => glob.startsWith('!') && takesAll(glob.slice(1), below));
  if (blocked !== undefined) {
    return { blocked };
  }
  const covers = foldersOf(below).some(folder => patternsFor(folder).every(glob => left.includes(glob)));
  const next = covers ? left : [...left, ...patternsFor(below).filter(glob => !left.includes(glob))];
  return same(next, listed) ? null : { text: write(text, next) };
}

/** Makes the texts below a folder plain files. Throws for a text that is no project. */
export function untreated(text: string, below: string): Plan {
  const { listed, keys } = read(text);
  const own = patternsFor(below);
  if (below === '') {
    const others = (listed ?? []).filter(glob => !own.includes(glob));
    if (listed?.length === 0 || others.includes(notIn(''))) {
      return null;
    }
    if (others.length > 0) {
      return { text: write(text, [...others, notIn('')]) };
    } // the author's own patterns wait for another day
    return keys.every(key => key === 'manuscripts' || key === '$schema') ? { remove: true } : { text: write(text, []) };
  }
  const left = (listed ?? patternsFor('')).filter(glob => !own.includes(glob));
  const onlyOwn =
    listed !== undefined && own.every(glob => listed.includes(glob)) && !left.some(glob => mayReach(glob, below));
  const next = onlyOwn || left.includes(notIn(below)) ? left : [...left, notIn(below)];
  return listed !== undefined && same(next, listed) ? null : { text: write(text, next) };
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

function read(text: string): { readonly listed: readonly string[] | undefined; readonly keys: readonly string[] } {
  const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('not an object');
  }
  const globs = 'manuscripts' in value ? value.manuscripts : undefined;
  return {
    listed: Array.isArray(globs) ? globs.filter(glob => typeof glob === 'string') : undefined,
    keys: Object.keys(value),
  };
}

/** The same text with another list of patterns; everything else stays as its author laid it out. */
function write(text: string, manuscripts: readonly string[]): string {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const whole = text.trim() === '' ? '{}' : text;
  return applyEdits(
    whole,
    modify(whole, ['manuscripts'], manuscripts, { formattingOptions, getInsertionIndex: () => 0 }),
  );
}
