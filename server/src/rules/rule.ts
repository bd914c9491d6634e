import type { Scene } from '../analysis/outline.js';
import type { Block, Prose } from '../manuscript/block.js';
import type { Span } from '../manuscript/position.js';

/** How sure a rule is of itself: `warning` nearly always a slip, `information` probable, `hint` a matter of style. */
export type Level = 'warning' | 'information' | 'hint';

/** One replacement; the span is relative to `block`. */
export interface Edit {
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
}

/** A way to mend a finding: the smallest change that does. */
export interface Fix {
  /** As an author would say it, in the imperative: "End the beat with a full stop". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a rule has to say of one spot. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** What is wrong, and on which evidence. */
  readonly message: string;
  readonly block: Block;
  readonly span: Span;
  /** The likeliest first. */
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly block: Block; readonly span: Span; readonly message: string }[];
}

/** What a report may carry besides its message. */
export interface More {
  readonly fixes?: readonly Fix[];
  readonly related?: Finding['related'];
  /** The case is weaker than the rule's own level: the finding gets this one at most. */
  readonly atMost?: Level;
}

/** How a rule reports: the span is relative to the block given, which is one of those the rule was given. */
export type Report = (block: Block, span: Span, message: string, more?: More) => void;

interface RuleBase {
  /** `group/name`: file name, diagnostic code, setting key and anchor in docs/rules.md. */
  readonly id: string;
  readonly level: Level;
  /** One sentence that states the convention. */
  readonly summary: string;
  /** One paragraph or two: why readers stumble, when to switch it off. Markdown. */
  readonly reason: string;
  /** Lines with carets and the message's beginning under them, and clean lines: shown in the docs and executed as tests. */
  readonly examples: string;
  /** Its wrong form does not fit a page; it has a test of its own beside the examples. */
  readonly testedApart?: true;
  /** Rules that know better: where one of them has a finding on the same words, this one is silent. */
  readonly yieldsTo?: readonly string[];
}

/** A rule that needs to see one paragraph of story and nothing else. It runs again when that paragraph changes. */
export interface BlockRule extends RuleBase {
  readonly scope: 'block';
  check(block: Prose, context: { readonly report: Report }): void;
}

/** A rule that needs a scene, if only to see a paragraph's neighbours. It runs again when the scene changes, and may know nothing beyond it. */
export interface SceneRule extends RuleBase {
  readonly scope: 'scene';
  check(scene: Scene, context: { readonly report: Report }): void;
}

/** A rule that needs a chapter: house style is what most of a chapter does. It folds what it remembers (`memo`) of each scene, and never reads text itself. */
export interface ChapterRule extends RuleBase {
  readonly scope: 'chapter';
  check(scenes: readonly Scene[], context: { readonly report: (scene: Scene, ...finding: Parameters<Report>) => void }): void;
}

/** What the runner itself reports of comments that tell it to ignore something (suppression.ts). */
export interface CommentRule extends RuleBase {
  readonly scope: 'comment';
}

/** A check with its documentation; its examples are its tests. */
export type Rule = BlockRule | SceneRule | ChapterRule | CommentRule;

/** Gives the rule back, checked by the compiler. */
export const defineRule = <R extends Rule>(rule: R): R => rule;

const RANK: Readonly<Record<Level, number>> = { hint: 0, information: 1, warning: 2 };

/** The fainter of two levels. */
export const fainter = (a: Level, b: Level): Level => (RANK[a] <= RANK[b] ? a : b);

/** How grave a level is, as a number. */
export const rankOf = (level: Level): number => RANK[level];

/** A fix of one edit. */
export const replace = (title: string, block: Block, span: Span, text: string): Fix => ({ title, edits: [{ block, span, text }] });
