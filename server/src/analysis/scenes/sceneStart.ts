import type { Cue } from '../structure/outline.js';

/** A scene start among the blocks of a chapter's story, and its source. */
export interface SceneStart {
  readonly at: number;
  readonly cue: Cue;
  /** Probability that a scene starts there or within two paragraphs of it. */
  readonly confidence: number;
  /** Whether it is sure enough to separate two scenes; else it is only shown. */
  readonly sure: boolean;
}

/** Whether a scene start is one that no mark in the text shows, so that its author may confirm or deny it. */
export const isUnmarked = ({ cue, confidence }: Pick<SceneStart, 'cue' | 'confidence'>): boolean =>
  cue !== 'start' && cue !== 'break' && confidence < 1;
