/** Lines that are only a time, in other languages than English: `Trois jours plus tard`, `Am nächsten Morgen`, `三日後`. */
interface Times {
  /** Amounts, their units, and the words before or after both. */
  readonly amount: string;
  readonly unit: string;
  readonly before?: string;
  readonly behind?: string;
  /** Whole phrases. */
  readonly phrase: string;
}

const SPACED: readonly Times[] = [
  {
    // French
    amount: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|quelques|plusieurs',
    unit: 'secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans?|années?|instants?',
    behind: 'plus tard|plus tôt|auparavant|après',
    phrase:
      'le lendemain(?: (?:matin|soir|midi))?|le (?:soir|matin|jour) même|cette nuit-là|ce (?:soir|matin|jour)-là|pendant ce temps|au même moment|plus tard|le jour suivant',
  },
  {
    // Spanish
    amount:
      'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|unos|unas|algunos|algunas|varios|varias',
    unit: 'segundos?|minutos?|horas?|días?|noches?|semanas?|mes(?:es)?|años?',
    behind: 'después|más tarde|antes|atrás',
    phrase:
      'al día siguiente|(?:a|en) la mañana siguiente|la noche siguiente|(?:esa|aquella) (?:misma )?(?:noche|tarde|mañana)|mientras tanto|más tarde',
  },
  {
    // German
    amount: 'ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|einige|ein paar|wenige|mehrere',
    unit: 'sekunden?|minuten?|stunden?|tage?|nächte?|wochen?|monate?|jahre?|zeit',
    behind: 'später|zuvor|danach|vorher|früher',
    phrase:
      'am (?:nächsten|selben|folgenden) (?:tag|morgen|abend)|in (?:derselben|der nächsten|jener) nacht|währenddessen|zur (?:selben|gleichen) zeit|später',
  },
  {
    // Portuguese
    amount: 'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte|alguns|algumas|vários|várias',
    unit: 'segundos?|minutos?|horas?|dias?|noites?|semanas?|m[êe]s(?:es)?|anos?',
    behind: 'depois|mais tarde|antes|atrás',
    phrase:
      'no dia seguinte|na (?:manhã|noite|tarde) seguinte|naquela (?:mesma )?(?:noite|tarde|manhã)|enquanto isso|mais tarde',
  },
  {
    // Italian
    amount: 'un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|alcuni|alcune|qualche|pochi|poche',
    unit: 'second[oi]|minut[oi]|or[ae]|giorn[oi]|nott[ei]|settiman[ae]|mes[ei]|ann[oi]',
    behind: 'dopo|più tardi|prima',
    phrase:
      'il giorno (?:dopo|seguente)|la (?:mattina|sera|notte) (?:dopo|seguente)|quella (?:stessa )?(?:sera|notte|mattina)|nel frattempo|più tardi',
  },
  {
    // Polish
    amount: 'dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|kilka|parę|jeden|jedną',
    unit: 'sekund[ęy]?|minut[ęy]?|godzin[ęy]?|d(?:zień|ni)|noc[ey]?|tygodni(?:e|a)?|tydzień|miesi(?:ąc|ące|ęcy)|rok|lata?|lat',
    behind: 'później|wcześniej|potem',
    phrase:
      'następnego (?:dnia|ranka|wieczoru)|następnej nocy|tej (?:samej )?nocy|tego (?:samego )?(?:wieczoru|dnia)|tymczasem|później',
  },
  {
    // Russian
    amount: 'один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|пару',
    unit: 'секунд[уы]?|минут[уы]?|час(?:а|ов)?|д(?:ень|ня|ней)|ноч(?:ь|и|ей)|недел[юиь]|месяц(?:а|ев)?|год(?:а)?|лет',
    before: 'через',
    behind: 'спустя|назад|до этого',
    phrase:
      'на следующ(?:ий день|ее утро|ую ночь)|(?:тем|этим) (?:же )?(?:вечером|утром)|той (?:же )?ночью|в то же время|тем временем|позже|на другой день',
  },
];

const END = String.raw`[\s.…:]*$`;

const FORMS: readonly RegExp[] = [
  ...SPACED.map(
    ({ amount, unit, before, behind, phrase }) =>
      new RegExp(
        `^(?:${before === undefined ? '' : `${before} (?:(?:${amount}|\\d+) )?(?:${unit})|`}(?:${amount}|\\d+) (?:${unit}) (?:${behind})|${phrase})${END}`,
        'iu',
      ),
  ),
  /^(?:翌(?:日|朝|週|年)|次の日|その(?:夜|日の(?:夜|朝))|一方|同じ頃|[0-9０-９一二三四五六七八九十数]{1,4}(?:日|週間|[ヶか]月|年|時間|分)後)[\s。…]*$/u,
  /^(?:第二天(?:早上|晚上)?|次日|翌日|当晚|當晚|与此同时|與此同時|[0-9一二三四五六七八九十两兩几幾数]{1,4}(?:天|日|周|週|个月|個月|年|(?:个|個)?小[时時]|分[钟鐘])[之以]?[后後])[\s。…]*$/u,
];

/** Whether a short line is a time and nothing else, in one of these languages. */
export const isTimeAbroad = (line: string): boolean => line.length <= 40 && FORMS.some(form => form.test(line));
