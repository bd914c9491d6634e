import { regexSource } from '../../text/regexSource.js';

/**
 * Forms that the sites and their download tools put round a story: AO3's pages and downloads, FanFiction.net's pages,
 * FanFicFare's text files.
 */

/**
 * A heading that AO3 prints above a note. `head`: at the start of a chapter or work; `end`: at its end; `text`: right
 * above the story.
 */
export type SiteHead = 'head' | 'end' | 'text';

const END = /^(?:(?:chapter|work|story) )?end notes?(?: for the (?:chapter|work))?$/i;
const HEAD = /^(?:(?:chapter|work) (?:summary|notes?)|(?:summary|notes?) for the (?:chapter|work)|summary|notes)$/i;
const TEXT = /^(?:chapter|work) text$/i;
const WRAP = /^[\s*_~=<([{|\-–—]+|[\s*_~=>)\]}|:：\-–—]+$/g;

/**
 * The kind of AO3 heading that a line is, or null. A lone `Notes` is one only at a chapter's start; each may end with a
 * colon.
 */
export function siteHeadOf(line: string): SiteHead | null {
  if (line.length > 60) return null;
  const bare = line.replace(WRAP, '');
  return END.test(bare) ? 'end' : HEAD.test(bare) ? 'head' : TEXT.test(bare) ? 'text' : null;
}

const POINTER = new RegExp(
  regexSource`
    ^[\s(*_]*see the (?:end|beginning|start) of the (?:chapter|work|story|fic) for (?:(?:more|other|
    additional) )?(?:notes|warnings|translations)[\s.)*_]*$
  `,
  'i',
);

/**
 * Whether a text is or ends with AO3's pointer `See the end of the chapter for more notes`, which ends the note above
 * it.
 */
export const isNotePointer = (text: string): boolean => POINTER.test(text.slice(text.trimEnd().lastIndexOf('\n') + 1));

/** `by quillmoth`, `By: Gull & Tern`: a name of few words, which no determiner opens. */
const BYLINE = new RegExp(
  regexSource`
    ^[\s*_]*(?:(?:written|posted|a (?:story|fic|fan ?fic(?:tion)?)) )?by:?[ \t]+(?!(?:the|an?|my|his|her|their|our|
    your|its|this|that|day|night|then|now|all|no)\s)[^\s.,;:!?"“”][^.;:!?"“”\r\n]{0,60}[\s*_]*$
  `,
  'i',
);
const isName = (line: string): boolean => line.trim().split(/\s+/).length <= 7;

/** Whether a line is a byline. */
export const isByline = (line: string): boolean => BYLINE.test(line) && isName(line);

/** Start of the byline in the last line of a title's paragraph; -1 for none. */
export function bylineIn(text: string): number {
  const written = text.trimEnd();
  const at = written.lastIndexOf('\n') + 1;
  return isByline(written.slice(at)) ? at : -1;
}

const KEY = regexSource`
  (?:(?:original |full )?title|story|author|rat(?:ing|ed)|(?:archive |content )?warnings?|categor(?:y|ies)|genres?|
  languages?|characters?|relationships?|pairings?|fandoms?|(?:additional |freeform )?tags?|status|published|
  (?:last )?updated|completed|packaged|posted|chapters?|words?|publisher|(?:story|author)(?: ?url| ?link)|series|
  collections?|stats|summary|reviews|favs|follows|kudos|hits|content|source|disclaimer|id)
`;
const FACT = new RegExp(String.raw`^[ \t*_]*${KEY}s?(?:\(s\))?[*_]*:`, 'i');
const FACTS = new RegExp(String.raw`(?:^|[\r\n]|\s-\s)[ \t*_]*${KEY}(?:\(s\))?[*_]*:`, 'gi');

/**
 * Number of facts about the work in a paragraph: `Rating: T`, one a line or joined by hyphens (`Rated: T - English -
 * Words: 61`).
 */
export const factsIn = (text: string): number => (FACT.test(text) ? (text.match(FACTS) ?? []).length : 0);

/** Whether a text is AO3's notice of where the work was posted, or a download's last line. */
export const isImprint = (text: string): boolean =>
  text.length < 400 &&
  /\bposted originally on the archive of our own\b|\bplease drop by the archive and comment\b/i.test(text);

/** Whether a line heads a list of chapters. */
export const isContents = (line: string): boolean => line.length < 40 && CONTENTS.test(line);
const CONTENTS = /^[\s*_=\-–—]*(?:table of contents|list of chapters)[\s*_=:\-–—]*$/i;
