import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { snapshotFor } from './snapshot.js';
import {
  attributedQuotations,
  resolvedCastOf,
  type ResolvedCast,
} from '../../src/analysis/attribution/resolvedCast.js';
import { workSpeakerTotals } from '../../src/analysis/attribution/speakerTotals.js';
import { languageOf } from '../../src/analysis/language/detect.js';
import { mentionsOf } from '../../src/analysis/mentions/mentions.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { boundaryCandidatesOf } from '../../src/analysis/scenes/boundaryScores.js';
import { storyParagraphsOf } from '../../src/analysis/scenes/storyParagraphs.js';
import { placedScenes, placedSections, type Outline } from '../../src/analysis/structure/outline.js';
import { measureManuscript, measureSection } from '../../src/analysis/wordcount/wordcount.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { RuleOptions } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import type { Span } from '../../src/text/position.js';

/** A text and all that is derived from it once. */
interface Reading {
  readonly manuscript: Manuscript;
  readonly outline: Outline;
  readonly cast: ResolvedCast;
}

/** The parts of a fingerprint. */
export const FINGERPRINT_PARTS = ['outline', 'borders', 'cast', 'quotations', 'mentions', 'findings'] as const;

/**
 * Everything with a number in it that the core says of a text, as lines to be read and compared: a changed threshold or
 * weight changes one. Lines of the text count from 1, columns too.
 */
export function fingerprintOf(
  text: string,
  options: RuleOptions,
  parts: readonly (typeof FINGERPRINT_PARTS)[number][] = FINGERPRINT_PARTS,
  settings: AuthorSettings = NO_AUTHOR_SETTINGS,
): string[] {
  const manuscript = Manuscript.of(text);
  const outline = outlineOf(manuscript);
  const reading = { manuscript, outline, cast: resolvedCastOf(outline, settings) };
  const all = {
    outline: () => outlineLines(reading),
    borders: () => borderLines(reading),
    cast: () => castLines(reading),
    quotations: () => quotationLines(reading),
    mentions: () => mentionLines(reading),
    findings: () => findingLines(reading, options),
  };
  return parts.flatMap(part => {
    const lines = all[part]();
    return parts.length > 1 && lines.length > 0 ? [`-- ${part}`, ...lines] : lines;
  });
}

function outlineLines({ manuscript, outline }: Reading): string[] {
  const { story, ao3, file } = measureManuscript(outline);
  const { id } = languageOf(outline);
  return [
    `${id}, ${story} story words, ${ao3} by AO3, ${file} in the file`,
    ...[...placedSections(outline)].map(({ section, index }) => {
      const counts = measureSection(section);
      const of =
        section.kind === 'scene' ? ` by ${section.cue} ${section.confidence.toFixed(3)}, pov ${section.pov}` : '';
      return `${manuscript.lineOf(index) + 1} ${section.kind}${of}, ${counts.story}/${counts.ao3}/${counts.file}: ${section.title}`;
    }),
  ];
}

function borderLines({ manuscript, outline }: Reading): string[] {
  const story = new Set<number>();
  for (const { section, index } of placedScenes(outline)) section.blocks.forEach((_, i) => story.add(index + i));
  const paragraphs = storyParagraphsOf(manuscript.blocks, 0, manuscript.blocks.length, at => story.has(at));
  return boundaryCandidatesOf(paragraphs, []).candidates.map(
    ({ at, words, odds }) =>
      `${manuscript.lineOf(paragraphs.places[at]!) + 1}: ${odds.toFixed(3)}, after ${words} words`,
  );
}

function castLines({ outline, cast }: Reading): string[] {
  const totals = new Map(
    workSpeakerTotals(outline, cast).map(({ name, quotes, words }) => [name, `${quotes} quotes of ${words} words`]),
  );
  return cast.roster.members.map(
    ({ name, aliases, pronouns, pronounConfidence, mentions, kind, weight }) =>
      `${[name, ...aliases].join(' = ')}: ${kind}, ${pronouns.join('/') || '-'} ${pronounConfidence.toFixed(2)}, ${mentions} mentions, weight ${weight}, ${totals.get(name) ?? 'silent'}`,
  );
}

function quotationLines({ manuscript, outline, cast }: Reading): string[] {
  return [...placedScenes(outline)].flatMap(({ section, index }) =>
    attributedQuotations(section, cast).map(
      ({ at, block, inline, speaker, mode, evidence, confidence, group, candidates }) => {
        const { line } = manuscript.positionAt(index + at, inline.from);
        const others = candidates.map(({ name, p }) => `${name} ${p.toFixed(3)}`).join(', ');
        return `${line + 1} ${short(block.text, inline)}: ${speaker} ${confidence.toFixed(3)} by ${evidence}, ${mode}, group ${group} [${others}]`;
      },
    ),
  );
}

const mentionLines = ({ manuscript, outline }: Reading): string[] =>
  [...placedScenes(outline)].flatMap(({ section, index }) =>
    section.blocks.flatMap((block, i) => {
      const found = block.kind === 'prose' ? mentionsOf(block) : [];
      const line = manuscript.lineOf(index + i) + 1;
      return found.length === 0
        ? []
        : [`${line}: ${found.map(({ from, kind, text }) => `${from} ${kind} ${text}`).join(', ')}`];
    }),
  );

const findingLines = ({ manuscript, cast }: Reading, options: RuleOptions): string[] =>
  placedFindings(snapshotFor(manuscript, { cast, options })).map(
    ({ finding: { rule, level, message, span, block, fixes, habit, about }, index }) => {
      const { line, character } = manuscript.positionAt(index, span.from);
      const told = fixes.map(
        fix =>
          ` | ${fix.title}: ${fix.edits.map(edit => `${edit.span.from}–${edit.span.to} → ${JSON.stringify(edit.text)}`).join(', ')}`,
      );
      return `${line + 1}:${character + 1} ${level} ${rule} ${short(block.text, span)} ${message} (habit ${habit}, about ${about || '-'})${told.join('')}`;
    },
  );

/** The text of a span on one line, its middle left out where it is long. */
const short = (text: string, { from, to }: Span): string =>
  (to - from > 24 ? `${text.slice(from, from + 20)}…${text.slice(to - 3, to)}` : text.slice(from, to)).replace(
    /\s/g,
    ' ',
  );
