/**
 * The features of the speaker model by name. An index is given once, when this module is loaded, in the order of
 * declaration; extraction reads it from a constant. The table of weights carries the same names, and a test compares
 * them, so a feature cannot take another's weight.
 */
const names: string[] = [];

/** Declares the next feature and gives its index. */
const feature = (name: string): number => names.push(name) - 1;

/** A noun phrase in the tag that means the candidate: `vague` for "the man" and the like, `role` for "the miller". */
const phrase = (name: string) => ({ vague: feature(name), role: feature(`${name}-role`) });

/** Who the tag's noun phrase means, by the phrase's determiner; `member`: a person of the cast who bears it. */
export const PHRASE = {
  the: phrase('tag:phrase-the'),
  a: phrase('tag:phrase-a'),
  own: phrase('tag:phrase-own'),
  member: phrase('tag:phrase-member'),
} as const;

/** What else a tag without a name says of a candidate. */
export const TAG = {
  /** Log of how well the candidate fits the person whom the phrase means. */
  otherFit: feature('tag:phrase-other-fit'),
  /** Log of how well the tag's pronoun fits; then whether that is above 0.8, below 0.2, or between. */
  pronounFit: feature('tag:fit'),
  fits: feature('tag:fits'),
  misfits: feature('tag:unfit'),
  fitUnknown: feature('tag:unknown'),
  /** "they said": 1 where the candidate goes by it, -1 where not. */
  plural: feature('tag:plural'),
  /** A pronoun in the tag, and the candidate is an unknown person. */
  stranger: feature('tag:other-stranger'),
  /** The phrase is the subject of an action beat. */
  phraseInBeat: feature('tag:phrase-beat'),
  /** The phrase is the candidate's title: "the captain" for Captain Orme. */
  phraseIsTitle: feature('tag:phrase-title'),
} as const;

/** Where the narration of the quotation's own paragraph mentions the candidate. */
const mentionsBeside = (setting: string) => ({
  firstSubject: feature(`${setting}:first-subject`),
  lastSubjectBefore: feature(`${setting}:last-before`),
  firstSubjectAfter: feature(`${setting}:first-after`),
  object: feature(`${setting}:object`),
  possessor: feature(`${setting}:possessor`),
  only: feature(`${setting}:only`),
  first: feature(`${setting}:first`),
  /** It names others, not the candidate. */
  others: feature(`${setting}:elsewhere`),
  /** The last one named whom the pronoun fits. */
  lastFit: feature(`${setting}:last-fit`),
});

/** The same without a tag, and beside a tag that names nobody. */
export const BESIDE = { untagged: mentionsBeside('beat'), tagged: mentionsBeside('tag') } as const;

/** What else the narration of the paragraph, and of the one before, says of a candidate. */
export const BEAT = {
  /** Log of how well the pronoun that acts in the beat fits; then whether that is above 0.8 or below 0.2. */
  pronounFit: feature('beat:fit'),
  fits: feature('beat:fits'),
  misfits: feature('beat:unfit'),
  /** The narrator is there, but does not act ("at me"). */
  narratorActedOn: feature('beat:me'),
  /** The narrator acts ("I looked up"). */
  narratorActs: feature('beat:i-first'),
  /** The turn before looks at the candidate, at something of theirs, or has them as subject. */
  objectBefore: feature('before:object'),
  possessorBefore: feature('before:possessor'),
  subjectBefore: feature('before:subject'),
} as const;

/** Whom the words of this and of neighbouring turns address or mention. */
export const ADDRESS = {
  calls: feature('speech:calls'),
  mentions: feature('speech:mentions'),
  calledBefore: feature('speech:called-before'),
  calledFarBefore: feature('speech:called-before-far'),
  mentionedBefore: feature('speech:mentioned-before'),
  calledAfter: feature('speech:called-after'),
  calledFarAfter: feature('speech:called-after-far'),
  mentionedAfter: feature('speech:mentioned-after'),
  calledTwoBefore: feature('speech:called-two-before'),
  calledTwoAfter: feature('speech:called-two-after'),
  introduces: feature('speech:introduces'),
  /** Log of how well the candidate fits a "sir" or "madam" of the neighbouring turn. */
  politeBefore: feature('speech:sir-before'),
  politeAfter: feature('speech:sir-after'),
} as const;

