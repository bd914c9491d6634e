import { wordList } from '../text/wordList.js';

/** Pronouns that can be the subject of a tag or beat. `I` is written large wherever it stands. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  wordList(`
    all, another, anyone, both, everybody, everyone, ey, fae, he, i, it, neither, no one, nobody, one, she,
    somebody, someone, they, ve, we, who, xe, you, ze`),
);

/** Forms that stand for a person as an object: `told her`. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  wordList('em her herself him himself hir it itself me myself ourselves them themselves us xem you yourself zir'),
);

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  wordList(`
    a an another any both each either every five four half her his its my neither no one our several some that the
    their these this those three two your`),
);

/** Words that link, place or subordinate: none can be a noun, a name or a verb's subject. */
export const LINKS: ReadonlySet<string> = new Set(
  wordList(`
    about above across after against along although among and around as at because before behind below beneath
    beside between but by despite down during except for from if in into like near nor not of off on once onto or
    out over past round since so than then though through till to toward towards under unless until up upon when
    where whether while with within without yet`),
);

/** Words that open a clause which cannot stand alone. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  wordList(`
    after although as because before how if lest once since that though till unless until what when whenever where
    whether which while whilst who whom whose why`),
);

/** Adverbs without `-ly` that may stand between subject and verb, or after the verb. */
export const PLAIN_ADVERBS: ReadonlySet<string> = new Set(
  wordList(`
    again, all, almost, aloud, also, always, anyway, at last, back, both, even, ever, finally, first, half, hard,
    here, instead, just, likewise, loud, low, meanwhile, merely, never, next, now, often, once, only, presently,
    quite, rather, simply, softly, somehow, sometimes, somewhat, soon, still, straight, then, there, thus, together,
    too, well`),
);

/** Forms of *be*, *have*, *do* and the verbs that lean on another: none stands inside a noun phrase. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  wordList(`
    am are be became been being can could couldn't did didn't do does had hadn't has have is isn't may means meant
    might must seemed shall should was wasn't were weren't will would wouldn't`),
);
