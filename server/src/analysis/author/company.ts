import type { Line } from '../attribution/attribution.js';
import { linesOf, speakersOf } from '../attribution/scene.js';
import { attribute } from '../attribution/solve.js';
import { turnsOf } from '../attribution/turns.js';
import { castOf, type Cast, type Roster } from '../cast.js';
import { placedScenes, type Outline, type Scene } from '../outline.js';
import { memo, memo2 } from '../../manuscript/memo.js';
import { rosterWith } from './given.js';
import { marksIn } from './marks.js';
import { NOTHING_TOLD, type Told } from './told.js';

/**
 * The persons of a work as its author has them, and what else the author said of who speaks. The same object through all edits that change neither:
 * what is read of a scene is remembered under both.
 */
export interface Company {
  readonly roster: Roster;
  readonly told: Told;
  /** Keys of marks whose quotation stands somewhere as it was marked: no other one may take them. */
  readonly exact: ReadonlySet<string>;
}

/** Nobody known yet: each paragraph is read by itself, so that there is something to show while a long work is being read. */
export const ALONE: Company = { roster: { members: [], byName: new Map(), narrator: -1 }, told: NOTHING_TOLD, exact: new Set() };

/** The company of a work. */
export const companyOf = (outline: Outline, told: Told = NOTHING_TOLD): Company => companyFrom(outline, told);

const companyFrom: (outline: Outline, told: Told) => Company = memo2((outline, told) => {
  const exact = new Set<string>();
  if (told.marks.size > 0) for (const { section } of placedScenes(outline)) for (const key of marksIn(section, told.marks).exact.keys()) exact.add(key);
  return shared(rosterWith(castOf(outline).roster, told.cast), told)(exact);
});

/** One company for the same roster, author's words and marks found. */
const shared = memo2((roster: Roster, told: Told) => {
  const known = new Map<string, Company>();
  return (exact: ReadonlySet<string>): Company => {
    const key = [...exact].sort().join();
    let company = known.get(key);
    if (company === undefined) known.set(key, (company = { roster, told, exact }));
    return company;
  };
});

/** The quotations of a scene and who speaks each, by all evidence and by what the author said. The same array while neither changed. */
export const linesIn: (scene: Scene, company: Company) => readonly Line[] = memo2((scene, company) => {
  if (company === ALONE) return linesOf(scene);
  const set = setIn(scene, company);
  return withModes(set.size === 0 ? speakersOf(scene, castFor(company.roster)) : anchored(scene, company.roster, set), company);
});

/** What the engine asks for, by roster alone: counts of mentions matter to no line, so an edit that changes no more reads no scene again. */
const castFor: (roster: Roster) => Cast = memo(roster => ({ members: roster.members, roster }));

/** Speakers set by hand, by the index of the line. */
function setIn(scene: Scene, { told: { marks }, exact }: Company): ReadonlyMap<number, string> {
  const here = marksIn(scene, marks);
  const set = new Map<number, string>();
  for (const [key, at] of here.near) if (!exact.has(key)) set.set(at, marks.get(key)!);
  for (const [key, at] of here.exact) set.set(at, marks.get(key)!);
  return set;
}

/** Solves a scene round the lines that are set: the lines beside them learn from those. */
function anchored(scene: Scene, roster: Roster, set: ReadonlyMap<number, string>): readonly Line[] {
  const name = (at: number): string => roster.members[roster.byName.get(set.get(at)!) ?? -1]?.name ?? set.get(at)!;
  const solved = attribute(scene, linesOf(scene), roster, (...args) =>
    turnsOf(...args).map(turn => {
      const at = [...set.keys()].filter(at => turn.first <= at && at < turn.last).sort((a, b) => a - b)[0];
      return at === undefined ? turn : { ...turn, tag: { kind: 'name' as const, text: name(at), mention: null } };
    }));
  return solved.map((line, at) => (set.has(at) ? { ...line, speaker: name(at), evidence: 'set' as const, confidence: 1, candidates: [{ name: name(at), p: 1 }] } : line));
}

/** The ways of speaking that the author gave: for lines of which the text says nothing else. */
function withModes(lines: readonly Line[], { told: { cast } }: Company): readonly Line[] {
  const modes = new Map(cast.flatMap(({ name, mode }) => (mode === undefined || mode === 'speech' ? [] : [[name, mode] as const])));
  if (modes.size === 0) return lines;
  return lines.map(line => {
    const mode = line.speaker === null ? undefined : modes.get(line.speaker);
    return mode !== undefined && (line.mode === 'speech' || (line.mode === 'thought' && line.tag === null)) ? { ...line, mode } : line;
  });
}
