import { isColor } from '../analysis/author/color.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { onTimer, type Later } from './later.js';
import { paletteOf, type Remembered } from '../features/palette.js';
import { NO_PALETTE, type Palette } from '../features/tokens/tokenTheme.js';

/** Colours of speakers by project, so that a person has the same one in all chapters. */
export interface Colors {
  /** Colours of the speakers in a document's current text. */
  readonly of: (uri: string, work: Pick<Snapshot, 'outline' | 'cast'>) => Promise<Palette>;
  /** Stored colours of a project, for its cast. */
  readonly remembered: (uri: string) => Promise<Remembered>;
  /** What an editor kept of other sessions: `{ colors: { project: { name: color } } }`. */
  readonly recall: (sent: unknown) => void;
  /** Writes down at once what waits for it. */
  readonly flush: () => Promise<void>;
  /** Documents may belong to other projects. */
  readonly projectsChanged: () => void;
  readonly forget: (uri: string) => void;
}

/** Sources and listener of the colours. */
export interface ColorSources {
  /** Key of the stored colours: the project of a document, or its folder. */
  readonly projectOf: (uri: string) => Promise<string>;
  /** The colors that are written down in a project; null for a folder without a project's file. */
  readonly writtenIn: (project: string) => Promise<ReadonlyMap<string, number> | null>;
  /** Writes down colors, and takes out those that are null; false where it cannot be. */
  readonly write: (project: string, colors: Readonly<Record<string, number | null>>) => Promise<boolean>;
  /** Hears of what is remembered now and cannot be written down. */
  readonly onChange: (project: string, colors: Readonly<Record<string, number>>) => void;
  readonly later?: Later;
}

/** Most names of a project whose colours are remembered; the oldest go first. */
const MAX_REMEMBERED_NAMES = 200;

interface ColorState {
  palette: Palette;
  /** Names that this document added since it was opened; one seen only while it was typed is removed again. */
  readonly fresh: Set<string>;
}

/** Milliseconds after which new colors are written down: a name that is being typed is not. */
const WRITE_DELAY = 2_000;

/** Nobody has a color yet. */
export function colors({ projectOf, writtenIn, write, onChange, later = onTimer }: ColorSources): Colors {
  let memory = new Map<string, Map<string, number>>();
  const read = new Map<string, ReadonlyMap<string, number>>();
  const waiting = new Map<string, { colors: Record<string, number | null>; readonly callOff: () => void }>();
  const states = new Map<string, ColorState>();
  let projects = new Map<string, Promise<string>>();
  /** Asked once, not at every key. */
  const projectFor = (uri: string): Promise<string> => {
    const known = projects.get(uri) ?? projectOf(uri);
    projects.set(uri, known);
    return known;
  };
  /** What a project remembers: what is written down there, and what is not yet. */
  const rememberedIn = async (project: string): Promise<ReadonlyMap<string, number>> => {
    const written = await writtenIn(project);
    const known = memory.get(project) ?? new Map<string, number>();
    if (written === null || read.get(project) === written) return known;
    read.set(project, written);
    const all = new Map([...known, ...written].slice(-MAX_REMEMBERED_NAMES));
    memory.set(project, all);
    return all;
  };
  const flush = async (project: string): Promise<void> => {
    const wait = waiting.get(project);
    if (wait === undefined) return;
    wait.callOff();
    waiting.delete(project);
    if (!(await write(project, wait.colors))) onChange(project, Object.fromEntries(memory.get(project) ?? []));
  };
  /** Colors that came or went in a project: they are written down together, a little later. */
  const changed = async (project: string, colors: Readonly<Record<string, number | null>>): Promise<void> => {
    if ((await writtenIn(project)) === null) {
      onChange(project, Object.fromEntries(memory.get(project) ?? []));
      return;
    }
    const before = waiting.get(project);
    before?.callOff();
    const callOff = later(() => void flush(project), WRITE_DELAY);
    waiting.set(project, { colors: { ...before?.colors, ...colors }, callOff });
  };
  const of: Colors['of'] = async (uri, work) => {
    const project = await projectFor(uri);
    const remembered = await rememberedIn(project);
    const state = states.get(uri) ?? { palette: NO_PALETTE, fresh: new Set() };
    const { palette, fresh } = paletteOf(work, state.palette, remembered);
    state.palette = palette;
    const shown = new Set([...states.values(), state].flatMap(one => [...one.palette.keys()]));
    const gone = [...state.fresh].filter(name => !shown.has(name));
    for (const name of gone) state.fresh.delete(name);
    for (const name of fresh.keys()) state.fresh.add(name);
    states.set(uri, state);
    if (gone.length === 0 && fresh.size === 0) return palette;
    const next = new Map(
      [...remembered]
        .filter(([name]) => !gone.includes(name))
        .concat([...fresh])
        .slice(-MAX_REMEMBERED_NAMES),
    );
    memory.set(project, next);
    await changed(project, { ...Object.fromEntries(gone.map(name => [name, null])), ...Object.fromEntries(fresh) });
    return palette;
  };
  return {
    of,
    remembered: async uri => rememberedIn(await projectFor(uri)),
    flush: async () => void (await Promise.all([...waiting.keys()].map(flush))),
    recall: sent => void (memory = colorsIn(sent)),
    projectsChanged: () => void (projects = new Map()),
    forget: uri => {
      states.delete(uri);
      projects.delete(uri);
    },
  };
}

/** The colors in `{ colors: { … } }`; whatever else an editor sends counts as none. */
function colorsIn(value: unknown): Map<string, Map<string, number>> {
  const sent = entriesOf(entriesOf(value).find(([key]) => key === 'colors')?.[1]);
  return new Map(
    sent.map(([project, names]) => [
      project,
      new Map(
        entriesOf(names)
          .filter((entry): entry is [string, number] => isColor(entry[1]))
          .slice(-MAX_REMEMBERED_NAMES),
      ),
    ]),
  );
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
