import { castOf } from '../../src/analysis/cast/cast.js';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { scan } from '../../src/analysis/wordcount/html/scan.js';
import { isHidden, stateAfter } from '../../src/analysis/wordcount/html/state.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import type { Block } from '../../src/manuscript/block.js';
import type { Fix } from '../../src/rules/definition/rule.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { rules } from '../../src/rules/index.js';
import { openNoteIn } from '../../src/rules/support/bracketedNotes.js';
import { framesCard } from '../../src/rules/support/cardFrames.js';
import { comesIn, goesOut } from '../../src/rules/support/comingsAndGoings.js';
import { closings } from '../../src/rules/support/commentEnd.js';
import { actBefore } from '../../src/rules/support/dialogue/acts.js';
import * as conventions from '../../src/rules/support/dialogue/conventions.js';
import { endingsBefore } from '../../src/rules/support/dialogue/endings.js';
import { joinsIn } from '../../src/rules/support/dialogue/joins.js';
import { standsAsTag } from '../../src/rules/support/dialogue/standsAsTag.js';
import { capitalTagAt, tagAt } from '../../src/rules/support/dialogue/tagClause.js';
import { excerpt } from '../../src/rules/support/excerpt.js';
import { clausesOf } from '../../src/rules/support/finiteClauses.js';
import { ignoreOf } from '../../src/rules/support/ignoreComments.js';
import { lostIn } from '../../src/rules/support/lostMarkup.js';
import { indented, lonely } from '../../src/rules/support/markdown/blocks.js';
import { stuck, tags } from '../../src/rules/support/markdown/inlines.js';
import { addresses, dashes, lists, titles } from '../../src/rules/support/markdown/markdownLines.js';
import { nearest } from '../../src/rules/support/nearest.js';
import { closesAt, openCount, quotationsIn } from '../../src/rules/support/quotes/reread.js';
import { strayClosers } from '../../src/rules/support/quotes/closingMarks.js';
import { turnedElisions } from '../../src/rules/support/quotes/elisions.js';
import { setApartIn } from '../../src/rules/support/setApart.js';
import { tellsOfSigns, verbOf } from '../../src/rules/support/signer.js';
import { tagAdverbsIn } from '../../src/rules/support/tagAdverbs.js';
import type { Span } from '../../src/text/position.js';
import { everyRule } from '../support/check-rule.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';
import { manuscriptOf, piecesOf, proseOf } from '../support/pieces.js';
import { snapshotFor } from '../support/snapshot.js';

/** Each piece of the first line with each of the second, and so on. */
const joined = (lines: readonly string[]): string[] =>
  lines
    .map(line => line.split(/ ?\| /))
    .reduce<string[]>((all, pieces) => all.flatMap(head => pieces.map(piece => head + piece)), ['']);

/** Of many phrases each fifth one: a prime that divides no number of pieces, so that each piece meets each other. */
const everyFew = (all: readonly string[]): string[] => all.filter((_, i) => i % 5 === 0);

const words = (text: string, { from, to }: Span): string => text.slice(from, to).replace(/\s/g, ' ');

/** The text of a block after a fix. */
const after = ({ text }: Block, { edits }: Fix): string =>
  [...edits]
    .sort((a, b) => b.span.from - a.span.from)
    .reduce((told, { span, text: put }) => told.slice(0, span.from) + put + told.slice(span.to), text)
    .trimEnd()
    .replaceAll('\n', '↵');

const doubledWordsOnly = optionsFrom(
  Object.fromEntries(rules.map(({ id, level }) => [id, id === 'narr/doubled-word' ? level : 'off'])),
  [],
);

