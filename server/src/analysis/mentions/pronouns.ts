import { type Mention } from './mention.js';
import { roleOf } from './roles.js';
import { type MentionToken } from './tokens.js';

/** Pronoun in lower case → its subject form. */
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

/** Whether a lower-case word is a personal, possessive or reflexive pronoun. */
export const isPersonalPronoun = (lower: string): boolean => PRONOUNS.has(lower);

/** Reads the pronoun at token `i`, appends it to `out`, and returns the index after it; null where there is none. */
export function pronounAt(tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
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
