import * as l10n from '@vscode/l10n';
import type { AnnotatedTextEdit, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import type { Block } from '../../manuscript/block.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Position } from '../../text/position.js';
import { rangeOfSpan } from '../findings.js';
import { personAt, type PersonHere } from '../occurrences.js';
import { attached, inSentences, nicknamesKept, type RenameEdit } from './renameForms.js';
import { renaming, type Renaming } from './renaming.js';

/** The range that is renamed from a position: a name of a cast member; null elsewhere. */
export function prepareRename(
  snapshot: Snapshot,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const { manuscript } = snapshot;
  const person = renamable(snapshot, position);
  return (
    person && {
      range: rangeOfSpan(manuscript, person.index, person),
      placeholder: manuscript.blocks[person.index]!.text.slice(person.from, person.to).replace(/\s+/g, ' '),
    }
  );
}

const NICKNAME = 'nickname';

/**
 * Renames the person at a place: in their name, every form of it that shares the words renamed, its possessive, the
 * plural of the family name, and headings. Nicknames in others' mouths share no word with it: they stay, or are the
 * author's choice. Null where nobody can be renamed, or for no name. `version` of the document: only of an editor that
 * can ask its author about single changes; then it is asked about nicknames.
 */
export function rename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
  version?: number,
): WorkspaceEdit | null {
  const { uri, manuscript, cast } = snapshot;
  const prepared = prepareRename(snapshot, position);
  const person = renamable(snapshot, position);
  const next = newName.trim().replace(/\s+/g, ' ');
  if (prepared === null || person === null || !/\p{L}/u.test(next)) return null;
  const changes = renaming(prepared.placeholder, next);
  const edits: TextEdit[] = [];
  const nicknames: AnnotatedTextEdit[] = [];
  manuscript.blocks.forEach((block, index) => {
    const place = ({ from, to, text }: RenameEdit): TextEdit => ({
      range: rangeOfSpan(manuscript, index, { from, to }),
      newText: text,
    });
    edits.push(...editsIn(block, person.name, changes, cast).map(place));
    if (version !== undefined && block.kind === 'prose')
      nicknames.push(
        ...nicknamesKept(block, person.name, changes, next, cast.roster).map(edit => ({
          ...place(edit),
          annotationId: NICKNAME,
        })),
      );
  });
  if (version === undefined || nicknames.length === 0) return { changes: { [uri]: edits } };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [...edits, ...nicknames] }],
    changeAnnotations: {
      [NICKNAME]: {
        label: l10n.t('Nicknames in dialogue'),
        description: l10n.t('What other characters call them may stay as it is.'),
        needsConfirmation: true,
      },
    },
  };
}

function renamable(snapshot: Snapshot, position: Position): PersonHere | null {
  const { manuscript, cast } = snapshot;
  const person = personAt(snapshot, position);
  const member = person && cast.roster.members[cast.roster.byName.get(person.name) ?? -1];
  if (person?.kind !== 'mention' || !member || member.kind === 'unnamed') return null;
  const { text } = manuscript.blocks[person.index]!;
  return /^\p{Ll}/u.test(text.slice(person.from)) || text.slice(person.from, person.to) === 'I' ? null : person;
}

function editsIn(block: Block, name: string, changes: Renaming, cast: ResolvedCast): RenameEdit[] {
  if (block.kind === 'heading') return inHeading(block, name, changes, cast);
  return block.kind === 'prose'
    ? [...inSentences(block, name, changes, cast.roster), ...attached(block, name, changes, cast.roster)]
    : [];
}

/** Edits in a heading, which is no sentence: each of the person's names in it counts, as the cast has it. */
function inHeading(block: Block, name: string, changes: Renaming, { roster }: ResolvedCast): RenameEdit[] {
  const member = roster.members[roster.byName.get(name) ?? -1];
  const names = member
    ? [member.name, ...member.aliases].filter(one => one !== 'I').sort((a, b) => b.length - a.length)
    : [];
  if (names.length === 0) return [];
  const written = names.map(one => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]")).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${written})(?![\\p{L}\\p{M}])`, 'giu');
  return Array.from(block.text.slice(0, block.size).matchAll(pattern)).flatMap(({ 0: old, index }) => {
    const text = /^\p{Ll}/u.test(old) ? old : changes.apply(old);
    return text === old ? [] : [{ from: index, to: index + old.length, text }];
  });
}
