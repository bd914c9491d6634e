/** Which form of a verb a word is. `past` serves for the participle as well where the two look alike. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** A verb's spelled forms. */
export type Forms = Readonly<Record<Form, string>>;

const VOWEL = /[aeiou]/;

/** One vowel between consonants at the end of a one-syllable verb: `nod`, `shrug`, `grin`; the last letter doubles. */
const doubles = (base: string): boolean => /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base);

/**
 * The forms of a verb. An entry is its base, or `base past participle` when irregular (`shake shook shaken`), or `base
 * past participle ing` when that one is, too.
 */
export function formsOf(entry: string): Forms {
  const [base = '', past, participle, ing] = entry.split(' ');
  const stem = doubles(base) ? base + base.at(-1) : base;
  const third = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : endsInY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const regular = base.endsWith('e') ? `${base}d` : endsInY(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const running = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return { base, third, past: past ?? regular, participle: participle ?? past ?? regular, ing: ing ?? running };
}

const endsInY = (base: string): boolean => base.endsWith('y') && !VOWEL.test(base.at(-2) ?? 'a');

/** A known verb, as a word of the text names it. */
export interface Known<Kind extends string> {
  readonly base: string;
  readonly kind: Kind;
  readonly form: Form;
}

/** Whether a word is a verb in a finite form, past or third person. */
export const isFiniteVerb = (known: Pick<Known<string>, 'form'> | undefined): boolean =>
  known !== undefined && (known.form === 'past' || known.form === 'third');

/** A table from every spelled form to its verb; where two verbs share a form, the first in the lists keeps it. */
export function tableOf<Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Known<Kind>> {
  const table = new Map<string, Known<Kind>>();
  const kinds = Object.keys(lists) as Kind[];
  for (const kind of kinds) {
    for (const entry of lists[kind]) {
      const forms = formsOf(entry);
      for (const form of ORDER) {
        const word = forms[form];
        if (!table.has(word)) table.set(word, { base: forms.base, kind, form });
      }
    }
  }
  return table;
}

/** `put`, `read`, `set`: the past is what a story mostly means. */
const ORDER: readonly Form[] = ['past', 'participle', 'base', 'third', 'ing'];
