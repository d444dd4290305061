import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import { agendaInOrder } from '../../domain/meeting/agenda';
import { clashesIn, isKeptFrom, mayKnowOwner } from '../../domain/meeting/kept-apart';
import { type Meeting, type Participant, participantNamed } from '../../domain/meeting/meeting';
import { itemsVisibleTo } from '../../domain/meeting/meeting-room';
import type { StaffId } from '../../domain/organisation/organisation';
import type { AgendaView } from '../../views/meeting/agenda';
import type { MeetingView } from '../../views/meeting/meeting';
import type { AgendaSheet, ChildInvitationSheet, InvitationSheet } from '../../views/meeting/meeting-sheets';
import { type Actor, type Services, today } from '../base/services';
import { departmentName, personView, staffMember } from '../organisation/directory';
import { type Preferences, readPreferences } from '../organisation/preferences';
import { newSheetLink } from '../sheets/sheet-links';
import { recordCaseRead } from '../trail/case-reads';
import { type AgendaDone, agendaViewAfter } from './agenda/agenda-view';
import { interpreterPart } from './invitation';
import { type MeetingFacts, meetingFacts } from './meeting-facts';
import { groupOf, ownerView, preparationView } from './meeting-names';
import { openMeetingFor } from './meeting-store';
import { meetingViewAfter } from './meeting-view';

type Reference = Meeting['reference'];

/** What a link to a meeting's sheet stands for. Ids only: the sheet is made when it is opened. */
export interface MeetingSheetBody {
  readonly reference: Reference;
  readonly meetingId: string;
  /** Whom the invitation is for; left out for the coordinator's own copy of the agenda. */
  readonly participantId?: string;
  readonly by: StaffId;
}

/** Which page it is, with its content. */
export type OpenedMeetingSheet =
  | { readonly kind: 'invitation'; readonly sheet: InvitationSheet }
  | { readonly kind: 'childInvitation'; readonly sheet: ChildInvitationSheet }
  | { readonly kind: 'agenda'; readonly sheet: AgendaSheet };

/** M5, M8: the meeting with a fresh link to the invitation for somebody without Teams; a child gets a page of its own. */
export const printInvitation = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  participantId: string,
  from = 0,
): Promise<Result<MeetingView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, relations, meeting } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotFound');
  const participant = participantNamed(meeting, participantId);
  if (!isOnPaper(participant)) return refuse('NoLongerThere');
  if (isKeptFrom(meeting, familyCase, participant.who)) {
    return refuse('MeetingKeptFrom', { params: { names: participant.name } });
  }
  const body: MeetingSheetBody = { reference, meetingId, participantId, by: actor.person.id };
  const sheetUrl = await newSheetLink(services, actor, body);
  await recordCaseRead(services, actor, opened.value, 'meetingViewed');
  return ok(
    await meetingViewAfter(services, actor, opened.value, {
      ...(sheetUrl !== undefined && { sheetUrl }),
      from,
    }),
  );
};

/** M4: the agenda with a fresh link to the coordinator's own copy, to go through with the family. */
export const printAgenda = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
): Promise<Result<AgendaView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotFound');
  const sheetUrl = await newSheetLink(services, actor, { reference, meetingId, by: actor.person.id });
  await recordCaseRead(services, actor, opened.value, 'agendaViewed');
  const done: AgendaDone = sheetUrl === undefined ? {} : { sheetUrl };
  return ok(await agendaViewAfter(services, actor, opened.value, done));
};

/** Who is invited by a printed page: everybody but colleagues with a chat of their own. */
const isOnPaper = (participant: Participant | undefined): participant is Participant =>
  participant !== undefined && participant.who.kind !== 'staff' && participant.invitation !== undefined;

/**
 * The page behind a link, as the meeting stands now, for as long as whoever asked for it may see the case. Opening it is
 * recorded as their reading (L1).
 */
export const openMeetingSheet = async (
  services: Services,
  tenantId: string,
  { reference, meetingId, participantId, by }: MeetingSheetBody,
): Promise<(OpenedMeetingSheet & { readonly language: Preferences['language'] }) | undefined> => {
  const person = await staffMember(services, tenantId, by);
  if (person === undefined) return undefined;
  const reader = { tenantId, person };
  const opened = await openMeetingFor(services, reader, reference, meetingId);
  if (!opened.ok || !seesEverything(opened.value.familyCase, opened.value.relations)) return undefined;
  const { meeting, familyCase } = opened.value;
  const participant = participantId === undefined ? undefined : participantNamed(meeting, participantId);
  if (participantId !== undefined && !isOnPaper(participant)) return undefined;
  // S11: a link from before the protection no longer shows it.
  if (participant !== undefined && isKeptFrom(meeting, familyCase, participant.who)) return undefined;
  await recordCaseRead(services, reader, opened.value, 'meetingPrinted');
  const facts = await meetingFacts(services, tenantId, opened.value);
  const { language } = await readPreferences(services, tenantId, by);
  const day = today(services);
  if (participant === undefined) return { kind: 'agenda', sheet: agendaSheet(facts, day), language };
  return isChild(participant, familyCase)
    ? { kind: 'childInvitation', sheet: childSheet(facts, participant), language }
    : { kind: 'invitation', sheet: invitationSheet(facts, participant, day), language };
};

