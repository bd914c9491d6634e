import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { isColor } from '../analysis/author/color.js';
import {
  CHOICES_FILE,
  inverseOf,
  overridesOf,
  renamedChoices,
  type Choices,
  type ChoicesChange,
} from '../project/choices.js';
import type { ChoicesFiles } from '../project/onDisk/choicesFiles.js';
import { belowOf, pathOf, type FoundProject, type Projects } from '../project/onDisk/projects.js';

/** What became of a change: it was written, and this takes it back; or why not, where there is something to say. */
export type Kept =
  { readonly kept: true; readonly undo: ChoicesChange } | { readonly kept: false; readonly why: string | null };

/** What authors decided in editors, for the documents of a session. */
export interface ChoicesService {
  /** Speakers set by hand in a document. The same object while they are the same. */
  readonly overridesFor: (uri: string, found: FoundProject | null) => Promise<ReadonlyMap<string, string>>;
  /** Findings that are ignored in a project, by fingerprint. */
  readonly ignoredFor: (found: FoundProject | null) => Promise<ReadonlyMap<string, string>>;
  /** Writes a change into the project of a document; a key of a speaker may begin with the document's URI. */
  readonly keep: (uri: string, change: unknown) => Promise<Kept>;
  /** Colors of the project whose file this is; null where it is none. */
  readonly colorsIn: (project: string) => Promise<ReadonlyMap<string, number> | null>;
  readonly keepColors: (project: string, colors: Readonly<Record<string, number | null>>) => Promise<boolean>;
  /** Reads what holds at a place, so that what is wrong in it is told. */
  readonly readFor: (uri: string) => Promise<void>;
  readonly forget: () => void;
}

const NO_OVERRIDES: ReadonlyMap<string, string> = new Map();

/** Reads and writes through `files`; `onChange` hears when something else is to be shown. */
export function choicesService(projects: Projects, files: ChoicesFiles, onChange: () => void): ChoicesService {
  const shown = new Map<string, ReadonlyMap<string, string>>();
  const choicesIn = async (found: FoundProject | null): Promise<Choices | null> =>
    found === null ? null : files.of(found.folder);
  return {
    overridesFor: async (uri, found) => {
      const choices = await choicesIn(found);
      const file = pathOf(uri);
      if (choices === null || file === null || choices.speakerOverrides.size === 0) return NO_OVERRIDES;
      const now = overridesOf(choices, belowOf(found!.folder, file));
      const before = shown.get(uri);
      if (before !== undefined && isSame(before, now)) return before;
      shown.set(uri, now);
      return now;
    },
    ignoredFor: async found => (await choicesIn(found))?.ignoredFindings ?? NO_OVERRIDES,
    keep: async (uri, sent) => {
      const found = await projects.nearest(uri);
      if (found === null) return { kept: false, why: null };
      const change = changeIn(sent, found.folder);
      const before = await files.of(found.folder);
      const why = await files.change(found.folder, change);
      if (why !== null) return { kept: false, why: l10n.t('{0}: {1}', CHOICES_FILE, why) };
      onChange();
      return { kept: true, undo: inverseOf(before, change) };
    },
    colorsIn: async project => {
      const folder = folderOf(project);
      return folder === null ? null : (await files.of(folder)).colors;
    },
    keepColors: async (project, colors) => {
      const folder = folderOf(project);
      return folder !== null && (await files.change(folder, { colors })) === null;
    },
    readFor: async uri => void (await choicesIn(await projects.nearest(uri))),
    forget: () => files.forget(),
  };
}

/** The folder of a project's file. */
function folderOf(project: unknown): string | null {
  const file = typeof project === 'string' && project.endsWith('.json') ? pathOf(project) : null;
  return file === null ? null : path.dirname(file);
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, name]) => b.get(key) === name);

/** What of a change can be carried out; keys that begin with a URI are those of a file in the folder. */
function changeIn(sent: unknown, folder: string): ChoicesChange {
  const { speakerOverrides, ignoredFindings, colors } = (
    typeof sent === 'object' && sent !== null ? sent : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    speakerOverrides: Object.fromEntries(
      entriesOf(speakerOverrides, isName).map(([key, name]) => [keyBelow(key, folder), name]),
    ),
    ignoredFindings: Object.fromEntries(entriesOf(ignoredFindings, value => typeof value === 'string')),
    colors: Object.fromEntries(entriesOf(colors, isColor)),
  };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const entriesOf = <T>(value: unknown, isWell: (value: unknown) => value is T): [string, T | null][] =>
  Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
    (entry): entry is [string, T | null] => entry[1] === null || isWell(entry[1]),
  );

