import type { Instant } from '../../domain/base/calendar';
import { type ChainHead, emptyChain, type Link, linkAfter } from '../../domain/base/hash-chain';
import type { BusyTime } from '../../domain/base/meeting-time';
import { ok, type Refusal, type Result, refuse } from '../../domain/base/result';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, type CaseRelation, may } from '../../domain/case/rights';
import { isOver, type Meeting, meetingReference } from '../../domain/meeting/meeting';
import { applyMeeting } from '../../domain/meeting/meeting-apply';
import { decideMeeting, type MeetingCommand } from '../../domain/meeting/meeting-decide';
import type { MeetingEvent } from '../../domain/meeting/meeting-events';
import { type StaffId, systemActor } from '../../domain/organisation/organisation';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, staffKey } from '../case/case-entry';
import { caseWrites, type OpenedCase, openCaseFor, requestWrite } from '../case/case-store';
import { allPages, municipality } from '../organisation/directory';
import type { NewDocument, StoredDocument, Write } from '../ports/store';
import { outboxWrites, type Telling } from '../telling/tellings';
import { cardChanges } from './meeting-cards';

/** What a meeting's document holds: the snapshot, and where the trail of its changes ends. */
interface MeetingBody {
  readonly snapshot: Meeting;
  readonly trail: ChainHead;
}

/** One commit's changes, in the trail of the meeting (L1). */
export interface MeetingChangeRecord {
  readonly at: Instant;
  readonly by: StaffId;
  readonly events: readonly MeetingEvent[];
}

/** A meeting with its case, and how the reader belongs to the case. */
export interface OpenedMeeting extends OpenedCase {
  readonly meeting: Meeting;
}

/** Index keys: all meetings of a case, and those that are neither held nor cancelled. */
const ofCase = (reference: CaseReference): string => `case:${reference}`;
const openOfCase = (reference: CaseReference): string => `open:${reference}`;
const ofMeeting = (id: string): string => `meeting:${id}`;

const keysAtMost = 100;
const triesAtMost = 8;

const meetingDocument = (body: MeetingBody): NewDocument<MeetingBody> => {
  const { id, reference, time } = body.snapshot;
  return {
    kind: 'meeting',
    id,
    body,
    keys: [ofCase(reference), ...(isOver(body.snapshot) ? [] : [openOfCase(reference)])],
    sort: `${time.on} ${time.start}`,
  };
};

/** A meeting of a case that the reader belongs to. For everybody and everything else the same refusal (C7). */
export const openMeetingFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
  meetingId: string,
): Promise<Result<OpenedMeeting>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const stored = await readMeeting(services, actor.tenantId, reference, meetingId);
  return stored === undefined ? refuse('NotFound') : ok({ ...opened.value, meeting: stored.body.snapshot });
};

/** A meeting of a case, whoever asks; who may see it is the caller's to settle. */
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
  // A card can be forged: the meeting of another case is none of this one.
  return stored?.body.snapshot.reference === reference ? stored : undefined;
};

/** The meetings of a case: those to come with the earliest first, or the latest that are over. */
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
  const meetings = documents.map(({ body }) => body.snapshot);
  return meetings.filter((meeting) => isOver(meeting) === (which === 'over')).slice(0, limit);
};

/** When somebody holds meetings, in all the cases that they coordinate. */
export const busyTimes = async (
  services: Services,
  tenantId: string,
  coordinatorId: StaffId,
): Promise<readonly BusyTime[]> => {
  const partition = mainPartition(services, tenantId);
  const entries = await allPages<CaseEntry>((after) =>
    partition.find('caseEntry', {
      keys: [staffKey(coordinatorId)],
      ...(after !== undefined && { after }),
    }),
  );
  const keys = entries
    .filter((entry) => entry.coordinatorId === coordinatorId && entry.meetings?.length)
    .map(({ reference }) => openOfCase(reference));
  const busy: BusyTime[] = [];
  for (let from = 0; from < keys.length; from += keysAtMost) {
    const meetings = await allPages<MeetingBody>((after) =>
      partition.find('meeting', {
        keys: keys.slice(from, from + keysAtMost),
        ...(after !== undefined && { after }),
      }),
    );
    busy.push(...meetings.map(({ snapshot }) => ({ ...snapshot.time, meetingId: snapshot.id })));
  }
  return busy;
};

