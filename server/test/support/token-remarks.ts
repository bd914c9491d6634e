import assert from 'node:assert/strict';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/features/tokens/legend.js';
import { type Remark } from './fixture.js';

/** Numbers of the wire as remarks: `type.modifier…`. Also that tokens go forward and apart. */
export function remarksOf(data: readonly number[]): Remark[] {
  assert.equal(data.length % 5, 0);
  const remarks: Remark[] = [];
  let [line, character, end] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    assert.ok(lines >= 0 && length > 0, 'tokens go forward and hold something');
    [line, character] = lines > 0 ? [line + lines, characters] : [line, character + characters];
    assert.ok(lines > 0 || i === 0 || character >= end, 'tokens do not overlap');
    end = character + length;
    const modifiers = TOKEN_MODIFIERS.filter((_, at) => bits & (1 << at));
    remarks.push({
      range: { start: { line, character }, end: { line, character: end } },
      message: [TOKEN_TYPES[type], ...modifiers].join('.'),
    });
  }
  return remarks;
}
