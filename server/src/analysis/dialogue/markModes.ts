import { isCode } from '../../manuscript/quotes/codes.js';
import { mindVerb } from '../../lexicon/mindVerbs.js';
import { regexSource } from '../../text/regexSource.js';
import type { Scene } from '../structure/outline.js';
import { MAX_REPLY_PARAGRAPHS } from './limits.js';
import type { Mode, Quotation } from './types.js';

/** Words of narration that tell of minds that speak to one another, and of devices through which people speak. */
const OF_MINDS = new RegExp(
  regexSource`
    \b(?:telepath\w*|mind-?(?:speech|speak|spoke|speaker|link|voice|touch)|thought-?spe(?:ak|ech)|mentally|
    (?:in|into|inside|through|across|at the back of|against) (?:his|her|their|its|my|your|our|\p{Lu}\p{L}+['’]s) (?:own )?(?:heads?|minds?|skulls?|thoughts)|
    (?:the|their|our|his|her|my) (?:bond|mind-?link|link)|mind to mind)\b
  `,
  'u',
);
const OF_DEVICES = new RegExp(
  regexSource`
    \b(?:radios?|radioed|comms?|com-?link|commlink|channel|static|headsets?|earpieces?|earbud|intercom|transmi\w+|frequency|
    dispatch|walkie-?talkies?|loudspeakers?|speakers?|broadcasts?|crackle[ds]?|microphone|mic|receiver|handset|
    tannoy|vox|mainframe|terminal|console)\b
  `,
);
/** What a game or machine shows rather than says. */
const NOTICE = new RegExp(
  regexSource`
    :\s|\d|\b(?:quests?|levels?|skills?|achievements?|rewards?|unlocked|obtained|acquired|gained|lost connection|error|
    warning|loading|notification|system (?:message|notice)|complete[d!]?|entered|joined|left the|updated?|status|accepted|
    failed|detected|initiali[sz]\w+|rebooting|access (?:granted|denied)|incoming)\b
  `,
  'i',
);

