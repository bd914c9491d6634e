import * as l10n from '@vscode/l10n';
import { excerpt } from './excerpt.js';

/** Title of a fix that replaces a word or two, both shown. */
export const fixTitle = (from: string, to: string): string =>
  l10n.t('Change “{0}” to “{1}”', excerpt(from), excerpt(to));
