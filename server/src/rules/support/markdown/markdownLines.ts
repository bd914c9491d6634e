import * as l10n from '@vscode/l10n';
import type { Block } from '../../../manuscript/block.js';
import type { MarkdownSlip } from './found.js';
import { regexSource } from '../../../text/regexSource.js';

/** A line that Markdown reads as a link definition, such as `[Petra]: Hello.` */
const DEFINITION = /^( {0,3})\[(?!\^)[^\s[\]][^[\]\n]{0,200}\]:[ \t]*(\S[^\r\n]*)$/;
/** What is an address for certain, and what writers of comments put in place of one. */
const ADDRESS = new RegExp(
  regexSource`
    ^<>|^<?(?:[a-z][a-z0-9+.-]{1,20}:\/\/|mailto:|\.{0,2}\/|#|www\.)|^\S+\.(?:html?|md|png|jpe?g|gif|svg|webp|pdf|org|
    com|net)\b
  `,
  'i',
);
/** An address, perhaps with a title: every reader takes the line away; pandoc takes any. */
const TARGET = /^(?:<[^<>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/** Slips for lines of a paragraph that Markdown reads as link definitions. */
export function addresses(block: Block): readonly MarkdownSlip[] {
  if (!/^ {0,3}\[/.test(block.text)) return [];
  const found: MarkdownSlip[] = [];
  let at = 0;
  for (const line of block.text.slice(0, block.size).split(/(?<=\n)/)) {
    const match = DEFINITION.exec(line.trimEnd());
    if (!match || ADDRESS.test(match[2]!)) break;
    const from = at + match[1]!.length;
    const all = TARGET.test(match[2]!);
    found.push({
      kind: 'address',
      block,
      span: { from, to: at + line.trimEnd().length },
      message: all
        ? l10n.t('Insert a backslash before “[”: Markdown hides this line as a link’s address')
        : l10n.t('Insert a backslash before “[”: pandoc hides this line as a link’s address'),
      fix: { title: l10n.t('Insert a backslash before “{0}”', '['), span: { from, to: from }, text: '\\' },
      ...(all ? {} : { atMost: 'hint' as const }),
    });
    at += line.length;
  }
  return found;
}

/** Slips for a year at the start of a paragraph, and a lone `1.` at the start of a line, which become lists. */
export function lists(block: Block): readonly MarkdownSlip[] {
  const text = block.text.slice(0, block.size);
  const head = /^ {0,3}(\d{3,9})([.)])[ \t]+\S/.exec(text);
  const within =
    /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text) || /^ {0,3}2[.)][ \t]/m.test(text)
      ? null
      : /(?<=[\r\n]) {0,3}(1)([.)])[ \t]+\S/.exec(text);
  return [head, within].flatMap((match): MarkdownSlip[] => {
    if (!match) return [];
    const [whole, number, point] = match as unknown as [string, string, string];
    const from = match.index + whole.indexOf(number);
    const at = from + number.length;
    return [
      {
        kind: 'list',
        block,
        span: { from, to: at + 1 },
        message: l10n.t('Insert a backslash after “{0}”: Markdown turns “{0}{1}” into a numbered list', number, point),
        fix: { title: l10n.t('Insert a backslash before “{0}”', point), span: { from: at, to: at }, text: '\\' },
        ...(match === within ? { atMost: 'information' as const } : {}),
      },
    ];
  });
}

/** Slips for dialogue that begins with a hyphen and becomes a list. */
export function dashes(block: Block): readonly MarkdownSlip[] {
  if (block.kind !== 'prose' || !/^ {0,3}-[ \t]/m.test(block.text)) return [];
  return block.inlines.flatMap((part): MarkdownSlip[] => {
    if (
      part.kind !== 'speech' ||
      part.openingMark !== '—' ||
      !/^-[ \t]/.test(block.text.slice(part.from)) ||
      !/(?:^|[\r\n]) {0,3}$/.test(block.text.slice(0, part.from))
    )
      return [];
    const span = { from: part.from, to: part.from + 1 };
    return [
      {
        kind: 'dash',
        block,
        span,
        message: l10n.t('Use an em dash: Markdown turns lines that begin with “-” into a list'),
        fix: { title: l10n.t('Replace the hyphen with an em dash'), span, text: '—' },
      },
    ];
  });
}

/** Slips for a first line that begins with `%`, which pandoc reads as a title. */
export function titles(block: Block): readonly MarkdownSlip[] {
  if (!block.text.startsWith('%')) return [];
  const message = l10n.t('Insert a backslash before “%”: pandoc reads this line as the title and hides it');
  const end = /^[^\r\n]*/.exec(block.text)![0].length;
  return [
    {
      kind: 'title',
      block,
      span: { from: 0, to: end },
      message,
      fix: { title: l10n.t('Insert a backslash before “{0}”', '%'), span: { from: 0, to: 0 }, text: '\\' },
      atMost: 'hint',
    },
  ];
}