/** A key as the project's file has it: `file:///home/wren/story/one.txt#…` in that story is `one.txt#…`. */
function keyBelow(key: string, folder: string): string {
  const at = key.lastIndexOf('#');
  const file = key.startsWith('file:') && at > 0 ? pathOf(key.slice(0, at)) : null;
  return file === null ? key : `${belowOf(folder, file)}${key.slice(at)}`;
}

/** What an editor kept for itself until there was a file for it. */
interface Adopted {
  /** The URI of the project's file. */
  readonly project: unknown;
  readonly marks: unknown;
  readonly ignored: unknown;
  readonly colors: unknown;
}

/**
 * Binds the requests about what is kept in projects: `ficwright/adopt` moves there what the editor had kept, and says
 * which marks those were; `ficwright/clearIgnored` forgets the ignored findings of some projects.
 */
export function bindChoices(
  connection: Connection,
  projects: Projects,
  files: ChoicesFiles,
  onChange: () => void,
): void {
  connection.onRequest(
    'ficwright/adopt',
    async ({
      project,
      marks,
      ignored,
      colors,
    }: Adopted): Promise<{ readonly moved: readonly string[]; readonly why: string | null }> => {
      const folder = folderOf(project);
      const found = folder === null ? null : await projects.above(folder);
      if (folder === null || found?.folder !== folder) return { moved: [], why: null };
      const kept = await files.of(folder);
      const own: string[] = [];
      const names = new Map(entriesOf(marks, isName));
      for (const key of names.keys())
        if ((await projects.nearest(key.slice(0, key.lastIndexOf('#'))))?.folder === folder) own.push(key);
      // What stands in the project already was decided later, or by somebody else: it stays.
      const lacking = <T>(entries: readonly (readonly [string, T])[], there: ReadonlyMap<string, unknown>) =>
        Object.fromEntries(entries.filter(([key]) => !there.has(key)));
      const why = await files.change(folder, {
        speakerOverrides: lacking(
          own.map(key => [keyBelow(key, folder), names.get(key)!]),
          kept.speakerOverrides,
        ),
        ignoredFindings: lacking(
          (Array.isArray(ignored) ? ignored.filter(isName) : []).map(key => [key, '']),
          kept.ignoredFindings,
        ),
        colors: lacking(entriesOf(colors, isColor), kept.colors),
      });
      if (why !== null) return { moved: [], why: l10n.t('{0}: {1}', CHOICES_FILE, why) };
      onChange();
      return { moved: own, why: null };
    },
  );
  connection.onRequest(
    'ficwright/clearIgnored',
    async ({
      files: uris,
    }: {
      readonly files?: unknown;
    }): Promise<{ readonly count: number; readonly why: string | null }> => {
      let count = 0;
      let why: string | null = null;
      for (const uri of Array.isArray(uris) ? (uris as readonly unknown[]) : []) {
        const folder = folderOf(uri);
        if (folder === null) continue;
        const { ignoredFindings } = await files.of(folder);
        if (ignoredFindings.size === 0) continue;
        const gone = Object.fromEntries([...ignoredFindings.keys()].map(key => [key, null]));
        const failed = await files.change(folder, { ignoredFindings: gone });
        if (failed === null) count += ignoredFindings.size;
        else why ??= l10n.t('{0}: {1}', CHOICES_FILE, failed);
      }
      onChange();
      return { count, why };
    },
  );
  connection.onNotification(
    'workspace/didRenameFiles',
    async ({ files: renamed }: { readonly files: readonly { readonly oldUri: string; readonly newUri: string }[] }) => {
      for (const { oldUri, newUri } of renamed) await follow(oldUri, newUri);
      onChange();
    },
  );
  /** What was set in a chapter stays with it, also when it goes to another project. */
  const follow = async (oldUri: string, newUri: string): Promise<void> => {
    const [from, to] = [await projects.nearest(oldUri), await projects.nearest(newUri)];
    if (from === null || to === null) return;
    const change = renamedChoices(
      await files.of(from.folder),
      belowOf(from.folder, fileURLToPath(oldUri)),
      belowOf(to.folder, fileURLToPath(newUri)),
    );
    if (change === null) return;
    const { gone, come } = change;
    if (from.folder === to.folder) {
      const speakerOverrides = { ...gone.speakerOverrides, ...come.speakerOverrides };
      await files.change(from.folder, { speakerOverrides });
      return;
    }
    // First in its new place: what cannot be written there stays where it was.
    if ((await files.change(to.folder, come)) === null) await files.change(from.folder, gone);
  };
}
