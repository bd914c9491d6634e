import { headNounOf, isVague } from '../../../lexicon/personNouns.js';
import type { SpeakerCandidate } from '../speakerCandidate.js';
import { PHRASE, TAG } from './features.js';
import { pronounFit, type Put, type TurnView } from './turnView.js';

/** Whether the head noun of a phrase is the candidate's title: `the professor` for Professor Hale. */
const bears = (candidate: SpeakerCandidate, phrase: string): boolean => {
  const noun = headNounOf(phrase);
  return (
    candidate.member !== null &&
    [candidate.name, ...candidate.member.aliases].some(
      name => name.includes(' ') && name.toLowerCase().split(/[\s.]/)[0] === noun,
    )
  );
};

/** Features of a tag without a name: the fit of its pronoun, or the kind of its noun phrase. */
export function readTag({ context, index, turn }: TurnView, who: number, put: Put): void {
  const { tag } = turn;
  if (tag === null) return;
  const candidate = context.candidates[who]!;
  const named = context.tagged[index]!;
  if (tag.kind === 'noun') {
    if (who === named) {
      const means = PHRASE[candidate.phrase ?? 'member'];
      const vague = isVague(candidate.member?.kind === 'unnamed' ? candidate.name : tag.text);
      put(vague && !candidate.unknownPerson ? means.vague : means.role, 1);
    }
    if (who === named && tag.beat) put(TAG.phraseInBeat, 1);
    else if (bears(candidate, tag.text)) put(TAG.phraseIsTitle, 1);
    if (who !== named)
      put(
        TAG.otherFit,
        Math.log(
          Math.max(0.03, context.candidates[named]!.he * candidate.he + context.candidates[named]!.she * candidate.she),
        ),
      );
    return;
  }
  const p = pronounFit(candidate, tag.text);
  put(TAG.pronounFit, Math.log(Math.max(0.02, p)));
  if (p > 0.8) put(TAG.fits, 1);
  else if (p < 0.2) put(TAG.misfits, 1);
  else put(TAG.fitUnknown, 1);
  if (tag.text === 'they' || tag.text === 'we') put(TAG.plural, p > 0.5 ? 1 : -1);
  if (candidate.member === null) put(TAG.stranger, 1);
}
