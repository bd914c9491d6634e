import { outlineWith } from '../analysis/outline/outline.js';
import type { Outline } from '../analysis/structure/outline.js';
import { decisionsIn, isSceneWord, type SceneWord } from '../project/choices.js';
import type { FoundProject } from '../project/onDisk/projects.js';
import type { Document } from './documents.js';
import { editorEntries } from './editorEntries.js';

/** The outlines of documents, with what their authors decided about scenes. */
export interface Outlines {
  readonly of: (document: Pick<Document, 'uri' | 'manuscript'>) => Promise<Outline>;
  /** The editor keeps decisions for itself and sends all of them: `{ sceneStarts: { key: word } }`. */
  readonly decide: (sent: unknown) => void;
}

/** Outlines by the editor's decisions, none yet, and by the projects'. */
export function outlines(
  projectOf: (uri: string) => Promise<FoundProject | null>,
  sceneWordsFor: (uri: string, found: FoundProject | null) => Promise<ReadonlyMap<string, SceneWord>>,
): Outlines {
  const kept = editorEntries(isSceneWord);
  return {
    of: async ({ uri, manuscript }) => {
      const words = kept.of(uri, await sceneWordsFor(uri, await projectOf(uri)));
      return outlineWith(manuscript, decisionsIn(words));
    },
    decide: sent =>
      kept.replace(typeof sent === 'object' && sent !== null && 'sceneStarts' in sent ? sent.sceneStarts : null),
  };
}
