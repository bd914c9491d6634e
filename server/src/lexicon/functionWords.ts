import { entries } from './verbForms.js';

/** Pronouns that can be the subject of a tag or beat. `I` is written large wherever it stands. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  entries(`
  he, she, they, it, we, i, you, xe, ze, ey, fae, ve, everyone, everybody, someone, somebody, nobody, no one, anyone, one, both, all, another, neither, who`),
);

/** Forms that stand for a person as an object: `told her`. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  entries(
    'him, her, them, me, us, you, it, hir, zir, em, xem, himself, herself, themselves, myself, yourself, ourselves, itself',
  ),
);

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  entries(`
  the, a, an, his, her, their, my, our, your, its, this, that, these, those, another, each, every, some, any, no, both, several, one, two, three, four, five, either, neither, half`),
);

/** Words that link, place or subordinate: none can be a noun, a name or a verb's subject. */
export const LINKS: ReadonlySet<string> = new Set(
  entries(`
  and, or, but, nor, so, yet, for, of, to, in, on, at, by, with, from, into, onto, upon, over, under, through, across, after, before, behind, beside, between, against, around, round, about,
  above, below, beneath, along, among, off, out, up, down, toward, towards, without, within, near, past, until, till, since, during, despite, except, like, as, than, if, when, while, where,
  because, though, although, unless, whether, once, then, not`),
);

/** Words that open a clause which cannot stand alone. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  entries(
    'as, when, while, whilst, if, because, since, before, after, until, till, though, although, unless, once, where, whenever, whether, who, whom, whose, which, that, what, how, why, lest',
  ),
);

/** Adverbs without `-ly` that may stand between subject and verb, or after the verb. */
export const PLAIN_ADVERBS: ReadonlySet<string> = new Set(
  entries(`
  then, now, just, only, even, also, still, again, soon, once, never, always, often, almost, at last, finally, first, next, too, instead, aloud, back, loud, low, together, there, here, only, merely, simply,
  quite, rather, thus, meanwhile, presently, somehow, sometimes, somewhat, ever, both, all, half, well, hard, straight, likewise, anyway, softly`),
);

/** Forms of *be*, *have*, *do* and the verbs that lean on another: none stands inside a noun phrase. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  entries(`
  is, am, are, was, were, be, been, being, has, have, had, do, does, did, will, would, shall, should, can, could, may, might, must, isn't, wasn't, weren't, hadn't, didn't, couldn't, wouldn't, meant, means, seemed, became`),
);
