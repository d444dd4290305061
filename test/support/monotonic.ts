/** The clock that only goes forward goes ahead of itself, where something is asked for once in so many seconds. */
export const skipAhead = (): ((milliseconds: number) => void) => {
  const now = performance.now.bind(performance);
  let ahead = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  return (milliseconds) => {
    ahead += milliseconds;
  };
};
