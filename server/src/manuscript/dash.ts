import type { Span } from './position.js';

const OPENING = /^\s*(?:[—–―]|-{1,2}(?!-))\s*(?=[^\s—–―-])/;

/** Verbs that bring in who speaks within dash dialogue, where no closing mark tells. English, Spanish, French, Portuguese, Italian, Polish, Russian. */
const VERB =
  '(?:said|says|asked|answered|replied|cried|called|murmured|muttered|whispered|shouted|went on|repeated|added|began|exclaimed|told|continued|returned|growled|sighed|laughed|observed|remarked)';
const WHO = "(?:he|she|they|I|we|it|the [\\w’']+(?: [\\w’']+)?|[A-Z][\\w’']+(?: [A-Z][\\w’']+){0,2})";
const ENGLISH_TAG = new RegExp(`(?<=[,!?.…])\\s(?:${WHO} (?:had )?${VERB}|${VERB} ${WHO})\\b[^.!?]*[.!?,]?`, 'u');
const ROMANCE_VERB =
  '(?:dijo|preguntó|respondió|contestó|gritó|susurró|murmuró|exclamó|añadió|replicó|dice|pregunta|dit|demanda|répondit|cria|murmura|répliqua|ajouta|fit|disse|perguntou|respondeu|gritou|sussurrou|chiese|rispose|gridò|sussurrò)';
const FRENCH_TAG = new RegExp(`,\\s(?:(?:${ROMANCE_VERB})(?:-t)?-(?:il|elle|on|ils|elles|je)|${ROMANCE_VERB} \\p{Lu}[\\p{L}’'-]+)[^.!?]*[.!?,]?`, 'u');

/** Whether the paragraph begins with a dash that may open speech. */
export const opensWithDash = (text: string): boolean => OPENING.test(text.slice(0, 12));

/**
 * The speeches of a paragraph of dash dialogue: from the dash on, less what a second dash or a tag parts off. The closing dash of a narrator's
 * break belongs to the narration (`—Hola —dijo Ana—. ¿Vienes?`).
 */
export function dashSpeeches(text: string, size: number): Span[] {
  const head = OPENING.exec(text.slice(0, size));
  if (!head) return [];
  const start = head[0].search(/\S/);
  const written = text.slice(0, size);
  const breaks = [...written.slice(start + 1).matchAll(/\s[—–―]\s?|\s?[—–―](?=[\s.,;:!?…]|$)/g)].map(match => start + 1 + match.index);
  if (breaks.length > 0) return betweenDashes(written, start, breaks);
  const tag = ENGLISH_TAG.exec(written) ?? FRENCH_TAG.exec(written);
  if (!tag) return [{ from: start, to: size }];
  const from = tag.index + (tag[0].startsWith(',') ? 1 : 0);
  const to = tag.index + tag[0].length;
  const rest = written.slice(to).search(/\S/);
  return rest < 0 ? [{ from: start, to: from }] : [{ from: start, to: from }, { from: to + rest, to: size }];
}

function betweenDashes(text: string, start: number, breaks: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  let speaking = true;
  for (const at of breaks) {
    if (speaking) {
      spans.push({ from, to: at });
    } else {
      from = at;
      while (from < text.length && /[\s—–―.,;:]/.test(text[from]!)) from++;
    }
    speaking = !speaking;
  }
  if (speaking && from < text.length) spans.push({ from, to: text.length });
  return spans.filter(span => span.to > span.from);
}
