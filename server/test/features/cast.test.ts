import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { resolvedCastOf, attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import type { ListedMember } from '../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { castEntries, castFigures, type CastFigure } from '../../src/features/castEntries.js';
import type { CastEntry } from '../../src/project/changedProject.js';
import { mergedCast } from '../../src/features/mergedCast.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const TALK = `
“Cold,” Mara said, and took off her coat.

“Wet,” Idris said. “Come in, Captain Quill.”

“I will,” Captain Quill said.

“And you, Mara?” Captain Quill asked.

“In a moment,” Mara said.`;

const company = (given: readonly ListedMember[]) =>
  resolvedCastOf(outlineOf(Manuscript.of(TALK)), { cast: given, speakerOverrides: new Map() });

/** The cast as it would be written, a person a line: name, aliases, pronouns. */
const entries = (given: readonly ListedMember[] = []): string[] =>
  castEntries(snapshotFor(Manuscript.of(TALK), { cast: company(given) })).map(
    ({ name, aliases = [], pronouns = [], mode, notes }) =>
      [
        name,
        aliases.map(alias => (typeof alias === 'string' ? alias : `${alias.name} (${alias.by.join(', ')})`)).join(', '),
        pronouns.join(', '),
        mode,
        notes,
      ]
        .map(part => part ?? '')
        .join(' | ')
        .replace(/(?: \| )+$/, ''),
  );

/** Speakers and means of all lines. */
const spoken = (given: readonly ListedMember[]): string[] =>
  [...placedScenes(outlineOf(Manuscript.of(TALK)))]
    .flatMap(({ section }) => attributedQuotations(section, company(given)))
    .map(({ speaker, mode }) => `${speaker}, ${mode}`);

describe('the cast in ficwright.json', () => {
  it('is written as it was found', () => {
    assert.deepEqual(
      entries()
        .map(entry => entry.split(' | ')[0])
        .sort(),
      ['Captain Quill', 'Idris', 'Mara'],
    );
  });

  it('joins those who were taken for two', () => {
    const mara: ListedMember = { name: 'Mara', aliases: ['Captain Quill'], pronouns: ['she'] };
    assert.equal(entries([mara])[0], 'Mara | Captain Quill | she');
    assert.equal(entries([mara]).length, 2);
    assert.deepEqual(new Set(spoken([mara])), new Set(['Mara, speech', 'Idris, speech']));
  });

  it('parts those who were taken for one', () => {
    const text = '“Go,” Mara Quill said.\n\n“No,” Mara said.\n\n“Then stay,” Mara Quill said.';
    const outline = outlineOf(Manuscript.of(text));
    const speakers = (cast: readonly ListedMember[]): (string | null)[] =>
      attributedQuotations(
        [...placedScenes(outline)][0]!.section,
        resolvedCastOf(outline, { cast, speakerOverrides: new Map() }),
      ).map(quotation => quotation.speaker);
    assert.equal(new Set(speakers([])).size, 1);
    assert.deepEqual(speakers([{ name: 'Mara Quill', aliases: ['Mara'] }, { name: 'Mara' }]), [
      'Mara Quill',
      'Mara',
      'Mara Quill',
    ]);
  });

  it('calls a person by the name given, and brings in those the text hardly shows', () => {
    const given: readonly ListedMember[] = [
      { name: 'Tamsin Quill', aliases: ['Captain Quill'] },
      { name: 'The Lamplighter' },
    ];
    assert.deepEqual(
      entries(given)
        .slice(0, 2)
        .map(entry => entry.split(' | ')[0]),
      ['Tamsin Quill', 'The Lamplighter'],
    );
    assert.ok(spoken(given).includes('Tamsin Quill, speech'));
  });

  it('keeps what the author wrote', () => {
    assert.equal(
      entries([{ name: 'Idris', pronouns: ['they'], mode: 'sign', notes: 'never late' }])[0],
      'Idris |  | they | sign | never late',
    );
  });

  it('lists names that mean something in JavaScript as what they are', () => {
    const given: readonly ListedMember[] = [
      { name: 'Idris', aliases: ['constructor', '__proto__', 'Mouse'], aliasesBy: { Mouse: ['Mara'] } },
    ];
    const manuscript = Manuscript.of(TALK);
    const [first] = castEntries(snapshotFor(manuscript, { settings: { cast: given, speakerOverrides: new Map() } }));
    assert.deepEqual(first!.aliases, ['constructor', '__proto__', { name: 'Mouse', by: ['Mara'] }]);
  });

  it('tells how somebody speaks, and who tells the story', () => {
    assert.ok(spoken([{ name: 'Idris', mode: 'sign' }]).includes('Idris, sign'));
    const told = company([{ name: 'Mara', pronouns: ['she', 'I'] }]).roster;
    assert.equal(told.members[told.narrator]?.name, 'Mara');
    assert.deepEqual(told.members[told.narrator]?.pronouns, ['she']);
  });

  it('is one company while neither the cast nor the file changes', () => {
    const given: readonly ListedMember[] = [{ name: 'Idris' }];
    const told = { cast: given, speakerOverrides: new Map<string, string>() };
    const before = Manuscript.of(TALK);
    const after = before.edit({
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
      text: 'x',
    });
    assert.equal(resolvedCastOf(outlineOf(after), told), resolvedCastOf(outlineOf(before), told));
  });

  describe('of several chapters', () => {
    const chapters = [
      '“Cold,” Petra Lind said. “Wet, too,” said Petra.\n\n“Wet,” Tobin said.',
      '“Late,” Petra said, and Petra sat down.\n\n“Early,” Ilse said.\n\n“Neither,” Ilse said.',
    ];
    const merged = (given: readonly ListedMember[] = [], remembered = new Map<string, number>()): CastEntry[] =>
      mergedCast(
        chapters.map(text => {
          const manuscript = Manuscript.of(text);
          return castFigures(snapshotFor(manuscript, { settings: { cast: given, speakerOverrides: new Map() } }));
        }),
        given.length,
        remembered,
      );

    it('has each person once, whoever is named most first', () => {
      assert.deepEqual(
        merged().map(({ name, aliases = [] }) => [name, ...aliases.map(String)].join(', ')),
        ['Petra Lind, Petra', 'Ilse', 'Tobin'],
      );
    });

    it('has those first whom the author lists, as they are listed', () => {
      assert.deepEqual(
        merged([{ name: 'Tobin', notes: 'late' }, { name: 'Odile' }]).map(({ name }) => name),
        ['Tobin', 'Odile', 'Petra Lind', 'Ilse'],
      );
      assert.equal(merged([{ name: 'Tobin', notes: 'late' }])[0]!.notes, 'late');
    });

    it('gives colors: the author’s, those that are remembered, then free ones', () => {
      assert.deepEqual(
        merged([{ name: 'Tobin', color: 1 }], new Map([['Petra', 4]])).map(({ name, color }) => [name, color]),
        [
          ['Tobin', 1],
          ['Petra Lind', 4],
          ['Ilse', 2],
        ],
      );
    });

    it('does not take two who tell a chapter each for one', () => {
      const figure = (name: string, aliases: readonly string[]): CastFigure => ({
        entry: { name, aliases, pronouns: ['I'] },
        mentions: 1,
        tags: 1,
      });
      assert.deepEqual(
        mergedCast([[figure('Mara', ['I'])], [figure('Idris', ['I'])]], 0, new Map()).map(({ name }) => name),
        ['Idris', 'Mara'],
      );
    });
  });
});
