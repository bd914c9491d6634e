import assert from 'node:assert/strict';
import { alikeIn } from '../../src/rules/cast/near-identical-names.js';

/** What is said of a cast: the index of a name, and the other name or the initial. */
const told = (cast: string): string =>
  alikeIn(cast.split(', ').map(name => ({ name })))
    .map(({ at, message }) => `${at}: ${message}`)
    .join('\n');

describe('names that readers confuse', () => {
  const alike: readonly (readonly [one: string, other: string])[] = [
    ['Mara', 'Maro'],
    ['Mara', 'Mar'],
    ['Mara', 'Marah'],
    ['Marian', 'Marion'],
    ['Marian', 'Mariana'],
    ['Marian', 'Mariel'],
    ['Tobias', 'Tabius'],
    ['Odile', 'Odite'],
    ['Élise', 'Éline'],
    ['Captain Marian Hale', 'Mr. Marion Oakes'],
    ['Brenda', 'Bronda'],
    ['Lina', 'Lira'],
    ['Selkin', 'Selton'],
    ['Kalin', 'Kaxin'],
    ['Kabin', 'Kafin'],
    ['Kaben', 'Kafen'],
    ['Kabden', 'Kafgen'],
    ['Kabdeln', 'Kafgern'],
  ];
  for (const [one, other] of alike)
    it(`are ${one} and ${other}`, () =>
      assert.match(
        told(`${one}, Wren, ${other}`),
        /^2: Consider renaming “[^”]+” or “[^”]+”: readers may confuse the two$/,
      ));

  const apart: readonly (readonly [one: string, other: string])[] = [
    ['Mara', 'Mara'],
    ['Mara', 'Maren'],
    ['Mara', 'Kara'],
    ['Mara', 'Miro'],
    ['Mara', 'Maralina'],
    ['Tobin', 'Tabun'],
    ['Tobias', 'Taxyius'],
    ['Petra', 'Paula'],
    ['Kaben', 'Kofen'],
    ['Kabdeln', 'Kafgerm'],
    ['Kabdel', 'Kafgoll'],
    ['Marian Hale', 'Odile Marion'],
  ];
  for (const [one, other] of apart)
    it(`are not ${one} and ${other}`, () => assert.equal(told(`${one}, Wren, ${other}`), ''));

  it('are told once, with the first that is like them', () =>
    assert.equal(
      told('Marian, Marion, Marien, Wren, Odile, Tobin'),
      [
        '1: Consider renaming “Marion” or “Marian”: readers may confuse the two',
        '2: Consider renaming “Marien” or “Marian”: readers may confuse the two',
      ].join('\n'),
    ));
});

describe('initials of a cast', () => {
  it('are too many from three names and two fifths of it on', () => {
    assert.equal(told('Mara, Mungo, Odile'), '');
    assert.equal(
      told('Mara, Mungo, Miles, Odile, Wren, Tobin, Petra'),
      '2: Consider other initials: 3 of 7 names begin with M (Mara, Mungo, Miles)',
    );
    assert.equal(told('Mara, Mungo, Miles, Odile, Wren, Tobin, Petra, Jost'), '');
    assert.equal(
      told('Mara, Mungo, Miles, Moira, Odile, Wren, Tobin, Petra, Jost, Ilse'),
      '3: Consider other initials: 4 of 10 names begin with M (Mara, Mungo, Miles, Moira)',
    );
  });

  it('are not told of a name that is told already, and their list is cut to what a message holds', () => {
    assert.equal(
      told('Mungo, Marian, Miles, Marion'),
      '3: Consider renaming “Marion” or “Marian”: readers may confuse the two',
    );
    assert.equal(
      told('Mungo, Marian, Miles, Magdalena, Millicent, Montgomery, Maximilian'),
      '6: Consider other initials: 7 of 7 names begin with M (Mungo, Marian, Miles, Magdalena…)',
    );
  });
});
