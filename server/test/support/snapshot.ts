import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import type { ResolvedCast } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_SCENE_DECISIONS, outlineWith } from '../../src/analysis/outline/outline.js';
import type { SceneDecisions } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { defaultOptions, type RuleOptions } from '../../src/rules/engine/options.js';
import { snapshotOf, wholeSnapshot, type Snapshot } from '../../src/rules/engine/snapshot.js';

/** What a test says of a document besides its text. */
export interface Known {
  readonly uri?: string;
  readonly settings?: AuthorSettings;
  readonly options?: RuleOptions;
  /** What its author decided about scenes outside the text. */
  readonly decisions?: SceneDecisions;
  /** Instead of the cast that is found in the text. */
  readonly cast?: ResolvedCast;
}

/**
 * The snapshot of a text: by every rule at its own level and an author who said nothing, unless it is said otherwise.
 */
export function snapshotFor(
  text: string | Manuscript,
  {
    uri = 'file:///x.fic',
    settings = NO_AUTHOR_SETTINGS,
    options = defaultOptions,
    decisions = NO_SCENE_DECISIONS,
    cast,
  }: Known = {},
): Snapshot {
  const manuscript = typeof text === 'string' ? Manuscript.of(text) : text;
  return cast
    ? snapshotOf({ uri, manuscript, outline: outlineWith(manuscript, decisions), cast, options })
    : wholeSnapshot({ uri, manuscript, settings, decisions, options });
}