/** Kinds of marks that mean one thing in a scene: italics; each sign; single, double and other quotation marks. */
function familyOf({ inline: { openingMark, label } }: Quotation): string {
  if (label !== undefined) return 'label';
  if (openingMark === '*' || openingMark === '_') return 'italics';
  if (/["“”„]/.test(openingMark)) return 'double';
  return /['‘‚]/.test(openingMark) ? 'single' : openingMark;
}

/** What the tags of some quotations say of their mode. */
interface Told {
  signed: number;
  /** From mind to mind: `sent`, `thought at him`. */
  minds: number;
  /** With a verb of speech that is not to oneself. */
  said: number;
}

/**
 * The quotations of a scene with the modes that their kinds of marks have in it: what one line in such marks is, as its
 * tag says or the narration, the others are as well.
 */
export function withMarkModes(scene: Scene, quotations: readonly Quotation[]): readonly Quotation[] {
  const families = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const family = familyOf(quotation);
    const list = families.get(family);
    if (list) list.push(quotation);
    else families.set(family, [quotation]);
  }
  const modes = new Map<Quotation, Mode>();
  for (const [family, members] of families) {
    if (family === 'label') continue;
    const told = toldBy(members);
    const { openingMark, outer } = members[0]!.inline;
    if (family === 'italics' || (family === 'single' && !outer)) modesOfItalics(scene, members, told, modes);
    else if (isCode(openingMark) || /[‹›]/.test(openingMark)) modesOfSigns(scene, members, told, modes);
    else if (isSigned(members, told, families))
      for (const line of members) if (line.mode === 'speech') modes.set(line, 'sign');
  }
  return modes.size === 0
    ? quotations
    : quotations.map(quotation => {
        const mode = modes.get(quotation);
        return mode === undefined || mode === quotation.mode ? quotation : { ...quotation, mode };
      });
}

function toldBy(members: readonly Quotation[]): Told {
  const told: Told = { signed: 0, minds: 0, said: 0 };
  for (const line of members) {
    if (line.tag === null) continue;
    if (line.mode === 'sign') told.signed++;
    else if (isSent(line)) told.minds++;
    else if (!isToSelf(line) && !isThinking(line)) told.said++;
  }
  return told;
}

const verbOf = ({ block, tag }: Quotation): string =>
  tag === null ? '' : block.text.slice(tag.verb.from, tag.verb.to).toLowerCase();

const behindTag = ({ block, tag }: Quotation, units: number): string =>
  tag === null ? '' : block.text.slice(Math.max(tag.to, tag.verb.to), Math.max(tag.to, tag.verb.to) + units);

const isThinking = (line: Quotation): boolean =>
  /^(?:thought|think|wonder|realis|realiz|remember|reflect|consider|ponder|reckon|muse)/.test(verbOf(line));

/** `told himself`, `reminded herself`, `asked myself`. */
const isToSelf = (line: Quotation): boolean =>
  /^\s+(?:himself|herself|myself|themsel(?:f|ves)|itself|yourself|oneself|ourselves)\b/.test(behindTag(line, 14)) ||
  /^\s+to (?:him|her|my|them|it)sel(?:f|ves)\b/.test(behindTag(line, 16));

/** `sent`, `thought at him`, `thought back`. */
const isSent = (line: Quotation): boolean =>
  mindVerb(verbOf(line))?.kind === 'mind' ||
  (isThinking(line) &&
    /^\s+(?:back\b|(?:back )?(?:at|to|toward|towards) (?!(?:him|her|my|them|it)sel))/.test(behindTag(line, 20)));

/** Whether speech in one kind of quotation marks is signed: its tags say so, and another kind is for speech. */
function isSigned(
  members: readonly Quotation[],
  { signed }: Told,
  families: ReadonlyMap<string, readonly Quotation[]>,
): boolean {
  if (signed === 0 || (signed === 1 && members.length > 4)) return false;
  return [...families].some(
    ([family, others]) =>
      others !== members &&
      family !== 'italics' &&
      family !== 'label' &&
      !others.some(({ mode, tag }) => mode === 'sign' && tag !== null),
  );
}

function modesOfItalics(
  scene: Scene,
  members: readonly Quotation[],
  { signed, minds, said }: Told,
  modes: Map<Quotation, Mode>,
): void {
  if (signed > 0 && signed >= minds) {
    for (const line of members)
      if (line.mode === 'thought' && !isThinking(line) && !isToSelf(line)) modes.set(line, 'sign');
    return;
  }
  const inItalics = /[*_]/.test(members[0]!.inline.openingMark);
  const talks = conversationsIn(members);
  const ofMinds = minds > 0 || talks.size > 0 || tells(scene, OF_MINDS);
  const ofDevices = !ofMinds && tells(scene, OF_DEVICES);
  if (talks.size + minds + said === 0 || (!ofMinds && (!inItalics || (!ofDevices && said < 2)))) return;
  const mode: Mode = ofDevices ? 'speech' : 'telepathy';
  let last: Quotation | null = null;
  const near = (line: Quotation | undefined): boolean =>
    line !== undefined && last !== null && Math.abs(line.at - last.at) <= MAX_REPLY_PARAGRAPHS;
  const sent = members.map(
    line => line.mode === 'thought' && !isToSelf(line) && (isSent(line) || (line.tag !== null && !isThinking(line))),
  );
  // What stands near a line that is sent answers it, or is answered by it.
  for (const step of [1, -1]) {
    last = null;
    for (let i = step === 1 ? 0 : members.length - 1; i >= 0 && i < members.length; i += step) {
      const line = members[i]!;
      if (line.mode !== 'thought' || isToSelf(line)) continue;
      if (
        sent[i] ||
        talks.has(line) ||
        modes.has(line) ||
        (near(line) && (mode === 'telepathy' || !isThinking(line)))
      ) {
        modes.set(line, mode);
        last = line;
      }
    }
  }
}

/**
 * The lines in italics that stand in an exchange of thoughts: in paragraphs in a row that begin with italics, of which
 * tags give two to different persons, or at least three with a tag among them.
 */
function conversationsIn(members: readonly Quotation[]): ReadonlySet<Quotation> {
  const talks = new Set<Quotation>();
  const byParagraph = new Map<number, Quotation[]>();
  for (const line of members) {
    const own = byParagraph.get(line.at);
    if (own) own.push(line);
    else byParagraph.set(line.at, [line]);
  }
  const heads = members.filter(({ block, inline }) => block.text.slice(0, inline.from).trim() === '');
  for (let i = 0; i < heads.length;) {
    let j = i + 1;
    while (j < heads.length && heads[j]!.at - heads[j - 1]!.at <= 1) j++;
    const run = heads.slice(i, j);
    const own = run.length < 2 ? [] : run.flatMap(({ at }) => byParagraph.get(at)!);
    const thinkers = new Set(own.flatMap(line => (line.tag === null || isToSelf(line) ? [] : [subjectOf(line)])));
    if ((run.length > 1 && thinkers.size > 1) || (run.length > 2 && thinkers.size > 0))
      for (const line of own) talks.add(line);
    i = j;
  }
  return talks;
}

const subjectOf = ({ block, tag }: Quotation): string =>
  block.text.slice(tag!.subject.from, tag!.subject.to).toLowerCase();

function modesOfSigns(
  scene: Scene,
  members: readonly Quotation[],
  { signed, minds, said }: Told,
  modes: Map<Quotation, Mode>,
): void {
  const sign = members[0]!.inline.openingMark;
  const bracketed = sign === '[' || sign === '{';
  const mode: Mode =
    signed > 0 && signed >= minds
      ? 'sign'
      : !tells(scene, OF_DEVICES) && (minds > 0 || /[~‹›]/.test(sign) || tells(scene, OF_MINDS))
        ? 'telepathy'
        : 'speech';
  const tagged = new Set(members.flatMap(({ at, tag }) => (tag === null ? [] : [at])));
  for (const line of members) {
    if (line.mode === 'text' || line.mode === 'writing') continue;
    const words = line.block.text.slice(line.inline.from + 1, line.inline.to - 1);
    const shown =
      bracketed && line.tag === null && mode === 'speech' && (said === 0 || NOTICE.test(words)) && !tagged.has(line.at);
    modes.set(line, shown ? 'writing' : mode);
  }
}

const tells = ({ blocks }: Scene, words: RegExp): boolean =>
  blocks.some(
    block =>
      block.kind === 'prose' &&
      block.inlines.some(({ kind, from, to }) => kind === 'narration' && words.test(block.text.slice(from, to))),
  );
