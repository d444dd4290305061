/** Calls back once after so many milliseconds. Returns how to cancel it. Tests pass simulated time. */
export type Wake = (milliseconds: number, callback: () => void) => () => void;

/** Real time. A pending call does not keep the process alive. */
export const wakeByTimer: Wake = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds).unref();
  return () => clearTimeout(timer);
};
