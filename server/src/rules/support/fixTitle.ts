import * as l10n from '@vscode/l10n';
import { shortened } from './excerpt.js';

/** Title of a fix that replaces a word or two: each is shown as it stands. */
export const changeTitle = (from: string, to: string): string =>
  l10n.t('Change “{0}” to “{1}”', shortened(from), shortened(to));
