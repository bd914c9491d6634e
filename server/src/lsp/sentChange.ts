import type { ProjectChange } from '../project/changedProject.js';
import { isText, objectOf } from '../project/values.js';
import { isSetting } from '../rules/engine/options.js';

/** The change of a project file that an editor asks for, `found` for the detected cast; null for what is none. */
export function sentChange(sent: unknown): ProjectChange | { readonly kind: 'found' } | null {
  const { kind, name, of, rule, setting } = objectOf(sent) ?? {};
  if (kind === 'found') return { kind };
  if (kind === 'character' && isText(name)) return { kind, name };
  if (kind === 'alias' && isText(name) && isText(of)) return { kind, name, of };
  if (kind === 'ignore-name' && isText(name) && isText(rule)) return { kind, name, rule };
  if (kind === 'rule' && isText(rule) && isSetting(setting)) return { kind, rule, setting };
  return null;
}
