import { LOCALES } from '../locales/index.js';
import type { TimeWords } from '../locales/locale.js';
import { regexSource } from '../../text/regexSource.js';

const END = String.raw`[\s.…:]*$`;

const timeForm = ({ amount, unit, before, behind, phrase }: TimeWords): RegExp => {
  const number = `(?:${amount.join('|')}|\\d+)`;
  const units = `(?:${unit.join('|')})`;
  const ahead = before === undefined ? '' : `${before} (?:${number} )?${units}|`;
  return new RegExp(`^(?:${ahead}${number} ${units} (?:${behind.join('|')})|${phrase.join('|')})${END}`, 'iu');
};

/** `Trois jours plus tard`, `Am nächsten Morgen`, `三日後`. */
const FORMS: readonly RegExp[] = [
  ...LOCALES.flatMap(({ times }) => (times === undefined ? [] : [timeForm(times)])),
  /^(?:翌(?:日|朝|週|年)|次の日|その(?:夜|日の(?:夜|朝))|一方|同じ頃|[0-9０-９一二三四五六七八九十数]{1,4}(?:日|週間|[ヶか]月|年|時間|分)後)[\s。…]*$/u,
  new RegExp(
    regexSource`
      ^(?:第二天(?:早上|晚上)?|次日|翌日|当晚|當晚|与此同时|與此同時|[0-9一二三四五六七八九十两兩几幾数]{1,4}(?:天|日|周|週|个月|個月|年|(?:个|個)?小[时時]|
      分[钟鐘])[之以]?[后後])[\s。…]*$
    `,
    'u',
  ),
];

/** Whether a short line is a time and nothing else, in one of these languages. */
export const isTimeAbroad = (line: string): boolean => line.length <= 40 && FORMS.some(form => form.test(line));
