import { strictEqual } from 'node:assert';
import { castOf } from '../../src/analysis/cast/cast.js';
import { readingOf } from '../../src/analysis/clauses/reading.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import type { Prose } from '../../src/manuscript/block.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Paragraphs by which a text is known to be in a language, with nobody in them. */
const BEFORE: Readonly<Record<string, string>> = {
  fr: '— Ici.\n\n— Là.\n\n— Non.\n\nLa pluie est sur les toits et dans la cour, mais il ne pleut pas sur la mer.',
  es: '—Aquí.\n\n—Allí.\n\n—No.\n\nLa lluvia está en los tejados y en el patio, pero no había nada más que el mar.',
  de: 'Der Regen ist auf den Dächern und nicht auf dem Meer, aber es regnet noch immer, und die Straße ist nass.',
  pt: '— Aqui.\n\n— Ali.\n\n— Não.\n\nA chuva não está no mar, mas em uma rua que não tinha mais nada além da água.',
  it: '— Qui.\n\n— Là.\n\n— No.\n\nLa pioggia è nel cortile e non sul mare, ma anche la strada era più scura della notte.',
  pl: '— Tu.\n\n— Tam.\n\n— Nie.\n\nDeszcz był już na dachach, ale nie na morzu, i nie było tak, jak co dzień.',
  nl: 'De regen is op het dak en niet op de zee, maar het is ook voor de straat een dag van water en van wind.',
  ru: '— Тут.\n\n— Там.\n\n— Нет.\n\nДождь был не на море, а на крышах, и он был такой же, как всё, что было до него.',
  ja: '　雨は屋根の上に降っていて、海にはまだ降っていなかった。道は暗くて、とても静かだった。',
  zh: '雨落在屋顶上，还没有落到海上。街道很暗，也很安静，什么声音都没有，只有风在慢慢地吹。',
};

/** The subjects of a paragraph's tags, in the order of its quotations; a pronoun in brackets, `-` for no tag. */
const tags = (language: string, paragraph: string): string => {
  const { blocks } = Manuscript.of(`${BEFORE[language]!}\n\n${paragraph}`);
  const block = blocks.at(-1) as Prose;
  strictEqual(block.language, language);
  const { tags: found } = readingOf(block);
  return block.inlines
    .flatMap(part => {
      if (part.kind !== 'speech') return [];
      const tag = found.get(part.from);
      return [tag === undefined ? '-' : tag.subject.kind === 'pronoun' ? `(${tag.name})` : tag.name];
    })
    .join(' ');
};
const tagged = (language: string, paragraph: string, expected: string): void =>
  void it(`${language}: ${paragraph}`, () => strictEqual(tags(language, paragraph), expected));

