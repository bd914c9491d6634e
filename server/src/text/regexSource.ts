/**
 * The source of a regular expression that is written over several lines: line breaks and the indentation around them
 * are no part of it, backslashes are taken as they stand.
 */
export const regexSource = (parts: TemplateStringsArray, ...inserted: readonly string[]): string =>
  String.raw(parts, ...inserted).replace(/\s*\n\s*/g, '');
