import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn } from '../support/dialogue/joins.js';
import { defineRule, type Fix } from '../definition/rule.js';
import { MIXED_STYLE_MIN_RATIO } from '../limits.js';
import { wordList } from '../../text/wordList.js';

/** `'Fine,' she said.` where all other speech is in double marks. */
export const mixedStyle = defineRule({
  id: 'quotes/mixed-style',
  scope: 'chapter',
  level: 'information',
  title: 'Double or single quotation marks',
  summary: 'All speech that is said aloud has the same kind of quotation marks.',
  reason: `A stray line in the other kind of quotation marks looks like something else: a quotation, a thought, sign language. It is reported where double or
single quotation marks enclose nearly all speech and the dialogue tag says that this line was said aloud as well. As soon as the other kind encloses signed,
written or thought words anywhere, it has a meaning and is left alone.`,
  examples: `
“Oars.” “Ropes.” “Sails.” “Bread.” “Salt.” “Tar.” “Nails.” She read on.
“Lamps.” “Oil.” “Wicks.” “Blankets.” “Boots.” “Biscuit.” “Rum.” She turned the page.
“Needles.” “Thread.” “Buttons.” “Cloth.” “Soap.” “Pans.” “Spoons.” She yawned.
“Axes.” “Saws.” “Planks.” “Pitch.” “Hooks.” “Lines.” “Bait.” She shut the book.
“Flour.” “Peas.” “Beans.” “Pork.” “Cheese.” “Figs.” “Tea.” She put it away.
‘And the map,’ said Teodor. He pointed at it.
^^^^^^^^^^^^^^ Use double quotation marks (“…”), as nearly all speech in this text does

“Oars.” “Ropes.” “Sails.” “Bread.” “Salt.” “Tar.” “Nails.” She read on.
“Lamps.” “Oil.” “Wicks.” “Blankets.” “Boots.” “Biscuit.” “Rum.” She turned the page.
“Needles.” “Thread.” “Buttons.” “Cloth.” “Soap.” “Pans.” “Spoons.” She yawned.
“Axes.” “Saws.” “Planks.” “Pitch.” “Hooks.” “Lines.” “Bait.” She shut the book.
“Flour.” “Peas.” “Beans.” “Pork.” “Cheese.” “Figs.” “Tea.” She put it away.
‘And the map,’ Teodor signed. ‘The map,’ he said.
`,
  check(scenes, { report }) {
    const sums = { double: 0, single: 0 };
    const meant = new Set<MarkStyle>();
    for (const scene of scenes) {
      const styles = stylesIn(scene);
      sums.double += styles.double;
      sums.single += styles.single;
      for (const kind of styles.meant) meant.add(kind);
    }
    const rarer: MarkStyle = sums.double < sums.single ? 'double' : 'single';
    if (
      sums[rarer] === 0 ||
      meant.has(rarer) ||
      sums[rarer] * MIXED_STYLE_MIN_RATIO > Math.max(sums.double, sums.single)
    )
      return;
    const pair = houseMarks(scenes, rarer === 'single' ? ['“”', '""'] : ['‘’', "''"]);
    for (const scene of scenes) {
      for (const { block, speech: quotation, kind } of stylesIn(scene).aloud) {
        if (kind === rarer)
          report(scene, block, { from: quotation.from, to: quotation.to }, messageFor(rarer, pair), {
            fixes: fixes(block, quotation, rarer, pair),
          });
      }
    }
  },
});

const messageFor = (rarer: MarkStyle, [opening, closing]: string): string =>
  rarer === 'single'
    ? l10n.t('Use double quotation marks ({0}…{1}), as nearly all speech in this text does', opening!, closing!)
    : l10n.t('Use single quotation marks ({0}…{1}), as nearly all speech in this text does', opening!, closing!);

/** Of two pairs of marks the one that opens more of the speech. */
function houseMarks(scenes: readonly Scene[], [curly, straight]: readonly [string, string]): string {
  let curls = 0;
  for (const scene of scenes) {
    const { opening } = stylesIn(scene);
    curls += (opening.get(curly[0]!) ?? 0) - (opening.get(straight[0]!) ?? 0);
  }
  return curls > 0 ? curly : straight;
}

type MarkStyle = 'double' | 'single';

interface Styles {
  readonly double: number;
  readonly single: number;
  /** How often each mark opens speech. */
  readonly opening: ReadonlyMap<string, number>;
  /** Speech that is aloud by its tag. */
  readonly aloud: readonly { readonly block: Prose; readonly speech: PlacedQuotation; readonly kind: MarkStyle }[];
  /** Kinds of marks used for signing, writing or thought. */
  readonly meant: ReadonlySet<MarkStyle>;
}

const HEARD = new Set(wordList('answer ask call cry exclaim murmur mutter reply say shout whisper yell'));

/** The quotations of a paragraph in double or single marks, with the tags behind them. */
const styledIn = memo((block: Prose) =>
  joinsIn(block).flatMap(({ speech: quotation, after }) => {
    const kind: MarkStyle | undefined = /["“]/.test(quotation.openingMark)
      ? 'double'
      : /['‘]/.test(quotation.openingMark)
        ? 'single'
        : undefined;
    if (!kind) return [];
    return [
      {
        speech: quotation,
        kind,
        tag: !quotation.open && after?.kind === 'narration' ? tagAt(block.text, after.from, after.to) : undefined,
      },
    ];
  }),
);

const stylesIn = memo(({ blocks }: Scene): Styles => {
  const sums = { double: 0, single: 0 };
  const aloud: Styles['aloud'][number][] = [];
  const meant = new Set<MarkStyle>();
  const opening = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    for (const { speech: quotation, kind, tag } of styledIn(block)) {
      sums[kind]++;
      opening.set(quotation.openingMark, (opening.get(quotation.openingMark) ?? 0) + 1);
      if (tag && HEARD.has(tag.base) && (kind === 'double' || !/["“”]/.test(block.text)))
        aloud.push({ block, speech: quotation, kind });
      else if (tag && /^(?:sign|text|thought)$/.test(tag.manner)) meant.add(kind);
    }
  }
  return { ...sums, opening, aloud, meant };
});

/** The line in the marks of the other speech, where those do not stand inside it. */
function fixes(block: Prose, { from, to, nested, open }: PlacedQuotation, rarer: MarkStyle, pair: string): Fix[] {
  if (open || nested.length > 0 || /["“”‘]/.test(block.text.slice(from + 1, to - 1))) return [];
  const edits = [
    { block, span: { from, to: from + 1 }, text: pair[0]! },
    { block, span: { from: to - 1, to }, text: pair[1]! },
  ];
  return [
    {
      title:
        rarer === 'single' ? l10n.t('Change to double quotation marks') : l10n.t('Change to single quotation marks'),
      edits,
    },
  ];
}
