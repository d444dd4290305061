import { z } from 'zod';
import { importFileNames } from '../domain/organisation/import-table';
import { organisationForms } from './forms/organisation';
import { rhythmForms } from './forms/rhythm';
import { fieldKinds } from './forms/shape';
import { dayObstacle } from './meeting/parts';
import { count, date, localisedText, meetingTime, refusal, text, type ViewType, view } from './schema';
import { link, type Verb } from './verbs';

/**
 * The fields that each form may show, by id. A form in use shows those that its moment needs; the language has
 * a label, an error and the word for the one-line way of every one of them.
 */
const otherFields = {
  /** `who`: left blank for oneself; others can only be named by their lead. */
  'absence.report': ['who', 'from', 'to', 'deputy'],
  /** `owner`: `member:…`, `network:…`, `staff:…` with their names. With no `types` it touches nothing confidential. */
  'agenda.addItem': ['owner', 'text', 'types', 'aboutIds', 'purpose', 'minutes'],
  'agenda.changeItem': ['text', 'types', 'aboutIds', 'purpose', 'minutes'],
  'agenda.childsWish': ['child', 'wish'],
  /** Made with the family (`on`, `with`), or the reason why not. */
  'agenda.made': ['on', 'with', 'reason'],
  'case.addMember': ['name', 'relation', 'birthYear', 'custody', 'livesElsewhere'],
  'case.addNetwork': [
    'kind',
    'name',
    'colleague',
    'role',
    'atWeekends',
    'inHolidays',
    'afterEffort',
    'childsWish',
  ],
  'case.appointDeputy': ['deputy', 'from', 'to'],
  'case.close': ['takenOverBy', 'takenOverName', 'on', 'familyView'],
  'case.movePhase': [
    'to',
    'on',
    'formalDecision',
    'partyHearing',
    'partyHearingExplanation',
    'complaintGuidance',
    'complaintGuidanceExplanation',
  ],
  'case.open': [
    'alias',
    'startedOn',
    'coordinator',
    'publicSupport',
    'complexProblems',
    'otherMemberHasCase',
    'exceptionReason',
  ],
  'case.recordTargetGroup': ['publicSupport', 'complexProblems', 'otherMemberHasCase', 'exceptionReason'],
  'case.removeNetwork': ['person'],
  'consent.ask': ['givers', 'recipient', 'types', 'aboutIds', 'purpose', 'reason'],
  'consent.disclose': ['legalBasis', 'recipient', 'types', 'aboutIds', 'reason', 'until'],
  'consent.record': [
    'givers',
    'refusedBy',
    'recipient',
    'types',
    'aboutIds',
    'purpose',
    'how',
    'on',
    'reviewOn',
  ],
  'handover.familyMeeting': ['met', 'metOn', 'notMetBecause'],
  'handover.request': ['receiver', 'reason'],
  'import.open': importFileNames,
  /** `becauseOfTime` (toggle): another time could do. */
  'invitation.decline': ['reason', 'becauseOfTime'],
  /** `choices`: good times near by; `words`: any other wish. */
  'invitation.otherTime': ['choices', 'words'],
  'live.agreement': ['what', 'responsible', 'dueOn', 'item'],
  'live.attendance': ['present', 'partly', 'absent'],
  /** `which`: when it was typed and not opened from its row. */
  'live.changeAgreement': ['which', 'what', 'responsible', 'dueOn', 'item'],
  'live.changeNote': ['which', 'section', 'text', 'item'],
  /** `section`: worried, works, mustHappen. */
  'live.note': ['section', 'text', 'item'],
  'live.scale': ['participant', 'scale'],
  /** `people`: those of the case who are not there yet; a support person by name, and whom they support. */
  'meeting.addPerson': ['people', 'supportPerson', 'supports'],
  /** What somebody without Teams has answered: yes, no, otherTime. */
  'meeting.answerFor': ['answer', 'reason'],
  'meeting.cancel': ['reason'],
  'meeting.move': ['on', 'start', 'end', 'place', 'link'],
  /** `kind`: startup, followUp, network. A place, or an online link. */
  'meeting.plan': ['kind', 'on', 'start', 'end', 'place', 'link'],
  /** `how`: handed, securePost, letter, phone. */
  'meeting.sent': ['how', 'on'],
  /** `which`: when it was typed and not opened from its row. */
  'protection.end': ['which', 'reason'],
  /** `who` and `from`: `member:…`, `network:…`, `staff:…`; `matters`: place, time, contact, participation. */
  'protection.record': ['who', 'from', 'matters', 'reason'],
} as const satisfies Partial<Readonly<Record<Verb, readonly string[]>>>;

