import type { Position } from '../text/position.js';
import type { MarkupStyle } from './markupStyle.js';

/** Commands that a hover may link to: only this project's client has them and announces them. */
export type LinkedCommand = 'ficwright.setSpeaker' | 'ficwright.nextLine' | 'ficwright.goTo';

/** Writer of links to commands for one document. */
export interface Links {
  readonly link: (title: string, command: LinkedCommand, position: Position, ...more: readonly string[]) => string;
}

/**
 * Links for a hover in a document; null where the hover has none: the editor cannot follow them, or shows no Markdown.
 */
export const linksFor = (uri: string, { kind, text }: MarkupStyle): Links | null =>
  kind === 'plaintext'
    ? null
    : {
        link: (title, command, position, ...more) =>
          `[${text(title)}](command:${command}?${encoded([uri, position, ...more])})`,
      };

/** Arguments of a command, encoded so that no character ends the link. */
const encoded = (value: readonly unknown[]): string =>
  encodeURIComponent(JSON.stringify(value)).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16)}`,
  );
