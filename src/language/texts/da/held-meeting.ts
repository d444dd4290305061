import type { Attendance } from '../../../domain/meeting/meeting';

/** Who came, by name. */
const came: Readonly<Record<Attendance | 'unsaid', string>> = {
  present: 'Var med: {names}',
  partly: 'Var med noget af tiden: {names}',
  absent: 'Kom ikke: {names}',
  unsaid: 'Ikke noteret: {names}',
};

/** M2, M6: looking back at a meeting that was held. */
export const heldMeeting = {
  eyebrow: 'Tilbageblik · {reference}',
  who: 'Hvem kom?',
  came,
  scale: 'Skala 0–10, med deres egne tal',
  agreements: 'Aftaler',
  leftOpen: 'Stadig åbent',
  nothing: 'Der blev ikke skrevet noget ned ved mødet.',
  outcome: {
    agreements: { none: 'ingen aftaler', one: '1 aftale', many: '{count} aftaler' },
    leftOpen: { one: '1 punkt stadig åbent', many: '{count} punkter stadig åbne' },
  },
  /** The glance back from the next meeting. */
  last: 'Sidste møde · {kind} {on}',
  lastScale: 'Skala 0–10: {numbers}',
};
