import * as l10n from '@vscode/l10n';
import type { CodeAction } from 'vscode-languageserver-types';
import { attributedQuotations, type ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import { overrideKeyOf } from '../../analysis/author/overrideKeys.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Position } from '../../text/position.js';
import { forPlain } from '../escape.js';
import { personLabel } from '../labels.js';
import { lineAt, type PlacedLine } from '../lineAt.js';

/**
 * The editor's command that asks who speaks and remembers the answer. Its arguments: the document's URI, the
 * quotation's key, those to choose from, likeliest first, and the key under which the quotation is marked now and the
 * name that was set; null in their place when it is not.
 */
export const SET_SPEAKER = 'ficwright.setSpeaker';

/** The kind of the action that sets a speaker: it mends nothing. */
export const SET_SPEAKER_KIND = 'refactor.speaker';

/** To say who speaks the quotation at a place; none elsewhere. */
export function setSpeaker(snapshot: Snapshot, position: Position): CodeAction[] {
  const { uri, manuscript, cast } = snapshot;
  const found = lineAt(manuscript, position);
  if (found === null) return [];
  const title = l10n.t('Set Speaker…');
  const set = cast.overridesIn(found.scene)?.get(found.at);
  return [
    {
      title,
      kind: SET_SPEAKER_KIND,
      command: {
        title,
        command: SET_SPEAKER,
        arguments: [
          uri,
          markFor(snapshot, found),
          choices(found, cast),
          ...(set === undefined ? [null] : [set.key, set.name]),
        ],
      },
    },
  ];
}

/** Somebody to choose: the name that is kept, what is shown for it, and the other names by which they are found. */
export interface SpeakerChoice {
  readonly name: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/**
 * Those who may speak by the text, then the rest of the cast: who speaks most, of equals by name. A roster's own order
 * is that in which it was found before edits.
 */
function choices({ scene, at }: PlacedLine, cast: ResolvedCast): SpeakerChoice[] {
  const likely = attributedQuotations(scene, cast)[at]!.candidates.map(({ name }) => name);
  const { roster } = cast;
  const rest = [...roster.members].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  return [...new Set([...likely, ...rest.map(({ name }) => name)])].map(name => {
    const aliases = roster.members[roster.byName.get(name) ?? -1]?.aliases ?? [];
    return { name, label: forPlain(personLabel(name)), aliases: aliases.map(alias => forPlain(personLabel(alias))) };
  });
}

/**
 * What the editor keeps the answer under: the quotation's key, and of which document it is, so that no other text takes
 * it.
 */
const markFor = ({ uri, outline }: Snapshot, { scene, at }: PlacedLine): string =>
  `${documentMark(uri)}${overrideKeyOf(outline, scene, at)}`;

/** What the marks of a document begin with. */
export const documentMark = (uri: string): string => `${uri}#`;