/** How near the narration's mentions of a candidate are. */
const nearness = (setting: string) => {
  const near = (name: string): number => feature(`near:${setting}:${name}`);
  return {
    /** Paragraphs since the last mention: at most so many, more, or none. */
    since1: near('since1'),
    since2: near('since2'),
    since4: near('since4'),
    since8: near('since8'),
    since16: near('since16'),
    sinceLong: near('since-far'),
    never: near('never'),
    /** Place among those whom the pronoun fits, the last mentioned first. */
    rank0: near('rank0'),
    rank1: near('rank1'),
    rank2: near('rank2'),
    rankBelow: near('rank-far'),
    unranked: near('unranked'),
    subjectBefore: near('subject-before'),
    subjectAfter: near('subject-after'),
    /** First subject of a paragraph of narration right before, and right behind. */
    leadIn: near('lead-paragraph'),
    nextParagraph: near('next-paragraph'),
    subjectFit: near('subject-fit'),
    /** log(1 + mentions in the five paragraphs before). */
    recentMentions: near('often'),
  };
};

/** The same by what the turn shows of its speaker: a tag, a pronoun in its beat, other narration, nothing. */
export const NEAR = {
  tag: nearness('tag'),
  beat: nearness('beat'),
  told: nearness('told'),
  bare: nearness('bare'),
} as const;

/** How much of a candidate is on the page around the turn. */
const presence = (setting: string) => {
  const at = (name: string): number => feature(`presence:${setting}:${name}`);
  return {
    /** Log of the share of mentions in narration, and of tags, relative to whoever has most. */
    mentions: at('told'),
    tags: at('tags'),
    unmentioned: at('unseen'),
    narrator: at('narrator'),
    /** Weight in the cast, quartered. */
    castWeight: at('weight'),
    unnamed: at('unnamed'),
    group: at('group'),
    stranger: at('stranger'),
    mostMentions: at('most-told'),
    mostTags: at('most-tags'),
  };
};

/** The same for turns without any narration, and for others. */
export const PRESENCE = { bare: presence('bare'), other: presence('other') } as const;

/** How many features are of single candidates: these come first, and only they feed the hidden layer. */
export const UNARY_COUNT = names.length;

/** A turn without narration of its own, and one with. */
const byNarration = (name: string) => ({ bare: feature(`${name}:bare`), narrated: feature(`${name}:told`) });

/** A turn and the one before it. */
export const PAIR = {
  /** They are one person's; by the gap: in one paragraph, the next one, at most three on, further. */
  same: byNarration('pair:same'),
  next: byNarration('pair:next'),
  near: byNarration('pair:near'),
  far: byNarration('pair:far'),
  /** One person's, though the first asks. */
  asks: feature('pair:asks'),
  /** Two persons: the speaker before is called by name, or calls this one. */
  callsSpeakerBefore: feature('pair:calls-before'),
  calledBySpeakerBefore: feature('pair:called-by-before'),
  /** One person's, though both have a tag; though both are bare and adjacent. */
  bothTagged: feature('pair:tag-both'),
  bothBare: feature('pair:next:bare-both'),
  /** One person's, and the tag says that they go on, or that they answer. */
  goesOn: feature('pair:goes-on'),
  answers: feature('pair:answers'),
} as const;

/** A turn and the one two before it are one person's. */
export const SKIP = {
  next: byNarration('skip:next'),
  near: byNarration('skip:near'),
  far: byNarration('skip:far'),
  /** The turn between them asks. */
  asked: feature('skip:asked'),
  allBare: feature('skip:all-bare'),
} as const;

/** All names, in order of their indices. */
export const FEATURES: readonly string[] = names;
