import { resolvedCastOf, UNRESOLVED, type ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import type { AuthorSettings } from '../../analysis/author/authorSettings.js';
import { outlineWith } from '../../analysis/outline/outline.js';
import type { Outline, SceneDecisions } from '../../analysis/structure/outline.js';
import type { Manuscript } from '../../manuscript/manuscript.js';
import type { RuleOptions } from './options.js';
import { workRunOf, type WorkRun } from './workRun.js';

/**
 * One state of one document with all that is known of its work: what every feature, command and rule run is given. The
 * edge makes it once for a request. What answers without the cast (folds, counts, selection) takes manuscript
 * and outline alone, so that it never waits for the cast.
 */
export interface Snapshot {
  /** URI of the document; a path on the command line. */
  readonly uri: string;
  readonly manuscript: Manuscript;
  readonly outline: Outline;
  /** Who is in the work by the text and by its author; `UNRESOLVED` while a long work is still being read. */
  readonly cast: ResolvedCast;
  /** How the rules run over the work. Derived at first use: names, language and signing are read for it. */
  readonly rules: WorkRun;
}

/** What an edge knows of a document. */
export interface SnapshotSources {
  readonly uri: string;
  readonly manuscript: Manuscript;
  readonly outline: Outline;
  readonly cast: ResolvedCast;
  readonly options: RuleOptions;
}

/** The snapshot of a document whose outline and cast are known. */
export function snapshotOf({ uri, manuscript, outline, cast, options }: SnapshotSources): Snapshot {
  return {
    uri,
    manuscript,
    outline,
    cast,
    get rules() {
      return workRunOf(options, outline, cast);
    },
  };
}

/** What an edge knows of a text that is read whole at once. */
export interface WholeSources extends Omit<SnapshotSources, 'outline' | 'cast'> {
  readonly settings: AuthorSettings;
  /** What its author decided about scenes outside the text. */
  readonly decisions: SceneDecisions;
}

/** The snapshot of a text that is read whole at once, by what its author said of it: of a file, say. */
export function wholeSnapshot({ settings, decisions, ...sources }: WholeSources): Snapshot {
  const outline = outlineWith(sources.manuscript, decisions);
  return snapshotOf({ ...sources, outline, cast: resolvedCastOf(outline, settings) });
}

/** The snapshot of a document after a change of its text, by what its author said of it and set. */
export function snapshotAfter({ uri, outline: before, cast, rules }: Snapshot, manuscript: Manuscript): Snapshot {
  const outline = outlineWith(manuscript, before.decisions);
  const castAfter = cast === UNRESOLVED ? cast : resolvedCastOf(outline, cast.settings);
  return snapshotOf({ uri, manuscript, outline, cast: castAfter, options: rules.options });
}
