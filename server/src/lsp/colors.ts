import type { ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { outlineOf } from '../analysis/outline/outline.js';
import type { Document } from './documents.js';
import { paletteOf, type Remembered } from '../features/palette.js';
import { NO_PALETTE, COLOR_COUNT, type Palette } from '../features/tokens/tokenTheme.js';

/** The colors of speakers: by project, so that somebody has the same one in all chapters. */
export interface Colors {
  /** The colors of a document's speakers as it is now. */
  readonly of: (document: Document, cast: ResolvedCast) => Promise<Palette>;
  /** What a project remembers, for its cast. */
  readonly remembered: (uri: string) => Promise<Remembered>;
  /** What an editor kept of other sessions: `{ colors: { project: { name: color } } }`. */
  readonly recall: (sent: unknown) => void;
  /** Documents may belong to other projects. */
  readonly projectsChanged: () => void;
  readonly forget: (uri: string) => void;
}

/** Who is asked and told. */
export interface ColorSources {
  /** What colors are remembered under: the project of a document, or its folder. */
  readonly projectOf: (uri: string) => Promise<string>;
  /** Hears of what a project remembers now. */
  readonly onChange: (project: string, colors: Readonly<Record<string, number>>) => void;
}

/** Names that are remembered of one project; the oldest go first. */
const MOST = 200;

interface State {
  palette: Palette;
  /**
   * Names that this document brought in since it was opened: a name that was only on its way, as it was typed, is
   * forgotten again.
   */
  readonly fresh: Set<string>;
}

/** Nobody has a color yet. */
export function colors({ projectOf, onChange }: ColorSources): Colors {
  let memory = new Map<string, Map<string, number>>();
  const states = new Map<string, State>();
  let projects = new Map<string, Promise<string>>();
  /** Asked once, not at every key. */
  const projectFor = (uri: string): Promise<string> => {
    const known = projects.get(uri) ?? projectOf(uri);
    projects.set(uri, known);
    return known;
  };
  const of: Colors['of'] = async ({ uri, manuscript }, cast) => {
    const project = await projectFor(uri);
    const remembered = memory.get(project) ?? new Map<string, number>();
    const state = states.get(uri) ?? { palette: NO_PALETTE, fresh: new Set() };
    const { palette, fresh } = paletteOf({ outline: outlineOf(manuscript), cast }, state.palette, remembered);
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
        .slice(-MOST),
    );
    memory.set(project, next);
    onChange(project, Object.fromEntries(next));
    return palette;
  };
  return {
    of,
    remembered: async uri => memory.get(await projectFor(uri)) ?? new Map(),
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
          .slice(-MOST),
      ),
    ]),
  );
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Whether a value is the number of a color. */
export const isColor = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= COLOR_COUNT;
