import { emptyChain } from '../../domain/base/hash-chain';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, may } from '../../domain/case/rights';
import { type Minutes, type MinutesTexts, namedAsNow, type SeenByPerson } from '../../domain/minutes/minutes';
import { waitedFor } from '../../domain/minutes/minutes-answers';
import { applyMinutes } from '../../domain/minutes/minutes-apply';
import { decideMinutes, type MinutesCommand } from '../../domain/minutes/minutes-decide';
import type { MinutesContext } from '../../domain/minutes/minutes-decision';
import type { MinutesEvent } from '../../domain/minutes/minutes-events';
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
import { type OpenedCase, openCaseFor } from '../case/case-store';
import type { StoredDocument, Write } from '../ports/store';
import { cardsFollow } from '../telling/cards-follow';
import { outboxWrites, type Telling } from '../telling/tellings';
import { minutesFacts } from './minutes-facts';

/** Minutes with their case, and the reader's role in it. */
export interface OpenedMinutes extends OpenedCase {
  readonly minutes: Minutes;
}

/** Index keys: by case; by who has yet to answer; by who is to do what was agreed (participants' ids). */
const ofCase = (reference: CaseReference): string => `case:${reference}`;
const waitingFor = (personId: string): string => `answer:${personId}`;
const doneBy = (personId: string): string => `doer:${personId}`;

const doersIn = ({ texts }: Minutes): readonly string[] =>
  texts.agreements.flatMap(({ responsibleId }) =>
    responsibleId?.startsWith('staff:') ? [responsibleId] : [],
  );

type MinutesBody = RecordBody<Minutes>;

const noTexts: MinutesTexts = { sections: [], agreements: [], words: [] };

/** Each version's texts are a document of their own, never written again once the version is out (R3). */
const textId = ({ id, version }: Pick<Minutes, 'id' | 'version'>): string => `${id}.v${version}`;

/** The kind of record that minutes are, with their events. */
const minutesKind: RecordKind<
  Minutes,
  MinutesEvent,
  MinutesCommand,
  Pick<MinutesContext, 'familyCase' | 'seenNow'>
> = {
  kind: 'minutes',
  eventKind: 'minutesEvent',
  idOf: ({ id }) => id,
  decide: decideMinutes,
  apply: applyMinutes,
  kept: (minutes) => ({ ...minutes, texts: noTexts }),
  index: (minutes) => ({
    keys: [
      ofCase(minutes.reference),
      ...waitedFor(minutes).map(waitingFor),
      ...(minutes.stage === 'approved' || minutes.stage === 'filed' ? doersIn(minutes).map(doneBy) : []),
    ],
    sort: `${minutes.time.on} ${minutes.time.start}`,
  }),
  derived: (minutes, { before }) =>
    minutes.texts === before?.texts
      ? []
      : [{ kind: 'minutesText', id: textId(minutes), body: minutes.texts }],
  cards: (services, by, { id }) => [
    cardsFollow(services, { of: 'meeting', meetingId: id, whose: 'everybody' }, { by }),
  ],
};

/** What a version says; undefined if there is no such version. */
export const textsOf = async (
  services: Services,
  tenantId: string,
  version: Pick<Minutes, 'id' | 'version'>,
): Promise<MinutesTexts | undefined> =>
  (await mainPartition(services, tenantId).read<MinutesTexts>('minutesText', textId(version)))?.body;

const readMinutes = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
  id: string,
): Promise<StoredDocument<MinutesBody> | undefined> => {
  if (id === '') return undefined;
  const stored = await mainPartition(services, tenantId).read<MinutesBody>('minutes', id);
  // A card can be forged: minutes of another case are refused.
  if (stored === undefined || stored.body.snapshot.reference !== reference) return undefined;
  const { snapshot } = stored.body;
  const texts = (await textsOf(services, tenantId, snapshot)) ?? noTexts;
  return { ...stored, body: { ...stored.body, snapshot: { ...snapshot, texts } } };
};

/** The minutes of a meeting, for somebody who belongs to its case. For everybody else there are none (C7). */
export const openMinutesFor = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  reference: CaseReference,
  id: string,
): Promise<Result<OpenedMinutes>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const stored = await readMinutes(services, actor.tenantId, reference, id);
  if (stored === undefined) return refuse('NotFound');
  return ok({ ...opened.value, minutes: namedAsNow(stored.body.snapshot, opened.value.familyCase) });
};

/** What a use case asks of minutes. */
export interface MinutesWish {
  readonly reference: CaseReference;
  /** The meeting's id. */
  readonly id: string;
  readonly right: CaseAction;
  readonly commands: (
    stands: OpenedCase & { readonly minutes: Minutes | undefined },
  ) => Promise<Result<readonly MinutesCommand[]>> | Result<readonly MinutesCommand[]>;
  readonly tell?: (change: {
    readonly after: Minutes;
    readonly events: readonly MinutesEvent[];
    readonly familyCase: FamilyCase;
  }) => readonly Telling[];
}

/** S6: who may have what at this moment, for a text that goes out by being corrected. */
const seenNow = async (
  services: Services,
  { tenantId }: Actor,
  familyCase: FamilyCase,
  minutes: Minutes,
): Promise<readonly SeenByPerson[]> =>
  (await minutesFacts(services, tenantId, { familyCase, minutes })).visible.map(({ seen }) => seen);

