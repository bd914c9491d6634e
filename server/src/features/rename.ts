import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { companyOf, type Company } from '../analysis/author/company.js';
import { mentionsOf, type Mention } from '../analysis/cast/mentions.js';
import { outlineOf } from '../analysis/outline.js';
import type { Block, Prose } from '../manuscript/block.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Position, Span } from '../manuscript/position.js';
import { rangeOfSpan } from './findings.js';
import { nameOfMention, personAt, type PersonHere } from './occurrences.js';
import { renaming, type Renaming } from './renaming.js';

/** What is renamed from a place: the name that stands there, if it is that of a person of the cast who has one. */
export function prepareRename(manuscript: Manuscript, position: Position, company = companyOf(outlineOf(manuscript))): { readonly range: Range; readonly placeholder: string } | null {
  const person = renamable(manuscript, position, company);
  return person && { range: rangeOfSpan(manuscript, person.index, person), placeholder: manuscript.blocks[person.index]!.text.slice(person.from, person.to).replace(/\s+/g, ' ') };
}

/**
 * Renames the person at a place: in their name, every form of it that shares the words renamed, its possessive, the plural of the family name, and
 * headings. Nicknames that share no word are left alone: whoever uses them means them. Null where nobody can be renamed, or for no name.
 */
export function rename(manuscript: Manuscript, position: Position, newName: string, uri: string, company = companyOf(outlineOf(manuscript))): WorkspaceEdit | null {
  const prepared = prepareRename(manuscript, position, company);
  const person = renamable(manuscript, position, company);
  const next = newName.trim().replace(/\s+/g, ' ');
  if (prepared === null || person === null || !/\p{L}/u.test(next)) return null;
  const changes = renaming(prepared.placeholder, next);
  const edits: TextEdit[] = [];
  manuscript.blocks.forEach((block, index) => {
    for (const { from, to, text } of editsIn(block, person.name, changes, company)) edits.push({ range: rangeOfSpan(manuscript, index, { from, to }), newText: text });
  });
  return { changes: { [uri]: edits } };
}

function renamable(manuscript: Manuscript, position: Position, company: Company): PersonHere | null {
  const person = personAt(manuscript, position, company);
  const member = person && company.roster.members[company.roster.byName.get(person.name) ?? -1];
  if (person?.kind !== 'mention' || !member || member.kind === 'unnamed' || member.kind === 'narrator') return null;
  return /^\p{Ll}/u.test(manuscript.blocks[person.index]!.text.slice(person.from)) ? null : person;
}

type Edit = Span & { readonly text: string };

function editsIn(block: Block, name: string, changes: Renaming, company: Company): Edit[] {
  if (block.kind === 'heading') return inHeading(block, name, changes, company);
  if (block.kind !== 'prose') return [];
  return mentionsOf(block).flatMap(mention => {
    if (mention.kind !== 'name') return [];
    const old = block.text.slice(mention.from, mention.to);
    const text = nameOfMention(company.roster, mention) === name ? changes.apply(old) : isFamily(block, mention, changes) ? withPlural(old, changes) : old;
    return text === old ? [] : [possessive(block, mention, text)];
  });
}

/** `the Marlows`, whoever they are taken for. */
const isFamily = (block: Prose, { from, text }: Mention, { plural }: Renaming): boolean =>
  plural !== null && text.toLowerCase() === plural.from.toLowerCase() && /\b(?:the|those|these|all|both|other|young|old)\s+$/i.test(block.text.slice(Math.max(0, from - 12), from));

const withPlural = (old: string, { plural }: Renaming): string => (old === old.toUpperCase() ? plural!.to.toUpperCase() : plural!.to);

/** `James’ hat` needs an s when it is `Mara’s`: but only where that sign is a possessive's, not a closing mark. */
function possessive(block: Prose, { from, to, role }: Mention, text: string): Edit {
  const sign = block.text[to];
  const bare = role === 'possessor' && (sign === '’' || sign === "'") && !/\p{L}/u.test(block.text.slice(to + 1, to + 2));
  return bare && !/s$/i.test(text) ? { from, to: to + 1, text: `${text}${sign}s` } : { from, to, text };
}

/** A heading is no sentence: any of the person's names in it counts, as it stands in the cast. */
function inHeading(block: Block, name: string, changes: Renaming, { roster }: Company): Edit[] {
  const member = roster.members[roster.byName.get(name) ?? -1];
  const names = member ? [member.name, ...member.aliases].sort((a, b) => b.length - a.length) : [];
  if (names.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.map(one => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]")).join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  return Array.from(block.text.slice(0, block.size).matchAll(pattern)).flatMap(({ 0: old, index }) => {
    const text = /^\p{Ll}/u.test(old) ? old : changes.apply(old);
    return text === old ? [] : [{ from: index, to: index + old.length, text }];
  });
}
