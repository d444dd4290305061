const echoedAtMost = 100;

/** What somebody typed, as repeated back to them: enough to recognise it. */
export const echo = (typed: string): string =>
  typed.length > echoedAtMost ? `${typed.slice(0, echoedAtMost)}…` : typed;
