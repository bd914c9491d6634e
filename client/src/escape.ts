/**
 * What comes out of a file, or is a path, made harmless for the place where it is shown: one function for each place.
 * The server has its own, for what it sends to be shown as it is.
 */

/** Control characters, line separators, and what turns the direction of text round without end. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text for the status bar, a list to pick from or a tooltip, in which VS Code makes icons of `$(name)`. */
export function forLabel(text: string): string {
  return text
    .replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(control, '')
    .replaceAll('$(', '$ (');
}

/** Text for a notification, in which VS Code also makes links of `[words](address)`, commands among them. */
export function forNotification(text: string): string {
  return forLabel(text).replaceAll('](', '] (');
}

/** Text for Markdown, in which no mark of it acts. */
export function forMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(control, '')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$]/g, '\\$&');
}
