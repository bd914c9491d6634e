import { strictEqual } from 'node:assert';
import { resolvedCastOf, attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const ROUND = [
  'Wren pushed the door open and looked round. "Hello?" said Wren.\n\nTam was gone. Tam had left his coat, and Tam never did.\n\n',
  '\n\nWren sat down.',
];

/** The quotations of a paragraph in a scene of Wren's, each with its mode and speaker: `writing –`, `speech Wren`. */
function readIn(paragraph: string): string {
  const outline = outlineOf(Manuscript.of(ROUND.join(paragraph)));
  const cast = resolvedCastOf(outline, NO_AUTHOR_SETTINGS);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => attributedQuotations(section, cast))
    .slice(1)
    .map(({ mode, speaker }) => `${mode} ${speaker ?? '–'}`)
    .join(', ');
}

const reads = (expected: string, paragraphs: readonly string[]): void => {
  for (const paragraph of paragraphs) it(`${expected}: ${paragraph}`, () => strictEqual(readIn(paragraph), expected));
};

describe('what stands on a note, sign or screen', () => {
  reads('writing –', [
    'The note said, "Back at six. Do not touch the soup."',
    'There was a note on the table. It said, "Back at six."',
    'The sign on the door read: "No landing after dark."',
    'The screen flashed: "Low battery."',
    '"No landing," read the sign.',
    'The last page of the logbook said only, "We wait."',
    'Scrawled across the wall in red were the words: "Go home."',
    'The card in his hand asked, "Will you come?"',
  ]);
  reads('writing –, writing –', [
    '"Dear Wren," the letter began, "I am well."',
    '"Dear Wren," the letter began. "I am well."',
    'She opened the letter. "Dear Wren," it began. "I am well."',
  ]);
  reads('writing –, speech Wren', ['The note said, "Back at six." Wren dropped it. "Typical."']);
  reads('speech Wren', [
    'Wren held the note up and said, "Is this yours?"',
    'She read the sign and said, "Oh no."',
    'Wren took the letter. She said, "It is late."',
    '"It is on the card," said Wren.',
    '"The sign is wrong," Wren read.',
  ]);
  it('is not what a man on a poster says', () =>
    strictEqual(/writing/.test(readIn('The man on the poster said, "Buy now."')), false));
  it('is not what a voice from a screen says', () =>
    strictEqual(/writing/.test(readIn('A voice from the screen said, "Hello, Wren."')), false));
});
