import { ok, type Result } from '../../domain/base/result';
import type { FamilyCase, LoggedContact } from '../../domain/case/family-case';
import { may } from '../../domain/case/rights';
import { contactsIn } from '../../domain/correct/corrections';
import type { Meeting } from '../../domain/meeting/meeting';
import type { CorrectView, FactView } from '../../views/case/correct';
import type { ActionLink } from '../../views/verbs';
import { pressesAbout } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import { openCaseFor, readCaseTrail } from '../case/case-store';
import { meetingsOf } from '../meeting/meeting-store';
import { readOpenCase } from '../trail/case-reads';

type Reference = FamilyCase['reference'];
export type JustCorrected = Partial<Pick<CorrectView, 'done' | 'told'>>;

/** With more facts on one card it grows too large; the rest comes on the next page. */
const factsPerPage = 8;
const contactsShown = 4;
const meetingsShown = 2;

/** L8: what can be corrected, for those who see the whole case. Reading is recorded first (L1). */
export const correctCase = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  from = 0,
): Promise<Result<CorrectView>> => {
  const opened = await readOpenCase(services, actor, reference);
  return opened.ok ? ok(await viewOf(services, actor, opened.value.familyCase, from)) : opened;
};

/** The same after a correction; the change itself is the record. */
export const correctViewAfter = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  justDone: JustCorrected,
): Promise<Result<CorrectView>> => {
  const opened = await openCaseFor(services, actor, reference);
  return opened.ok
    ? ok({ ...(await viewOf(services, actor, opened.value.familyCase, 0)), ...justDone })
    : opened;
};

const viewOf = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  from: number,
): Promise<CorrectView> => {
  const { reference, alias } = familyCase;
  const all = await factsOf(services, actor, familyCase);
  const begin = Math.max(0, Math.min(from, all.length - 1));
  const first = begin - (begin % factsPerPage);
  return {
    name: 'correct',
    reference,
    alias,
    today: today(services),
    facts: all.slice(first, first + factsPerPage),
    ...(first > 0 && { from: first }),
    total: all.length,
    actions: [
      { verb: 'case.show', as: 'execute', ids: { reference } },
      // In colour it would be pressed for what has just been corrected.
      { verb: 'correct.undo', as: 'execute' },
    ],
  };
};

const factsOf = async (
  services: Services,
  { tenantId }: Actor,
  familyCase: FamilyCase,
): Promise<readonly FactView[]> => {
  const { reference, members, network } = familyCase;
  const ids = { reference };
  const { dialog } = pressesAbout(ids);
  const contacts = await contactsOf(services, tenantId, reference);
  const held = (await meetingsOf(services, tenantId, reference, 'over', meetingsShown)).filter(
    ({ state }) => state === 'held',
  );
  return [
    { what: 'alias', actions: [dialog('correct.alias')] },
    ...members.map(
      ({ id, name, relation, birthYear, custody, livesElsewhere, language, interpreter }): FactView => ({
        what: 'member',
        name,
        relation,
        ...(birthYear !== undefined && { birthYear }),
        custody,
        livesElsewhere,
        ...(language !== undefined && { language }),
        interpreter: interpreter === true,
        actions: [
          dialog('correct.member', { member: id }),
          { ...dialog('correct.removeMember', { member: id }), style: 'destructive' },
        ],
      }),
    ),
    ...contacts.slice(0, contactsShown).map((contact) => contactView(contact, contacts, familyCase, dialog)),
    ...held.map((meeting) => meetingView(meeting, dialog)),
    ...network.map(
      (person): FactView => ({
        what: 'network',
        name: person.name,
        tie: person.kind === 'private' ? person.relation : person.role,
        actions: [dialog('correct.network', { person: person.id })],
      }),
    ),
  ];
};

type Dialog = (verb: ActionLink['verb'], more?: Readonly<Record<string, string>>) => ActionLink;

const contactView = (
  contact: LoggedContact,
  all: readonly LoggedContact[],
  { members, network }: FamilyCase,
  dialog: Dialog,
): FactView => {
  const { id, on, kind, withIds = [] } = contact;
  const people = [...members, ...network].filter((person) => withIds.includes(person.id));
  return {
    what: 'contact',
    on,
    ...(kind && { kind }),
    with: people.map(({ name }) => name),
    twice: all.some((other) => other.id !== id && other.on === on && other.kind === kind),
    actions: [{ ...dialog('correct.contact', { contact: id }), style: 'destructive' }],
  };
};

const meetingView = ({ id, kind, time, participants, record }: Meeting, dialog: Dialog): FactView => ({
  what: 'meeting',
  kind,
  on: time.on,
  attendance: participants.flatMap(({ id: participantId, name }) => {
    const attendance = record.attendance[participantId];
    return attendance === undefined ? [] : [{ name, attendance }];
  }),
  actions: [
    ...(participants.length > 0 ? [dialog('correct.attendance', { meeting: id })] : []),
    dialog('correct.reopen', { meeting: id }),
  ],
});

/** The changes of a case, each with its number. */
export const changesOf = async (services: Services, tenantId: string, reference: Reference) => {
  const trail = await readCaseTrail(services, tenantId, reference);
  return (trail?.links ?? []).map(({ sequence, content }) => ({ sequence, events: content?.events ?? [] }));
};

export const contactsOf = async (
  services: Services,
  tenantId: string,
  reference: Reference,
): Promise<readonly LoggedContact[]> => contactsIn(await changesOf(services, tenantId, reference));

/** Whether somebody may correct facts of the case. */
export const mayCorrect = (familyCase: FamilyCase, relations: Parameters<typeof may>[2]): boolean =>
  familyCase.status === 'open' && may('correctFacts', familyCase, relations);
