import * as l10n from '@vscode/l10n';
import { editDistance } from '../../text/editDistance.js';
import { MAX_MISSPELLED_UNITS, MIN_PREFIX_UNITS } from './limits.js';

/** The known word that a misspelled one probably means; null for none. A rule may be named without its group. */
export function nearest(wrong: string, known: readonly string[]): string | null {
  const word = letters(wrong);
  if (word === '' || wrong.length > MAX_MISSPELLED_UNITS) return null;
  let best: { readonly name: string; readonly steps: number } | null = null;
  for (const name of known) {
    const steps = Math.min(...[name, name.slice(name.lastIndexOf('/') + 1)].map(form => stepsTo(word, letters(form))));
    if (steps < (best?.steps ?? Infinity)) best = { name, steps };
  }
  return best?.name ?? null;
}

/** A sentence about a wrong word, with the question whether a known one was meant; `alone` where none is similar. */
export function withSuggestion(sentence: string, wrong: unknown, known: readonly string[], alone = sentence): string {
  const name = typeof wrong === 'string' ? nearest(wrong, known) : null;
  return name === null ? alone : l10n.t('{0} Did you mean “{1}”?', sentence, name);
}

/** Edit distance up to a third of the letters (rounded up), else Infinity. A prefix counts as one step. */
function stepsTo(word: string, form: string): number {
  if (word.length >= MIN_PREFIX_UNITS && form.startsWith(word) && form !== word) return 1;
  const steps = editDistance(word, form, Math.ceil(Math.max(word.length, form.length) / 3));
  return steps !== null && steps < form.length ? steps : Infinity;
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, '');
