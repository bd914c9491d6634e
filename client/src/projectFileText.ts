import * as vscode from 'vscode';

/**
 * What a `ficwright.json` says: which files below its folder are manuscripts, and what is wrong with it, as a sentence.
 * Always usable.
 */
export interface ProjectFile {
  readonly globs: readonly string[];
  readonly problem?: string;
}

const everything = ['**/*.{txt,md,TXT,MD}'];

/** A `ficwright.json` that is not read, and why. */
export function unreadProjectFile(problem: string): ProjectFile {
  return { globs: everything, problem };
}

/**
 * Whether a pattern has so many wildcards that matching a name could take long. The server has the same bounds and says
 * which one is passed.
 */
const isTooMuch = (glob: string): boolean =>
  glob.length > 200 ||
  glob.split('/').filter(segment => segment.includes('**')).length > 2 ||
  glob.split('/').some(segment => (segment.replace(/\*{2,}/g, '*').match(/\*/g)?.length ?? 0) > 3);

/** Reads the text of a `ficwright.json`. Never fails; keys other than `manuscripts` are not looked at. */
export function readProjectFile(text: string): ProjectFile {
  const broken = (problem: string) => ({ globs: everything, problem });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return broken(notJson(text));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken(vscode.l10n.t('it must hold an object, { … }.'));
  }
  const globs = 'manuscripts' in value ? value.manuscripts : everything;
  const wrong = vscode.l10n.t('“manuscripts” must be a list of patterns, such as {0}.', '["chapters/*.txt"]');
  if (!Array.isArray(globs)) {
    return broken(wrong);
  }
  // As the server and the command line have it: patterns that are none leave the others.
  const usable = globs.slice(0, 200).filter((glob): glob is string => typeof glob === 'string' && !isTooMuch(glob));
  if (usable.length === globs.length) {
    return { globs: usable };
  }
  if (globs.every(glob => typeof glob === 'string')) {
    return {
      globs: usable.length > 0 ? usable : everything,
      problem: vscode.l10n.t('a pattern in “manuscripts” has too many wildcards.'),
    };
  }
  return usable.length === 0 ? broken(wrong) : { globs: usable, problem: wrong };
}

function notJson(text: string): string {
  const before = text.slice(0, firstError(text)).split('\n');
  return vscode.l10n.t(
    'this is not valid JSON (line {0}, column {1}).',
    before.length,
    (before.at(-1) ?? '').length + 1,
  );
}

/**
 * Where a text stops being JSON. (What JSON.parse says of that differs from engine to engine, and some say nothing.)
 */
function firstError(text: string): number {
  let at = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  const eat = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found !== null) {
      at += found[0].length + (/\s*/y.exec(text.slice(at + found[0].length))?.[0].length ?? 0);
    }
    return found !== null;
  };
  const string = () => eat(/"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy);
  const list = (item: () => boolean, close: RegExp): boolean => {
    if (eat(close)) {
      return true;
    }
    do {
      if (!item()) {
        return false;
      }
    } while (eat(/,/y));
    return eat(close);
  };
  const value = (depth: number): boolean =>
    depth < 100 &&
    (eat(/\{/y)
      ? list(() => string() && eat(/:/y) && value(depth + 1), /\}/y)
      : eat(/\[/y)
        ? list(() => value(depth + 1), /\]/y)
        : string() || eat(/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y));
  value(0);
  return at;
}
