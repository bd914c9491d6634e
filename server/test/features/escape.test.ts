import assert from 'node:assert/strict';
import {
  forLabel,
  forMarkdown,
  forNotification,
  forPlain,
  forTerminal,
  forTerminalAsJson,
} from '../../src/features/escape.js';

/** As VS Code finds links in a notification. */
const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: (["']).+?\1)?\)/i;
/** As VS Code finds icons in a label. */
const ICON = /\$\([a-z0-9-]+(?:~[a-z]+)?\)/i;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

const NASTY = [
  '[Wren](command:workbench.action.quit)',
  '[a](https://example.org "b")',
  '[[x]](file:///etc)',
  '$(sync~spin) Wren',
  '$($(bug))',
  '\u001b[2J\u001b]8;;x\u0007',
  'a\u202eb\u2066c',
  'a\r\nb\u2028c\u0085d',
  '<img src=x onerror=y>',
  '**bold** _it_ `code` ~~no~~',
  '| a | b |',
  '1. one',
  '- two',
  '# three',
  '&lt;',
  'https://example.org',
  'me@example.org',
  '[x]\u200b(command:y)',
  '\\[x](command:y)',
  '[x]\u0000(command:y)',
];

describe('text of a file', () => {
  it('is no link and no icon in a notification', () => {
    for (const text of NASTY)
      assert.ok(
        !LINK.test(forNotification(text)) && !ICON.test(forNotification(text)) && !CONTROL.test(forNotification(text)),
        text,
      );
    assert.equal(
      forNotification('[Wren](command:quit) has “Mara” (twice)'),
      '[Wren] (command:quit) has “Mara” (twice)',
    );
  });

  it('is no icon in a label', () => {
    for (const text of NASTY) assert.ok(!ICON.test(forLabel(text)) && !CONTROL.test(forLabel(text)), text);
    assert.equal(forLabel('$(bug) costs $5 (or 6)'), '$ (bug) costs $5 (or 6)');
  });

  it('is no markup in Markdown', () => {
    for (const text of NASTY) {
      const bare = forMarkdown(text).replace(/\\[^\p{L}\p{N}\s]/gu, '');
      assert.doesNotMatch(bare, /[\\`*_{}[\]()#+\-.!|<>~&:@$]/, text);
      assert.ok(!CONTROL.test(bare), text);
    }
    assert.equal(forMarkdown('Mara’s “lamp”,\n  twice'), 'Mara’s “lamp”, twice');
  });

  it('is itself where nothing acts, but for what cannot be seen', () => {
    assert.equal(forPlain('[a](b) $(c) *d*'), '[a](b) $(c) *d*');
    assert.equal(forPlain('a\u001b[31mb\r\nc\u202e'), 'a[31mb c');
  });

  it('shows a terminal its control characters by number', () => {
    for (const text of NASTY) assert.ok(!CONTROL.test(forTerminal(text)), text);
    assert.equal(forTerminal('a\u001b[2J\u009b\u202eé日😀'), 'a\\x1b[2J\\x9b\\u202eé日😀');
  });

  it('is the same as JSON, without control characters', () => {
    for (const text of NASTY) {
      assert.ok(!CONTROL.test(forTerminalAsJson({ [text]: text })), text);
      assert.deepEqual(JSON.parse(forTerminalAsJson({ [text]: text })), { [text]: text });
    }
  });

  it('costs what it is long', () => {
    const text = ' \n'.repeat(200_000) + '](\u001b'.repeat(100_000) + ' '.repeat(200_000);
    for (const escape of [forPlain, forLabel, forNotification, forMarkdown, forTerminal])
      assert.ok(escape(text).length > 100_000);
  });
});
