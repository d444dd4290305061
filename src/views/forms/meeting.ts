import { reasonMaxLength } from '../../domain/base/decision';
import { nameMaxLength } from '../../domain/case/family';
import { meetingKinds } from '../../domain/case/family-case';
import { itemMaxLength, itemMinutesMax } from '../../domain/meeting/agenda';
import { interpreterMaxLength } from '../../domain/meeting/interpreter';
import { noteMaxLength, scaleMax } from '../../domain/meeting/live-meeting';
import { invitationWays, noteSections } from '../../domain/meeting/meeting';
import { linkMaxLength, placeMaxLength } from '../../domain/meeting/meeting-plan';
import {
  choice,
  choices,
  date,
  type FormShape,
  longText,
  number,
  oneOf,
  optional,
  reason,
  text,
  time,
  toggle,
} from './shape';

/** With no `types` an item touches nothing confidential (S6). */
const item = {
  text: longText(itemMaxLength),
  types: optional(choices),
  aboutIds: optional(choices),
  purpose: optional(choice),
  minutes: optional(number(1, itemMinutesMax)),
} as const;

/** Left blank, `end` follows `start`. A place, or an online link. */
const timeAndPlace = {
  on: date,
  start: time,
  end: optional(time),
  place: optional(text(placeMaxLength)),
  link: optional(text(linkMaxLength)),
} as const;

const ofMeeting = ['meeting'] as const;
const ofNext = { meeting: 'next', ids: ofMeeting } as const;
const ofThisOne = { meeting: 'atIt', ids: ofMeeting } as const;

/** M1–M9: a meeting, its agenda, and the answers of those invited. */
export const meetingForms = {
  'agenda.addItem': {
    ids: ofMeeting,
    fields: { owner: { ...choice, missing: 'ChoiceUnknown' }, ...item },
    repeats: { calledBy: ['text'], keeps: ['owner', 'types', 'aboutIds', 'purpose'] },
  },
  'agenda.changeItem': { ids: ['meeting', 'item'], changes: 'item', fields: item },
  'agenda.childsWish': {
    ...ofNext,
    fields: { child: { ...choice, missing: 'MemberUnknown' }, wish: longText(reasonMaxLength) },
    repeats: { calledBy: ['wish'] },
  },
  /** Made with the family (`on`, `with`), or the reason why not. */
  'agenda.made': {
    ...ofNext,
    fields: { on: optional(date), with: optional(choices), reason: optional(reason) },
  },
  /** `becauseOfTime`: another time might do. */
  'invitation.decline': {
    meeting: 'next',
    ids: ['meeting', 'sequence'],
    fields: { reason, becauseOfTime: toggle },
  },
  /** `choices`: good times near by; `words`: any other wish. */
  'invitation.otherTime': {
    meeting: 'next',
    ids: ['meeting', 'sequence'],
    fields: { choices: optional(choices), words: optional(longText(reasonMaxLength)) },
  },
  /** `people`: those in the case who are not there yet; a support person by name, and whom they support. */
  'meeting.addPerson': {
    ...ofNext,
    fields: {
      people: optional(choices),
      supportPerson: optional(text(nameMaxLength)),
      supports: optional(choice),
    },
  },
  /** The answer of somebody without Teams. `from`: where the card's list stood. */
  'meeting.answerFor': {
    ids: ['meeting', 'participant', 'from'],
    fields: { answer: oneOf(['yes', 'no', 'otherTime']), reason: optional(reason) },
  },
  'meeting.cancel': { ...ofNext, fields: { reason: optional(reason) } },
  /** M10: who interprets, or why nobody has to. */
  'meeting.interpreter': {
    ids: ofMeeting,
    fields: { who: optional(text(interpreterMaxLength)), notNeeded: optional(longText(reasonMaxLength)) },
  },
  'meeting.move': { ids: ofMeeting, fields: timeAndPlace },
  /** `day`, `week`: what somebody has in mind; `meeting` and `participant`: who can't be at which (S11). */
  'meeting.plan': {
    ids: ['meeting', 'participant', 'day', 'week'],
    fields: { kind: oneOf(meetingKinds), ...timeAndPlace },
  },
  'meeting.sent': {
    ids: ['meeting', 'participant', 'from'],
    fields: { how: oneOf(invitationWays), on: date },
  },
} as const satisfies Readonly<Record<string, FormShape>>;

const agreement = {
  what: longText(noteMaxLength),
  responsible: optional(choice),
  dueOn: optional(date),
  item: optional(choice),
} as const;

/**
 * M6, R1: what is noted at the meeting. A correction is opened from its row, or typed and chosen as `which`; `page`: where
 * the card's list stood.
 */
export const liveForms = {
  'live.agreement': {
    ...ofThisOne,
    fields: agreement,
    repeats: { calledBy: ['what'], keeps: ['responsible', 'dueOn', 'item'] },
  },
  'live.attendance': {
    ...ofThisOne,
    fields: { present: optional(choices), partly: optional(choices), absent: optional(choices) },
  },
  'live.changeAgreement': {
    ids: ['meeting', 'agreement', 'page'],
    fields: { which: optional(choice), ...agreement, what: optional(longText(noteMaxLength)) },
  },
  'live.changeNote': {
    ids: ['meeting', 'note', 'page'],
    fields: {
      which: optional(choice),
      section: optional(oneOf(noteSections)),
      text: longText(noteMaxLength),
      item: optional(choice),
    },
  },
  'live.note': {
    ...ofThisOne,
    fields: { section: oneOf(noteSections), text: longText(noteMaxLength), item: optional(choice) },
    repeats: { calledBy: ['text'], keeps: ['section', 'item'] },
  },
  'live.scale': {
    ...ofThisOne,
    fields: { participant: choice, scale: { ...number(0, scaleMax), maxLength: 2 } },
    repeats: { calledBy: ['participant'] },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
