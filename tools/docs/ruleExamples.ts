import type { Rule } from '../../server/src/rules/definition/rule.js';
import { asRevised, casesOf, fixedCase, withMessages, type ExampleLine } from '../../server/test/support/check-rule.js';

/**
 * The examples of a rule as its page shows them: what it reports, each with its message; what its fixes make of that;
 * what it leaves alone.
 */
export interface ShownExamples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** Paragraphs of a rule that sees one at a time are examples of their own; others need those beside them. */
export function shownExamples(rule: Rule): ShownExamples {
  const cases = rule.scope === 'block' ? casesOf(rule).flatMap(byFinding) : casesOf(rule);
  const wrong = cases.filter(hasFinding);
  const fix = (lines: readonly ExampleLine[]): string[] => fixedCase(lines, asRevised(rule), rule);
  const fixed =
    rule.choice === true
      ? []
      : rule.scope === 'block'
        ? wrong.flatMap(lines => together(lines.flatMap(line => fix([line]))))
        : wrong.flatMap(fix);
  return {
    wrong: wrong.map(lines => withMessages(lines, asRevised(rule), rule)),
    right: [...fixed, ...cases.filter(lines => !hasFinding(lines)).map(linesOf)],
  };
}

const hasFinding = (lines: readonly ExampleLine[]): boolean => lines.some(({ carets }) => carets.length > 0);

const byFinding = (lines: readonly ExampleLine[]): (readonly ExampleLine[])[] =>
  [lines.filter(line => line.carets.length > 0), lines.filter(line => line.carets.length === 0)].filter(
    part => part.length > 0,
  );

const together = (texts: readonly string[]): string[] => (texts.length === 0 ? [] : [texts.join('\n')]);

const linesOf = (lines: readonly ExampleLine[]): string => lines.map(({ text }) => text).join('\n');
