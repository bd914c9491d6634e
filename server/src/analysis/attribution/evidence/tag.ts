import { headNounOf, isVague } from '../../../lexicon/personNouns.js';
import { memo, weakMemo } from '../../../manuscript/memo.js';
import { salienceOf } from '../salience.js';
import type { SceneContext } from '../sceneContext.js';
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
export function readTag(view: TurnView, who: number, put: Put): void {
  const { context, index, turn } = view;
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
    const fitting = fittingOf(view);
    if (who === named && context.candidates[who]!.member?.kind !== 'person') {
      const { who: persons, weight } = salienceOf(context)[index]!;
      let rival = 0;
      persons.forEach((person, i) => {
        if (fitting.includes(person) && weight[i]! > rival) rival = weight[i]!;
      });
      const introduced = (introducedIn(context).get(headNounOf(tag.text)) ?? Infinity) <= turn.at;
      put(introduced ? TAG.introduced : TAG.asKnown, 1);
      if (!introduced) put([TAG.asKnownAlone, TAG.asKnownOrOne, TAG.asKnownOrMore][Math.min(2, fitting.length)]!, 1);
      if (fitting.length === 0) put(TAG.noRival, 1);
      else put(TAG.rival, Math.log(rival + 0.03));
      put(TAG.phraseAgain, Math.log(tagsOf(context).get(who)!));
    } else if (fitting.includes(who)) put(fitting.length === 1 ? TAG.onlyFit : TAG.oneFit, 1);
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

/** The candidates of a turn with a name of their own who may be the person that the tag's phrase describes. */
const fittingOf: (view: TurnView) => readonly number[] = weakMemo(({ context, candidates, pronoun, index }) =>
  candidates.filter(
    who =>
      who >= 0 &&
      who !== context.tagged[index] &&
      context.candidates[who]!.member?.kind === 'person' &&
      pronounFit(context.candidates[who]!, pronoun) >= (pronoun === null ? 0 : 0.6),
  ),
);

/** How many tags of a scene mean each candidate. */
const tagsOf: (context: SceneContext) => ReadonlyMap<number, number> = memo(({ tagged }) => {
  const counts = new Map<number, number>();
  for (const who of tagged) if (who >= 0) counts.set(who, (counts.get(who) ?? 0) + 1);
  return counts;
});

/** The paragraph in which a scene first speaks of somebody as new, by the noun: "a girl", "another guard". */
const introducedIn: (context: SceneContext) => ReadonlyMap<string, number> = memo(({ mentions }) => {
  const first = new Map<string, number>();
  for (const { at, mention } of mentions) {
    if (mention.kind !== 'noun' || mention.spoken || !/^(?:an?|one|another|two|three|some) /i.test(mention.text))
      continue;
    const noun = headNounOf(mention.text);
    if (!first.has(noun)) first.set(noun, at);
  }
  return first;
});
