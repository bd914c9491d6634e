import type { Mode } from '../analysis/attribution/attribution.js';
import type { GivenMember, Target, Told } from '../analysis/author/told.js';
import { PROFILES, type LanguageId } from '../analysis/language/profile.js';
import { NO_NAMES, isSetting, type RuleOptions, type Setting } from '../rules/options.js';
import { aliasesIn, isTexts, property } from './projectAliases.js';

const MODES: readonly Mode[] = ['speech', 'sign', 'text', 'telepathy'];
const TARGETS: readonly Target[] = ['ao3', 'ffn'];
const STOOD_FOR: readonly Mode[] = [...MODES, 'thought', 'writing'];

/** What a `ficwright.json` says. */
export interface Project {
  readonly told: Omit<Told, 'marks'>;
  /** Levels of rules, by id: they hold over an editor's settings. */
  readonly rules: Readonly<Record<string, Setting>>;
  /** Names that a rule, or every rule (`*`), is not to report. */
  readonly names: RuleOptions['names'];
}

/** A project whose author has said nothing. */
export const NO_PROJECT: Project = { told: { cast: [] }, rules: {}, names: NO_NAMES };

/** What was read of a file: `problem` says what is wrong with it, as a sentence; `broken`: the whole file is, not a part of it. */
export interface ReadProject {
  readonly project: Project;
  readonly problem: string | null;
  readonly broken: boolean;
}

/** What the text of a `ficwright.json` says. Never fails: what is well is taken. */
export function readProject(text: string): ReadProject {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { project: NO_PROJECT, problem: 'this is not valid JSON, so its cast is not used.', broken: true };
  }
  const wrong: string[] = [];
  const told = { cast: readCast(property(value, 'cast'), wrong), ...readStory(value, wrong) };
  const rules = readRules(property(value, 'rules'), wrong);
  const names = readNames(property(value, 'ignoreNames'), wrong);
  return { project: { told, rules, names }, problem: wrong[0] ?? null, broken: false };
}

function readCast(list: unknown, wrong: string[]): readonly GivenMember[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    wrong.push('“cast” must be a list, such as [{ "name": "Mara" }].');
    return [];
  }
  return list.flatMap((one: unknown, at) => {
    const { member, problem } = readMember(one);
    if (problem !== null) wrong.push(`entry ${at + 1} of “cast”${member === null ? '' : ` (${member.name})`}: ${problem}`);
    return member === null ? [] : [member];
  });
}

function readMember(value: unknown): { readonly member: GivenMember | null; readonly problem: string | null } {
  const [name, aliases, pronouns, mode, voice, notes] = ['name', 'aliases', 'pronouns', 'mode', 'voice', 'notes'].map(key => property(value, key));
  if (typeof name !== 'string' || name.trim() === '') return { member: null, problem: 'it needs a “name”.' };
  const known = MODES.find(one => one === mode);
  const called = aliasesIn(aliases);
  const member: GivenMember = {
    name: name.trim(),
    ...(called !== null && called),
    ...(isTexts(pronouns) && { pronouns: pronouns.map(subjectOf).filter(pronoun => pronoun !== '') }),
    ...(known !== undefined && { mode: known }),
    ...(voice === 'sometimes' && { voice }),
    ...(typeof notes === 'string' && { notes }),
  };
  const problem = aliases !== undefined && called === null ? '“aliases” must be a list of names.'
    : pronouns !== undefined && !isTexts(pronouns) ? '“pronouns” must be a list, such as ["she"].'
      : mode !== undefined && known === undefined ? `“mode” must be one of ${MODES.join(', ')}.`
        : voice !== undefined && voice !== 'sometimes' && voice !== 'never' ? '“voice” must be never or sometimes.' : null;
  return { member, problem };
}

/** `she/her` is `she`. */
function subjectOf(pronoun: string): string {
  const [first = ''] = pronoun.trim().split(/[/,\s]/);
  return first === 'I' || first === 'i' ? 'I' : first.toLowerCase();
}

/** The language, the point of view, the site, and what marks stand for. */
function readStory(value: unknown, wrong: string[]): Pick<Told, 'language' | 'pov' | 'target' | 'modes'> {
  const [language, pov, target, modes] = ['language', 'pov', 'target', 'modes'].map(key => property(value, key));
  const known = Object.keys(PROFILES).find((id): id is LanguageId => id === language);
  if (language !== undefined && known === undefined) wrong.push(`“language” must be one of ${Object.keys(PROFILES).join(', ')}.`);
  if (pov !== undefined && (typeof pov !== 'string' || pov.trim() === '')) wrong.push('“pov” must be a name, or "omniscient".');
  const site = TARGETS.find(one => one === target);
  if (target !== undefined && site === undefined) wrong.push(`“target” must be one of ${TARGETS.join(', ')}.`);
  return {
    ...(known !== undefined && { language: known }),
    ...(site !== undefined && { target: site }),
    ...(typeof pov === 'string' && pov.trim() !== '' && { pov: pov.trim() }),
    ...(modes !== undefined && { modes: readModes(modes, wrong) }),
  };
}

function readModes(value: unknown, wrong: string[]): Readonly<Record<string, Mode>> {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const well = entries.filter((entry): entry is [string, Mode] => entry[0].length >= 2 && STOOD_FOR.some(mode => mode === entry[1]));
  if (well.length < entries.length || typeof value !== 'object') wrong.push(`“modes” must say what marks stand for, such as { "<>": "telepathy" }; known are ${STOOD_FOR.join(', ')}.`);
  return Object.fromEntries(well);
}

function readRules(value: unknown, wrong: string[]): Readonly<Record<string, Setting>> {
  if (value === undefined) return {};
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const well = entries.filter((entry): entry is [string, Setting] => isSetting(entry[1]));
  if (well.length < entries.length || typeof value !== 'object' || Array.isArray(value)) wrong.push('“rules” must set rules to off, hint, information or warning, such as { "narr/epithet": "off" }.');
  return Object.fromEntries(well);
}

function readNames(value: unknown, wrong: string[]): RuleOptions['names'] {
  if (value === undefined) return NO_NAMES;
  const entries = Object.entries(isTexts(value) ? { '*': value } : typeof value === 'object' && value !== null ? value : {});
  const well = entries.filter((entry): entry is [string, string[]] => isTexts(entry[1]));
  if (well.length < entries.length || typeof value !== 'object' || (Array.isArray(value) && !isTexts(value))) wrong.push('“ignoreNames” must be a list of names, or such lists by rule: { "cast/name-variant": ["Annica"] }.');
  return new Map(well.map(([rule, names]) => [rule, new Set(names)]));
}
