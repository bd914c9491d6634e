import type { Quotation } from '../../analysis/dialogue/types.js';
import { UNRESOLVED, attributedQuotations } from '../../analysis/attribution/resolvedCast.js';
import type { Scene, Section } from '../../analysis/structure/outline.js';
import type { Block, Inline, Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { speakerOf } from '../certainty.js';
import type { TokenModifier, TokenType } from './legend.js';
import { colorOf, type TokenTheme } from './tokenTheme.js';

/** A token within one block; the span is half-open, in code units of the block. */
export interface BlockToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens of each block of a section, ordered and disjoint; blocks without tokens are left out. */
export function* sectionTokens(
  section: Section,
  look: TokenTheme,
): Generator<{ readonly at: number; readonly block: Block; readonly tokens: readonly BlockToken[] }> {
  const quotations = section.kind === 'scene' ? attributedQuotations(section, look.cast) : [];
  let next = 0;
  for (const [at, block] of section.blocks.entries()) {
    const from = next;
    while (next < quotations.length && quotations[next]!.at === at) next++;
    const tokens =
      section.kind === 'scene' && block.kind === 'prose'
        ? proseTokens(section, at, block, quotations.slice(from, next), look)
        : wholeBlockTokens(section.kind, block);
    if (tokens.length > 0) yield { at, block, tokens };
  }
}

const NONE: readonly TokenModifier[] = [];

function wholeBlockTokens(kind: Section['kind'], block: Block): readonly BlockToken[] {
  if (block.size === 0 || block.kind === 'blank') return [];
  const type = typeOfBlock(kind, block);
  return type === undefined ? [] : [{ from: 0, to: block.size, type, modifiers: NONE }];
}

function typeOfBlock(kind: Section['kind'], block: Block): TokenType | undefined {
  switch (block.kind) {
    case 'heading':
      return 'heading';
    case 'break':
      return 'sceneBreak';
    case 'directive':
      return 'mark';
    default:
      return kind === 'heading' || kind === 'epigraph'
        ? kind
        : kind === 'separator' || kind === 'scene'
          ? 'mark'
          : 'note';
  }
}

/** Tokens of a paragraph of story. */
function proseTokens(
  scene: Scene,
  at: number,
  block: Prose,
  quotations: readonly Quotation[],
  look: TokenTheme,
): readonly BlockToken[] {
  const head = at < 2 ? headType(scene, at, block) : undefined;
  if (head !== undefined) return [{ from: 0, to: block.size, type: head, modifiers: NONE }];
  const tokens: BlockToken[] = [];
  for (const inline of block.inlines) {
    if (inline.kind === 'narration') continue;
    tokens.push(...cutNested(inline, tokenOf(inline, quotations, look)));
  }
  for (const quotation of quotations) {
    const { tag } = quotation;
    if (tag === null) continue;
    tokens.push({ from: tag.verb.from, to: tag.verb.to, type: 'tag', modifiers: NONE });
    const voice = colorOf(look, speakerOf(quotation));
    if (tag.subject.kind === 'name')
      tokens.push({
        from: tag.subject.from,
        to: tag.subject.to,
        type: 'speaker',
        modifiers: voice === undefined ? NONE : [voice],
      });
  }
  return withoutOverlaps(tokens);
}

/** Token type of a scene's opening lines that are no sentence of the story. */
function headType(scene: Scene, at: number, block: Prose): TokenType | undefined {
  const first = scene.blocks[0];
  switch (block.form?.as) {
    case 'slug':
      return at === 0 || first?.kind !== 'prose' || first.form !== undefined ? 'slug' : undefined;
    case 'pov':
      return scene.pov === null ? undefined : 'mark';
    case 'flashback':
      return 'mark';
    default:
      return undefined;
  }
}

function tokenOf(
  inline: Exclude<Inline, { kind: 'narration' }>,
  quotations: readonly Quotation[],
  look: TokenTheme,
): BlockToken {
  const { from, to } = inline;
  if (inline.kind === 'aside') return { from, to, type: 'note', modifiers: NONE };
  if (inline.kind === 'comment') return { from, to, type: 'mark', modifiers: NONE };
  const modifiers: TokenModifier[] = [];
  const quotation = quotations.find(candidate => candidate.inline.from === from);
  if (inline.kind === 'thought' && (quotation === undefined || quotation.mode === 'thought'))
    return { from, to, type: 'thought', modifiers: NONE };
  if (quotation !== undefined && look.cast !== UNRESOLVED && speakerOf(quotation) === null) modifiers.push('uncertain');
  if (inline.kind !== 'thought' && inline.continues) modifiers.push('continued');
  if (inline.kind !== 'thought' && inline.open) modifiers.push('open');
  const voice = quotation && colorOf(look, speakerOf(quotation));
  if (voice !== undefined) modifiers.push(voice);
  return { from, to, type: quotation === undefined ? inline.kind : typeOfMode(quotation.mode), modifiers };
}

function typeOfMode(mode: Quotation['mode']): TokenType {
  switch (mode) {
    case 'sign':
      return 'signed';
    case 'thought':
    case 'telepathy':
      return 'thought';
    case 'text':
    case 'writing':
      return 'quoted';
    case 'speech':
      return 'speech';
  }
}

/** A quotation split around the ones nested in it, since tokens may not overlap. */
function cutNested(inline: Inline, outer: BlockToken): readonly BlockToken[] {
  const nested = inline.kind === 'speech' || inline.kind === 'quoted' ? inline.nested : [];
  let pieces: BlockToken[] = [outer];
  for (const inner of nested) {
    pieces = pieces.flatMap(piece => {
      if (inner.from < piece.from || inner.to > piece.to) return [piece];
      const modifiers = piece.modifiers.includes('nested') ? piece.modifiers : [...piece.modifiers, 'nested' as const];
      return [
        { ...piece, to: inner.from },
        { ...piece, from: inner.from, to: inner.to, modifiers },
        { ...piece, from: inner.to },
      ].filter(({ from, to }) => from < to);
    });
  }
  return pieces;
}

/** Tokens in text order; of two that overlap the earlier stays. */
function withoutOverlaps(tokens: BlockToken[]): readonly BlockToken[] {
  let end = 0;
  return tokens
    .sort((a, b) => a.from - b.from)
    .filter(token => {
      if (token.from < end || token.to <= token.from) return false;
      end = token.to;
      return true;
    });
}
