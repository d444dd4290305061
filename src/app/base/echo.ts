const echoedAtMost = 100;

/** What somebody typed, as it is said back to them: as much as shows what it was. */
export const echo = (typed: string): string =>
  typed.length > echoedAtMost ? `${typed.slice(0, echoedAtMost)}…` : typed;
