import { type Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { readingOf } from '../clauses/reading.js';
import { type Mention } from './mention.js';
import { nameAt } from './names.js';
import { nounAt } from './nouns.js';
import { pronounAt } from './pronouns.js';
import { isOwnLabel } from '../../manuscript/forms/speakerLabel.js';
import { mentionTokensOf } from './tokens.js';

export type { Mention } from './mention.js';

/** The mentions of a paragraph in text order. Remembered by block. */
export const mentionsOf = memo((block: Prose): readonly Mention[] => {
  if (block.language !== null) return readingOf(block).referents;
  const tokens = mentionTokensOf(block);
  const labels = block.inlines.flatMap(part =>
    part.kind === 'speech' && part.label !== undefined ? [part.label] : [],
  );
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length;) {
    const label =
      labels.length === 0 ? undefined : labels.find(({ from, to }) => tokens[i]!.from >= from && tokens[i]!.from < to);
    if (label !== undefined) {
      if (tokens[i]!.from === label.from)
        mentions.push({
          from: label.from,
          to: label.to,
          // A phone calls its owner `Me`.
          ...(isOwnLabel(label.name)
            ? ({ kind: 'pronoun', text: 'i' } as const)
            : ({ kind: 'name', text: label.name } as const)),
          spoken: false,
          initial: true,
          role: 'subject',
          verb: 'speech',
          vocative: false,
          placed: false,
          person: null,
        });
      i++;
      continue;
    }
    const next =
      nameAt(block.text, tokens, i, mentions) ??
      nounAt(block.text, tokens, i, mentions) ??
      pronounAt(tokens, i, mentions);
    i = next ?? i + 1;
  }
  return mentions;
});
