import type { heldMeeting as danish } from '../da/held-meeting';

export const heldMeeting: typeof danish = {
  eyebrow: 'Looking back · {reference}',
  who: 'Who came?',
  came: {
    present: 'Took part: {names}',
    partly: 'Took part some of the time: {names}',
    absent: 'Didn’t come: {names}',
    unsaid: 'Not recorded: {names}',
  },
  scale: 'Scale 0–10, in their own numbers',
  agreements: 'Agreements',
  leftOpen: 'Still open',
  nothing: 'Nothing was written down at the meeting.',
  outcome: {
    agreements: { none: 'no agreements', one: '1 agreement', many: '{count} agreements' },
    leftOpen: { one: '1 item still open', many: '{count} items still open' },
  },
  last: 'Last meeting · {kind} {on}',
  lastScale: 'Scale 0–10: {numbers}',
};
