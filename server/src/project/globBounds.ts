import * as l10n from '@vscode/l10n';
/**
 * Limits on the patterns of `manuscripts`. A matcher tries every way of dividing a name among its wildcards, so its
 * work grows with the length of the name to the power of their number; within these limits the longest file name of
 * common file systems (255 units) takes well under a second.
 */
export const GLOB_BOUNDS = { patterns: 200, units: 200, starsInSegment: 3, folders: 2 } as const;

/** The reason why a pattern is not used; null for one that is. */
export function tooMuch(glob: string): string | null {
  if (glob.length > GLOB_BOUNDS.units)
    return l10n.t('This pattern is left out: it has more than {0} characters.', GLOB_BOUNDS.units);
  const segments = glob.split('/');
  if (segments.filter(segment => segment.includes('**')).length > GLOB_BOUNDS.folders)
    return l10n.t('This pattern is left out: it has “**” more than {0} times.', GLOB_BOUNDS.folders);
  const most = Math.max(...segments.map(segment => segment.replace(/\*{2,}/g, '*').match(/\*/g)?.length ?? 0));
  return most > GLOB_BOUNDS.starsInSegment
    ? l10n.t(
        'This pattern is left out: it has “*” more than {0} times between two slashes.',
        GLOB_BOUNDS.starsInSegment,
      )
    : null;
}
