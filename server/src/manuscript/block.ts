import type { Closing } from '../text/brackets.js';
import type { Span } from '../text/position.js';
import type { MarkedUpText } from './visibleText.js';
import { MAX_PARAGRAPH_UNITS } from './limits.js';

/**
 * State that one block passes to the next, compared with `===`; empty, or what the earlier block left open. `speech"`:
 * a speech without its closing mark. `note)1`: an author's note that waits for that bracket, with the number of
 * paragraphs so far. `comment`: an HTML comment. `comment%9`: an Obsidian comment, with the number of blocks it may
 * still take. `start`: the head of the text. `front`: Markdown front matter.
 */
export type Carry =
  '' | 'start' | 'front' | 'comment' | `comment%${number}` | `speech${OpeningMark}` | `note${Closing}${1 | 2 | 3 | 4}`;

/** One block of a manuscript. Blocks tile the text: each contains its own line ends and the blank lines after it. */
export type Block = Prose | Heading | SceneBreak | Directive | Blank;

interface BlockBase extends MarkedUpText {
  /** Source text, with its line ends and the blank lines that follow. */
  readonly source: string;
  /**
   * The rendered text (visibleText.ts): without HTML, entities and backslash escapes resolved. Every span of a block
   * refers to it.
   */
  readonly text: string;
  /** Number of line ends in `source`, the same as in `text`; CRLF is one. */
  readonly lines: number;
  /** Length of the written part of `text`, in code units; white space and line ends follow. */
  readonly size: number;
  /** Number of blank lines after the written part. */
  readonly gap: number;
  /**
   * Whether one of these lines contains wide spaces (`\u2003`), by which some authors type an empty-looking paragraph.
   */
  readonly spacer: boolean;
  readonly entry: Carry;
  readonly exit: Carry;
  readonly tally: DialectTally;
  /** The locale by whose grammar its sentences are read; null: by that of English. The same in all of a manuscript. */
  readonly language: string | null;
}

/** Whether a block is too long to be analysed (`MAX_PARAGRAPH_UNITS`). */
export const isUnread = (block: Block): boolean => block.size > MAX_PARAGRAPH_UNITS;

/** A paragraph of any kind: story, note, epigraph, place line. Its neighbours decide which (analysis/paratext). */
export interface Prose extends BlockBase {
  readonly kind: 'prose';
  /** Tiles of `[0, size)`, in order; none is empty. */
  readonly inlines: readonly Inline[];
  /** Italic and bold ranges by their marks, in any inline; the marks included. */
  readonly emphasis: readonly Emphasis[];
  /** What else than story the paragraph's form allows; undefined where it can only be prose. */
  readonly form: BlockForm | undefined;
}

/** A chapter heading by its own form: `Chapter 5`, `Session XXVII: Harbours`, `# Title`. */
export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly title: string;
  /** 1 is the highest: Markdown's level, else 2 for a chapter and 1 for a part or book. */
  readonly level: number;
}

/** A scene break: a row of signs or a spelled one ("scene break"). */
export interface SceneBreak extends BlockBase {
  readonly kind: 'break';
  readonly mark: string;
  readonly spelled: boolean;
}

/**
 * A block without visible words: a comment, also one addressed to this program (`<!-- ignore
 * dialogue/beat-before-comma: reason -->`), a link definition, a picture, the text of a footnote. `body`: the text of
 * an HTML comment, else empty. It separates nothing.
 */
export interface Directive extends BlockBase {
  readonly kind: 'directive';
  readonly body: string;
}

/** Blank lines before the first written line of the text, the only place where they are a block of their own. */
export interface Blank extends BlockBase {
  readonly kind: 'blank';
}

/**
 * Counts that decide the manuscript's dialect (dialect.ts), summed over blocks; the sum does not depend on where the
 * text is cut.
 */
export interface DialectTally {
  readonly textLines: number;
  readonly gaps: number;
  /**
   * Written lines that end like a sentence or a speech: nearly all where each line is a paragraph, few in hard-wrapped
   * text.
   */
  readonly ended: number;
  /** Written lines that begin like an East Asian paragraph: with a full-width space or a speech bracket. */
  readonly indented: number;
  readonly doubles: number;
  readonly singles: number;
  readonly dashes: number;
  readonly outward: number;
  readonly inward: number;
  /** Lines that head a table of contents; lines of a title's length after a tab; longer lines after a tab. */
  readonly contents: number;
  readonly tabTitles: number;
  readonly tabLines: number;
  /** Lines with words in an author's own symbols (`quotes/codes.ts`), by the sign. */
  readonly angle: number;
  readonly angleWide: number;
  readonly slash: number;
  readonly colon: number;
  readonly tilde: number;
  readonly equals: number;
  readonly brace: number;
  readonly bracket: number;
  /** Lines that consist of speech in quotation marks and italics, with at least two italic words. */
  readonly starred: number;
  /**
   * Lines in a form only chats have (a time, `<name>`); lines that begin with a speaker label, by a hash of the name: a
   * count above 1 means somebody speaks again.
   */
  readonly firm: number;
  readonly said0: number;
  readonly said1: number;
  readonly said2: number;
  readonly said3: number;
  readonly said4: number;
  readonly said5: number;
  readonly said6: number;
  readonly said7: number;
  /**
   * Lines with a common English word; of the others the frequent words by language, for Japanese and Chinese the
   * letters of their scripts (languageTally.ts). Null: none.
   */
  readonly english: number;
  readonly languages: LanguageSums | null;
}

