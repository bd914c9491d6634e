import { formsOf, tableOf, type Known } from './verbForms.js';
import { wordList } from '../text/wordList.js';

/**
 * Acts, looks and movements that no one speaks by: beside a quotation they make a sentence of their own. Verbs that
 * also give speech (`snap`, `press`, `cut`) stand in speechVerbs.ts instead, the doubtful ones under its debated verbs.
 */
export const BEAT_VERBS: readonly string[] = wordList(`
  smile, grin, frown, nod, shrug, wince, glare, shake shook shaken, lean, turn, look, stare, gaze, glance, peer,
  squint, blink, wink, scowl, pout, blush, flush, pale, cringe, flinch, shiver, shudder, tremble, twitch, stiffen,
  tense, relax, slump, straighten, stretch, swallow, swivel, sway, wobble, totter, stumble, trip, fall fell fallen,
  stand stood stood, sit sat sat sitting, rise rose risen, kneel knelt knelt, crouch, bend bent bent, bow, curtsy,
  curtsey, hunch, duck, dodge, leap leapt leapt, jump, hop, skip, walk, run ran run running, stride strode stridden,
  step, pace, march, stroll, wander, saunter, shuffle, stagger, stomp, stamp, storm, burst burst burst, dash, rush,
  hurry, hasten, sprint, trot, crawl, climb, descend, enter, leave left left, exit, arrive, approach, retreat, back,
  advance, follow, come came come, go went gone, slip, slide slid slid, sneak, creep crept crept, tiptoe,
  take took taken, give gave given giving, hand, hold held held, grab, grasp, grip, clutch, clasp,
  catch caught caught, seize, snatch, pluck, pick, drop, throw threw thrown, toss, fling flung flung, hurl, pass,
  pull, push, shove, drag, draw drew drawn, tug, yank, lift, raise, lower, set set set setting, place,
  lay laid laid, rest, prop, shift, slam, tilt, cock, incline, duck, jerk, toss, open, close,
  shut shut shut shutting, lock, unlock, knock, tap, rap, drum, pat, stroke, rub, scratch, wipe, brush, dust,
  smooth, straighten, adjust, fix, tuck, fold, unfold, cross, uncross, wrap, unwrap, wave, beckon, motion, salute,
  clap, hug, embrace, kiss, squeeze, pinch, poke, nudge, elbow, punch, slap, hit hit hit hitting, kick,
  strike struck struck, bite bit bitten biting, chew, lick, eat ate eaten, drink drank drunk, sip, pour, stir,
  light lit lit, smoke, inhale, stub, flick, roll, spin spun spun, twirl, twist, wring wrung wrung, clench,
  unclench, curl, flex, stroke, snuggle, cuddle, narrow, widen, roll, raise, arch, quirk, furrow, avert, squeeze,
  study, watch, eye, inspect, examine, survey, scan, search, check, listen, pause, stop, halt, wait,
  freeze froze frozen, settle, collapse, sink sank sunk, flop, sprawl, recline, lounge, perch, hover, linger,
  remain, stay, jolt, recoil, spring sprang sprung, bounce, bound, put put put putting, point, gesticulate, fidget,
  fiddle, toy, tie tied tied tying, untie, button, unbutton, zip, unzip, don, doff, strip, dress, wear wore worn,
  lace, reach, touch, press, grope, fumble, rummage, dig dug dug, produce, retrieve, fetch, bring brought brought,
  carry, haul, heave, hoist, swing swung swung, shoulder, aim, fire, shoot shot shot, load, cut, weep wept wept,
  tear tore torn, sleep slept slept, wake woke woken, stir, stuff, fill, empty, spill, splash, wash, dry, rinse,
  clean, sweep swept swept, mop, smack, swat, bat, steeple, drain, slurp, munch, nibble, blanch, glower, gape,
  goggle, grimace, preen, swoon, salivate, drool, sweat, perk, brighten, sober, soften, harden, falter,
  find found found, extend, join, meet met met, pet, ruffle, scoop, sling slung slung, spread spread spread, stack,
  steady, steer, drive drove driven, park, pocket, unroll, unfurl, flip, flap, flutter, flicker, crack, crumple,
  sag, droop, wilt, wriggle, wiggle, squirm, writhe, tear tore torn, rip, slice, chop, stab, scrub, scrape,
  scramble, scurry, scuttle, trudge, plod, limp, hobble, waddle, gallop, ride rode ridden, fly flew flown, land,
  dive, swim swam swum, float, drift, circle, whirl, wheel, swerve, pivot`);

const TABLE = tableOf({ beat: BEAT_VERBS });

/** The beat verb that the word (in lower case) is a form of. */
export const beatVerb = (word: string): Known<'beat'> | undefined => TABLE.get(word);

const ING: ReadonlyMap<string, string> = new Map(BEAT_VERBS.map(formsOf).map(({ base, ing }) => [base, ing]));

/** The `-ing` form of the beat verb that the word (in lower case) is a form of. */
export const ingOf = (word: string): string | undefined => ING.get(TABLE.get(word)?.base ?? '');

/**
 * Verbs that give speech alone and are acts with a thing behind them: `offered his hand`, `returned the smile`,
 * `snapped her fingers`.
 */
const WITH_OBJECT = tableOf({
  beat: wordList('offer, return, finish, snap, answer, press, point, order, type, write wrote written'),
});
const THING = new Set(wordList('a an her him his it me my our the their them us your'));

/** The beat that the word (in lower case) is, given the word after it. */
export const actVerb = (word: string, next: string | undefined): Known<'beat'> | undefined =>
  beatVerb(word) ?? (next !== undefined && THING.has(next) ? WITH_OBJECT.get(word) : undefined);
