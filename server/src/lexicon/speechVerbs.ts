import { tableOf, type Known } from './verbForms.js';
import { wordList } from '../text/wordList.js';

/** How a verb gives speech: plainly, by its sound, by what it does, in signs, in writing, or only in the mind. */
export type SpeechKind = 'neutral' | 'manner' | 'report' | 'sign' | 'text' | 'thought';

/** Verbs that give somebody's words, by kind; irregular ones with their forms. */
export const SPEECH_VERBS: Readonly<Record<SpeechKind, readonly string[]>> = {
  neutral: wordList(`
    say said said, ask, reply, answer, tell told told, add, respond, continue, begin began begun beginning, start,
    return, speak spoke spoken`),
  manner: wordList(`
    whisper, murmur, mutter, mumble, shout, yell, call, cry, scream, shriek, bellow, holler, roar, bark, drawl,
    rasp, croak, snarl, growl, purr, stammer, stutter, exclaim, intone, chant, sing sang sung, recite, quip, squeak,
    squeal, whine, wail, hoot, thunder, boom, chirp, crow, falter, babble, blurt, lisp, slur, trill, coo, halloo,
    hallo, bleat, bawl, screech, splutter, sputter, echo, warble, ejaculate, vociferate, singsong, deadpan`),
  report: wordList(`
    explain, query, insist, admit admitted admitted admitting, agree, announce, argue, assure, beg, boast, claim,
    complain, concede, conclude, confess, confirm, counter, command, order, correct, declare, demand, deny, enquire,
    inquire, interject, interrupt, joke, lie lied lied lying, muse, note, object, observe, offer, persist, plead,
    point, prompt, promise, propose, protest, question, reason, reassure, remark, remind, repeat, request, retort,
    reveal, scold, state, suggest, swear swore sworn, taunt, tease, threaten, urge, venture, vow, warn, chide,
    comment, concur concurred concurred concurring, cajole, coax, compliment, confide, contradict, apologize,
    apologise, appeal, assert, affirm, acknowledge, accuse, advise, allow, banter, bargain, chime, chorus, clarify,
    curse, declaim, defend, dictate, direct, echo, elaborate, emphasize, emphasise, encourage, exhort, finish,
    greet, grumble, guess, hint, imply, implore, inform, instruct, invite, jest, lament, lecture, mention, mock,
    moralize, moralise, opine, pray, preach, press, proceed, pronounce, pursue, quote, rejoin, relate, report,
    resume, snap, stress, submit submitted submitted submitting, supply, supplement, thank, translate, utter,
    volunteer, welcome, wheedle, rebuke, recall, recommend, reproach, soothe, specify, console, congratulate,
    caution, challenge, beseech besought besought, bid bade bidden bidding, decide, amend, grouse, grouch, gripe,
    gush, enthuse, rant, rave, ramble, reiterate, repine, cite, forbid forbade forbidden forbidding, proclaim,
    propound, put, break broke broken, cut`),
  sign: wordList('sign fingerspell gesture'),
  text: wordList('text, type, message, write wrote written, post, read, email, tweet, scrawl, scribble, print'),
  thought: wordList(`
    think thought thought, wonder, reflect, consider, realize, realise, remember, reckon, suppose, ponder`),
};

/**
 * Sounds and looks that some authors take for ways of speaking and others do not: accepted as tags, hinted at. A hiss
 * can carry words, a shrug cannot: that one stands with the beats.
 */
export const DEBATED_VERBS: readonly string[] = wordList(`
  laugh, sigh, gasp, breathe, chuckle, snort, hiss, giggle, groan, moan, grunt, pant, sob, choke, huff, puff, scoff,
  snicker, snigger, titter, cackle, guffaw, sniff, sniffle, whimper, yawn, wheeze, grimace, sneer, cough, gulp,
  exhale, hum, howl, cheer, spit spat spat, beam, hesitate, smirk, fume, grit, tut, snivel`);

const SPEECH = tableOf(SPEECH_VERBS);
const DEBATED = tableOf({ debated: DEBATED_VERBS });
const PARTICLED = tableOf({
  neutral: wordList(`
    burst burst burst, pipe, rattle, jerk, sing sang sung, speak spoke spoken, carry, hurry, run ran run,
    go went gone, put put put, break broke broken, cut cut cut, point, bring brought brought, throw threw thrown,
    shoot shot shot, fire`),
});

/**
 * Verbs that give speech only with their particle or after a quotation: `point out`, `put in`, `break in`, `cut in`,
 * `chime in`. Alone, before a quotation, they are acts. Sets of the particles.
 */
export const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['point', new Set(['out'])],
  ['put', new Set(['in', 'it', 'forth'])],
  ['break', new Set(['in', 'out'])],
  ['cut', new Set(['in'])],
  ['go', new Set(['on'])],
  ['burst', new Set(['out', 'forth'])],
  ['speak', new Set(['up'])],
  ['pipe', new Set(['up'])],
  ['carry', new Set(['on'])],
  ['hurry', new Set(['on'])],
  ['run', new Set(['on'])],
  ['rattle', new Set(['on', 'off'])],
  ['shoot', new Set(['back'])],
  ['fire', new Set(['back'])],
  ['throw', new Set(['in', 'out'])],
  ['bring', new Set(['out'])],
  ['jerk', new Set(['out'])],
  ['sing', new Set(['out'])],
]);

/** The verb of speech that the word (in lower case) is a form of. */
export const speechVerb = (word: string): Known<SpeechKind> | undefined => SPEECH.get(word);

/** The debated verb that the word (in lower case) is a form of. */
export const debatedVerb = (word: string): Known<'debated'> | undefined => DEBATED.get(word);

/** The verb that speaks together with the word after it: `pointed out`, `went on`. Both in lower case. */
export function phrasalVerb(verb: string, particle: string | undefined): Known<'neutral'> | undefined {
  const known = particle === undefined ? undefined : PARTICLED.get(verb);
  return known && PHRASAL.get(known.base)?.has(particle!) ? known : undefined;
}

/** Whether a verb and the word after it speak together. Both in lower case. */
export const speaksWith = (verb: string, particle: string | undefined): boolean =>
  phrasalVerb(verb, particle) !== undefined;

/** Things that speak for somebody, or are speech: `his voice shook, "No."` is no slip. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    accents admission advice announcement answer answers aside assurance call caption comm command comment complaint
    confession cries cry declaration demand exclamation explanation greeting headline inscription intercom label
    letter line lines lip lips message messages motto mouth murmur mutter name note oath objection observation
    opinion order orders phone phrase plea prayer protest proverb question questions quotation quote radio refrain
    rejoinder remark remarks replies reply request response retort saying scream screen sentence shout sign song
    speaker speech statement story suggestion syllable syllables text thought title toast tone tones verdict verse
    voice voices warning whisper word words yell`),
);
