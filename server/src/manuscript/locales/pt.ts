import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Portuguese, of Portugal and Brazil. */
export const pt = {
  id: 'pt',
  conventions: [
    { id: 'pt', name: 'Portuguese', dashDialogue: true, speechMarks: ['“”', '«»'], nestedMarks: ['‘’', '“”'] },
  ],
  frequentWords: wordList(`
    o os uma um que de com não para mas ele ela da dos das na em seu sua ao mais foi isso você tinha estava era
    disse se eu`),
  ownLetters: /[ãõ]/,
  heading: {
    chapter: wordList('capítulo capitulo'),
    part: wordList('parte livro tomo acto ato'),
    episode: ['episódio'],
    wide: wordList('parte livro acto ato'),
    short: ['cap'],
    afterNumber: ['capítulo'],
    named: wordList('prólogo epílogo interlúdio'),
  },
  numbers: wordList(`
    um dois três quatro sete oito nove dez onze doze treze quatorze quinze dezesseis dezasseis dezessete dezoito
    dezenove vinte primeiro primeira terceiro terceira quarto quinto sétimo oitavo nono`),
  times: {
    amount: wordList(`
      um uma dois duas três quatro cinco seis sete oito nove dez doze vinte alguns algumas vários várias`),
    unit: wordList('segundos? minutos? horas? dias? noites? semanas? m[êe]s(?:es)? anos?'),
    behind: wordList('depois, mais tarde, antes, atrás'),
    phrase: wordList(`
      no dia seguinte, na (?:manhã|noite|tarde) seguinte, naquela (?:mesma )?(?:noite|tarde|manhã), enquanto isso,
      mais tarde`),
  },
  labels: {
    note: wordList('Notas? (?:da autora|do autor), N/A'),
    summary: ['Resumo'],
    facts: wordList('Título Autora? Gênero'),
  },
  articles: wordList('os um uma'),
  tags: {
    verbs: wordList('disse perguntou respondeu gritou sussurrou'),
    pronouns: wordList('ele ela'),
    articles: wordList('o a os um uma'),
  },
  dashes: {
    verbs: wordList(`
      disse diz fez perguntou respondeu gritou sussurrou murmurou exclamou acrescentou completou falou repetiu`),
    pastEndings: wordList('[ei]u ou'),
    notPast: wordList('meu seu teu'),
  },
} as const satisfies Locale;
