import type { Position, Range } from '../text/position.js';

/*
 * The messages that Ficwright's server and its client in VS Code send beside those of LSP. Types only, so
 * that the client, which imports this file, stays thin. docs/protocol.md tells what each message is for.
 */

/** Words of a piece of text: of the story alone, as AO3 will show it if it is posted as it is, and of all its text. */
export interface Counts {
  readonly story: number;
  readonly ao3: number;
  readonly file: number;
}

/** Counts of a part that has a title. */
export type TitledCounts = Counts & { readonly title: string };

/** What `ficwright/counts` asks about a document: of what is selected, and of what is around a place. */
export interface CountsQuery {
  readonly selections?: readonly Range[];
  readonly position?: Position;
}

/** What `ficwright/counts` answers. Parts that were not asked about, or that are not there, are left out. */
export interface CountsAnswer {
  readonly document: Counts;
  readonly selection?: Counts;
  readonly scene?: TitledCounts;
  readonly chapter?: TitledCounts;
}

/** A scene as an editor lists it; `ficwright/scenes` answers with all of them, in the order of the text. */
export interface SceneItem {
  readonly title: string;
  /** `412 words · Mara, Idris`. */
  readonly detail: string;
  /** Title of the chapter; null above the first heading. */
  readonly chapter: string | null;
  /** Half-open, to the end of the written text. */
  readonly range: Range;
  readonly start: Position;
  /** Whether the scene is a guess, shown as one: nothing else depends on it. */
  readonly probable: boolean;
}

/**
 * What a file is, as far as its name and place tell. `loose`: a text that no `ficwright.json` speaks of; the command
 * line reads it where it is given a folder without any, an editor asks its author.
 */
export type Standing = 'manuscript' | 'loose' | 'other';

/** The `ficwright.json` that holds for a place. */
export interface ProjectOf {
  /** Its URI. */
  readonly file: string;
  /** Why nothing in it is used, as the end of a line; null where something is. */
  readonly problem: string | null;
  /** Whether it can be shown as a text. */
  readonly canOpen: boolean;
}

/** What a file is, and the project in whose folder it lies, whether that takes it or not. */
export interface StandingOf {
  readonly standing: Standing;
  readonly project: ProjectOf | null;
}

/** The colors of a project's speakers, by name: numbers of `ficwright.colors`, from 0. */
export interface GivenColors {
  /** URI of the project's file, or of the folder that stands for it. */
  readonly project: string;
  readonly colors: Readonly<Record<string, number>>;
}

/** Where the cursor of a document stands; sent when its line changes. */
export interface CursorPlace {
  readonly textDocument: { readonly uri: string };
  /** From 0. */
  readonly line: number;
}
