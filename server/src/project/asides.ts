/**
 * The first words, or all words, of names that files about a folder have, and notes or outlines that are called just
 * that. The editor’s side has the same pattern.
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

/** Whether a file is about the work rather than a part of it, as far as its name tells. */
export const isAside = (fileName: string): boolean => ASIDE.test(fileName);

/**
 * Whether a pattern names the files it means (`notes.md`, `chapter-*.txt`) rather than only their kind (`*.md`): only
 * such a pattern takes an aside.
 */
export const namesFiles = (glob: string): boolean =>
  /[\p{L}\p{N}]/u.test(/([^/]*?)(?:\.[^./]*)?$/.exec(glob)?.[1] ?? '');
