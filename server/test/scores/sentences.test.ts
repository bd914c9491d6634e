import { castOf } from '../../src/analysis/cast/cast.js';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { mentionsOf } from '../../src/analysis/mentions/mentions.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { measureManuscript } from '../../src/analysis/wordcount/wordcount.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { everyRule } from '../support/check-rule.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';
import { snapshotFor } from '../support/snapshot.js';

/** A paragraph of plain narration, so that the line under test does not stand alone. */
const RAIN = 'Rain fell on the harbour all that day, and nobody came down to the boats.\n\n';

/** The quotations of a line with their tags, modes and speakers. */
function quotationsIn(line: string): string {
  const outline = outlineOf(Manuscript.of(`${line}\n`));
  const { roster } = castOf(outline);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => speakersOf(section, roster))
    .map(({ inline, tag, block: { text }, mode, speaker, evidence, group, confidence }) => {
      const said = tag === null ? 'no tag' : text.slice(Math.min(tag.from, tag.subject.from), tag.to);
      const parts =
        tag === null
          ? ''
          : ` (${tag.subject.kind} ${text.slice(tag.subject.from, tag.subject.to)}, ${text.slice(tag.verb.from, tag.verb.to)})`;
      return `  ${inline.from}–${inline.to}${inline.open ? ' open' : ''}: ${said}${parts}; ${mode} of ${speaker} ${confidence} by ${evidence}, group ${group}`;
    })
    .join('\n');
}

/** The mentions of a line, with all that is read of each. */
const mentionsIn = (line: string): string =>
  Manuscript.of(`${line}\n`)
    .blocks.flatMap(block => (block.kind === 'prose' ? mentionsOf(block) : []))
    .map(({ from, to, kind, text, role, verb, person, whole, ...is }) => {
      const flags = Object.entries(is).flatMap(([name, value]) => (value ? [name] : []));
      return `  ${from}–${to} ${[kind, text, role, verb ?? '', person ?? '', whole ?? '', ...flags].filter(part => part !== '').join(', ')}`;
    })
    .join('\n');

/** What the rules say of a line, and the line after the first fix of each finding. */
function findingsIn(line: string): string {
  const manuscript = Manuscript.of(`${RAIN}${line}\n`);
  return placedFindings(snapshotFor(manuscript, { options: everyRule }))
    .map(({ finding: { rule, level, span, block, fixes, habit }, index }) => {
      const fixed = fixes.map(({ edits }) => {
        const inPlace = edits
          .map(({ block: of, span: { from, to }, text }) => ({ of, from, to, text }))
          .sort((a, b) => b.from - a.from);
        return inPlace.reduce(
          (text, edit) => (edit.of === block ? text.slice(0, edit.from) + edit.text + text.slice(edit.to) : text),
          block.text.trimEnd(),
        );
      });
      const where = index === 0 ? 'above ' : '';
      return `  ${where}${rule} ${level} ${span.from}–${span.to}${habit > 0 ? ` habit ${habit}` : ''}${fixed.map(text => ` → ${text.trimEnd()}`).join('')}`;
    })
    .join('\n');
}

const told = (lines: readonly string[], tell: (line: string) => string): string[] =>
  lines.flatMap(line => [line, ...tell(line).split('\n')]).filter(line => line !== '');

/** Speech before a tag, behind it and round it. */
const roundTag = (tag: string): string[] => {
  const large = tag[0]!.toUpperCase() + tag.slice(1);
  return [
    `“Idris, we should go,” ${tag}.`,
    `“We should,” ${tag}, “go home. It is late.”`,
    `${large}, “We should go home.”`,
    `“We should go.” ${large}. “It is late.”`,
  ];
};

/** How often one form stands in a text, and how often the other. */
const TIMES = [
  [1, 2],
  [1, 7],
  [3, 1],
  [4, 4],
  [5, 0],
  [6, 0],
  [6, 2],
  [6, 13],
] as const;

/** What the rules say of a text that has one form so often and the other so often, by rule: how many, which first. */
function habitsIn(line: string): string {
  const [odd = '', usual = ''] = line.split(' | ');
  return TIMES.map(([many, others]) => {
    const text = [...Array<string>(many).fill(odd), ...Array<string>(others).fill(usual)].join('\n\n') + '\n';
    const found = new Map<string, string[]>();
    for (const { finding } of placedFindings(snapshotFor(text, { options: everyRule })))
      found.set(finding.rule, [
        ...(found.get(finding.rule) ?? []),
        `${finding.level} habit ${finding.habit}: ${finding.message}`,
      ]);
    return [`  ${many} and ${others}`, ...[...found].map(([rule, all]) => `${rule} × ${all.length}, ${all[0]!}`)].join(
      '; ',
    );
  }).join('\n');
}

/** Each first piece with each second one, and so on; a line of a list holds the pieces of one place. */
const combined = (lines: readonly string[]): string[] =>
  lines
    .map(line => line.split(/ ?\|/).map((piece, i) => (i === 0 ? piece : piece.replace(/^ (?=[,;:] )/, ''))))
    .reduce<string[]>((all, pieces) => all.flatMap(head => pieces.map(piece => head + piece)), [''])
    .map(text => text.trim());

/** Of all phrases that pieces make, every so manieth is read: a prime, so that each piece meets each other one. */
const STRIDE = 31;

describe('single sentences', () => {
  for (const { title, lines } of listOf('tags'))
    it(`tags: ${title}`, () => assertGolden('tags', title, told(lines.flatMap(roundTag), quotationsIn)));

  for (const { title, lines } of listOf('mentions'))
    it(`mentions: ${title}`, () => assertGolden('mentions', title, told(lines, mentionsIn)));

  for (const { title, lines } of listOf('findings'))
    it(`findings: ${title}`, () => assertGolden('findings', title, told(lines, findingsIn)));

  for (const { title, lines } of listOf('counts'))
    it(`counts: ${title}`, () =>
      assertGolden(
        'counts',
        title,
        lines
          .flatMap(line => line.split(' | '))
          .map(piece => {
            const outline = outlineOf(Manuscript.of(`${piece}\n`));
            const { story, ao3, file } = measureManuscript(outline);
            return `${piece}: ${story} in the story, ${ao3} by AO3, ${file} in the file`;
          }),
      ));

  for (const { title, lines } of listOf('pieces'))
    it(`pieces: ${title}`, () =>
      assertGolden(
        'pieces',
        title,
        told(
          lines.flatMap(line => line.split(' | ')),
          findingsIn,
        ),
      ));

  for (const { title, lines } of listOf('habits'))
    it(`habits ${title}`, () => assertGolden('habits', title, told(lines, habitsIn)));

  for (const { title, lines } of listOf('leads'))
    it(`lead-ins: ${title}`, () => assertGolden('leads', title, told(combined(lines), quotationsIn)));

  for (const { title, lines } of listOf('phrases'))
    it(`phrases: ${title}`, () => {
      const all = combined(lines);
      const drawn = all.filter((_, i) => i % STRIDE === 0);
      assertGolden('phrases', title, told(drawn, mentionsIn));
    });

  for (const { title, lines } of listOf('joins')) {
    it(`joins: ${title}`, () => {
      const [words = [], joins = [], tails = ['']] = lines.map(line => line.split(' | '));
      const all = words.flatMap(word => joins.flatMap(join => tails.map(tail => word + join.replace('·', '') + tail)));
      assertGolden(
        'joins',
        title,
        all.flatMap(line => {
          const found = findingsIn(line);
          return found === '' ? [] : [line, ...found.split('\n')];
        }),
      );
    });
  }
});
