/** What a `ficwright.json` says: which files below its folder are manuscripts, and what is wrong with it, as a sentence. Always usable. */
export interface ProjectFile { readonly globs: readonly string[]; readonly problem?: string }

const everything = ['**/*.{txt,md,TXT,MD}'];

/** Reads the text of a `ficwright.json`. Never fails; keys other than `manuscripts` are not looked at. */
export function readProjectFile(text: string): ProjectFile {
  const broken = (problem: string) => ({ globs: everything, problem });
  let value: unknown;
  try { value = JSON.parse(text.replace(/^\uFEFF/, '')); } catch (error) { return broken(`this is not valid JSON (${place(text, String(error))}).`); }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) { return broken('an object is expected, { … }.'); }
  const globs = 'manuscripts' in value ? value.manuscripts : everything;
  if (!Array.isArray(globs) || !globs.every(glob => typeof glob === 'string')) { return broken('“manuscripts” must be a list of patterns, such as ["chapters/*.txt"].'); }
  return { globs };
}

/** Where JSON.parse stopped: it names an offset, or nothing when the text came to an end too early. */
function place(text: string, error: string): string {
  const offset = /position (\d+)/.exec(error)?.[1];
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
