import { withEndings, wordList } from '../../text/wordList.js';
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
    pastEndings: wordList('ął ęła [rkzs]ła [aiyr]ł[ae]m [aiy]ł [aiy]ła [aiyę]li [aiy]ły'),
    notPast: wordList('cał mał biał ciał czyl jeśl poł był'),
  },
  grammar: {
    spaced: {
      speech: [
        withEndings(
          `
          powiedzia mówi zapyta spyta odpowiedzia odpowiada odpar odrzek rzek wyszepta szepta zawoła doda
          stwierdzi poprawi odezwa przyzna wyjaśni wykrztusi zaprotestowa poradzi zdziwi rzuci wtrąci obieca
          oznajmi oświadczy ostrzeg poprosi prosi wyjąka zachichota zaśmia roześmia zażartowa zaproponowa
          zauważy powtórzy potwierdzi zaprzeczy zgodzi kontynuowa przerwa rozkaza nakaza przywita zapewni
          wyzna chcia`,
          'ł ła łem łam',
        ),
        withEndings(
          `
          szepn krzykn mrukn westchn warkn burkn jękn ciągn zacz wrzasn`,
          'ął ęła ąłem ęłam',
        ),
        ...wordList(`
          przeczytał przeczytała mówi mówię pyta(?:ł|ła|m)? odpowiada szepcze krzycz(?:y|ał|ała) woła mruczy dodaje stwierdza
          wzdycha prosi syk(?:nął|nęła)`),
      ],
      thought: wordList('pomyśla(?:ł|ła|łem|łam), myśl(?:i|ał|ała)'),
      verbs: wordList('ł ła ął ęła łem łam li ły'),
      dropsSubject: true,
      verbForms: { i: wordList('.+ł[ea]m, mówię, pytam, odpowiadam'), she: wordList('.+ła'), he: wordList('.+ł') },
      subjects: { he: ['on'], she: ['ona'], they: wordList('oni one'), i: ['ja'] },
      objects: {
        he: wordList('jego jemu niego niemu nim go mu'),
        she: wordList('jej niej nią ją'),
        i: wordList('mnie mi mną mój moja moje mojego mojej moją'),
      },
      clitics: wordList(
        'się mi mu go jej ją mnie nas im nie już tylko jeszcze cicho głośno szybko wreszcie w końcu niepewnie spokojnie',
      ),
      prepositions: wordList(`
        w we z ze na do od o po pod nad przed przy za u dla bez przez między wśród ku wobec obok koło oprócz jak`),
      conjunctions: wordList(
        'i a ale że gdy kiedy bo ponieważ jeśli choć więc oraz lub albo który która które żeby aż',
      ),
      determiners: wordList('mój moja twój twoja jego jej nasz nasza ten ta tamten tamta jakiś jakaś pewien pewna'),
      gendered: { he: wordList('ten tamten jakiś pewien'), she: wordList('ta tamta jakaś pewna') },
      modifiers: wordList('o ie y i ąc szy'),
      persons: {
        he: wordList(`
          kierowca listonosz kelner porucznik kapitan sierżant żołnierz policjant komisarz inspektor lekarz doktor pielęgniarz
          profesor nauczyciel dyrektor szef król książę rycerz marynarz rybak sąsiad portier piekarz kucharz taksówkarz
          konduktor ksiądz ojciec brat syn wujek kuzyn dziadek mąż narzeczony sędzia adwokat nieznajomy żebrak złodziej czarodziej
          kupiec burmistrz pilot posłaniec sługa lokaj strażnik karczmarz leśniczy duch wnuk bibliotekarz dozorca`),
        she: wordList(`
          listonoszka kelnerka policjantka lekarka pielęgniarka nauczycielka dyrektorka szefowa królowa księżniczka sąsiadka
          portierka kucharka konduktorka matka siostra córka ciotka kuzynka babcia żona narzeczona nieznajoma żebraczka
          złodziejka czarodziejka wiedźma karczmarka wnuczka bibliotekarka sekretarka`),
      },
      describing: {
        he: wordList('mężczyzna chłopak chłopiec starzec staruszek facet'),
        she: wordList('kobieta dziewczyna dziewczynka staruszka'),
      },
      titles: {
        he: wordList('pan pana panu panem wujek ksiądz brat'),
        she: wordList('pani panią panna ciocia siostra'),
        any: wordList('doktor dr profesor prof komisarz inspektor kapitan porucznik sierżant'),
      },
      given: [
        ['he', wordList('kuba kubę kuby barnaba')],
        ['she', wordList('.*a')],
        ['he', wordList('.*[bcdfghjklłmnńprsśtwzźż]')],
      ],
      openers: wordList(`
        tak nie no dobrze dobra ach och ej hej cześć dzień dziękuję przepraszam proszę ty my wy co kto kogo komu czyj gdzie
        skąd dokąd kiedy jak jaki jaka jakie dlaczego czemu czy nic nikt ktoś coś wszystko wszyscy tu tutaj tam teraz potem
        później wtedy zawsze nigdy może bardzo więcej mniej jeszcze już prawie tylko dziś wczoraj jutro dwa trzy cztery pięć
        dziesięć inny inna jest był była było to te tego tej przecież właśnie nagle wreszcie zapadła przez`),
      cases: [
        ['ek', wordList('ka kowi kiem ku')],
        ['ia', wordList('i ię ią io')],
        ['ja', wordList('i ii ję ją jo')],
        ['ka', wordList('ki ce kę ką ko')],
        ['ga', wordList('gi dze gę gą go')],
        ['ra', wordList('ry rze rę rą ro')],
        ['ta', wordList('ty cie tę tą to')],
        ['da', wordList('dy dzie dę dą do')],
        ['ła', wordList('ły le łę łą ło')],
        ['na', wordList('ny nie nę ną no')],
        ['la', wordList('li lę lą lo')],
        ['a', wordList('y i ie ę ą o')],
        ['o', wordList('a owi em u')],
        ['', wordList('a owi em iem u ie ze ego emu ym im')],
      ],
    },
  },
} as const satisfies Locale;
