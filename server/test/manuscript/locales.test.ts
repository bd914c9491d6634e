import { deepStrictEqual } from 'node:assert';
import { readdirSync } from 'node:fs';
import { LOCALES } from '../../src/manuscript/locales/index.js';

const FOLDER = new URL('../../src/manuscript/locales/', import.meta.url);
const NO_LANGUAGE = ['index', 'locale'];

describe('locales', () => {
  it('are listed, every file of the folder', () => {
    const files = readdirSync(FOLDER)
      .filter(name => name.endsWith('.js'))
      .map(name => name.slice(0, -'.js'.length))
      .filter(name => !NO_LANGUAGE.includes(name));
    deepStrictEqual(LOCALES.map(({ id }) => id).sort(), files.sort());
  });

  const english = new Set(LOCALES[0]!.frequentWords);
  for (const { id, frequentWords } of LOCALES.slice(1))
    it(`${id}: a book in English counts nothing for it`, () => {
      deepStrictEqual(
        frequentWords?.filter(word => english.has(word)),
        frequentWords && [],
      );
    });

  it('have words once and in lower case, as they are looked up', () => {
    for (const { id, frequentWords, numbers, heading } of LOCALES) {
      const lists: readonly (readonly string[] | undefined)[] = [
        frequentWords,
        numbers,
        heading?.chapter,
        heading?.part,
        heading?.named,
      ];
      for (const words of lists)
        deepStrictEqual({ id, words }, { id, words: words && [...new Set(words.map(word => word.toLowerCase()))] });
    }
  });
});
