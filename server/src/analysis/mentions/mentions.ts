import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { beatVerb } from '../../lexicon/beatVerbs.js';
import { AUXILIARIES, DETERMINERS, LINKS, PLAIN_ADVERBS } from '../../lexicon/functionWords.js';
import { titleInfo } from '../../lexicon/titles.js';
import { EPITHETS, NON_PERSONS } from '../../lexicon/nonPersons.js';
import { isNumbered } from '../../lexicon/numberedNames.js';
import { isSeveral, isVague, personNoun, type PersonNoun } from '../../lexicon/personNouns.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { isHeld } from './heldThings.js';
import { POINTED, mentionTokensOf, type MentionToken } from './tokens.js';

/** Somebody, as a paragraph speaks of them. Span relative to the block, a possessive ending left out. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'noun';
  /** A name or noun phrase as written, gaps made single; a pronoun's subject form: `she` for `her`. */
  readonly text: string;
  /** Inside a quotation or thought. */
  readonly spoken: boolean;
  /** It opens its sentence, so its capital may mean nothing. */
  readonly initial: boolean;
  readonly role: 'subject' | 'object' | 'possessor';
  /** How the verb it is subject of gives speech, or acts; null for other verbs and roles. */
  readonly verb: 'speech' | 'beat' | 'other' | null;
  /** The words address it (only inside speech). */
  readonly vocative: boolean;
  /** `in`, `at`, `to` … stands before it. */
  readonly placed: boolean;
  /**
   * A thing's place: behind an article or a measure (`the`, `a box of`), eaten or installed, before the noun of its
   * kind (`bar`, `app`).
   */
  readonly held?: true;
  /** Of a noun phrase: whom its noun names. */
  readonly person: PersonNoun | null;
  /** Of a noun phrase that only describes: the phrase with what tells whom, `the man in the red coat`. */
  readonly whole?: string;
}

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    he: 'he',
    him: 'he',
    his: 'he',
    himself: 'he',
    she: 'she',
    her: 'she',
    hers: 'she',
    herself: 'she',
    they: 'they',
    them: 'they',
    their: 'they',
    themselves: 'they',
    i: 'i',
    me: 'i',
    my: 'i',
    mine: 'i',
    myself: 'i',
    we: 'we',
    us: 'we',
    our: 'we',
    it: 'it',
  }),
);
const SUBJECTS = /^(?:he|she|they|i|we|it)$/;
const PLACERS =
  /^(?:in|at|from|near|into|toward|towards|outside|across|around|through|throughout|via|reach|reached|visit|visited|leave|enter|entered)$/;
const PARTICLES = /^(?:de|la|von|van|der|du|di|da|del|al|el|le|bin|ibn|of|the|no)$/;
const NOBLE =
  /^(?:king|queen|prince|princess|duke|duchess|earl|count|countess|lord|lady|baron|baroness|marquis|marquess|emperor|sultan|bishop|archbishop)$/;

/** Everybody a paragraph mentions, in order. */
export const mentionsOf = memo((block: Prose): readonly Mention[] => {
  const tokens = mentionTokensOf(block);
  const labels = block.inlines.flatMap(part =>
    part.kind === 'speech' && part.label !== undefined ? [part.label] : [],
  );
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length;) {
    const label =
      labels.length === 0 ? undefined : labels.find(({ from, to }) => tokens[i]!.from >= from && tokens[i]!.from < to);
    if (label !== undefined) {
      if (tokens[i]!.from === label.from)
        mentions.push({
          from: label.from,
          to: label.to,
          kind: 'name',
          text: label.name,
          spoken: false,
          initial: true,
          role: 'subject',
          verb: 'speech',
          vocative: false,
          placed: false,
          person: null,
        });
      i++;
      continue;
    }
    const next =
      nameAt(block.text, tokens, i, mentions) ??
      nounAt(block.text, tokens, i, mentions) ??
      pronounAt(tokens, i, mentions);
    i = next ?? i + 1;
  }
  return mentions;
});

