import { z } from 'zod';
import { type CalendarDate, type Instant, parseCalendarDate } from '../domain/base/calendar';
import { type LocalTime, parseLocalTime } from '../domain/base/meeting-time';
import { refusalCodes } from '../domain/base/result';
import { casePhases } from '../domain/case/family-case';

/** What a schema describes, deeply read-only. */
export type ViewType<Schema extends z.ZodType> = Frozen<z.infer<Schema>>;

type Frozen<Value> = Value extends string | number | boolean
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** A view of that name. An unknown field is refused, so that nothing is shown by accident. */
export const view = <const Name extends string, Shape extends z.core.$ZodShape>(name: Name, shape: Shape) =>
  z.strictObject({ name: z.literal(name), ...shape });

export const text = z.string();
export const date = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== undefined,
);
export const moment = z.custom<Instant>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);
export const count = z.int().nonnegative();
export const phase = z.enum(casePhases);
export const localisedText = z.strictObject({ da: text, en: text });
export const localisedChoice = z.strictObject({ id: text, da: text, en: text });

export const localTimeOfDay = z.custom<LocalTime>(
  (value) => typeof value === 'string' && parseLocalTime(value) !== undefined,
);
export const meetingTime = z.strictObject({ on: date, start: localTimeOfDay, end: localTimeOfDay });

export const refusal = z.strictObject({
  code: z.enum(refusalCodes),
  params: z.record(text, z.union([text, z.number()])).exactOptional(),
  field: text.exactOptional(),
});
