import { Manuscript } from '../../src/manuscript/manuscript.js';
import { companyOf } from '../../src/analysis/author/company.js';
import { NOTHING_TOLD } from '../../src/analysis/author/told.js';
import { outlineOf } from '../../src/analysis/outline.js';
import { optionsFrom } from '../../src/rules/options.js';
import { rules } from '../../src/rules/index.js';
import type { Finding } from '../../src/rules/rule.js';
import { placedFindings } from '../../src/rules/run.js';
import { casesOf, textOf } from '../support/check-rule.js';
import { oddTexts } from '../support/odd-texts.js';

/** A name and a sentence longer than any author's, which messages may quote. */
const LONG_NAME = 'Petronella-Wilhelmina Ashgrove-Montmorency of the Northern Lighthouses';
const LONG_NAMED = rules.flatMap(rule => casesOf(rule).map(lines => textOf(lines).replaceAll('Petra', LONG_NAME)));

/** Texts in which every rule finds something: the examples of all rules, the same with a very long name, and spoilt ones. */
const texts = (): readonly string[] => [...rules.flatMap(rule => casesOf(rule).map(textOf)), ...LONG_NAMED, ...oddTexts(300)];

let known: readonly Finding[] | undefined;

/** What all rules find in them, those included that no preset turns on. */
function findings(): readonly Finding[] {
  const all = optionsFrom(Object.fromEntries(rules.map(rule => [rule.id, rule.level])), [], 'polish');
  return known ??= texts().flatMap(text => {
    const manuscript = Manuscript.of(text);
    const company = companyOf(outlineOf(manuscript), { ...NOTHING_TOLD, pov: 'omniscient' });
    return Array.from(placedFindings(manuscript, all, company), ({ finding }) => finding);
  });
}

/** Every message of them, each once. */
export const messagesOf = (): ReadonlySet<string> => new Set(findings().flatMap(({ message, related }) => [message, ...related.map(place => place.message)]));

/** Every title of their fixes, each once. */
export const fixesOf = (): ReadonlySet<string> => new Set(findings().flatMap(({ fixes }) => fixes.map(({ title }) => title)));
