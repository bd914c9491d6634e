import type { Later } from '../../src/lsp/later.js';

/** A clock that stands still until it is told to go. */
export interface StillClock {
  readonly later: Later;
  /** How many wait. */
  readonly waiting: () => number;
  /** Runs all that wait for no longer than so many milliseconds. */
  readonly pass: (ms: number) => void;
}

/** A clock of its own for one test. */
export function stillClock(): StillClock {
  const waits = new Set<{ readonly run: () => void; readonly ms: number }>();
  return {
    later: (run, ms) => {
      const wait = { run, ms };
      waits.add(wait);
      return () => void waits.delete(wait);
    },
    waiting: () => waits.size,
    pass: ms => {
      for (const wait of [...waits].filter(one => one.ms <= ms)) {
        waits.delete(wait);
        wait.run();
      }
    },
  };
}
