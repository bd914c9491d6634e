import { withEndings, wordList } from '../../text/wordList.js';
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
  grammar: {
    spaced: {
      speech: [
        withEndings(
          `
          frag antworte erwider flüster murmel mein entgegne brüll brumm knurr stotter stammel seufz lach
          keuch hauch zisch raun wisper ergänz bestätig verteidig protestier bemerk erklär behaupte
          versicher bettel fleh jammer klag nuschel schimpf fluch neck grins wand wiederhol hak krächz
          erkundig mahn warn kommentier scherz kicher witzel quietsch`,
          'te ten t e',
        ),
        ...wordList(`
          las liest sag(?:te|ten|t|st|e) gesagt gefragt antworte rief(?:en)? ruft schr(?:ie|ien|eit) begann beginnt
          fuhr fährt fügte fügt setzte wollte riet rät gab gibt widersprach unterbrach warf wirft stellte
          stellt versprach verspricht befahl bat bet(?:onte|ont) mur(?:rte|rt) spott(?:ete|et) wand
          gest(?:and|eht) log sprach(?:en)? spricht schlug gab`),
      ],
      thought: wordList('dacht(?:e|en), denk(?:t|e)'),
      verbs: wordList(
        '[^aeiouäöü]te, [^aeiouäöü]ten, ete, ah, ieb, ief, ielt, iel, ang, ing, ab, ub, ob, oss, itt, iff, uhr, ahm, am, and, ar, atte, ug, og, aß, ag, ieß, ied',
      ),
      subjects: { he: ['er'], she: ['sie'], i: ['ich'] },
      objects: { he: wordList('ihn ihm'), i: wordList('mich mir mein meine meinen meinem meiner') },
      clitics: wordList(
        'sich mich mir dich dir ihn ihm ihr uns euch es nicht auch dann da nun nur doch leise laut schließlich jetzt noch',
      ),
      prepositions: wordList(`
        in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um unter über vor
        hinter neben zwischen wegen trotz während statt bis`),
      conjunctions: wordList('und oder aber denn dass daß weil wenn als ob während nachdem bevor sondern wo'),
      determiners: wordList(`
        der die das ein eine mein meine dein deine sein seine ihr ihre unser unsere euer eure dieser diese jener jene kein
        keine`),
      objectDeterminers: wordList(`
        den dem des einen einem einer eines meinen meinem meiner seinen seinem seiner ihren ihrem ihrer diesen diesem keinen
        im am zum zur vom beim ins ans`),
      gendered: { he: wordList('der ein dieser jener'), she: wordList('die eine diese jene') },
      indefinite: wordList('ein eine'),
      definite: { he: 'der', she: 'die' },
      modifiers: wordList('[^t]e [^t]en em er es'),
      persons: {
        he: wordList(`
          wirt kellner postbote pfarrer priester mönch arzt doktor lehrer direktor chef kommissar inspektor polizist soldat
          hauptmann kapitän general könig prinz ritter matrose fischer nachbar pförtner hausmeister bäcker koch fahrer
          schaffner vater bruder sohn onkel vetter cousin neffe opa großvater richter anwalt fremde fremder unbekannter
          unbekannte bettler dieb zauberer magier händler bürgermeister pilot bote diener butler wächter bursche kutscher
          verkäufer meister geselle schmied`),
        she: wordList(`
          wirtin kellnerin postbotin pfarrerin ärztin lehrerin direktorin chefin kommissarin inspektorin polizistin
          soldatin königin prinzessin nachbarin bäckerin köchin fahrerin schaffnerin mutter schwester tochter tante cousine
          nichte oma großmutter richterin anwältin bettlerin diebin hexe zauberin händlerin bürgermeisterin botin dienerin
          wächterin verkäuferin meisterin krankenschwester bibliothekarin sekretärin`),
      },
      describing: {
        he: wordList('mann junge herr kerl typ greis'),
        she: wordList('frau dame greisin'),
      },
      titles: {
        he: wordList('herr hr herrn onkel bruder'),
        she: wordList('frau fr fräulein tante schwester'),
        any: wordList(
          'doktor dr professor prof kommissar kommissarin hauptmann inspektor inspektorin kapitän graf gräfin',
        ),
      },
      particles: wordList('von van der den zu'),
      given: [
        [
          'he',
          wordList(`
          jonas lukas niklas elias tobias matthias andreas thomas klaus hans jens lars nils malte uwe ole arne hauke rolf
          karl peter paul max moritz felix leon finn tim tom jan kai ralf bernd jürgen heinz otto emil anton oskar fritz
          franz georg ludwig stefan martin michael markus sebastian florian philipp simon david daniel emre mehmet ali
          sebald konrad heinrich friedrich wilhelm august gustav johannes jakob julian fabian benedikt valentin theo`),
        ],
        [
          'she',
          wordList(`
          .*(?:a|ine|ike|ieke|hild|traud|gard|trud|linde), marie sophie charlotte anne lene grete liese ilse else inge elke
          silke heike antje birgit gudrun ingrid astrid judith ruth esther sarah hannah leah elisabeth edith gerlinde`),
        ],
      ],
      openers: wordList(`
        ja nein doch ach oh na nun wir ihr du man es was wer wen wem wo wohin woher wann warum wieso wie welcher welche
        welches alles nichts etwas jemand niemand jeder jede dann danach dort hier da drüben draußen drinnen oben unten
        jetzt gestern heute morgen endlich plötzlich vielleicht wieder noch schon nur sehr so auch immer nie niemals bald
        später danke bitte gut natürlich sicher wirklich irgendwo irgendwann keiner keine zwei drei vier fünf zehn hallo
        guten komm geh lass mach sieh schau hör warte ob interessant eigentlich`),
      capitalNouns: true,
      cases: [['', ['s']]],
    },
  },
} as const satisfies Locale;
