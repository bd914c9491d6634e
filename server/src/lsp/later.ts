/** Runs a function after `ms` milliseconds; returns a function that cancels it. */
export type Later = (run: () => void, ms: number) => () => void;

/** A timer that does not keep the process alive. */
export const onTimer: Later = (run, ms) => {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
};
