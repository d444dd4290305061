import { contactKinds, deviationKinds } from '../../domain/case/family-case';
import { accompanimentMaxLength } from '../../domain/rhythm/accompaniment';
import { everyDaysMax } from '../../domain/rhythm/deviation';
import { choice, choices, date, type FormShape, number, oneOf, optional, reason, text, time } from './shape';

/** C5, L6, M2: contact, accompaniment, statutory deadlines, another rhythm. */
export const rhythmForms = {
  'contact.accompanied': { ids: ['accompaniment'], fields: { note: optional(reason) } },
  'contact.accompany': {
    fields: { on: date, start: optional(time), what: text(accompanimentMaxLength), with: choices },
    repeats: { calledBy: ['what'], keeps: ['with'] },
  },
  'contact.dropAccompaniment': { ids: ['accompaniment'], fields: { reason } },
  'contact.log': {
    fields: { on: date, kind: oneOf(contactKinds), with: optional(choices) },
    repeats: { calledBy: ['on'], keeps: ['kind', 'with'] },
  },
  /** `running`: the one it was opened from; when typed, it is chosen as `which`. */
  'deadline.drop': { ids: ['running'], fields: { which: optional(choice), reason } },
  'deadline.met': { ids: ['running'], fields: { which: optional(choice), on: date } },
  'deadline.start': {
    fields: { deadline: choice, about: optional(choice), startedOn: date },
    repeats: { calledBy: ['deadline'], keeps: ['about', 'startedOn'] },
  },
  /** Until a day, or every so many days. */
  'rhythm.agree': {
    fields: {
      kind: oneOf(deviationKinds),
      until: optional(date),
      everyDays: optional(number(1, everyDaysMax)),
      reason,
    },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
