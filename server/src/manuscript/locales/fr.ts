import { withEndings, wordList } from '../../text/wordList.js';
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
  grammar: {
    spaced: {
      speech: [
        withEndings(
          `
          demand cri murmur chuchot souffl répliqu ajout lanç lanc exclam continu soupir grogn grommel
          rétorqu déclar annonç annonc expliqu hurl avou constat insist marmonn protest répét remarqu rican
          suppli balbuti bredouill bégay affirm commenç comment confi ordonn précis propos jur plaisant
          appel rappel présent suggér assur tranch`,
          'a ai e é ait èrent',
        ),
        withEndings(
          `
          repri admi poursuivi conclu intervin promi menti renchéri gémi rugi`,
          't s',
        ),
        ...wordList(`
          lut di(?:t|s|sait|sais|rent|ra|saient) répond(?:it|is|u|ait|s)? répondirent s?écri(?:a|ai|e|é) fit
          reprend interrog(?:ea|eai|e|é) répète poursuivi poursuit conclu gronda observa susurra appelle
          salua lâch(?:a|ai|e|é|er) acquies(?:ça|çai|ce|cé) rappelle menti renchéri gémi rugi objecta
          corrig(?:ea|eai|e|é) suggère`),
      ],
      thought: wordList('pens(?:a|ai|e|é|ait), song(?:ea|eai|e|é|eait)'),
      verbs: wordList('[^u]a, [^lq]it, [^dn]ut, ai[ts], èrent, irent, urent, inrent, aient'),
      subjects: { he: ['il'], she: ['elle'], they: wordList('ils elles'), i: wordList('je j') },
      objects: { i: wordList('me m mon ma mes moi') },
      clitics: wordList('me m te t se s le la l lui leur nous vous ne n y en pas a ont ai avait avaient plus'),
      prepositions: wordList(`
        à au aux de d du des dans en sur sous avec sans pour par vers chez contre entre devant derrière après avant
        depuis pendant près comme malgré jusqu`),
      conjunctions: wordList('et ou mais car que qu quand lorsque lorsqu si puis alors comme tandis qui où donc'),
      determiners: wordList(`
        le la l les un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces chaque`),
      objectDeterminers: wordList('au aux du des'),
      gendered: { he: wordList('un ce cet'), she: wordList('une cette') },
      indefinite: wordList('un une'),
      definite: { he: 'le', she: 'la' },
      elided: "l'",
      adjectives: wordList(
        'vieux vieil vieille jeune petit petite grand grande gros grosse pauvre autre bon bonne brave',
      ),
      persons: {
        he: wordList(`
          gardien chauffeur serveur facteur boulanger patron directeur professeur policier agent commissaire inspecteur
          soldat capitaine général roi prince chevalier marin pêcheur voisin concierge médecin docteur infirmier vendeur
          boucher cuisinier barman majordome prêtre curé moine juge avocat étranger inconnu père frère fils oncle cousin
          neveu mari mendiant voleur mage sorcier marchand aubergiste garde valet maire pilote livreur`),
        she: wordList(`
          gardienne serveuse factrice boulangère patronne directrice policière reine princesse voisine infirmière
          vendeuse cuisinière juge avocate étrangère inconnue mère sœur tante cousine nièce
          mendiante voleuse sorcière marchande bibliothécaire secrétaire maîtresse caissière`),
        any: wordList('élève journaliste pianiste libraire pharmacien'),
      },
      describing: {
        he: wordList('homme garçon type vieux vieillard monsieur gars gamin bonhomme blond brun rouquin'),
        she: wordList('femme fille dame vieille demoiselle gamine blonde brune rousse fillette'),
      },
      titles: {
        he: wordList('monsieur m maître mr père frère oncle'),
        she: wordList('madame mme mademoiselle mlle sœur tante'),
        any: wordList(
          'docteur dr capitaine commissaire inspecteur professeur pr lieutenant sergent colonel général juge',
        ),
      },
      particles: wordList('de du le la'),
      given: [
        [
          'he',
          wordList(`
          luc marc paul jean pierre jacques louis henri hugo léo théo noé arthur gabriel raphaël daniel michel marcel andré rené
          simon martin benoît baptiste philippe christophe antoine maxime alexandre guillaume jérôme étienne hakim karim mehdi
          bastien julien sébastien fabien damien lucien .*(?:ien|aud|ault|ert|and|ric|las|aume|ien|ieu|an)`),
        ],
        ['she', wordList('.*(?:ine|ette|elle|ie|ienne|iane|aine|anne|ence|ise|éa|a|ée|ège|aude)')],
      ],
      openers: wordList(`
        oui non bien bon ah oh eh hé tu on nous vous ça cela ceci c j qui quoi où comment pourquoi quel quelle quels
        quelles tout toute tous toutes rien personne quelqu ici là voilà voici dehors dedans dessous dessus peut
        jamais toujours encore enfin ensuite puis soudain aussitôt bientôt hier demain aujourd maintenant deux trois
        quatre cinq dix après avant ne pas plus même trop très merci bonjour bonsoir salut allez viens attends regarde
        dis tiens pardon`),
    },
  },
} as const satisfies Locale;
