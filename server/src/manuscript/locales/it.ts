import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Italian. */
export const it = {
  id: 'it',
  conventions: [
    { id: 'it', name: 'Italian', dashDialogue: true, speechMarks: ['«»', '“”'], nestedMarks: ['“”', '‘’'] },
  ],
  frequentWords: wordList(`
    il la gli una un che di non è con per ma della nel del al le si era aveva sono più lei lui disse anche perché
    sua suo dei alla e`),
  heading: {
    chapter: ['capitolo'],
    part: wordList('parte libro tomo atto'),
    episode: ['episodio'],
    wide: wordList('parte libro atto'),
    short: ['cap'],
    afterNumber: ['capitolo'],
    named: wordList('prologo epilogo interludio intermezzo'),
  },
  numbers: wordList(`
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
    diciotto diciannove venti primo prima secondo seconda terzo terza sesto settimo ottavo ultimo`),
  times: {
    amount: wordList(`
      un una due tre quattro cinque sei sette otto nove dieci dodici venti alcuni alcune qualche pochi poche`),
    unit: wordList('second[oi] minut[oi] or[ae] giorn[oi] nott[ei] settiman[ae] mes[ei] ann[oi]'),
    behind: wordList('dopo, più tardi, prima'),
    phrase: wordList(`
      il giorno (?:dopo|seguente), la (?:mattina|sera|notte) (?:dopo|seguente),
      quella (?:stessa )?(?:sera|notte|mattina), nel frattempo, più tardi`),
  },
  labels: {
    note: wordList("Not[ae] dell['’]aut(?:ore|rice), NdA"),
    summary: ['Riassunto'],
    facts: ['Genere'],
  },
  articles: wordList('il lo la gli una'),
  tags: {
    verbs: wordList('dice disse chiese rispose gridò sussurrò mormorò'),
    pronouns: wordList('lui lei'),
    articles: wordList('il lo la un una'),
  },
  dashes: {
    verbs: wordList(
      'disse dice chiese rispose fece aggiunse esclamò mormorò gridò sussurrò ribatté domandò replicò ripeté',
    ),
    pastEndings: ['ò'],
    notPast: wordList('però perciò così'),
  },
} as const satisfies Locale;
