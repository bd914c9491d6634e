import * as l10n from '@vscode/l10n';
/** What went wrong with a file, in few words. `file`: its path, if that may be what is wrong. */
export function reason(error: unknown, file = ''): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    // Bytes of a name that are no UTF-8 are read as this character.
    case 'ENOENT':
      return file.includes('\ufffd') ? l10n.t('its name is not UTF-8; rename it') : l10n.t('no such file or folder');
    case 'EACCES':
    case 'EPERM':
      return l10n.t('access denied; check its permissions');
    case 'EISDIR':
      return l10n.t('a folder, not a file');
    case 'ENOTDIR':
      return l10n.t('its parent is not a folder');
    case 'ENOSPC':
    case 'EDQUOT':
      return l10n.t('no space left');
    case 'EROFS':
      return l10n.t('the disk is read-only');
    case 'ELOOP':
      return l10n.t('a link to itself');
    case 'EPIPE':
      return l10n.t('the program that reads it is gone');
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return l10n.t('too large');
    default:
      return error instanceof Error ? error.message.split('\n')[0]! : String(error);
  }
}
