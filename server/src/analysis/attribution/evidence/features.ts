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

/** Noun phrase in the tag, by determiner; `member`: a cast member has that description. */
export const PHRASE = {
  the: phrase('tag:phrase-the'),
  a: phrase('tag:phrase-a'),
  own: phrase('tag:phrase-own'),
  member: phrase('tag:phrase-member'),
} as const;

/** Other evidence of a tag without a name. */
export const TAG = {
  /** Natural log of the candidate's fit with the person that the phrase describes. */
  otherFit: feature('tag:phrase-other-fit'),
  /** Natural log of the fit of the tag's pronoun; then whether the fit is above 0.8, below 0.2, or between. */
  pronounFit: feature('tag:fit'),
  fits: feature('tag:fits'),
  misfits: feature('tag:unfit'),
  fitUnknown: feature('tag:unknown'),
  /** "they said": 1 for a candidate with this pronoun, else -1. */
  plural: feature('tag:plural'),
  /** A pronoun in the tag, and the candidate is an unknown person. */
  stranger: feature('tag:other-stranger'),
  /** The phrase is the subject of an action beat. */
  phraseInBeat: feature('tag:phrase-beat'),
  /** The phrase is the candidate's title: "the captain" for Captain Orme. */
  phraseIsTitle: feature('tag:phrase-title'),
  /** For the person known by the phrase alone: how salient the likeliest named person is whom it fits (a logarithm). */
  rival: feature('tag:phrase-rival'),
  noRival: feature('tag:phrase-no-rival'),
  /** The same person: introduced earlier in the scene ("a girl"), or spoken of as known. */
  introduced: feature('tag:phrase-introduced'),
  asKnown: feature('tag:phrase-as-known'),
  /** Spoken of as known, and nobody else, one, or several may be meant. */
  asKnownAlone: feature('tag:phrase-as-known-0'),
  asKnownOrOne: feature('tag:phrase-as-known-1'),
  asKnownOrMore: feature('tag:phrase-as-known-2'),
  /** log(1 + other tags of the scene with this phrase). */
  phraseAgain: feature('tag:phrase-again'),
  /** For others: the only one whom the phrase fits, or one of several. */
  onlyFit: feature('tag:phrase-only-fit'),
  oneFit: feature('tag:phrase-one-fit'),
} as const;

/** Mentions of the candidate in the narration of the quotation's own paragraph. */
const mentionsBeside = (setting: string) => ({
  firstSubject: feature(`${setting}:first-subject`),
  lastSubjectBefore: feature(`${setting}:last-before`),
  firstSubjectAfter: feature(`${setting}:first-after`),
  object: feature(`${setting}:object`),
  possessor: feature(`${setting}:possessor`),
  only: feature(`${setting}:only`),
  first: feature(`${setting}:first`),
  /** It mentions others but not the candidate. */
  others: feature(`${setting}:elsewhere`),
  /** The candidate is the last one mentioned who fits the pronoun. */
  lastFit: feature(`${setting}:last-fit`),
});

/** These mentions without a tag, and next to a tag that gives no name. */
export const BESIDE = { untagged: mentionsBeside('beat'), tagged: mentionsBeside('tag') } as const;

/** Other evidence in the narration of the paragraph and of the one before. */
export const BEAT = {
  /** Natural log of the fit of the beat's pronoun; then whether the fit is above 0.8 or below 0.2. */
  pronounFit: feature('beat:fit'),
  fits: feature('beat:fits'),
  misfits: feature('beat:unfit'),
  /** The narrator occurs as an object ("at me"). */
  narratorActedOn: feature('beat:me'),
  /** The narrator is the subject ("I looked up"). */
  narratorActs: feature('beat:i-first'),
  /** In the narration of the turn before, the candidate is the object, the owner of one, or the subject. */
  objectBefore: feature('before:object'),
  possessorBefore: feature('before:possessor'),
  subjectBefore: feature('before:subject'),
} as const;

/** Persons addressed or mentioned in the speech of this and of neighbouring turns. */
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
  /** Natural log of the candidate's fit with "sir" or "madam" in the neighbouring turn. */
  politeBefore: feature('speech:sir-before'),
  politeAfter: feature('speech:sir-after'),
} as const;

/** Distance of the candidate's mentions in narration. */
const nearness = (setting: string) => {
  const near = (name: string): number => feature(`near:${setting}:${name}`);
  return {
    /** Paragraphs since the last mention: at most this many, more, or none. */
    since1: near('since1'),
    since2: near('since2'),
    since4: near('since4'),
    since8: near('since8'),
    since16: near('since16'),
    sinceLong: near('since-far'),
    never: near('never'),
    /** Rank by recency among those who fit the pronoun. */
    rank0: near('rank0'),
    rank1: near('rank1'),
    rank2: near('rank2'),
    rankBelow: near('rank-far'),
    unranked: near('unranked'),
    subjectBefore: near('subject-before'),
    subjectAfter: near('subject-after'),
    /** First subject of the paragraph of narration right before the turn, and right after it. */
    leadIn: near('lead-paragraph'),
    nextParagraph: near('next-paragraph'),
    subjectFit: near('subject-fit'),
    /** log(1 + mentions in the five paragraphs before). */
    recentMentions: near('often'),
  };
};

/** Distances by the kind of evidence in the turn: a tag, a pronoun in its beat, other narration, none. */
export const NEAR = {
  tag: nearness('tag'),
  phrase: nearness('phrase'),
  beat: nearness('beat'),
  narration: nearness('told'),
  bare: nearness('bare'),
} as const;

