import { rules } from '../../server/src/rules/index.js';
import type { Rule } from '../../server/src/rules/definition/rule.js';

/** Rules that stand together in settings and in the list of rules. */
interface RuleGroup {
  /** Its key in package.nls.json: `rules.cast`. */
  readonly key: string;
  /** Short, since the list of sections in an editor's settings is narrow. */
  readonly title: string;
  /** The first parts of its rules' ids. */
  readonly ids: readonly string[];
}

/**
 * In the order in which authors look for them: punctuation of dialogue first, what this program says of itself last.
 */
const GROUPS: readonly RuleGroup[] = [
  { key: 'dialogue', title: 'Dialogue tags and beats', ids: ['dialogue'] },
  { key: 'quotes', title: 'Quotation marks', ids: ['quotes'] },
  { key: 'speech', title: 'Inside dialogue', ids: ['speech'] },
  { key: 'style', title: 'Wording of tags', ids: ['style'] },
  { key: 'turns', title: 'Who speaks when', ids: ['turns'] },
  { key: 'cast', title: 'Names and cast', ids: ['cast'] },
  { key: 'mode', title: 'Signed and written', ids: ['mode'] },
  { key: 'narr', title: 'Narration', ids: ['narr'] },
  { key: 'pov', title: 'POV and tense', ids: ['pov', 'tense'] },
  { key: 'scene', title: 'Scene breaks', ids: ['scene'] },
  { key: 'notes', title: 'Author’s notes', ids: ['notes'] },
  { key: 'site', title: 'Posting sites', ids: ['markdown', 'site'] },
  { key: 'check', title: 'Housekeeping', ids: ['setup', 'suppress', 'text'] },
];

/** The groups with their rules; each rule is in one. */
export const ruleGroups: readonly (RuleGroup & { readonly rules: readonly Rule[] })[] = GROUPS.map(group => ({
  ...group,
  rules: rules.filter(({ id }) => group.ids.includes(id.split('/')[0]!)),
}));