function nameAt(text: string, tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
  let start = i;
  const first = tokens[i]!;
  if (
    !first.capital ||
    !mayBeName(first) ||
    isTagVerb(text, tokens, i) ||
    (first.initial && /^(?:will|may)$/.test(first.lower) && isAsked(tokens[i + 1]))
  )
    return null;
  let end = i + 1;
  while (end < tokens.length && end - start < 6 && !tokens[end - 1]!.possessive && joins(text, tokens, start, end))
    end++;
  while (end > start && !tokens[end - 1]!.capital && !/^\d/.test(tokens[end - 1]!.text)) end--;
  while (start < end - 1 && EPITHETS.has(tokens[start]!.lower)) start++;
  const last = tokens[end - 1]!;
  const parts = tokens.slice(start, end);
  if (parts.every(part => NON_PERSONS.has(part.lower))) return end;
  const bare = parts.length === 1 && titleInfo(first.lower) !== undefined;
  if (bare && NON_PERSONS.has(first.lower)) return end;
  out.push({
    from: tokens[start]!.from,
    to: last.to,
    kind: 'name',
    text: text.slice(tokens[start]!.from, last.to).replace(/\s+/g, ' ').replaceAll('’', "'"),
    spoken: first.spoken,
    initial: tokens[start]!.initial,
    ...roleOf(tokens, start, end),
    vocative: first.spoken && isVocative(text, tokens, start, end),
    placed: start > 0 && PLACERS.test(tokens[start - 1]!.lower) && !tokens[start]!.initial,
    person: null,
    ...(isHeld(text, tokens, start, end) ? { held: true as const } : {}),
  });
  return (last.possessive && !first.spoken && ownedAt(text, tokens, start, end, out)) || end;
}

/** Adjectives between an owner and whom they own, at most. */
const BETWEEN = 2;

/**
 * The person whom the possessive before token `at` owns: `Mara's mother`, `the captain's old friend`. Adds it as a
 * mention, and gives the index behind it; null where a thing is owned.
 */
