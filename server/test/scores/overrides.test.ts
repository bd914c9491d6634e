import { attributedQuotations, resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import type { AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { overrideKeyOf } from '../../src/analysis/author/overrideKeys.js';
import { quotationsOf } from '../../src/analysis/dialogue/quotations.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { assertGolden } from '../support/golden.js';
import { fingerprintOf } from '../support/fingerprint.js';
import { changedLines } from '../support/disturbed.js';
import { passages, rulesUnder, settingsOf } from '../support/passages.js';

/** Files of passages in which speakers are set by hand. */
const FILES: ReadonlySet<string> = new Set(['evidence', 'turns', 'names', 'authors']);

/** Of how many quotations one is set. */
const EVERY = 4;

/** Somebody new, somebody whom the text knows, and a name with a gap to be made single. */
const NAMES = ['Quentin', 'Mara', 'Captain  Ives'];

describe('speakers set by hand', () => {
  for (const [file, all] of passages.filter(([name]) => FILES.has(name)))
    for (const { title, text, project } of all)
      it(`${file}: ${title}`, () => {
        const outline = outlineOf(Manuscript.of(text));
        const keys = [...placedScenes(outline)].flatMap(({ section }) =>
          quotationsOf(section).map((_, at) => overrideKeyOf(outline, section, at)),
        );
        const set = keys.filter((_, i) => i % EVERY === 1).map((key, i) => [key, NAMES[i % NAMES.length]!] as const);
        const settings = { ...settingsOf(project), speakerOverrides: new Map(set) };
        const told = (known: AuthorSettings, of: string): string[] =>
          fingerprintOf(of, rulesUnder(project), ['cast', 'quotations', 'findings'], known);
        const cast = resolvedCastOf(outline, settings);
        const placed = [...placedScenes(outline)].flatMap(({ section }) =>
          attributedQuotations(section, cast).filter(({ evidence }) => evidence === 'set'),
        );
        // What is set stays with its words when a paragraph comes in before them, and the words of another change.
        const typed = text.replace(/\n\n/, '\n\nIt rained.\n\n').replace(/["”]\n\n["“]/, ' And more$&');
        const later = told(settings, typed);
        assertGolden('overrides', `${file}: ${title}`, [
          ...keys.map(key => key.slice(-9)),
          `${placed.length} of ${set.length} in place`,
          ...changedLines(told(settingsOf(project), text), told(settings, text)),
          '-- after typing',
          ...changedLines(told(settings, text), later),
        ]);
      });
});
