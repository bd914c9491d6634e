import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { definition } from '../../src/features/definition.js';
import { documentHighlights } from '../../src/features/documentHighlight.js';
import { references } from '../../src/features/references.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fixture, positionOf, withBrackets, withCarets } from '../support/fixture.js';

const URI = 'file:///lamp.fic';
const KINDS = new Map(Object.entries(DocumentHighlightKind).map(([name, kind]) => [kind, name]));

const TALK = `
Mara shut the hatch, and Mara’s hands shook. Idris watched Mara.

“Is it done?” Idris asked.

“It is,” she said. “Help me, Idris.”

“No, Mara,” he said.`;

/** The talk with what is highlighted when the cursor stands at the mark. */
function check(source: string, expected: string): void {
  const { text, cursor } = fixture(source);
  const found = documentHighlights(snapshotFor(Manuscript.of(text)), positionOf(text, cursor));
  assert.equal(
    withCarets(
      text,
      found.map(({ range, kind }) => ({ range, message: KINDS.get(kind!)! })),
    ),
    expected.replace(/^\n/, ''),
  );
}

const MARA = `
Mara shut the hatch, and Mara’s hands shook. Idris watched Mara.
^^^^ Text
                         ^^^^ Text
                                                           ^^^^ Text

“Is it done?” Idris asked.

“It is,” she said. “Help me, Idris.”
^^^^^^^^ Write
         ^^^ Read
                   ^^^^^^^^^^^^^^^^^ Write

“No, Mara,” he said.
     ^^^^ Text`;

describe('document highlight', () => {
  it('shows mentions, speeches and pronouns in tags as separate kinds', () => {
    check(TALK.replace('Mara shut', 'Ma‸ra shut'), MARA);
  });

  it('is the same from any name of the person, its end, and the pronoun of a tag', () => {
    check(TALK.replace('No, Mara', 'No, Mara‸'), MARA);
    check(TALK.replace('she said', 's‸he said'), MARA);
  });

  it('is of nothing elsewhere: no editor need light every equal word', () => {
    check(TALK.replace('hatch', 'ha‸tch'), TALK);
    check('‸', '');
  });
});

describe('references', () => {
  const at = (source: string, first: boolean): string => {
    const { text, cursor } = fixture(source);
    return withBrackets(
      text,
      references(snapshotFor(Manuscript.of(text), { uri: URI }), positionOf(text, cursor), first)!.map(
        ({ range }) => range,
      ),
    );
  };

  it('are mentions, speeches and pronouns in tags', () => {
    assert.equal(
      at(TALK.replace('Idris watched', 'I‸dris watched'), true),
      `
Mara shut the hatch, and Mara’s hands shook. ⟦Idris⟧ watched Mara.

⟦“Is it done?”⟧ ⟦Idris⟧ asked.

“It is,” she said. “Help me, ⟦Idris⟧.”

⟦“No, Mara,”⟧ ⟦he⟧ said.`.slice(1),
    );
  });

  it('leave the first mention out when asked to', () => {
    assert.ok(at(TALK.replace('Mara shut', 'M‸ara shut'), false).startsWith('Mara shut the hatch, and ⟦Mara⟧’s'));
  });
});

describe('definition', () => {
  it('is where a person is first named', () => {
    const { text, cursor } = fixture(TALK.replace(' he said', ' h‸e said'));
    const found = definition(snapshotFor(Manuscript.of(text), { uri: URI }), positionOf(text, cursor));
    assert.ok(withBrackets(text, [found!.range]).includes('shook. ⟦Idris⟧ watched'));
    const none = fixture(TALK.replace('hatch', 'ha‸tch'));
    assert.equal(
      definition(snapshotFor(Manuscript.of(none.text), { uri: URI }), positionOf(none.text, none.cursor)),
      null,
    );
  });
});
