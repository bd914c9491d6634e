import type { Evidence, Line } from '../analysis/attribution/attribution.js';
import { linesOf } from '../analysis/attribution/scene.js';
import { linesIn, type Company } from '../analysis/author/company.js';
import { mentionsOf } from '../analysis/cast/mentions.js';
import type { Scene } from '../analysis/outline.js';

/** Paragraphs between two speeches that answer one another. */
const NEAR = 4;

/** In words, how it is known who says a line: what follows the speaker's name and a colon. */
export function why(scene: Scene, at: number, company: Company): string {
  const lines = linesIn(scene, company);
  const line = lines[at]!;
  if (line.evidence === 'model' || line.evidence === 'alternation') return byNeighbours(scene, lines, at, company) ?? plainly(line);
  return plainly(line);
}

const WORDS: Readonly<Record<Evidence, string>> = {
  set: 'set by you',
  tag: 'named in the tag',
  paragraph: 'named in the same paragraph',
  beat: 'acts beside the words',
  pronoun: 'meant by the pronoun in the tag',
  'lead-in': 'leads in to the words',
  continuation: 'goes on from the paragraph above',
  alternation: 'turn by turn',
  model: 'everything around it, weighed together',
  unknown: 'nothing tells',
};

function plainly({ evidence, tag, block }: Line): string {
  if (evidence !== 'pronoun' || tag === null) return WORDS[evidence];
  return `meant by “${block.text.slice(tag.subject.from, tag.subject.to)}” in the tag`;
}

/** What the engine weighs together is told by the plainest part of it. */
function byNeighbours(scene: Scene, lines: readonly Line[], at: number, { roster }: Company): string | null {
  const line = lines[at]!;
  const member = (name: string): string => roster.members[roster.byName.get(name) ?? -1]?.name ?? name;
  const alone = linesOf(scene)[at]!;
  if (alone.speaker !== null && member(alone.speaker) === line.speaker) return WORDS[alone.evidence];
  const calls = (group: number | undefined): string[] => lines.filter(other => other.group === group).flatMap(({ block, speech }) =>
    mentionsOf(block).filter(({ vocative, from, to }) => vocative && from >= speech.from && to <= speech.to).map(({ text }) => member(text)));
  const before = lines.slice(0, at).findLast(other => other.group !== line.group && line.at - other.at <= NEAR);
  const [called] = calls(line.group).filter(name => name !== line.speaker);
  if (called !== undefined) return before?.speaker === called ? `answers ${called}, who is addressed by name` : `speaks to ${called}, who is addressed by name`;
  if (before && before.speaker !== null && before.speaker !== line.speaker) {
    if (calls(before.group).includes(line.speaker!)) return `answers ${before.speaker}, who calls ${line.speaker} by name`;
    const first = lines.slice(0, lines.indexOf(before)).findLast(other => other.group !== before.group);
    if (first?.speaker === line.speaker && before.at - first.at <= NEAR) return `turn by turn with ${before.speaker}`;
  }
  const next = lines.slice(at + 1).find(other => other.group !== line.group && other.at - line.at <= NEAR);
  return next && next.speaker !== null && next.speaker !== line.speaker && calls(next.group).includes(line.speaker!) ? `${next.speaker} answers, and calls ${line.speaker} by name` : null;
}
