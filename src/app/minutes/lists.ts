import { addDays, type CalendarDate } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { may, relationsTo } from '../../domain/case/rights';
import { isOver, type Meeting, participantId } from '../../domain/meeting/meeting';
import { lastSent, type Minutes, openChanges } from '../../domain/minutes/minutes';
import { standings } from '../../domain/minutes/minutes-answers';
import type { MinutesListView } from '../../views/minutes/lists';
import { findAll } from '../base/find-all';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, departmentKey, entryParties, staffKey } from '../case/case-entry';
import { meetingsInCases } from '../meeting/meeting-store';
import { municipalityOf } from '../organisation/directory';
import { ownMinutes } from './approval-view';
import { minutesOf, minutesToAnswer } from './minutes-store';

type ListRow = MinutesListView['rows'][number];
type WaitsFor = ListRow['waitsFor'];

/** Meetings longer ago than this no longer wait for minutes. */
const writtenWithinDays = 60;

/** The cases whose minutes this person, or their department, writes. */
export const ownCases = async (
  services: Services,
  { tenantId, person }: Actor,
  right: 'writeMinutes' | 'lead',
): Promise<readonly CaseEntry[]> => {
  const { organisation } = await municipalityOf(services, tenantId);
  const entries = await findAll<CaseEntry>(mainPartition(services, tenantId), 'caseEntry', [
    right === 'lead' ? departmentKey(person.departmentId) : staffKey(person.id),
  ]);
  return entries.filter((entry) => {
    const relations = relationsTo(entryParties(entry, organisation), person, today(services));
    return right === 'lead' ? relations.includes('lead') : may('writeMinutes', entry, relations);
  });
};

/** What minutes wait for, as their writer sees it. */
const waitsFor = (minutes: Minutes, day: CalendarDate): WaitsFor | undefined => {
  switch (minutes.stage) {
    case 'draft':
      return 'review';
    case 'reviewed':
      return 'send';
    case 'out': {
      if (openChanges(minutes).length > 0) return 'settle';
      const isPast = day > (lastSent(minutes)?.dueBy ?? day);
      return isPast && standings(minutes).some(({ state }) => state !== 'approved') ? 'publish' : 'answers';
    }
    case 'approved':
      return 'file';
    case 'filed':
      return undefined;
  }
};

const order: readonly WaitsFor[] = ['own', 'settle', 'publish', 'write', 'review', 'send', 'file', 'answers'];

/** `referater`: the reader's minutes by what they wait for: those they write, and those they have not answered. */
export const minutesList = async (
  services: Services,
  actor: Actor,
  from = 0,
): Promise<Result<MinutesListView>> => {
  const day = today(services);
  const { settings } = await municipalityOf(services, actor.tenantId);
  const cases = await ownCases(services, actor, 'writeMinutes');
  const aliasOf = new Map(cases.map(({ reference, alias }) => [reference, alias]));
  const references = cases.map(({ reference }) => reference);
  const own = participantId({ kind: 'staff', staffId: actor.person.id }, '');
  const [written, held, asked] = await Promise.all([
    minutesOf(services, actor.tenantId, ...references),
    meetingsInCases(services, actor.tenantId, references),
    minutesToAnswer(services, actor.tenantId, own),
  ]);
  const heard = await Promise.all(
    asked.map(async (minutes) =>
      (await ownMinutes(services, actor, minutes.reference, minutes.id)).ok ? [minutes] : [],
    ),
  );
  const known = new Set(written.map(({ id }) => id));
  const rows: ListRow[] = [
    // S9, S11: whoever may no longer hear any of it is not asked either.
    ...heard.flat().map((minutes) => rowOf(minutes, 'own', lastSent(minutes)?.dueBy)),
    ...unwritten(held, known, day).map((meeting) => ({
      ...rowOf(meeting, 'write', undefined),
      ...aliasIn(aliasOf, meeting.reference),
    })),
    ...written.flatMap((minutes) => {
      const what = waitsFor(minutes, day);
      if (what === undefined) return [];
      const by =
        what === 'file'
          ? minutes.approved && addDays(minutes.approved.on, settings.minutes.filingDays)
          : what === 'answers' || what === 'publish'
            ? lastSent(minutes)?.dueBy
            : undefined;
      return [{ ...rowOf(minutes, what, by), ...aliasIn(aliasOf, minutes.reference) }];
    }),
  ];
  return ok({
    name: 'minutes-list',
    today: day,
    rows: rows.sort(
      (one, other) =>
        order.indexOf(one.waitsFor) - order.indexOf(other.waitsFor) || one.on.localeCompare(other.on),
    ),
    ...(from > 0 && { from }),
    actions: [
      { verb: 'filing.show', as: 'execute' },
      { verb: 'cases.show', as: 'execute' },
    ],
  });
};

const unwritten = (
  held: readonly Meeting[],
  known: ReadonlySet<string>,
  day: CalendarDate,
): readonly Meeting[] =>
  held.filter(
    (meeting) =>
      isOver(meeting) &&
      meeting.state === 'held' &&
      !known.has(meeting.id) &&
      meeting.time.on >= addDays(day, -writtenWithinDays),
  );

const aliasIn = (aliases: ReadonlyMap<CaseReference, string>, reference: CaseReference) => {
  const alias = aliases.get(reference);
  return alias === undefined ? {} : { alias };
};

const rowOf = (
  { reference, id, kind, time }: Pick<Minutes, 'reference' | 'id' | 'kind' | 'time'>,
  waits: WaitsFor,
  dueBy: CalendarDate | undefined,
): ListRow => ({
  waitsFor: waits,
  reference,
  kind,
  on: time.on,
  ...(dueBy && { dueBy }),
  press: {
    verb: waits === 'own' ? 'minutes.mine' : 'minutes.show',
    as: 'execute',
    ids: { reference, meeting: id },
  },
});