/** How often the candidate occurs around the turn. */
const presence = (setting: string) => {
  const at = (name: string): number => feature(`presence:${setting}:${name}`);
  return {
    /** Natural log of the share of mentions in narration, and of tags, relative to the candidate with most. */
    mentions: at('told'),
    tags: at('tags'),
    unmentioned: at('unseen'),
    narrator: at('narrator'),
    /** Weight in the cast (`Member.weight`), divided by four. */
    castWeight: at('weight'),
    unnamed: at('unnamed'),
    group: at('group'),
    stranger: at('stranger'),
    mostMentions: at('most-told'),
    mostTags: at('most-tags'),
  };
};

/** Occurrence for turns without any narration, and for others. */
export const PRESENCE = { bare: presence('bare'), other: presence('other') } as const;

/** When the candidate is known to speak around the turn. */
const speaking = (setting: string) => {
  const at = (name: string): number => feature(`speaking:${setting}:${name}`);
  const distances = ['1', '2', '3', '4', '6', '9', 'far', 'never'];
  return {
    /** Turns since they last spoke and until they speak next: at most this many, more, or never. */
    before: distances.map(turns => at(`before-${turns}`)),
    after: distances.map(turns => at(`after-${turns}`)),
    /** Two persons, or more, are known to speak around here, and the candidate is one of them or none. */
    oneOfTwo: at('one-of-two'),
    noneOfTwo: at('none-of-two'),
    oneOfMany: at('one-of-many'),
    noneOfMany: at('none-of-many'),
    /** Whose turn it is by counting from the ends of a run: theirs from both, from one, or another's. */
    evenBoth: at('even-both'),
    even: at('even'),
    odd: at('odd'),
    oddBoth: at('odd-both'),
  };
};

/** When the candidate speaks, by the kind of evidence in the turn. */
export const SPEAKING = {
  tag: speaking('tag'),
  phrase: speaking('phrase'),
  beat: speaking('beat'),
  narration: speaking('told'),
  bare: speaking('bare'),
} as const;

/** How much the narration before the turn is about the candidate, among those whom its pronoun fits. */
const antecedent = (setting: string) => {
  const at = (name: string): number => feature(`antecedent:${setting}:${name}`);
  return {
    /** Natural log of the candidate's share. */
    share: at('share'),
    first: at('first'),
    second: at('second'),
    lower: at('lower'),
    none: at('none'),
    /** First, with more than seven tenths of all. */
    alone: at('alone'),
  };
};

/** Salience of the candidate, by the kind of evidence in the turn. */
export const ANTECEDENT = {
  tag: antecedent('tag'),
  phrase: antecedent('phrase'),
  beat: antecedent('beat'),
  narration: antecedent('told'),
  bare: antecedent('bare'),
} as const;

/** Somebody who is none of the candidates. */
const somebody = (setting: string) => {
  const at = (name: string): number => feature(`somebody:${setting}:${name}`);
  return {
    any: at('any'),
    /** log(1 + candidates). */
    candidates: at('candidates'),
    /** The pronoun fits none of them, or none clearly. */
    noneFits: at('none-fits'),
    fitsUnclear: at('fits-unclear'),
    /** log(1 + paragraphs since the nearest was mentioned). */
    far: at('far'),
    /** A noun phrase acts beside the words. */
    stranger: at('stranger'),
  };
};

/** Somebody who is no candidate, by the kind of evidence in the turn. */
export const SOMEBODY = {
  tag: somebody('tag'),
  phrase: somebody('phrase'),
  beat: somebody('beat'),
  narration: somebody('told'),
  bare: somebody('bare'),
} as const;

/** Number of features of single candidates. They are declared first, and only they are inputs of the hidden layer. */
export const UNARY_COUNT = names.length;

/** A feature for turns without narration of their own, and one for turns with it. */
const byNarration = (name: string) => ({ bare: feature(`${name}:bare`), narrated: feature(`${name}:told`) });

/** A turn and the one before it. */
export const PAIR = {
  /** Same speaker; by the distance: the same paragraph, the next one, at most three on, further. */
  same: byNarration('pair:same'),
  next: byNarration('pair:next'),
  near: byNarration('pair:near'),
  far: byNarration('pair:far'),
  /** Same speaker although the first turn ends in a question. */
  asks: feature('pair:asks'),
  /** Different speakers: this turn addresses the speaker before by name, or the turn before addresses this speaker. */
  callsSpeakerBefore: feature('pair:calls-before'),
  calledBySpeakerBefore: feature('pair:called-by-before'),
  /** Same speaker although both have a tag; although neither has narration and they are adjacent. */
  bothTagged: feature('pair:tag-both'),
  bothBare: feature('pair:next:bare-both'),
  /** Same speaker as the paragraph before, where no, one, two or more persons are known to speak around. */
  around: ['0', '1', '2', '3'].map(persons => byNarration(`pair:around-${persons}`)),
  /** Same speaker, where the tag's verb continues a speech, or where it answers one. */
  goesOn: feature('pair:goes-on'),
  answers: feature('pair:answers'),
} as const;

/** Same speaker for a turn and the one two before it. */
export const SKIP = {
  next: byNarration('skip:next'),
  near: byNarration('skip:near'),
  far: byNarration('skip:far'),
  /** The turn between them ends in a question. */
  asked: feature('skip:asked'),
  allBare: feature('skip:all-bare'),
  around: ['0', '1', '2', '3'].map(persons => byNarration(`skip:around-${persons}`)),
} as const;

/** All names, in order of their indices. */
export const FEATURES: readonly string[] = names;
