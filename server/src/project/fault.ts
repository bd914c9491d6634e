import * as l10n from '@vscode/l10n';
/** Something wrong in a `ficwright.json`. */
export interface Fault {
  /** Where it stands: the keys and indexes that lead to it from the top. */
  readonly path: readonly (string | number)[];
  /** Whether it is the key at the end of the path that is wrong, or what stands there. */
  readonly what: 'key' | 'value';
  /** What to do, as sentences. */
  readonly message: string;
}

/** Collects what is wrong. */
export interface Faults {
  readonly value: (path: Fault['path'], message: string) => void;
  readonly key: (path: Fault['path'], message: () => string) => void;
  readonly all: () => readonly Fault[];
}

/** Most faults of one file that are listed; with more it is another kind of file. */
const MAX_FAULTS = 100;

/** Nothing wrong so far. */
export function faults(): Faults {
  const found: Fault[] = [];
  let more = 0;
  const add = (path: Fault['path'], what: Fault['what'], message: () => string): void => {
    if (found.length < MAX_FAULTS) found.push({ path, what, message: message() });
    else more++;
  };
  return {
    value: (path, message) => add(path, 'value', () => message),
    key: (path, message) => add(path, 'key', message),
    all: () =>
      more === 0
        ? found
        : [
            ...found,
            {
              path: [],
              what: 'value',
              message:
                more === 1 ? l10n.t('1 more problem in this file.') : l10n.t('{0} more problems in this file.', more),
            },
          ],
  };
}

/** Code units of the author's text that a message quotes. */
const MAX_QUOTED_UNITS = 40;

/** A text of the author's in quotation marks, cut where it is long. */
export const quoted = (text: string): string =>
  `“${text.length > MAX_QUOTED_UNITS ? `${text.slice(0, MAX_QUOTED_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : text}”`;
