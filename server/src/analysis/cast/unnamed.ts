import { personNoun } from '../words/persons.js';
import { pronounsOf, type Member } from './member.js';
import type { Summary } from './summary.js';

/** Tags that make a noun phrase a member: once may be anyone. */
const LEAST = 2;

/** Persons without a name who speak again and again: `the doctor`, `the voice`. */
export function unnamedOf({ nouns }: Summary): Member[] {
  const members: Member[] = [];
  for (const [phrase, counts] of nouns) {
    if (counts.tagged < LEAST || !phrase.startsWith('the ')) continue;
    const person = personNoun(phrase.split(' ').at(-1)!.toLowerCase());
    const known = person === 'he' || person === 'she' ? { pronouns: [person], pronounConfidence: 0.95 } : pronounsOf([], counts.he, counts.she, counts.they);
    members.push({ name: phrase, aliases: [], ...known, mentions: counts.count, kind: person === 'group' ? 'group' : 'unnamed', weight: Math.floor(Math.log2(counts.tagged + 1)) });
  }
  return members;
}
