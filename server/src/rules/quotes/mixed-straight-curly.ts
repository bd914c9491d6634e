import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule, type FixEdit } from '../definition/rule.js';
import { MIXED_FORM_MIN_USUAL } from '../limits.js';

/** Straight marks in a text of curly ones, or the other way. */
export const mixedStraightCurly = defineRule({
  id: 'quotes/mixed-straight-curly',
  scope: 'chapter',
  level: 'information',
  title: 'Straight or curly quotation marks',
  summary: 'Double quotation marks are either straight or curly throughout.',
  reason: `Both are right; the two together show that a passage was pasted or typed elsewhere. The first quotation mark of the rarer form is reported once per
chapter, and the fix changes all of them there. Short texts, and those in which neither form is three times as frequent as the other, are left alone.`,
  examples: `
“Oars.” “Ropes.” “Sails.” “Bread.” “Salt.” “Tar.” “Nails.” She read on.
“Lamps.” “Oil.” “Wicks.” “Blankets.” “Boots.” “Biscuit.” “Rum.” She turned the page.
“Needles.” “Thread.” “Buttons.” “Cloth.” “Soap.” “Pans.” “Spoons.” She yawned.
“Axes.” “Saws.” “Planks.” “Pitch.” “Hooks.” “Lines.” “Bait.” She shut the book.
“Flour.” “Peas.” “Beans.” “Pork.” “Cheese.” “Figs.” “Tea.” She put it away.
"And the map," said Teodor. He pointed at it.
^ Use curly quotation marks here, as in most of this text

“Oars.” “Ropes.” “Sails.” “Bread.” “Salt.” “Tar.” “Nails.” She read on.
“Lamps.” “Oil.” “Wicks.” “Blankets.” “Boots.” “Biscuit.” “Rum.” She turned the page.
“Needles.” “Thread.” “Buttons.” “Cloth.” “Soap.” “Pans.” “Spoons.” She yawned.
"And the map," said Teodor. He pointed at it.
`,
  check(scenes, { report }) {
    let [straight, curly] = [0, 0];
    for (const scene of scenes) {
      const marks = marksIn(scene);
      straight += marks.straight.length;
      curly += marks.curly.length;
    }
    const rarer = straight < curly ? 'straight' : 'curly';
    const [few, many] = [Math.min(straight, curly), Math.max(straight, curly)];
    if (few === 0 || many < MIXED_FORM_MIN_USUAL || many < 3 * few) return;
    for (const chapter of chaptersOf(scenes)) {
      const scene = chapter.find(one => marksIn(one)[rarer].length > 0);
      if (!scene) continue;
      const first = marksIn(scene)[rarer][0]!;
      const edits = chapter.flatMap(one => marksIn(one)[rarer]);
      const straighten = rarer === 'curly';
      const message = straighten
        ? l10n.t('Use straight quotation marks here, as in most of this text')
        : l10n.t('Use curly quotation marks here, as in most of this text');
      const title = straighten
        ? l10n.t('Make all quotation marks in this chapter straight')
        : l10n.t('Make all quotation marks in this chapter curly');
      report(scene, first.block, first.span, message, { fixes: [{ title, edits }] });
    }
  },
});

/** The scenes by chapters: a chapter's first scene begins with the chapter. */
function chaptersOf(scenes: readonly Scene[]): Scene[][] {
  const chapters: Scene[][] = [];
  for (const scene of scenes) {
    if (scene.cue === 'start' || chapters.length === 0) chapters.push([]);
    chapters.at(-1)!.push(scene);
  }
  return chapters;
}

interface Marks {
  /** Each as the edit that would turn it into the other form. */
  readonly straight: readonly FixEdit[];
  readonly curly: readonly FixEdit[];
}

const marksIn = memo(({ blocks }: Scene): Marks => {
  const marks = blocks.flatMap(block => (block.kind === 'prose' ? [marksOf(block)] : []));
  return { straight: marks.flatMap(({ straight }) => straight), curly: marks.flatMap(({ curly }) => curly) };
});

const marksOf = memo((block: Prose): Marks => {
  const [straight, curly]: [FixEdit[], FixEdit[]] = [[], []];
  if (!/["“”]/.test(block.text)) return { straight, curly };
  for (const { at, opens } of pairedIn(block)) {
    const edit = (text: string): FixEdit => ({ block, span: { from: at, to: at + 1 }, text });
    if (block.text[at] === '"') straight.push(edit(opens ? '“' : '”'));
    else curly.push(edit('"'));
  }
  return { straight, curly };
});

/** The double marks of a paragraph that hold words, in order. */
function pairedIn({ text, inlines }: Prose): { readonly at: number; readonly opens: boolean }[] {
  const found = inlines.flatMap(inline => {
    if (inline.kind !== 'speech' && inline.kind !== 'quoted') return [];
    return [inline, ...inline.nested.map(span => ({ ...span, open: false }))].flatMap(({ from, to, open }) => [
      { at: from, opens: true },
      ...(open ? [] : [{ at: to - 1, opens: false }]),
    ]);
  });
  return found.filter(({ at }) => /["“”]/.test(text[at]!)).sort((a, b) => a.at - b.at);
}
