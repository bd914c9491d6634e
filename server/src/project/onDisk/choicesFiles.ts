import * as l10n from '@vscode/l10n';
import path from 'node:path';
import { decode, encode, problemOf } from '../../disk/decodeText.js';
import { removeLeftDrafts } from '../../disk/drafts.js';
import { withLock } from '../../disk/lock.js';
import { readRegular, type FileRead } from '../../disk/read.js';
import { reason } from '../../disk/reason.js';
import { createFile, replaceFile } from '../../disk/write.js';
import {
  brokenChoices,
  changedChoices,
  CHOICES_FILE,
  CHOICES_LIMIT,
  NO_CHOICES,
  readChoices,
  type Choices,
  type ChoicesChange,
  type ReadChoices,
} from '../choices.js';

/** Access to the authors' decisions stored in project folders. */
export interface ChoicesFiles {
  /** The content of a folder's file. The same object while the content is the same. */
  readonly of: (folder: string) => Promise<Choices>;
  /**
   * Adds and removes entries in the file, which is created where it is missing; concurrent changes by others are kept.
   * Null on success, else the reason, as the end of a line.
   */
  readonly change: (folder: string, change: ChoicesChange) => Promise<string | null>;
  /** Discards what was read, since files may have changed. */
  readonly forget: () => void;
}

/** Called with each file that was read; once for each of its states with errors. */
export type OnChoicesRead = (file: string, text: string, read: ReadChoices) => void;

/** Beside the file while it is written: two editors on one folder take turns. */
const LOCK_FILE = '.ficwright-choices.lock';

/** Most attempts to write a file that other programs write as well. */
const MAX_ATTEMPTS = 5;

/** Makes an access that has read no file yet. `onRead` is called for every file that exists. */
export function choicesFiles(onRead: OnChoicesRead = () => undefined): ChoicesFiles {
  const known = new Map<string, Promise<Choices>>();
  const shared = new Map<string, { readonly text: string; readonly choices: Choices }>();
  const writing = new Map<string, Promise<unknown>>();
  const read = async (folder: string): Promise<Choices> => {
    const file = path.join(folder, CHOICES_FILE);
    const found = await textIn(file);
    if (found === null) return NO_CHOICES;
    onRead(file, found.text, found.reading);
    const before = shared.get(folder);
    if (before?.text === found.text && !found.reading.broken) return before.choices;
    shared.set(folder, { text: found.text, choices: found.reading.choices });
    return found.reading.choices;
  };
  const write = (folder: string, change: ChoicesChange): Promise<string | null> =>
    withLock(path.join(folder, LOCK_FILE), async () => {
      await removeLeftDrafts(folder);
      let why: string | null = null;
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        why = await writeOnce(path.join(folder, CHOICES_FILE), change);
        if (why === null) break;
      }
      known.delete(folder);
      return why;
    });
  return {
    of: folder => {
      let reading = known.get(folder);
      if (reading === undefined) known.set(folder, (reading = read(folder)));
      return reading;
    },
    change: (folder, change) => {
      // Changes of this process are written one after another.
      const done = (writing.get(folder) ?? Promise.resolve()).then(() => write(folder, change));
      writing.set(folder, done);
      return done;
    },
    forget: () => known.clear(),
  };
}

/** Null, or the reason why the change was not written. */
async function writeOnce(file: string, change: ChoicesChange): Promise<string | null> {
  try {
    const before = await bytesIn(file);
    const decoded = before === null ? null : decode(before.bytes);
    if (decoded !== null && 'what' in decoded) return problemOf(decoded);
    const made = changedChoices(decoded?.text ?? null, change);
    if ('refused' in made) return made.refused;
    const text = made.text ?? (before === null ? null : '{}\n');
    if (text === null || text === decoded?.text) return null;
    if (before === null) await createFile(file, encode(text, false));
    else await replaceFile(file, before, encode(text, decoded?.bom ?? false));
    return null;
  } catch (error) {
    return reason(error);
  }
}

/** The content of a file; null for a missing one. */
async function bytesIn(file: string): Promise<FileRead | null> {
  try {
    return await readRegular(file, CHOICES_LIMIT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

async function textIn(file: string): Promise<{ readonly text: string; readonly reading: ReadChoices } | null> {
  try {
    const read = await bytesIn(file);
    if (read === null) return null;
    const decoded = decode(read.bytes);
    if ('what' in decoded) return { text: '', reading: brokenChoices(problemOf(decoded)) };
    return { text: decoded.text, reading: readChoices(decoded.text) };
  } catch (error) {
    return { text: '', reading: brokenChoices(l10n.t('not read: {0}', reason(error))) };
  }
}
