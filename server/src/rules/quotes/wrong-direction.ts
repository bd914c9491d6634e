import * as l10n from '@vscode/l10n';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule, replace } from '../definition/rule.js';
import { turnedElisions } from '../support/quotes/elisions.js';

/** `”Hello.”` */
export const wrongDirection = defineRule({
  id: 'quotes/wrong-direction',
  scope: 'scene',
  level: 'information',
  title: 'Direction of curly quotation marks and apostrophes',
  summary:
    'Curly quotation marks curve toward the words they enclose, and an apostrophe always curves like a closing quotation mark.',
  reason: `Word processors choose the direction from the space next to the character, and choose wrong after a dash or where letters are left out (*’til*,
*’em*, *’90s*, *rock ’n’ roll*). A single quotation mark that a later one closes begins a quotation and is left alone. So are languages whose opening and
closing quotation marks look alike or sit low.`,
  examples: `
”Hold the line,” said Petra. “I have it.” She had.
^ Turn this quotation mark: it opens a quotation
“Hold the line—“ said Petra.
               ^ Turn this quotation mark: it closes a quotation
Wait ‘til the tide turns.
     ^ Turn this apostrophe
“‘Twas you, Teodor, and ‘em that came with you.”
 ^ Turn this apostrophe
                        ^ Turn this apostrophe
“The ‘phone was dead,” said Petra. “I walked home. ‘Twas late.”
     ^ Turn this apostrophe
                                                   ^ Turn this apostrophe
“It was rock ‘n’ roll,” said Petra, “back in the ‘80s, and I didn‘t care.”
             ^ Turn this apostrophe
                                                 ^ Turn this apostrophe
                                                                 ^ Turn this apostrophe

“Hold the line,” said Petra.
Wait ’til the tide turns.
„Halt die Leine“, sagte Petra.
‘Til tomorrow,’ said Petra.
It was late. ‘Til then he had slept.
“He sang ‘Twas on a Monday’ to the end,” said Petra.
“She told me, ‘’Tis late,’ and left,” said Petra.
“He said ‘Change the lock,’ and so I did,” said Petra.
`,
  check({ blocks }, { report }) {
    const written = blocks.filter((block): block is Prose => block.kind === 'prose');
    const curls = written.some(({ text }) => text.includes('“')) && !written.some(({ text }) => /[„‚»]/.test(text));
    for (const block of written) {
      for (const { at, mark, message } of curls ? turnedAmongDoubles(block) : turnedElsewhere(block)) {
        if (closesBefore(block, at)) continue;
        report(block, { from: at, to: at + 1 }, message, {
          fixes: [replace(l10n.t('Change to {0}', mark), block, { from: at, to: at + 1 }, mark)],
        });
      }
    }
  },
});

/** Whether the mark closes the speech before it, and only the space stands on its wrong side: `“Cast off, ”he said.` */
const closesBefore = ({ text, inlines }: Prose, at: number): boolean =>
  text[at] === '”' &&
  /[.,!?…—–]\s$/.test(text.slice(0, at)) &&
  inlines.some(
    inline => inline.kind === 'speech' && inline.open && inline.to <= at && text.slice(inline.to, at).trim() === '',
  );

interface Turned {
  readonly at: number;
  readonly mark: string;
  readonly message: string;
}

/** A `”` that opens, a `“` that closes. */
const AWAY = /(?<![^\s(])”(?=\p{L})|(?<=[\p{L}.,!?…—–-])“(?=\s|$|[,.;])/gu;

const turnedAmongDoubles = memo((block: Prose) => turnedIn(block, true));
const turnedElsewhere = memo((block: Prose) => turnedIn(block, false));

function turnedIn(block: Prose, curls: boolean): Turned[] {
  const { text, inlines } = block;
  if (!/[“”‘]/.test(text)) return [];
  const quoted = inlines.flatMap(inline =>
    inline.kind === 'speech' || inline.kind === 'quoted' ? [inline, ...inline.nested] : [],
  );
  const [opens, ends] = [new Set(quoted.map(({ from }) => from)), new Set(quoted.map(({ to }) => to - 1))];
  const elisions = turnedElisions(block, curls, opens).map((at): Turned => ({
    at,
    mark: '’',
    message: l10n.t('Turn this apostrophe: it replaces letters that are left out'),
  }));
  return [
    ...elisions,
    ...Array.from(text.matchAll(AWAY)).flatMap(({ 0: mark, index: at }): Turned[] => {
      if (!curls || !(mark === '”' ? opens : ends).has(at)) return [];
      return mark === '”'
        ? [{ at, mark: '“', message: l10n.t('Turn this quotation mark: it opens a quotation') }]
        : [{ at, mark: '”', message: l10n.t('Turn this quotation mark: it closes a quotation') }];
    }),
  ];
}
