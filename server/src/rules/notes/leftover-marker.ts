import * as l10n from '@vscode/l10n';
import type { Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { defineRule } from '../definition/rule.js';
import { regexSource } from '../../text/regexSource.js';

/** `TODO: name of the ship` */
export const leftoverMarker = defineRule({
  id: 'notes/leftover-marker',
  scope: 'block',
  level: 'information',
  title: 'Leftover reminders',
  summary: 'Reminders to yourself are gone before the story is posted.',
  reason: `*TODO*, *FIXME*, *[TK]* (to come), *[[check this]]* and *[INSERT SCENE]* show a place to come back to, and are easily missed in a long chapter. A reminder in a comment,
\`<!-- name of the ship -->\`, never reaches readers. Only these fixed forms are reported; a to-do list within the story that happens to look the same can be ignored.`,
  examples: `
TODO: find out what a capstan weighs
^^^^ Replace or remove this reminder
They put into [TODO name of the port] that evening.
              ^^^^^^^^^^^^^^^^^^^^^^^ Replace or remove this reminder
[INSERT SCENE WHERE PETRA FINDS THE MAP]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Replace or remove this reminder
They fought. (insert fight scene here) They made up.
             ^^^^^^^^^^^^^^^^^^^^^^^^^ Replace or remove this reminder
“We sail for [TK],” said Petra.
             ^^^^ Replace or remove this reminder
The old man [[check his age]] sat down.
            ^^^^^^^^^^^^^^^^^ Replace or remove this reminder

Her to-do list was long, and he called it her TODO list.
“TODO,” said the label. “Insert coin here.”
She said (insert dramatic pause here) nothing at all.
[[Level up! You have gained two points.]]
The jug was marked XXX, and so was the letter.
`,
  check(block, { report }) {
    if (!MAY_HOLD.test(block.text)) return;
    for (const span of markersIn(block))
      report(block, span, l10n.t('Replace or remove this reminder: readers would see it'));
  },
});

/** Fast check that excludes most paragraphs. */
const MAY_HOLD = /\[|\(\s*(?:insert|TODO|FIXME)|TODO|FIXME|XXX|TKTK/i;

/** What an author tells themself to do. */
const DO = regexSource`
  (?:insert|add|fix|check|describe|expand|rewrite|reword|write|finish|find|look up|research|figure out|placeholder|
  todo|fixme|tk|come back|need(?:s|ed)?)
`;
/** What a story is made of, for those who write it. */
const CRAFT = regexSource`
  (?:scenes?|fights?|chapter|dialogue|dialog|descriptions?|paragraph|transition|flashback|conversation|banter|smut|
  backstory|exposition|epigraph|lyrics|montage|section|passage|details?|something|more)
`;

/** Reminders in brackets, anywhere. */
const BRACKETED: readonly RegExp[] = [
  new RegExp(String.raw`\[\[\s*(?:[?.…]{0,5}\s*|${DO}\b[^\[\]]{0,300})\]\]`, 'gi'),
  /\[\s?(?:TODO|FIXME)\b[^[\]]{0,300}\]|\(\s?(?:TODO|FIXME)\b[^()]{0,300}\)/g,
  /\[\s?(?:TKTK|TK|TBD|PLACEHOLDER)\b[^[\]:]{0,300}\](?!:)|\[\s?XXX[:\s]\s?\p{L}[^[\]]{0,300}\]/gu,
];

/** Reminders that count only outside speech, since a person of the story may say them. */
const TOLD: readonly RegExp[] = [
  /\[\s?INSERT\b[^[\]]{0,300}\]/g,
  new RegExp(
    regexSource`
      \[\s?(?:insert|add|write|missing)\s[^\[\]]{0,120}\b${CRAFT}\b[^\[\]]{0,200}\]|\[\s?scene (?:missing|here|
      goes here|to come)[^\[\]]{0,200}\]
    `,
    'gi',
  ),
  new RegExp(String.raw`\(\s?insert\s[^()]{0,120}\b${CRAFT}\b[^()]{0,120}\)`, 'gi'),
  /(?<=^\s*|[.!?…]["”]?\s+)(?:TODO|FIXME)(?=\s*[:–—]|\s+-|\s+\p{Ll}|\s*$)/gu,
  /(?<=^\s*)XXX(?=\s*:\s*\p{L})/gu,
  /(?<!\p{L})TK(?:TK)+(?!\p{L})/gu,
];

function markersIn({ text, size, inlines, emphasis }: Prose): Span[] {
  const written = text.slice(0, size);
  const found: Span[] = [];
  const look = (forms: readonly RegExp[], isStory: (at: number) => boolean): void => {
    for (const form of forms) {
      for (const { 0: marker, index } of written.matchAll(form)) {
        const span = { from: index, to: index + marker.length };
        if (isStory(index) && !found.some(other => other.from < span.to && span.from < other.to)) found.push(span);
      }
    }
  };
  const within =
    (kinds: string) =>
    (at: number): boolean =>
      inlines.some(({ kind, from, to }) => kinds.includes(kind) && from <= at && at < to);
  look(BRACKETED, at => !within('comment aside quoted')(at));
  look(TOLD, at => within('narration')(at) && !emphasis.some(({ from, to }) => from <= at && at < to));
  return found.sort((a, b) => a.from - b.from);
}
