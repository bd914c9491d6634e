import * as l10n from '@vscode/l10n';
import type { Span } from '../../text/position.js';
import { finding } from './ruleRun.js';
import { rules } from '../index.js';
import type { RuleOptions } from './options.js';
import { excerpt } from '../support/excerpt.js';
import { nearest } from '../support/nearest.js';
import { replace, type Finding, type Fix } from '../definition/rule.js';
import { endOfComment } from './safeFix.js';
import type { Cover } from '../support/ignoreComments.js';
import { unused } from '../suppress/unused.js';
import { MAX_RULE_NAME_UNITS } from './limits.js';

/** Findings on a comment that suppresses rules: names that suppress nothing, and names of no rule. */
export function commentFindings(
  cover: Cover,
  isUsed: (id: string) => boolean,
  levels: RuleOptions['levels'],
): Finding[] {
  const level = levels[unused.id] ?? unused.level;
  if (level === 'off') return [];
  const { directive, ignore } = cover;
  // A longer comment may contain its own end: nothing is removed there.
  const say = (span: Span, message: string, fixes: readonly Fix[]): Finding =>
    finding(unused, level, directive, span, message, { fixes: directive.entry === 'comment' ? [] : fixes });
  const end = endOfComment(directive.text);
  if (end === 0) return []; // text/unclosed-comment says so
  if (ignore.rules.length === 0)
    return [
      say(
        { from: directive.text.indexOf('<!--'), to: end },
        l10n.t('Name a rule in this comment: without one it ignores nothing'),
        [removal(cover, 0, end)],
      ),
    ];
  return ignore.rules.flatMap((rule, i) => {
    if (isUsed(rule.id) || levels[rule.id] === 'off') return [];
    const known = rules.some(({ id }) => id === rule.id);
    return [
      say(rule, known ? l10n.t('Remove this rule: “{0}” finds nothing here', rule.id) : unknownRule(rule.id), [
        removal(cover, i, end),
      ]),
    ];
  });
}

/** Message that a rule does not exist, with the likely meant one. */
function unknownRule(name: string): string {
  const meant = nearest(
    name,
    rules.map(({ id }) => id),
  );
  return meant === null
    ? l10n.t('Correct the rule name: “{0}” does not exist', excerpt(name))
    : l10n.t(
        'Correct the rule name: “{0}” does not exist (did you mean “{1}”?)',
        excerpt(name, MAX_RULE_NAME_UNITS),
        meant,
      );
}

/**
 * The fix that removes the rule from the comment, or the whole comment up to `end` where it names no other; with its
 * line where nothing else is on it.
 */
function removal({ directive, ignore: { rules: named } }: Cover, i: number, end: number): Fix {
  const { text } = directive;
  if (named.length < 2)
    return replace(
      l10n.t('Remove the comment'),
      directive,
      { from: 0, to: text.slice(end).trim() === '' ? text.length : end },
      '',
    );
  const span =
    i + 1 < named.length
      ? { from: named[i]!.from, to: named[i + 1]!.from }
      : { from: named[i - 1]!.to, to: named[i]!.to };
  return replace(l10n.t('Remove “{0}” from the comment', excerpt(named[i]!.id, 40)), directive, span, '');
}
