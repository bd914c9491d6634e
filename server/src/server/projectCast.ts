import type { Mode } from '../analysis/attribution/attribution.js';
import type { GivenMember } from '../analysis/author/told.js';

const MODES: readonly Mode[] = ['speech', 'sign', 'text', 'telepathy'];

/** What a `ficwright.json` says of the cast. */
export interface ProjectCast {
  readonly cast: readonly GivenMember[];
  /** What is wrong with it, as a sentence. */
  readonly problem: string | null;
  /** Whether the whole file is broken, not its cast alone. */
  readonly broken: boolean;
}

/** The cast that the text of a `ficwright.json` gives. Never fails: what is well is taken. */
export function readCast(text: string): ProjectCast {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { cast: [], problem: 'this is not valid JSON, so its cast is not used.', broken: true };
  }
  const list = property(value, 'cast');
  if (list === undefined) return { cast: [], problem: null, broken: false };
  if (!Array.isArray(list)) return { cast: [], problem: '“cast” must be a list, such as [{ "name": "Mara" }].', broken: false };
  const cast: GivenMember[] = [];
  let problem: string | null = null;
  list.forEach((one: unknown, at) => {
    const { member, wrong } = readMember(one);
    if (member !== null) cast.push(member);
    if (wrong !== null) problem ??= `entry ${at + 1} of “cast”${member === null ? '' : ` (${member.name})`}: ${wrong}`;
  });
  return { cast, problem, broken: false };
}

function readMember(value: unknown): { readonly member: GivenMember | null; readonly wrong: string | null } {
  const [name, aliases, pronouns, mode, notes] = ['name', 'aliases', 'pronouns', 'mode', 'notes'].map(key => property(value, key));
  if (typeof name !== 'string' || name.trim() === '') return { member: null, wrong: 'it needs a “name”.' };
  const known = MODES.find(one => one === mode);
  const member: GivenMember = {
    name: name.trim(),
    ...(isTexts(aliases) && { aliases: aliases.filter(alias => alias.trim() !== '') }),
    ...(isTexts(pronouns) && { pronouns: pronouns.map(subjectOf).filter(pronoun => pronoun !== '') }),
    ...(known !== undefined && { mode: known }),
    ...(typeof notes === 'string' && { notes }),
  };
  const wrong = aliases !== undefined && !isTexts(aliases) ? '“aliases” must be a list of names.'
    : pronouns !== undefined && !isTexts(pronouns) ? '“pronouns” must be a list, such as ["she"].'
      : mode !== undefined && known === undefined ? `“mode” must be one of ${MODES.join(', ')}.` : null;
  return { member, wrong };
}

/** `she/her` is `she`. */
function subjectOf(pronoun: string): string {
  const [first = ''] = pronoun.trim().split(/[/,\s]/);
  return first === 'I' || first === 'i' ? 'I' : first.toLowerCase();
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(one => typeof one === 'string');

const property = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined);
