import assert from 'node:assert/strict';
import { editDistance } from '../../src/text/editDistance.js';

describe('how far two spellings are apart', () => {
  for (const [a, b, away] of [
    ['Marisol', 'Marisol', 0],
    ['Marisol', 'marisol', 0],
    ['Zoë', 'Zoe', 0],
    ['Marisol', 'Marsiol', 1],
    ['Marisol', 'Marisoll', 1],
    ['Marisol', 'Maisol', 1],
    ['Annika', 'Annica', 1],
    ['Marisol', 'Marsioll', 2],
    ['Petra', 'Pedro', 2],
    ['Marisol', 'Teodor', null],
    ['Jo', 'Josephine', null],
    ['', 'Al', 2],
  ] as const) {
    it(`${a || 'nothing'} and ${b}: ${away ?? 'further than two letters'}`, () => {
      assert.equal(editDistance(a, b, 2), away);
      assert.equal(editDistance(b, a, 2), away);
    });
  }
});
