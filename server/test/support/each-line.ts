import { casesOf, checkCase, lineByLine } from './check-rule.js';

/** A paragraph of plain narration, so that the line under test does not stand alone. */
const RAIN = 'Rain fell on the harbour all that day, and nobody came down to the boats.';

/** Runs each line as a manuscript of its own; a line of carets belongs to the line above. */
export function each(text: string): void {
  const lines = text.trim().split('\n');
  lines.forEach((line, i) => {
    if (/^ *\^/.test(line)) return;
    const carets = lines.slice(i + 1, i + 2).filter(next => /^ *\^/.test(next));
    it(line, () =>
      checkCase(
        [
          { text: RAIN, carets: [] },
          { text: line, carets },
        ],
        lineByLine,
      ),
    );
  });
}

/** Runs each part between blank lines as a scene, its lines as paragraphs. */
export function scenes(text: string): void {
  for (const lines of casesOf({ examples: text })) it(lines[0]!.text, () => checkCase(lines, lineByLine));
}
