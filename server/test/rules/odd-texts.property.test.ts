import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { fixed } from '../../src/features/codeActions/fixing.js';
import { changed } from '../../src/features/codeActions/changes.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { spanInSource } from '../../src/manuscript/visibleText.js';
import { rules } from '../../src/rules/index.js';
import { placedFindings, type Placed } from '../../src/rules/engine/run.js';
import { applyFix, everyRule } from '../support/check-rule.js';
import { oddTexts } from '../support/odd-texts.js';

const REMOVES = new Map(rules.map(({ id, removes }) => [id, removes]));

/** A mark written as an entity is no more than that mark. */
const letters = (text: string): string =>
  text
    .replace(/&(?:quot|[lr][sd]quo|nbsp);/g, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether all signs of the first text stand in the second one, in the same order. */
function standsIn(some: string, all: string): boolean {
  let at = 0;
  for (let i = 0; i < all.length && at < some.length; i++) if (all[i] === some[at]) at++;
  return at === some.length;
}

/** A text without what a rule's fix may take out of it. */
function without(manuscript: Manuscript, { finding: { rule, block, span }, index }: Placed): string {
  const cut = (within: string): string =>
    manuscript.blocks.map((other, at) => (at === index ? within : other.source)).join('');
  switch (REMOVES.get(rule)) {
    case 'words': {
      const { from, to } = spanInSource(block, span);
      return cut(block.source.slice(0, from) + block.source.slice(to));
    }
    case 'verb':
      return cut(
        block.kind === 'prose'
          ? block.inlines.map(({ kind, from, to }) => (kind === 'narration' ? '' : block.text.slice(from, to))).join('')
          : '',
      );
    case 'break':
      return manuscript.blocks.map(({ kind, source }) => (kind === 'break' ? '' : source)).join('');
    case 'comment':
      return cut(block.text.replace(/^\s*<!--(?:(?!-->)[^])*-->/, ''));
    default:
      return manuscript.text;
  }
}

describe('odd and spoilt texts', function () {
  this.timeout(0);
  const texts: { readonly text: string; readonly manuscript: Manuscript }[] = [];
  before(() => void texts.push(...oddTexts(2000).map(text => ({ text, manuscript: Manuscript.of(text) }))));

  it('lose no letter by a fix but those that its rule names', () => {
    let checked = 0;
    for (const { text, manuscript } of texts) {
      for (const placed of placedFindings(snapshotFor(manuscript, { options: everyRule }))) {
        for (const fix of placed.finding.fixes) {
          const after = letters(applyFix(manuscript, placed, fix));
          const kept = letters(without(manuscript, placed));
          const all =
            REMOVES.get(placed.finding.rule) === 'place'
              ? [...kept].sort().join('') === [...after].sort().join('')
              : standsIn(kept, after);
          assert(all, `“${fix.title}” of ${placed.finding.rule} loses words of ${JSON.stringify(text)}`);
          checked++;
        }
      }
    }
    assert(checked > 2000);
  });

  it('are fixed once and for all, with fewer findings after it', () => {
    for (const { text, manuscript } of texts) {
      const {
        manuscript: { text: once },
        changes,
        applied,
      } = fixed(snapshotFor(manuscript, { options: everyRule }), 'hint');
      assert.equal(changed(text, changes), once);
      if (once === text) continue;
      const after = placedFindings(snapshotFor(Manuscript.of(once), { options: everyRule })).length;
      assert(
        after <= placedFindings(snapshotFor(manuscript, { options: everyRule })).length - applied,
        `${JSON.stringify(text)} has ${after} findings after its fixes`,
      );
      assert.equal(
        fixed(snapshotFor(once, { options: everyRule }), 'hint').manuscript.text,
        once,
        `fixing ${JSON.stringify(text)} goes on`,
      );
    }
  });
});
