import type { GivenMember } from '../analysis/author/told.js';

/** A value's property; undefined for what has none. */
export const property = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined);

/** Whether a value is a list of texts. */
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(one => typeof one === 'string');

/** Aliases as a `ficwright.json` lists them: names, or `{ "name": …, "by": […] }` for one that only some use. Null when it is no such list. */
export function aliasesIn(value: unknown): Pick<GivenMember, 'aliases' | 'aliasesBy'> | null {
  if (!Array.isArray(value)) return null;
  const aliases: string[] = [];
  const by: Record<string, readonly string[]> = {};
  for (const one of value as readonly unknown[]) {
    const name = typeof one === 'string' ? one : property(one, 'name');
    const users = property(one, 'by');
    if (typeof name !== 'string' || (users !== undefined && !isTexts(users))) return null;
    if (name.trim() === '') continue;
    aliases.push(name);
    if (isTexts(users) && users.length > 0) by[name] = users;
  }
  return { aliases, ...(Object.keys(by).length > 0 && { aliasesBy: by }) };
}
