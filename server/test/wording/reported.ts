import { snapshotFor } from '../support/snapshot.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { rules } from '../../src/rules/index.js';
import { alikeIn } from '../../src/rules/cast/near-identical-names.js';
import type { Finding } from '../../src/rules/definition/rule.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { casesOf, textOf } from '../support/check-rule.js';
import { oddTexts } from '../support/odd-texts.js';

/** The names in examples, and for each one that is longer than any author's. */
const LONG: readonly (readonly [string, string])[] = [
  ['Petra', 'Petronellawilhelmina Montmorency-Ashgrove'],
  ['Marisol', 'Marisolantonietta Featherstonehaugh-Reyes'],
  ['Teodor', 'Teodorosalexandrovich Konstantinopolous'],
  ['Odile', 'Odileclementinebernadette Vandermeersche'],
  ['Jonas', 'Jonassebastiancornelius Wolfeschlegelstein'],
  ['Mira', 'Mirabellaevangelinefrances Throckmorton'],
];

const lengthened = (text: string): string =>
  LONG.reduce((now, [name, long]) => now.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), long), text);
const lengthenedOnce = (text: string): string =>
  LONG.reduce((now, [name, long]) => now.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), long.split(' ')[0]!), text);

interface Work {
  readonly text: string;
  readonly told: AuthorSettings;
}

/**
 * Works in which every rule finds something: the examples of all rules with what their authors said, the same with very
 * long names, and spoilt texts.
 */
const works = (): readonly Work[] => [
  ...[(text: string) => text, lengthened, lengthenedOnce].flatMap(renamed =>
    rules.flatMap(rule =>
      casesOf(rule).map((lines): Work => ({
        text: renamed(textOf(lines)),
        told: {
          ...NO_AUTHOR_SETTINGS,
          pov: 'omniscient',
          ...(JSON.parse(renamed(JSON.stringify(rule.exampleSettings ?? {}))) as Partial<AuthorSettings>),
        },
      })),
    ),
  ),
  ...oddTexts(300).map((text): Work => ({ text, told: { ...NO_AUTHOR_SETTINGS, pov: 'omniscient' } })),
];

let known: readonly Finding[] | undefined;

/** What all rules find in them, those included that no preset turns on. */
function findings(): readonly Finding[] {
  const all = optionsFrom(Object.fromEntries(rules.map(rule => [rule.id, rule.level])), [], 'polish');
  return (known ??= works().flatMap(({ text, told: settings }) => {
    const manuscript = Manuscript.of(text);
    return Array.from(
      placedFindings(snapshotFor(manuscript, { options: all, settings: settings })),
      ({ finding }) => finding,
    );
  }));
}

/** What is said of a cast whose names are long and alike. */
const ofCast = (): readonly string[] =>
  alikeIn(
    LONG.flatMap(([, name]) => [{ name }, { name: `${name.replace(' ', 'e ')}` }, { name: `${name[0]!}ord ${name}` }]),
  ).map(({ message }) => message);

/** Every message of them, each once. */
export const messagesOf = (): ReadonlySet<string> =>
  new Set([
    ...findings().flatMap(({ message, related }) => [message, ...related.map(place => place.message)]),
    ...ofCast(),
  ]);

/** Every title of their fixes, each once. */
export const fixesOf = (): ReadonlySet<string> =>
  new Set(findings().flatMap(({ fixes }) => fixes.map(({ title }) => title)));
