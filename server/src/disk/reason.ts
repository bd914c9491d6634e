/** What went wrong with a file, in few words. `file`: its path, if that may be what is wrong. */
export function reason(error: unknown, file = ''): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    // Bytes of a name that are no UTF-8 are read as this character.
    case 'ENOENT': return file.includes('\ufffd') ? 'its name is not UTF-8; rename it' : 'no such file or folder';
    case 'EACCES': case 'EPERM': return 'no permission';
    case 'EISDIR': return 'a folder, not a file';
    case 'ENOTDIR': return 'its parent is not a folder';
    case 'ENOSPC': case 'EDQUOT': return 'no space left';
    case 'EROFS': return 'a read-only disk';
    case 'ELOOP': return 'a link to itself';
    case 'EPIPE': return 'nobody reads it';
    case 'ERR_FS_FILE_TOO_LARGE': case 'ERR_STRING_TOO_LONG': return 'too large';
    default: return error instanceof Error ? error.message.split('\n')[0]! : String(error);
  }
}
