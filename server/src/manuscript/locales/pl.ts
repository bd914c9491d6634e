import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Polish. */
export const pl = {
  id: 'pl',
  conventions: [{ id: 'pl', name: 'Polish', dashDialogue: true, speechMarks: ['„”'], nestedMarks: ['«»', '»«'] }],
  frequentWords: wordList(`
    w z nie się na że jest jak ale był była po tak co już tylko gdy dla przez jej jego ze czy było o jestem mnie ci`),
  ownLetters: /[ąęłńśźż]/,
  heading: {
    chapter: wordList('rozdział rozdzial'),
    part: wordList('część księga odcinek akt'),
    wide: wordList('część księga akt'),
    short: ['rozdz'],
    afterNumber: ['rozdział'],
    named: wordList('prolog epilog interludium przedmowa posłowie'),
  },
  numbers: wordList(`
    jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście pierwszy pierwsza drugi druga
    trzeci trzecia czwarty czwarta piąty piąta szósty siódmy ósmy dziewiąty dziesiąty ostatni`),
  times: {
    amount: wordList('dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć kilka parę jeden jedną'),
    unit: wordList(`
      sekund[ęy]? minut[ęy]? godzin[ęy]? d(?:zień|ni) noc[ey]? tygodni(?:e|a)? tydzień miesi(?:ąc|ące|ęcy) rok
      lata? lat`),
    behind: wordList('później wcześniej potem'),
    phrase: wordList(`
      następnego (?:dnia|ranka|wieczoru), następnej nocy, tej (?:samej )?nocy, tego (?:samego )?(?:wieczoru|dnia),
      tymczasem, później`),
  },
  endings: wordList('koniec c\\.?d\\.?n'),
  pointOfView: ['Oczami'],
  labels: {
    note: ['Od autor(?:a|ki)'],
    summary: ['Streszczenie'],
    facts: wordList('Autor(?:ka)? Tytuł Gatunek'),
  },
  dashes: {
    freeVerbs: wordList('mówi pyta odpowiada szepcze krzyczy woła mruczy dodaje stwierdza wzdycha'),
    freeStems: ['rzekł'],
    pastEndings: wordList('ął ęła [aiy]ł [aiy]ła [aiyę]li [aiy]ły'),
    notPast: wordList('cał mał biał ciał czyl jeśl poł był'),
  },
} as const satisfies Locale;
