import { rules } from '../index.js';

const BY_ID: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]));
const CHOICES: ReadonlySet<string> = new Set(rules.flatMap(({ id, choice }) => (choice ? [id] : [])));

/** What a rule is about, as authors read it: “Dialogue tags: comma or period”. */
export const titleOf = (id: string): string => BY_ID.get(id) ?? id;

/** Whether a rule's fixes are the author's choice, one by one. */
export const isChoice = (id: string): boolean => CHOICES.has(id);