/** Counts by language, the id of its locale; those that are 0 may be left out. */
export type LanguageSums = Readonly<Record<string, number>>;

/**
 * The mark that opens a quotation; the closing mark follows from it. `—` opens dash dialogue; `:` stands for the words
 * after a speaker label, which have no mark; `*` and `_` for italics. The second line has signs of an author's own, for
 * telepathy or radio (`quotes/codes.ts`).
 */
export type OpeningMark =
  | '"'
  | '“'
  | '”'
  | "'"
  | '‘'
  | '«'
  | '»'
  | '„'
  | '‚'
  | '‹'
  | '›'
  | '「'
  | '『'
  | '—'
  | ':'
  | '*'
  | '_'
  | '<'
  | '〈'
  | '//'
  | '::'
  | '~'
  | '='
  | '{'
  | '[';

/** A part of a paragraph: narration, a quotation, or a note within the text. */
export type Inline = Span &
  (
    | { readonly kind: 'narration' }
    | QuotationInline
    | { readonly kind: 'thought' }
    | { readonly kind: 'aside' }
    | { readonly kind: 'comment' }
  );

/**
 * Words in quotation marks, the marks included, or a turn of dash dialogue from its dash on. Where narration stands
 * within the marks or dashes (`« Entrez, dit-elle. Il pleut. »`), each spoken part is one inline: only the first begins
 * with a mark and only the last ends with one.
 */
export interface QuotationInline {
  /** `speech`: somebody says it. `quoted`: a phrase or title in marks within the narration. */
  readonly kind: 'speech' | 'quoted';
  readonly openingMark: OpeningMark;
  /** Whether the closing mark is missing in this paragraph: the quotation runs to its end. */
  readonly open: boolean;
  /** Whether it continues a speech that the paragraph before left open with the same mark. */
  readonly continues: boolean;
  /** Whether the marks are the manuscript's speech marks; others may stand for signing, thought or telepathy. */
  readonly outer: boolean;
  /** Quotations inside it, at any depth, in text order; offsets relative to the block. */
  readonly nested: readonly (Span & { readonly openingMark: OpeningMark })[];
  /** The speaker label of a script or chat log before the words: `Ada: …`, `[01:14] ada: …`. */
  readonly label?: Label;
}

/** The name in a speaker label; the span is the name's. */
export interface Label extends Span {
  readonly name: string;
  /** Whether it is a line of a chat rather than of a script. */
  readonly chat: boolean;
}

/** Whether a quotation has quotation marks: no turn of dash dialogue, words after a label, in italics or in signs. */
export const isMarked = ({ openingMark }: QuotationInline): boolean => !UNMARKED.has(openingMark);

const UNMARKED: ReadonlySet<OpeningMark> = new Set(['—', ':', '*', '_', '<', '〈', '//', '::', '~', '=', '{', '[']);

/** A quotation with its span in the block. */
export type PlacedQuotation = Span & QuotationInline;

/** A range of emphasised text, its marks included. */
export interface Emphasis extends Span {
  readonly strength: 'italic' | 'bold';
}

/** Kinds of front and back matter by their label. */
export type NoteLabel = 'note' | 'disclaimer' | 'summary' | 'facts' | 'recap';

/** What a paragraph may be by its form alone; neighbours decide (analysis/paratext). */
export type BlockForm =
  /** `site`: a heading that AO3 itself prints, alone on its line. */
  | { readonly as: 'label'; readonly label: NoteLabel; readonly bare: boolean; readonly site?: 'head' | 'end' | 'text' }
  | { readonly as: 'slug'; readonly cue: 'place' | 'time'; readonly sure: boolean }
  | { readonly as: 'title' }
  | { readonly as: 'pov'; readonly name: string; readonly sure: boolean }
  | { readonly as: 'flashback'; readonly open: boolean }
  | { readonly as: 'ending' }
  | { readonly as: 'teaser'; readonly bare: boolean }
  | { readonly as: 'epigraph'; readonly attributed: boolean }
  | { readonly as: 'footnote'; readonly mark: string }
  | { readonly as: 'signature' };
