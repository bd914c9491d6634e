import * as l10n from '@vscode/l10n';
import type { CodeAction } from 'vscode-languageserver-types';
import { shownSections } from '../../analysis/outline/sceneParts.js';
import { paragraphKeyOf } from '../../analysis/scenes/paragraphKeys.js';
import { hasSceneComment, SCENE_COMMENTS } from '../../analysis/scenes/sceneComments.js';
import { isUnmarked } from '../../analysis/scenes/sceneStart.js';
import type { Chapter, PlacedDecision, SceneDecision } from '../../analysis/structure/outline.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Position } from '../../text/position.js';
import { placedChapters } from '../ranges.js';
import { commentAbove } from './ignoreActions.js';
import { documentKeyStart } from './setSpeaker.js';

/** The kind of these actions. */
export const SCENE_KIND = 'refactor.scene';

/**
 * The editor's command that stores a decision about a paragraph. Arguments: the document's URI, the paragraph's key,
 * the decision in the words of the file, and the key under which one is stored now; null in the place of the one to
 * remove it, and of the other where there is none.
 */
export const DECIDE_SCENE = 'ficwright.decideScene';

/** How actions are asked for. */
export interface SceneActionRequest {
  /** Whether the editor has the command that stores decisions. */
  readonly decides: boolean;
  /** Whether the author asked for actions; else there are some only where a scene probably starts. */
  readonly asked: boolean;
}

/**
 * Actions on a paragraph about which the text does not decide whether a scene starts with it: the author's answer is
 * stored beside the text, or written into it as a comment. A scene that is sure needs no confirmation.
 */
export function sceneActions(snapshot: Snapshot, position: Position, request: SceneActionRequest): CodeAction[] {
  const open = openQuestionAt(snapshot, position);
  if (open === null || (!request.asked && !open.probable)) return [];
  const { uri, manuscript } = snapshot;
  const key = request.decides ? keyFor(snapshot, open) : null;
  const decide = (title: string, word: string | null): CodeAction => ({
    title,
    kind: SCENE_KIND,
    command: { title, command: DECIDE_SCENE, arguments: [uri, key, word, open.decided?.key ?? null] },
  });
  const comment = (title: string, decision: SceneDecision): CodeAction => ({
    title,
    kind: SCENE_KIND,
    edit: { changes: { [uri]: [commentAbove(manuscript, open.index, SCENE_COMMENTS[decision])] } },
  });
  return [
    ...(key !== null ? open.answers.map(answer => decide(TITLES[answer].kept(), SCENE_COMMENTS[answer])) : []),
    ...(key !== null && open.decided !== undefined
      ? [decide(l10n.t('Let the text decide whether a scene starts here'), null)]
      : []),
    ...open.answers.map(answer => comment(TITLES[answer].comment(), answer)),
  ];
}

const TITLES: Readonly<Record<SceneDecision, { readonly kept: () => string; readonly comment: () => string }>> = {
  starts: {
    kept: () => l10n.t('A scene starts here'),
    comment: () => l10n.t('A scene starts here (adds a comment)'),
  },
  continues: {
    kept: () => l10n.t('No scene starts here'),
    comment: () => l10n.t('No scene starts here (adds a comment)'),
  },
};

/** A paragraph of which the author may say whether a scene starts with it. */
interface OpenQuestion {
  /** Index of its block in the manuscript, of its chapter, and of the block in the chapter. */
  readonly index: number;
  readonly chapter: number;
  readonly at: number;
  /** What would change something. */
  readonly answers: readonly SceneDecision[];
  /** What the author decided before. */
  readonly decided: PlacedDecision | undefined;
  readonly probable: boolean;
}

/** The question about the paragraph at a position; null where the text decides. */
function openQuestionAt({ manuscript, outline }: Snapshot, position: Position): OpenQuestion | null {
  const { index, offset } = manuscript.locate(position);
  const block = manuscript.blocks[index];
  const chapter = placedChapters(outline).findLastIndex(placed => placed.index <= index);
  const placed = placedChapters(outline)[chapter];
  if (placed === undefined || block?.kind !== 'prose' || offset > block.size) return null;
  const at = index - placed.index;
  if (hasSceneComment(manuscript.parts[chapter]!, at)) return null;
  const decided = placed.chapter.decisions.get(at);
  const { answers, probable } = answersAt(placed.chapter, at, decided);
  return answers.length === 0 ? null : { index, chapter, at, answers, decided, probable };
}

function answersAt(
  chapter: Chapter,
  at: number,
  decided: PlacedDecision | undefined,
): Pick<OpenQuestion, 'answers' | 'probable'> {
  let from = 0;
  let isAfterScene = false;
  for (const section of shownSections(chapter)) {
    if (at < from + section.blocks.length) {
      if (section.kind !== 'scene') break;
      if (at > from) return { answers: ['starts'], probable: false };
      if (!isAfterScene) break;
      const probable = section.part?.probable === true;
      if (probable) return { answers: ['starts', 'continues'], probable };
      return { answers: isUnmarked(section) || decided?.decision === 'starts' ? ['continues'] : [], probable };
    }
    from += section.blocks.length;
    // What stands between two scenes is no scene, and after a note one starts in every case.
    isAfterScene = section.kind === 'scene' || (section.kind === 'separator' && isAfterScene);
  }
  return { answers: [], probable: false };
}

/** The key of a decision: the paragraph's key with the document, so that it holds in no other text. */
function keyFor({ uri, manuscript }: Snapshot, { chapter, at }: OpenQuestion): string | null {
  const key = paragraphKeyOf(manuscript.parts, chapter, at);
  return key && `${documentKeyStart(uri)}${key}`;
}
