import * as l10n from '@vscode/l10n';
import { unfitFor } from './projectForm.js';
import type { ProjectChange } from './changedProject.js';
import { repeatedKeys } from './json.js';

/**
 * Why a project's text is left as it is, as a sentence for its author: the change would lose something that stands in
 * it.
 */
export interface Refused {
  readonly refused: string;
}

/** Null where the change can be made, and for a text that is no JSON, which is another's to say. */
export function refusedChange(text: string | null, change: ProjectChange['kind']): Refused | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const [twice] = repeatedKeys(text, value);
  const why =
    twice === undefined ? unfitFor(value, change) : l10n.t('“{0}” is there twice. Fix it first.', String(twice.at(-1)));
  return why === null ? null : { refused: why };
}
