import { withEndings, wordList } from '../../text/wordList.js';
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
  grammar: {
    spaced: {
      speech: [
        withEndings(
          `
          pregunt contest grit susurr murmur exclam replic protest coment confes asegur explic orden pidi
          prometi suspir mascull balbuce tartamude musit observ coincidi interrumpi continu prosigui sugiri
          advirti avis anunci declar afirm neg bram aull chill brome ri solt espet corrigi reconoci llam
          salud suplic rog exigi concluy agreg riñ regañ inquiri indic ofreci carraspe gimi solloz`,
          'ó é a aba aron',
        ),
        withEndings(
          `
          respond añad insist repit admit`,
          'ió í e ía',
        ),
        ...wordList(`
          leyó leí lee dij(?:o|e|eron) dice[ns]? dec(?:ía|ían) repliqué confiesa repetí expliqué pide pedí promete
          gruñ(?:ó|í|e) quis(?:o|e) intervin(?:o|e) propus(?:o|e)`),
      ],
      thought: wordList('pens(?:ó|é|aba)'),
      verbs: wordList('ó aba ía ieron aron jo uvo uso izo'),
      dropsSubject: true,
      verbForms: {
        i: wordList(
          '...+(?:é|í), dije, quise, hice, puse, supe, fui, propuse, intervine, digo, pregunto, respondo, contesto',
        ),
      },
      subjects: { he: ['él'], she: ['ella'], they: wordList('ellos ellas'), i: ['yo'] },
      objects: { i: wordList('me mi mis mí conmigo') },
      clitics: wordList('me te se le lo la les los las nos no ya apenas casi había'),
      prepositions: wordList(`
        a al de del en con sin por para sobre bajo tras ante desde hasta hacia entre según contra como`),
      conjunctions: wordList('y e o u pero que cuando si mientras aunque porque pues donde quien ni sino'),
      determiners: wordList(
        'el la los las un una mi mis tu tus su sus este esta ese esa aquel aquella nuestro nuestra',
      ),
      objectDeterminers: wordList('al del'),
      gendered: { he: wordList('un este ese aquel'), she: wordList('una esta esa aquella') },
      indefinite: wordList('un una'),
      definite: { he: 'el', she: 'la' },
      adjectives: wordList(
        'viejo vieja joven pequeño pequeña gran pobre otro otra buen buena primer primera segundo segunda',
      ),
      persons: {
        he: wordList(`
          cartero camarero teniente capitán sargento soldado guardia policía comisario inspector médico doctor enfermero
          profesor maestro director jefe rey príncipe caballero marinero pescador vecino portero panadero cocinero taxista
          conductor cura padre hermano hijo tío primo abuelo marido novio juez abogado extraño desconocido forastero
          mendigo ladrón mago brujo mercader posadero alcalde piloto mensajero criado mayordomo librero`),
        she: wordList(`
          cartera camarera capitana doctora enfermera profesora maestra directora jefa reina princesa vecina portera
          panadera cocinera madre hermana hija tía prima abuela esposa novia jueza abogada extraña desconocida forastera
          mendiga ladrona bruja posadera alcaldesa mensajera criada voz bibliotecaria secretaria`),
      },
      describing: {
        he: wordList('hombre chico muchacho joven viejo anciano señor niño tipo rubio moreno oficial'),
        she: wordList('mujer chica muchacha vieja anciana señora señorita niña rubia morena'),
      },
      titles: {
        he: wordList('señor sr don d padre fray tío'),
        she: wordList('señora sra señorita srta doña dña tía sor'),
        any: wordList('doctor dr doctora dra capitán teniente sargento comisario inspector profesor coronel general'),
      },
      particles: wordList('de del la'),
      given: [
        ['he', wordList('borja josé jorge luis andrés juan manuel joaquín')],
        [
          'she',
          wordList(
            '.*a, carmen, inés, isabel, raquel, belén, pilar, mercedes, dolores, remedios, rocío, consuelo, soledad, beatriz, luz, paz, noemí',
          ),
        ],
        ['he', wordList('.*(?:o|án|ón|ín|és|el|ro|or|ian)')],
      ],
      openers: wordList(`
        sí no ya bien bueno ah oh eh ay hola adiós gracias tú usted ustedes nosotros qué quién quiénes cómo cuándo
        cuánto dónde cuál nada nadie alguien algo todo todos toda todas aquí ahí allí ahora luego después antes entonces
        también tampoco siempre nunca jamás quizá quizás tal tan tanto muy más menos solo sólo aún todavía dentro fuera
        abajo arriba hoy ayer mañana anoche dos tres cuatro cinco diez ninguno ninguna otro otra perdón claro vale era
        es fue había hay eso esto aquello lo`),
    },
  },
} as const satisfies Locale;
