import type { heldMeeting as danish } from '../da/held-meeting';

export const heldMeeting: typeof danish = {
  eyebrow: 'Looking back · {reference}',
  who: 'Who came?',
  came: {
    present: 'Came: {names}',
    partly: 'Came for some of the time: {names}',
    absent: 'Didn’t come: {names}',
    unsaid: 'Not written down: {names}',
  },
  scale: 'From 0 to 10, in their own numbers',
  agreements: 'Agreements',
  leftOpen: 'Still open',
  nothing: 'Nothing was written down at the meeting.',
  outcome: {
    agreements: { none: 'no agreements', one: '1 agreement', many: '{count} agreements' },
    leftOpen: { one: '1 item still open', many: '{count} items still open' },
  },
  last: 'Last meeting · {kind} {on}',
  lastScale: 'From 0 to 10: {numbers}',
};
