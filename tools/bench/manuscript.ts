import { readdirSync, readFileSync } from 'node:fs';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const NAMES = ['Mara', 'Oonagh', 'Tobe', 'Wick', 'Idris', 'Bram', 'Ada', 'Pell', 'Rook', 'Ida', 'Juno', 'Cass'];

/**
 * A work of about so many words, made of this project's sample chapters over and over. Each chapter has names of its
 * own and a running number in every paragraph, so that nothing remembered of one helps another.
 */
export function manuscriptOf(words: number): string {
  const paragraphs = readdirSync(SAMPLES)
    .filter(name => /\.(?:txt|md|fic)$/.test(name))
    .sort()
    .flatMap(name => readFileSync(new URL(name, SAMPLES), 'utf8').split(/\r?\n\s*\r?\n/))
    .map(paragraph => paragraph.trim())
    .filter(paragraph => /^["“‘'*\p{Lu}]/u.test(paragraph) && !/^(?:A\/N|Disclaimer|Chapter|Track)/.test(paragraph));
  const out: string[] = [];
  for (let [count, at] = [0, 0]; count < words; at++) {
    if (at % 160 === 0) out.push(`Chapter ${at / 160 + 1}: Number ${at / 160 + 1}`);
    else if (at % 53 === 0) out.push('***');
    const text = vary(paragraphs[at % paragraphs.length]!, at);
    out.push(text);
    count += text.split(/\s+/).length;
  }
  return `${out.join('\n\n')}\n`;
}

/** The paragraph with other names, and its own number at its first full stop. */
function vary(paragraph: string, at: number): string {
  const shift = Math.floor(at / 160);
  const renamed = paragraph.replace(/\p{Lu}\p{Ll}+/gu, word =>
    NAMES.includes(word) ? NAMES[(NAMES.indexOf(word) + shift) % NAMES.length]! : word,
  );
  return renamed.replace(/(?=[.,!?])/, ` ${10_000 + at}`);
}
