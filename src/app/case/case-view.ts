import type { CalendarDate } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import { currentPhase, deputyOn, type FamilyCase } from '../../domain/case/family-case';
import { targetGroupState } from '../../domain/case/opening';
import { nextPhase } from '../../domain/case/phases';
import { type CaseRelation, may, seesEverything } from '../../domain/case/rights';
import { isOrWillBeAway } from '../../domain/continuity/absence';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import { isSettled } from '../../domain/plan/plan-actions';
import type { CaseView } from '../../views/case/case';
import type { ActionLink } from '../../views/verbs';
import { offered, pressesAbout } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import { municipalityOf, personView, staffByIds } from '../organisation/directory';
import { ownPlanFacts } from '../plan/plan-facts';
import { actionViewOf } from '../plan/plan-parts';
import { planOf } from '../plan/plan-store';
import { maySeePlan } from '../plan/reading';
import { protectionPart } from '../protection/protection-view';
import { wayToDeadlines } from '../rhythm/deadline';
import { dueViews } from '../rhythm/due';
import { recordCaseRead } from '../trail/case-reads';
import { changeCase, type OpenedCase, openCaseFor, type Wish } from './case-store';

/** What a reader sees of a case, by their role in it (domain § 3). */
export const sightOf = (
  familyCase: Parameters<typeof seesEverything>[0],
  relations: readonly CaseRelation[],
): { readonly everything: boolean; readonly alias: boolean; readonly progress: boolean } => {
  const everything = seesEverything(familyCase, relations);
  return {
    everything,
    alias: everything || relations.includes('professional') || relations.includes('formerCoordinator'),
    progress: everything || relations.includes('lead') || relations.includes('receiver'),
  };
};

/** A case as its reader may see it. Reading is recorded first (L1); those who do not belong get `NotFound`. */
export const caseView = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
): Promise<Result<CaseView>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  await recordCaseRead(services, actor, opened.value, 'caseViewed');
  return ok(await viewOf(services, actor, opened.value));
};

/** The case after the reader's own change; the change itself is the record. */
export const caseViewAfter = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
): Promise<Result<CaseView>> => {
  const opened = await openCaseFor(services, actor, familyCase.reference);
  return opened.ok ? ok(await viewOf(services, actor, opened.value)) : opened;
};

/** Makes a change to a case and shows the result. */
export const changeAndShow = async (
  services: Services,
  actor: Actor,
  wish: Wish,
): Promise<Result<CaseView>> => {
  const change = await changeCase(services, actor, wish);
  return change.ok ? caseViewAfter(services, actor, change.value.familyCase) : change;
};

const viewOf = async (
  services: Services,
  actor: Actor,
  { familyCase, relations }: OpenedCase,
): Promise<CaseView> => {
  const day = today(services);
  const municipality = await municipalityOf(services, actor.tenantId);
  const people = await caseStaff(services, actor.tenantId, familyCase);
  const { organisation } = municipality;
  const sight = sightOf(familyCase, relations);
  const { deputy, handover, uncovered, closing } = familyCase;
  const deputyMember = people.get(deputy?.staffId);
  const mayAppoint =
    relations.includes('coordinator') || isOrWillBeAway(people.get(familyCase.coordinatorId), day);
  return {
    name: 'case',
    relation: relations[0] ?? 'professional',
    reference: familyCase.reference,
    today: day,
    coordinator: reachable(people.get(familyCase.coordinatorId), organisation),
    due: sight.progress ? dueViews(familyCase, municipality.settings.rhythm, day, sight) : [],
    actions: caseActions(familyCase, relations, day, mayAppoint),
    ...(sight.alias && { alias: familyCase.alias }),
    ...(deputy &&
      deputyMember &&
      deputy.to >= day && {
        deputy: {
          ...personView(deputyMember, organisation),
          from: deputy.from,
          to: deputy.to,
          now: deputyOn(familyCase, day) !== undefined,
        },
      }),
    ...(uncovered && { uncovered }),
    ...(closing && sight.everything && { closing }),
    ...(sight.progress && { startedOn: familyCase.startedOn, phase: currentPhase(familyCase) }),
    ...(handover &&
      sight.progress && {
        handover: {
          receiver: people.get(handover.receiverId)?.name ?? '',
          requestedOn: handover.requestedOn,
          ...(handover.acceptance && { acceptedOn: handover.acceptance.on }),
        },
      }),
    ...(sight.everything && familyPart(familyCase, day)),
    ...(familyCase.status === 'open' &&
      maySeePlan(familyCase, relations) && {
        todo: await todoIn(services, actor, { familyCase, relations }),
      }),
    ...(await protectionPart(services, actor, familyCase, relations)),
  };
};

/** P3, R3: what was agreed and planned, and is not done yet. */
const todoIn = async (
  services: Services,
  actor: Actor,
  opened: OpenedCase,
): Promise<NonNullable<CaseView['todo']>> => {
  const facts = await ownPlanFacts(services, actor, await planOf(services, actor.tenantId, opened));
  return facts.visible.actions.filter((one) => !isSettled(one)).map((one) => actionViewOf(one, facts));
};

