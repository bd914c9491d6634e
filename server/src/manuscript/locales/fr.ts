import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** French. Its tags have a grammar of their own: quotes/reportingClause.ts. */
export const fr = {
  id: 'fr',
  conventions: [
    {
      id: 'fr',
      name: 'French',
      dashDialogue: true,
      spaceInside: true,
      speechMarks: ['«»'],
      nestedMarks: ['“”', '«»'],
    },
  ],
  frequentWords: wordList(`
    le la les des une un est pas que qui dans il elle et pour avec je vous nous mais ne au du ce cette sa ses
    était avait dit plus lui sur c qu n où`),
  heading: {
    chapter: ['chapitre'],
    part: wordList('partie livre tome acte'),
    episode: ['épisode'],
    wide: wordList('partie livre tome acte'),
    afterNumber: ['chapitre'],
    named: wordList('prologue épilogue interlude intermède avant-propos'),
  },
  numbers: wordList(`
    un une deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
    dix-neuf vingt premier première deuxième second seconde troisième quatrième cinquième sixième septième
    huitième neuvième dixième dernier`),
  times: {
    amount: wordList('une? deux trois quatre cinq six sept huit neuf dix douze vingt quelques plusieurs'),
    unit: wordList('secondes? minutes? heures? jours? nuits? semaines? mois ans? années? instants?'),
    behind: wordList('plus tard, plus tôt, auparavant, après'),
    phrase: wordList(`
      le lendemain(?: (?:matin|soir|midi))?, le (?:soir|matin|jour) même, cette nuit-là, ce (?:soir|matin|jour)-là,
      pendant ce temps, au même moment, plus tard, le jour suivant`),
  },
  endings: wordList('fin, à suivre'),
  pointOfView: wordList('PDV, Point de vue(?: de)?'),
  labels: {
    note: ["Notes? de l['’]aut(?:eure?|rice)"],
    summary: ['Résumé'],
    facts: wordList('Titre Auteure? Avertissements?'),
  },
  articles: wordList('le la les une?'),
  dashes: { verbs: wordList('dit demanda répondit cria murmura') },
} as const satisfies Locale;
