import type { BusyTime } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, type CaseRelation, may } from '../../domain/case/rights';
import { isOver, type Meeting, meetingReference } from '../../domain/meeting/meeting';
import { applyMeeting } from '../../domain/meeting/meeting-apply';
import { decideMeeting, type MeetingCommand } from '../../domain/meeting/meeting-decide';
import type { MeetingContext } from '../../domain/meeting/meeting-decision';
import type { MeetingEvent } from '../../domain/meeting/meeting-events';
import { nameNow } from '../../domain/meeting/names-now';
import type { StaffId } from '../../domain/organisation/organisation';
import { findAll } from '../base/find-all';
import {
  changeRecord,
  decideOn,
  type RecordBody,
  type RecordKind,
  readTrail,
  recordWrites,
  removeRecord,
} from '../base/records';
import { type Actor, mainPartition, type Services } from '../base/services';
import { type CaseEntry, staffKey } from '../case/case-entry';
import { caseFollowing, type OpenedCase, openCaseFor } from '../case/case-store';
import type { StoredDocument, Write } from '../ports/store';
import { meetingsFollow } from '../telling/cards-follow';
import { outboxWrites, type Telling } from '../telling/tellings';

/** A meeting with its case, and the reader's role in the case. */
export interface OpenedMeeting extends OpenedCase {
  readonly meeting: Meeting;
}

/** Index keys: all meetings of a case, and those that are neither held nor cancelled. */
const ofCase = (reference: CaseReference): string => `case:${reference}`;
const openOfCase = (reference: CaseReference): string => `open:${reference}`;

type MeetingBody = RecordBody<Meeting>;

/** The meeting as a record with events. */
const meetings: RecordKind<Meeting, MeetingEvent, MeetingCommand, Pick<MeetingContext, 'familyCase'>> = {
  kind: 'meeting',
  eventKind: 'meetingEvent',
  idOf: ({ id }) => id,
  decide: decideMeeting,
  apply: applyMeeting,
  index: (meeting) => ({
    keys: [ofCase(meeting.reference), ...(isOver(meeting) ? [] : [openOfCase(meeting.reference)])],
    sort: `${meeting.time.on} ${meeting.time.start}`,
  }),
  // No card can show a meeting before there is one.
  cards: (services, by, { id }, events) =>
    events[0]?.type === 'MeetingPlanned' ? [] : meetingsFollow(services, by, id, events),
};

/** A meeting of a case that the reader belongs to. Everybody and everything else gets the same refusal (C7). */
export const openMeetingFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
  meetingId: string,
): Promise<Result<OpenedMeeting>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const stored = await readMeeting(services, actor.tenantId, reference, meetingId);
  return stored === undefined
    ? refuse('NotFound')
    : ok({ ...opened.value, meeting: namedAnew(stored.body.snapshot, opened.value.familyCase) });
};

/** L8: participants are called what the case calls them now. */
const namedAnew = (meeting: Meeting, familyCase: FamilyCase): Meeting => ({
  ...meeting,
  participants: meeting.participants.map((participant) => ({
    ...participant,
    name: nameNow(participant.who, familyCase) ?? participant.name,
  })),
});

/** A meeting of a case, whoever asks; the caller settles who may see it. */
export const meetingNamed = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
  meetingId: string,
): Promise<Meeting | undefined> =>
  (await readMeeting(services, tenantId, reference, meetingId))?.body.snapshot;

const readMeeting = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
  meetingId: string,
): Promise<StoredDocument<MeetingBody> | undefined> => {
  if (meetingId === '') return undefined;
  const stored = await mainPartition(services, tenantId).read<MeetingBody>('meeting', meetingId);
  // A card can be forged: a meeting of another case does not count as one of this.
  return stored?.body.snapshot.reference === reference ? stored : undefined;
};

/** A case's meetings: the coming ones, earliest first, or the latest that are over. */
export const meetingsOf = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
  which: 'open' | 'over',
  limit = 100,
): Promise<readonly Meeting[]> => {
  const { documents } = await mainPartition(services, tenantId).find<MeetingBody>('meeting', {
    keys: [which === 'open' ? openOfCase(reference) : ofCase(reference)],
    order: which === 'open' ? 'ascending' : 'descending',
  });
  const found = documents.map(({ body }) => body.snapshot);
  return found.filter((meeting) => isOver(meeting) === (which === 'over')).slice(0, limit);
};

/** All meetings of several cases, whoever asks; the caller settles who may see them. */
export const meetingsInCases = async (
  services: Services,
  tenantId: string,
  references: readonly CaseReference[],
): Promise<readonly Meeting[]> => {
  const found = await findAll<MeetingBody>(
    mainPartition(services, tenantId),
    'meeting',
    references.map(ofCase),
  );
  return found.map(({ snapshot }) => snapshot);
};

/** When somebody holds meetings, in all the cases that they coordinate. */
export const busyTimes = async (
  services: Services,
  tenantId: string,
  coordinatorId: StaffId,
): Promise<readonly BusyTime[]> => {
  const partition = mainPartition(services, tenantId);
  const entries = await findAll<CaseEntry>(partition, 'caseEntry', [staffKey(coordinatorId)]);
  const keys = entries
    .filter((entry) => entry.coordinatorId === coordinatorId && entry.meetings?.length)
    .map(({ reference }) => openOfCase(reference));
  const open = await findAll<MeetingBody>(partition, 'meeting', keys);
  return open.map(({ snapshot }) => ({ ...snapshot.time, meetingId: snapshot.id }));
};

