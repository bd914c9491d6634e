import { rules } from '../index.js';

const BY_ID: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));
const CHOICES: ReadonlySet<string> = new Set(rules.flatMap(({ id, choice }) => (choice ? [id] : [])));

/** Title of a rule, as authors read it; the id itself for an unknown rule. */
export const titleOf = (id: string): string => BY_ID.get(id) ?? id;

/** Whether a rule's fixes are alternatives to choose from (`choice`). */
export const isChoice = (id: string): boolean => CHOICES.has(id);
