import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { rules } from '../../src/rules/index.js';
import { casesOf, checkFixes, lineByLine } from '../support/check-rule.js';

const SAMPLES = readdirSync('samples').filter(name => /\.(?:txt|md|fic)$/.test(name));
const LINES = rules
  .flatMap(rule =>
    casesOf(rule)
      .flat()
      .map(line => line.text),
  )
  .filter(line => !line.startsWith('<!--'));

describe('fixes', () => {
  for (const name of SAMPLES) {
    it(`of samples/${name} remove their findings and bring no new ones`, () =>
      void checkFixes(readFileSync(`samples/${name}`, 'utf8')));
  }

  it('do so among paragraphs in any order, who speaks them left aside', () => {
    const texts = fc
      .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 6 })
      .map(lines => lines.join('\n\n') + '\n');
    let checked = 0;
    fc.assert(
      fc.property(texts, text => {
        checked += checkFixes(text, lineByLine);
      }),
      { numRuns: 300 },
    );
    assert(checked > 100);
  });

  it('do so in samples that were spoilt anywhere', () => {
    const spoil = fc.record({
      name: fc.constantFrom(...SAMPLES),
      at: fc.double({ min: 0, max: 0.98, noNaN: true }),
      sign: fc.constantFrom('"', ',', '. ', '”', '“', ' the the ', "'", ' he said ', ', he nodded, '),
    });
    fc.assert(
      fc.property(spoil, ({ name, at, sign }) => {
        const text = readFileSync(`samples/${name}`, 'utf8');
        const from = text.lastIndexOf('\n\n', Math.floor(at * text.length)) + 2;
        const piece = text.slice(from, from + 900);
        const middle = Math.floor(piece.length / 3);
        checkFixes(piece.slice(0, middle) + sign + piece.slice(middle), undefined, 12);
      }),
      { numRuns: 150 },
    );
  });
});
