import { mentionsOf, type Mention } from '../mentions/mentions.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { usualPronoun } from '../../lexicon/givenNames.js';
import { titleInfo } from '../../lexicon/titles.js';
import { isOwnVoice, personNoun } from '../../lexicon/personNouns.js';
import type { Scene } from '../structure/outline.js';
import type { Quotation, Tag } from '../dialogue/types.js';
import { isAct } from '../dialogue/beatActor.js';
import { isOfSeveral } from '../dialogue/groups.js';
import { tagUpTo } from '../dialogue/tag.js';
import { regexSource } from '../../text/regexSource.js';
import { wordList } from '../../text/wordList.js';

/** The subject of a paragraph's tag. */
export interface TagSubject {
  readonly kind: 'name' | 'pronoun' | 'noun';
  /** The name, the pronoun's subject form, or the noun phrase. */
  readonly text: string;
  readonly mention: Mention | null;
  /** Whether it is not a tag's subject but that of the narration beside the words: `The elf spun round. "No!"` */
  readonly beat?: true;
  /** Whether the verb says that the words continue or answer (`went on`, `replied`). */
  readonly manner?: 'goes on' | 'answers';
  /** Whether its verb is an action that leads in to the words rather than a speech verb. */
  readonly acts?: true;
  /** Whether it stands in the paragraph before, which leads in to the words. */
  readonly leadsIn?: true;
}

/** A turn: the quotations of a paragraph by one speaker, with those of following paragraphs that continue them. */
export interface Turn {
  /** Indices of its quotations among the scene's, half-open. */
  readonly first: number;
  readonly last: number;
  /** Indices of its first and last paragraph in the scene. */
  readonly at: number;
  readonly end: number;
  readonly tag: TagSubject | null;
  /** Mentions in the narration of its paragraphs, the tag's own subject left out. */
  readonly inNarration: readonly Mention[];
  /** Mentions in its words. */
  readonly spoken: readonly Mention[];
  /** Where its first quotation begins and its last one ends, each in its paragraph. */
  readonly from: number;
  readonly to: number;
  /** Text of its quotations, concatenated. */
  readonly words: string;
  /** Where in `words` a mention of `spoken` begins. */
  readonly place: (mention: Mention) => number;
  /** Whether the words end with a question mark. */
  readonly asks: boolean;
  /** Whether its paragraphs have no narration except the tag. */
  readonly bare: boolean;
  /** Whether it is a later turn of a paragraph in which somebody else speaks first. */
  readonly second: boolean;
}

/** The pronoun for a turn's speaker: in the tag, or as first subject beside the words. */
export function pronounOf({ tag, inNarration }: Turn): string | null {
  if (tag !== null) return tag.kind === 'pronoun' ? tag.text : null;
  const beat = inNarration.find(mention => mention.role === 'subject' && mention.kind !== 'noun');
  return beat?.kind === 'pronoun' ? beat.text : null;
}

/** The turns of a scene, in order. Thoughts are turns as well: their thinker is found in the same way. */
export function turnsOf(scene: Scene, quotations: readonly Quotation[]): Turn[] {
  const turns: Turn[] = [];
  for (let i = 0; i < quotations.length;) {
    let j = i + 1;
    while (j < quotations.length && goesOn(quotations, i, j)) j++;
    turns.push(turnOf(scene, quotations, i, j));
    i = j;
  }
  return turns;
}

/**
 * Whether quotation `j` belongs to the turn that quotation `i` begins: in the same paragraph without another speaker's
 * tag, or a speech carried over.
 */
function goesOn(quotations: readonly Quotation[], i: number, j: number): boolean {
  const [quotation, before] = [quotations[j]!, quotations[j - 1]!];
  if ((quotation.mode === 'writing') !== (before.mode === 'writing')) return false;
  if (quotation.at !== before.at) return quotation.inline.continues;
  if (!isNamed(quotation)) return true;
  const earlier = quotations.slice(i, j).filter(isNamed);
  // `"No," I said, and Mara sighed, "No."`
  if (
    quotation.tag !== null &&
    earlier.some(other => other.tag !== null && (subjectIn(other) === 'I') !== (subjectIn(quotation) === 'I'))
  )
    return false;
  const name = nameOf(quotation);
  const named = name === null ? undefined : earlier.find(other => nameOf(other) !== null);
  if (named !== undefined) return name === nameOf(named);
  const sex = sexOf(quotation);
  return sex === undefined || !earlier.some(other => (sexOf(other) ?? sex) !== sex);
}

