import { drawn } from '../../../tools/mutate/random.js';

/** A text with one thing changed, as a hand in a hurry does it, and what that is. */
export interface Disturbed {
  readonly told: string;
  readonly text: string;
}

/** Draws numbers in [0, 1). */
type Random = () => number;

/** What is done to one place of a text. */
interface Change {
  readonly told: string;
  /** The places where it can be done. */
  readonly at: RegExp;
  readonly make: (found: string) => string;
}

const CHANGES: readonly Change[] = [
  { told: 'mark left out', at: /["“”‘’«»„]/g, make: () => '' },
  { told: 'mark doubled', at: /["“”«»]/g, make: mark => mark + mark },
  { told: 'mark of the other kind', at: /["“”]/g, make: mark => (mark === '"' ? '”' : '"') },
  { told: 'blank inside the marks', at: /["“](?=\p{L})/gu, make: mark => `${mark} ` },
  { told: 'sign left out', at: /[.,?!—…](?=["”’»]?(?:\s|$))/g, make: () => '' },
  { told: 'period for comma', at: /,(?=["”’»]? )/g, make: () => '.' },
  { told: 'comma for period', at: /\.(?=["”’»]? )/g, make: () => ',' },
  { told: 'sign outside the marks', at: /[.,?!]["”](?= )/g, make: pair => pair[1]! + pair[0]! },
  { told: 'large letter small', at: /(?<![\p{L}’'])\p{Lu}(?=\p{Ll})/gu, make: sign => sign.toLowerCase() },
  { told: 'small letter large', at: /(?<![\p{L}’'])\p{Ll}(?=\p{Ll}{2})/gu, make: sign => sign.toUpperCase() },
  { told: 'word left out', at: /(?<=\p{L} )\p{L}+ /gu, make: () => '' },
  { told: 'word doubled', at: /(?<= )\p{Ll}+(?= )/gu, make: word => `${word} ${word}` },
  { told: 'word in italics', at: /(?<= )\p{L}+(?= )/gu, make: word => `*${word}*` },
  { told: 'word in tags', at: /(?<= )\p{L}+(?= )/gu, make: word => `<em>${word}</em>` },
  { told: 'a pronoun for a name', at: /(?<=\s)\p{Lu}\p{Ll}+(?= \p{Ll})/gu, make: () => 'she' },
  { told: 'a name for a pronoun', at: /\b(?:she|he|they)\b/g, make: () => 'Quentin' },
  { told: 'the other pronoun', at: /\b(?:he|she|his|her|I)\b/g, make: word => OTHER[word]! },
  { told: 'present for past', at: /\b(?:said|asked|looked|was|had)\b/g, make: word => PRESENT[word]! },
  { told: 'another verb', at: /\b(?:said|asked|replied|answered)\b/g, make: () => 'smiled' },
  { told: 'paragraphs joined', at: /\n\n/g, make: () => ' ' },
  { told: 'paragraph parted', at: /(?<=[.?!]["”]?) (?=["“\p{Lu}])/gu, make: () => '\n\n' },
  { told: 'a break between', at: /\n\n/g, make: () => '\n\n***\n\n' },
  { told: 'a gap between', at: /\n\n/g, make: () => '\n\n\n\n' },
  { told: 'a night between', at: /\n\n(?=\p{Lu})/gu, make: () => '\n\nThe next morning, at the harbour, it rained. ' },
  { told: 'a note between', at: /\n\n/g, make: () => '\n\n(A/N: sorry!)\n\n' },
  { told: 'a beat between', at: /\n\n(?=["“])/g, make: () => '\n\nQuentin shut the door.\n\n' },
  {
    told: 'a long aside between',
    at: /\n\n(?=["“])/g,
    make: () => `\n\n${'The tide went out over the flats. '.repeat(6)}\n\n`,
  },
  { told: 'a dash for a comma', at: /, /g, make: () => '—' },
  { told: 'dots for a period', at: /\./g, make: () => '...' },
  { told: 'shouted', at: /(?<=["“])\p{L}[^"”]*/gu, make: words => words.toUpperCase() },
];

const OTHER: Readonly<Record<string, string>> = { he: 'she', she: 'he', his: 'her', her: 'his', I: 'he' };
const PRESENT: Readonly<Record<string, string>> = {
  said: 'says',
  asked: 'asks',
  looked: 'looks',
  was: 'is',
  had: 'has',
};

/**
 * The text with `n` kinds of change that are drawn, each made once, at a place drawn for it; those without a place are
 * left out.
 */
export function disturbed(text: string, n: number, random: Random): Disturbed[] {
  return drawn(CHANGES, n, random).flatMap(({ told, at, make }) => {
    const [place] = drawn([...text.matchAll(at)], 1, random);
    if (place === undefined) return [];
    const { index, 0: found } = place;
    const line = text.slice(0, index).split('\n').length;
    const column = index - text.lastIndexOf('\n', index - 1);
    return [
      {
        told: `${told} at ${line}:${column}`,
        text: text.slice(0, index) + make(found) + text.slice(index + found.length),
      },
    ];
  });
}

/** What a line of a fingerprint says, wherever it stands: without its place and the number of its group. */
const said = (line: string): string => line.replace(/^\d+(?::\d+)?/, '').replace(/, group \d+/, '');

/** Lines that say what no line of the other list says, in order: `-` of the first list, `+` of the second. */
export function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before.map(said)), new Set(after.map(said))];
  return [
    ...before.filter(line => !now.has(said(line))).map(line => `- ${line}`),
    ...after.filter(line => !old.has(said(line))).map(line => `+ ${line}`),
  ];
}
