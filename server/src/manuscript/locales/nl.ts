import { withEndings, wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Dutch. */
export const nl = {
  id: 'nl',
  conventions: [
    { id: 'nl', name: 'Dutch', commaInside: true, speechMarks: ['‘’', '“”', '„”'], nestedMarks: ['“”', '‘’'] },
  ],
  frequentWords: wordList('het een niet ik hij zij van maar dat voor aan zijn ze naar ook en de op te je'),
  grammar: {
    spaced: {
      speech: [
        withEndings(
          `
          zei vroeg antwoord riep fluister mompel herhaal schreeuw gil hijg stamel stotter verklaar meld
          vervolg beloof waarschuw protesteer snauw grom brom bulder giechel bevestig ontken beaam
          constateer verzeker plaag informeer reageer mopper prevel raad`,
          'de den t en',
        ),
        withEndings(
          `
          zucht lach smeek grinnik knik`,
          'te t',
        ),
        ...wordList(`
          las leest zei zeg(?:t|gen)? gezegd vroeg vraagt? gevraagd antwoord riep roept? fluister zucht
          besl(?:oot|uit) legde legt meld klonk klinkt hield houdt begon begint ging gaat voegde voegt
          bracht brengt merkte merkt bekende bekent beken siste sist snikte snikt grapte grapt vond vindt
          dacht stelde stelt wilde wil opperde oppert kuchte beval`),
      ],
      thought: wordList('dacht(?:en)?, denkt?'),
      verbs: wordList(
        '[^aeiou]de, [^aeiou]te, [^aeiou]den, [^aeiou]ten, ong, ing, oeg, iep, am, at, ag, ond, ees, eek, eef, oot, ok, ad, as, ielp, ield, ierp, erkte, ad, oor',
      ),
      subjects: { he: ['hij'], she: wordList('zij ze'), i: ['ik'] },
      objects: { he: wordList('hem'), she: wordList('haar'), i: wordList('mij me mijn') },
      clitics: wordList(
        'zich me mij je jou hem haar ons het niet ook dan nu nog maar zacht hard er toen meteen eindelijk',
      ),
      prepositions: wordList(`
        in op aan uit van met bij naar voor door over onder tegen tussen om te tot zonder sinds tijdens achter naast boven
        langs`),
      conjunctions: wordList('en of maar want dat omdat als toen terwijl dus die waar hoewel'),
      determiners: wordList(`
        de het een mijn jouw je zijn haar ons onze hun deze dit die`),
      indefinite: wordList('een'),
      definite: { he: 'de', she: 'de' },
      adjectives: wordList('oude jonge kleine grote arme andere goede lange dikke eerste tweede'),
      persons: {
        he: wordList(`
          postbode ober kapitein sergeant soldaat agent politieman commissaris inspecteur dokter arts verpleger leraar meester
          directeur baas chef koning prins ridder matroos visser buurman portier bakker kok chauffeur conducteur dominee
          priester vader broer zoon oom neef neefje opa grootvader rechter advocaat vreemdeling onbekende bedelaar dief
          tovenaar koopman burgemeester piloot bode knecht butler bewaker veerman herbergier waard jager wachter conciërge`),
        she: wordList(`
          serveerster agente commissaresse arts verpleegster lerares juf directrice bazin koningin prinses buurvrouw bakkerin
          kokkin moeder zus dochter tante nicht nichtje oma grootmoeder advocate bedelares dievegge tovenares heks
          bibliothecaresse secretaresse stem waardin`),
      },
      describing: {
        he: wordList('man jongen kerel vent heer grijsaard'),
        she: wordList('vrouw meisje dame meid'),
      },
      titles: {
        he: wordList('meneer mijnheer dhr heer oom broeder'),
        she: wordList('mevrouw mevr mw juffrouw tante zuster'),
        any: wordList('dokter dr professor prof kapitein sergeant commissaris inspecteur agent'),
      },
      particles: wordList('van der den de ter'),
      given: [
        [
          'he',
          wordList(`
          joost ruben teun mees sem daan bram lars thijs jan piet kees willem hendrik pieter gerrit henk tom tim luuk jesse
          finn gijs koen maarten jeroen bas rik sander wouter dirk jasper floris stijn noud hugo max david adam jelle sjoerd
          wim frank bart rob erik mark koos siebe`),
        ],
        [
          'she',
          wordList(`
          .*(?:a|tje|ske|ieke|ien|eke|lies), noor lotte fleur sanne anne marijke femke roos iris ilse inge els loes floor merel
          maud isabel sterre hanneke janneke marloes evi sophie lieke marie`),
        ],
      ],
      openers: wordList(`
        ja nee nou ach o oh hé hoi dag wij we jij jullie u men wat wie waar waarom wanneer hoe welke alles niets iets iemand
        niemand iedereen hier daar dan daarna nu toen gisteren vandaag morgen eindelijk plotseling misschien weer nog alleen
        heel zo ook altijd nooit straks dank graag goed zeker echt ergens nergens geen twee drie vier vijf zes tien kom ga
        laat kijk luister wacht als eerst ruim buiten binnen boven beneden even`),
      cases: [['', ['s']]],
    },
  },
} as const satisfies Locale;
