import type { Prose } from '../../manuscript/block.js';
import { defineRule, replace } from '../rule.js';

/** `”Hello.”` */
export const wrongDirection = defineRule({
  id: 'quotes/wrong-direction',
  scope: 'scene',
  level: 'information',
  summary: 'Curly quotation marks curl towards the words they hold, and an apostrophe always as a closing mark does.',
  reason: `Programs guess the side from the blanks beside the mark, and guess wrong behind a dash or where letters are left out (*’til*, *’em*).
Languages that write both marks alike or low are left alone.`,
  examples: `
”Hold the line,” said Petra. “I have it.” She had.
^ This mark faces away from the words it opens
“Hold the line—“ said Petra.
               ^ This mark faces away from the words it closes
Wait ‘til the tide turns.
     ^ An apostrophe stands for the letters left out

“Hold the line,” said Petra.
Wait ’til the tide turns.
„Halt die Leine“, sagte Petra.
‘Til tomorrow,’ said Petra.
It was late. ‘Til then he had slept.
`,
  check({ blocks }, { report }) {
    const written = blocks.filter((block): block is Prose => block.kind === 'prose');
    const curls = written.some(({ text }) => text.includes('“')) && !written.some(({ text }) => /[„‚»]/.test(text));
    for (const block of written) {
      for (const { at, mark, message } of turnedIn(block, curls)) {
        if (closesBefore(block, at)) continue;
        report(block, { from: at, to: at + 1 }, message, { fixes: [replace(`Write ${mark}`, block, { from: at, to: at + 1 }, mark)] });
      }
    }
  },
});

/** Whether the mark closes the speech before it, and only the space stands on its wrong side: `“Cast off, ”he said.` */
const closesBefore = ({ text, inlines }: Prose, at: number): boolean =>
  text[at] === '”' && /[.,!?…—–]\s$/.test(text.slice(0, at)) && inlines.some(inline => inline.kind === 'speech' && inline.open && inline.to <= at && text.slice(inline.to, at).trim() === '');

interface Turned {
  readonly at: number;
  readonly mark: string;
  readonly message: string;
}

/** A `”` that opens, a `“` that closes, a `‘` in front of an elision. */
const AWAY = /(?<![^\s(])”(?=\p{L})|(?<=[\p{L}.,!?…—–-])“(?=\s|$|[,.;])|(?<=[\p{L},;] )‘(?=(?:til|tis|twas|twere|twill|em|cause|cos|bout|neath|tween|gainst|n)(?!\p{L}))/giu;

function turnedIn({ text, inlines }: Prose, curls: boolean): Turned[] {
  if (!/[“”‘]/.test(text)) return [];
  const quoted = inlines.flatMap(inline => (inline.kind === 'speech' || inline.kind === 'quoted' ? [inline, ...inline.nested] : []));
  const [opens, ends] = [new Set(quoted.map(({ from }) => from)), new Set(quoted.map(({ to }) => to - 1))];
  return Array.from(text.matchAll(AWAY)).flatMap(({ 0: mark, index: at }): Turned[] => {
    if (mark === '‘') return opens.has(at) ? [] : [{ at, mark: '’', message: 'An apostrophe stands for the letters left out' }];
    if (!curls || !(mark === '”' ? opens : ends).has(at)) return [];
    return mark === '”' ? [{ at, mark: '“', message: 'This mark faces away from the words it opens' }] : [{ at, mark: '”', message: 'This mark faces away from the words it closes' }];
  });
}
