import type { LanguageId } from './profile.js';

/** A language as it is told by its words: some are told only to be known as `other`. */
export interface FrequentWords {
  readonly id: LanguageId | 'en';
  readonly words: readonly string[];
}

const told = (id: FrequentWords['id'], words: string): FrequentWords => ({ id, words: words.trim().split(/\s+/) });

/**
 * Frequent words that tell languages apart. Words of English are in no other list (`die`, `war`, `me`, `come`, `no`,
 * `as`, `to`), so a book in English counts nothing for another; what neighbours share (`que`, `un`, `la`) is in the
 * lists of both.
 */
export const FREQUENT_WORDS: readonly FrequentWords[] = [
  told(
    'en',
    'the and of she that you with had for but they were this said his him from have would there what then been could',
  ),
  told(
    'fr',
    'le la les des une un est pas que qui dans il elle et pour avec je vous nous mais ne au du ce cette sa ses était avait dit plus lui sur c qu n où',
  ),
  told(
    'es',
    'el la los las una un que de con por para pero se su sus del al y lo le más había estaba era cuando muy está también sin dijo yo qué',
  ),
  told(
    'pt',
    'o os uma um que de com não para mas ele ela da dos das na em seu sua ao mais foi isso você tinha estava era disse se eu',
  ),
  told(
    'it',
    'il la gli una un che di non è con per ma della nel del al le si era aveva sono più lei lui disse anche perché sua suo dei alla e',
  ),
  told(
    'de',
    'der und das nicht ich sie er es ist ein eine mit den dem auf sich zu von wie aber hatte nur noch auch wenn sagte des einen wir ihr im',
  ),
  told(
    'pl',
    'w z nie się na że jest jak ale był była po tak co już tylko gdy dla przez jej jego ze czy było o jestem mnie ci',
  ),
  told('ru', 'и в не на что он она я с как это а но его её ты мы они был была было сказал сказала из к по за у так же'),
  told('sv', 'och att det som en på är inte han hon för med den var till ett hade jag du sig av hans hennes sade vi'),
  told(
    'fi',
    'ja ei hän oli se että mutta kun niin ole sen hänen mitä nyt joka vain kuin minä sinä olla olen oli ovat sanoi jo sitä',
  ),
  told('other', 'het een niet ik hij zij van maar dat voor aan zijn ze naar ook en de op te je'), // Dutch
  told('other', 'og ikke jeg hun til på av af det en som med han den var ham de ved sagde sa'), // Danish, Norwegian
  told('other', 'se že na je to ale jsem byl bylo jako by si jak tak už co za v s a'), // Czech
];
