import { strictEqual } from 'node:assert';
import { breakOf } from '../../src/manuscript/forms/break.js';
import { headingOf } from '../../src/manuscript/forms/heading.js';
import { labelOf } from '../../src/manuscript/forms/label.js';
import { slugOf } from '../../src/manuscript/forms/slug.js';

/** Checks a list of lines, parted by ` | `, against one recogniser. */
const all = (lines: string, say: (line: string) => unknown, expected: unknown): void => {
  for (const line of lines.split(' | ')) it(line, () => strictEqual(say(line), expected));
};

describe('a scene break', () => {
  const isBreak = (line: string): boolean => breakOf(line) !== null;
  describe('is', () =>
    all(
      '*** | * * * | ***** | --- | - - - | — | ——— | ___ | ~~~ | ~*~*~ | ~o~o~ | .:. | +++ | ### | # | oOo | oOoOo | o0o | xXx | XXX | X X X | -x-x-x- | -X- | ⁂ | § § § | • • • | ★ | ❦ | LINE BREAK | ~Line Break~ | [Line Break] | PAGE BREAK | Scene Change | [scene break] | <hr> | <hr/> | [hr] | <center>***</center> | -- | ~ | ~~ | * | ** | \\*\\*\\*',
      isBreak,
      true,
    ));
  describe('is not', () =>
    all(
      '… | ... | ?! | ooo | xxx | OOO | Zzz | Ooo | * milk | #1 | O | X | XOXO | Oh | > | !!! | Xerox | She broke the line. | A line break is a pause.',
      isBreak,
      false,
    ));
});

describe('a chapter heading', () => {
  const isHeading = (line: string): boolean => headingOf(line) !== null;
  describe('is', () =>
    all(
      'Chapter 5 | Chapter Five | Chapter 5: Salt | Chapter 5 - Salt | -Chapter One: | Ch. 3 | 5. Salt | Part II | Prologue | Epilogue | Interlude | Session XIV: Salt | Episode 4 | Act One | Track IX: Salt | Day 3 | ## Salt | **Chapter 5** | CHAPTER I. | Chapter 5: 5. Salt | IV | 12 | +1',
      isHeading,
      true,
    ));
  describe('is, in other languages', () =>
    all(
      'Chapitre 3 | Chapitre premier | Chapitre II : Le port | Capítulo 3 | Capítulo tres: El faro | Parte II | Kapitel 4 | Erstes Kapitel | 3. Kapitel: Ebbe | Teil 2 | Capitolo terzo | Rozdział 5 | Rozdział pierwszy | Część II | Глава 1 | ГЛАВА ПЕРВАЯ | Часть 2: Море | Luku 2 | Tredje kapitlet | Prólogo | Épilogue | Prolog | Epilog: Zu Hause | Пролог | Interludio | Nachwort | 第三章 | 第3話　港 | 第十二回：潮 | 【第一章】 | 序章 | 終章 | プロローグ | 楔子 | 番外 | 后记 | 三 | １２ | Cap. 3 | Kap. 3: Ebbe | Rozdz. IV | Гл. 3',
      isHeading,
      true,
    ));
  describe('is not', () =>
    all(
      'MIX | DIM | Part of him wanted to run. | Day three of the siege had been worse. | 9:15 PM | #1 | Chapter and verse. | Book it. | Act natural | Session | 1. Take the oar. | “Chapter 5” | 10,000 | +12 | Day one.',
      isHeading,
      false,
    ));
  describe('is not, in other languages', () =>
    all(
      'Parte de él quería huir. | Teil dieses Plans | Capítulo de una vida | Глава семьи молчал. | Akt der Gnade | 第三章は長い。 | 第一、行かない。 | 終章が来た | Epilog des Ganzen | Livre un secret | Cap one | Cap. uno',
      isHeading,
      false,
    ));
  it('gives its title and level', () => {
    strictEqual(JSON.stringify(headingOf('## **Salt** ##')), '{"title":"Salt","level":2,"sure":true}');
    strictEqual(headingOf('Salt\n====')?.title, 'Salt');
  });
});

describe('a label', () => {
  const label = (line: string): string | null => labelOf(line)?.label ?? null;
  describe('of a note', () =>
    all(
      "A/N: late | A / N: late | A.N. - late | AN: late | AN - late | [A/N late] | (A/N: late) | {AN: late} | <A/N> late </A/N> | Author's Note | **A/N:** late | Author's Rambles: hm | Notes: hm | Closing Notes: hm | Quick Note: hm | Beta'd by gull | Edit: hm | Edited 3/4: hm | P.S. hello",
      label,
      'note',
    ));
  describe('of rights', () => all('Disclaimer: mine | ==Disclaimer==', label, 'disclaimer'));
  describe('of facts', () => all('Rating: T | Warning(s): storms | TW: storms | Pairing: none', label, 'facts'));
  describe('of a note, in other languages', () =>
    all(
      'Note de l’auteur : merci | Nota de la autora: gracias | N/A: oi | Anmerkung: danke | Od autorki: hej | От автора: спасибо | 作者的话：谢谢',
      label,
      'note',
    ));
  describe('of what went before', () =>
    all('Recap: storms | Previously: storms | Previously on Tidewrack: storms', label, 'recap'));
  describe('is not', () =>
    all(
      'An arrow hit him | Notes were passed | Note the colour. | An — arrow | Warning signs were everywhere. | Thanks to him, they lived. | “Warning—” | Tags hung from it',
      label,
      null,
    ));
});

describe('a place or time line', () => {
  const cue = (line: string): string | null => slugOf(line)?.cue ?? null;
  describe('of place', () => all('Gull Harbour. | The *Kittiwake*, lower deck. | [Skerry Island]', cue, 'place'));
  describe('of time', () =>
    all(
      'Three days later. | March 3rd, 9:15 PM | 0400 hours | Meanwhile… | ~ two weeks later ~ | The next morning | Tuesday',
      cue,
      'time',
    ));
  describe('of time, in other languages', () =>
    all(
      'Trois jours plus tard | Le lendemain matin | Dos horas después. | Al día siguiente | Drei Wochen später | Am nächsten Morgen | Alguns dias depois | Due anni prima | Kilka dni później | Три дня спустя | Через два часа | 三日後 | 翌日 | 第二天 | 两年后',
      cue,
      'time',
    ));
  describe('is not', () =>
    all(
      'He left. | Whatever. | She was gone. | "Gull Harbour." | Silence. | Nobody moved. | Le port dormait. | El bar estaba vacío. | On verra plus tard. | Später kam er. | Él llegó después. | 彼は三日後に来た。',
      cue,
      null,
    ));
});
