/** One change of the source, offsets half-open. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What is changed into what, in a few words. */
  readonly told: string;
}

/** What kind of mistake a mutant makes. */
export type MutationKind =
  'number' | 'comparison' | 'operator' | 'condition' | 'arguments' | 'list' | 'table' | 'regex' | 'return';

/**
 * A place of the source that can be mutated, with every change that makes sense there. A list is one place however long
 * it is, so that a sample is of code and not of data.
 */
export interface Place {
  /** Path from the root of the project, with `/`. */
  readonly file: string;
  readonly kind: MutationKind;
  readonly changes: readonly Change[];
}

/** One changed program: a place with one of its changes. */
export interface Mutant {
  readonly file: string;
  readonly kind: MutationKind;
  readonly change: Change;
}

/** The source with a change made. */
export const changed = (source: string, { from, to, text }: Change): string =>
  source.slice(0, from) + text + source.slice(to);
