/** What follows a title: a family name (`Mr. Hale`), a given name (`Sir Walter`), or either. */
export interface Title {
  readonly pronoun: 'he' | 'she' | null;
  readonly takes: 'family' | 'given' | 'either';
}

const list = (text: string, pronoun: Title['pronoun'], takes: Title['takes']): (readonly [string, Title])[] =>
  text
    .split(/[\s,]+/)
    .filter(word => word !== '')
    .map(word => [word, { pronoun, takes }] as const);

/** Titles and forms of address in front of names, from general knowledge. */
const TABLE: ReadonlyMap<string, Title> = new Map([
  ...list('mr mister monsieur herr signor señor senor squire m', 'he', 'family'),
  ...list(
    'mrs ms miss mme madame mlle mademoiselle frau fräulein fraulein signora signorina señora senora señorita senorita',
    'she',
    'family',
  ),
  ...list(
    'sir king prince uncle brother father grandfather grandpa don dom baron count duke earl lord marquis viscount sultan emperor tsar friar master papa',
    'he',
    'either',
  ),
  ...list(
    'lady queen princess aunt auntie sister mother grandmother grandma granny dame baroness countess duchess marchioness empress nurse mistress mama mamma',
    'she',
    'either',
  ),
  ...list(
    `dr doctor prof professor captain capt colonel col general gen major maj lieutenant lt sergeant sgt corporal cpl private commander cmdr commodore admiral adm inspector detective constable
    officer agent sheriff marshal chief judge justice senator sen governor gov president mayor minister ambassador councillor councilor chancellor reverend rev bishop archbishop cardinal pope saint st deacon
    rabbi cousin comrade director secretary superintendent supt coach chef baronet mx messrs hon elder warden ensign cadet principal headmaster headmistress`,
    null,
    'either',
  ),
]);

/** What is known of a title in lower case and without its point; undefined when the word is none. */
export const titleInfo = (word: string): Title | undefined => TABLE.get(word);
