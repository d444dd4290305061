/**
 * Logs that something happened, at once the first time and then with a count, at most once per pause: a thousand knocks do
 * not fill the log. `pause` in milliseconds.
 */
export const createTally = <Reason extends string>(
  say: (reason: Reason, count: number) => void,
  pause = 10_000,
): ((reason: Reason) => void) => {
  const waiting = new Map<Reason, number>();
  const sayLater = (reason: Reason): void => {
    waiting.set(reason, 0);
    setTimeout(() => {
      const count = waiting.get(reason) ?? 0;
      waiting.delete(reason);
      if (count === 0) return;
      say(reason, count);
      sayLater(reason);
    }, pause).unref();
  };
  return (reason) => {
    const count = waiting.get(reason);
    if (count !== undefined) return void waiting.set(reason, count + 1);
    say(reason, 1);
    sayLater(reason);
  };
};
