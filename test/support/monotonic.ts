/** Makes the monotonic clock jump ahead, for what is asked for only once every so many seconds. */
export const skipAhead = (): ((milliseconds: number) => void) => {
  const now = performance.now.bind(performance);
  let ahead = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  return (milliseconds) => {
    ahead += milliseconds;
  };
};