const isChild = ({ who }: Participant, { members }: FamilyCase): boolean =>
  who.kind === 'member' && members.some(({ id, relation }) => id === who.memberId && relation === 'child');

const head = ({ familyCase, meeting, municipality, staff }: MeetingFacts) => ({
  municipality: municipality.settings.name,
  department: departmentName(municipality.organisation, familyCase.departmentId),
  coordinator: personView(staff.get(familyCase.coordinatorId), municipality.organisation),
  kind: meeting.kind,
  time: meeting.time,
  place: meeting.place,
});

/** S6: only what the recipient may hear at this moment. Others' names stay out of it. */
const invitationSheet = (
  facts: MeetingFacts,
  { id, name, who }: Participant,
  day: InvitationSheet['today'],
): InvitationSheet => ({
  ...head(facts),
  recipient: name,
  ...interpreterPart(facts.meeting, facts.familyCase),
  items: itemsVisibleTo(facts.meeting, facts.plan, id).map(({ owner, text }, index) => ({
    number: index + 1,
    owner:
      owner.kind === 'heading' || (who.kind === 'member' && mayKnowOwner(facts.familyCase, who, owner))
        ? ownerView(owner, facts.familyCase, facts.staff)
        : { kind: owner.kind },
    text,
  })),
  today: day,
});

/** M4: in the family's order, with who leaves the room. It lies on the table: see `AgendaSheet`. */
const agendaSheet = (facts: MeetingFacts, day: AgendaSheet['today']): AgendaSheet => {
  const { familyCase, meeting, staff } = facts;
  const { time, place: where, ...common } = head(facts);
  return {
    ...common,
    ...(clashesIn(meeting, familyCase).length === 0 && { time, place: where }),
    ...preparationView(meeting.agenda, familyCase),
    items: agendaInOrder(meeting.agenda.items).map(({ owner, text, minutes, withoutIds = [] }, index) => {
      const leave = meeting.participants.filter(({ id }) => withoutIds.includes(id)).map(({ name }) => name);
      return {
        number: index + 1,
        owner: ownerView(owner, familyCase, staff),
        text,
        ...(minutes !== undefined && { minutes }),
        ...(leave.length > 0 && { leave }),
      };
    }),
    today: day,
  };
};

/** M5: where, when, who comes, and who sits beside me. */
const childSheet = (
  { familyCase, meeting, municipality, staff }: MeetingFacts,
  { id, name, who }: Participant,
): ChildInvitationSheet => {
  const childId = who.kind === 'member' ? who.memberId : '';
  const coordinator = staff.get(familyCase.coordinatorId);
  const beside = meeting.participants.find(
    (one) => one.who.kind === 'supportPerson' && one.who.memberId === childId,
  );
  const wish = meeting.childrensWishes.find(({ memberId }) => memberId === childId)?.wish;
  const others = meeting.participants
    .filter((one) => one.id !== id && one.id !== beside?.id)
    .map((one) => ({ name: one.name, role: roleOf(one, familyCase, staff), group: groupOf(one) }));
  const holder = { name: coordinator?.name ?? '', role: coordinator?.title ?? '', group: 'staff' } as const;
  const { settings } = municipality;
  return {
    municipality: settings.name,
    child: name,
    coordinator: coordinator?.name ?? '',
    ...(coordinator?.phone !== undefined && { coordinatorPhone: coordinator.phone }),
    time: meeting.time,
    place: meeting.place,
    people: [
      ...others.filter(({ group }) => group !== 'staff'),
      // Whoever holds the meeting is there, and the child knows them.
      holder,
      ...others.filter(({ group }) => group === 'staff'),
    ],
    ...(beside && { besideMe: beside.name }),
    ...(wish !== undefined && { wish }),
  };
};

const roleOf = ({ who }: Participant, { network }: FamilyCase, staff: MeetingFacts['staff']): string => {
  if (who.kind === 'staff') return staff.get(who.staffId)?.title ?? '';
  if (who.kind !== 'network') return '';
  const person = network.find(({ id }) => id === who.personId);
  return person?.kind === 'private' ? person.relation : (person?.role ?? '');
};
