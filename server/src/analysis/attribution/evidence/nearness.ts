import { SETTINGS, type Evidences } from './turnView.js';

const KINDS = [
  'since1',
  'since2',
  'since4',
  'since8',
  'since16',
  'since-far',
  'never',
  'rank0',
  'rank1',
  'rank2',
  'rank-far',
  'unranked',
  'subject-before',
  'subject-after',
  'lead-paragraph',
  'next-paragraph',
  'subject-fit',
  'often',
];
const names = SETTINGS.flatMap(setting => KINDS.map(kind => `near:${setting}:${kind}`));

/** Whom narration named last, and next: nearer is likelier, and a pronoun means the last whom it fits. */
export const nearEvidence: Evidences = {
  names,
  read(
    { setting, since, rank, subjectBefore, subjectAfter, subjectFit, recent, stage: context, turn },
    who,
    place,
    put,
  ) {
    const base = SETTINGS.indexOf(setting) * KINDS.length;
    const far = since[place]!;
    put(base + (far < 0 ? 6 : far <= 1 ? 0 : far <= 2 ? 1 : far <= 4 ? 2 : far <= 8 ? 3 : far <= 16 ? 4 : 5), 1);
    const at = rank[place]!;
    put(base + (at < 0 ? 11 : 7 + Math.min(3, at)), 1);
    if (subjectBefore === who) put(base + 12, 1);
    if (subjectAfter === who) put(base + 13, 1);
    if (subjectFit === who) put(base + 16, 1);
    put(base + 17, Math.log1p(recent[place]!));
    if (firstSubjectIn(context, turn.at - 1) === who) put(base + 14, 1);
    if (firstSubjectIn(context, turn.end + 1) === who) put(base + 15, 1);
  },
};

/** First subject named by the narration of a paragraph in which nobody speaks; -1 for none. */
function firstSubjectIn(context: Parameters<Evidences['read']>[0]['stage'], at: number): number {
  if (at < 0 || at + 1 >= context.starts.length) return -1;
  let first = -1;
  for (let i = context.starts[at]!; i < context.starts[at + 1]!; i++) {
    const { mention, who } = context.mentions[i]!;
    if (mention.spoken) return -1;
    if (first < 0 && mention.role === 'subject' && mention.kind !== 'pronoun') first = who;
  }
  return first;
}
