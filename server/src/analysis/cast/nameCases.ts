import { clauseLexicon, grammarFor, inflected } from '../clauses/lexicon.js';
import { COUNTS, NO_COUNTS, type NameCounts } from './nameCounts.js';
import { MAX_INFLECTED_WORDS, MIN_CASE_LEAD } from './limits.js';

/** Forms of names by the name that they are forms of. */
export type NameForms = ReadonlyMap<string, readonly string[]>;

const NONE: NameForms = new Map();

/**
 * Names of a work that are the same name in another case (`Варю`, `Bożeną`), or, in a language without spaces, with or
 * without its family name or title (`田中` for `田中先生`). Cautious: the form never is a subject of a tag, and is of one
 * name only.
 */
export function nameFormsIn(names: ReadonlyMap<string, NameCounts>, language: string | null): NameForms {
  const grammar = language === null ? undefined : grammarFor(language);
  if (grammar === undefined) return NONE;
  const of = 'unspaced' in grammar ? shortened(names, grammar.unspaced.titles ?? []) : inflections(names, language!);
  const forms = new Map<string, string[]>();
  for (const [form, name] of of) forms.set(name, [...(forms.get(name) ?? []), form]);
  return forms;
}

/** The counts of names with those of their forms added; the forms by themselves are left out. */
export function withForms(names: ReadonlyMap<string, NameCounts>, forms: NameForms): ReadonlyMap<string, NameCounts> {
  if (forms.size === 0) return names;
  const all = new Map(names);
  for (const [name, others] of forms) {
    const sum = { ...NO_COUNTS, ...names.get(name) } as { -readonly [K in keyof NameCounts]: number };
    for (const other of others) {
      for (const key of COUNTS) sum[key] += names.get(other)?.[key] ?? 0;
      all.delete(other);
    }
    all.set(name, sum);
  }
  return all;
}

const subjectUses = ({ tagged, acts, does }: NameCounts): number => tagged + acts + does;

/** Form → name, by the table of cases. */
function inflections(names: ReadonlyMap<string, NameCounts>, language: string): ReadonlyMap<string, string> {
  const lexicon = clauseLexicon(language);
  const cases = lexicon?.grammar.cases;
  if (cases === undefined) return new Map();
  const byLower = new Map([...names.keys()].map(name => [name.toLowerCase(), name]));
  const candidates = new Map<string, string[]>();
  for (const [name, counts] of names) {
    if (subjectUses(counts) === 0) continue;
    for (const form of casesOf(name.toLowerCase(), cases)) {
      const written = byLower.get(form);
      if (written === undefined || written === name) continue;
      const other = names.get(written)!;
      if (other.tagged > 0 || subjectUses(other) * MIN_CASE_LEAD > subjectUses(counts)) continue;
      candidates.set(written, [...(candidates.get(written) ?? []), name]);
    }
  }
  const found = new Map<string, string>();
  for (const [form, of] of candidates) {
    const [best, next] = of.sort((a, b) => subjectUses(names.get(b)!) - subjectUses(names.get(a)!));
    if (next === undefined || subjectUses(names.get(best!)!) >= MIN_CASE_LEAD * subjectUses(names.get(next)!))
      if (!candidates.has(best!)) found.set(form, best!);
  }
  return found;
}

/** A name in its other cases: each word by itself, none or all of them changed. */
function casesOf(name: string, cases: Parameters<typeof inflected>[1]): readonly string[] {
  const words = name.split(' ');
  if (words.length > MAX_INFLECTED_WORDS) return [];
  let forms = [''];
  for (const word of words) {
    const own = [word, ...inflected(word, cases)];
    forms = forms.flatMap(form => own.map(other => (form === '' ? other : `${form} ${other}`)));
  }
  return forms;
}

/** Form → name for names that hold one another, and titles that one name has. */
function shortened(names: ReadonlyMap<string, NameCounts>, titles: readonly string[]): ReadonlyMap<string, string> {
  const known = [...names].filter(([name, { tagged, called }]) => name.length > 1 && tagged + called > 0);
  const found = new Map<string, string>();
  for (const [name, counts] of names) {
    if (name.length < 2) continue;
    const isTitle = titles.includes(name);
    const holders = known.filter(
      ([full, its]) =>
        full !== name &&
        !titles.includes(full) &&
        (full.startsWith(name) ||
          full.endsWith(name) ||
          (!isTitle && (name.startsWith(full) || name.endsWith(full)))) &&
        (isTitle || its.tagged > counts.tagged || (its.tagged === counts.tagged && its.count > counts.count)),
    );
    if (holders.length === 1) found.set(name, holders[0]![0]);
  }
  for (const [form, name] of [...found]) {
    const whole = found.get(name);
    if (whole !== undefined) found.set(form, whole);
  }
  return found;
}
