import * as l10n from '@vscode/l10n';
import type { AuthorSettings } from '../../analysis/author/authorSettings.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type FixEdit, type Fix } from '../definition/rule.js';
import { lostIn, type Lost } from '../support/lostMarkup.js';
import { MAX_REMOVED_UNITS, MIN_REMOVED_TOGETHER } from '../limits.js';

/** `I love him </3`, `<Can you hear me?>` in a chapter for AO3's HTML box. */
export const htmlSwallows = defineRule({
  id: 'site/html-swallows',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  yieldsTo: ['text/unclosed-comment'],
  title: 'AO3: text lost in the HTML editor',
  summary: 'In AO3’s HTML editor a “<” that is text is written as “&lt;”.',
  reason: `AO3’s HTML editor reads “<” and a letter as the beginning of a tag, whatever follows, and removes the tag: \`<name>\` and \`<Can you hear me?>\` are gone from the page without a word. \`</\`
followed by anything but a letter, as in a broken heart, is a comment that goes on to the next “>”, or to the end of the chapter. Safe are \`<3\`, \`<-\`, \`<_<\`, \`<<\` and a “<” followed by a
space; the Rich Text editor escapes all of them itself. Tags of HTML are left alone, and so is a comment that is closed. Four passages or more in one chapter are a habit, and reported once; so
are those in a work whose \`ficwright.json\` says what \`<…>\` means, as a hint. The rule is silent for \`"target": "ffn"\` and in Markdown files (\`markdown/swallows\`).`,
  source: 'HTML Living Standard, section 13.2.5 (tokenization)',
  examples: `
Petra wrote <name> on the form.
            ^^^^^^ Replace “<” with “&lt;”: AO3’s HTML editor removes “<name>”
<Can you hear me?> he asked, though nobody spoke.
^^^^^^^^^^^^^^^^^^ Replace “<” with “&lt;”: AO3’s HTML editor removes “<Can you hear

Petra drew a heart </3 and sighed.
                   ^^^^^^^^^^^^^^^ Replace “<” with “&lt;”: AO3’s HTML editor removes the rest of the chapter
The tide went out that evening.

Petra drew a heart <3 and an arrow <- and wrote that 1 < 2.
She was <i>not</i> amused.<br>
<hr noshade>
<!-- the next part is to be rewritten -->
<p class="note">The tide &lt;went&gt; out.</p>
`,
  check(
    chapter,
    {
      report,
      context: {
        cast: { settings },
      },
    },
  ) {
    if (settings.target === 'ffn' || settings.format === 'markdown') return;
    const lost = lostIn(chapter);
    const passages = lost.filter(({ beyond }) => beyond === 'none');
    const habit = passages.length >= MIN_REMOVED_TOGETHER || (passages.length > 0 && meansBrackets(settings));
    for (const one of lost) {
      const first = one === passages[0];
      if (one.beyond === 'none' && habit && !first) continue;
      const atMost =
        one.beyond === 'none' ? { atMost: meansBrackets(settings) ? ('hint' as const) : ('information' as const) } : {};
      const many = habit && first && passages.length > 1;
      // An intended comment must not become text.
      const isComment = one.block.text.startsWith('<!--', one.from);
      const why = whyOf(one);
      const message = isComment
        ? l10n.t('Close this comment with “-->”: {0}', why)
        : l10n.t('Replace “<” with “&lt;”: {0}', why);
      report(one.block, one, many ? l10n.t('{0} (1 of {1} in this chapter)', message, passages.length) : message, {
        ...atMost,
        fixes: isComment ? [] : [escape(many ? passages : [one], many)],
      });
    }
  },
});

/** Whether the author's settings give angle brackets a mode. */
const meansBrackets = ({ modes }: AuthorSettings): boolean => modes !== undefined && '<>' in modes;

function whyOf({ block, from, to, beyond, paragraphs }: Lost): string {
  if (beyond === 'chapter') return l10n.t('AO3’s HTML editor removes the rest of the chapter');
  if (beyond === 'paragraphs')
    return l10n.t('AO3’s HTML editor removes all text up to the next “>” ({0} paragraphs)', paragraphs);
  return l10n.t('AO3’s HTML editor removes “{0}”', excerpt(block.text.slice(from, to), MAX_REMOVED_UNITS));
}

function escape(lost: readonly Lost[], many: boolean): Fix {
  const edits = lost.map(({ block, from }): FixEdit => ({ block, span: { from, to: from + 1 }, text: '&lt;' }));
  return {
    title: many ? l10n.t('Replace “<” with “&lt;” in all {0} places', lost.length) : l10n.t('Replace “<” with “&lt;”'),
    edits,
  };
}