/** What a use case wants done with a meeting. */
export interface MeetingWish {
  readonly reference: CaseReference;
  /** Left out when a meeting is to be planned. */
  readonly meetingId?: string;
  /** The right that it takes; `system` for what follows from rules and not from a person. */
  readonly right: CaseAction | 'system';
  /**
   * Carried out one after the other, all or none. Made of the case and the meeting as they stand; the ids that new things
   * get are made for each.
   */
  readonly commands: (stands: {
    readonly familyCase: FamilyCase;
    readonly relations: readonly CaseRelation[];
    readonly meeting: Meeting | undefined;
  }) => Promise<Result<readonly MeetingCommand[]>>;
  readonly tell?: (change: {
    readonly before: Meeting | undefined;
    readonly after: Meeting;
    readonly events: readonly MeetingEvent[];
    readonly familyCase: FamilyCase;
  }) => readonly Telling[];
}

/** What a change came to. `events` is empty when it was so already, or had been carried out before. */
export interface MeetingChange extends OpenedMeeting {
  readonly events: readonly MeetingEvent[];
}

interface RequestRecord {
  readonly by: StaffId;
  readonly result: { readonly reference?: CaseReference; readonly meetingId?: string };
}

/**
 * Carries out commands on a meeting: load, authorise, decide, commit. The meeting, its trail, what the case learns of it,
 * outbox and the record of the request are written together or not at all. When somebody else changed it meanwhile, the
 * rules are asked again with the meeting as it stands now.
 */
export const changeMeeting = async (
  services: Services,
  actor: Actor,
  wish: MeetingWish,
): Promise<Result<MeetingChange>> => {
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const outcome = await tryChange(services, actor, wish);
    if (outcome !== 'again') return outcome;
  }
  return refuse('ChangedMeanwhile');
};

const tryChange = async (
  services: Services,
  actor: Actor,
  wish: MeetingWish,
): Promise<Result<MeetingChange> | 'again'> => {
  const { tenantId } = actor;
  const opened = await openCaseFor(services, actor, wish.reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  const stored =
    wish.meetingId === undefined
      ? undefined
      : await readMeeting(services, tenantId, wish.reference, wish.meetingId);
  if (wish.meetingId !== undefined && stored === undefined) return refuse('NotFound');
  if (wish.right !== 'system' && !may(wish.right, familyCase, relations)) return refuse('NotAllowed');
  const before = stored?.body.snapshot;
  const commands = await wish.commands({ ...opened.value, meeting: before });
  if (!commands.ok) return afterRepetition(services, actor, opened.value, before, commands.refusal);
  const decided = await decideAll(services, actor, familyCase, before, commands.value);
  if (!decided.ok) return afterRepetition(services, actor, opened.value, before, decided.refusal);
  const { after, events } = decided.value;
  if (after === undefined) return refuse('NoLongerThere');
  if (events.length === 0) return ok({ ...opened.value, meeting: after, events });
  const noted = await caseWrites(services, actor, wish.reference, {
    type: 'noteMeeting',
    meeting: meetingReference(after),
  });
  if (!noted.ok) return noted;
  const tellings = wish.tell?.({ before, after, events, familyCase }) ?? [];
  const outcome = await mainPartition(services, tenantId).commit([
    ...meetingWrites(services, actor, stored, after, events),
    ...noted.value,
    ...outboxWrites(services, tellings),
    ...cardChanges(services, actor, familyCase, after),
    ...(actor.person.id === systemActor.id
      ? []
      : [requestWrite(services, actor, { reference: wish.reference, meetingId: after.id })]),
  ]);
  if (!outcome.committed) {
    if (outcome.kind !== 'request') return 'again';
    return afterRepetition(services, actor, opened.value, before, { code: 'ChangedMeanwhile' });
  }
  services.wakeDispatcher(tenantId);
  const now = await openCaseFor(services, actor, wish.reference);
  return ok({ ...(now.ok ? now.value : opened.value), meeting: after, events });
};

const decideAll = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  before: Meeting | undefined,
  commands: readonly MeetingCommand[],
): Promise<Result<{ readonly after: Meeting | undefined; readonly events: readonly MeetingEvent[] }>> => {
  const place = await municipality(services, actor.tenantId);
  const events: MeetingEvent[] = [];
  let after = before;
  for (const command of commands) {
    const decision = decideMeeting(after, command, {
      actor: actor.person,
      today: today(services),
      newId: services.ids.next(),
      now: services.clock.now(),
      familyCase,
      place,
    });
    if (!decision.ok) return decision;
    events.push(...decision.value);
    after = decision.value.reduce<Meeting | undefined>(applyMeeting, after);
  }
  return ok({ after, events });
};

