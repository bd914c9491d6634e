import { wordList } from '../text/wordList.js';

/**
 * Things, stuffs, weathers, times, meals and feelings that open a sentence without an article, and many at a time: none
 * is a name. Lower case.
 */
const THINGS: ReadonlySet<string> = new Set(
  wordList(`
    adrenaline age air anger answer applause arms arrows ash author beer birds blood boredom bread breakfast breath
    bullets business cars case cats chairs chance chaos chapter childhood children clouds coffee cold curiosity dawn
    daylight death despair destiny dinner dogs doors doubt dread dusk dust duty ears earth electricity energy envy
    everybody exhaustion eyes fate fatigue fear feet figure fingers fire fish flames fog folk food footsteps
    frustration fury game genre glass government gravity grief guards guilt hands hate heads heat heaven history
    home honor honour hope horror horses hunger ice ink instinct irritation jealousy joy justice knees laughter law
    leaves legs lesson life light lightning lights line lips logic love luck lunch lust magic match meat memory men
    mercy metal milk mist money moonlight mud music nature noise ocean oil page pain panic paper peace people pity
    plan point police power pride problem prompt question rage rain rating reason regret relief round rule sand
    school science security set shadows shame silence sky sleep smoke snow society soldiers someone sorrow sound
    sparks spoiler stars static steam step stone strike summary sunlight sunrise sunset supper suspicion sweat tea
    tears terror thirst thoughts thunder time title traffic trees verse version voices war warning water waves
    weather wind windows wine women wood words work youth`),
);

/** Endings of nouns that name no one, and of many at a time. */
const ENDING = /(?:ness|tion|sion|ment|ity|ence|ance|ship|hood|ism|ing|dom|ers|ies|[^sui]s)$/;

/** Whether a word that stands at a sentence's head alone may well be a thing. */
export const isThing = (word: string): boolean => THINGS.has(word) || (word.length > 4 && ENDING.test(word));
