import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { isColor } from '../analysis/author/color.js';
import {
  CHOICES_FILE,
  inverseOf,
  isSceneWord,
  overridesOf,
  renamedChoices,
  sceneWordsOf,
  type Choices,
  type ChoicesChange,
  type SceneWord,
} from '../project/choices.js';
import { asBefore } from './editorEntries.js';
import type { ChoicesFiles } from '../project/onDisk/choicesFiles.js';
import { belowOf, pathOf, type FoundProject, type Projects } from '../project/onDisk/projects.js';

/** What became of a change: it was written, and this takes it back; or why not, where there is something to say. */
export type Kept =
  { readonly kept: true; readonly undo: ChoicesChange } | { readonly kept: false; readonly why: string | null };

/** What authors decided in editors, for the documents of a session. */
export interface ChoicesService {
  /** Speakers set by hand in a document. The same object while they are the same. */
  readonly overridesFor: (uri: string, found: FoundProject | null) => Promise<ReadonlyMap<string, string>>;
  /** What was decided about the scene starts of a document. The same object while it is the same. */
  readonly sceneWordsFor: (uri: string, found: FoundProject | null) => Promise<ReadonlyMap<string, SceneWord>>;
  /** Findings that are ignored in a project, by fingerprint. */
  readonly ignoredFor: (found: FoundProject | null) => Promise<ReadonlyMap<string, string>>;
  /** Writes a change into the project of a document; keys of paragraphs may begin with the document's URI. */
  readonly keep: (uri: string, change: unknown) => Promise<Kept>;
  /** Colors of the project whose file this is; null where it is none. */
  readonly colorsIn: (project: string) => Promise<ReadonlyMap<string, number> | null>;
  readonly keepColors: (project: string, colors: Readonly<Record<string, number | null>>) => Promise<boolean>;
  /** Reads what holds at a place, so that what is wrong in it is told. */
  readonly readFor: (uri: string) => Promise<void>;
  readonly forget: () => void;
}

type Entries<T> = ReadonlyMap<string, T>;

const NO_ENTRIES: Entries<never> = new Map<string, never>();

/** Reads and writes through `files`; `onChange` hears when something else is to be shown. */
export function choicesService(projects: Projects, files: ChoicesFiles, onChange: () => void): ChoicesService {
  const choicesIn = async (found: FoundProject | null): Promise<Choices | null> =>
    found === null ? null : files.of(found.folder);
  const entriesFor = <T>(
    kind: 'speakerOverrides' | 'sceneStarts',
    of: (choices: Choices, below: string) => Entries<T>,
  ) => {
    const shown = new Map<string, Entries<T>>();
    return async (uri: string, found: FoundProject | null): Promise<Entries<T>> => {
      const choices = await choicesIn(found);
      const file = pathOf(uri);
      if (choices === null || file === null || choices[kind].size === 0) return NO_ENTRIES;
      const now = of(choices, belowOf(found!.folder, file));
      const same = asBefore(shown.get(uri) ?? NO_ENTRIES, now);
      shown.set(uri, same);
      return same;
    };
  };
  return {
    overridesFor: entriesFor('speakerOverrides', overridesOf),
    sceneWordsFor: entriesFor('sceneStarts', sceneWordsOf),
    ignoredFor: async found => (await choicesIn(found))?.ignoredFindings ?? NO_ENTRIES,
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

/** What of a change can be carried out; keys that begin with a URI are those of a file in the folder. */
function changeIn(sent: unknown, folder: string): ChoicesChange {
  const { speakerOverrides, sceneStarts, ignoredFindings, colors } = (
    typeof sent === 'object' && sent !== null ? sent : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    speakerOverrides: Object.fromEntries(belowIn(folder, entriesOf(speakerOverrides, isName))),
    sceneStarts: Object.fromEntries(belowIn(folder, entriesOf(sceneStarts, isSceneWord))),
    ignoredFindings: Object.fromEntries(entriesOf(ignoredFindings, value => typeof value === 'string')),
    colors: Object.fromEntries(entriesOf(colors, isColor)),
  };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const entriesOf = <T>(value: unknown, isWell: (value: unknown) => value is T): [string, T | null][] =>
  Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
    (entry): entry is [string, T | null] => entry[1] === null || isWell(entry[1]),
  );

const belowIn = <T>(folder: string, entries: readonly (readonly [string, T])[]): (readonly [string, T])[] =>
  entries.map(([key, value]) => [keyBelow(key, folder), value]);

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
  readonly sceneStarts: unknown;
  readonly ignored: unknown;
  readonly colors: unknown;
}

/**
 * Binds the requests about what is kept in projects: `ficwright/adopt` moves there what the editor had kept, and says
 * which keys of chapters those were; `ficwright/clearIgnored` forgets the ignored findings of some projects.
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
      sceneStarts,
      ignored,
      colors,
    }: Adopted): Promise<{ readonly moved: readonly string[]; readonly why: string | null }> => {
      const folder = folderOf(project);
      const found = folder === null ? null : await projects.above(folder);
      if (folder === null || found?.folder !== folder) return { moved: [], why: null };
      const kept = await files.of(folder);
      const [names, words] = [
        await ownIn(folder, entriesOf(marks, isName)),
        await ownIn(folder, entriesOf(sceneStarts, isSceneWord)),
      ];
      // What stands in the project already was decided later, or by somebody else: it stays.
      const lacking = <T>(entries: readonly (readonly [string, T])[], there: ReadonlyMap<string, unknown>) =>
        Object.fromEntries(entries.filter(([key]) => !there.has(key)));
      const why = await files.change(folder, {
        speakerOverrides: lacking(belowIn(folder, names), kept.speakerOverrides),
        sceneStarts: lacking(belowIn(folder, words), kept.sceneStarts),
        ignoredFindings: lacking(
          (Array.isArray(ignored) ? ignored.filter(isName) : []).map(key => [key, '']),
          kept.ignoredFindings,
        ),
        colors: lacking(entriesOf(colors, isColor), kept.colors),
      });
      if (why !== null) return { moved: [], why: l10n.t('{0}: {1}', CHOICES_FILE, why) };
      onChange();
      return { moved: [...names, ...words].map(([key]) => key), why: null };
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
  /** Entries of the chapters that belong to the project in a folder. */
  const ownIn = async <T>(folder: string, entries: readonly [string, T][]): Promise<[string, T][]> => {
    const own: [string, T][] = [];
    for (const entry of entries)
      if ((await projects.nearest(entry[0].slice(0, entry[0].lastIndexOf('#'))))?.folder === folder) own.push(entry);
    return own;
  };
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
      await files.change(from.folder, {
        speakerOverrides: { ...gone.speakerOverrides, ...come.speakerOverrides },
        sceneStarts: { ...gone.sceneStarts, ...come.sceneStarts },
      });
      return;
    }
    // First in its new place: what cannot be written there stays where it was.
    if ((await files.change(to.folder, come)) === null) await files.change(from.folder, gone);
  };
}
