import { isVague, personNoun } from '../words/persons.js';
import { parseName } from './judge.js';
import { pronounsOf, type Member } from './member.js';
import type { Summary } from './summary.js';

/** Tags that make a noun phrase a member: once may be anyone. */
const LEAST = 2;

/**
 * The members with those added who have no name and speak again and again: `the doctor`, `the voice`. A phrase that is the title of just one
 * named member is that member's: `the professor`.
 */
export function unnamedOf({ nouns }: Summary, named: readonly Member[]): Member[] {
  const members = [...named];
  for (const phrase of [...nouns.keys()].filter(phrase => phrase.startsWith('the ')).sort()) {
    const counts = nouns.get(phrase)!;
    const noun = phrase.slice('the '.length).toLowerCase();
    const bearers = isVague(phrase) ? [] : members.filter(member => member.kind === 'person' && [member.name, ...member.aliases].some(name => bears(name, noun)));
    if (bearers.length === 1) {
      const at = members.indexOf(bearers[0]!);
      members[at] = { ...bearers[0]!, aliases: [...bearers[0]!.aliases, phrase], mentions: bearers[0]!.mentions + counts.count };
    }
    if (bearers.length > 0 || counts.tagged < LEAST || isVague(phrase)) continue;
    const person = personNoun(noun.split(/[\s-]/).at(-1)!);
    const known = person === 'he' || person === 'she' ? { pronouns: [person], pronounConfidence: 0.95 } : pronounsOf([], counts.he, counts.she, counts.they);
    members.push({ name: phrase, aliases: [], ...known, mentions: counts.count, kind: person === 'group' ? 'group' : 'unnamed', weight: Math.floor(Math.log2(counts.tagged + 1)) });
  }
  return members;
}

const SPELLED: Readonly<Record<string, string>> = { dr: 'doctor', prof: 'professor', capt: 'captain', col: 'colonel', gen: 'general', lt: 'lieutenant', sgt: 'sergeant' };

/** Whether a name is, or begins with, this title. */
function bears(name: string, noun: string): boolean {
  const { titles, words } = parseName(name);
  return name.toLowerCase() === noun || titles.some(title => (SPELLED[title] ?? title) === noun) || (words.length === 1 && (SPELLED[words[0]!] ?? '') === noun);
}