/** All forms, with what they hold. */
export const formShapes = { ...organisationForms, ...rhythmForms } as const;

type Shapes = typeof formShapes;
type OtherFields = typeof otherFields;
export type FormName = keyof Shapes | keyof OtherFields;
export type ShapedForm = keyof Shapes;

export const formNames = [...Object.keys(formShapes), ...Object.keys(otherFields)] as readonly FormName[];

/** The ids of the fields that a form may show. */
export const fieldsOf = (form: FormName): readonly FieldId[] =>
  form in otherFields
    ? otherFields[form as keyof OtherFields]
    : (Object.keys(formShapes[form as ShapedForm].fields) as FieldId[]);

/** Every id that a field of a form may have. */
const fieldIds: ReadonlySet<string> = new Set(formNames.flatMap(fieldsOf));

export type FieldId<Form extends FormName = FormName> = Form extends ShapedForm
  ? keyof Shapes[Form]['fields']
  : Form extends keyof OtherFields
    ? OtherFields[Form][number]
    : never;

const field = z.strictObject({
  /** One of the form's fields. */
  id: z.custom<FieldId>((value) => typeof value === 'string' && fieldIds.has(value)),
  /** `choices`: several at once; the value is their ids with commas between. `time`: `HH:MM`. */
  kind: z.enum(fieldKinds),
  required: z.boolean(),
  value: text.exactOptional(),
  /** What was typed and can't stand in a calendar or on a clock. */
  wrote: text.exactOptional(),
  maxLength: count.exactOptional(),
  /** Choices with a text of their own (people, departments, the municipality's lists); others are named by the language. */
  choices: z
    .array(
      z.strictObject({
        value: text,
        text: z.union([text, localisedText]).exactOptional(),
        /** A choice that is a time of a meeting. */
        time: meetingTime.exactOptional(),
        /** L6: a choice that is a deadline in law: what has to have happened for it to run. */
        countsFrom: localisedText.exactOptional(),
      }),
    )
    .exactOptional(),
  /** Filter as you type: for long lists. */
  filtered: z.boolean().exactOptional(),
});
export type FieldView = ViewType<typeof field>;

/** A form: in a dialog, in the chat, or as one typed line. Labels come from the language by form and field. */
export const formView = view('form', {
  form: z.enum(formNames),
  /** Ids that the form is about, and `formId`, by which a repeated submit is known. */
  ids: z.record(text, text),
  /** What it is about, when the reader may see it: an alias or a reference. */
  subject: text.exactOptional(),
  fields: z.array(field),
  /** M1, M2, M9: why a meeting is proposed for the day that is filled in. */
  proposal: z
    .strictObject({
      /** The time that is filled in. */
      time: meetingTime.exactOptional(),
      /** Left out for a network meeting. */
      dueBy: date.exactOptional(),
      /** No good day was left within the deadline. */
      late: z.boolean(),
      /** Why it is not the last day itself. */
      movedBecause: z
        .discriminatedUnion('kind', [dayObstacle, z.strictObject({ kind: z.literal('busy') })])
        .exactOptional(),
    })
    .exactOptional(),
  refusal: refusal.exactOptional(),
  /** Some of it was typed already: it stands where it was typed, to be gone on with. */
  begun: z.literal(true).exactOptional(),
  /** Ways on beside the form, where it stands in the chat. */
  links: z.array(link).exactOptional(),
});
export type FormView = ViewType<typeof formView>;
