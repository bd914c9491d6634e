import * as assert from 'node:assert/strict';
import { forLabel, forMarkdown, forNotification } from '../../src/escape.js';

const nasty = [
  '[Wren](command:workbench.action.quit)',
  '[a](https://example.org "b")',
  '$(sync~spin) Wren',
  '\u001b[2J',
  'a\u202eb',
  'a\r\nb',
  '<b>',
  '**b** `c` | d',
  'https://example.org',
  '[x]\u0000(command:y)',
  '$\u0000(bug)',
];

suite('text of a file, shown', () => {
  test('is no link and no icon in a notification', () => {
    for (const text of nasty) {
      assert.doesNotMatch(forNotification(text), /\]\(|\$\(|\p{Cc}|\u202e/u, text);
    }
    assert.equal(forNotification('[Wren](command:quit)'), '[Wren] (command:quit)');
  });

  test('is no icon in a label', () => {
    for (const text of nasty) {
      assert.doesNotMatch(forLabel(text), /\$\(|\p{Cc}|\u202e/u, text);
    }
    assert.equal(forLabel('[Wren](x) $(bug) *y*'), '[Wren](x) $ (bug) *y*');
  });

  test('is no markup in Markdown', () => {
    for (const text of nasty) {
      assert.doesNotMatch(
        forMarkdown(text).replace(/\\[^\p{L}\p{N}\s]/gu, ''),
        /[\\`*_{}[\]()#+\-.!|<>~&:@$]|\p{Cc}|\u202e/u,
        text,
      );
    }
    assert.equal(forMarkdown('Mara’s “lamp”,\n twice'), 'Mara’s “lamp”, twice');
  });
});
