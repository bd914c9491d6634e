import * as l10n from '@vscode/l10n';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { attributedQuotations, type ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import {
  placedSections,
  sectionAt,
  type PlacedSection,
  type Scene,
  type Outline,
} from '../../analysis/structure/outline.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import { contains, type Position } from '../../text/position.js';
import { speakerOf } from '../certainty.js';
import { describeChapter, describeWhole } from './describeCounts.js';
import { describeLine } from '../describeLine.js';
import { describePerson } from './describePerson.js';
import { firstLineOfSection } from '../ranges.js';
import { rangeOfSpan } from '../findings.js';
import type { Links } from '../links.js';
import { MARKDOWN, type MarkupStyle } from '../markupStyle.js';
import { personAt } from '../occurrences.js';

/** Style of a hover. */
export interface HoverStyle {
  readonly markup?: MarkupStyle;
  /** Writer of links to the editor's commands; null where it cannot follow any. */
  readonly links?: Links | null;
}

/**
 * On a name: who that is. On a quotation: who says it, how certain that is, and why. On a scene's first line, a break
 * or a heading: the counts and speakers of what begins there. A name needs all lines of the work read
 * (`precomputeSpeakers`), everything else those of its scene.
 */
export function hover(snapshot: Snapshot, position: Position, style: HoverStyle = {}): Hover | null {
  const { manuscript, outline, cast } = snapshot;
  const { index, offset } = manuscript.locate(position);
  const placed = sectionAt(outline, index);
  const block = manuscript.blocks[index];
  if (placed === undefined || block === undefined || offset > block.size) return null;
  const { markup = MARKDOWN, links = null } = style;
  const { section } = placed;
  const say = (value: string): MarkupContent => ({ kind: markup.kind, value });
  if (section.kind === 'scene') {
    const person = personAt(snapshot, position);
    if (person !== null)
      return {
        contents: say(describePerson(snapshot, person.name, position, { markup, links })),
        range: rangeOfSpan(manuscript, person.index, person),
      };
    const at = attributedQuotations(section, cast).findIndex(
      quotation => quotation.at === index - placed.index && contains(quotation.inline, offset),
    );
    if (at >= 0) {
      const value = [describeLine(section, at, cast, markup), lineLinks(section, at, position, cast, links)]
        .filter(Boolean)
        .join('\n\n');
      return {
        contents: say(value),
        range: manuscript.rangeOf(index, attributedQuotations(section, cast)[at]!.inline),
      };
    }
    return index === placed.index ? onScene(snapshot, placed as PlacedSection<Scene>, position, markup) : null;
  }
  if (section.kind === 'heading')
    return {
      contents: say(describeChapter(placed.chapter, cast, markup)),
      range: firstLineOfSection(section, manuscript.lineOf(placed.index)),
    };
  if (block.kind !== 'break') return null;
  const next = sceneBelow(outline, placed);
  return (
    next && {
      contents: say(describeWhole(next, cast, markup)),
      range: manuscript.rangeOf(index, { from: 0, to: block.size }),
    }
  );
}

/** Links to the commands for a quotation. */
function lineLinks(scene: Scene, at: number, position: Position, cast: ResolvedCast, links: Links | null): string {
  if (links === null) return '';
  const speaker = speakerOf(attributedQuotations(scene, cast)[at]!);
  return [
    links.link(l10n.t('Set Speaker…'), 'ficwright.setSpeaker', position),
    ...(speaker === null
      ? []
      : [links.link(l10n.t('Next Line by This Speaker'), 'ficwright.nextLine', position, speaker)]),
  ].join(' · ');
}

function onScene(
  { manuscript, cast }: Snapshot,
  placed: PlacedSection<Scene>,
  position: Position,
  markup: MarkupStyle,
): Hover | null {
  const range = firstLineOfSection(placed.section, manuscript.lineOf(placed.index));
  return position.line === range.start.line
    ? { contents: { kind: markup.kind, value: describeWhole(placed.section, cast, markup) }, range }
    : null;
}

/** The scene below a separator in the same chapter. */
function sceneBelow(outline: Outline, { index }: PlacedSection): Scene | null {
  for (const placed of placedSections(outline)) {
    if (placed.index <= index) continue;
    if (placed.section.kind === 'scene') return placed.section;
    if (placed.section.kind !== 'separator') return null;
  }
  return null;
}
