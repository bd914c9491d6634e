/**
 * Bounds for the patterns of `manuscripts`. A matcher tries every way to share a name out among its wildcards, so its work grows with the length of a name to the
 * power of their number; with these bounds the longest name a file system allows (255 units) takes well under a second.
 */
export const GLOB_BOUNDS = { patterns: 200, units: 200, starsInSegment: 3, folders: 2 } as const;

/** Why a pattern is not used, as the end of a sentence; null when it is. */
export function tooMuch(glob: string): string | null {
  if (glob.length > GLOB_BOUNDS.units) return `has more than ${GLOB_BOUNDS.units} characters`;
  const segments = glob.split('/');
  if (segments.filter(segment => segment.includes('**')).length > GLOB_BOUNDS.folders) return `uses “**” more than ${GLOB_BOUNDS.folders} times`;
  const most = Math.max(...segments.map(segment => segment.replace(/\*{2,}/g, '*').match(/\*/g)?.length ?? 0));
  return most > GLOB_BOUNDS.starsInSegment ? `uses “*” more than ${GLOB_BOUNDS.starsInSegment} times between two slashes` : null;
}
