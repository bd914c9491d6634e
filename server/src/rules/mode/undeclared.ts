import * as l10n from '@vscode/l10n';
import type { Prose } from '../../manuscript/block.js';
import { isUnread } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { defineRule } from '../definition/rule.js';
import { UNDECLARED_MAX_UNITS, UNDECLARED_MIN_PARAGRAPHS } from '../limits.js';

/** `~Are you there?~` three times, and nobody has said what it means. */
export const undeclared = defineRule({
  id: 'mode/undeclared',
  scope: 'speakers',
  level: 'hint',
  title: 'Symbols around dialogue: undeclared',
  summary: 'Symbols that stand for quotation marks are declared in the project.',
  reason: `Telepathy, radio and machines often have symbols of their own in place of quotation marks. What they mean is guessed from tags and narration, until \`ficwright.json\` says it
(\`"modes": { "<>": "telepathy" }\`). Reported once in a scene, when the same symbols enclose the beginning of three paragraphs, or all of it.`,
  examples: `
~Are you there?~ she sent.
^^^^^^^^^^^^^^^^ Declare ~…~ under “modes” in ficwright.json if it means dialogue (3 times here)
~Always,~ it answered. ~And you?~
~Where is the boat?~ she sent.

~Are you there?~ she sent.
The map said ~harbour~.
`,
  check(
    scene,
    {
      context: {
        cast: { settings },
      },
      report,
    },
  ) {
    for (const [marks, shape] of SHAPES) {
      if (settings.modes !== undefined && marks in settings.modes) continue;
      const found: { readonly block: Prose; readonly span: Span }[] = [];
      for (const block of scene.blocks)
        if (block.kind === 'prose' && !isUnread(block)) for (const span of shape(block)) found.push({ block, span });
      if (new Set(found.map(({ block }) => block)).size < UNDECLARED_MIN_PARAGRAPHS) continue;
      const { block, span } = found[0]!;
      report(
        block,
        span,
        l10n.t(
          'Declare {0} under “modes” in ficwright.json if it means dialogue ({1} times here)',
          marks[0] === marks[1] && /[/:]/.test(marks) ? `${marks}…${marks}` : `${marks[0]}…${marks.at(-1)}`,
          found.length,
        ),
      );
    }
  },
});

/** Where a paragraph opens with words between these signs: `<…>`, `//…//`, `::…::`, `~…~`. */
const SHAPES: readonly (readonly [string, (block: Prose) => readonly Span[]])[] = (
  [
    ['<>', /^\s*<(?![!/])[^<>\n]{2,400}[\p{P}]>/u],
    ['//', /^\s*\/\/[^/\n]{2,400}\/\//],
    ['::', /^\s*::[^:\n]{2,400}::/],
    ['~~', /^\s*~[^~\n]{2,400}[\p{P}]~/u],
  ] as const
).map(([marks, pattern]) => [
  marks,
  memo(({ text, size }: Prose): readonly Span[] => {
    const found = pattern.exec(text.slice(0, Math.min(size, UNDECLARED_MAX_UNITS)));
    return found ? [{ from: found[0].length - found[0].trimStart().length, to: found[0].length }] : [];
  }),
]);
