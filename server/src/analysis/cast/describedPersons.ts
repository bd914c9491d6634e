import { isUnread } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { type PersonNoun } from '../../lexicon/personNouns.js';
import { usualPronoun } from '../../lexicon/givenNames.js';
import { titleInfo } from '../../lexicon/titles.js';
import type { Quotation } from '../dialogue/types.js';
import { parseName } from './isPersonName.js';
import { quotationsOf } from '../dialogue/quotations.js';
import { mentionsOf, type Mention } from '../mentions/mentions.js';
import type { Scene } from '../structure/outline.js';
import { definite, isIndefinite, isOnePerson, isPredicate, phraseOf, tellsApart, type Phrase } from './descriptions.js';
import { meantBy, type Known } from './descriptionChains.js';
import { nameBeside, namesGivenIn, newlyCalled } from './selfNaming.js';

/** A person of a scene who is known by noun phrases: `a woman in grey`, later `the woman`. */
export interface DescribedPerson {
  /** The phrase that stands for a name: that of the first tag, else the first with `the`, else the first. */
  readonly name: string;
  readonly person: PersonNoun | null;
  readonly mentions: readonly Mention[];
  /** Whether a phrase such as `a woman`, `another guard` introduces the person. */
  readonly introduced: boolean;
  /** Whether every phrase only describes (`the old man`) and names no role. */
  readonly vague: boolean;
  /** Number of mentions that are subjects, then of tags. */
  readonly acts: number;
  readonly tags: number;
  /** Words that tell the person from others: `second`, `tall`, `other`. */
  readonly marks: ReadonlySet<string>;
  /** Names that the text gives the person: `“I'm Osman,” said the driver`, `Bettany, the fishwife,`. */
  readonly names: readonly string[];
}

/** The persons whom a scene describes, in the order of their first mention. */
export const describedPersonsOf: (scene: Scene) => readonly DescribedPerson[] = memo(scene => {
  const persons: Known[] = [];
  const of = new Map<Mention, Known>();
  scene.blocks.forEach((block, at) => {
    if (block.kind !== 'prose' || isUnread(block)) return;
    for (const [i, mention] of mentionsOf(block).entries()) {
      if (mention.kind !== 'noun' || mention.spoken || mention.held || !isOnePerson(mention)) continue;
      const phrase = phraseOf(mention);
      const opens = isIndefinite(mention.text);
      if (opens && isPredicate(block, mention)) continue;
      const person =
        (opens ? undefined : meantBy(phrase, persons, block, mention, at)) ?? begin(phrase, mention, opens);
      if (person.mentions.length === 0) persons.push(person);
      of.set(mention, person);
      person.mentions.push(mention);
      person.last = at * 1e6 + mention.from;
      person.lastAt = at;
      if (mention.role === 'subject') person.acts++;
      if (!phrase.vague) person.vague = false;
      for (const mark of phrase.marks) person.marks.add(mark);
      const name = nameBeside(block, i);
      if (name !== null) person.names.add(name);
    }
  });
  const quotations = quotationsOf(scene);
  const speakers = quotations.map(({ tag, block }, i) => {
    if (tag?.subject.kind !== 'noun') return undefined;
    const mention = mentionsOf(block).findLast(
      other => other.kind === 'noun' && other.from < tag.subject.to && other.to > tag.subject.from,
    );
    const person = mention && of.get(mention);
    if (mention === undefined || person === undefined) return undefined;
    if (person.tags++ === 0) person.tagged = mention;
    for (const near of [i - 1, i, i + 1])
      if (quotations[near]?.block === block && (near === i || quotations[near].tag === null))
        for (const name of namesGivenIn(quotations, near)) person.names.add(name);
    return person;
  });
  nameCalled(scene, quotations, speakers);
  const taken = new Set<string>();
  return persons.map(person => ({ ...person, name: nameOf(person, taken), names: [...person.names] }));
});

/** Gives persons the names by which the turn before or after theirs calls somebody not named in the scene before. */
function nameCalled(scene: Scene, quotations: readonly Quotation[], speakers: readonly (Known | undefined)[]): void {
  if (!speakers.some(person => person?.introduced)) return;
  const seen = new Set<string>();
  let upTo = 0;
  const see = (at: number): void => {
    for (; upTo < at; upTo++) {
      const block = scene.blocks[upTo]!;
      if (block.kind === 'prose') for (const { kind, text } of mentionsOf(block)) if (kind === 'name') seen.add(text);
    }
  };
  quotations.forEach((quotation, i) => {
    const speaks = (other: number): Known | undefined =>
      Math.abs((quotations[other]?.at ?? -9) - quotation.at) <= 2 && quotations[other]!.at !== quotation.at
        ? speakers[other]
        : undefined;
    const person = speaks(i - 1) ?? speaks(i + 1);
    if (person?.introduced !== true || person === speakers[i] || person.names.size > 0) return;
    see(quotation.at);
    const name = newlyCalled(quotation, seen);
    if (name !== null && fits(person, name)) person.names.add(name);
  });
}

/** Whether a name's usual pronoun is not against the noun of a person. */
function fits({ person }: Known, name: string): boolean {
  const { titles, words } = parseName(name);
  const title = titles.map(one => titleInfo(one)?.pronoun).find(one => one === 'he' || one === 'she');
  const usual = title ?? (titles.length === 0 ? usualPronoun(words[0] ?? '') : undefined);
  return usual === undefined || person === 'any' || person === null || usual === person;
}

function begin({ head, marks, vague }: Phrase, { text, person }: Mention, introduced: boolean): Known {
  return {
    person,
    mentions: [],
    introduced,
    vague,
    acts: 0,
    tags: 0,
    names: new Set(),
    head,
    marks: new Set(text.startsWith('another ') ? ['another', ...marks] : marks),
    last: 0,
    lastAt: 0,
    tagged: null,
  };
}

/**
 * What a person is called by: the phrase of the first tag, else the first with `the`, else the first; the later ones of
 * several with one phrase by a fuller one of theirs. Details of a role say no more than the role does.
 */
function nameOf({ mentions, tagged }: Known, taken: Set<string>): string {
  const own = (mention: Mention): string => definite(tellsApart(mention) ? mention.whole! : mention.text);
  const the = mentions.find(({ text }) => text.startsWith('the '));
  const best = tagged !== null && (tagged.text.startsWith('the ') || the === undefined) ? tagged : the;
  const first = own(best ?? mentions[0]!);
  const names = [first, ...mentions.flatMap(mention => [own(mention), definite(mention.whole ?? mention.text)])];
  const name = names.find(one => !taken.has(one)) ?? first;
  taken.add(name);
  return name;
}
