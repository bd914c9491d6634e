import { forMarkdown, forPlain } from './escape.js';

/** How a text with emphasis is written for an editor: Markdown for one that says it shows it, else plain. */
export interface MarkupStyle {
  readonly kind: 'markdown' | 'plaintext';
  /** A text of the author's. */
  readonly text: (text: string) => string;
  /** The same, emphasized. */
  readonly strong: (text: string) => string;
}

/** See `Markup`. */
export const MARKDOWN: MarkupStyle = {
  kind: 'markdown',
  text: forMarkdown,
  strong: text => `**${forMarkdown(text)}**`,
};
/** See `Markup`. */
export const PLAIN: MarkupStyle = { kind: 'plaintext', text: forPlain, strong: forPlain };
