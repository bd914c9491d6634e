import { wordList } from '../text/wordList.js';

/** What follows a title: a family name (`Mr. Hale`), a given name (`Sir Walter`), or either. */
export interface Title {
  readonly pronoun: 'he' | 'she' | null;
  readonly takes: 'family' | 'given' | 'either';
}

const list = (text: string, pronoun: Title['pronoun'], takes: Title['takes']): (readonly [string, Title])[] =>
  wordList(text).map(word => [word, { pronoun, takes }] as const);

/** Titles and forms of address in front of names, from general knowledge. */
const TABLE: ReadonlyMap<string, Title> = new Map([
  ...list('herr m mister monsieur mr senor señor signor squire', 'he', 'family'),
  ...list(
    `
      frau fraulein fräulein madame mademoiselle miss mlle mme mrs ms senora senorita señora señorita signora
      signorina`,
    'she',
    'family',
  ),
  ...list(
    `
      baron brother count dom don duke earl emperor father friar grandfather grandpa king lord marquis master papa
      prince sir sultan tsar uncle viscount`,
    'he',
    'either',
  ),
  ...list(
    `
      aunt auntie baroness countess dame duchess empress grandma grandmother granny lady mama mamma marchioness
      mistress mother nurse princess queen sister`,
    'she',
    'either',
  ),
  ...list(
    `
      adm admiral agent ambassador archbishop baronet bishop cadet capt captain cardinal chancellor chef chief cmdr
      coach col colonel commander commodore comrade constable corporal councillor councilor cousin cpl deacon
      detective director doctor dr elder ensign gen general gov governor headmaster headmistress hon inspector judge
      justice lieutenant lt maj major marshal mayor messrs minister mx officer pope president principal private prof
      professor rabbi rev reverend saint secretary sen senator sergeant sgt sheriff st superintendent supt warden`,
    null,
    'either',
  ),
]);

/** What is known of a title in lower case and without its point; undefined when the word is none. */
export const titleInfo = (word: string): Title | undefined => TABLE.get(word);
