import type { Told } from '../../analysis/author/told.js';
import { defineRule, type Edit, type Fix } from '../rule.js';
import { lostIn, type Lost } from './lost.js';

/** `I love him </3`, `<Can you hear me?>` in a chapter for AO3's HTML box. */
export const htmlSwallows = defineRule({
  id: 'site/html-swallows',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  yieldsTo: ['text/unclosed-comment'],
  summary: 'In AO3’s HTML box a “<” that is text is written “&lt;”.',
  reason: `AO3’s HTML box takes “<” and a letter for a tag, whatever stands behind it, and drops the tag: *<name>* and *<Can you hear me?>* are gone from the page without a word. “</”
with anything but a letter behind it, as in a broken heart, is a comment that goes on to the next “>”, or to the end of the chapter. Safe are \`<3\`, \`<-\`, \`<_<\`, \`<<\` and a “<” with a space behind
it; the Rich Text box escapes all of them itself. Tags of HTML are left alone, and so is a comment that is closed. Four passages or more in one chapter are a habit, and reported once; so
are those in a work whose \`ficwright.json\` says what \`<…>\` stands for, as a hint. The rule is silent for \`"target": "ffn"\` and in Markdown files (\`markdown/swallows\`).`,
  examples: `
Petra wrote <name> on the form.
            ^^^^^^ Write “&lt;” for “<”: AO3’s HTML box drops “<name>”
<Can you hear me?> he asked, though nobody spoke.
^^^^^^^^^^^^^^^^^^ Write “&lt;” for “<”: AO3’s HTML box drops “<Can you hear me?>”

Petra drew a heart </3 and sighed.
                   ^^^^^^^^^^^^^^^ Write “&lt;” for “<”: AO3’s HTML box drops the rest of the chapter
The tide went out that evening.

Petra drew a heart <3 and an arrow <- and wrote that 1 < 2.
She was <i>not</i> amused.<br>
<hr noshade>
<!-- the next part is to be rewritten -->
<p class="note">The tide &lt;went&gt; out.</p>
`,
  check(chapter, { report, ground: { company: { told } } }) {
    if (told.target === 'ffn' || told.format === 'markdown') return;
    const lost = lostIn(chapter);
    const passages = lost.filter(({ beyond }) => beyond === 'none');
    const habit = passages.length >= HABIT || (passages.length > 0 && meansBrackets(told));
    for (const one of lost) {
      const first = one === passages[0];
      if (one.beyond === 'none' && habit && !first) continue;
      const atMost = one.beyond === 'none' ? { atMost: meansBrackets(told) ? 'hint' as const : 'information' as const } : {};
      const many = habit && first && passages.length > 1;
      // What was to be a comment is not to become text.
      const isComment = one.block.text.startsWith('<!--', one.from);
      const message = `${isComment ? 'Close this comment with “-->”' : 'Write “&lt;” for “<”'}: AO3’s HTML box drops ${whatOf(one)}${many ? `, and ${passages.length - 1} more in this chapter` : ''}`;
      report(one.block, one, message, { ...atMost, fixes: isComment ? [] : [escape(many ? passages : [one], many)] });
    }
  },
});

/** Passages of one chapter from which on they are a way of writing. */
const HABIT = 4;
/** Longest words of the text in a message. */
const SHOWN = 30;

/** Whether the author said what words in angle brackets stand for. */
const meansBrackets = ({ modes }: Told): boolean => modes !== undefined && '<>' in modes;

function whatOf({ block, from, to, beyond, paragraphs }: Lost): string {
  if (beyond === 'chapter') return 'the rest of the chapter';
  if (beyond === 'paragraphs') return `everything up to the next “>”, ${paragraphs} paragraphs on`;
  const text = block.text.slice(from, to).replace(/\s+/g, ' ');
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
}

function escape(lost: readonly Lost[], many: boolean): Fix {
  const edits = lost.map(({ block, from }): Edit => ({ block, span: { from, to: from + 1 }, text: '&lt;' }));
  return { title: many ? `Replace all ${lost.length} with “&lt;”` : 'Replace “<” with “&lt;”', edits };
}
