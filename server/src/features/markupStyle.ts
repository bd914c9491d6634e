import { forMarkdown, forPlain } from './escape.js';

/** Writer of text with emphasis: Markdown for an editor that shows it, else plain text. */
export interface MarkupStyle {
  readonly kind: 'markdown' | 'plaintext';
  /** Writes text of the author's so that none of it acts as markup. */
  readonly text: (text: string) => string;
  /** The same, emphasised. */
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
