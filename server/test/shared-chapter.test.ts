import { snapshotFor } from './support/snapshot.js';
import { deepStrictEqual } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { inspectManuscript } from '../src/cli/inspect.js';
import { Manuscript } from '../src/manuscript/manuscript.js';

/** A hand-labelled chapter that CI has beside the checkout; users have not. */
const CHAPTER = '../shared/manuscripts/lanterns.txt';
const present = existsSync(CHAPTER);

interface Node {
  readonly kind: string;
  readonly line: number;
  readonly endLine: number;
  readonly cue?: string;
  readonly titleStartsWith?: string;
  readonly children?: readonly Node[];
}
interface Gold {
  readonly outline: readonly Node[];
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly mode: string }[];
  readonly nested: readonly { readonly start: number; readonly end: number }[];
}

(present ? describe : describe.skip)(
  'the labelled chapter in ../shared/manuscripts (skipped where it is absent)',
  () => {
    const text = present ? readFileSync(CHAPTER, 'utf8') : '';
    const gold = (present ? JSON.parse(readFileSync(CHAPTER.replace('.txt', '.gold.json'), 'utf8')) : {}) as Gold;
    const said = present ? inspectManuscript(snapshotFor(Manuscript.of(text), { uri: CHAPTER })) : undefined;

    it('has the outline of its gold: kinds, lines, cues', () => {
      const goldLines = (nodes: readonly Node[], depth = 0): string[] =>
        nodes.flatMap(node => [
          `${' '.repeat(depth)}${node.kind} ${node.line}-${node.endLine} ${node.cue ?? ''}`,
          ...goldLines(node.children ?? [], depth + 1),
        ]);
      const ours = (nodes: readonly Node[], depth = 0): string[] =>
        nodes.flatMap(node => [
          `${' '.repeat(depth)}${node.kind} ${node.line}-${node.endLine} ${node.kind === 'scene' ? node.cue : ''}`,
          ...ours(node.children ?? [], depth + 1),
        ]);
      deepStrictEqual(ours(said!.outline as unknown as readonly Node[]), goldLines(gold.outline));
    });

    it('has scenes by the titles an author knows them by', () => {
      const scenes = (nodes: readonly (Node & { readonly title?: string })[]): string[] =>
        nodes.flatMap(node => [...(node.kind === 'scene' ? [node.title ?? ''] : []), ...scenes(node.children ?? [])]);
      const wanted = gold.outline
        .flatMap(node => node.children ?? [])
        .filter(node => node.kind === 'scene')
        .map(node => node.titleStartsWith!);
      deepStrictEqual(
        scenes(said!.outline as unknown as readonly Node[]).map((title, i) => title.slice(0, wanted[i]!.length)),
        wanted,
      );
    });

    it('has each quotation at its exact place and in its mode, and the nested ones nested', () => {
      // A line that is both spoken and signed stands in speech marks: the marks decide.
      const mode = (wanted: string): string => (wanted === 'speech+sign' ? 'speech' : wanted);
      deepStrictEqual(
        said!.quotes.filter(quote => !quote.nested).map(quote => `${quote.start}-${quote.end} ${quote.mode}`),
        gold.quotes.map(quote => `${quote.start}-${quote.end} ${mode(quote.mode)}`),
      );
      deepStrictEqual(
        said!.quotes.filter(quote => quote.nested).map(({ start, end }) => ({ start, end })),
        gold.nested.map(({ start, end }) => ({ start, end })),
      );
    });
  },
);
