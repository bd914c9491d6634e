import { deepStrictEqual, strictEqual } from 'node:assert';
import type { Inline, Prose, PlacedQuotation } from '../../../src/manuscript/block.js';
import { languageOf } from '../../../src/analysis/language/detect.js';
import type { LanguageId } from '../../../src/analysis/language/profile.js';
import { measureManuscript } from '../../../src/analysis/wordcount/wordcount.js';
import { outlineOf } from '../../../src/analysis/outline/outline.js';
import { placedSections } from '../../../src/analysis/structure/outline.js';
import { Manuscript } from '../../../src/manuscript/manuscript.js';

/** A page and what is read in it. */
export interface Page {
  readonly language: LanguageId;
  /**
   * Its text, with what is read drawn in: ⟦speech⟧, ⟦speech left open⟭, ⟬one that goes on from the paragraph before⟧,
   * ⦅words in marks that are not those of speech⦆, ⟨words held up⟩, ⸢a quotation within⸣. `°` stands for a no-break
   * space, `＿` for a full-width one.
   */
  readonly text: string;
  /** The kinds, cues and titles of its sections, a line each; separators left out. */
  readonly outline: string;
  /** `story ao3`: words by either count. */
  readonly counts: readonly [story: number, ao3: number];
}

/** Checks that the text is read as drawn. */
export function reads(name: string, { language, text, outline, counts }: Page): void {
  describe(name, () => {
    const source = text
      .replace(/[⟦⟧⟬⟭⦅⦆⟨⟩⸢⸣]/g, '')
      .replaceAll('°', '\u00a0')
      .replaceAll('＿', '\u3000');
    const manuscript = Manuscript.of(source);
    it('has its speeches', () => strictEqual(drawn(manuscript), text));
    it('has its outline', () =>
      deepStrictEqual(
        sectionsOf(manuscript),
        outline
          .trim()
          .split('\n')
          .map(line => line.trim()),
      ));
    it('has its counts', () => {
      const { story, ao3 } = measureManuscript(outlineOf(manuscript));
      deepStrictEqual([story, ao3], counts);
    });
    it('is in its language', () => strictEqual(languageOf(outlineOf(manuscript)).id, language));
  });
}

const drawn = (manuscript: Manuscript): string =>
  manuscript.blocks
    .map(block =>
      block.kind === 'prose'
        ? block.inlines.map(part => drawnPart(block, part)).join('') + block.text.slice(block.size)
        : block.text,
    )
    .join('')
    .replaceAll('\u00a0', '°')
    .replaceAll('\u3000', '＿');

function drawnPart(block: Prose, part: Inline): string {
  if (part.kind !== 'speech' && part.kind !== 'quoted') return block.text.slice(part.from, part.to);
  const inside = withNested(block.text, part);
  if (part.kind === 'quoted') return `⟨${inside}⟩`;
  return part.outer ? `${part.continues ? '⟬' : '⟦'}${inside}${part.open ? '⟭' : '⟧'}` : `⦅${inside}⦆`;
}

function withNested(text: string, { from, to, nested }: PlacedQuotation): string {
  let out = '';
  for (let at = from; at <= to; at++) {
    out +=
      '⸣'.repeat(nested.filter(span => span.to === at).length) +
      '⸢'.repeat(nested.filter(span => span.from === at).length);
    if (at < to) out += text[at]!;
  }
  return out;
}

const sectionsOf = (manuscript: Manuscript): string[] =>
  [...placedSections(outlineOf(manuscript))]
    .filter(({ section }) => section.kind !== 'separator')
    .map(({ section }) => `${section.kind}${section.kind === 'scene' ? ` (${section.cue})` : ''} ${section.title}`);
