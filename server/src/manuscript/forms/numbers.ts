const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last final'.split(
  ' ',
);
/** Cardinals up to about twenty and ordinals up to ten, as in chapter headings. */
const FOREIGN = (
  'un une deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt premier première deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième dernier ' +
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte primero primer primera segundo segunda tercero tercer tercera cuarto cuarta quinto quinta sexto séptimo octavo noveno décimo último ' +
  'um dois três quatro sete oito nove dez onze doze treze quatorze quinze dezesseis dezasseis dezessete dezoito dezenove vinte primeiro primeira terceiro terceira quarto quinto sétimo oitavo nono ' +
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti primo prima secondo seconda terzo terza sesto settimo ottavo ultimo ' +
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig erstes erster erste zweites zweiter zweite drittes dritter dritte viertes vierter vierte fünftes fünfter fünfte sechstes siebtes achtes neuntes zehntes letztes ' +
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście pierwszy pierwsza drugi druga trzeci trzecia czwarty czwarta piąty piąta szósty siódmy ósmy dziewiąty dziesiąty ostatni ' +
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать первая первый вторая второй третья третий четвёртая четвертая четвёртый пятая пятый шестая шестой седьмая восьмая девятая десятая последняя ' +
  'ett två fyra fem sex sju åtta nio tio första andra tredje fjärde femte yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen ensimmäinen toinen kolmas neljäs viides'
).split(' ');
const SPELLED = new RegExp(
  `^(?:${[...ONES, ...ORDINALS, ...FOREIGN].join('|')}|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|(?:one |a )?hundred(?: (?:and )?[a-z -]+)?)$`,
  'i',
);

/** Whether a word is a canonical roman numeral: `MIX`, `DIM` and `I'LL` are words. A single `I` counts only with `lone`. */
export function isRoman(word: string, lone = false): boolean {
  const upper = word.toUpperCase();
  if (word.length === 0 || (word !== upper && word !== word.toLowerCase()) || !ROMAN.test(upper)) return false;
  if (upper === 'I') return lone;
  return ![
    'MIX',
    'DIM',
    'MI',
    'MD',
    'DI',
    'LI',
    'MC',
    'CD',
    'DC',
    'MM',
    'CC',
    'DCI',
    'MIL',
    'MILD',
    'LID',
    'CIVIL',
    'VIVID',
    'MIMIC',
    'DID',
  ].includes(upper);
}

/** Whether the words are a number: digits, a roman numeral, or spelled. */
export const isNumber = (words: string): boolean =>
  /^\d{1,4}(?:\.\d{1,2})?$/.test(words) || isRoman(words, true) || SPELLED.test(words);
