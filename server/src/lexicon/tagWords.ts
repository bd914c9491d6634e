import { tableOf, type Known } from './verbForms.js';
import { wordList } from '../text/wordList.js';

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
  }).map(([verb, list]) => [verb, new Set(wordList(list))]),
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
  wordList(`
    abruptly actually ally anomaly apparently apply assembly barely belly beverly billy briefly bully butterfly
    certainly completely curly daily deadly directly dolly early elderly emily entirely equally eventually evidently
    exactly family finally firstly fly folly formerly friendly fully generally hardly holly holy hourly immediately
    imply instantly italy jelly jolly july kelly kimberly lastly lately likely lily lively lonely lovely mainly
    merely molly momentarily monthly mostly multiply namely nearly obviously only orderly partly ply polly possibly
    presently probably rally really recently rely repeatedly reply sally scarcely secondly shelly shortly silly
    similarly simply sly suddenly supply surely tally ugly unlikely usually weekly wholly willy woolly wooly yearly`),
);

/** Whether the word (in lower case) is an adverb that says how something is said: `angrily`. */
export const isMannerAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NO_MANNER.has(word);

/**
 * Verbs that draw the eye from what is said to how grandly it is reported. Everyday ones (`insisted`, `muttered`) are
 * none.
 */
const BOOKISH = tableOf({
  bookish: wordList(`
    ejaculate, opine, expostulate, query, vociferate, asseverate, aver averred averred averring, interject,
    interpose, remonstrate, articulate, enunciate, declaim, exhort, postulate, orate, pontificate, rejoin,
    elucidate, iterate, adjure, propound, moralize, moralise, proffer, bloviate, sermonize, sermonise, verbalize,
    verbalise, vocalize, vocalise, expound, chortle, extemporize, extemporise, soliloquize, soliloquise,
    philosophize, philosophise, quoth quoth quoth`),
});

/** The bookish verb of a tag that the word (in lower case) is a form of. */
export const bookishVerb = (word: string): Known<'bookish'> | undefined => BOOKISH.get(word);
