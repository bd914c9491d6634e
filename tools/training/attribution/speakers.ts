import { FEATURES } from '../../../server/src/analysis/attribution/evidence/features.js';
import { pack } from '../../../server/src/analysis/attribution/model.js';
import type { Table } from '../manifest.js';
import { randomFrom } from '../random.js';
import type { ReadTexts } from '../texts.js';
import type { Trained } from '../write.js';
import { goldOf } from './corpus.js';
import { fromGold, fromTags } from './examples.js';
import { learn } from './learn.js';

/** What the manifest says of the training. */
interface Options {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, per example. */
  readonly decay: number;
  /** Units of the hidden layer before those that do nothing are dropped. */
  readonly units: number;
  /** Chances that a tag is hidden, and that a hidden one leaves a pronoun or a phrase in its place. */
  readonly hide: number;
  readonly pronoun: number;
  readonly phrase: number;
  /** How often each text is read, other tags hidden each time. */
  readonly passes: number;
  /** Weight of a labelled scene against one with hidden tags. */
  readonly labelWeight: number;
}

/** Learns the weights of the speaker model from hidden tags and from labels. */
export function trainSpeakers(table: Table, read: ReadTexts, tell: (line: string) => void): Trained {
  const options = table.options as unknown as Options;
  const random = randomFrom(table.seed!);
  const examples = [
    ...read('hiddenTags')
      .flat()
      .flatMap(text =>
        Array.from({ length: options.passes }, () => fromTags(text, options, random, 1 / options.passes)).flat(),
      ),
    ...read('labels')
      .flat()
      .flatMap(text => fromGold(text, goldOf(text), options.labelWeight)),
  ];
  const turns = examples.reduce((sum, { answers }) => sum + answers.filter(answer => answer !== null).length, 0);
  tell(`${examples.length} scenes, ${turns} turns that teach, ${FEATURES.length} features`);
  const { model, seen, loss } = learn(examples, options, random, tell);
  const { bias, outer, rows } = pack(model);
  return {
    source: `/** Hundredths: bias of each unit of the hidden layer. */
export const BIAS: readonly number[] = ${JSON.stringify(bias)};

/** Hundredths: weight of each unit in the score. */
export const OUTER: readonly number[] = ${JSON.stringify(outer)};

/** Names of the features, in the order of the rows. */
export const NAMES: readonly string[] = ${JSON.stringify(FEATURES)};

/** Hundredths: per feature its weight, then, of a single candidate, its row of the hidden layer. */
export const ROWS: readonly (readonly number[])[] = ${JSON.stringify(rows)};\n`,
    notes: {
      scenes: examples.length,
      turns,
      lossPerTurn: Number(loss.toFixed(3)),
      untrained: FEATURES.filter((_, i) => !seen[i]),
    },
  };
}
