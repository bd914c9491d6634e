import * as l10n from '@vscode/l10n';
import { NOT_REGULAR, TOO_LARGE } from '../disk/read.js';

/** Advice on a file that cannot be read: `; divide it into chapters`. '' where the reason suffices. */
export function remedy(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case NOT_REGULAR:
    case 'EISDIR':
      return l10n.t('; give a file, or - for standard input');
    case TOO_LARGE:
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return l10n.t('; divide it into chapters');
    case 'ENOTDIR':
    case 'ELOOP':
      return l10n.t('; check the path');
    default:
      return '';
  }
}
