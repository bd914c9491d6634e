import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { applyFix, lineByLine } from '../support/check-rule.js';

const fixAll = (text: string): string => {
  const manuscript = Manuscript.of(text);
  const first = placedFindings(snapshotFor(manuscript, { options: lineByLine })).find(
    ({ finding }) => finding.fixes.length > 0,
  );
  return first ? fixAll(applyFix(manuscript, first, first.finding.fixes[0]!)) : text;
};

describe('fixes', () => {
  it('keep the line ends of hard-wrapped text', () => {
    assert.equal(
      fixAll('She went down to the\nthe harbour, and found that the boat had\r\nhad gone.\n'),
      'She went down to\nthe harbour, and found that the boat had\r\nhad gone.\n',
    );
  });

  it('put a mark only where it will be read as one', () => {
    assert.equal(fixAll('"We leave at noon, <!-- which day?\n'), '"We leave at noon," <!-- which day?\n');
    assert.equal(
      fixAll('“We leave. <!-- which day? -->\n\nShe pulled off her boots.\n'),
      '“We leave.” <!-- which day? -->\n\nShe pulled off her boots.\n',
    );
    assert.equal(
      fixAll('“Cast off, ”he said, “and mind the rope.” She left.\n'),
      '“Cast off,” he said, “and mind the rope.” She left.\n',
    );
    assert.equal(
      fixAll('It was late.\n\nPetra said, the rope is here.”\n'),
      'It was late.\n\nPetra said, “The rope is here.”\n',
    );
    for (const text of ['She took it.”\n„No.\n', 'She took it.”" he said,"\n', '“She took it.» “He „took it.\n'])
      assert.ok(fixAll(text).length <= text.length + 4, fixAll(text));
  });

  it('close a speech before its tag, at the paragraph’s end or before the next', () => {
    assert.equal(
      fixAll('“I can swim, she said.\n\nShe pulled off her boots.\n'),
      '“I can swim,” she said.\n\nShe pulled off her boots.\n',
    );
    assert.equal(
      fixAll(
        'Petra looked up. ‘I can swim.\n\nShe pulled off her boots. ‘Watch,’ she said.\n\n‘Watch,’ she said again. ‘Watch.’\n',
      ),
      'Petra looked up. ‘I can swim.’\n\nShe pulled off her boots. ‘Watch,’ she said.\n\n‘Watch,’ she said again. ‘Watch.’\n',
    );
    assert.equal(fixAll('"I can swim. "You will see."\n'), '"I can swim." "You will see."\n');
  });

  it('change one sign where one is wrong', () => {
    assert.equal(
      fixAll('She shook her head, “Not that one.” said Petra.\n'),
      'She shook her head. “Not that one,” said Petra.\n',
    );
  });

  it('leave verse and letters that run on open alone', () => {
    for (const text of [
      '“Dear Petra,\n“The rope has come.\n“Yours, T.”\n',
      '“I quote:\n\nA rope is but a road.\n\nThat is all I know of it,” she said.\n',
    ])
      assert.equal(fixAll(text), text);
  });
});
