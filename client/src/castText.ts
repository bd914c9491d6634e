/** A character as `ficwright.json` lists it. Which keys there are is the server's affair. */
export type CastEntry = Readonly<Record<string, unknown>>;

/** The text of a `ficwright.json` with this cast, one character a line; every other key stays. Undefined for a text that is no JSON object. */
export function withCast(text: string | undefined, cast: readonly CastEntry[]): string | undefined {
  const before = text === undefined || text.trim() === '' ? {} : objectIn(text);
  if (before === undefined) { return undefined; }
  const indent = /\n([ \t]+)"/.exec(text ?? '')?.[1] ?? '  ';
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const lines = Object.entries({ ...before, cast }).map(([key, value]) => `${indent}${JSON.stringify(key)}: ${key === 'cast' ? castLines(cast, indent) : JSON.stringify(value, null, indent).replaceAll('\n', `\n${indent}`)}`);
  return `{\n${lines.join(',\n')}\n}\n`.replaceAll('\n', end);
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch { return undefined; }
}

function castLines(cast: readonly CastEntry[], indent: string): string {
  return cast.length === 0 ? '[]' : `[\n${cast.map(entry => indent + indent + inline(entry)).join(',\n')}\n${indent}]`;
}

/** JSON on one line with room between its parts. */
function inline(value: unknown): string {
  if (Array.isArray(value)) { return `[${value.map(inline).join(', ')}]`; }
  if (typeof value !== 'object' || value === null) { return JSON.stringify(value); }
  return `{ ${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`).join(', ')} }`;
}