/** What a use case asks of a meeting. */
export interface MeetingWish {
  readonly reference: CaseReference;
  /** Left out when a meeting is to be planned. */
  readonly meetingId?: string;
  /** The right it requires; `system` for what rules do by themselves. */
  readonly right: CaseAction | 'system';
  /**
   * Carried out one after another, all or none. Made from the case and the meeting as they stand; the ids for new things are
   * made for each.
   */
  readonly commands: (stands: {
    readonly familyCase: FamilyCase;
    readonly relations: readonly CaseRelation[];
    readonly meeting: Meeting | undefined;
  }) => Promise<Result<readonly MeetingCommand[]>>;
  /** What else is written in the same commit. */
  readonly along?: () => Promise<Result<readonly Write[]>>;
  readonly tell?: (change: {
    readonly before: Meeting | undefined;
    readonly after: Meeting;
    readonly events: readonly MeetingEvent[];
    readonly familyCase: FamilyCase;
  }) => readonly Telling[];
}

/** The result of a change. `events` is empty if it was already so, or had been carried out before. */
export interface MeetingChange extends OpenedMeeting {
  readonly events: readonly MeetingEvent[];
}

/**
 * Carries out commands on a meeting ({@link changeRecord}) for somebody who has the right to. What the case learns from it,
 * and the cards that follow, are written in the same commit.
 */
export const changeMeeting = async (
  services: Services,
  actor: Actor,
  wish: MeetingWish,
): Promise<Result<MeetingChange>> => {
  const { reference, meetingId, right } = wish;
  let opened: OpenedCase | undefined;
  const change = await changeRecord(services, actor, meetings, async () => {
    const found = await openCaseFor(services, actor, reference);
    if (!found.ok) return found;
    opened = found.value;
    const { familyCase, relations } = found.value;
    const stored =
      meetingId === undefined ? undefined : await readMeeting(services, actor.tenantId, reference, meetingId);
    if (meetingId !== undefined && stored === undefined) return refuse('NotFound');
    if (right !== 'system' && !may(right, familyCase, relations)) return refuse('NotAllowed');
    return ok({
      stored,
      commands: await wish.commands({ ...found.value, meeting: stored?.body.snapshot }),
      facts: { familyCase },
      along: async (decided) => {
        const noted = await caseFollowing(services, actor, reference, {
          type: 'noteMeeting',
          meeting: meetingReference(decided.after),
        });
        if (!noted.ok) return noted;
        opened = { familyCase: noted.value.familyCase, relations };
        const more = (await wish.along?.()) ?? ok([]);
        if (!more.ok) return more;
        return ok([
          ...noted.value.writes,
          ...more.value,
          ...outboxWrites(services, wish.tell?.({ ...decided, familyCase }) ?? []),
        ]);
      },
    });
  });
  if (!change.ok) return change;
  const { after: meeting, events } = change.value;
  // The request may have been carried out before, on another meeting's card.
  if (opened === undefined || meeting.reference !== reference) return refuse('NotFound');
  return ok({ ...opened, meeting: namedAnew(meeting, opened.familyCase), events });
};

/**
 * What commands on another meeting of the case add to a commit that leads elsewhere; none when they change nothing. A conflict about
 * one of them means that somebody else changed that meeting meanwhile.
 */
export const meetingFollowing = async (
  services: Services,
  actor: Actor,
  { reference, meetingId }: Pick<Meeting, 'reference'> & { readonly meetingId: string },
  commands: (stands: OpenedMeeting) => readonly MeetingCommand[],
  tell: NonNullable<MeetingWish['tell']>,
): Promise<Result<readonly Write[]>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase } = opened.value;
  const stored = await readMeeting(services, actor.tenantId, reference, meetingId);
  const decided = await decideOn(services, actor, meetings, {
    stored,
    commands: commands(opened.value),
    facts: { familyCase },
  });
  if (!decided.ok || decided.value.events.length === 0) return decided.ok ? ok([]) : decided;
  return ok([
    ...(await recordWrites(services, actor, meetings, stored, decided.value)),
    ...outboxWrites(services, tell({ ...decided.value, familyCase })),
  ]);
};

/** The trails of a case's meetings, each with the end known to the meeting itself (L1). */
export const readMeetingTrails = async (services: Services, tenantId: string, reference: CaseReference) => {
  const stored = await findAll<MeetingBody>(mainPartition(services, tenantId), 'meeting', [
    ofCase(reference),
  ]);
  return Promise.all(
    stored.map(async (body) => ({
      meeting: body.snapshot,
      ...(await readTrail(services, tenantId, meetings, body)),
    })),
  );
};

/** L4: removes a case's meetings and their trails. Returns how many documents were removed. */
export const removeMeetingsOf = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<number> => {
  let removed = 0;
  for (const { id } of await meetingsInCases(services, tenantId, [reference]))
    removed += await removeRecord(services, tenantId, meetings, id);
  return removed;
};

/** What whoever arranges a meeting asks of it, as it stands. */
export type Arranging = (
  meeting: Meeting,
  familyCase: FamilyCase,
) => Promise<Result<readonly MeetingCommand[]>> | Result<readonly MeetingCommand[]>;

/** Carries out commands of whoever arranges a meeting. */
export const arrangeMeeting = (
  services: Services,
  actor: Actor,
  { reference, meetingId }: Pick<Meeting, 'reference'> & { readonly meetingId: string },
  commands: Arranging,
  more: Pick<MeetingWish, 'tell'> = {},
): Promise<Result<MeetingChange>> =>
  changeMeeting(services, actor, {
    reference,
    meetingId,
    right: 'arrangeMeeting',
    commands: async ({ meeting, familyCase }) =>
      meeting === undefined ? refuse('NoLongerThere') : commands(meeting, familyCase),
    ...more,
  });
