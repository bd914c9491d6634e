import { snapshotFor } from '../support/snapshot.js';
import { deepStrictEqual } from 'node:assert';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { findingsOf } from '../../src/rules/engine/run.js';
import { everyRule } from '../support/check-rule.js';

const found = (text: string): string[] =>
  findingsOf(snapshotFor(Manuscript.of(text), { options: everyRule })).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe('a paragraph too long to read', () => {
  const endless = 'Petra rowed on. '.repeat(15_000);

  it('is reported once, and the paragraphs beside it are read as ever', () => {
    deepStrictEqual(
      found(`She rowed to to the light.\n\n${endless}\n\nThe oars oars creaked, “Not tonight.`).map(
        line => line.split(':')[0],
      ),
      ['narr/doubled-word', 'text/unread-paragraph', 'narr/doubled-word', 'quotes/unclosed'],
    );
  });

  it('says how long it is', () => {
    deepStrictEqual(found(endless), [
      'text/unread-paragraph: Split this paragraph: with 239,999 characters (limit: 50,000) it is counted but not checked',
    ]);
  });
});
