import { snapshotFor } from './snapshot.js';
import assert from 'node:assert/strict';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { resolvedCastOf, type ResolvedCast } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { defaultOptions, optionsFrom, type RuleOptions } from '../../src/rules/engine/options.js';
import { rules } from '../../src/rules/index.js';
import type { Finding, Fix, Rule } from '../../src/rules/definition/rule.js';
import { placedFindings, type Placed } from '../../src/rules/engine/run.js';

/**
 * Under what a rule's examples stand: the rule is on, and of the others those that are on while a text is revised. The
 * lines of an example are no scene, so rules that look for who speaks are only heard beside their like.
 */
export const asRevised = ({ id, level, scope }: Rule): RuleOptions =>
  optionsFrom(
    {
      ...Object.fromEntries(
        rules.filter(rule => scope !== 'speakers' && rule.scope === 'speakers').map(rule => [rule.id, 'off']),
      ),
      [id]: level,
    },
    [],
    'revise',
  );

/** Every rule but the one that would say, at the head of each text, that it knows no point of view. */
export const everyRule: RuleOptions = optionsFrom({ 'pov/head-hop': 'off' }, []);

/** Under what single lines stand that no rule of sentences and marks may touch. */
export const lineByLine: RuleOptions = optionsFrom(
  Object.fromEntries(rules.filter(rule => rule.scope === 'speakers').map(rule => [rule.id, 'off'])),
  [],
);

/** The company of a text in which the author said what a rule's examples take for said. */
const companyIn = (
  manuscript: Manuscript,
  { exampleSettings = { pov: 'omniscient' } }: Pick<Rule, 'exampleSettings'>,
): ResolvedCast => resolvedCastOf(outlineOf(manuscript), { ...NO_AUTHOR_SETTINGS, ...exampleSettings });

/** One paragraph of an example, with the carets that stand under it. */
export interface ExampleLine {
  readonly text: string;
  readonly carets: readonly string[];
}

/** A line of a caret line: blanks, carets, what the message begins with. */
const CARETS = /^( *)(\^+) +(\S.*)$/;

/** A rule's examples as texts of their own, parted by blank lines; each line of one is a paragraph. */
export function casesOf({ examples }: Pick<Rule, 'examples'>): readonly (readonly ExampleLine[])[] {
  return examples
    .trim()
    .split(/\n[ \t]*\n/)
    .map(part => {
      const lines: { text: string; carets: string[] }[] = [];
      for (const line of part.split('\n')) {
        if (CARETS.test(line)) lines.at(-1)!.carets.push(line);
        else lines.push({ text: line, carets: [] });
      }
      return lines;
    });
}

/**
 * Checks that each caret line is found exactly there and that nothing else is; a failure shows the text with what was
 * found under it.
 */
export function checkCase(
  lines: readonly ExampleLine[],
  options: RuleOptions = defaultOptions,
  rule: Pick<Rule, 'exampleSettings'> = {},
): void {
  const found = caretsFound(lines, options, rule, (line, nth) => lines[line]!.carets[nth]);
  assert.equal(shown(lines.map(({ text }, i) => ({ text, carets: found[i]! }))), shown(lines));
}

/** A case with what is found in it under its lines, each message whole. */
export const withMessages = (
  lines: readonly ExampleLine[],
  options: RuleOptions,
  rule: Pick<Rule, 'exampleSettings'>,
): string => {
  const found = caretsFound(lines, options, rule);
  return shown(lines.map(({ text }, i) => ({ text, carets: found[i]! })));
};

/**
 * The caret lines of what is found in each line of a case; one that begins with what is `expected` as its nth is as
 * long as that.
 */
function caretsFound(
  lines: readonly ExampleLine[],
  options: RuleOptions,
  rule: Pick<Rule, 'exampleSettings'>,
  expected: (line: number, nth: number) => string | undefined = () => undefined,
): readonly string[][] {
  const manuscript = Manuscript.of(textOf(lines));
  const found = lines.map((): string[] => []);
  for (const placed of placedFindings(snapshotFor(manuscript, { options, cast: companyIn(manuscript, rule) }))) {
    const { line, character } = manuscript.positionAt(placed.index, placed.finding.span.from);
    const here = found[line / 2]!;
    here.push(caretLine(character, placed.finding, expected(line / 2, here.length)));
  }
  return found;
}

