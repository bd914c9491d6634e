import { parseArgs, type ParseArgsConfig } from 'node:util';
import * as l10n from '@vscode/l10n';
import { nearest } from '../rules/support/nearest.js';
import { usageError } from './io.js';

/** Declaration of an option; `values`: the only ones allowed, absent where any is. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly values?: readonly string[];
}

/** Parses a command's arguments with `node:util`. Throws a usage error that says what to write instead. */
export function parse<T extends ParseArgsConfig & { readonly options: Readonly<Record<string, Option>> }>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, option = '', more = ''] = /^Option '(?:-\w, )?--([\w-]+)(.*)/.exec(error.message) ?? [];
    const known = config.options[option];
    if (known?.type === 'boolean') throw usageError(l10n.t('--{0} takes no value; write it alone', option));
    if (known !== undefined && more !== '')
      throw usageError(
        known.values
          ? l10n.t('--{0} needs a value: {1}', option, oneOf(known.values))
          : l10n.t('--{0} needs a value', option),
      );
    const [, unknown] = /^Unknown option '(-[^']*)'/.exec(error.message) ?? [];
    if (unknown !== undefined)
      throw usageError(
        l10n.t("unknown option '{0}'", unknown) +
          (suggestionFor(unknown, Object.keys(config.options), name => `--${name}`) || helpHint(command)),
      );
    const [, extra] = /^Unexpected argument '(.*?)'\. /.exec(error.message) ?? [];
    if (extra !== undefined) throw usageError(l10n.t("unexpected argument '{0}'", extra) + helpHint(command));
    throw error;
  }
}

/** The value of an option with fixed values. Throws a usage error for any other. */
export function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find(one => one === value);
  if (found !== undefined) return found;
  throw usageError(l10n.t("--{0} must be {1}, not '{2}'", option, oneOf(known), value) + suggestionFor(value, known));
}

/** The question `; did you mean 'check'?` for the most similar known name; empty for none. */
export function suggestionFor(
  wrong: string,
  known: readonly string[],
  written = (name: string): string => name,
): string {
  const name = nearest(wrong, known);
  return name === null ? '' : meant(written(name));
}

/** `; did you mean 'check'?` */
export const meant = (written: string): string => l10n.t("; did you mean '{0}'?", written);

/** Reference to the help text, where no name is similar. */
export const helpHint = (command = ''): string =>
  l10n.t('; `{0}` lists what there is', ['ficwright', command, '--help'].filter(Boolean).join(' '));

/** `text, json or sarif`. */
const oneOf = (known: readonly string[]): string =>
  l10n.t('{0} or {1}', known.slice(0, -1).join(', '), known.at(-1) ?? '');
