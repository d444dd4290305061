import { z } from 'zod';
import { type CalendarDate, type Instant, parseCalendarDate } from '../domain/base/calendar';
import { type LocalTime, type MeetingTime, parseLocalTime } from '../domain/base/meeting-time';
import { type Refusal, refusalCodes } from '../domain/base/result';
import { casePhases } from '../domain/case/family-case';
import type { LocalisedChoice, LocalisedText } from '../domain/organisation/settings';
import type { CaseView } from '../views/case';
import type { PersonView } from '../views/coordinator';
import type { DueView } from '../views/due';
import { type FormName, formNames } from '../views/form';
import type { UnsentBecause } from '../views/notice';
import { type ActionLink, verbs } from '../views/verbs';

type OptionalKey<Model, Key extends keyof Model> =
  Record<never, never> extends Pick<Model, Key> ? true : false;

/** A schema for every key of a model; optional keys and no others may be missing. */
type Shape<Model> = {
  readonly [Key in keyof Model]-?: OptionalKey<Model, Key> extends true
    ? z.ZodExactOptional<z.ZodType<Exclude<Model[Key], undefined>>>
    : z.ZodType<Model[Key]>;
};

/** The schema of a model, key by key, so that neither can change without the other. Unknown keys are refused. */
export const modelOf = <Model extends object>(shape: Shape<Model>): z.ZodType<Model> =>
  z.strictObject(shape) as unknown as z.ZodType<Model>;

/** One of a union of words, all of which must be named. */
export const oneOf = <Word extends string>(words: Readonly<Record<Word, true>>): z.ZodType<Word> =>
  z.enum(Object.keys(words) as [Word, ...Word[]]);

export const text = z.string();
export const date = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== undefined,
);
export const moment = z.custom<Instant>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);
export const count = z.int().nonnegative();
export const phase = z.enum(casePhases);
export const localisedText = modelOf<LocalisedText>({ da: text, en: text });

export const link = modelOf<ActionLink>({
  verb: z.enum(verbs),
  ids: z.record(z.string(), z.string()).exactOptional(),
  as: oneOf<ActionLink['as']>({ execute: true, dialog: true }),
  style: oneOf<NonNullable<ActionLink['style']>>({ positive: true, destructive: true }).exactOptional(),
});

export const personShape: Shape<PersonView> = {
  name: text,
  title: text,
  department: text,
  email: text.exactOptional(),
  phone: text.exactOptional(),
};
export const person = modelOf<PersonView>(personShape);

export const due = modelOf<DueView>({
  kind: oneOf<DueView['kind']>({
    uncovered: true,
    targetGroup: true,
    handoverAnswer: true,
    familyMeeting: true,
    startupMeeting: true,
    followUpMeeting: true,
    contact: true,
    invitation: true,
    meetingOutcome: true,
    statutoryDeadline: true,
    accompaniment: true,
    consentReview: true,
  }),
  on: date.exactOptional(),
  urgency: oneOf<DueView['urgency']>({ overdue: true, soon: true, later: true }),
  plannedOn: date.exactOptional(),
  agreed: z.literal(true).exactOptional(),
  meetingId: text.exactOptional(),
  deadline: modelOf<NonNullable<DueView['deadline']>>({
    name: localisedText,
    about: text.exactOptional(),
  }).exactOptional(),
  accompanimentId: text.exactOptional(),
});

const timeOfDay = z.custom<LocalTime>(
  (value) => typeof value === 'string' && parseLocalTime(value) !== undefined,
);
export const meetingTime = modelOf<MeetingTime>({ on: date, start: timeOfDay, end: timeOfDay });

export const relation = oneOf<CaseView['relation']>({
  coordinator: true,
  deputy: true,
  receiver: true,
  professional: true,
  lead: true,
  formerCoordinator: true,
});

export const localisedChoice = modelOf<LocalisedChoice>({ id: text, da: text, en: text });

export const refusal = modelOf<Refusal>({
  code: z.enum(refusalCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  field: text.exactOptional(),
});

export const formName: z.ZodType<FormName> = z.enum(formNames);

export const unsentBecause = oneOf<UnsentBecause>({
  notInstalled: true,
  blocked: true,
  gone: true,
  invalid: true,
  tooLarge: true,
  dayEnded: true,
  unknown: true,
});
