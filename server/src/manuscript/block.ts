import type { Closing } from '../text/brackets.js';
import type { Span } from '../text/position.js';
import type { MarkedUpText } from './visibleText.js';
import { MAX_PARAGRAPH_UNITS } from './limits.js';

/**
 * The little state that crosses a block border, compared with `===`: empty, or what the block before left open.
 * `speech"` a speech without its closing mark; `note)1` an author's note waiting for that bracket, with the paragraphs
 * it has by now; `comment` of HTML; `comment%9` of Obsidian, and for how many blocks it is yet believed; `start` the
 * head of the text; `front` inside Markdown's front matter.
 */
export type Carry =
  '' | 'start' | 'front' | 'comment' | `comment%${number}` | `speech${OpeningMark}` | `note${Closing}${1 | 2 | 3 | 4}`;

/** What is written in one go. Blocks tile the text: each holds its own line ends and the blank lines after it. */
export type Block = Prose | Heading | SceneBreak | Directive | Blank;

interface BlockBase extends MarkedUpText {
  /** As it stands in the manuscript, with its line ends and the blank lines that follow. */
  readonly source: string;
  /**
   * The same as readers see it (reading.ts): without HTML, with the characters that entities and backslashes stand for.
   * Every span of a block is one of its text.
   */
  readonly text: string;
  /** Line ends in `source`, which are those of `text`; CRLF is one. */
  readonly lines: number;
  /** Where the written part ends in `text`: what follows are blanks and line ends. */
  readonly size: number;
  /** Blank lines after the written part. */
  readonly gap: number;
  /**
   * Whether one of these holds wide spaces, as an author types a paragraph that looks empty: `\u2003` on a line of its
   * own.
   */
  readonly spacer: boolean;
  readonly entry: Carry;
  readonly exit: Carry;
  readonly tally: DialectTally;
}

/** Whether a block is too long to have been read for quotations, names and scenes. */
export const isUnread = (block: Block): boolean => block.size > MAX_PARAGRAPH_UNITS;

/**
 * A paragraph of any kind of writing: story, note, epigraph, place line. Which it is, its neighbours decide
 * (analysis/zones).
 */
export interface Prose extends BlockBase {
  readonly kind: 'prose';
  /** Tile `[0, size)`, in order; none is empty. */
  readonly inlines: readonly Inline[];
  /** Italic and bold stretches by their marks, wherever they stand; `*` and `_` included. */
  readonly emphasis: readonly Emphasis[];
  /** What the paragraph's own form says it may be, apart from story. Undefined: nothing but prose. */
  readonly form: BlockForm | undefined;
}

/** A chapter heading by its own form: `Chapter 5`, `Session XXVII: Harbours`, `# Title`. */
export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly title: string;
  /** 1 for the widest: Markdown's own level, else 2 for a chapter, 1 for a part or book. */
  readonly level: number;
}

/** A line of signs, or a spelled one, that parts two scenes. */
export interface SceneBreak extends BlockBase {
  readonly kind: 'break';
  readonly mark: string;
  readonly spelled: boolean;
}

/**
 * A comment, some of them to this program (`<!-- ignore dialogue/beat-before-comma: reason -->`), or mark-up that
 * readers see no words of: an address, a border, a picture, the text of a footnote. `body`: the words of an HTML
 * comment, else empty. It parts nothing.
 */
export interface Directive extends BlockBase {
  readonly kind: 'directive';
  readonly body: string;
}

/** Blank lines before the first written line of the text; never elsewhere. */
export interface Blank extends BlockBase {
  readonly kind: 'blank';
}

/** What a block counts towards the manuscript's dialect (dialect.ts); sums over blocks, however the text is cut. */
export interface DialectTally {
  readonly textLines: number;
  readonly gaps: number;
  /**
   * Written lines that end like a sentence or a speech: nearly all do where a line is a paragraph, few in hard-wrapped
   * text.
   */
  readonly ended: number;
  /** Written lines that open as a paragraph does in East Asian use: by a full-width space or a bracket of speech. */
  readonly indented: number;
  readonly doubles: number;
  readonly singles: number;
  readonly dashes: number;
  readonly outward: number;
  readonly inward: number;
  /** Lines that head a table of contents; lines of a title's length that a tab indents, and longer ones. */
  readonly contents: number;
  readonly tabTitles: number;
  readonly tabLines: number;
  /** Lines that are nothing but speech in quotation marks and italics, by at least two words of italics. */
  readonly starred: number;
  /**
   * Lines of a chat's own form, with a time or `<name>`; lines that begin with a speaker's label, by a hash of the
   * name: who speaks again is told by one number over 1.
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
}

/**
 * The mark that opens a quotation; the closing one follows from it. `—` opens dash dialogue, `:` is the words behind a
 * speaker's label, which have none.
 */
export type OpeningMark = '"' | '“' | '”' | "'" | '‘' | '«' | '»' | '„' | '‚' | '‹' | '›' | '「' | '『' | '—' | ':';

/** A part of a paragraph. */
export type Inline = Span &
  (
    | { readonly kind: 'narration' }
    | QuotationInline
    | { readonly kind: 'thought' }
    | { readonly kind: 'aside' }
    | { readonly kind: 'comment' }
  );

/**
 * Words in quotation marks, the marks included; or a turn of dash dialogue from its dash on. Where the narrator speaks
 * within the marks or dashes (`« Bonjour, dit-elle. Ça va ? »`), each spoken part is one: only the first begins with a
 * mark, only the last ends with one.
 */
export interface QuotationInline {
  /** `speech`: somebody says it; `quoted`: a phrase or title held up by marks, within the narration. */
  readonly kind: 'speech' | 'quoted';
  readonly openingMark: OpeningMark;
  /** No closing mark in this paragraph: it runs to the paragraph's end. */
  readonly open: boolean;
  /** It goes on from the paragraph before, which left the same mark open. */
  readonly continues: boolean;
  /**
   * Whether the marks are those in which this manuscript's speech stands; the others may mean signing, thought,
   * telepathy.
   */
  readonly outer: boolean;
  /** Quotations inside it, at any depth, in order of the text; offsets relative to the block. */
  readonly nested: readonly (Span & { readonly openingMark: OpeningMark })[];
  /** Who says it, by the label of a script or chat log in front of the words: `Ada: …`, `[01:14] ada: …`. */
  readonly label?: Label;
}

/** The name that stands in front of somebody's words; the span is the name's. */
export interface Label extends Span {
  readonly name: string;
  /** It is a line of a chat, not of a script. */
  readonly chat: boolean;
}

/** Whether words stand in quotation marks: neither a turn of dash dialogue nor one behind a label. */
export const isMarked = ({ openingMark }: QuotationInline): boolean => openingMark !== '—' && openingMark !== ':';

/** A quotation in its place. */
export type PlacedQuotation = Span & QuotationInline;

/** A stretch between emphasis marks. */
export interface Emphasis extends Span {
  readonly strength: 'italic' | 'bold';
}

/** Labels of the blocks that stand round a story (CONVENTIONS §1.1). */
export type NoteLabel = 'note' | 'disclaimer' | 'summary' | 'facts' | 'recap';

/** What a paragraph's own form says it may be. */
export type BlockForm =
  /** `site`: one of AO3's own headings, alone on its line. */
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
