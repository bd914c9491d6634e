/** Tags that stand inside a word without parting it for a reader. */
const INLINE = new Set('a abbr acronym b big cite code del dfn em font i img ins kbd q rp rt ruby s samp small span strike strong sub sup tt u var'.split(' '));
/** The other tags of AO3 and of the forms that chapters come in. */
const OTHER = new Set(
  ('address article aside blockquote body br caption center col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html li '
    + 'link main meta ol p pre script section style summary table tbody td tfoot th thead title tr ul').split(' '),
);

/** A tag has a name and `name=value` attributes: `<I hear you>` is telepathy, not a tag. */
const TAG = /<\/?([a-z][a-z0-9]{0,9})(?:\s+(?:open|[a-z-]{1,30}\s*=\s*(?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^\s"'<>=]{1,2000})))*\s*\/?>/iy;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,12}\d{0,2}));/iy;
const ACCENTED = /^[a-z]{1,2}(?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron|lig|breve|macr)$|^(?:eth|thorn)$/i;
const SIGNS: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', apos: "'", rsquo: '’', lsquo: '‘', mdash: '—', ndash: '–', hellip: '…',
  amp: '&', lt: '<', gt: '>', quot: '"', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', shy: '\u00ad', copy: '©', reg: '®', trade: '™', szlig: 'ß',
};

/** Mark-up that begins at an offset: `to` is the offset after it, `inline` whether a word may go on behind it. */
export interface Tag {
  readonly to: number;
  readonly inline: boolean;
}

/** The HTML tag or comment that begins at `at`, where a `<` stands; null when it is only that sign. An unclosed comment runs to `end`. */
export function tagAt(text: string, at: number, end: number): Tag | null {
  if (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    return { to: close < 0 || close + 3 > end ? end : close + 3, inline: false };
  }
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (match === null || at + match[0].length > end) return null;
  const name = match[1]!.toLowerCase();
  const inline = INLINE.has(name);
  return inline || OTHER.has(name) ? { to: at + match[0].length, inline } : null;
}

/** The HTML entity that begins at `at`, where a `&` stands, and the character it means (a letter for an accented one); null when it is none. */
export function entityAt(text: string, at: number, end: number): { readonly to: number; readonly char: string } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null || at + match[0].length > end) return null;
  const [whole, decimal, hex, name] = match;
  const to = at + whole.length;
  if (name !== undefined) {
    const char = ACCENTED.test(name) ? 'é' : SIGNS[name];
    return char === undefined ? null : { to, char };
  }
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex!, 16);
  return code > 0x10ffff ? null : { to, char: String.fromCodePoint(code) };
}