/** What is told of each part of the list: the lines of a part, and what a helper of rules makes of them. */
const TOLD: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  'what a message quotes': lines =>
    lines.flatMap(line => [
      line,
      ...[2, 3, 7, 8, 12, 13, 16, 17, 20].map(most => `  ${most}: ${excerpt(line, most)}`),
      `  by itself: ${excerpt(line)}`,
    ]),
  'words mistyped': lines => {
    const known = lines.map(line => line.slice(0, line.indexOf(':')));
    return lines.flatMap(line =>
      line
        .slice(line.indexOf(':') + 2)
        .split(' | ')
        .map(wrong => `${wrong}: ${nearest(wrong, known) ?? 'nothing'}`),
    );
  },
  'ends of a speech': lines =>
    lines.map(line => {
      const signs = ['say', 'ask', 'query', 'demand', 'wonder', 'shout'].map(verb =>
        endingsBefore(verb, line, 0, line.length, false).join(''),
      );
      return `${line}: ${signs.join(' ')}, going on ${endingsBefore('shout', line, 0, line.length, true).join('')}`;
    }),
  'the end of a comment': lines =>
    lines.flatMap(line => [
      line,
      ...manuscriptOf(line).blocks.flatMap(block =>
        [...block.text.matchAll(/<!--/g)].flatMap(({ index }) =>
          closings(block, index).map(fix => `  ${after(block, fix)}`),
        ),
      ),
    ]),
  'apostrophes that are turned': lines =>
    joined(lines).flatMap(line =>
      proseOf(line).flatMap(block => {
        const opens = new Set(quotationsIn(block).map(({ from }) => from));
        const [single, double, all] = [
          turnedElisions(block, false, opens),
          turnedElisions(block, true, opens),
          turnedElisions(block, true, new Set()),
        ];
        return single.length + double.length + all.length === 0
          ? []
          : [`${line}: ${single.join(' ')}; ${double.join(' ')}; ${all.join(' ')}`];
      }),
    ),
  'apostrophes inside words and behind them': lines =>
    piecesOf(lines).map(
      line =>
        `${line}: ${proseOf(line)
          .map(
            block =>
              `${turnedElisions(block, false, new Set()).join(' ')}; ${turnedElisions(block, true, new Set()).join(' ')}`,
          )
          .join(' | ')}`,
    ),
  'cards between rows': lines =>
    lines.map(line => {
      const { blocks } = manuscriptOf(`It rained.¶===¶${line}¶===¶And on.`);
      const section = { kind: 'scene', blocks } as never;
      const rows = blocks.flatMap(block => (block.kind === 'break' ? [block] : []));
      return `${line}: ${rows.map(row => (framesCard(row, { sections: [section] } as never) ? 'frames' : 'parts')).join(' ')}`;
    }),
  'what is set apart from the telling': ([heads = '', insides = '', tails = '']) =>
    heads.split(' | ').flatMap(head =>
      insides.split(' | ').flatMap((inside, i) =>
        tails
          .split(' | ')
          .filter((_, j) => (i + j) % 3 === 0)
          .map(tail => {
            const [scene] = placedScenes(outlineOf(manuscriptOf(`It rained.¶${head}¶${inside}¶${tail}¶She slept.`)));
            const apart = setApartIn(scene!.section);
            return `${head}¶${inside}¶${tail}: ${scene!.section.blocks.map(block => (apart.has(block) ? '+' : '-')).join('')}`;
          }),
      ),
    ),
  'what a clause is': lines =>
    joined(lines).flatMap(line =>
      proseOf(line).flatMap(block => {
        const clauses = clausesOf(block).map(
          ({ subject, verb, tense, part }) =>
            `${words(block.text, subject)} ${words(block.text, verb)} (${part}, ${tense})`,
        );
        return clauses.length === 0 ? [] : [`${line}: ${clauses.join('; ')}`];
      }),
    ),
  'tags with a capital': lines =>
    joined(lines).map(line => {
      const tag = tagAt(line, 0, line.length);
      const capital = capitalTagAt(line, 0, line.length);
      const ways = ['', '.', ':'].map(end =>
        tag === undefined ? '-' : standsAsTag(line + end, tag, line.length + end.length),
      );
      return `${line}: ${ways.join(' ')}${capital === undefined ? '' : `, ${words(line, capital.subject)} ${capital.base}`}`;
    }),
  'adverbs in a tag': lines =>
    joined(lines).flatMap(line =>
      proseOf(line).flatMap(block => {
        const found = tagAdverbsIn(block).map(
          ({ verb, repeats, from, to }) => `${verb} ${block.text.slice(from, to)}${repeats ? ' again' : ''}`,
        );
        return found.length === 0 ? [] : [`${line}: ${found.join('; ')}`];
      }),
    ),
  'a deed before a speech': lines =>
    joined(lines).flatMap(line =>
      proseOf(line).flatMap(block => {
        const found = joinsIn(block).map(join => {
          const end = join.before
            ? join.before.from + block.text.slice(join.before.from, join.before.to).trimEnd().length - 1
            : 0;
          const act = actBefore(block, join, end);
          return act === undefined ? '-' : `${act.verb.text}${act.debated ? ' aloud' : ''} of ${act.words.length}`;
        });
        const held = Object.entries(conventions).flatMap(([name, count]) =>
          count(block) > 0 ? [`${name} ${count(block)}`] : [],
        );
        return found.every(act => act === '-') && held.length === 0
          ? []
          : [`${line}: ${[...found, ...held].join(', ')}`];
      }),
    ),
  'verbs of signing': lines =>
    piecesOf(lines).map(line => {
      const outline = outlineOf(manuscriptOf(`It rained.¶${line}`));
      const { roster } = castOf(outline);
      const said = [...placedScenes(outline)].flatMap(({ section }) => speakersOf(section, roster));
      return `${line}: ${said
        .map(quotation => {
          const verb = verbOf(quotation);
          return `${verb === null ? '-' : `${verb.text} ${verb.base} ${verb.form} ${verb.kind}`}${tellsOfSigns(quotation) ? ', of signs' : ''}`;
        })
        .join('; ')}`;
    }),
  'coming in and going out': lines =>
    joined(lines).flatMap(line =>
      proseOf(line).map(block => `${line}: ${comesIn(block, 5) ? 'in' : '-'} ${goesOut(block, 5) ? 'out' : '-'}`),
    ),
  Markdown: lines =>
    piecesOf(lines).flatMap(line => {
      const { blocks } = manuscriptOf(line);
      const slips = [
        ...blocks.flatMap(block =>
          [addresses, lists, dashes, titles, tags, stuck, lonely].flatMap(find => find(block)),
        ),
        ...indented(blocks),
      ];
      return [
        line,
        ...slips.map(({ kind, block, span, message, fix, atMost }) =>
          `  ${kind} “${words(block.text, span)}” ${message} → ${after(block, { title: '', edits: [{ block, span: fix.span, text: fix.text }] })} (${fix.title}) ${atMost ?? ''}`.trimEnd(),
        ),
      ];
    }),
  'text that a page leaves out': lines =>
    piecesOf(lines).map(line => {
      const { blocks } = manuscriptOf(`It was cold.¶${line}¶Nobody came.`);
      const lost = lostIn({ sections: [{ kind: 'scene', blocks }] } as never);
      return `${line}: ${lost
        .map(
          ({ block, from, to, beyond, paragraphs }) =>
            `“${words(block.text, { from, to })}” beyond ${beyond}, ${paragraphs}`,
        )
        .join('; ')}`;
    }),
  'what a text leaves open': lines =>
    piecesOf(lines).map(line => {
      const state = stateAfter(scan(line));
      return `${line}: ${state}${isHidden(state) ? ' hides what follows' : ''}`;
    }),
  'marks that close nothing': lines =>
    piecesOf(lines).map(line => {
      const told = proseOf(line).map(block => {
        const ends = [...block.text.matchAll(/[.,!?](?=\s)/g)].filter(({ index }) =>
          closesAt(block, index + 1, '”', 1),
        );
        return `${strayClosers(block)
          .map(({ at, mark }) => `${at}${mark}`)
          .join(' ')}, ${openCount(block)} open, may close at ${ends.map(({ index }) => index).join(' ')}`;
      });
      return `${line}: ${told.join(' | ')}`;
    }),
  'notes left open': lines =>
    piecesOf(lines).map(line => {
      const told = manuscriptOf(line).blocks.map(block => {
        const note = openNoteIn(block);
        return note === undefined ? '-' : `${words(block.text, note)} until ${note.close}`;
      });
      return `${line}: ${told.join(' | ')}`;
    }),
  'comments that suppress rules': lines =>
    piecesOf(lines).map(line => {
      const told = manuscriptOf(`${line}¶It rained.`).blocks.map(block => {
        const ignore = block.kind === 'directive' ? ignoreOf(block) : undefined;
        return ignore === undefined
          ? '-'
          : `${ignore.reach}: ${ignore.rules.map(({ id, from, to }) => `${id} ${from}–${to}`).join(', ')}`;
      });
      return `${line}: ${told.join(' | ')}`;
    }),
  'words twice': lines =>
    everyFew(joined(lines)).flatMap(line => {
      const found = placedFindings(snapshotFor(manuscriptOf(`It rained.¶${line}`), { options: doubledWordsOnly })).map(
        ({ finding: { level, message, block, fixes, span } }) =>
          `  ${level} ${words(block.text, span)}: ${message}${fixes.map(fix => ` → ${after(block, fix)}`).join('')}`,
      );
      return found.length === 0 ? [] : [line, ...found];
    }),
  'fixes in the spelling of their paragraph': lines =>
    piecesOf(lines).flatMap(line => [
      line,
      ...placedFindings(snapshotFor(manuscriptOf(`It rained.¶${line}`), { options: everyRule })).map(
        ({ finding: { rule, fixes } }) =>
          `  ${rule}${fixes
            .map(({ edits }) =>
              edits.map(({ span, text }) => ` ${span.from}–${span.to} ${JSON.stringify(text)}`).join(','),
            )
            .join(' |')}`,
      ),
    ]),
};

describe('what helpers of rules read', () => {
  for (const { title, lines } of listOf('support'))
    it(title, () => assertGolden('support', title, TOLD[title]!(lines)));
});
