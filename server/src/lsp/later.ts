/** Runs something after so many milliseconds; gives what calls it off. */
export type Later = (run: () => void, ms: number) => () => void;

/** By the clock of the process, which does not live on for it. */
export const onTimer: Later = (run, ms) => {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
};
