import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fixesOf, messagesOf } from './reported.js';
import { against } from './house-words.js';
import { manifestTexts, messages, shownTexts } from './shown-texts.js';
import { unkeptTexts } from './unkept-texts.js';

/**
 * The longest diagnostic, in UTF-16 code units: what a line of the Problems panel shows of it in a window of common
 * width.
 */
const LONGEST = 110;

/** The longest diagnostic before what it quotes from the text. */
const LONGEST_OF_OURS = 90;

/** With what a command or a fix may begin. */
const VERBS = new Set(
  (
    'Accept Add Allow Attach Capitalize Change Check Choose Clear Close Copy Create Cut Delete Divide Drop End Export Fix Forget Format Give Go Ignore Insert Join Keep Leave Let ' +
    'Make Move Name Never Open Put Remove Rename Repeat Replace Report Restart Reword Save Say Select Separate Set Shorten Show Spell Split Start Stop Swap Switch Take Tell Toggle Treat Try Turn Undo Use Write'
  ).split(' '),
);

/** Commands that go somewhere are named by where, as those of VS Code are. */
const PLACES = new Set(['Next', 'Previous']);

describe('what a person reads', () => {
  it('has none of the words that are not ours', () => {
    assert.deepEqual(
      shownTexts().flatMap(({ where, text }) => against(text).map(word => `${where}: ${word} in: ${text}`)),
      [],
    );
  });

  it('knows the words it looks for', () => {
    const wrong = [
      'A comma stands inside the marks',
      'These signs are lost',
      'It is parted by commas',
      'How much is told',
      'A full stop ends it',
      'a slip of tense',
      'Remove the blank',
      'Colour by speaker',
    ];
    const right = [
      'Move the comma inside the quotation marks',
      'Add a question mark',
      'Petra signs to Tobin',
      'Add a period (full stop)',
      'Toggle Speaker Colors',
      'Rule `tense/slip`',
      'Leave a blank line',
    ];
    assert.deepEqual(
      wrong.filter(text => against(text).length === 0),
      [],
    );
    assert.deepEqual(right.flatMap(against), []);
  });

  it('is kept where a translator finds it', () => {
    assert.deepEqual(unkeptTexts(), []);
  });
});

describe('the manifest', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const used = new Set(Array.from(manifest.matchAll(/%([\w./-]+)%/g), ([, key]) => key!));

  it('finds each of its texts in package.nls.json, and uses all of them', () => {
    assert.deepEqual(
      [...used].filter(key => manifestTexts()[key] === undefined),
      [],
    );
    assert.deepEqual(
      Object.keys(manifestTexts()).filter(key => !used.has(key)),
      [],
    );
  });

  it('names commands by what they do', () => {
    const titles = Object.entries(manifestTexts())
      .filter(([key]) => key.startsWith('command.'))
      .map(([, text]) => text);
    assert(titles.length > 10);
    assert.deepEqual(
      titles.filter(title => !beginsWithVerb(title) && !PLACES.has(title.split(' ')[0]!)),
      [],
    );
    assert.deepEqual(
      titles.filter(title =>
        /\s(?!(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|ficwright\.json|AO3)\b)\p{Ll}/u.test(title),
      ),
      [],
    );
  });

  it('describes a setting in a sentence or two', () => {
    const settings = Object.entries(manifestTexts())
      .filter(([key]) => /^(?:setting|rule)\./.test(key))
      .filter(([, text]) => !/^[*A-Z].*[.)]$/s.test(text));
    assert.deepEqual(settings, []);
  });
});

describe('diagnostics', () => {
  it(`are at most ${LONGEST} characters long`, () => {
    assert.deepEqual(
      [...messagesOf()].filter(message => message.length > LONGEST),
      [],
    );
  });

  it(`are at most ${LONGEST_OF_OURS} characters long but for what they quote`, () => {
    const templates = messages().filter(template =>
      [...messagesOf()].some(message => patternOf(template).test(message)),
    );
    assert.deepEqual(
      templates.filter(template => template.replace(/“?\{\d\}”?/g, '').length > LONGEST_OF_OURS),
      [],
    );
  });

  it('do not end like a sentence, and begin with a capital letter', () => {
    assert.deepEqual(
      [...messagesOf()].filter(message => /\.$/.test(message) || !/^[\p{Lu}“\d]/u.test(message)),
      [],
    );
  });

  it('are those that a translator gets', () => {
    const patterns = messages().map(patternOf);
    assert.deepEqual(
      [...messagesOf(), ...fixesOf()].filter(message => !patterns.some(pattern => pattern.test(message))),
      [],
    );
  });
});

describe('titles of fixes', () => {
  it('begin with a verb', () => {
    assert.deepEqual(
      [...fixesOf()].filter(title => !beginsWithVerb(title)),
      [],
    );
  });

  it('are no sentences', () => {
    assert.deepEqual(
      [...fixesOf()].filter(title => /[^.]\.$|:$/.test(title)),
      [],
    );
  });
});

const beginsWithVerb = (title: string): boolean => VERBS.has(/^\p{L}+/u.exec(title)?.[0] ?? '');

/** What a message looks like with its places filled in. */
function patternOf(template: string): RegExp {
  return new RegExp(
    `^${template
      .split(/\{\d+\}/)
      .map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );
}
