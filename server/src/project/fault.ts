import * as l10n from '@vscode/l10n';
/** An error in a `ficwright.json`. */
export interface Fault {
  /** Its place: keys and indexes from the top of the file. */
  readonly path: readonly (string | number)[];
  /** Whether the key at the end of the path is wrong, or its value. */
  readonly what: 'key' | 'value';
  /** Instructions, as sentences. */
  readonly message: string;
}

/** Collects errors while a file is read. */
export interface Faults {
  readonly value: (path: Fault['path'], message: string) => void;
  readonly key: (path: Fault['path'], message: () => string) => void;
  readonly all: () => readonly Fault[];
}

/** Most errors of one file that are listed. */
const MAX_FAULTS = 100;

/** An empty collection. */
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

/** Most code units of the author's text that a message quotes. */
const MAX_QUOTED_UNITS = 40;

/** A text of the author's in quotation marks, shortened where it is long. */
export const quoted = (text: string): string =>
  `“${text.length > MAX_QUOTED_UNITS ? `${text.slice(0, MAX_QUOTED_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : text}”`;
