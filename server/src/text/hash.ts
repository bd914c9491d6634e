/** Hash of a text as 16 hexadecimal digits: FNV-1a over code units with two seeds. It is stored outside the text, so it must not change. */
export function hash(text: string): string {
  const half = (seed: number): string => {
    let sum = seed;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}