describe('tags by the grammar of a language', () => {
  describe('the verb before its subject', () => {
    tagged('fr', '— Non, dit Margaux, je reste.', 'Margaux -');
    tagged('fr', '— Encore ? demanda-t-elle.', '(she)');
    tagged('fr', '— Assieds-toi, lui murmura Firmin.', 'Firmin');
    tagged('fr', '— Tu mens, a fini par lâcher Firmin. Encore.', 'Firmin -');
    tagged('es', '—Vete —pidió Nuria—. Ya es tarde.', 'Nuria -');
    tagged('de', '„Geh“, fuhr ihn Henrike an.', 'Henrike');
    tagged('de', '»Geh«, gab sie zurück.', '(she)');
    tagged('pt', '— Vai — sussurrou a mãe dele.', 'a mãe');
    tagged('it', '— Vai – gli disse Oreste. – È tardi.', 'Oreste -');
    tagged('pl', '— Idź — powiedziała cicho Jagoda. — Już pora.', 'Jagoda -');
    tagged('nl', '‘Ga maar,’ hijgde Wietske.', 'Wietske');
    tagged('ru', '— Иди, — тихо сказала Настя. — Пора.', 'Настя -');
  });

  describe('a subject that is left out, where the verb tells of it', () => {
    tagged('es', '—Vete —dijo, y cerró la puerta.', '()');
    tagged('es', '—No puedo —respondí.', '(i)');
    tagged('pt', '— Não posso — murmurei.', '(i)');
    tagged('it', '— Non posso – risposi.', '(i)');
    tagged('pl', '— Nie mogę — szepnęła.', '(she)');
    tagged('pl', '— Nie mogę — odpowiedziałem.', '(i)');
    tagged('ru', '— Не могу, — прошептал.', '(he)');
  });

  describe('roles and titles', () => {
    tagged('fr', '— Montez, grogna le chauffeur.', 'le chauffeur');
    tagged('fr', '— Montez, dit une infirmière.', "l'infirmière");
    tagged('es', '—Suban —dijo la señora Ferrer.', 'señora Ferrer');
    tagged('es', '—Suban —dijo el afilador.', 'el afilador');
    tagged('de', '„Einsteigen“, sagte Herr Wolters.', 'Herr Wolters');
    tagged('de', '„Einsteigen“, brummte der alte Schleusenwärter.', 'der Schleusenwärter');
    tagged('it', '— Salite – disse uno sconosciuto.', 'lo sconosciuto');
    tagged('pl', '— Wsiadać — mruknął latarnik.', 'latarnik');
    tagged('ru', '— Садитесь, — буркнул старый лодочник.', 'лодочник');
    tagged('ja', '「お乗りください」と船頭が言った。', '船頭');
    tagged('zh', '“上船吧。”船夫说。', '船夫');
  });

  describe('what only describes is a pronoun', () => {
    tagged('fr', '— Montez, dit la vieille femme.', '(she)');
    tagged('de', '„Geh“, sagte der junge Mann.', '(he)');
    tagged('ru', '— Иди, — сказала девушка.', '(she)');
    tagged('ja', '「行って」と女の子が言った。', '(she)');
  });

  describe('languages without spaces', () => {
    tagged('ja', '「遅いね」と美緒さんが笑った。「帰ろう」', '美緒 -');
    tagged('ja', '「遅いね」と僕は言った。', '(i)');
    tagged('ja', '「遅いね」窓の外は雨だった。', '-');
    tagged('zh', '“走吧，”苏晚低声说，“天黑了。”', '苏晚 -');
    tagged('zh', '顾青笑了：“走吧。”', '顾青');
    tagged('zh', '“走吧。”她说。', '(she)');
  });

  describe('narration that is no tag', () => {
    tagged('fr', '« Demain », et la pluie reprit.', '-');
    tagged('es', '—Vete. —Nuria cerró la puerta.', '-');
    tagged('de', '„Geh.“ Henrike schloss die Tür.', '-');
  });
});

/** The people of a text, each with its other names. */
const people = (text: string): string =>
  castOf(outlineOf(Manuscript.of(text)))
    .members.map(({ name, aliases }) => [name, ...aliases].join(' = '))
    .sort()
    .join('; ');

describe('names in other cases', () => {
  it('are one name in Polish', () => {
    strictEqual(
      people(
        `${BEFORE['pl']!}\n\n— Idź — powiedziała Jagoda.\n\nRadek spojrzał na Jagodę. Było już ciemno.\n\n— Nie — odparł Radek.\n\nJagoda wzięła Radka za rękę.`,
      ),
      'Jagoda = Jagodę; Radek = Radka',
    );
  });
  it('are one name in Russian', () => {
    strictEqual(
      people(
        `${BEFORE['ru']!}\n\n— Иди, — сказала Настя.\n\nЕгор посмотрел на Настю.\n\n— Нет, — ответил Егор.\n\nОна взяла Егора за руку.`,
      ),
      'Егор = Егора; Настя = Настю',
    );
  });
  it('are two names where both speak', () => {
    strictEqual(
      people(`${BEFORE['ru']!}\n\n— Иди, — сказал Александр.\n\n— Нет, — ответила Александра.`),
      'Александр; Александра',
    );
  });
  it('are one name with and without a title in Japanese', () => {
    strictEqual(
      people(
        `${BEFORE['ja']!}\n\n「静かに」と森先生が言った。\n\n「はい」と美緒が答えた。\n\n「よろしい」と先生が言った。`,
      ),
      '森先生 = 先生; 美緒',
    );
  });
});

/** The head of a text. */
const AT = { line: 0, character: 0 };

describe('the language of sentences', () => {
  it('is that of most of them, whatever edits led to it', () => {
    const english = 'The rain is on the roof and not on the sea, but you know that.\n\n';
    const mixed = Manuscript.of(`${english.repeat(3)}— Non, dit Margaux.\n`);
    strictEqual(mixed.blocks[0]!.language, null);
    const french = Manuscript.of(`${BEFORE['fr']!}\n\n— Non, dit Margaux.\n`);
    strictEqual(french.blocks[0]!.language, 'fr');
    strictEqual(french.edit({ range: { start: AT, end: AT }, text: english.repeat(40) }).blocks[0]!.language, null);
  });
});