/** Carries out commands on minutes ({@link changeRecord}) for somebody who has the right to. */
export const changeMinutes = async (
  services: Services,
  actor: Actor,
  { reference, id, right, commands, tell }: MinutesWish,
): Promise<Result<OpenedMinutes & { readonly events: readonly MinutesEvent[] }>> => {
  let opened: OpenedCase | undefined;
  const change = await changeRecord(services, actor, minutesKind, async () => {
    const found = await openCaseFor(services, actor, reference);
    if (!found.ok) return found;
    opened = found.value;
    const { familyCase, relations } = found.value;
    if (!may(right, familyCase, relations)) return refuse('NotAllowed');
    const stored = await readMinutes(services, actor.tenantId, reference, id);
    const minutes = stored?.body.snapshot;
    return ok({
      stored,
      commands: await commands({ ...found.value, minutes }),
      facts: {
        familyCase,
        ...((minutes?.stage === 'reviewed' || minutes?.stage === 'out') && {
          seenNow: await seenNow(services, actor, familyCase, minutes),
        }),
      },
      along: async ({ after, events }) =>
        ok(outboxWrites(services, tell?.({ after, events, familyCase }) ?? [])),
    });
  });
  if (!change.ok) return change;
  const { after, events, repeated } = change.value;
  if (opened === undefined || after.reference !== reference) return refuse('NotFound');
  if (!repeated) return ok({ ...opened, minutes: namedAsNow(after, opened.familyCase), events });
  const now = await openMinutesFor(services, actor, reference, after.id);
  return now.ok ? ok({ ...now.value, events }) : now;
};

/**
 * What commands on minutes add to a commit led by another record, so that both are written or neither. Nothing if there are
 * no minutes.
 */
export const minutesFollowing = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  id: string,
  commands: readonly MinutesCommand[],
): Promise<Result<readonly Write[]>> => {
  const stored = await readMinutes(services, actor.tenantId, familyCase.reference, id);
  if (stored === undefined) return ok([]);
  const decided = await decideOn(services, actor, minutesKind, { stored, commands, facts: { familyCase } });
  if (!decided.ok) return decided;
  return ok(
    decided.value.events.length === 0
      ? []
      : await recordWrites(services, actor, minutesKind, stored, decided.value),
  );
};

const withTexts = async (
  services: Services,
  tenantId: string,
  { snapshot }: MinutesBody,
): Promise<Minutes> => ({ ...snapshot, texts: (await textsOf(services, tenantId, snapshot)) ?? noTexts });

const found = async (
  services: Services,
  tenantId: string,
  keys: readonly string[],
): Promise<readonly Minutes[]> => {
  const all = await findAll<MinutesBody>(mainPartition(services, tenantId), 'minutes', keys, 'descending');
  return all.map(({ snapshot }) => snapshot);
};

/** The minutes of cases, without their texts, latest first. The caller settles who may see them. */
export const minutesOf = (
  services: Services,
  tenantId: string,
  ...references: readonly CaseReference[]
): Promise<readonly Minutes[]> => found(services, tenantId, references.map(ofCase));

/** R8: the minutes this person has yet to answer, without their texts. */
export const minutesToAnswer = (
  services: Services,
  tenantId: string,
  personId: string,
): Promise<readonly Minutes[]> => found(services, tenantId, [waitingFor(personId)]);

/** P3: approved minutes that give this person something to do, with their texts. */
export const minutesToDo = async (
  services: Services,
  tenantId: string,
  personId: string,
): Promise<readonly Minutes[]> =>
  Promise.all(
    (await found(services, tenantId, [doneBy(personId)])).map(async (one) =>
      withTexts(services, tenantId, { snapshot: one, trail: emptyChain }),
    ),
  );

/** S6: what each person was sent of the version that went out last, as the trail has kept it. */
export const seenOf = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
  id: string,
): Promise<{ readonly minutes: Minutes; readonly seen: readonly SeenByPerson[] } | undefined> => {
  const stored = await readMinutes(services, tenantId, reference, id);
  if (stored === undefined) return undefined;
  const { links } = await readTrail(services, tenantId, minutesKind, stored.body);
  const sent = links
    .flatMap(({ content }) => content.events)
    .findLast((event) => event.type === 'MinutesSent');
  return { minutes: stored.body.snapshot, seen: sent?.type === 'MinutesSent' ? sent.seen : [] };
};

/** The trails of a case's minutes, each with the end known to the minutes themselves (L1). */
export const readMinutesTrails = async (services: Services, tenantId: string, reference: CaseReference) => {
  const stored = await findAll<MinutesBody>(mainPartition(services, tenantId), 'minutes', [
    ofCase(reference),
  ]);
  return Promise.all(
    stored.map(async (body) => ({
      minutes: body.snapshot,
      ...(await readTrail(services, tenantId, minutesKind, body)),
    })),
  );
};

/** L4: removes a case's minutes, the texts of all versions, and their trails. Returns how many documents. */
export const removeMinutesOf = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<number> => {
  let removed = 0;
  for (const { id, version } of await minutesOf(services, tenantId, reference)) {
    const texts = Array.from(
      { length: version },
      (_, at) => ({ do: 'remove', kind: 'minutesText', id: textId({ id, version: at + 1 }) }) as const,
    );
    removed += await removeRecord(services, tenantId, minutesKind, id, texts);
  }
  return removed;
};
