import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fingerprintOf } from '../../src/rules/engine/fingerprint.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { findingsOf, placedFindings } from '../../src/rules/engine/run.js';
import { everyRule } from '../support/check-rule.js';
import { countWork } from '../support/work.js';

const FAULTS = '“It is late.” said Petra.\n\nShe shook her head, “Go to bed.”\n\nThe lamp on the the table went out.\n';
const CLEAN = 'Rain fell on the harbour all that day, and nobody came down to the boats.\n\n';

const found = (text: string, options = everyRule): string[] =>
  placedFindings(snapshotFor(Manuscript.of(text), { options })).map(({ finding }) => finding.rule);
const insert = (manuscript: Manuscript, at: number, text: string): Manuscript => {
  const place = manuscript.positionOf(at);
  return manuscript.edit({ range: { start: place, end: place }, text });
};

describe('running rules', () => {
  it('finds in order of the text, with the index of each block', () => {
    const manuscript = Manuscript.of(CLEAN + FAULTS);
    const placed = placedFindings(snapshotFor(manuscript, { options: everyRule }));
    assert.deepEqual(
      placed.map(({ finding }) => finding.rule),
      ['dialogue/period-before-tag', 'dialogue/beat-before-comma', 'narr/doubled-word'],
    );
    for (const { finding, index } of placed) assert.equal(manuscript.blocks[index], finding.block);
  });

  it('reads the story only: no notes, no disclaimers', () => {
    assert.deepEqual(
      found(
        `A/N: I wrote this on the the bus.\n\nDisclaimer: it is not not mine, it is is theirs.\n\nChapter 1\n\n${CLEAN}`,
      ),
      [],
    );
  });

  it('obeys the levels', () => {
    assert.deepEqual(
      found(
        FAULTS,
        optionsFrom(
          {
            'pov/head-hop': 'off',
            'dialogue/period-before-tag': 'off',
            'narr/doubled-word': 'off',
            'no/such-rule': 'off',
          },
          [],
        ),
      ),
      ['dialogue/beat-before-comma'],
    );
    const levels = placedFindings(
      snapshotFor(Manuscript.of(FAULTS), {
        options: optionsFrom({ 'pov/head-hop': 'off', 'narr/doubled-word': 'hint' }, []),
      }),
    ).map(({ finding }) => finding.level);
    assert.deepEqual(levels, ['warning', 'warning', 'hint']);
    assert.equal(
      optionsFrom({ 'pov/head-hop': 'off', 'narr/doubled-word': 'loud' }, []).levels['narr/doubled-word'],
      'warning',
    );
  });

  it('gives the same findings for a manuscript that an edit elsewhere left as it was', () => {
    const scenes = Array.from({ length: 40 }, () => CLEAN.repeat(4) + FAULTS).join('\n***\n\n');
    const before = Manuscript.of(scenes);
    const first = findingsOf(snapshotFor(before, { options: everyRule }));
    const after = insert(before, 20, 'very ');
    const second = findingsOf(snapshotFor(after, { options: everyRule }));
    assert.equal(second, first);
    assert.equal(second.length, 120);
    assert.deepEqual(
      placedFindings(snapshotFor(after, { options: everyRule })),
      placedFindings(snapshotFor(Manuscript.of(after.text), { options: everyRule })),
    );
  });

  it('keeps every finding but those of the touched paragraph', () => {
    const before = Manuscript.of(Array.from({ length: 40 }, () => CLEAN.repeat(4) + FAULTS).join('\n***\n\n'));
    const first = findingsOf(snapshotFor(before, { options: everyRule }));
    const block = first[61]!.block;
    const after = insert(before, before.offsetOf(before.blocks.indexOf(block)) + 3, ' truly');
    const second = findingsOf(snapshotFor(after, { options: everyRule }));
    assert.deepEqual(
      second.filter(finding => !first.includes(finding)).map(finding => finding.rule),
      ['dialogue/beat-before-comma'],
    );
  });

  it('knows its answer of a long work again at once', () => {
    const scene = CLEAN.repeat(9) + FAULTS;
    const chapter = (n: number): string =>
      `Chapter ${n}\n\n${Array.from({ length: 12 }, () => scene).join('\n***\n\n')}\n`;
    const before = Manuscript.of(Array.from({ length: 60 }, (_, n) => chapter(n + 1)).join(''));
    const work = countWork();
    const steps = (manuscript: Manuscript): number => {
      outlineOf(manuscript);
      return work.count(() => findingsOf(snapshotFor(manuscript, { options: everyRule })));
    };
    const first = steps(before);
    const again = Array.from({ length: 9 }, (_, n) =>
      steps(insert(before, Math.floor(((n + 0.5) / 9) * before.length), 'x')),
    );
    work.stop();
    assert(Math.max(...again) * 20 < first, `${again.join()} steps of ${first}`);
  });
});

describe('ignore here', () => {
  const keys = (text: string): string[] =>
    placedFindings(snapshotFor(Manuscript.of(text), { options: everyRule })).map(({ finding }) =>
      fingerprintOf(finding),
    );

  it('silences by a key that edits elsewhere do not change', () => {
    const [tag, ...others] = keys(FAULTS);
    assert.deepEqual(found(FAULTS, optionsFrom({ 'pov/head-hop': 'off' }, [tag!])), [
      'dialogue/beat-before-comma',
      'narr/doubled-word',
    ]);
    assert.deepEqual(keys(CLEAN + FAULTS), [tag, ...others]);
    assert.deepEqual(keys(FAULTS.replaceAll(/[“”]/g, '"')), [tag, ...others]);
  });

  it('speaks again once the words change', () => {
    const [tag] = keys(FAULTS);
    assert.equal(found(FAULTS.replace('late', 'early'), optionsFrom({ 'pov/head-hop': 'off' }, [tag!])).length, 3);
  });

  it('has a key of its own for each spot', () => {
    const all = keys('The lamp on the the table by the the door went out.\n\nThe lamp on the the shelf stayed lit.\n');
    assert.equal(new Set(all).size, 3);
  });
});
