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

/** Kind of the action that sets a speaker; it fixes nothing. */
export const SET_SPEAKER_KIND = 'refactor.speaker';

/** The action that sets the speaker of the quotation at a position; none elsewhere. */
export function setSpeaker(snapshot: Snapshot, position: Position): CodeAction[] {
  const { uri, manuscript, outline, cast } = snapshot;
  const found = lineAt(manuscript, outline, position);
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
          overrideKeyFor(snapshot, found),
          choices(found, cast),
          ...(set === undefined ? [null] : [set.key, set.name]),
        ],
      },
    },
  ];
}

/** A choice: the name that is stored, its label, and the other names by which it is found. */
export interface SpeakerChoice {
  readonly name: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/**
 * The choices: candidates by the text, then the rest of the cast by number of tags, then by name. The roster's own
 * order depends on earlier edits.
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

/** The key of a speaker set by hand: the quotation's key with the document, so that it holds in no other text. */
const overrideKeyFor = ({ uri, outline }: Snapshot, { scene, at }: PlacedLine): string =>
  `${documentKeyStart(uri)}${overrideKeyOf(outline, scene, at)}`;

/** Prefix of the keys of a document. */
export const documentKeyStart = (uri: string): string => `${uri}#`;
