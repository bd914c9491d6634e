import { BEAT_VERBS } from './beatVerbs.js';
import { formsOf } from './verbForms.js';
import { DEBATED_VERBS, SPEECH_VERBS } from './speechVerbs.js';
import { wordList } from '../text/wordList.js';

/** The time a finite verb tells of. */
export type Tense = 'past' | 'present';

/**
 * What a finite verb does in a story: carries it on (`walked`, `said`), tells how things are (`knew`, `was`), or leans
 * on another (`can`).
 */
export type NarrativeRole = 'act' | 'state' | 'modal';

/** A finite verb, as a word right behind its subject can be read. */
export interface Finite {
  readonly tense: Tense;
  readonly part: NarrativeRole;
}

/** Verbs that a story uses for how things are, or for what passes in the mind. */
const STATES = wordList(`
  know knew known, feel felt felt, want, need, see saw seen, hear heard heard, like, love, hate, live, work, use,
  try, keep kept kept, seem, appear, mean meant meant, belong, exist, own, prefer, fear, trust, matter, believe,
  understand understood understood, forget forgot forgotten, recognize, recognise, notice, expect, hope, wish,
  doubt, care, miss, enjoy, dislike, deserve, depend, contain, consist, become became become, grow grew grown,
  sound, smell, taste, wear wore worn, stay, remain, lie lay lain, suspect, assume, imagine, intend, plan, long,
  dream, learn, teach taught taught, speak spoke spoken, think thought thought, wonder, remember, suppose, reckon,
  consider, realize, realise, have had had, include, involve, require, tend, owe, resemble, study, eat ate eaten,
  drink drank drunk, sleep slept slept, rest, eye, linger, hover, perch, follow, lead led led, happen, cost, lack,
  hurt, ache, concern, bear bore borne, represent, allow, mention, decide, guess, agree, begin began begun, start,
  continue, finish, stop`);
const ACTS = wordList(`
  get got got getting, make made made, tell told told, call, send sent sent, show showed shown, buy bought bought,
  sell sold sold, pay paid paid, build built built, break broke broken, win won won, lose lost lost,
  fight fought fought, kill, save, hide hid hidden, seek sought sought, move, manage, attempt, ignore, greet, thank,
  attack, destroy, receive, accept, refuse, remove, deliver, appear, vanish, disappear, shut`);

type Readings = ReadonlyMap<
  string,
  { readonly forms: ReadonlySet<'past' | 'base' | 'third'>; readonly part: NarrativeRole }
>;

let made: Readings | undefined;
/** Made when the first verb is asked for: a server that starts has more urgent things to do. */
const readings = (): Readings => (made ??= makeReadings());

function makeReadings(): Readings {
  const table = new Map<string, { forms: Set<'past' | 'base' | 'third'>; part: NarrativeRole }>();
  const lists: readonly (readonly [NarrativeRole, readonly string[]])[] = [
    ['state', STATES],
    ['act', [...ACTS, ...BEAT_VERBS, ...Object.values(SPEECH_VERBS).flat(), ...DEBATED_VERBS]],
  ];
  for (const [part, list] of lists) {
    for (const entry of list) {
      const forms = formsOf(entry);
      for (const form of ['past', 'base', 'third'] as const) {
        const known = table.get(forms[form]);
        if (known) known.forms.add(form);
        else table.set(forms[form], { forms: new Set([form]), part });
      }
    }
  }
  return table;
}

const HELPERS: ReadonlyMap<string, Finite | undefined> = new Map<string, Finite | undefined>([
  ...wordList("was were had did wasn't weren't hadn't didn't went").map(
    word => [word, { tense: 'past', part: 'state' }] as const,
  ),
  ...wordList("is am are has have does do isn't aren't hasn't haven't doesn't don't").map(
    word => [word, { tense: 'present', part: 'state' }] as const,
  ),
  ...wordList("can will can't cannot won't").map(word => [word, { tense: 'present', part: 'modal' }] as const),
  ...wordList(`
    could would should might may shall shan't must ought couldn't wouldn't shouldn't mightn't mustn't needn't dare
    need`).map(word => [word, undefined] as const),
]);

/** Verbs whose past is their base. */
const UNCHANGING: ReadonlySet<string> = new Set(
  wordList(`
    beat become bet burst cast come cost cut hit hurt let overcome put quit read rid run set shed shut slit split
    spread thrust upset`),
);

/** Words that end like a verb's third person or past, and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    afterwards alas always as backwards bed besides bleed breed deed downstairs downwards dozens exceed feed
    forwards heed hers his hundred hundreds indeed indoors instead inwards its led lots naked need nevertheless news
    nonetheless onwards ours ourselves outdoors outwards overseas perhaps plus proceed red sacred seed series
    sideways sometimes speed succeed theirs themselves this thousands towards upstairs upwards versus weed whereas
    wicked yes yours yourselves`),
);

/**
 * How a word (in lower case, straight apostrophes) right behind its subject is read: as past or present, where its form
 * tells; undefined where it may be both (`put`), or is no verb that is known. `third`: the subject is one person spoken
 * of; `personal`: it is a pronoun, behind which any word in `-s` is a verb.
 */
export function finiteVerb(word: string, third: boolean, personal: boolean): Finite | undefined {
  if (HELPERS.has(word)) return HELPERS.get(word);
  const known = readings().get(word);
  if (UNCHANGING.has(word)) return third ? { tense: 'past', part: 'act' } : undefined;
  if (known) {
    const { forms, part } = known;
    if (forms.has('past')) return forms.has('base') && !third ? undefined : { tense: 'past', part };
    if (third) return forms.has('third') ? { tense: 'present', part } : undefined;
    return forms.has('base') ? { tense: 'present', part } : undefined;
  }
  if (NO_VERBS.has(word)) return undefined;
  if (word.length > 4 && /[a-z]ed$/.test(word) && personal) return { tense: 'past', part: 'state' };
  return third && personal && /[a-rt-z]s$/.test(word) && !/(?:us|is)$/.test(word)
    ? { tense: 'present', part: 'state' }
    : undefined;
}
