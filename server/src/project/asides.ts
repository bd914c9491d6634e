/**
 * Names of files about a folder (README, licence) by their first words, and names that are just `notes`, `outline` and
 * the like. The client tests file names with the same function.
 */
const ASIDE = new RegExp(
  [
    '^readme(?![a-z])',
    '^(?:licen[cs]e|copying|changelog|contributing|contributors|authors|code[-_]of[-_]conduct)' +
      '(?:[-_][a-z0-9]+)?(?:\\.|$)',
    '^(?:(?:story|plot|chapter|character|world|writing)[-_ ]?)?(?:notes|outlines?)\\.',
    '^(?:characters|character[-_ ]?(?:list|sheets?|bible)|story[-_ ]?bible|world[-_ ]?building)\\.',
    '^to[-_ ]?do(?:s|[-_ ]?list)?\\.',
  ].join('|'),
  'i',
);

/** Whether a file is about the work rather than a part of it, judged by its name. */
export const isAside = (fileName: string): boolean => ASIDE.test(fileName);

/**
 * Whether a glob pattern names particular files (`notes.md`, `chapter-*.txt`) rather than only their type (`*.md`).
 * Only such a pattern includes a file of `isAside`.
 */
export const namesFiles = (glob: string): boolean =>
  /[\p{L}\p{N}]/u.test(/([^/]*?)(?:\.[^./]*)?$/.exec(glob)?.[1] ?? '');
