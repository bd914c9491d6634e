import type { Scene } from '../structure/outline.js';
import type { Quotation } from './types.js';
import { MIN_CASUAL_SHARE, MIN_CASUAL_SHARE_BY_DEVICE } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** Names under which a phone shows its owner or a stranger. */
const OF_A_PHONE = /^(?:me|you|unknown(?: (?:number|caller|sender|contact))?|private number|maybe: .*)$/i;

/** Words for what messages are written and read on. */
const DEVICE = new RegExp(
  regexSource`
    \b(?:(?:cell|smart|tele)?phones?|texts?|texted|texting|messages?|messaged|messaging|chats?|group ?chat|typed|typing|
    keyboard|notifications?|(?:group )?thread|screens?|laptop|inbox|buzz(?:ed|es|ing)|pinged|DMs?|online|server|channel|
    forum|emojis?|read receipts?|unread|unmuted?|muted?)\b
  `,
);

/**
 * Whether the labelled lines of a scene whose form does not tell (`Ada: words`) are messages rather than a script's:
 * they are written as messages are, or to a phone's owner, or beside narration about such a device. Lines with names in
 * capitals are a script's, and are judged apart.
 */
export function messagesIn(scene: Scene, quotations: readonly Quotation[]): ReadonlySet<Quotation> {
  const open = quotations.filter(({ inline: { label } }) => label?.chat === false);
  const messages = new Set<Quotation>();
  for (const capital of [false, true]) {
    const lines = open.filter(line => isInCapitals(line) === capital);
    if (lines.length > 0 && areMessages(scene, lines, capital)) for (const line of lines) messages.add(line);
  }
  return messages;
}

function areMessages(scene: Scene, lines: readonly Quotation[], capital: boolean): boolean {
  if (lines.some(({ inline: { label } }) => OF_A_PHONE.test(label!.name))) return true;
  const casual = lines.filter(isCasual).length / lines.length;
  if (casual >= MIN_CASUAL_SHARE) return true;
  if (capital || lines.some(isDirected)) return false;
  return casual >= MIN_CASUAL_SHARE_BY_DEVICE && tellsOfDevices(scene);
}

const isInCapitals = ({ block, inline: { label } }: Quotation): boolean => {
  const written = block.text.slice(label!.from, label!.to);
  return written === written.toUpperCase();
};

/** Whether words begin with a small letter or end without a mark, as a message may. */
function isCasual({ block, inline: { from, to } }: Quotation): boolean {
  const words = block.text.slice(from, to).trim();
  return /^[\p{Ll}\p{Extended_Pictographic}]/u.test(words) || /[\p{L}\p{N}\p{Extended_Pictographic})]$/u.test(words);
}

/** Whether a stage direction stands between a label and its words. */
const isDirected = ({ block, inline: { from, label } }: Quotation): boolean =>
  /[([]/.test(block.text.slice(label!.to, from));

const tellsOfDevices = ({ blocks }: Scene): boolean =>
  blocks.some(
    block =>
      block.kind === 'prose' &&
      block.inlines.some(({ kind, from, to }) => kind === 'narration' && DEVICE.test(block.text.slice(from, to))),
  );