const shown = (lines: readonly ExampleLine[]): string =>
  lines.map(({ text, carets }) => [text, ...carets].join('\n')).join('\n');

/** The text of a case: its lines as paragraphs. */
export const textOf = (lines: readonly ExampleLine[]): string => lines.map(line => line.text).join('\n\n') + '\n';

function caretLine(at: number, { span, message, habit }: Finding, expected: string | undefined): string {
  const wanted = CARETS.exec(expected ?? '')?.[3];
  return `${' '.repeat(at)}${'^'.repeat(span.to - span.from)} ${wanted !== undefined && message.startsWith(wanted) ? wanted : habit === 0 ? message : message.replace(/ \(1 of .*\)$/, '')}`;
}

/**
 * Checks of every fix of every finding of a text: it removes its finding, brings no new one, and leaves nothing of
 * itself to do.
 */
export function checkFixes(
  text: string,
  options: RuleOptions = defaultOptions,
  most = Infinity,
  rule: Pick<Rule, 'exampleSettings'> = {},
): number {
  const manuscript = Manuscript.of(text);
  const before = placedFindings(snapshotFor(manuscript, { options, cast: companyIn(manuscript, rule) }));
  let checked = 0;
  for (const placed of before) {
    for (const fix of placed.finding.fixes) {
      if (checked++ >= most) return checked;
      const fixed = applyFix(manuscript, placed, fix);
      const left = before.filter(other => other !== placed).map(tell);
      const mended = Manuscript.of(fixed);
      const after = placedFindings(snapshotFor(mended, { options, cast: companyIn(mended, rule) })).map(tell);
      // A note that swallowed story gives it back: what is wrong there could not be seen before.
      const fresh = surplus(after, left).filter(
        said => placed.finding.rule !== 'notes/unclosed' || said.startsWith('notes/unclosed'),
      );
      assert.deepEqual(
        fresh,
        [],
        `“${fix.title}” for ${tell(placed)} in ${JSON.stringify(placed.finding.block.text)} brings or leaves a finding`,
      );
    }
  }
  return checked;
}

/** An example after the first fix of each finding, a line for each paragraph; nothing where a finding has none. */
export function fixedCase(
  lines: readonly ExampleLine[],
  options: RuleOptions,
  rule: Pick<Rule, 'exampleSettings' | 'id'>,
): string[] {
  let text = textOf(lines);
  for (let left = lines.flatMap(({ carets }) => carets).length; left > 0; left--) {
    const manuscript = Manuscript.of(text);
    const placed = placedFindings(snapshotFor(manuscript, { options, cast: companyIn(manuscript, rule) })).find(
      ({ finding }) => finding.rule === rule.id,
    );
    if (placed === undefined) break;
    const [fix] = placed.finding.fixes;
    if (fix === undefined) return [];
    text = applyFix(manuscript, placed, fix);
  }
  return [text.trim().replace(/\n{2,}/g, '\n')];
}

/** A finding by its words: what its message counts may change with a fix elsewhere. */
const tell = ({ finding: { rule, block, span } }: Placed): string => `${rule}: ${block.text.slice(span.from, span.to)}`;

/** What the first list has more of than the second. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter(item => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** The text after a fix. */
export function applyFix(manuscript: Manuscript, { index }: Placed, fix: Fix): string {
  let { text } = manuscript;
  const at = (block: Finding['block']): number => manuscript.blocks.indexOf(block, Math.max(0, index - 50));
  const edits = fix.edits.map(edit => ({ ...manuscript.spanOf(at(edit.block), edit.span), text: edit.text }));
  for (const edit of edits.sort((a, b) => b.from - a.from))
    text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  return text;
}
