/** The offset basis of FNV-1a. */
const BASIS = 0x811c9dc5;

/** FNV-1a over code units: a signed 32-bit hash of a text. `seed`: the offset basis. */
export function fnv1a(text: string, seed = BASIS): number {
  let sum = seed;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum | 0;
}

/**
 * Hash of a text as 16 hexadecimal digits: FNV-1a with two seeds. It is stored outside the text, so it must not change.
 */
export const hash = (text: string): string => inHex(fnv1a(text)) + inHex(fnv1a(text, 0x9747b28c));

const inHex = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0');
