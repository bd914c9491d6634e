import * as l10n from '@vscode/l10n';
import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import { measureChapter, measureScene, type Counts } from '../../analysis/wordcount/wordcount.js';
import type { Chapter, Scene } from '../../analysis/structure/outline.js';
import { nameOf } from '../describe.js';
import { personLabel, scenesLabel, storyWordsLabel } from '../labels.js';
import type { MarkupStyle } from '../markupStyle.js';
import { inThousands } from '../inThousands.js';
import { quotationCountOf, sceneSpeakersOf } from '../sceneSpeakers.js';
import { READING_WORDS_PER_MINUTE } from '../limits.js';

/** A scene: its title, counts and speakers. */
export const describeWhole = (scene: Scene, cast: ResolvedCast, markup: MarkupStyle): string =>
  [markup.strong(nameOf(scene)), describeCounts(measureScene(scene)), describeSpeakers([scene], cast, markup)]
    .filter(Boolean)
    .join('\n\n');

/** A chapter: its title, number of scenes, counts and speakers. */
export function describeChapter(chapter: Chapter, cast: ResolvedCast, markup: MarkupStyle): string {
  const scenes = chapter.sections.filter(section => section.kind === 'scene');
  return [
    `${markup.strong(chapter.title)} · ${scenesLabel(scenes.length)}`,
    describeCounts(measureChapter(chapter)),
    describeSpeakers(scenes, cast, markup),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function describeCounts({ story, ao3 }: Counts): string {
  const minutes = Math.max(1, Math.round(story / READING_WORDS_PER_MINUTE));
  return [
    storyWordsLabel(story),
    l10n.t('AO3 will show {0} if this is posted as it is', inThousands(ao3)),
    minutes === 1 ? l10n.t('1 minute to read') : l10n.t('{0} minutes to read', inThousands(minutes)),
  ].join(' · ');
}

/** `Lines: Mara 12 · Idris 7 · unclear 3`. */
function describeSpeakers(scenes: readonly Scene[], cast: ResolvedCast, { text }: MarkupStyle): string {
  const sums = new Map<string, number>();
  for (const scene of scenes)
    for (const { name, speeches } of sceneSpeakersOf(scene, cast)) sums.set(name, (sums.get(name) ?? 0) + speeches);
  const known = [...sums].sort((a, b) => b[1] - a[1]);
  const all = scenes.reduce((total, scene) => total + quotationCountOf(scene, cast), 0);
  const unclear = all - known.reduce((total, [, lines]) => total + lines, 0);
  const parts = known.map(([name, lines]) => `${text(personLabel(name))} ${inThousands(lines)}`);
  if (unclear > 0) parts.push(l10n.t('unclear {0}', inThousands(unclear)));
  return parts.length === 0 ? '' : l10n.t('Lines: {0}', parts.join(' · '));
}