/** Whether a quotation has a tag or label of its own. */
const isNamed = ({ tag, inline: { label } }: Quotation): boolean => tag !== null || label !== undefined;

const subjectIn = ({ tag, block }: Quotation): string =>
  tag === null ? '' : block.text.slice(tag.subject.from, tag.subject.to);

const nameOf = (quotation: Quotation): string | null =>
  quotation.inline.label?.name ?? (quotation.tag?.subject.kind === 'name' ? subjectIn(quotation) : null);

/** The pronoun that a tag's own words imply: by its pronoun, noun, title or given name. */
const sexOf = memo((quotation: Quotation): 'he' | 'she' | undefined => {
  const words = subjectIn(quotation)
    .toLowerCase()
    .split(/[\s.]+/);
  const [first = ''] = words;
  if (quotation.tag?.subject.kind === 'pronoun') return first === 'he' || first === 'she' ? first : undefined;
  if (quotation.tag?.subject.kind === 'name')
    return titleInfo(first)?.pronoun ?? (titleInfo(first) ? undefined : usualPronoun(first));
  const person = personNoun(words.at(-1)!);
  return person === 'he' || person === 'she' ? person : undefined;
});

function turnOf(scene: Scene, quotations: readonly Quotation[], first: number, last: number): Turn {
  const [head, tail] = [quotations[first]!, quotations[last - 1]!];
  const own = quotations.slice(first, last);
  // An act that leads in to a paragraph's only words is weighed among its narration.
  const alone = own.length === 1 && quotations[first - 1]?.at !== head.at;
  const tags = own.filter(quotation => quotation.tag !== null && !(alone && isAct(quotation.block, quotation.tag)));
  const best =
    tags.find(quotation => quotation.tag!.subject.kind === 'name') ??
    tags.find(quotation => quotation.tag!.subject.kind === 'noun') ??
    tags[0];
  const tag =
    labelled(head) ??
    (best ? { ...subjectOf(best.block, best.tag!.subject), ...mannerOf(tags[0]!) } : leadIn(scene, head)) ??
    phraseBeside(head);
  const linesOf = linesByBlock(own);
  const blocks = [...linesOf.keys()];
  const inNarration: Mention[] = [];
  const spoken: Mention[] = [];
  for (const block of blocks) {
    for (const mention of mentionsOf(block)) {
      if (!mention.spoken) {
        if (mention !== tag?.mention) inNarration.push(mention);
      } else if (
        linesOf
          .get(block)!
          .some(quotation => mention.from >= quotation.inline.from && mention.to <= quotation.inline.to)
      )
        spoken.push(mention);
    }
  }
  const words = own.map(quotation => quotation.block.text.slice(quotation.inline.from, quotation.inline.to)).join('');
  const place = (mention: Mention): number => {
    let at = 0;
    for (const { block, inline } of own) {
      if (mentionsOf(block).includes(mention) && mention.from >= inline.from && mention.from < inline.to)
        return at + mention.from - inline.from;
      at += inline.to - inline.from;
    }
    return 0;
  };
  const bare = !blocks.some(block => hasNarration(block, linesOf.get(block)!));
  const asks = /\?["”’'»*_]*$/.test(tail.block.text.slice(Math.max(0, tail.inline.to - 4), tail.inline.to));
  return {
    first,
    last,
    at: head.at,
    end: tail.at,
    tag,
    inNarration,
    spoken,
    words,
    place,
    from: head.inline.from,
    to: tail.inline.to,
    asks,
    bare,
    second: first > 0 && quotations[first - 1]!.at === head.at,
  };
}

/** The name in the label before a quotation. */
function labelled({ block, inline: { label } }: Quotation): TagSubject | null {
  if (label === undefined) return null;
  return { kind: 'name', text: label.name, mention: mentionsOf(block).find(({ from }) => from === label.from) ?? null };
}

/** Quotations of a turn by paragraph: a speech never closed may run through thousands. */
function linesByBlock(quotations: readonly Quotation[]): ReadonlyMap<Prose, readonly Quotation[]> {
  if (quotations.length === 1) return new Map([[quotations[0]!.block, quotations]]);
  const by = new Map<Prose, Quotation[]>();
  for (const quotation of quotations) {
    const list = by.get(quotation.block);
    if (list) list.push(quotation);
    else by.set(quotation.block, [quotation]);
  }
  return by;
}

/** Forms of verbs in a tag whose speaker answers somebody else. */
const ANSWERING = new Set(
  wordList(`
    agreed agrees answered answers countered echoed interrupted interrupts objected protested rejoined replied replies
    responded responds retorted returned`),
);

/** What the verb of the turn's first tag says about the turn before. */
function mannerOf({ block, tag }: Quotation): Pick<TagSubject, 'manner' | 'acts'> {
  const verb = block.text.slice(tag!.verb.from, tag!.verb.to).toLowerCase();
  if (/^(?:continued|continues|added|adds|resumed|proceeded|pursued|went|goes|repeated|concluded|finished)$/.test(verb))
    return { manner: 'goes on' };
  if (isAct(block, tag!)) return { acts: true };
  return ANSWERING.has(verb) ? { manner: 'answers' } : {};
}

/** The subject of a quotation's tag as a mention, where it is one. */
function subjectOf(block: Prose, { from, to, kind }: Tag['subject']): TagSubject {
  const written = block.text.slice(from, to).replace(/\s+/g, ' ');
  if (kind === 'noun' && / and /i.test(written)) return { kind, text: written, mention: null };
  if (kind === 'noun' && /^\S+ of /.test(written) && isOfSeveral(written.toLowerCase()))
    return { kind, text: written.toLowerCase(), mention: null };
  const mention = mentionsOf(block)
    .filter(other => other.from < to && other.to > from && (other.kind === 'pronoun') === (kind === 'pronoun'))
    .reduce<Mention | null>(
      (best, other) => (best === null || (kind === 'noun' && other.to > best.to) ? other : best),
      null,
    );
  if (mention !== null) return { kind: mention.kind, text: mention.text, mention };
  return { kind, text: kind === 'name' ? written : written.toLowerCase(), mention: null };
}

/** Last sentence of a paragraph that only announces a speaker: `Mara went on.`, `Tobin spoke at last.` */
const BEGINS = new RegExp(
  regexSource`\b
    (?:began|begins|went on|goes on|continued|continues|resumed|resumes|spoke|speaks|replied|answered|burst out|burst forth)
    (?: (?:again|up|first|then|at (?:once|last|length)|\p{L}+ly))*
    \s*[.:]\s*$`,
  'u',
);

/**
 * The tag at the end of the paragraph before that leads in to words at the start of theirs: `Mara said,` and a line
 * end.
 */
function leadIn(scene: Scene, { at, block, inline }: Quotation): TagSubject | null {
  const before = scene.blocks[at - 1];
  if (before?.kind !== 'prose' || block.text.slice(0, inline.from).trim() !== '') return null;
  const last = before.inlines.at(-1);
  if (last?.kind !== 'narration') return null;
  const end = before.text.slice(0, before.size).trimEnd();
  const tag = /[,:—–\p{L}-]$/u.test(end)
    ? tagUpTo(before, last.from, before.size)
    : BEGINS.test(end)
      ? tagUpTo(before, last.from, end.length - 1)
      : null;
  return tag === null ? null : { ...subjectOf(before, tag.subject), leadsIn: true };
}

/** The noun phrase that is the subject of the sentence before or right after the words, where no name or pronoun is. */
function phraseBeside({ block, inline }: Quotation): TagSubject | null {
  const subjects = mentionsOf(block).filter(
    mention => !mention.spoken && mention.role === 'subject' && !(mention.kind === 'noun' && mention.held),
  );
  const mention =
    subjects.findLast(other => other.to <= inline.from) ?? subjects.find(other => other.from >= inline.to);
  if (
    mention?.kind !== 'noun' ||
    mention.person === 'group' ||
    isOwnVoice(mention.text) ||
    subjects.some(other => other.kind === 'name')
  )
    return null;
  return { kind: 'noun', text: mention.text, mention, beat: true };
}

/** Whether a paragraph has more narration than its tags. */
function hasNarration(block: Prose, own: readonly Quotation[]): boolean {
  let letters = 0;
  for (const part of block.inlines)
    if (part.kind === 'narration') letters += (block.text.slice(part.from, part.to).match(/\p{L}/gu) ?? []).length;
  for (const quotation of own)
    if (quotation.block === block && quotation.tag !== null) letters -= quotation.tag.to - quotation.tag.from;
  return letters > 3;
}