/** Whoever has left is named, but without a phone number. */
const reachable = (
  person: StaffMember | undefined,
  organisation: Parameters<typeof personView>[1],
): CaseView['coordinator'] => {
  const view = personView(person, organisation);
  return person?.active === false
    ? { name: view.name, title: view.title, department: view.department }
    : view;
};

const familyPart = (
  familyCase: FamilyCase,
  day: CalendarDate,
): Pick<CaseView, 'targetGroup' | 'members' | 'network'> => ({
  targetGroup: targetGroupState(familyCase),
  members: familyCase.members.map(({ name, relation, birthYear, custody, livesElsewhere }) => ({
    name,
    relation,
    custody,
    livesElsewhere,
    ...(birthYear !== undefined && { age: Number(day.slice(0, 4)) - birthYear }),
  })),
  network: familyCase.network,
});

/** The staff that a case names, by id. */
export const caseStaff = (
  services: Services,
  tenantId: string,
  { coordinatorId, deputy, handover, lastHandover }: FamilyCase,
): Promise<ReadonlyMap<StaffId | undefined, StaffMember>> =>
  staffByIds(services, tenantId, [
    coordinatorId,
    deputy?.staffId,
    handover?.receiverId,
    lastHandover?.receiverId,
    lastHandover?.giverId,
  ]);

/** What the reader can do with the case now, most needed first. */
const caseActions = (
  familyCase: FamilyCase,
  relations: readonly CaseRelation[],
  day: CalendarDate,
  mayAppoint: boolean,
): readonly ActionLink[] => {
  if (familyCase.status === 'closed') return [];
  const { reference, handover, uncovered } = familyCase;
  const { execute, dialog } = pressesAbout({ reference });
  const allows = (right: Parameters<typeof may>[0]): boolean => may(right, familyCase, relations);
  const isParty = relations.some((relation) =>
    ['coordinator', 'deputy', 'receiver', 'lead'].includes(relation),
  );
  const accepted = handover?.acceptance !== undefined;
  const meetingDue = familyCase.familyMeetingDueSince !== undefined || accepted;
  const { members, network } = familyCase;
  const isNew = members.length === 0;
  const isAlone = !isNew && network.length === 0;
  const hasMeetings = familyCase.meetingsHeld.length > 0 || (familyCase.meetings ?? []).length > 0;
  const nextMeeting = !isNew && !isAlone && !hasMeetings;
  const isTaken = uncovered !== undefined && allows('takeOver');
  const meets = meetingDue && allows('recordFamilyMet');
  /** One next step: the most pressing of these. */
  const next = (action: ActionLink, isNext: boolean): ActionLink =>
    isNext && !isTaken && !meets ? { ...action, style: 'positive' } : action;
  return offered([
    [isTaken, { ...execute('case.takeOver'), style: 'positive' }],
    [meets, { ...dialog('handover.familyMeeting'), style: 'positive' }],
    [handover !== undefined && isParty, execute('handover.show', handover && { handover: handover.id })],
    [isNew && allows('addMember'), next(dialog('case.addFamily'), true)],
    [isAlone && allows('addNetworkPerson'), next(dialog('case.addNetworks'), true)],
    [nextMeeting && allows('arrangeMeeting'), next(dialog('meeting.plan'), true)],
    [familyCase.targetGroup === undefined && allows('recordTargetGroup'), dialog('case.recordTargetGroup')],
    [allows('arrangeMeeting') && hasMeetings, next(execute('meeting.list'), true)],
    [seesEverything(familyCase, relations), execute('consent.show')],
    [maySeePlan(familyCase, relations), execute('plan.show')],
    [relations.includes('professional') && !seesEverything(familyCase, relations), execute('consent.side')],
    [allows('arrangeMeeting') && !hasMeetings, execute('meeting.list')],
    [allows('logContact'), execute('contact.show')],
    [allows('keepDeadlines'), wayToDeadlines(familyCase)],
    [allows('addMember'), dialog('case.addMember')],
    [allows('addNetworkPerson'), dialog('case.addNetwork')],
    [members.length > 0 && allows('protect'), dialog('protection.record')],
    [network.length > 0 && seesEverything(familyCase, relations), execute('case.network')],
    [nextPhase(familyCase) !== undefined && allows('movePhase'), dialog('case.movePhase')],
    [handover === undefined && allows('requestHandover'), dialog('handover.request')],
    [mayAppoint && allows('appointDeputy'), dialog('case.appointDeputy')],
    [network.length > 0 && allows('removeNetworkPerson'), dialog('case.removeNetwork')],
    [deputyOn(familyCase, day) !== undefined && allows('endDeputy'), execute('case.endDeputy')],
    [handover === undefined && allows('closeCase'), dialog('case.close')],
    [allows('correctFacts'), execute('correct.show')],
    [allows('seeLooks'), execute('case.looks')],
    [true, { verb: 'cases.show', as: 'execute' }],
  ]);
};
