import type { ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import type { Member } from '../analysis/cast/cast.js';
import { workSpeakerTotals, type SpeakerTotal } from '../analysis/attribution/speakerTotals.js';
import { measureManuscript, type Counts } from '../analysis/wordcount/wordcount.js';
import type { Outline } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { forTerminalAsJson } from '../features/escape.js';
import { parse } from './args.js';
import { describeFindings, type FindingEntry } from './describe/findings.js';
import { describeOutline, type OutlineNode } from './describe/outline.js';
import { describeQuotes, type QuoteEntry } from './describe/quotes.js';
import type { Exit, Io } from './io.js';
import { eachManuscript, pathsMeant } from './work.js';

/** The output of `inspect` for a file, one line of JSON. */
export interface Inspection {
  readonly file: string;
  readonly version: 1;
  readonly counts: Counts;
  readonly outline: readonly OutlineNode[];
  readonly cast: readonly PersonEntry[];
  readonly quotes: readonly QuoteEntry[];
  readonly findings: readonly FindingEntry[];
}

/** A person of the cast as `inspect` prints it. */
export interface PersonEntry extends Pick<Member, 'name' | 'aliases' | 'pronouns' | 'mentions'>, SpeakerTotal {}

/** Describes a manuscript; its file name is the snapshot's `uri`. */
export function inspectManuscript(snapshot: Snapshot): Inspection {
  const { uri, outline, cast } = snapshot;
  return {
    file: uri,
    version: 1,
    counts: measureManuscript(outline),
    outline: describeOutline(snapshot),
    cast: describeCast(outline, cast),
    quotes: describeQuotes(snapshot),
    findings: describeFindings(snapshot),
  };
}

function describeCast(outline: Outline, cast: ResolvedCast): PersonEntry[] {
  const parts = new Map(workSpeakerTotals(outline, cast).map(part => [part.name, part]));
  return cast.roster.members.map(({ name, aliases, pronouns, mentions }) => ({
    name,
    aliases,
    pronouns,
    mentions,
    quotes: parts.get(name)?.quotes ?? 0,
    words: parts.get(name)?.words ?? 0,
  }));
}

/** The options of `inspect`. */
export const INSPECT_OPTIONS = {} as const;

/** `ficwright inspect [PATH…|-]`: prints one JSON object a line for each file. */
export async function inspect(args: readonly string[], io: Io): Promise<Exit> {
  const { positionals } = parse('inspect', { args: [...args], allowPositionals: true, options: INSPECT_OPTIONS });
  const well = await eachManuscript(await pathsMeant(positionals, io), io, ({ snapshot }) =>
    io.out(`${forTerminalAsJson(inspectManuscript(snapshot))}\n`),
  );
  return well ? 0 : 2;
}
