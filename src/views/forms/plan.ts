import { reasonMaxLength } from '../../domain/base/decision';
import { consentWays } from '../../domain/consent/consent-record';
import { actionMaxLength } from '../../domain/plan/action-rules';
import { goalWordsMaxLength, indicatorMaxLength, unitMaxLength } from '../../domain/plan/goals';
import { standInAnswers } from '../../domain/plan/other-plan';
import { otherNameMaxLength } from '../../domain/plan/other-plan-rules';
import { actionStatuses, followUpChoices, lifeAreas, priorities } from '../../domain/plan/plan';
import { planNoteKinds } from '../../domain/plan/plan-note';
import { planNoteMaxLength } from '../../domain/plan/plan-note-rules';
import {
  choice,
  choices,
  date,
  type FormShape,
  longText,
  oneOf,
  optional,
  reason,
  text,
  toggle,
  tucked,
} from './shape';

/** A number as people write it, with a comma or a point. */
const quantity = text(12);

/** P7: what may become of an offer once it is made. */
export const offerMoves = ['wanted', 'notWanted', 'contact', 'working', 'ended'] as const;

/** P1–P9: what is filled in about the plan. */
export const planForms = {
  'plan.action': {
    ids: ['action', 'goal'],
    changes: 'action',
    fields: {
      which: optional(choice),
      what: optional(longText(actionMaxLength)),
      responsible: choice,
      dueOn: date,
      goal: optional(choice),
    },
    repeats: { calledBy: ['what'], keeps: ['responsible', 'dueOn', 'goal'], unless: ['action'] },
  },
  /**
   * `which`: when typed rather than opened from its goal. The first value for each sign and person is in the text, one per
   * line.
   */
  'plan.followUp': {
    ids: ['goal', 'meeting'],
    fields: {
      which: optional(choice),
      on: tucked(date),
      values: optional(longText(300)),
      experiences: optional(longText(400)),
      choice: oneOf(followUpChoices),
      reason: optional(longText(reasonMaxLength)),
      instead: optional(longText(reasonMaxLength)),
      nextOn: optional(date),
      earliest: toggle,
    },
  },
  /** P4: `park`, at the limit of active goals. */
  'plan.goal': {
    ids: ['goal'],
    changes: 'goal',
    fields: {
      words: longText(goalWordsMaxLength),
      wishOf: choice,
      area: oneOf(lifeAreas),
      sign: optional(text(indicatorMaxLength)),
      start: optional(quantity),
      target: optional(quantity),
      unit: tucked(optional(text(unitMaxLength))),
      priority: tucked(oneOf(priorities)),
      followUpOn: tucked(optional(date)),
      types: optional(choices),
      aboutIds: tucked(optional(choices)),
      park: optional(choice),
    },
    repeats: { calledBy: ['words'], keeps: ['wishOf'], unless: ['goal'] },
  },
  'plan.noWork': { fields: { reason } },
  /** P7. `reference`: looked for on behalf of a family. */
  'offers.find': {
    ids: ['reference', 'topic'],
    fields: {
      topic: optional(text(60)),
      area: optional(oneOf(lifeAreas)),
      place: optional(text(80)),
    },
  },
  /** P6: a strength or a worry. */
  'plan.note': {
    fields: {
      kind: oneOf(planNoteKinds),
      text: longText(planNoteMaxLength),
      types: optional(choices),
      aboutIds: optional(choices),
    },
    repeats: { calledBy: ['text'], keeps: ['kind', 'types', 'aboutIds'] },
  },
  'plan.settleNote': { fields: { which: choice } },
  'plan.offer': {
    ids: ['offer'],
    fields: { which: { ...choice, filtered: true }, about: choice, on: date },
    repeats: { calledBy: ['which'], keeps: ['about', 'on'], unless: ['offer'] },
  },
  /** `person`: whom the contact is with. */
  'plan.offerStep': {
    ids: ['offered', 'step'],
    fields: {
      which: optional(choice),
      step: oneOf(offerMoves),
      person: optional(choice),
      note: optional(longText(reasonMaxLength)),
      on: date,
    },
  },
  /** P9. `kind`: a plan named by law, or another, which then has a name. One of `colleague` and `owner` answers for it. */
  'plan.other': {
    ids: ['other'],
    changes: 'other',
    fields: {
      kind: choice,
      name: optional(text(otherNameMaxLength)),
      about: choice,
      colleague: optional({ ...choice, filtered: true }),
      owner: optional(text(otherNameMaxLength)),
      madeOn: date,
    },
    repeats: { calledBy: ['name', 'kind'], keeps: ['about'], unless: ['other'] },
  },
  /** § 110, stk. 3. */
  'plan.otherAnswer': {
    ids: ['other'],
    fields: {
      which: optional(choice),
      giver: choice,
      answer: oneOf(standInAnswers),
      how: oneOf(consentWays),
      on: date,
    },
    repeats: { calledBy: ['giver'], keeps: ['which', 'how', 'on'] },
  },
  'plan.otherContent': {
    ids: ['other'],
    fields: { which: optional(choice), content: choice, where: longText(reasonMaxLength) },
  },
  'plan.endOther': { ids: ['other'], fields: { which: optional(choice), on: date } },
  'plan.report': {
    ids: ['action', 'status', 'from'],
    fields: {
      which: optional(choice),
      status: oneOf(actionStatuses),
      comment: optional(longText(reasonMaxLength)),
    },
  },
  'plan.resume': { ids: ['goal'], fields: { which: optional(choice), park: optional(choice) } },
  'plan.sign': {
    ids: ['goal'],
    fields: {
      which: optional(choice),
      sign: text(indicatorMaxLength),
      start: quantity,
      target: quantity,
      unit: optional(text(unitMaxLength)),
    },
    repeats: { calledBy: ['sign'], keeps: ['which'] },
  },
  'plan.stopAction': { ids: ['action'], fields: { which: optional(choice), reason } },
} as const satisfies Readonly<Record<string, FormShape>>;
