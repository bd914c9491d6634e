import { withEndings, wordList } from '../../text/wordList.js';
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
  grammar: {
    spaced: {
      speech: [
        withEndings(
          `
          grid sussurr mormor esclam domand replic comment annunci sospir borbott brontol bofonchi ansim
          dichiar protest supplic implor cont spieg afferm conferm neg assicur ordin continu osserv not
          balbett url strill ringhi scherz confess chiam salut sbott sbuff tagli azzard bisbigli farfugli
          concord approv obiett`,
          'ò ai a ava',
        ),
        withEndings(
          `
          sugger avvert esord`,
          'ì ii',
        ),
        ...wordList(`
          lesse lessi legge diss(?:e|i|ero) dic(?:e|o|ono|eva|evo) chies(?:e|i|ero) chied(?:e|o|eva) rispos(?:e|i|ero)
          rispond(?:e|o|eva) ribatt(?:é|ei|e) ripet(?:é|ei|e|eva) aggiuns(?:e|i) aggiunge fece feci fa
          ammis(?:e|i) ammette propos(?:e|i) propone insist(?:é|ette|etti|e) promis(?:e|i) promette
          intervenn(?:e|i) interruppe prosegu(?:ì|ii|e) concluse gemette rise ride suggerisce riprese
          ripresi corresse corressi detto chiesto risposto ordinato gridato`),
      ],
      thought: wordList('pens(?:ò|ai|a|ava|avo)'),
      verbs: wordList('ò ì ava eva iva arono erono irono ise ese use ette osse asse iese inse anse'),
      dropsSubject: true,
      verbForms: { i: wordList('...+(?:ai|ei|ii|etti|ssi|si|ni|evo|avo|ivo), feci') },
      subjects: { he: wordList('lui egli'), she: wordList('lei ella'), they: ['loro'], i: ['io'] },
      objects: { i: wordList('mi me mio mia miei mie') },
      clitics: wordList('mi m ti t si s gli le lo la l li ne ci vi non già quasi ha ho aveva avevo'),
      prepositions: wordList(`
        a ad al allo alla ai agli alle di d del dello della dei degli delle da dal dallo dalla dai in nel nello nella nei con
        col su sul sullo sulla per tra fra verso senza sotto sopra dietro davanti dopo prima contro come all dell nell
        dall sull`),
      conjunctions: wordList('e ed o ma che quando se mentre perché poiché dove chi né anche'),
      determiners: wordList(`
        il lo la l i gli le un uno una mio mia tuo tua suo sua nostro nostra questo questa quel quello quella`),
      objectDeterminers: wordList(`
        al allo alla all del dello della dell dal dallo dalla dall nel nello nella nell sul sullo sulla sull`),
      gendered: { he: wordList('uno questo quel quello'), she: wordList('una questa quella') },
      indefinite: wordList('un uno una'),
      definite: { he: 'il', she: 'la' },
      definiteAfter: { uno: 'lo', lo: 'lo', dello: 'lo', allo: 'lo', dallo: 'lo', sullo: 'lo', nello: 'lo' },
      elided: "l'",
      adjectives: wordList('vecchio vecchia giovane piccolo piccola grande povero povera altro altra buon buona'),
      persons: {
        he: wordList(`
          postino cameriere tenente capitano sergente soldato poliziotto commissario ispettore medico dottore infermiere
          professore maestro direttore capo re principe cavaliere marinaio pescatore portiere panettiere cuoco
          tassista autista prete padre fratello figlio zio cugino nonno marito fidanzato giudice avvocato sconosciuto straniero
          mendicante ladro mago stregone mercante sindaco pilota messaggero servo maggiordomo barista regista guardiano
          bibliotecario notaio`),
        she: wordList(`
          postina cameriera poliziotta dottoressa infermiera professoressa maestra direttrice regina principessa vicina
          portiera cuoca madre sorella figlia zia cugina nonna moglie fidanzata avvocata sconosciuta straniera ladra strega
          sindaca messaggera serva voce bibliotecaria segretaria`),
      },
      describing: {
        he: wordList('uomo ragazzo bambino giovane vecchio anziano signore tipo biondo'),
        she: wordList('donna ragazza bambina vecchia anziana signora signorina bionda'),
      },
      titles: {
        he: wordList('signor sig don padre fra zio'),
        she: wordList('signora signorina donna suor zia'),
        any: wordList(
          'dottor dott dottoressa capitano tenente sergente commissario ispettore professor prof professoressa',
        ),
      },
      particles: wordList('de di della del'),
      given: [
        ['he', wordList('luca andrea nicola mattia elia gianluca tobia battista')],
        ['she', wordList('.*a, agnese, irene, beatrice, alice, adele, matilde, rachele, noemi, ester, clotilde')],
        ['he', wordList('.*(?:o|ele|ore|one|uele|iele|ante|i)')],
      ],
      openers: wordList(`
        sì no già bene ah oh eh ehi ciao addio grazie prego tu voi noi cosa chi come quando quanto dove quale niente nulla
        nessuno qualcuno qualcosa tutto tutti tutta tutte qui qua lì là ora adesso poi dopo allora anche sempre mai forse
        così molto più meno solo ancora dentro fuori sopra sotto oggi ieri domani due tre quattro cinque dieci altro
        altra scusa certo è era fu c ecco ormai appunto però anzi buongiorno buonasera peggio meglio`),
    },
  },
} as const satisfies Locale;
