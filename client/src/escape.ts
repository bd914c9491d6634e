/**
 * Escaping of texts and paths from files, one function for each place where they are shown. The server has its own
 * functions for texts that it sends ready to show.
 */

/** Control characters, line separators, and what turns the direction of text round without end. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text for the status bar, a pick list or a tooltip, where VS Code turns `$(name)` into an icon. */
export function forLabel(text: string): string {
  return text
    .replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(control, '')
    .replaceAll('$(', '$ (');
}

/** Text for a notification, where VS Code also turns `[words](address)` into links, including commands. */
export function forNotification(text: string): string {
  return forLabel(text).replaceAll('](', '] (');
}

/** Text for Markdown, with all markup escaped. */
export function forMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(control, '')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$]/g, '\\$&');
}
