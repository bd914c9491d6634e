import assert from 'node:assert/strict';
import { candidatesOf } from '../../src/analysis/attribution/candidates.js';
import { readFeatures, type Active } from '../../src/analysis/attribution/evidence/all.js';
import { FEATURES } from '../../src/analysis/attribution/evidence/features.js';
import { sceneContextOf } from '../../src/analysis/attribution/sceneContext.js';
import { turnsOf } from '../../src/analysis/attribution/turns.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { quotationsOf } from '../../src/analysis/dialogue/quotations.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Active features by name, with their values where these are not 1. */
const named = (active: Active): string[] =>
  active.flatMap((index, i) => {
    if (i % 2 === 1) return [];
    const value = active[i + 1]!;
    return [value === 1 ? FEATURES[index]! : `${FEATURES[index]!} ${value.toFixed(2)}`];
  });

/**
 * What the passes find in the last turn of a text's first scene: per candidate, per pair of candidates, and of the
 * skip.
 */
function lastTurn(text: string) {
  const outline = outlineOf(Manuscript.of(text.trim()));
  const cast = castOf(outline);
  const { section } = [...placedScenes(outline)][0]!;
  const turns = turnsOf(section, quotationsOf(section));
  const context = sceneContextOf(section, turns, cast.roster);
  const candidates = turns.map((turn, i) => candidatesOf(context, turn, i));
  const { own, pairs, skips } = readFeatures(context, candidates);
  const names = candidates.map(row => row.map(who => (who < 0 ? '?' : context.candidates[who]!.name)));
  const last = turns.length - 1;
  return {
    of: (name: string, ...prefixes: string[]): string =>
      named(own[last]![names[last]!.indexOf(name)]!)
        .filter(feature => prefixes.some(prefix => feature.startsWith(prefix)))
        .join(', '),
    pair: (before: string, name: string): string =>
      named(pairs[last]![names[last - 1]!.indexOf(before) * names[last]!.length + names[last]!.indexOf(name)]!).join(
        ', ',
      ),
    skip: (): string => named(skips[last]!.same).join(', '),
    names: names[last]!,
  };
}

/** Two people who are there, by name and deed, before anybody speaks. */
const KITCHEN = `Mara pushed the kitchen door open. Tobin looked up from the stove. He had burnt the rice again, and Mara could smell it from the hall. She said nothing. Tobin wiped his hands.`;

/** A candidate of the last turn, prefixes of features, and all that the passes find under them. */
type Finding = readonly [name: string, prefixes: string, features: string];

const finds = (what: string, text: string, ...findings: readonly Finding[]): void =>
  void it(what, () => {
    const { of } = lastTurn(text);
    for (const [name, prefixes, features] of findings) assert.equal(of(name, ...prefixes.split(' ')), features, name);
  });

