import * as l10n from '@vscode/l10n';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import type { Scene } from '../../analysis/structure/outline.js';
import { NON_PERSONS } from '../../lexicon/nonPersons.js';
import { isCapital } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace, type Level } from '../definition/rule.js';
import { regexSource } from '../../text/regexSource.js';

/** `"Let's go Idris."` */
export const vocativeComma = defineRule({
  id: 'speech/vocative-comma',
  scope: 'scene',
  level: 'information',
  title: 'Comma in direct address',
  summary: 'A comma separates the name of the person spoken to from the rest of the sentence.',
  reason: `*Let's go, Idris* speaks to Idris; without the comma Idris seems to be a place. Only patterns that can hardly be anything else are checked, with
names that the scene itself uses; after a greeting (*Hey Wren*) many authors leave the comma out, so that is a hint.`,
  source: 'The Chicago Manual of Style, 17th edition, 6.53',
  examples: `
Teodor opened the gate. “Let's go Petra.”
                                 ^ Insert a comma: “Petra” is the person spoken to
Petra said nothing.
“Thank you Teodor!” she said then.
          ^ Insert a comma: “Teodor” is the person spoken to
“Hey Teodor, wait.”
    ^ Insert a comma: “Teodor” is the person spoken to

“Let's go, Petra.”
“I saw Petra.”
“Let's go Dutch.”
“Come on Monday.”
“Thank Petra for me.”
Petra said nothing.
`,
  check(scene, { report }) {
    for (const block of scene.blocks) {
      if (block.kind !== 'prose') continue;
      for (const { span, name, level } of missingIn(block)) {
        if (
          !TITLES.includes(name) &&
          !namesIn(scene).has(name) &&
          !callsAnybody(block.text.slice(Math.max(0, span.from - 8), span.from), name)
        )
          continue;
        report(block, span, l10n.t('Insert a comma: “{0}” is the person spoken to', excerpt(name)), {
          fixes: [replace(l10n.t('Insert a comma'), block, { from: span.from, to: span.from }, ',')],
          atMost: level,
        });
      }
    }
  },
});

/** Forms of address that stand for a name. */
const TITLES = [
  'sir',
  "ma'am",
  'madam',
  'captain',
  'boss',
  'kid',
  'honey',
  'sweetheart',
  'darling',
  'partner',
  'buddy',
  'pal',
  'dude',
];

/**
 * Whether a name at the end can only be a vocative: `Let's go Idris.`; a day, a direction or a means may follow such
 * verbs without being one.
 */
const callsAnybody = (before: string, name: string): boolean =>
  /(?:let['’]s go|come on)$/i.test(before) &&
  isCapital(name) &&
  !NON_PERSONS.has(name.toLowerCase()) &&
  !/^(?:north|south|east|west|dutch|home|team)$/i.test(name);

/** One-word names in a scene's narration, or after a comma in its speech. */
const namesIn = memo(
  ({ blocks }: Scene): ReadonlySet<string> =>
    new Set(
      blocks.flatMap(block =>
        block.kind === 'prose'
          ? mentionsOf(block).flatMap(({ kind, spoken, vocative, text, from }) =>
              kind === 'name' &&
              (!spoken || (vocative && /,\s$/.test(block.text.slice(0, from)))) &&
              /^\p{Lu}\p{Ll}+$/u.test(text) &&
              !NON_PERSONS.has(text.toLowerCase())
                ? [text]
                : [],
            )
          : [],
      ),
    ),
);

interface Missing {
  /** The space where the comma belongs, and the name. */
  readonly span: Span;
  readonly name: string;
  readonly level: Level;
}

const NAME = `(?<name>\\p{Lu}\\p{Ll}+|${TITLES.join('|')})`;
/** A sentence begins here. */
const HEAD = '(?<=^["“‘\']|[.!?…] )';
const PATTERNS: readonly (readonly [RegExp, Level])[] = [
  [
    new RegExp(
      `${HEAD}(?:hi|hey|hello|bye|goodbye|good (?:morning|night|evening)|goodnight)(?<gap> )${NAME}(?=[,.!?])`,
      'dgiu',
    ),
    'hint',
  ],
  [
    new RegExp(`${HEAD}(?:yes|yeah|no|thanks|sorry|okay|ok|sure|please)(?<gap> )${NAME}(?=[.!?])`, 'dgiu'),
    'information',
  ],
  [
    new RegExp(
      regexSource`
        (?<!\p{L})(?:let['’]s go|come on|come back|go home|hurry up|shut up|calm down|hang on|hold on|thank you|
        love you|(?:how|where|what|who) are you|are you (?:okay|ready|all right|alright|sure)|wait|
        relax)(?<gap> )${NAME}(?=[.!?])
      `,
      'dgiu',
    ),
    'information',
  ],
  [
    new RegExp(
      `${HEAD}${NAME}(?<gap> )(?:wait|stop|look|listen|run|don['’]t|please|come (?:on|here|back))(?=[.!,?])`,
      'dgiu',
    ),
    'information',
  ],
];

/**
 * A glance that spares most speech the closer looks: a word of any pattern, with what may be a name right behind or
 * before it.
 */
const MAY_CALL = new RegExp(
  regexSource`
    (?:hi|hey|hello|bye|morning|night|evening|yes|yeah|no|thanks|sorry|okay|ok|sure|please|go|on|back|home|up|down|
    you|right|alright|ready|wait|relax) [\p{L}’']+[,.!?]|^.[\p{L}’']+ (?:wait|stop|look|listen|run|don['’]t|please|
    come)|[.!?…] [\p{L}’']+ (?:wait|stop|look|listen|run|don['’]t|please|come)
  `,
  'iu',
);

/** Positions of a missing comma if the word there is a name. */
const missingIn = memo((block: Prose): readonly Missing[] =>
  block.inlines.flatMap(inline => (inline.kind === 'speech' ? missingInSpeech(block.text, inline) : [])),
);

function missingInSpeech(text: string, { from, to }: Span): Missing[] {
  const said = text.slice(from, to);
  if (!MAY_CALL.test(said)) return [];
  return PATTERNS.flatMap(([pattern, level]) =>
    Array.from(said.matchAll(pattern)).flatMap((match): Missing[] => {
      const name = match.groups?.['name'] ?? '';
      const gap = match.indices?.groups?.['gap'];
      if (!gap || !(TITLES.includes(name) || /^\p{Lu}/u.test(name))) return [];
      return [{ span: { from: from + gap[0], to: from + gap[1] }, name, level: isCapital(name) ? level : 'hint' }];
    }),
  );
}
