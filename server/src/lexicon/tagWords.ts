import { entries, tableOf, type Known } from './verbForms.js';

/**
 * Adverbs that say what the verb of a tag says already, by the verb's base form; `teased teasingly` is known by its
 * form.
 */
const SAME: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    whisper: 'quietly, hushedly',
    murmur: 'quietly',
    mumble: 'indistinctly, unclearly, incoherently',
    mutter: 'indistinctly, unintelligibly',
    shout: 'loudly, noisily',
    yell: 'loudly, noisily',
    scream: 'loudly, shrilly',
    holler: 'loudly',
    bellow: 'loudly',
    roar: 'loudly',
    bawl: 'loudly',
    boom: 'loudly',
    thunder: 'loudly',
    shriek: 'loudly, shrilly',
    screech: 'loudly, shrilly',
    exclaim: 'loudly',
    question: 'inquiringly, interrogatively',
    ask: 'questioningly, inquiringly, enquiringly, interrogatively',
    inquire: 'questioningly',
    enquire: 'questioningly',
    plead: 'imploringly, beseechingly',
    beg: 'pleadingly, imploringly, beseechingly',
    implore: 'pleadingly',
    insist: 'insistently, persistently',
    persist: 'persistently, insistently',
    boast: 'boastfully',
    mock: 'tauntingly',
    taunt: 'mockingly',
    sneer: 'scornfully, contemptuously',
    scoff: 'scornfully, dismissively, derisively',
    apologize: 'apologetically',
    apologise: 'apologetically',
    threaten: 'menacingly',
    joke: 'jokily, jokingly',
    jest: 'jokingly',
    tease: 'playfully',
    stammer: 'stutteringly, haltingly',
    stutter: 'stammeringly, haltingly',
    hesitate: 'hesitantly',
    snap: 'sharply, snappishly',
    rasp: 'hoarsely, raspily',
    croak: 'hoarsely',
    lament: 'mournfully, sorrowfully',
    sob: 'tearfully',
    weep: 'tearfully',
    grumble: 'grumpily',
    gush: 'effusively, gushily',
    rage: 'angrily, furiously',
    fume: 'angrily, furiously',
    deadpan: 'flatly, drily, dryly',
    chirp: 'chirpily, cheerily',
    quip: 'wittily',
    emphasize: 'emphatically',
    emphasise: 'emphatically',
    drone: 'monotonously',
    rant: 'angrily',
    rave: 'wildly',
    sulk: 'sulkily',
    whine: 'whinily',
    snarl: 'fiercely',
    agree: 'agreeingly',
    confirm: 'affirmatively',
    accuse: 'accusingly, accusatorily',
    demand: 'demandingly',
  }).map(([verb, list]) => [verb, new Set(entries(list))]),
);

/**
 * Whether an adverb (in lower case) only repeats what a verb of speech means: `whispered quietly`, `teased teasingly`.
 */
export const repeatsVerb = (base: string, adverb: string): boolean =>
  (SAME.get(base)?.has(adverb) ?? false) ||
  adverb === `${base.replace(/e$/, '')}ingly` ||
  adverb === `${base}${base.at(-1)}ingly`;

/** Words in `-ly` that are no adverbs of manner: they say when, how much or how sure, or are no adverbs at all. */
const NO_MANNER: ReadonlySet<string> = new Set(
  entries(`
  only, early, finally, suddenly, immediately, instantly, eventually, simply, merely, really, nearly, barely, hardly, scarcely, likely, unlikely, family, lately, recently, formerly, presently, shortly, directly, exactly,
  actually, probably, possibly, certainly, surely, apparently, evidently, obviously, usually, generally, partly, mostly, mainly, hourly, daily, weekly, monthly, yearly, reply, fully, wholly, entirely, completely, equally,
  similarly, namely, firstly, secondly, lastly, briefly, abruptly, momentarily, repeatedly, silly, ugly, lonely, lovely, friendly, holy, jolly, elderly, belly, jelly, bully, ally, italy, sally, emily, molly, lily, billy,
  kelly, polly, holly, willy, dolly, july, fly, rely, supply, apply, imply, multiply, rally, tally, folly, lively, deadly, orderly, assembly, anomaly, butterfly, curly, wooly, woolly, beverly, kimberly, shelly, sly, ply`),
);

/** Whether the word (in lower case) is an adverb that says how something is said: `angrily`. */
export const isMannerAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NO_MANNER.has(word);

/**
 * Verbs that draw the eye from what is said to how grandly it is reported. Everyday ones (`insisted`, `muttered`) are
 * none.
 */
const BOOKISH = tableOf({
  bookish: entries(`
  ejaculate, opine, expostulate, query, vociferate, asseverate, aver averred averred averring, interject, interpose, remonstrate, articulate, enunciate, declaim, exhort, postulate, orate, pontificate, rejoin, elucidate,
  iterate, adjure, propound, moralize, moralise, proffer, bloviate, sermonize, sermonise, verbalize, verbalise, vocalize, vocalise, expound, chortle, extemporize, extemporise, soliloquize, soliloquise, philosophize, philosophise, quoth quoth quoth`),
});

/** The bookish verb of a tag that the word (in lower case) is a form of. */
export const bookishVerb = (word: string): Known<'bookish'> | undefined => BOOKISH.get(word);
