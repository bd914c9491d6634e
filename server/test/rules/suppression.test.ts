import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { applyFix, everyRule } from '../support/check-rule.js';

const SLIP = 'The lamp on the the table went out.\n';
const CLEAN = 'Rain fell on the harbour all that day, and nobody came down to the boats.\n';
const text = (...paragraphs: string[]): string =>
  paragraphs.map(paragraph => paragraph.replace(/\n$/, '')).join('\n\n') + '\n';
const found = (manuscript: string, options = everyRule): string[] =>
  placedFindings(snapshotFor(Manuscript.of(manuscript), { options })).map(
    ({ finding }) => `${finding.rule}: ${finding.message}`,
  );
const UNUSED = 'suppress/unused: Remove this rule: “narr/doubled-word” finds nothing here';
const DOUBLED = 'narr/doubled-word: Remove one “the”: the word is doubled';

describe('ignore comments', () => {
  it('cover the next paragraph and no other', () => {
    assert.deepEqual(found(text(CLEAN, '<!-- ignore narr/doubled-word -->', SLIP, CLEAN)), []);
    assert.deepEqual(found(text(CLEAN, '<!-- ignore narr/doubled-word -->', SLIP, SLIP)), [DOUBLED]);
  });

  it('may be written with the program’s name, several rules and a reason', () => {
    assert.deepEqual(
      found(text(CLEAN, '<!-- ficwright ignore quotes/unclosed, narr/doubled-word: painted so, on purpose -->', SLIP)),
      ['suppress/unused: Remove this rule: “quotes/unclosed” finds nothing here'],
    );
    assert.deepEqual(found(text(CLEAN, '<!--ignore narr/doubled-word-->', SLIP)), []);
  });

  it('that silence nothing are reported, but not for rules that are off', () => {
    assert.deepEqual(found(text(CLEAN, '<!-- ignore narr/doubled-word -->', CLEAN)), [UNUSED]);
    assert.deepEqual(
      found(
        text(CLEAN, '<!-- ignore narr/doubled-word -->', CLEAN),
        optionsFrom({ 'pov/head-hop': 'off', 'narr/doubled-word': 'off' }, []),
      ),
      [],
    );
    assert.deepEqual(
      found(
        text(CLEAN, '<!-- ignore narr/doubled-word -->', CLEAN),
        optionsFrom({ 'pov/head-hop': 'off', 'suppress/unused': 'off' }, []),
      ),
      [],
    );
  });

  it('with an unknown rule, or none, are reported', () => {
    assert.deepEqual(found(text(CLEAN, '<!-- ignore doubled-word -->', SLIP)), [
      'suppress/unused: Correct the rule name: “doubled-word” does not exist (did you mean “narr/doubled-word”?)',
      DOUBLED,
    ]);
    assert.deepEqual(found(text(CLEAN, '<!-- ignore -->', CLEAN)), [
      'suppress/unused: Name a rule in this comment: without one it ignores nothing',
    ]);
  });

  it('of other kinds are no business of ours', () => {
    assert.deepEqual(
      found(text(CLEAN, '<!-- ignored by everyone, poor Petra -->', CLEAN, '<!-- rewrite this -->', CLEAN)),
      [],
    );
  });

  it('cover a scene from above its break, its first paragraph, or within', () => {
    const ignore = '<!-- ignore-scene narr/doubled-word -->';
    assert.deepEqual(found(text(CLEAN, ignore, '***', SLIP, SLIP, '***', SLIP)), [DOUBLED]);
    assert.deepEqual(found(text(CLEAN, '***', ignore, SLIP, SLIP, '***', SLIP)), [DOUBLED]);
    assert.deepEqual(found(text(SLIP, ignore, CLEAN, SLIP, '***', SLIP)), [DOUBLED]);
    assert.deepEqual(found(text(SLIP, '***', ignore, CLEAN, '***', SLIP)), [DOUBLED, UNUSED, DOUBLED]);
  });

  it('cover a file from anywhere', () => {
    assert.deepEqual(found(text('<!-- ignore-file narr/doubled-word -->', SLIP, '***', SLIP, 'Chapter 2', SLIP)), []);
    assert.deepEqual(found(text('<!-- ignore-file narr/doubled-word -->', CLEAN, 'Chapter 2', CLEAN)), [UNUSED]);
  });

  describe('without their end', () => {
    const fixed = (manuscript: string): string[] => {
      const before = Manuscript.of(manuscript);
      return placedFindings(snapshotFor(before, { options: everyRule })).flatMap(placed =>
        placed.finding.fixes.map(fix => applyFix(before, placed, fix)),
      );
    };
    const OPEN = 'text/unclosed-comment: Close this comment with “-->”: it hides the text below it';

    for (const [written, right] of [
      ['<!-- ignore narr/doubled-word -- >', '<!-- ignore narr/doubled-word -->'],
      ['<!-- ignore narr/doubled-word ->', '<!-- ignore narr/doubled-word -->'],
      ['<!-- ignore narr/doubled-word —>', '<!-- ignore narr/doubled-word -->'],
      ['<!-- ignore narr/doubled-word: it is her stammer --', '<!-- ignore narr/doubled-word: it is her stammer -->'],
      ['<!-- ignore narr/doubled-word', '<!-- ignore narr/doubled-word -->'],
      ['<!-- ignore-scene', '<!-- ignore-scene -->'],
      ['<!-- ignore narr/doubled-word -> Rain fell.', '<!-- ignore narr/doubled-word --> Rain fell.'],
      ['<!-- ignore narr/doubled-word Rain fell.', '<!-- ignore narr/doubled-word --> Rain fell.'],
    ]) {
      it(`${written} get it, and the story stays`, () => {
        assert.deepEqual(found(`${CLEAN}\n${written}\n${SLIP}\n${CLEAN}`), [OPEN]);
        assert.deepEqual(fixed(`${CLEAN}\n${written}\n${SLIP}\n${CLEAN}`), [`${CLEAN}\n${right}\n${SLIP}\n${CLEAN}`]);
      });
    }

    it('are left alone inside a longer comment, which they would close', () => {
      assert.deepEqual(fixed(text('<!-- a note to myself', '<!-- ignore narr/doubled-word -->', CLEAN)), []);
    });
  });

  it('are removed alone, whatever stands behind them', () => {
    const manuscript = Manuscript.of(text('<!-- ignore narr/doubled-word -->', CLEAN));
    const [placed] = placedFindings(snapshotFor(manuscript, { options: everyRule }));
    assert.equal(applyFix(manuscript, placed!, placed!.finding.fixes[0]!), text(CLEAN));
  });
});
