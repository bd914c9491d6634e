import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** German. */
export const de = {
  id: 'de',
  conventions: [{ id: 'de', name: 'German', speechMarks: ['„“', '»«'], nestedMarks: ['‚‘', '›‹'] }],
  frequentWords: wordList(`
    der und das nicht ich sie er es ist ein eine mit den dem auf sich zu von wie aber hatte nur noch auch wenn sagte des
    einen wir ihr im`),
  ownLetters: /ß/,
  heading: {
    chapter: ['kapitel'],
    part: wordList('teil buch akt folge'),
    wide: wordList('teil buch akt'),
    short: ['kap'],
    afterNumber: ['kapitel'],
    named: wordList('prolog epilog zwischenspiel vorwort nachwort'),
  },
  numbers: wordList(`
    eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig erstes erster erste zweites zweiter zweite drittes dritter dritte viertes vierter vierte fünftes
    fünfter fünfte sechstes siebtes achtes neuntes zehntes letztes`),
  times: {
    amount: wordList(`
      ein, eine, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, zwölf, zwanzig, einige, ein paar, wenige,
      mehrere`),
    unit: wordList('sekunden? minuten? stunden? tage? nächte? wochen? monate? jahre? zeit'),
    behind: wordList('später zuvor danach vorher früher'),
    phrase: wordList(`
      am (?:nächsten|selben|folgenden) (?:tag|morgen|abend), in (?:derselben|der nächsten|jener) nacht, währenddessen,
      zur (?:selben|gleichen) zeit, später`),
  },
  endings: wordList('ende, fortsetzung folgt'),
  pointOfView: ['Sicht von'],
  labels: {
    note: ['Anmerkung(?:en)?(?: de[rs] Autor(?:in|s)?)?'],
    facts: wordList('Titel Autor(?:in)? Warnung(?:en)?'),
  },
  articles: wordList('der die das eine?'),
} as const satisfies Locale;
