import { isUnread, type Block, type Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { LETTER_RUN } from '../../text/tokens.js';
import type { Scene } from '../structure/outline.js';
import { FREQUENT_WORDS } from './frequentWords.js';
import { MAX_BLOCK_UNITS, MAX_SCENE_UNITS } from './limits.js';

/** Counts that show the language of a part of the story. */
export interface LanguageTally {
  /** Words in scripts with spaces. */
  readonly words: number;
  /** Of these, the function words by language, in the order of `FREQUENT_WORDS`. */
  readonly functionWords: readonly number[];
  /** Letters by script; `others` are neither Latin nor Cyrillic nor one of the three below. */
  readonly latin: number;
  readonly cyrillic: number;
  readonly kana: number;
  readonly han: number;
  readonly others: number;
  /** Cyrillic letters that only Russian has, less those that only its neighbours have. */
  readonly russian: number;
  /** Quotations in single and in other marks. */
  readonly singles: number;
  readonly doubles: number;
}

type MutableLanguageTally = {
  -readonly [K in keyof LanguageTally]: LanguageTally[K] extends number ? number : number[];
};

const NOTHING: MutableLanguageTally = {
  words: 0,
  functionWords: FREQUENT_WORDS.map(() => 0),
  latin: 0,
  cyrillic: 0,
  kana: 0,
  han: 0,
  others: 0,
  russian: 0,
  singles: 0,
  doubles: 0,
};
const empty = (): MutableLanguageTally => ({ ...NOTHING, functionWords: [...NOTHING.functionWords] });

/** Indices into `FREQUENT_WORDS` of the languages of a word. */
const LISTS = new Map<string, number[]>();
FREQUENT_WORDS.forEach(({ words }, list) => {
  for (const word of new Set(words)) LISTS.set(word, [...(LISTS.get(word) ?? []), list]);
});

/** The tally of the beginning of a scene. */
export const tallyOfScene: (scene: Scene) => LanguageTally = memo(scene => {
  let seen = 0;
  const blocks: LanguageTally[] = [];
  for (const block of scene.blocks) {
    if (seen >= MAX_SCENE_UNITS) break;
    if (block.kind !== 'prose' || isUnread(block)) continue;
    blocks.push(tallyOfBlock(block));
    seen += Math.min(block.size, MAX_BLOCK_UNITS);
  }
  return sumOf(blocks);
});

/** Sum of tallies. */
export function sumOf(tallies: readonly LanguageTally[]): LanguageTally {
  const sum = empty();
  for (const tally of tallies) {
    for (let list = 0; list < sum.functionWords.length; list++) sum.functionWords[list]! += tally.functionWords[list]!;
    for (const key of NUMBERS) sum[key] += tally[key];
  }
  return sum;
}

const NUMBERS = ['words', 'latin', 'cyrillic', 'kana', 'han', 'others', 'russian', 'singles', 'doubles'] as const;

const tallyOfBlock: (block: Block) => LanguageTally = memo(block => {
  const tally = empty();
  for (const [word] of block.text
    .slice(0, Math.min(block.size, MAX_BLOCK_UNITS))
    .normalize()
    .toLowerCase()
    .matchAll(LETTER_RUN))
    readWord(word, tally);
  if (block.kind === 'prose') countMarks(block, tally);
  return tally;
});

function readWord(word: string, tally: MutableLanguageTally): void {
  const code = word.charCodeAt(0);
  if (code < 0x250) tally.latin += word.length;
  else if (code >= 0x400 && code < 0x530) {
    tally.cyrillic += word.length;
    for (const letter of word)
      tally.russian += 'ыэ'.includes(letter) ? 1 : 'іїєґўђћјљњџќѓѕ'.includes(letter) ? -3 : letter === 'ъ' ? -1 : 0;
  } else return readUnspaced(word, tally);
  tally.words++;
  for (const list of LISTS.get(word) ?? []) tally.functionWords[list]!++;
  if (BEYOND_ASCII.test(word))
    for (const { list, letters } of OWN_LETTERS) if (letters.test(word)) tally.functionWords[list]!++;
}

const BEYOND_ASCII = /[^a-z]/;
/** The languages with letters of their own, as their place in the list. */
const OWN_LETTERS = FREQUENT_WORDS.flatMap(({ ownLetters }, list) =>
  ownLetters === undefined ? [] : [{ list, letters: ownLetters }],
);

/** Counts a run of a script without spaces, character by character. */
function readUnspaced(run: string, tally: MutableLanguageTally): void {
  for (const letter of run) {
    const code = letter.charCodeAt(0);
    if (code >= 0x3040 && code < 0x3100) tally.kana++;
    else if ((code >= 0x3400 && code < 0xa000) || code === 0x3005 || code >= 0xd840) tally.han++;
    else tally.others++;
  }
}

function countMarks(block: Prose, tally: MutableLanguageTally): void {
  for (const part of block.inlines) {
    if (part.kind !== 'speech' || !part.outer) continue;
    if (part.openingMark === "'" || part.openingMark === '‘') tally.singles++;
    else tally.doubles++;
  }
}
