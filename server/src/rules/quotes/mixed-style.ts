import type { Scene } from '../../analysis/outline.js';
import type { Prose, Speech } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { tagAt } from '../dialogue/clause.js';
import { joinsIn } from '../dialogue/joins.js';
import { defineRule, type Fix } from '../rule.js';

/** `'Fine,' she said.` where all other speech stands in double marks. */
export const mixedStyle = defineRule({
  id: 'quotes/mixed-style',
  scope: 'chapter',
  level: 'information',
  summary: 'All that is said aloud stands in the same kind of quotation marks.',
  reason: `A stray line in the other kind of marks looks like something else: a quotation, a thought, a sign. It is reported where double or single marks hold nearly all
speech and a tag says that this line was said aloud as well. As soon as the other marks hold signed, written or thought words anywhere, they have a meaning and are left alone.`,
  examples: `
“Oars,” said Petra. “Ropes.” She read on. “Sails.” “Bread.” “Salt.” “Tar.” He wrote it down.
“Lamps,” said Petra. “Oil.” She turned the page. “Wicks.” “Blankets.”
‘And the map,’ said Teodor.
^^^^^^^^^^^^^^ Nearly all speech in this text stands in “…”

“Oars,” said Petra. “Ropes.” She read on. “Sails.” “Bread.” “Salt.” “Tar.” He wrote it down.
“Lamps,” said Petra. “Oil.” She turned the page. “Wicks.” “Blankets.”
‘And the map,’ Teodor signed. ‘The map,’ he said.
`,
  check(scenes, { report }) {
    const sums = { double: 0, single: 0 };
    const meant = new Set<Kind>();
    for (const scene of scenes) {
      const styles = stylesIn(scene);
      sums.double += styles.double;
      sums.single += styles.single;
      for (const kind of styles.meant) meant.add(kind);
    }
    const rarer: Kind = sums.double < sums.single ? 'double' : 'single';
    if (sums[rarer] === 0 || meant.has(rarer) || sums[rarer] * SHARE > Math.max(sums.double, sums.single)) return;
    const house = rarer === 'single' ? '“…”' : '‘…’';
    for (const scene of scenes) {
      for (const { block, speech, kind } of stylesIn(scene).aloud) {
        if (kind === rarer) report(scene, block, { from: speech.from, to: speech.to }, `Nearly all speech in this text stands in ${house}`, { fixes: fixes(block, speech) });
      }
    }
  },
});

type Kind = 'double' | 'single';

/** How many times as frequent the usual marks are at least. */
const SHARE = 10;

interface Styles {
  readonly double: number;
  readonly single: number;
  /** Speech that a tag says was heard. */
  readonly aloud: readonly { readonly block: Prose; readonly speech: Speech; readonly kind: Kind }[];
  /** Kinds of marks in which something is signed, written or thought. */
  readonly meant: ReadonlySet<Kind>;
}

const HEARD = new Set('say ask reply answer shout yell cry whisper murmur mutter exclaim call'.split(' '));

const stylesIn = memo(({ blocks }: Scene): Styles => {
  const sums = { double: 0, single: 0 };
  const aloud: Styles['aloud'][number][] = [];
  const meant = new Set<Kind>();
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    for (const { speech, after } of joinsIn(block)) {
      const kind = /["“]/.test(speech.marks) ? 'double' : /['‘]/.test(speech.marks) ? 'single' : undefined;
      if (!kind) continue;
      sums[kind]++;
      const tag = !speech.open && after?.kind === 'narration' ? tagAt(block.text, after.from, after.to) : undefined;
      if (tag && HEARD.has(tag.base)) aloud.push({ block, speech, kind });
      else if (tag && /^(?:sign|text|thought)$/.test(tag.kind)) meant.add(kind);
    }
  }
  return { ...sums, aloud, meant };
});

const OTHER: Readonly<Record<string, string>> = { '‘': '“', '’': '”', "'": '"', '“': '‘', '”': '’', '"': "'" };

/** The line's marks exchanged for the others, where none of those stands inside. */
function fixes(block: Prose, { from, to, nested }: Speech): Fix[] {
  const [open, close] = [OTHER[block.text[from]!], OTHER[block.text[to - 1]!]];
  if (open === undefined || close === undefined || nested.length > 0 || block.text.slice(from + 1, to - 1).includes(open)) return [];
  return [{ title: 'Use the marks of the other speech', edits: [{ block, span: { from, to: from + 1 }, text: open }, { block, span: { from: to - 1, to }, text: close }] }];
}
