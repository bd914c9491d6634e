import * as l10n from '@vscode/l10n';
import { povOf, type Pov } from '../../analysis/checks/pov.js';
import { mentionsOf, type Mention } from '../../analysis/mentions/mentions.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { setApartIn } from '../support/setApart.js';
import { isEmphasised, narrationSentenceAt } from '../support/finiteClauses.js';
import { isViewer, personOf } from '../support/viewer.js';
import { HEAD_HOP_MAX_TAG_GAP, HEAD_HOP_MIN_MENTIONS } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/** `Jonas wondered` in a scene from Petra's point of view. */
export const headHop = defineRule({
  id: 'pov/head-hop',
  scope: 'speakers',
  level: 'hint',
  needs: 'pov',
  title: 'Point of view: other characters’ thoughts',
  summary: 'A scene from one character’s point of view does not say what another one thinks.',
  reason: `Petra can see Jonas frown; that he *wondered*, she can only guess. It is a hint and no more, because a narrator may know more than any character: a work with such a narrator has
\`"pov": "omniscient"\` in its \`ficwright.json\`, and is left alone. So is what the text itself presents as a guess (*seemed*, *must have*, *as if*, *perhaps*) or as
somebody’s knowledge (*she knew that Jonas hoped*).

Whose point of view it is comes from a heading (*Petra’s POV*), a comment \`<!-- pov: Petra -->\`, the project, or a narrator who says *I*.`,
  exampleSettings: { pov: 'Petra' },
  examples: `
Petra held the lamp up. Jonas stood at the rudder and said nothing.
“You are late,” said Petra. Jonas wondered how she had known.
                            ^^^^^^^^^^^^^^ Check the point of view: “Jonas wondered” is more than Petra can know
“I know,” said Jonas. Petra wondered how late it was. At last Jonas felt a pang of shame.
                                                              ^^^^^^^^^^ Check the point of view: “Jonas felt” is more than Petra can know

Petra held the lamp up. Jonas stood at the rudder and said nothing.
“You are late,” said Petra. Perhaps Jonas wondered how she had known. Jonas felt in his pocket for the key.
“I know,” said Jonas. Petra knew that Jonas hoped for a storm. Jonas thought for a moment. Jonas wanted to know where the rope was.
Jonas must have wondered. Jonas seemed to hope for something. “Why,” wondered Jonas aloud.
`,
  check(scene, { report, context: { cast } }) {
    const pov = povOf(scene, cast);
    if (pov === null || cast.settings.pov === 'omniscient') return;
    const apart = setApartIn(scene);
    const seen = lookups(pov);
    let viewer = pov.kind === 'narrator' || pov.by !== 'project';
    const hops: { readonly block: Prose; readonly span: Span; readonly name: string }[] = [];
    for (const block of scene.blocks) {
      if (block.kind !== 'prose') continue;
      if (!viewer) viewer = mentionsOf(block).some(mention => isSomebody(personOf(mention, cast), pov));
      if (apart.has(block)) continue;
      for (const { mention, verb } of mindsIn(block)) {
        const who = personOf(mention, cast);
        if (who === null || who.mentions < HEAD_HOP_MIN_MENTIONS || isViewer(who, pov) || !seen.has(verb.base))
          continue;
        hops.push({ block, span: { from: mention.from, to: verb.to }, name: who.name });
      }
    }
    if (!viewer) return;
    for (const { block, span, name } of hops) {
      const words = excerpt(block.text.slice(span.from, span.to));
      const message =
        pov.name === 'I'
          ? l10n.t('Check the point of view: “{0}” is more than the narrator can know', words)
          : l10n.t('Check the point of view: “{0}” is more than {1} can know', words, excerpt(pov.name));
      report(block, span, message, { about: name });
    }
  },
});

const isSomebody = (member: ReturnType<typeof personOf>, pov: Pov): boolean => member !== null && isViewer(member, pov);

/** Verbs that count in a first-person scene: what somebody wants or knows may be known to the narrator. */
const WITH_TELLER = new Set(['wonder', 'feel', 'realize', 'realise']);
const ALL = { has: () => true };

const lookups = (pov: Pov): { has(base: string): boolean } => (pov.kind === 'narrator' ? WITH_TELLER : ALL);

interface Mind {
  readonly mention: Mention;
  readonly verb: { readonly base: string; readonly to: number };
}

