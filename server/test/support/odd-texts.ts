import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../src/rules/index.js';
import { casesOf, textOf } from './check-rule.js';

/** Our samples and the examples of all rules, as texts. */
const SAMPLES = readdirSync('samples')
  .filter(name => /\.(?:txt|md|fic)$/.test(name))
  .map(name => readFileSync(`samples/${name}`, 'utf8'));
const EXAMPLES = rules.flatMap(rule => casesOf(rule).map(textOf));

/** What an unlucky hand, another program or another country's keyboard leaves in a text. */
const STRAYS = [
  '"',
  '”',
  '“',
  "'",
  '‘',
  '’',
  '„',
  '‚',
  '«',
  '»',
  '‹',
  '›',
  '「',
  '」',
  '″',
  '""',
  '“”',
  '”“',
  '”"',
  '"”',
  '“„',
  ',',
  '.',
  ', ',
  '. ',
  '?',
  '!',
  '…',
  '...',
  '..',
  '—',
  '–',
  '--',
  ' - ',
  '-',
  '*',
  '_',
  '**',
  '***',
  '~',
  '#',
  ' he said',
  ' said Petra',
  ', she said, ',
  '. She said. ',
  ' Petra asked.',
  ' Mara’s mother said.',
  ', he nodded, ',
  ' I ',
  ' the the ',
  ' it it ',
  ' her her ',
  ' that that ',
  '<!-- check the tide',
  '<!--',
  '-->',
  '->',
  '-- >',
  '<!-- ignore narr/doubled-word ->',
  '<!-- ignore quotes/unclosed -- >',
  '<!-- ignore-scene quotes/unclosed',
  '<!-- ignore-file -->',
  '<!-- ignore -->',
  '<!-- pov: Petra -->',
  '<i>',
  '</i>',
  '<br>',
  '<p>',
  '</p>',
  '<em>',
  '</em>',
  '&quot;',
  '&rdquo;',
  '&ldquo;',
  '\\"',
  '[[',
  '|Petra]]',
  '[1]',
  '[^1]',
  '\n> ',
  '](tide.md)',
  '&nbsp;',
  '<3',
  '</3',
  '<hr/>',
  '[',
  ']',
  '(',
  ')',
  '(A/N: ',
  '[A/N: ',
  '</A/N>',
  '{',
  '}',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n***\n',
  '\n\n***\n\n',
  '\n***\n***\n',
  '\n===\n',
  '\n---\n',
  '\noOoOoOo\n',
  '\n~*~*~*~\n',
  '\n[Flashback]\n',
  '\nChapter 3\n',
  '\n\n---\n\n[Status: tired]\n\n---\n\n',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u0301',
  '\u202e',
  '\ud83d\ude00',
  '\ud83d',
  '\u3000',
  '\0',
];

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * So many spoilt texts, the same for the same seed: pieces of samples and examples of rules, in which marks are lost,
 * doubled, swapped, and lines joined and broken.
 */
export function oddTexts(count: number, seed = 8): string[] {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

  const piece = (): string => {
    if (next() < 0.4) return pick(EXAMPLES);
    if (next() < 0.3) return pick(EXAMPLES) + pick(['\n', '\n\n', '***\n', '']) + pick(EXAMPLES);
    const text = pick(SAMPLES);
    const from = text.lastIndexOf('\n\n', below(text.length)) + 2;
    const at = text.indexOf('\n\n', from + below(700));
    return text.slice(from, at < 0 ? text.length : at + pick([0, 1, 2]));
  };
  /** Somewhere in the text, more often than not beside a mark. */
  const place = (text: string): number => {
    const from = below(text.length + 1);
    const mark = text.slice(from).search(/["“”'‘’.,?!*—<>\n-]/);
    return mark < 0 || next() < 0.3 ? from : from + mark + below(2);
  };
  const spoil = (text: string): string => {
    const at = place(text);
    const put = (to: number, piece: string): string => text.slice(0, at) + piece + text.slice(to);
    switch (below(10)) {
      case 0:
        return put(at + 1, '');
      case 1:
        return put(at, text.slice(at, at + 1));
      case 2:
        return put(at + 2, text.slice(at + 1, at + 2) + text.slice(at, at + 1));
      case 3:
        return put(at + 1, pick(STRAYS));
      case 4:
        return text.replace(/\n\n+/g, pick(['\n', ' ', '\r\n\r\n', '\r\n', '\n\n\n', '\r']));
      case 5:
        return put(at + below(30), '');
      case 6: {
        const word = /\p{L}+/u.exec(text.slice(at));
        return word
          ? put(
              at + word.index + word[0].length,
              `${text.slice(at, at + word.index)}${pick([word[0].toUpperCase(), word[0].toLowerCase(), `${word[0]} ${word[0]}`])}`,
            )
          : text;
      }
      case 7: {
        const mark = text[at] ?? '"';
        return text.replaceAll(mark === '\n' ? '"' : mark, pick(STRAYS.slice(0, 15)));
      }
      default:
        return put(at, pick(STRAYS));
    }
  };
  return Array.from({ length: count }, () => {
    let text = piece();
    for (let times = 1 + below(4); times > 0; times--) text = spoil(text);
    return text;
  });
}
