import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Spanish. */
export const es = {
  id: 'es',
  conventions: [
    { id: 'es', name: 'Spanish', dashDialogue: true, speechMarks: ['«»', '“”'], nestedMarks: ['“”', '‘’'] },
  ],
  frequentWords: wordList(`
    el la los las una un que de con por para pero se su sus del al y lo le más había estaba era cuando muy está también
    sin dijo yo qué`),
  ownLetters: /ñ/,
  heading: {
    chapter: wordList('capítulo capitulo'),
    part: wordList('parte libro tomo acto'),
    episode: ['episodio'],
    wide: wordList('parte libro acto'),
    short: ['cap'],
    afterNumber: ['capítulo'],
    named: wordList('prólogo epílogo interludio'),
  },
  numbers: wordList(`
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
    diecinueve veinte primero primer primera segundo segunda tercero tercer tercera cuarto cuarta quinto quinta sexto
    séptimo octavo noveno décimo último`),
  times: {
    amount: wordList(`
      un una dos tres cuatro cinco seis siete ocho nueve diez doce veinte unos unas algunos algunas varios varias`),
    unit: wordList('segundos? minutos? horas? días? noches? semanas? mes(?:es)? años?'),
    behind: wordList('después, más tarde, antes, atrás'),
    phrase: wordList(`
      al día siguiente, (?:a|en) la mañana siguiente, la noche siguiente,
      (?:esa|aquella) (?:misma )?(?:noche|tarde|mañana), mientras tanto, más tarde`),
  },
  endings: wordList('fin continuará'),
  pointOfView: ['Punto de vista de'],
  labels: {
    note: wordList('Notas? (?:de la autora|del autor), N/A'),
    disclaimer: ['Descargo(?: de responsabilidad)?'],
    summary: ['Resumen'],
    facts: wordList('Título Autora? Género'),
  },
  articles: wordList('el la los las una'),
  tags: {
    verbs: wordList('dijo dice preguntó respondió contestó gritó susurró murmuró exclamó añadió replicó'),
    pronouns: wordList('él ella'),
    articles: wordList('el la un una'),
  },
  dashes: { verbs: wordList('dijo dice preguntó respondió contestó gritó susurró murmuró exclamó añadió replicó') },
} as const satisfies Locale;