/** A rule may say no to a repetition because the first time succeeded; that is no refusal. */
const afterRepetition = async (
  services: Services,
  actor: Actor,
  opened: OpenedCase,
  before: Meeting | undefined,
  refusal: Refusal,
): Promise<Result<MeetingChange>> => {
  const partition = mainPartition(services, actor.tenantId);
  const done = await partition.read<RequestRecord>('request', actor.requestId);
  const { reference } = opened.familyCase;
  if (done?.body.by !== actor.person.id || done.body.result.reference !== reference) {
    return { ok: false, refusal };
  }
  const id = before?.id ?? done.body.result.meetingId ?? '';
  const stored = await readMeeting(services, actor.tenantId, reference, id);
  return stored === undefined
    ? { ok: false, refusal }
    : ok({ ...opened, meeting: stored.body.snapshot, events: [] });
};

const meetingWrites = (
  services: Services,
  actor: Actor,
  stored: StoredDocument<MeetingBody> | undefined,
  after: Meeting,
  events: readonly MeetingEvent[],
): readonly Write[] => {
  const record: MeetingChangeRecord = { at: services.clock.now(), by: actor.person.id, events };
  const link = linkAfter(stored?.body.trail ?? emptyChain, record);
  const document = meetingDocument({
    snapshot: after,
    trail: { sequence: link.sequence, hash: link.hash },
  });
  const sort = String(link.sequence).padStart(8, '0');
  return [
    stored === undefined ? { do: 'create', document } : { do: 'replace', document, version: stored.version },
    {
      do: 'create',
      document: {
        kind: 'meetingEvent',
        id: `${after.id}.${sort}`,
        body: link,
        keys: [ofMeeting(after.id)],
        sort,
      },
    },
  ];
};

/** The trails of a case's meetings as they are stored, each with the end that the meeting itself knows (L1). */
export const readMeetingTrails = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<
  readonly {
    readonly meetingId: string;
    readonly links: readonly Link<MeetingChangeRecord>[];
    readonly head: ChainHead;
  }[]
> => {
  const partition = mainPartition(services, tenantId);
  const meetings = await allPages<MeetingBody>((after) =>
    partition.find('meeting', { keys: [ofCase(reference)], ...(after !== undefined && { after }) }),
  );
  return Promise.all(
    meetings.map(async ({ snapshot, trail }) => {
      const links = await allPages<Link<MeetingChangeRecord>>((after) =>
        partition.find('meetingEvent', {
          keys: [ofMeeting(snapshot.id)],
          ...(after !== undefined && { after }),
        }),
      );
      return { meetingId: snapshot.id, links: links.slice(0, trail.sequence), head: trail };
    }),
  );
};
