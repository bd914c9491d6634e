import { headNounOf, isVague } from '../../../lexicon/personNouns.js';
import type { SpeakerCandidate } from '../speakerCandidate.js';
import { pronounFit, type Evidences } from './turnView.js';

const KINDS = ['the', 'a', 'own', 'member'];
const names = [
  ...KINDS.flatMap(kind => [`tag:phrase-${kind}`, `tag:phrase-${kind}-role`]),
  'tag:phrase-other-fit',
  'tag:fit',
  'tag:fits',
  'tag:unfit',
  'tag:unknown',
  'tag:plural',
  'tag:other-stranger',
  'tag:phrase-beat',
  'tag:phrase-title',
];

/** Whether the noun of a phrase is an actor's title: `the professor` for Professor Hale. */
const bears = (candidate: SpeakerCandidate, phrase: string): boolean => {
  const noun = headNounOf(phrase);
  return (
    candidate.member !== null &&
    [candidate.name, ...candidate.member.aliases].some(
      name => name.includes(' ') && name.toLowerCase().split(/[\s.]/)[0] === noun,
    )
  );
};

/** What the tag says when it names nobody: a pronoun's fit, a noun phrase. */
export const tagEvidence: Evidences = {
  names,
  read({ stage: context, index, turn }, who, _place, put) {
    const { tag } = turn;
    if (tag === null) return;
    const candidate = context.candidates[who]!;
    const named = context.tagged[index]!;
    if (tag.kind === 'noun') {
      if (who === named)
        put(
          2 * (candidate.phrase === null ? 3 : KINDS.indexOf(candidate.phrase)) +
            (isVague(candidate.member?.kind === 'unnamed' ? candidate.name : tag.text) && !candidate.unknownPerson
              ? 0
              : 1),
          1,
        );
      if (who === named && tag.beat) put(15, 1);
      else if (bears(candidate, tag.text)) put(16, 1);
      if (who !== named)
        put(
          8,
          Math.log(
            Math.max(
              0.03,
              context.candidates[named]!.he * candidate.he + context.candidates[named]!.she * candidate.she,
            ),
          ),
        );
      return;
    }
    const p = pronounFit(candidate, tag.text);
    put(9, Math.log(Math.max(0.02, p)));
    if (p > 0.8) put(10, 1);
    else if (p < 0.2) put(11, 1);
    else put(12, 1);
    if (tag.text === 'they' || tag.text === 'we') put(13, p > 0.5 ? 1 : -1);
    if (candidate.member === null) put(14, 1);
  },
};
