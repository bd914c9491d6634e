import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { hover } from '../../src/features/hover/hover.js';
import { linksFor } from '../../src/features/links.js';
import { keyAt } from '../../src/features/lineAt.js';
import { MARKDOWN, PLAIN, type MarkupStyle } from '../../src/features/markupStyle.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fixture, positionOf, withBrackets } from '../support/fixture.js';

/** What the hover at the cursor says, and the stretch it is about in brackets. Null: nothing. */
function check(source: string, about: string | null, says: readonly RegExp[] = []): void {
  const { text, cursor } = fixture(source);
  const answer = hover(snapshotFor(Manuscript.of(text)), positionOf(text, cursor));
  assert.equal(answer && withBrackets(text, [answer.range!]), about);
  const value = answer === null ? '' : (answer.contents as { readonly value: string }).value;
  for (const pattern of says) assert.match(value, pattern);
}

const TALK = `Mara shut the hatch. Idris was at the pump, and he did not look up.

“You are late,” Idris said.

“I know.”

“The pump is dry, Mara.”

“Then prime it.”

“With what?” he asked.

Mara kicked the bucket over. “With that.”`;

/**
 * The two lines that the hover says of a line of a longer talk, without how sure the engine is; `own`: whom the author
 * set for it.
 */
function says(line: string, speaker: string, reason: string, { own }: { readonly own?: string } = {}): void {
  const { text, cursor } = fixture(TALK.replace(line.replace('‸', ''), line));
  const manuscript = Manuscript.of(text);
  const position = positionOf(text, cursor);
  const settings =
    own === undefined
      ? NO_AUTHOR_SETTINGS
      : { cast: [], speakerOverrides: new Map([[keyAt(manuscript, outlineOf(manuscript), position)!, own]]) };
  const answer = hover(snapshotFor(manuscript, { settings: settings }), position, { markup: PLAIN });
  const [first, ...rest] = (answer?.contents as { readonly value: string }).value.split('\n\n');
  assert.match(first!, /^(?:Probably )?\p{L}+ \(\d+%\)/u);
  assert.deepEqual([/\p{Lu}\p{Ll}+(?= \()/u.exec(first!)?.[0], ...rest], [speaker, reason]);
}

describe('hover', () => {
  it('tells on a quotation who speaks and how certain that is, then why', () => {
    check('“Hold‸ it,” Ada said.', '⟦“Hold it,”⟧ Ada said.', [
      /^\*\*Ada\*\* \(9\d%\)\n\nThe dialogue tag “Ada said” names the speaker\\\.$/,
    ]);
    check('“Hold it,” Ada said. “N‸ow.”', '“Hold it,” Ada said. ⟦“Now.”⟧', [
      /^\*\*Ada\*\* \(9\d%\)\n\nThe dialogue tag in this paragraph names Ada\\\.$/,
    ]);
  });

  it('tells in one sentence by what an untagged line is known', () => {
    says('“The pump is d‸ry, Mara.”', 'Idris', 'Idris answers Mara and calls Mara by name.');
    says('“Then p‸rime it.”', 'Mara', 'Mara answers Idris, who calls Mara by name.');
    says('“W‸ith what?” he asked.', 'Idris', '“he” in the dialogue tag stands for Idris.');
    says('Mara kicked the bucket over. “W‸ith that.”', 'Mara', 'The action beat in this paragraph is about Mara.');
  });

  it('tells an author’s own choice', () => {
    says('“W‸ith what?” he asked.', 'Mara', 'You set this speaker.', { own: 'Mara' });
  });

  it('says when it is unclear, and between whom', () => {
    check('“Hold‸ it.”', '⟦“Hold it.”⟧', [/^Unclear\n\nNothing near this line names its speaker\\\.$/]);
  });

  it('says how words are said that nobody says aloud, and calls the narrator by one name', () => {
    check('“Ho‸ld it,” Ada signed.', '⟦“Hold it,”⟧ Ada signed.', [/^\*\*Ada\*\* \(9\d%\) · signed\n/]);
    check(
      'I took the oars. I rowed, and I sang, and I did not look back.\n\n“Ho‸me,” I said.',
      'I took the oars. I rowed, and I sang, and I did not look back.\n\n⟦“Home,”⟧ I said.',
      [/^\*\*narrator \\\(I\\\)\*\* \(9\d%\)\n/],
    );
  });

  it('offers what can be done, as links, to an editor that follows them', () => {
    const { text, cursor } = fixture('“Hold‸ it,” Ada said.');
    const manuscript = Manuscript.of(text);
    const uri = 'file:///lamp%20(1).fic';
    const value = (markup: MarkupStyle): string =>
      (
        hover(snapshotFor(manuscript), positionOf(text, cursor), {
          markup,
          links: linksFor(uri, markup),
        })!.contents as {
          readonly value: string;
        }
      ).value;
    const links = [...value(MARKDOWN).matchAll(/\[([^\]]+)\]\(command:([\w.]+)\?([^()\s]+)\)/g)].map(
      ([, title, command, args]) => [title, command, JSON.parse(decodeURIComponent(args!)) as unknown],
    );
    assert.deepEqual(links, [
      ['Set Speaker…', 'ficwright.setSpeaker', [uri, { line: 0, character: 5 }]],
      ['Next Line by This Speaker', 'ficwright.nextLine', [uri, { line: 0, character: 5 }, 'Ada']],
    ]);
    assert.doesNotMatch(value(PLAIN), /command:/);
  });

  it('tells on a name who that is: other names, pronouns, lines, words, where they are first named', () => {
    const text =
      'Chapter 1: Low Water\n\nMara Quill shut the hatch, and she sat down.\n\n“Late,” Idris said. “You are late, Mara.”\n\n“I know,” Mara said. She yawned.\n\nId‸ris laughed.';
    check(text, `${text.replace('Id‸ris', '⟦Idris⟧')}`, [
      /^\*\*Idris\*\*\n\n1 line · 5 words\n\nFirst named in Chapter 1\\: Low Water, scene “Mara Quill shut the…”$/,
    ]);
    const other = text.replace('Id‸ris', 'Idris').replace('Mara said', 'M‸ara said');
    check(other, other.replace('M‸ara said', '⟦Mara⟧ said'), [
      /^\*\*Mara(?: Quill)?\*\* \(also Mara(?: Quill)?\)\n\n(?:probably )?she\/her · 1 line · 2 words\n/,
    ]);
    const called = text.replace('Id‸ris', 'Idris').replace('late, Mara', 'late, M‸ara');
    check(called, called.replace('late, M‸ara', 'late, ⟦Mara⟧'), [/^\*\*Mara/]);
  });

  it('tells the counts and voices of a scene on its first line and on the break above', () => {
    const says = [
      /\*\*Morning came\\\.\*\*/,
      /5 story words · AO3 will show 5 if this is posted as it is · 1 minute to read/,
      /Lines: Ada 1/,
    ];
    check(
      'Night.\n\n***\n\nMorn‸ing came.\n\n“Up!” Ada said.',
      'Night.\n\n***\n\n⟦Morning came.⟧\n\n“Up!” Ada said.',
      says,
    );
    check(
      'Night.\n\n*‸**\n\nMorning came.\n\n“Up!” Ada said.',
      'Night.\n\n⟦***⟧\n\nMorning came.\n\n“Up!” Ada said.',
      says,
    );
  });

  it('tells the counts of a chapter on its heading', () => {
    check('Chap‸ter 1\n\nNight.\n\n***\n\nMorning came.', '⟦Chapter 1⟧\n\nNight.\n\n***\n\nMorning came.', [
      /Chapter 1\*\* · 2 scenes/,
      /3 story words/,
    ]);
  });

  it('says nothing elsewhere', () => {
    check('Night fell.\n\nNobody‸ saw.', null);
    check('Night fell.\n\n‸\nNobody saw.', null);
    check('‸', null);
  });

  it('lets no title act as mark-up', () => {
    check('*A* [b‸ell](x) rang.', '⟦*A* [bell](x) rang.⟧', [/\\\[bell\\\]/]);
  });
});
