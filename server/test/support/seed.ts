import fc from 'fast-check';

// Property tests draw the same cases on every run, so that a green suite stays green; SEED=random (or a number) looks
// at others.
const { SEED } = process.env;
if (SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED ?? 20_261_122) });
