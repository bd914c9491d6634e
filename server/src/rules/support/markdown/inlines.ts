import * as l10n from '@vscode/l10n';
import { areAttributes, isElement } from '../../../analysis/wordcount/html/elements.js';
import type { Block } from '../../../manuscript/block.js';
import type { MarkdownSlip } from './found.js';
import { excerpt } from '../excerpt.js';
import { MAX_TAG_EXCERPT_UNITS } from '../limits.js';
import { regexSource } from '../../../text/regexSource.js';

/** A tag as Markdown knows it: name and attributes, nothing else. */
const VALUE = /[^\s"'=<>`]+|'[^']*'|"[^"]*"/.source;
const TAG = new RegExp(
  regexSource`
    <\/?([A-Za-z][A-Za-z0-9-]{0,40})
    ((?:\s+[A-Za-z_:][\w.:-]{0,60}(?:\s*=\s*(?:${VALUE}))?)*\s*\/?)>`,
  'g',
);

/** Slips for words in angle brackets that HTML reads as a tag. */
export function tags(block: Block): readonly MarkdownSlip[] {
  if (!block.text.includes('<')) return [];
  return [...block.text.slice(0, block.size).matchAll(TAG)].flatMap(
    ({ 0: tag, 1: name, 2: rest, index: from }): MarkdownSlip[] => {
      if (isElement(name!.toLowerCase()) && areAttributes(rest!)) return [];
      const message = l10n.t(
        'Replace “<” with “&lt;”: most Markdown readers leave out “{0}”',
        excerpt(tag, MAX_TAG_EXCERPT_UNITS),
      );
      return [
        {
          kind: 'tag',
          block,
          span: { from, to: from + tag.length },
          message,
          fix: { title: l10n.t('Replace “<” with “&lt;”'), span: { from, to: from + 1 }, text: '&lt;' },
        },
      ];
    },
  );
}

/** Emphasis around a quotation with a letter right beside it (`*"Why?"*he`): its marks stay visible. */
const STUCK = /(?<![*_\\])([*_]{1,3})(?=[^\s*_])([^*_\r\n]{0,500}[^\s*_])\1(?![*_])/g;

/** Slips for emphasis marks that need a space beside them. */
export function stuck(block: Block): readonly MarkdownSlip[] {
  if (block.kind !== 'prose' || !/[*_]/.test(block.text)) return [];
  const text = block.text.slice(0, block.size);
  return [...text.matchAll(STUCK)].flatMap(({ 0: whole, 1: marks, 2: inner, index }): MarkdownSlip[] => {
    const before = /[\p{L}\p{N}]$/u.test(text.slice(0, index)) && /^["“”‘'«„]/.test(inner!);
    const to = index + whole.length;
    const behind = /^[\p{L}\p{N}]/u.test(text.slice(to)) && /[.,!?…—"“”’'»]$/.test(inner!);
    if (!before && !behind) return [];
    const at = behind ? to : index;
    return [
      {
        kind: 'emphasis',
        block,
        span: { from: behind ? to - marks!.length : index, to: behind ? to : index + marks!.length },
        message: behind
          ? l10n.t('Insert a space after “{0}”: without it most Markdown readers show no italics', marks!)
          : l10n.t('Insert a space before “{0}”: without it most Markdown readers show no italics', marks!),
        fix: {
          title: behind ? l10n.t('Insert a space after “{0}”', marks!) : l10n.t('Insert a space before “{0}”', marks!),
          span: { from: at, to: at },
          text: ' ',
        },
        atMost: 'information',
      },
    ];
  });
}
