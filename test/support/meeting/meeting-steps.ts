import type { Form, FormValues } from '../../../src/app/base/forms';
import { addMemberForm } from '../../../src/app/case/family';
import { recordConsentForm } from '../../../src/app/consent/consent-recording';
import { addItemForm, agendaMadeForm } from '../../../src/app/meeting/agenda/agenda-forms';
import { inviteToMeeting } from '../../../src/app/meeting/meeting';
import { planMeetingForm } from '../../../src/app/meeting/meeting-plan';
import type { Result } from '../../../src/domain/base/result';
import type { CaseReference, FamilyCase } from '../../../src/domain/case/family-case';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import type { FormName } from '../../../src/views/forms/all';
import type { MeetingView } from '../../../src/views/meeting/meeting';
import type { View } from '../../../src/views/view';
import { addColleague, openFamily, shown, storedCase } from '../case-steps';
import { answered } from '../family-case';
import { type TestMunicipality, tenantId } from '../municipality';
import { jonas, mille, sara } from '../people';

/**
 * A family with a meeting: Freja and Bo, who have custody, Alma, who is 12, Jonas from the job centre, Mille from the
 * school.
 */
export interface FamilyWithMeeting {
  readonly town: TestMunicipality;
  readonly reference: CaseReference;
  readonly meetingId: string;
  /** A member's id, by name. */
  member(name: string): string;
}

/** The default time of the meeting: a Tuesday eight days ahead. */
export const meetingTime = { on: '2026-06-16', start: '10:00', end: '11:30', place: 'Familiehuset' };

/** Fills in a form about a meeting, or about something in it. */
export const fillIn = (
  { services }: TestMunicipality,
  person: ReturnType<TestMunicipality['as']>,
  form: Form<FormName>,
  ids: { readonly reference: CaseReference } & Readonly<Record<string, string>>,
  values: FormValues = {},
): Promise<Result<View>> => form.submit(services, person, ids, values);

export const plannedMeeting = async (
  town: TestMunicipality,
  reference: CaseReference,
  values: FormValues = {},
  by: StaffMember = sara,
): Promise<MeetingView> =>
  shown(
    'meeting',
    await fillIn(
      town,
      town.as(by),
      planMeetingForm,
      { reference },
      { kind: 'startup', ...meetingTime, ...values },
    ),
  );

/** The family's case before any meeting is planned. */
export const familyOfFour = async (
  town: TestMunicipality,
  alias?: string,
  [mother, father, child]: readonly [string, string, string] = ['Freja', 'Bo', 'Alma'],
): Promise<CaseReference> => {
  const reference = await openFamily(town, sara, alias);
  const add = async (name: string, relation: string, more: FormValues = {}): Promise<void> => {
    answered(await fillIn(town, town.as(sara), addMemberForm, { reference }, { name, relation, ...more }));
  };
  await add(mother, 'mother', { custody: 'true' });
  await add(father, 'father', { custody: 'true', livesElsewhere: 'true' });
  await add(child, 'child', { birthYear: '2014' });
  await addColleague(town, reference, jonas);
  await addColleague(town, reference, mille);
  return reference;
};

export const familyWithMeeting = async (town: TestMunicipality): Promise<FamilyWithMeeting> => {
  const reference = await familyOfFour(town);
  const { meetingId } = await plannedMeeting(town, reference);
  const { members } = await storedCase(town, reference);
  return {
    town,
    reference,
    meetingId,
    member: (name) => members.find((one) => one.name === name)?.id ?? '',
  };
};

/** Alma puts something on the agenda. Without `types` it touches nothing confidential. */
export const addItem = async (
  { town, reference, meetingId, member }: FamilyWithMeeting,
  text: string,
  values: FormValues = {},
): Promise<string> => {
  const ids = { reference, meeting: meetingId };
  answered(
    await fillIn(town, town.as(sara), addItemForm, ids, {
      owner: `member:${member('Alma')}`,
      text,
      types: 'nothing',
      ...values,
    }),
  );
  const meeting = await storedMeeting(town, meetingId);
  return meeting.agenda.items.at(-1)?.id ?? '';
};

/** M4: Freja and Alma made the agenda with Sara. */
export const makeAgenda = async ({
  town,
  reference,
  meetingId,
  member,
}: FamilyWithMeeting): Promise<void> => {
  const values = { on: '2026-06-08', with: [member('Freja'), member('Alma')].join(',') };
  answered(await fillIn(town, town.as(sara), agendaMadeForm, { reference, meeting: meetingId }, values));
};

export const invite = ({ town, reference, meetingId }: FamilyWithMeeting): Promise<Result<MeetingView>> =>
  inviteToMeeting(town.services, town.as(sara), reference, meetingId);

/** Both parents say yes to a department hearing about Alma's absence at meetings. */
export const consentTo = async (
  { town, reference, member }: FamilyWithMeeting,
  departmentId: FamilyCase['departmentId'],
  values: FormValues = {},
): Promise<void> => {
  answered(
    await fillIn(
      town,
      town.as(sara),
      recordConsentForm,
      { reference },
      {
        givers: [member('Freja'), member('Bo')].join(','),
        recipient: `department:${departmentId}`,
        types: 'absence',
        aboutIds: member('Alma'),
        purpose: 'meeting',
        how: 'written',
        on: '2026-06-08',
        ...values,
      },
    ),
  );
};

/** The meeting as stored. */
export const storedMeeting = async (town: TestMunicipality, meetingId: string): Promise<Meeting> => {
  const stored = await town.store.partition({ tenantId }).read<{ snapshot: Meeting }>('meeting', meetingId);
  if (stored === undefined) throw new Error(`no meeting ${meetingId}`);
  return stored.body.snapshot;
};
