import * as l10n from '@vscode/l10n';
import type { CodeAction } from 'vscode-languageserver-types';
import { shownSections } from '../../analysis/outline/sceneParts.js';
import { SCENE_COMMENTS, type SceneComment } from '../../analysis/scenes/sceneComments.js';
import type { Scene, Section } from '../../analysis/structure/outline.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Position } from '../../text/position.js';
import { placedChapters, sizeOfSection } from '../ranges.js';
import { commentAbove } from './ignoreActions.js';

/** The kind of these actions. */
export const SCENE_KIND = 'refactor.scene';

/**
 * Actions on the first line of a scene that no mark shows: a comment says that it starts there, or that none does. A
 * scene that is sure needs no confirmation.
 */
export function sceneActions(snapshot: Snapshot, { line }: Position): CodeAction[] {
  const found = sceneAtLine(snapshot, line);
  if (found === null) return [];
  const { uri, manuscript } = snapshot;
  const action = (title: string, said: SceneComment): CodeAction => ({
    title,
    kind: SCENE_KIND,
    edit: { changes: { [uri]: [commentAbove(manuscript, found.index, SCENE_COMMENTS[said])] } },
  });
  return [
    ...(found.probable ? [action(l10n.t('A scene starts here (adds a comment)'), 'starts')] : []),
    action(l10n.t('No scene starts here (adds a comment)'), 'continues'),
  ];
}

interface FoundScene {
  /** Index of its first block. */
  readonly index: number;
  readonly probable: boolean;
}

/** The scene without a mark whose first line this is. */
function sceneAtLine({ outline }: Snapshot, wanted: number): FoundScene | null {
  const placed = placedChapters(outline).findLast(({ line }) => line <= wanted);
  if (placed === undefined) return null;
  let { line, index } = placed;
  for (const section of shownSections(placed.chapter)) {
    if (line === wanted && isFound(section)) return { index, probable: section.part?.probable === true };
    line += sizeOfSection(section).lines;
    index += section.blocks.length;
  }
  return null;
}

const isFound = (section: Section): section is Scene =>
  section.kind === 'scene' && section.cue !== 'start' && section.cue !== 'break' && section.confidence < 1;
