import * as l10n from '@vscode/l10n';
import type { Quotation } from '../analysis/dialogue/types.js';
import type { Scene, Section } from '../analysis/structure/outline.js';
import { inThousands } from './inThousands.js';

/**
 * What things are called wherever a person reads of them: outline, hover, lists, hints, status bar and command line.
 * The names in JSON are not these: there the narrator stays `I`.
 */

export { personLabel } from '../analysis/cast/personLabel.js';

/** `1 word`, `1,204 words`. */
export const wordsLabel = (words: number): string =>
  words === 1 ? l10n.t('1 word') : l10n.t('{0} words', inThousands(words));

/** `1 story word`, `1,204 story words`: words of the story alone, where other counts stand beside them. */
export const storyWordsLabel = (words: number): string =>
  words === 1 ? l10n.t('1 story word') : l10n.t('{0} story words', inThousands(words));

/** `1 line`, `12 lines`: lines of dialogue. What a tag divides, or what goes on in the next paragraph, is one line. */
export const linesLabel = (lines: number): string =>
  lines === 1 ? l10n.t('1 line') : l10n.t('{0} lines', inThousands(lines));

/** `1 scene`, `3 scenes`. */
export const scenesLabel = (scenes: number): string =>
  scenes === 1 ? l10n.t('1 scene') : l10n.t('{0} scenes', inThousands(scenes));

/** Name of a kind of section within a line of text. */
export function kindLabel(kind: Section['kind']): string {
  switch (kind) {
    case 'scene':
      return l10n.t('scene');
    case 'note':
      return l10n.t('author’s note');
    case 'disclaimer':
      return l10n.t('disclaimer');
    case 'summary':
      return l10n.t('summary');
    case 'epigraph':
      return l10n.t('epigraph');
    case 'teaser':
      return l10n.t('teaser');
    case 'ending':
      return l10n.t('ending');
    case 'replies':
      return l10n.t('replies to reviews');
    case 'heading':
      return l10n.t('chapter');
    case 'separator':
      return l10n.t('scene break');
  }
}

/** `scene`, or `probable scene` for a part that is only probably one. */
export const sceneLabel = ({ part }: Scene): string => (part?.probable ? l10n.t('probable scene') : kindLabel('scene'));

/** A title with a question mark before it where only probably a scene starts. */
export const markedIfProbable = (section: Section, title: string): string =>
  section.kind === 'scene' && section.part?.probable ? `? ${title}` : title;

/** Name of a section without a title. */
export function untitledLabel(kind: Section['kind']): string {
  switch (kind) {
    case 'scene':
      return l10n.t('Scene');
    case 'note':
      return l10n.t('Author’s note');
    case 'disclaimer':
      return l10n.t('Disclaimer');
    case 'summary':
      return l10n.t('Summary');
    case 'epigraph':
      return l10n.t('Epigraph');
    case 'teaser':
      return l10n.t('Teaser');
    case 'ending':
      return l10n.t('Ending');
    case 'replies':
      return l10n.t('Replies to reviews');
    case 'heading':
      return l10n.t('Chapter');
    case 'separator':
      return l10n.t('Scene break');
  }
}

/** Label of a mode other than speech; null for speech. */
export function modeLabel(mode: Quotation['mode']): string | null {
  switch (mode) {
    case 'speech':
      return null;
    case 'sign':
      return l10n.t('signed');
    case 'thought':
      return l10n.t('thought');
    case 'text':
      return l10n.t('texted');
    case 'telepathy':
      return l10n.t('by telepathy');
    case 'writing':
      return l10n.t('written');
  }
}

/** A probability as a percentage, rounded down, so that only certainty shows as 100%. */
export const percentLabel = (p: number): string => `${Math.floor(p * 100)}%`;

/** `Petra`, `Petra or Tobin`, `Petra, Tobin or Ilse`. */
export function eitherLabel(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : l10n.t('{0} or {1}', before.reverse().join(', '), last);
}