function ownedAt(
  text: string,
  tokens: readonly MentionToken[],
  start: number,
  at: number,
  out: Mention[],
): number | null {
  for (let end = at; end < Math.min(tokens.length, at + BETWEEN + 1); end++) {
    const [before, token] = [tokens[end - 1]!, tokens[end]!];
    if (
      token.capital ||
      token.zone !== before.zone ||
      !/^(?:['’]s?)?[ -]$/.test(text.slice(before.to, token.from)) ||
      LINKS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      PRONOUNS.has(token.lower) ||
      DETERMINERS.has(token.lower)
    )
      return null;
    const person = personNoun(token.lower);
    const next = tokens[end + 1];
    if (
      person === undefined &&
      verbKind(token.lower) !== null &&
      !(token.lower.endsWith('ed') && next && personNoun(next.lower) !== undefined)
    )
      return null;
    if (
      person === undefined ||
      /^voices?$/.test(token.lower) ||
      (next &&
        !token.possessive &&
        personNoun(next.lower) !== undefined &&
        /^[ -]$/.test(text.slice(token.to, next.from)))
    )
      continue;
    const first = tokens[start]!;
    const phrase = text.slice(first.from, token.to).replace(/\s+/g, ' ').replaceAll('’', "'");
    out.push({
      from: first.from,
      to: token.to,
      kind: 'noun',
      text: isOpener(first) ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase,
      spoken: false,
      initial: first.initial,
      ...roleOf(tokens, start, end + 1),
      vocative: false,
      placed: false,
      person,
    });
    return (token.possessive && ownedAt(text, tokens, start, end + 1, out)) || end + 1;
  }
  return null;
}

/** A past or present by which a tag tells of speech, and hardly a name. */
const isTelling = (lower: string): boolean =>
  /^(?:past|third)$/.test(speechVerb(lower)?.form ?? '') && /(?:ed|said|s)$/.test(lower);

/** `"Stop!" Mara Said.`: a tag's verb that was given a capital, right behind the name that a quotation leads to. */
function isTagVerbBehind(tokens: readonly MentionToken[], start: number, at: number): boolean {
  const { capital, lower, zone, spoken } = tokens[at]!;
  if (!capital || spoken || start === 0 || tokens[start - 1]!.zone === tokens[start]!.zone || !isTelling(lower))
    return false;
  // `Edward Said nodded.`
  const after = tokens[at + 1];
  return after === undefined || after.zone !== zone || verbKind(after.lower) === null;
}

/** `"Stop!" Said Mara.`: a tag's verb that was given a capital, and no part of the name behind it. */
function isTagVerb(text: string, tokens: readonly MentionToken[], i: number): boolean {
  const [token, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (
    token.spoken ||
    !(token.initial || tokens[i - 1]?.zone !== token.zone) ||
    token.possessive ||
    next === undefined ||
    next.zone !== token.zone ||
    text.slice(token.to, next.from) !== ' '
  )
    return false;
  const known = speechVerb(token.lower) ?? debatedVerb(token.lower);
  // `Says Mara` only behind a quotation.
  if (
    (known?.form !== 'past' && !(known?.form === 'third' && tokens[i - 1]?.spoken === true)) ||
    !(next.capital || DETERMINERS.has(next.lower))
  )
    return false;
  // `Said Aziz nodded.`: somebody's name after all.
  return !(
    next.capital &&
    after !== undefined &&
    after.zone === next.zone &&
    /^ $/.test(text.slice(next.to, after.from)) &&
    verbKind(after.lower) !== null
  );
}

/** `Will you`, `May the`: a question, nobody's name. */
const isAsked = (next: MentionToken | undefined): boolean =>
  next !== undefined &&
  (PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || next.capital || /^(?:you|it|there)$/.test(next.lower));

/** A word that can open a name: function words and openers of sentences cannot, whatever stands behind them. */
const mayBeName = (token: MentionToken): boolean => {
  const { lower } = token;
  if (token.text === 'I' || lower.startsWith("i'")) return false;
  if (
    DETERMINERS.has(lower) ||
    LINKS.has(lower) ||
    (PLAIN_ADVERBS.has(lower) && lower !== 'half') ||
    (AUXILIARIES.has(lower) && lower !== 'will' && lower !== 'may')
  )
    return false;
  if (PRONOUNS.has(lower) || /n't$|'(?:ll|re|ve|d|m)$/.test(lower) || /^\d/.test(lower)) return false;
  if (titleInfo(lower) !== undefined) return true;
  return !NON_PERSONS.has(lower) || (!token.initial && /^(?:april|june|august|christian|grace|dawn)$/.test(lower));
};

/** Links that part two names even where they have a capital: `Mara And Tobin`. */
const JOINTS = /^(?:and|or|but|with|to|for|at|in|on|from|by)$/;

function joins(text: string, tokens: readonly MentionToken[], start: number, end: number): boolean {
  const [before, token] = [tokens[end - 1]!, tokens[end]!];
  if (token.zone !== before.zone) return false;
  const gap = text.slice(before.to, token.from);
  if (gap === ' ' && before.capital && isNumbered(before.lower, token.text)) return true;
  if (/^\d/.test(before.text) || isTagVerbBehind(tokens, start, end)) return false;
  const pointed =
    /^\.\s+$/.test(gap) &&
    (POINTED.test(before.lower) ||
      (before.text.length <= 2 && before.capital && !before.initial) ||
      (before.text.length === 1 && before.capital));
  if (!/^\s+$/.test(gap) && !pointed) return false;
  // `Thereupon Mrs. Hale`, `Anna Miss Hale`: such a title begins a name.
  if (/^(?:mr|mrs|miss|ms)$/.test(token.lower) && titleInfo(before.lower) === undefined && !EPITHETS.has(before.lower))
    return false;
  if (token.capital)
    return !(
      token.text === 'I' ||
      JOINTS.test(token.lower) ||
      (pointed && DETERMINERS.has(token.lower)) ||
      token.lower.startsWith("i'") ||
      PRONOUNS.has(token.lower) ||
      (NON_PERSONS.has(token.lower) &&
        titleInfo(before.lower) === undefined &&
        titleInfo(token.lower) === undefined &&
        !/^(?:hill|park|lake|rivers?|house|hall|young|church|street|may|grace|dawn|summer|autumn|winter|spring|moon|sun|earth)$/.test(
          token.lower,
        ))
    );
  if (!PARTICLES.test(token.lower)) return false;
  const after = tokens[end + 1];
  if (!after?.capital || !/^\s+$/.test(text.slice(token.to, after.from)) || after.text === 'I') return false;
  if (token.lower === 'of' || token.lower === 'the')
    return tokens.slice(start, end).some(part => NOBLE.test(part.lower)) || token.lower === 'the';
  return token.lower !== 'no';
}

function pronounAt(tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
  const token = tokens[i]!;
  const form =
    token.text === 'I' || /^I['’]/.test(token.text) ? 'i' : PRONOUNS.get(token.lower.replace(/'(?:d|ll|ve|re|m)$/, ''));
  if (form === undefined || form === 'it' || (form === 'i' && /^i$/.test(token.text))) return null;
  const subject = SUBJECTS.test(token.lower.replace(/'.*$/, ''));
  const role = subject ? roleOf(tokens, i, i + 1) : { role: 'object' as const, verb: null };
  out.push({
    from: token.from,
    to: token.to,
    kind: 'pronoun',
    text: form,
    spoken: token.spoken,
    initial: token.initial,
    role: subject ? 'subject' : role.role,
    verb: subject ? (role.verb ?? 'other') : null,
    vocative: false,
    placed: false,
    person: null,
  });
  return i + 1;
}

const isOpener = ({ lower }: MentionToken): boolean => OPENERS.test(lower);
const OPENERS = /^(?:the|a|an|his|her|their|my|our|this|that|another|one|two|three|both|these|those|some)$/;

/**
 * Whether a word names persons and may stand behind another noun, as pronouns and numbers do not: `the boy everybody
 * knew`.
 */
const isNoun = (lower: string): boolean =>
  personNoun(lower) !== undefined && !/^(?:every(?:one|body)|others?|one|two|three|four|five)$/.test(lower);

/** How many of several: `one of the guards`. */
const PART = /^(?:one|two|three|four|some|several|many|most|all|both|none|each|any|either|neither)$/;

/** One or some of several; gives the index behind it. */
function partAt(text: string, tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
  const first = tokens[i]!;
  if (tokens[i + 1]?.lower !== 'of' || !(tokens[i + 2] && DETERMINERS.has(tokens[i + 2]!.lower))) return null;
  for (let end = i + 2; end < Math.min(tokens.length, i + 6); end++) {
    const token = tokens[end]!;
    if (
      token.zone !== first.zone ||
      token.capital ||
      token.possessive ||
      !/^[ -]$/.test(text.slice(tokens[end - 1]!.to, token.from))
    )
      return null;
    if (end === i + 2 || !isSeveral(token.lower)) continue;
    const phrase = text.slice(first.to, token.to).replace(/\s+/g, ' ').replaceAll('’', "'");
    out.push({
      from: first.from,
      to: token.to,
      kind: 'noun',
      text: `${first.lower}${phrase}`,
      spoken: false,
      initial: first.initial,
      ...roleOf(tokens, i, end + 1),
      vocative: false,
      placed: false,
      person: /^(?:one|each|either|neither)$/.test(first.lower) ? 'any' : 'group',
    });
    return end + 1;
  }
  return null;
}

function nounAt(text: string, tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
  const first = tokens[i]!;
  if (first.spoken) return null;
  const part = PART.test(first.lower) ? partAt(text, tokens, i, out) : null;
  if (part !== null || !OPENERS.test(first.lower)) return part;
  for (let end = i + 1; end < Math.min(tokens.length, i + 5); end++) {
    const token = tokens[end]!;
    if (
      token.zone !== first.zone ||
      !/^[\s-]+$/.test(text.slice(tokens[end - 1]!.to, token.from)) ||
      LINKS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      PRONOUNS.has(token.lower)
    )
      return null;
    const person = personNoun(token.lower);
    if (person === undefined) continue;
    const after = tokens[end + 1];
    // A compound goes on: "the guard captain", "the ship doctor"; its last noun counts. A capital makes it a title:
    // "the Doctor".
    if (after && isNoun(after.lower) && /^[\s-]+$/.test(text.slice(token.to, after.from)) && !token.possessive)
      continue;
    if (
      token.capital &&
      (!first.capital ||
        (after?.capital === true && joins(text, tokens, end, end + 1)) ||
        (after !== undefined && NOBLE.test(token.lower) && after.lower === 'of' && tokens[end + 2]?.capital === true))
    )
      return null;
    const { lower } = first;
    const last = lower === 'the' && !token.possessive && isVague(token.lower) ? detailEnd(text, tokens, end) : end;
    // `his mother` speaks of two.
    if (PRONOUNS.has(lower)) pronounAt(tokens, i, out);
    out.push({
      from: first.from,
      to: token.to,
      kind: 'noun',
      text: `${lower}${text.slice(first.to, token.to)}`.replace(/\s+/g, ' '),
      spoken: false,
      initial: first.initial,
      ...roleOf(tokens, i, last + 1),
      vocative: false,
      placed: false,
      person,
      ...(last > end ? { whole: `${lower}${text.slice(first.to, tokens[last]!.to)}`.replace(/\s+/g, ' ') } : {}),
    });
    return (token.possessive && ownedAt(text, tokens, i, end + 1, out)) || last + 1;
  }
  return null;
}

/** What opens or ends no description of somebody: manner, time, part. */
const MANNER =
  /^(?:same|utmost|most|greatest|least|\p{L}+est|end|time|moment|meantime|meanwhile|morning|evening|afternoon|night|way|air|tone|voice|other|others|rest|first|last|top|help|aid|name|word|words|look|smile)$/u;

/** Index of the last word of what tells which `man` or `woman` is meant: `in the red coat`. */
function detailEnd(text: string, tokens: readonly MentionToken[], head: number): number {
  if (!/^(?:in|with|on|at|from|behind|by)$/.test(tokens[head + 1]?.lower ?? '') || tokens[head + 2]?.lower !== 'the')
    return head;
  let end = head + 2;
  const goesOn = (i: number): boolean => {
    const [before, token] = [tokens[i - 1]!, tokens[i]];
    return (
      token !== undefined &&
      token.zone === before.zone &&
      /^[ -]$/.test(text.slice(before.to, token.from)) &&
      !LINKS.has(token.lower) &&
      !AUXILIARIES.has(token.lower) &&
      !PRONOUNS.has(token.lower) &&
      verbKind(token.lower) === null &&
      !PLAIN_ADVERBS.has(token.lower) &&
      !/ly$/.test(token.lower)
    );
  };
  while (end < head + 5 && goesOn(end + 1)) end++;
  return end === head + 2 ||
    tokens.slice(head + 3, end + 1).some(token => MANNER.test(token.lower)) ||
    tokens[end]!.possessive
    ? head
    : end;
}

const IRREGULAR = new Set(
  `was were had is has did does could would should might must will can may knew felt thought saw heard found got made kept left began let lost told meant led read won paid sold
  bought sought fought taught understood forgot chose broke spoke wrote grew blew flew drew wore tore swore became seemed appeared decided tried wanted needed wished hoped liked loved hated`.split(
    /\s+/,
  ),
);

/** What part a mention plays by the words round it: subject of the verb right behind it, possessor, else object. */
function roleOf(tokens: readonly MentionToken[], start: number, end: number): Pick<Mention, 'role' | 'verb'> {
  if (tokens[end - 1]!.possessive) return { role: 'possessor', verb: null };
  const before = tokens[start - 1];
  const held =
    before &&
    !tokens[start]!.initial &&
    before.zone === tokens[start]!.zone &&
    LINKS.has(before.lower) &&
    !/^(?:and|but|or|so|yet|when|while|as|then|where|because|though|although|until|till|before|after|if|once|since|than)$/.test(
      before.lower,
    );
  if (!held) {
    for (let i = end; i < Math.min(tokens.length, end + 4); i++) {
      const { lower, zone, capital } = tokens[i]!;
      if (zone !== tokens[start]!.zone || capital) break;
      const verb = verbKind(lower);
      if (verb) return { role: 'subject', verb };
      if (!(PLAIN_ADVERBS.has(lower) || lower.endsWith('ly'))) break;
    }
  }
  return { role: 'object', verb: null };
}

function verbKind(lower: string): Mention['verb'] {
  const said = speechVerb(lower);
  if (said && said.form !== 'ing' && said.form !== 'base') return 'speech';
  const debated = debatedVerb(lower);
  const beat = beatVerb(lower) ?? debated;
  if (beat && beat.form !== 'ing' && beat.form !== 'base') return 'beat';
  return IRREGULAR.has(lower) || AUXILIARIES.has(lower) || (lower.endsWith('ed') && lower.length > 4) ? 'other' : null;
}

const GREETINGS =
  /^(?:hey|hi|hello|yes|no|yeah|thanks|thank|you|please|oh|ah|well|okay|ok|sorry|dear|dearest|my|come|on|sir|why|o|and|morning|evening|night|bye|goodbye|now|so|but|look|listen|wait|stop|good|luck)$/;

/** Between commas, or between a quotation's edge and a stop: the words address it. */
function isVocative(text: string, tokens: readonly MentionToken[], start: number, end: number): boolean {
  const [first, last] = [tokens[start]!, tokens[end - 1]!];
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (last.possessive) return false;
  const right = text.slice(last.to, after && after.zone === last.zone ? after.from : last.to + 3);
  if (!/^\s*[,.!?;:…—–\-"”’'»*]/.test(right)) return false;
  if (after && after.zone === last.zone && /^,\s*$/.test(right) && /^(?:and|or)$/.test(after.lower)) return false;
  const inside = before !== undefined && before.zone === first.zone;
  if (!inside || first.initial) return !/^\s*[.]/.test(right) || inside || text.length > 0;
  const left = text.slice(before.to, first.from);
  return /[,;!?.…—–-]\s*["“'‘]?$/.test(left) || (/^\s+$/.test(left) && GREETINGS.test(before.lower));
}
