import type { Quotation } from '../../analysis/dialogue/types.js';
import type { AuthorSettings } from '../../analysis/author/authorSettings.js';
import type { Chapter, Scene } from '../../analysis/structure/outline.js';
import type { Block, Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import type { WorkContext } from './workContext.js';

/**
 * Certainty of a finding. `warning`: nearly always a mistake; `information`: probably one; `hint`: a matter of style.
 */
export type Level = 'warning' | 'information' | 'hint';

/** One replacement; the span is relative to `block`. */
export interface FixEdit {
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
}

/** A fix of a finding: the smallest change that mends it. */
export interface Fix {
  /** The change in an author's words: "Replace the comma with a period". */
  readonly title: string;
  readonly edits: readonly FixEdit[];
}

/** One finding of a rule: a span of a block with a message and fixes. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** What to do and why: at most `MAX_MESSAGE_UNITS` code units with all it quotes, no period at the end. */
  readonly message: string;
  readonly block: Block;
  readonly span: Span;
  /** The most likely first. */
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly block: Block; readonly span: Span; readonly message: string }[];
  /** The character or spelling by which it can be ignored everywhere; empty for none. */
  readonly about: string;
  /** Number of such findings in the chapter where they are the author's habit; 0 for a slip. */
  readonly habit: number;
  /** A name that the author may add to the project's cast, as an alias of a person or as a new one. */
  readonly accepts: Accepts | null;
}

/** A name to put into the project's cast. */
export interface Accepts {
  readonly name: string;
  /** The person whose alias it may be; null for a new person. */
  readonly of: string | null;
}

/** Optional details of a report. */
export interface ReportDetails {
  readonly fixes?: readonly Fix[];
  readonly related?: Finding['related'];
  /** Highest level of this finding, where its case is weaker than the rule's level. */
  readonly atMost?: Level;
  readonly about?: string;
  readonly accepts?: Accepts;
}

/**
 * What a fix may remove that has letters or digits. `words`: those that the finding underlines; `verb`: one word of
 * narration in its paragraph; `break`: scene breaks; `comment`: the comment around it; `place`: words move, and all of
 * them stay.
 */
export type Removes = 'words' | 'verb' | 'break' | 'comment' | 'place';

/** Reports a finding. The span is relative to the block given, which is one of those that the rule received. */
export type Report = (block: Block, span: Span, message: string, more?: ReportDetails) => void;

interface RuleBase {
  /** `group/name`: file name, diagnostic code, setting key and anchor in docs/rules.md. */
  readonly id: string;
  readonly level: Level;
  /** `early`: a hint shown in every preset except `draft`. `when-set`: a rule that no preset turns on. */
  readonly shown?: 'early' | 'when-set';
  /** `any`: it applies to texts in every language; without it only to English ones. */
  readonly languages?: 'any';
  /** What the rule needs and the text may not tell. That it did not run is reported once. */
  readonly needs?: 'pov';
  /** Its subject, as a name in a list of settings: "Dialogue tags: comma or period". */
  readonly title: string;
  /** One sentence that states the convention. */
  readonly summary: string;
  /** One paragraph or two: why readers stumble, when to switch it off. Markdown. */
  readonly reason: string;
  /** Where the convention is written down, if anywhere: a style guide's section, a site's page. */
  readonly source?: string;
  /**
   * Lines with carets and the message's beginning under them, and clean lines: shown in the docs and executed as tests.
   */
  readonly examples: string;
  /** Its wrong form is too long for an example; a separate test covers it. */
  readonly testedApart?: true;
  /** Ids of more specific rules: where one of them has a finding on the same words, this rule has none. */
  readonly yieldsTo?: readonly string[];
  /** For rules whose findings may be a habit: how often a paragraph follows the convention. */
  readonly otherWay?: (block: Prose) => number;
  /** What its fixes may remove from the text; without it they remove no letter and no digit (safeFix.ts). */
  readonly removes?: Removes;
  /** Its fixes are alternatives or a matter of taste: none is applied by "fix all". */
  readonly choice?: true;
  /** Author's settings under which the examples are checked. */
  readonly exampleSettings?: Partial<AuthorSettings>;
}

/** A rule about one paragraph of story. It runs again when that paragraph changes. */
export interface BlockRule extends RuleBase {
  readonly scope: 'block';
  check(block: Prose, context: { readonly report: Report }): void;
}

/**
 * A rule about a scene, or about a paragraph and its neighbours. It runs again when the scene changes, and sees nothing
 * beyond it.
 */
export interface SceneRule extends RuleBase {
  readonly scope: 'scene';
  check(scene: Scene, context: { readonly report: Report }): void;
}

/**
 * A rule that depends on the speakers of a scene. It runs again when the scene or the work's cast changes, and does not
 * run until a long work's cast is known.
 */
export interface SpeakersRule extends RuleBase {
  readonly scope: 'speakers';
  check(
    scene: Scene,
    context: { readonly report: Report; readonly lines: readonly Quotation[]; readonly context: WorkContext },
  ): void;
}

/**
 * A rule about what lies between the scenes of a chapter: breaks, notes, headings. `first`, `last`: whether the work
 * begins or ends with this chapter. It runs at every edit of the chapter and memoises what it reads of each section
 * (`memo`).
 */
export interface LayoutRule extends RuleBase {
  readonly scope: 'layout';
  check(
    chapter: Chapter,
    context: {
      readonly report: Report;
      readonly context: WorkContext;
      readonly first: boolean;
      readonly last: boolean;
    },
  ): void;
}

/**
 * A rule about a chapter, such as one on house style, which is what most of a chapter does. It combines memoised
 * results of scenes (`memo`) and never reads text itself.
 */
export interface ChapterRule extends RuleBase {
  readonly scope: 'chapter';
  check(
    scenes: readonly Scene[],
    context: { readonly report: (scene: Scene, ...finding: Parameters<Report>) => void },
  ): void;
}

/**
 * A rule reported by the engine: on comments that suppress findings (commentFindings.ts), on rules that cannot run
 * (notices.ts).
 */
export interface RunnerRule extends RuleBase {
  readonly scope: 'runner';
}

/** A check with its documentation; its examples are its tests. */
export type Rule = BlockRule | SceneRule | SpeakersRule | ChapterRule | LayoutRule | RunnerRule;

/** Returns the rule; for type checking. */
export const defineRule = <R extends Rule>(rule: R): R => rule;

const RANK: Readonly<Record<Level, number>> = { hint: 0, information: 1, warning: 2 };

/** The lower of two levels. */
export const fainter = (a: Level, b: Level): Level => (RANK[a] <= RANK[b] ? a : b);

/** Rank of a level; higher is graver. */
export const rankOf = (level: Level): number => RANK[level];

/** A fix of one edit. */
export const replace = (title: string, block: Block, span: Span, text: string): Fix => ({
  title,
  edits: [{ block, span, text }],
});
