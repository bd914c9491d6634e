import type { Quotation } from '../../analysis/dialogue/types.js';
import type { AuthorSettings } from '../../analysis/author/authorSettings.js';
import type { Chapter, Scene } from '../../analysis/structure/outline.js';
import type { Block, Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import type { WorkContext } from './workContext.js';

/**
 * How sure a rule is of itself: `warning` nearly always a mistake, `information` probable, `hint` a matter of style.
 */
export type Level = 'warning' | 'information' | 'hint';

/** One replacement; the span is relative to `block`. */
export interface FixEdit {
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
}

/** A way to fix a finding: the smallest change that does. */
export interface Fix {
  /** The change itself, as an author would say it: "Replace the comma with a period". */
  readonly title: string;
  readonly edits: readonly FixEdit[];
}

/** What a rule has to say of one spot. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** What to do and why: at most 110 UTF-16 units with all it quotes (evidence.ts), no period at its end. */
  readonly message: string;
  readonly block: Block;
  readonly span: Span;
  /** The likeliest first. */
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly block: Block; readonly span: Span; readonly message: string }[];
  /** The character or spelling it is about, by which it can be ignored everywhere; empty when it is about none. */
  readonly about: string;
  /** Of how many like it in its chapter it is one, where they are the author's habit; 0 for a slip. */
  readonly habit: number;
  /** A name that the author may accept for the project: as another name of somebody, or as somebody new. */
  readonly accepts: Accepts | null;
}

/** A name to put into the project's cast. */
export interface Accepts {
  readonly name: string;
  /** Whose other name it may be; null when it looks like nobody's. */
  readonly of: string | null;
}

/** What a report may carry besides its message. */
export interface ReportDetails {
  readonly fixes?: readonly Fix[];
  readonly related?: Finding['related'];
  /** The case is weaker than the rule's own level: the finding gets this one at most. */
  readonly atMost?: Level;
  readonly about?: string;
  readonly accepts?: Accepts;
}

/**
 * What a fix may take out that has letters or digits. `words`: those the finding marks; `verb`: one word of the
 * narration in the finding's paragraph; `break`: scene breaks; `comment`: the comment the finding stands in; `place`:
 * words change their place, and all of them stay.
 */
export type Removes = 'words' | 'verb' | 'break' | 'comment' | 'place';

/** How a rule reports: the span is relative to the block given, which is one of those the rule was given. */
export type Report = (block: Block, span: Span, message: string, more?: ReportDetails) => void;

interface RuleBase {
  /** `group/name`: file name, diagnostic code, setting key and anchor in docs/rules.md. */
  readonly id: string;
  readonly level: Level;
  /** A hint that is shown in every preset but `draft`, or a rule that no preset turns on: it must be set. */
  readonly shown?: 'early' | 'when-set';
  /** `any`: it holds for texts in every language. All others are about English, and do not run elsewhere. */
  readonly languages?: 'any';
  /** What the rule cannot run without, where the text may not tell it: that it did not run is said once. */
  readonly needs?: 'pov';
  /** What it is about, as a name in a list of settings: "Dialogue tags: comma or period". */
  readonly title: string;
  /** One sentence that states the convention. */
  readonly summary: string;
  /** One paragraph or two: why readers stumble, when to switch it off. Markdown. */
  readonly reason: string;
  /** Where the convention is written down, where it is: a style guide's section, a site's page. */
  readonly source?: string;
  /**
   * Lines with carets and the message's beginning under them, and clean lines: shown in the docs and executed as tests.
   */
  readonly examples: string;
  /** Its wrong form does not fit a page; it has a test of its own beside the examples. */
  readonly testedApart?: true;
  /** Rules that know better: where one of them has a finding on the same words, this one is silent. */
  readonly yieldsTo?: readonly string[];
  /** Where it may be an author's habit: how many times a paragraph has it the other way, as the rule would have it. */
  readonly otherWay?: (block: Prose) => number;
  /** What its fixes may take out of the text; they may take out no letter and no digit without it (spare.ts). */
  readonly removes?: Removes;
  /**
   * Its fixes are one way of several, or a matter of taste: each is the author's choice, and none is applied with all
   * others at once.
   */
  readonly choice?: true;
  /** What `ficwright.json` says where the examples stand. */
  readonly told?: Partial<AuthorSettings>;
}

/** A rule that needs to see one paragraph of story and nothing else. It runs again when that paragraph changes. */
export interface BlockRule extends RuleBase {
  readonly scope: 'block';
  check(block: Prose, context: { readonly report: Report }): void;
}

/**
 * A rule that needs a scene, if only to see a paragraph's neighbours. It runs again when the scene changes, and may
 * know nothing beyond it.
 */
export interface SceneRule extends RuleBase {
  readonly scope: 'scene';
  check(scene: Scene, context: { readonly report: Report }): void;
}

/**
 * A rule that needs to know who speaks each line of a scene. It runs again when the scene changes or what is known of
 * the whole work's persons; until a long work was read for names it does not run at all.
 */
export interface SpeakersRule extends RuleBase {
  readonly scope: 'speakers';
  check(
    scene: Scene,
    context: { readonly report: Report; readonly lines: readonly Quotation[]; readonly context: WorkContext },
  ): void;
}

/**
 * A rule about what stands round the scenes of a chapter: breaks, notes, headings. `first`, `last`: whether the work
 * begins or ends with this chapter. It runs with every edit of the chapter, so what it reads of a section it remembers
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
 * A rule that needs a chapter: house style is what most of a chapter does. It folds what it remembers (`memo`) of each
 * scene, and never reads text itself.
 */
export interface ChapterRule extends RuleBase {
  readonly scope: 'chapter';
  check(
    scenes: readonly Scene[],
    context: { readonly report: (scene: Scene, ...finding: Parameters<Report>) => void },
  ): void;
}

/**
 * What the runner itself reports: of comments that tell it to ignore something (suppression.ts), of rules that cannot
 * run (unable.ts).
 */
export interface RunnerRule extends RuleBase {
  readonly scope: 'runner';
}

/** A check with its documentation; its examples are its tests. */
export type Rule = BlockRule | SceneRule | SpeakersRule | ChapterRule | LayoutRule | RunnerRule;

/** Gives the rule back, checked by the compiler. */
export const defineRule = <R extends Rule>(rule: R): R => rule;

const RANK: Readonly<Record<Level, number>> = { hint: 0, information: 1, warning: 2 };

/** The fainter of two levels. */
export const fainter = (a: Level, b: Level): Level => (RANK[a] <= RANK[b] ? a : b);

/** How grave a level is, as a number. */
export const rankOf = (level: Level): number => RANK[level];

/** A fix of one edit. */
export const replace = (title: string, block: Block, span: Span, text: string): Fix => ({
  title,
  edits: [{ block, span, text }],
});
