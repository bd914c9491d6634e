import { CASTS, FAMILIES } from './families.js';
import { countWork } from './work.js';

/**
 * A process of its own: prints, as JSON, how many steps each family makes at one length and at twice that. Counting
 * begins before the code under test is loaded, since the engine counts only in code that it compiles after that.
 */
const [LENGTH, MEMBERS] = [4_000, 3_000];

const work = countWork();
const { readThrough, readProjectThrough } = await import('./readThrough.js');
readThrough(FAMILIES.at(-1)!.text(LENGTH)); // what is made once is made now

const steps: Record<string, readonly [once: number, twice: number]> = {};
for (const { name, text } of FAMILIES)
  steps[name] = [work.count(() => readThrough(text(LENGTH))), work.count(() => readThrough(text(2 * LENGTH)))];
for (const { name, text } of CASTS)
  steps[name] = [
    work.count(() => readProjectThrough(text(MEMBERS))),
    work.count(() => readProjectThrough(text(2 * MEMBERS))),
  ];
console.log(JSON.stringify(steps));
