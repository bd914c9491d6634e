import { firstWords, type Gold, type GoldQuote, type GoldSpeech } from './gold.js';
import type { Said, SaidQuote } from './said.js';

/** `right` of `n`. */
export interface Share {
  readonly right: number;
  readonly n: number;
}

/** How many of what a reader has (`gold`) and of what the core says (`said`) are in both (`both`). */
export interface Overlap {
  readonly both: number;
  readonly said: number;
  readonly gold: number;
}

/** How the core reads the quotations of a text, or of several together. */
export interface SpeechScore {
  readonly quotes: Overlap;
  /** Of the `n` quotations whose speaker a reader knows, for how many the core names one, and the right one. */
  readonly speakers: Share & { readonly said: number };
  /** The named ones of those, by the step that decided. */
  readonly evidence: ReadonlyMap<string, Share>;
  /** The named ones of those with a confidence of `SURE` or more. */
  readonly sure: Share;
  readonly modes: Share;
  /** The speakers by how the text names them (`GoldQuote.how`). */
  readonly hows: ReadonlyMap<string, Share & { readonly said: number }>;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

/** How the core does on a text, or on several together. */
export interface Score extends SpeechScore {
  /** By the line alone. */
  readonly scenes: Overlap;
  /** By the line or one of the two before or behind it. */
  readonly scenesNear: Overlap;
  /** Of the scenes in both, how many with the cue that a reader sees. */
  readonly cues: Share;
  /** By rule, where a reader would have it speak and where it does. */
  readonly findings: ReadonlyMap<string, Overlap>;
}

/** Lines by which a scene's beginning may be off and still be near. */
const NEAR = 2;

/** From here on the core calls itself sure. */
export const SURE = 0.9;

/** Compares the quotations that the core reads in a text with those that a reader sees. */
export function speechScoreOf(gold: GoldSpeech, said: readonly SaidQuote[]): SpeechScore {
  const { pairs, misses } = pair(gold.quotes, said);
  const known = pairs.filter(({ want }) => want.speaker !== null);
  const named = known.filter(({ got }) => got.speaker !== null);
  const isRight = ({ want, got }: Pair): boolean => gold.same(want.speaker!, got.speaker!);
  const share = (of: readonly Pair[]): Share => ({ right: of.filter(isRight).length, n: of.length });
  for (const { want, got } of known) {
    if (got.speaker === null || !gold.same(want.speaker!, got.speaker)) {
      const why = `${got.evidence}, ${got.confidence.toFixed(2)}`;
      misses.push(`${want.line} "${want.words}": ${want.speaker}, not ${got.speaker ?? 'said'} (${why})`);
    }
  }
  for (const { want, got } of pairs)
    if (want.mode !== got.mode) misses.push(`${want.line} "${want.words}": ${want.mode}, not ${got.mode}`);
  return {
    quotes: { both: pairs.length, said: said.length, gold: gold.quotes.length },
    speakers: { ...share(named), said: named.length, n: gold.quotes.filter(quote => quote.speaker !== null).length },
    evidence: new Map(
      [...new Set(named.map(({ got }) => got.evidence))].map(evidence => [
        evidence,
        share(named.filter(({ got }) => got.evidence === evidence)),
      ]),
    ),
    sure: share(named.filter(({ got }) => got.confidence >= SURE)),
    hows: new Map(
      [...new Set(gold.quotes.map(({ how }) => how))].sort().map(how => {
        const here = named.filter(({ want }) => want.how === how);
        const n = gold.quotes.filter(quote => quote.speaker !== null && quote.how === how).length;
        return [how, { right: share(here).right, said: here.length, n }];
      }),
    ),
    modes: { right: pairs.filter(({ want, got }) => want.mode === got.mode).length, n: gold.quotes.length },
    misses,
  };
}

/** Compares what the core says of a text with what a reader says of it. */
export function scoreOf(gold: Gold, said: Said): Score {
  const speech = speechScoreOf(gold, said.quotes);
  const misses = [...speech.misses];
  const cues = new Map(gold.scenes.map(({ line, cue }) => [line, cue]));
  const scenes = said.scenes.filter(({ line }) => cues.has(line));
  for (const { line, cue } of said.scenes)
    if (cues.get(line) !== cue) misses.push(`${line} scene by ${cue}: ${cues.get(line) ?? 'no scene begins here'}`);
  for (const [line, cue] of cues)
    if (!scenes.some(scene => scene.line === line)) misses.push(`${line} scene by ${cue}: not found`);
  return {
    ...speech,
    scenes: { both: scenes.length, said: said.scenes.length, gold: gold.scenes.length },
    scenesNear: {
      both: gold.scenes.filter(({ line }) => said.scenes.some(scene => Math.abs(scene.line - line) <= NEAR)).length,
      said: said.scenes.length,
      gold: gold.scenes.length,
    },
    cues: { right: scenes.filter(({ line, cue }) => cues.get(line) === cue).length, n: scenes.length },
    findings: findingsByRule(gold.findings, said.findings),
    misses,
  };
}

const sum = <S, K extends string>(
  scores: readonly S[],
  of: (score: S) => Readonly<Record<K, number>>,
  keys: readonly K[],
): Record<K, number> =>
  Object.fromEntries(keys.map(key => [key, scores.reduce((so, score) => so + of(score)[key], 0)])) as Record<K, number>;

/** How the quotations of several texts are read, as one. */
export function totalSpeech(scores: readonly SpeechScore[]): SpeechScore {
  const hows = new Set(scores.flatMap(score => [...score.hows.keys()]));
  const steps = new Set(scores.flatMap(score => [...score.evidence.keys()]));
  return {
    quotes: sum(scores, score => score.quotes, ['both', 'said', 'gold']),
    speakers: sum(scores, score => score.speakers, ['right', 'said', 'n']),
    evidence: new Map(
      [...steps].map(step => [
        step,
        sum(scores, score => score.evidence.get(step) ?? { right: 0, n: 0 }, ['right', 'n']),
      ]),
    ),
    sure: sum(scores, score => score.sure, ['right', 'n']),
    modes: sum(scores, score => score.modes, ['right', 'n']),
    hows: new Map(
      [...hows].map(how => [
        how,
        sum(scores, score => score.hows.get(how) ?? { right: 0, said: 0, n: 0 }, ['right', 'said', 'n']),
      ]),
    ),
    misses: scores.flatMap(score => score.misses),
  };
}

/** The scores of several texts as one. */
export function total(scores: readonly Score[]): Score {
  const rules = new Set(scores.flatMap(score => [...score.findings.keys()]));
  return {
    ...totalSpeech(scores),
    scenes: sum(scores, score => score.scenes, ['both', 'said', 'gold']),
    scenesNear: sum(scores, score => score.scenesNear, ['both', 'said', 'gold']),
    cues: sum(scores, score => score.cues, ['right', 'n']),
    findings: new Map(
      [...rules].map(rule => [
        rule,
        sum(scores, score => score.findings.get(rule) ?? NOTHING, ['both', 'said', 'gold']),
      ]),
    ),
  };
}

const NOTHING: Overlap = { both: 0, said: 0, gold: 0 };

/** For each rule that speaks or should, how often both agree, line by line. */
function findingsByRule(gold: Gold['findings'], said: Said['findings']): ReadonlyMap<string, Overlap> {
  const rules = [...new Set([...gold, ...said].map(({ rule }) => rule))].sort();
  return new Map(
    rules.map(rule => {
      const [want, got] = [gold, said].map(all => all.filter(one => one.rule === rule).map(({ line }) => line));
      const left = [...got!];
      const both = want!.filter(line => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      }).length;
      return [rule, { both, said: got!.length, gold: want!.length }];
    }),
  );
}

interface Pair {
  readonly want: GoldQuote;
  readonly got: SaidQuote;
}

/** Quotations of both sides with the same line and first words, in order, each once. */
function pair(
  gold: readonly GoldQuote[],
  said: readonly SaidQuote[],
): { readonly pairs: readonly Pair[]; readonly misses: string[] } {
  const left = new Set(said);
  const pairs: Pair[] = [];
  const misses: string[] = [];
  for (const want of gold) {
    const got = [...left].find(quote => quote.line === want.line && quote.words === firstWords(want.words));
    if (got === undefined) misses.push(`${want.line} "${want.words}": no quotation found`);
    else {
      left.delete(got);
      pairs.push({ want, got });
    }
  }
  for (const { line, words } of left) misses.push(`${line} "${words}": found, and no quotation of the story`);
  return { pairs, misses };
}
