import { wordList } from '../../../text/wordList.js';
import { regexSource } from '../../../text/regexSource.js';

const names = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** Elements that AO3 stores in a chapter's text: each parts the words on its two sides. */
export const ALLOWED = names(`
  a abbr acronym address audio b big blockquote br caption center cite code col colgroup dd del details dfn div dl
  dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q rp rt ruby s samp small source span
  strike strong sub summary sup table tbody td tfoot th thead tr track tt u ul var video`);

/** Elements that AO3 drops with everything inside them. */
export const DROPPED = names('iframe math noembed noframes noscript plaintext script style svg xmp');

/**
 * Elements that AO3 drops, leaving a space on either side of their text. All others it drops without a trace but their
 * text.
 */
export const SPACED = names('article aside footer header hgroup nav section');

/** Elements in which AO3 makes no paragraphs: what is inside is stored as it was typed. */
export const UNTOUCHED = names(`
  a abbr acronym address audio dl embed figure h1 h2 h3 h4 h5 h6 hr img object ol p pre source summary table track
  ul video`);

/** Elements that AO3 puts into a paragraph. */
export const INLINE = names(`
  a abbr acronym b big br cite code del dfn em i img ins kbd q s samp small span strike strong sub sup tt u var`);

/** Elements without an end tag. */
export const VOID = names(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr',
);

/** Elements whose text is no mark-up until their end tag; `plaintext` has none. */
export const RAW = names('iframe noembed noframes plaintext script style textarea title xmp');

/** The other elements that HTML knows or knew. */
export const OTHER = names(`
  area article aside base basefont bdi bdo blink body button canvas command data datalist dialog dir embed fieldset
  font footer form frame frameset head header hgroup html input label legend link main map mark marquee menu meta
  meter nav nobr object optgroup option output param picture progress rtc search section select slot template
  textarea time title wbr`);

/** Attributes that stand without a value in hand-written and exported HTML. */
const BARE = regexSource`
  allowfullscreen|async|autoplay|checked|compact|controls|default|defer|disabled|hidden|itemscope|loop|multiple|muted|
  nohref|noshade|nowrap|novalidate|open|playsinline|readonly|required|reversed|selected
`;
const ATTRIBUTES = new RegExp(
  String.raw`^(?:\s+(?:(?:${BARE})(?=[\s/>]|$)|[a-z][\w:.-]{0,40}\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+)))*\s*/?$`,
  'i',
);

/** Whether HTML has, or had, such an element; `o:p`, `st1:place` are those of an office program. */
export const isElement = (name: string): boolean =>
  ALLOWED.has(name) || DROPPED.has(name) || OTHER.has(name) || /^(?:o|v|w|m|st1):[a-z]+\d?$/.test(name);

/** Whether the text after a tag's name can be intended attributes: `<i hear you>` is telepathy. */
export const areAttributes = (text: string): boolean => text === '' || text === '/' || ATTRIBUTES.test(text);
