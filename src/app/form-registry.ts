import { parseCalendarDate } from '../domain/calendar';
import type { CaseReference } from '../domain/family-case';
import { parseLocalTime } from '../domain/meeting-time';
import { ok, type Result, refuse } from '../domain/result';
import { may } from '../domain/rights';
import { addItemForm, agendaMadeForm, changeItemForm, childsWishForm } from './agenda-forms';
import { openCaseFor } from './case-store';
import { sightOf } from './case-view';
import { askForSparringForm } from './colleagues';
import { discloseForm } from './consent-disclosure';
import { recordConsentForm } from './consent-recording';
import { requestConsentForm } from './consent-request';
import { accompaniedForm, accompanyForm, dropAccompanimentForm, logContactForm } from './contact';
import { appointDeputyForm, closeCaseForm } from './continuity';
import { dropDeadlineForm, meetDeadlineForm, startDeadlineForm } from './deadline';
import { addMemberForm, addNetworkForm, removeNetworkForm } from './family';
import type { FormValues } from './form-values';
import type { Form, FormIds } from './forms';
import { familyMeetingForm, requestHandoverForm } from './handover';
import { importForm } from './import';
import { declineInvitationForm, otherTimeForm } from './invitation';
import { changeAgreementForm, changeNoteForm } from './live-corrections';
import { attendanceForm, liveAgreementForm, liveNoteForm, scaleForm } from './live-forms';
import {
  addPersonForm,
  answerForForm,
  cancelMeetingForm,
  invitationSentForm,
  moveMeetingForm,
} from './meeting';
import { planMeetingForm } from './meeting-plan';
import { openCaseForm, recordTargetGroupForm } from './opening';
import { movePhaseForm } from './phases';
import { agreeRhythmForm } from './rhythm';
import type { Actor, Services } from './services';
import { type FieldView, type FormName, type FormView, formNames } from './views/form';
import type { View } from './views/view';

/** All forms, by name. Whoever adds one adds a line here. */
const forms: Readonly<Record<FormName, Form>> = {
  'agenda.addItem': addItemForm,
  'agenda.changeItem': changeItemForm,
  'agenda.childsWish': childsWishForm,
  'agenda.made': agendaMadeForm,
  'case.addMember': addMemberForm,
  'case.addNetwork': addNetworkForm,
  'case.appointDeputy': appointDeputyForm,
  'case.close': closeCaseForm,
  'case.movePhase': movePhaseForm,
  'case.open': openCaseForm,
  'case.recordTargetGroup': recordTargetGroupForm,
  'case.removeNetwork': removeNetworkForm,
  'consent.ask': requestConsentForm,
  'consent.disclose': discloseForm,
  'consent.record': recordConsentForm,
  'contact.accompanied': accompaniedForm,
  'contact.accompany': accompanyForm,
  'contact.dropAccompaniment': dropAccompanimentForm,
  'contact.log': logContactForm,
  'deadline.drop': dropDeadlineForm,
  'deadline.met': meetDeadlineForm,
  'deadline.start': startDeadlineForm,
  'handover.familyMeeting': familyMeetingForm,
  'handover.request': requestHandoverForm,
  'import.open': importForm,
  'invitation.decline': declineInvitationForm,
  'invitation.otherTime': otherTimeForm,
  'live.agreement': liveAgreementForm,
  'live.attendance': attendanceForm,
  'live.changeAgreement': changeAgreementForm,
  'live.changeNote': changeNoteForm,
  'live.note': liveNoteForm,
  'live.scale': scaleForm,
  'meeting.addPerson': addPersonForm,
  'meeting.answerFor': answerForForm,
  'meeting.cancel': cancelMeetingForm,
  'meeting.move': moveMeetingForm,
  'meeting.plan': planMeetingForm,
  'meeting.sent': invitationSentForm,
  'rhythm.agree': agreeRhythmForm,
  'sparring.ask': askForSparringForm,
};

export const isFormName = (name: string): name is FormName => (formNames as readonly string[]).includes(name);

/** The form that a button opens, if it opens one. To renew a consent is to record it anew. */
export const formOpenedBy = (verb: string): FormName | undefined => {
  if (verb === 'consent.renew') return 'consent.record';
  return isFormName(verb) ? verb : undefined;
};

const formIds = (ids: Readonly<Record<string, string>>): FormIds => ({
  ...ids,
  reference: (ids.reference ?? '') as CaseReference,
});

/**
 * A form ready to be filled in, for somebody who may use it. `values` and `refusal` bring back what was filled in
 * before and what was wrong with it; nothing that was typed is lost.
 */
export const openForm = async (
  services: Services,
  actor: Actor,
  name: FormName,
  ids: Readonly<Record<string, string>>,
  filled: { readonly values?: FormValues; readonly refusal?: FormView['refusal'] } = {},
): Promise<Result<FormView>> => {
  const form = forms[name];
  const subject = await subjectOf(services, actor, form, formIds(ids));
  if (!subject.ok) return subject;
  const opened = await form.open(services, actor, formIds(ids));
  if (!opened.ok) return opened;
  return ok({
    name: 'form',
    form: name,
    // What comes back to be mended is still about what it was opened for.
    ids: {
      ...ids,
      ...(filled.values === undefined && opened.value.ids),
      form: ids.form ?? services.ids.next(),
    },
    fields: opened.value.fields.map((field) => withValue(field, filled.values?.[field.id] ?? field.value)),
    ...(subject.value !== undefined && { subject: subject.value }),
    ...(opened.value.proposal && filled.values === undefined && { proposal: opened.value.proposal }),
    ...(filled.refusal && { refusal: filled.refusal }),
  });
};

/** Far more than any field takes, and little enough that a form full of it can be sent. */
const keptAtMost = 1_000;

/** A date that is none can't stand in a calendar, nor a time on a clock; it stands beside, and what is wrong with it is said. */
const withValue = (field: FieldView, value: string | undefined): FieldView => {
  const { value: _, ...blank } = field;
  const fits =
    field.kind === 'date'
      ? parseCalendarDate(value ?? '') !== undefined
      : field.kind !== 'time' || parseLocalTime(value ?? '') !== undefined;
  if (value === undefined || value.trim() === '') return blank;
  return { ...blank, [fits ? 'value' : 'wrote']: value.slice(0, keptAtMost) };
};

/** What the form is about, when it is about a case that the reader may change. */
const subjectOf = async (
  services: Services,
  actor: Actor,
  form: Form,
  { reference }: FormIds,
): Promise<Result<string | undefined>> => {
  if (form.right === undefined) return ok(undefined);
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (familyCase.status === 'closed') return refuse('CaseClosed');
  if (!may(form.right, familyCase, relations)) return refuse('NotAllowed');
  return ok(sightOf(familyCase, relations).alias ? familyCase.alias : familyCase.reference);
};

/** Carries out a form. Rights and rules are asked anew: the card may be old or forged. */
export const submitForm = (
  services: Services,
  actor: Actor,
  name: FormName,
  ids: Readonly<Record<string, string>>,
  values: FormValues,
): Promise<Result<View>> => forms[name].submit(services, actor, formIds(ids), values);
