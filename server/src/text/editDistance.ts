/**
 * Restricted Damerau–Levenshtein distance of two spellings, ignoring case and accents: insertions, deletions,
 * substitutions and swaps of neighbours, each letter changed once. Null above `most`.
 */
export function editDistance(a: string, b: string, most: number): number | null {
  const [s, t] = [unaccented(a), unaccented(b)];
  if (Math.abs(s.length - t.length) > most) return null;
  let older: readonly number[] = [];
  let old: readonly number[] = Array.from({ length: t.length + 1 }, (_, j) => j);
  for (let i = 1; i <= s.length; i++) {
    const row = [i];
    for (let j = 1; j <= t.length; j++) {
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (s[i - 1] === t[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return null;
    [older, old] = [old, row];
  }
  const steps = old[t.length]!;
  return steps <= most ? steps : null;
}

/** A name in lower case without accents. */
export const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Bit set of the letters in a word. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Number of set bits. */
export function bitsIn(number: number): number {
  let count = 0;
  for (let bits = number; bits !== 0; bits &= bits - 1) count++;
  return count;
}