const BASES: Readonly<Record<string, string>> = {
  knew: 'know',
  knows: 'know',
  felt: 'feel',
  feels: 'feel',
  wondered: 'wonder',
  wonders: 'wonder',
  hoped: 'hope',
  hopes: 'hope',
  thought: 'think',
  thinks: 'think',
  wanted: 'want',
  wants: 'want',
  realised: 'realise',
  realises: 'realise',
  realized: 'realize',
  realizes: 'realize',
  feared: 'fear',
  fears: 'fear',
  wished: 'wish',
  wishes: 'wish',
  believed: 'believe',
  believes: 'believe',
  suspected: 'suspect',
  suspects: 'suspect',
  regretted: 'regret',
  regrets: 'regret',
};
const VERB = new RegExp(
  regexSource`
    \s(?:(?:[a-z]{3,16}ly|still|just|only|almost|always|now|then|never|
    also) )?(${Object.keys(BASES).join('|')})(?![\p{L}'’-])
  `,
  'uy',
);
/** Phrases that make the verb something visible or said, or a fact that persons know of each other. */
const SEEN: Readonly<Record<string, RegExp>> = {
  know: new RegExp(
    regexSource`
      ^(?! (?:that|exactly|it was|it would|what|why|she (?:was|had|would)|he (?:was|had|would)|they (?:were|had|
      would)|there (?:was|were|would)|something|nothing of)(?!\p{L}))
    `,
    'u',
  ),
  feel: new RegExp(
    regexSource`
      ^(?! (?:(?:a|an|the|his|her|their) (?:\p{L}+ ){0,2}(?:pang|surge|wave|rush|twinge|stab|flicker|flash|weight|
      heart|stomach|throat|chest|cheeks|blood|pulse|guilt|shame|fear|anger|relief|joy|panic|sting|chill|shiver|knot|
      lump|urge|need|jolt|thrill|flush|heat)|that|as though he|as if he|as though she|as if she|sick|guilty|relieved|
      ashamed|foolish|stupid|helpless|uneasy|nervous|proud|sorry|strangely|suddenly|something|nothing|(?:him|her|
      them)sel(?:f|ves)|guilt|shame|fear|anger|panic|relief|dread)(?!\p{L}))
    `,
    'u',
  ),
  wonder: /^ (?:aloud|out loud|at )/,
  think: new RegExp(
    regexSource`
        ^(?! (?:that|it|he|she|they|of|about (?:how|what|the|his|her)|how|with|back)(?!\p{L}))|
        ^[^.!?]{0,40} (?:for a (?:moment|while|second|minute|bit)|over|hard|aloud|out loud)(?!\p{L})|^ it (?:best|
        better|wise|over|through|necessary|right|fit)
      `,
    'u',
  ),
  want: new RegExp(
    regexSource`
      ^(?:[.,;!?]| to (?:know|see|talk|speak|ask|hear|play)| (?:out|in|nothing|none|no part|more|him|her|them|me|
      us)(?!\p{L}))
    `,
    'u',
  ),
  believe: /^ in /,
  hope: /^ for the best/,
  wish: /^ (?:him|her|them|me|us|everyone|everybody|\p{Lu}\p{L}+) /u,
};

/**
 * Names with a verb of the mind in plain narration, where neither the sentence nor the next tells how anybody could
 * know.
 */
const mindsIn = memo((block: Prose): readonly Mind[] => {
  const { text } = block;
  if (!ANY.test(text)) return [];
  return mentionsOf(block).flatMap(mention => {
    if (mention.kind !== 'name' || mention.spoken || mention.role === 'possessor') return [];
    VERB.lastIndex = mention.to;
    const found = VERB.exec(text);
    if (!found || isEmphasised(block, mention)) return [];
    const to = mention.to + found[0].length;
    const base = BASES[found[1]!]!;
    if (SEEN[base]?.test(text.slice(to, to + 80)) || !standsFree(block, mention, to)) return [];
    return [{ mention, verb: { base, to } }];
  });
});

const ANY = new RegExp(`\\b(?:${Object.keys(BASES).join('|')})\\b`);
/** Anywhere in the sentence: a guess, or how one knows. */
const GUESSED = new RegExp(
  regexSource`
    (?:^|[\s—–])(?:seem(?:s|ed)?|appear(?:s|ed)?|look(?:s|ed)?|as (?:if|though)|must|might|may|could (?:tell|see|feel|
    hear)|can (?:tell|see|feel|hear)|perhaps|maybe|probably|possibly|clearly|obviously|evidently|apparently|
    presumably|visibly|doubt|surely|sure|likely|guess(?:es|ed)?|suppose[sd]?|later|afterwards|face|eyes|expression|
    voice|read|told|said|admitted|asked|explained|confessed)(?![\p{L}])
  `,
  'iu',
);
/** What may stand between the sentence's beginning and a name for the name to open a clause of its own. */
const OPENING = new RegExp(
  regexSource`
    ^["“‘'(*_]*$|[;,] (?:and|but|yet|so) $|^\p{Lu}[^.!?;,]{0,40}, $|^(?:\p{Lu}\p{L}+ly|And|But|Then|Now|So|Yet|Still|
    At last|At first|For once) $
  `,
  'u',
);
const HOLDS = new RegExp(
  regexSource`
    (?:^|[\s—–])(?:thought|think|thinks|knew|know|knows|wonder(?:s|ed)?|hope[sd]?|realized|realised|felt|feels|saw|
    sees|heard|hears|guessed|that|if|whether|because|since|what|why|how|when|until|till|than)(?![\p{L}])
  `,
  'iu',
);

function standsFree(block: Prose, mention: Mention, to: number): boolean {
  const { from, to: end } = narrationSentenceAt(block, mention.from);
  const { text } = block;
  const before = text.slice(from, mention.from);
  const quotation = block.inlines.some(
    ({ kind, to: edge }) =>
      (kind === 'speech' || kind === 'quoted') &&
      edge <= mention.from &&
      edge > mention.from - HEAD_HOP_MAX_TAG_GAP &&
      /^[\s,*_]*$/.test(text.slice(edge, mention.from)) &&
      !/\.["”’'»]?$/.test(text.slice(Math.max(0, edge - 3), edge)),
  );
  return (
    !quotation &&
    OPENING.test(before) &&
    !HOLDS.test(before) &&
    !GUESSED.test(before + text.slice(to, end)) &&
    !/[?]["”’)*_]*$/.test(text.slice(from, end))
  );
}