describe('features of the speaker model', () => {
  it('have one name each', () => assert.equal(new Set(FEATURES).size, FEATURES.length));

  finds(
    'a pronoun in the tag: how well it fits, and whom narration named last',
    `${KITCHEN}

"I know," said Tobin.

"Then sit," he said.`,
    ['Tobin', 'tag:', 'tag:fit -0.51, tag:unknown'],
    ['Mara', 'tag:', 'tag:fit -0.92, tag:unknown'],
    [
      'Tobin',
      'near:',
      'near:tag:since1, near:tag:rank0, near:tag:subject-before, near:tag:subject-fit, near:tag:often 1.39',
    ],
    ['Mara', 'near:', 'near:tag:since2, near:tag:rank1, near:tag:often 1.10'],
    ['Tobin', 'presence:', 'presence:other:weight 0.25, presence:other:most-told, presence:other:most-tags'],
    ['Mara', 'presence:', 'presence:other:told -0.34, presence:other:tags -1.10'],
  );

  finds(
    'a beat without a pronoun: subjects, objects, possessors',
    `${KITCHEN}

"I know," said Tobin.

Mara's sister watched the door. Mara sighed. "Then sit." Tobin sat.`,
    ['Mara', 'beat:', 'beat:first-subject, beat:last-before, beat:possessor, beat:first'],
    ['Tobin', 'beat:', 'beat:first-after, beat:last-fit'],
  );
  finds(
    'a beat with one actor and one acted on',
    `${KITCHEN}

"I know," said Tobin.

"Then sit." Mara took the pan from Tobin.`,
    ['Mara', 'beat: near:told:since', 'beat:first-subject, beat:first-after, beat:first, near:told:since2'],
    ['Tobin', 'beat: near:told:rank', 'beat:object, beat:last-fit, near:told:rank0'],
  );
  finds(
    'a pronoun that acts in the beat',
    `${KITCHEN}

"I know," said Tobin.

"Then sit." She took the pan.`,
    ['Mara', 'beat: near:beat:rank', 'beat:fit -0.51, near:beat:rank1'],
    ['Tobin', 'beat: near:beat:rank', 'beat:fit -0.92, near:beat:rank0'],
  );
  finds(
    'a narrator who acts and is acted on',
    `I pushed the door open. Tobin looked up at me. I had burnt the rice again. Mara could smell it. I said nothing.

"Sit," said Tobin.

"No." I took the pan from him, and he smiled at me.`,
    [
      'I',
      'beat:',
      'beat:first-subject, beat:first-after, beat:object, beat:only, beat:first, beat:last-fit, beat:fits, beat:i-first, beat:me',
    ],
    ['I', 'near: presence:other:narrator', 'near:beat:never, near:beat:unranked, presence:other:narrator'],
    ['Tobin', 'beat:', 'beat:elsewhere, beat:fit -3.91, beat:unfit'],
  );
  finds(
    'a phrase that describes somebody unknown',
    `${KITCHEN}

A tall woman came in behind Mara. "Good evening," the woman said.

"Who are you?" asked the cook.`,
    ['the cook', 'tag:', 'tag:phrase-the-role, tag:phrase-as-known, tag:phrase-as-known-2, tag:phrase-rival 0.41'],
    ['Mara', 'tag: before:', 'tag:phrase-one-fit, tag:phrase-other-fit -0.69, before:object'],
    [
      'the cook',
      'near: presence:',
      'near:phrase:never, near:phrase:unranked, presence:other:told -1.95, presence:other:unseen, presence:other:stranger, presence:other:most-tags',
    ],
  );
  finds(
    'a phrase that is the title of one of the cast',
    `Captain Ilse Orme pushed the door open. Tobin looked up. Ilse Orme waited. Tobin wiped his hands.

"Sit," said Tobin.

"Never," said the captain.`,
    ['Captain Ilse Orme', 'tag:', 'tag:phrase-member-role, tag:phrase-title'],
    ['Tobin', 'tag:', 'tag:phrase-only-fit, tag:phrase-other-fit -0.69'],
  );
  finds(
    'names that the words call, here and before',
    `${KITCHEN}

"Sit, Mara," said Tobin.

"Tobin, be quiet."`,
    ['Tobin', 'speech:', 'speech:calls'],
    ['Mara', 'speech:', 'speech:called-before'],
  );
  finds(
    'names that the words mention, and an introduction',
    `${KITCHEN}

"Mara is late," said Tobin.

"I am Mara."`,
    ['Mara', 'speech:', 'speech:mentions, speech:mentioned-before, speech:introduces'],
    ['Tobin', 'speech:', ''],
  );
  finds(
    'a sir to whom the turn before speaks',
    `${KITCHEN}

"Yes, sir," she said.

"Then sit."`,
    ['Tobin', 'speech:', 'speech:sir-before 0.18'],
    ['Mara', 'speech:', 'speech:sir-before -0.22'],
  );

  it('two turns of one person, and of two', () => {
    const bare = lastTurn(`${KITCHEN}\n\n"It is late," Mara said.\n\n"I know," said Tobin.\n\n"Then sit."`);
    assert.equal(bare.pair('Tobin', 'Tobin'), 'pair:next:bare, pair:around-2:bare, pair:next:bare-both');
    assert.equal(bare.skip(), 'skip:next:bare, skip:around-2:bare, skip:all-bare');
    const asked = lastTurn(`${KITCHEN}\n\n"Is it late?" Mara said.\n\n"Very," he answered.`);
    const all = 'pair:next:bare, pair:around-1:bare, pair:asks, pair:tag-both, pair:next:bare-both, pair:answers';
    assert.equal(asked.pair('Mara', 'Mara'), all);
    assert.equal(asked.pair('Mara', 'Tobin'), '');
    const called = lastTurn(`${KITCHEN}\n\n"Sit, Mara," said Tobin.\n\n"Tobin, be quiet."`);
    assert.equal(called.pair('Tobin', 'Mara'), 'pair:calls-before, pair:called-by-before');
    assert.equal(called.pair('Tobin', 'Tobin'), 'pair:next:bare, pair:around-1:bare, pair:next:bare-both');
    const gone = lastTurn(`${KITCHEN}\n\n"It is late," Mara said.\n\n"And cold," she added.`);
    assert.equal(
      gone.pair('Mara', 'Mara'),
      'pair:next:bare, pair:around-1:bare, pair:tag-both, pair:next:bare-both, pair:goes-on',
    );
  });

  it('a turn and the one two before, with a question between', () => {
    const { skip } = lastTurn(`${KITCHEN}\n\n"It is late," Mara said.\n\n"Is it?"\n\nMara sat. "Then sit."`);
    assert.equal(skip(), 'skip:next:told, skip:around-1:told, skip:asked');
  });
});
