import assert from 'node:assert/strict';
import { sentenceAt, sentenceEnd, sentencesIn, sentenceStart } from '../../src/text/sentences.js';

/** Sentences of a text, with a bar where one ends. */
const parted = (text: string): string =>
  sentencesIn(text)
    .map(({ from, to }) => text.slice(from, to))
    .join('|');

describe('sentences of a text', () => {
  for (const sentences of [
    'Odile rose. |She left.',
    'Odile rose! |“Well?” |She left.',
    'A title keeps its point: Mrs. Hale rose. |She left.',
    'So does an initial: J. Hale rose.',
    'So does one in emphasis: *Mr.* Hale rose.',
    'It was I. |Nobody else.',
    'She waited… and waited. |Nobody came.',
    'He said no. |Then he left.',
    'No. 5 stood empty. |No. |It did not.',
    'It was 9 p.m. |Wren was late.',
    'The score was 3.5 to nothing.',
    '“Is it?” she asked. |(It was.) |Good.',
    'Nothing ends here',
    '',
  ]) {
    const text = sentences.replaceAll('|', '');
    it(sentences || 'nothing', () => assert.equal(parted(text), sentences));

    it(`${sentences || 'nothing'}, found from every place in them`, () => {
      for (const { from, to } of sentencesIn(text)) {
        const end = from + text.slice(from, to).trimEnd().length;
        for (let at = from; at < end; at++) assert.deepEqual(sentenceAt(text, at), { from, to: end });
        for (let at = from + 1; at <= end; at++) assert.equal(sentenceStart(text, 0, at), from);
        assert.equal(sentenceEnd(text, from, text.length), end);
      }
    });
  }

  it('do not end where the one who asks says so', () => {
    const text = 'Mara nodded. Then she ran. Wren stayed.';
    assert.deepEqual(sentenceAt(text, 3, { mayEnd: end => end !== 12 }), { from: 0, to: 26 });
  });

  it('may begin small in a text that knows no capitals', () => {
    const text = 'said mara. she left.';
    assert.equal(sentenceEnd(text, 0, text.length), 20);
    assert.equal(sentenceEnd(text, 0, text.length, true), 10);
  });

  it('are looked for in a part of the text', () => {
    const text = 'One came. Two went. Three stayed.';
    assert.equal(sentenceStart(text, 4, 15), 10);
    assert.equal(sentenceStart(text, 12, 15), 12);
    assert.equal(sentenceEnd(text, 10, 14), 14);
    assert.deepEqual(sentenceAt(text, 12, { from: 12, to: 30 }), { from: 12, to: 19 });
  });

  it('are read once, however many points stand in a row', () => {
    const text = `${'.'.repeat(100_000)}x`;
    assert.deepEqual(sentencesIn(text), [{ from: 0, to: text.length }]);
  });
});
