/**
 * What comes out of a file, or is a path, made harmless for the place where it is shown. One function for each place;
 * what a reader sees stays what the text says. Everything that is put before a person goes through one of them.
 */

/**
 * C0 and C1 control characters, line and paragraph separators, and what turns the direction of text round without end.
 */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Any of them: nearly no text has one. */
// eslint-disable-next-line no-control-regex
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** What begins another line. */
const BREAK = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/** Text where nothing acts as markup: on one line, without control characters. */
export const forPlain = (text: string): string =>
  HARMFUL.test(text) ? text.replace(BREAK, ' ').replace(CONTROL, '') : text;

/** Text for a label in which an editor makes icons of `$(name)`. */
export const forLabel = (text: string): string => {
  const plain = forPlain(text);
  return plain.includes('$(') ? plain.replaceAll('$(', '$ (') : plain;
};

/**
 * Text in a notification, in which an editor makes links of `[words](address)`, commands among them, and icons of
 * `$(name)`.
 */
export const forNotification = (text: string): string => forLabel(text).replaceAll('](', '] (');

/** Text in Markdown that stays what it is: no mark of it acts, no address becomes a link. */
export const forMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(CONTROL, '')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$]/g, '\\$&');

/**
 * A line for a terminal: a control character, which could move the cursor or hide what was written, is shown as its
 * number.
 */
export const forTerminal = (text: string): string => text.replace(CONTROL, numberOf);

/** A value as JSON on one line, which shows no terminal a control character. */
export const forTerminalAsJson = (value: unknown): string =>
  JSON.stringify(value).replace(CONTROL, character => `\\u${hex(character, 4)}`);

const numberOf = (character: string): string =>
  character.charCodeAt(0) < 0x100 ? `\\x${hex(character, 2)}` : `\\u${hex(character, 4)}`;

const hex = (character: string, digits: number): string => character.charCodeAt(0).toString(16).padStart(digits, '0');
