import { dateAt } from '../../domain/base/calendar';
import { grouped } from '../../domain/base/grouped';
import { isWorkingDay } from '../../domain/base/working-days';
import {
  type DepartmentId,
  hasRole,
  type StaffId,
  type StaffMember,
} from '../../domain/organisation/organisation';
import { deletionsStage, waitingStage } from '../../domain/rhythm/waiting-long';
import type { DailyWordView } from '../../views/rhythm/daily-word';
import { type Services, today } from '../base/services';
import { type CaseEntry, openCases } from '../case/case-entry';
import { deletionsIn } from '../case-file/deletion-store';
import { allReorganisations } from '../continuity/reorganisation-store';
import { waitingOf } from '../continuity/reorganisation-view';
import { municipalityOf } from '../organisation/directory';

/** What waits for somebody beyond any one of their cases: how many, and the way to it. */
export interface Beside {
  readonly key: string;
  readonly line: DailyWordView['beside'][number];
}

/**
 * D2: what somebody is told in counts: hand-overs that await their answer (C2), those they have offered or are to share out
 * that nobody has answered, and their department's list of deletions (L4). By person; none on days off.
 */
export const besideOf = async (
  services: Services,
  tenantId: string,
): Promise<ReadonlyMap<StaffId, readonly Beside[]>> => {
  const found = new Map<StaffId, Beside[]>();
  const { settings } = await municipalityOf(services, tenantId);
  if (!isWorkingDay(today(services), settings.calendar)) return found;
  const add = (to: StaffId, one: Beside): void => {
    found.set(to, [...(found.get(to) ?? []), one]);
  };
  const entries: CaseEntry[] = [];
  for await (const entry of openCases(services, tenantId)) entries.push(entry);
  for (const [to, one] of offersIn(services, entries)) add(to, one);
  for (const [to, one] of await reorganisationsIn(services, tenantId)) add(to, one);
  for (const [to, one] of await listedIn(services, tenantId)) add(to, one);
  return found;
};

type Found = readonly (readonly [StaffId, Beside])[];

const offersIn = (services: Services, entries: readonly CaseEntry[]): Found => {
  const waiting = entries.flatMap(({ offer }) => (offer?.state === 'requested' ? [offer] : []));
  return grouped(waiting, ({ receiverId }) => receiverId).flatMap((offers): Found => {
    const [one] = offers;
    const [oldest] = offers.map(({ requestedOn }) => requestedOn).toSorted();
    if (one === undefined || oldest === undefined) return [];
    const stage = waitingStage(oldest, today(services));
    const line = {
      kind: 'offers',
      count: offers.length,
      press: { verb: 'handover.offers', as: 'execute', ids: { reader: 'receiver' } },
    } as const;
    return stage === undefined ? [] : [[one.receiverId, { key: `offers.${oldest}.${stage}`, line }]];
  });
};

const reorganisationsIn = async (services: Services, tenantId: string): Promise<Found> => {
  const { organisation } = await municipalityOf(services, tenantId);
  const all = await allReorganisations(services, tenantId);
  const found = await Promise.all(
    all.map(async (one) => {
      const isToShare = one.state === 'toShare';
      const to =
        isToShare && one.toDepartmentId !== undefined
          ? organisation.departments.get(one.toDepartmentId)?.leadId
          : one.offeredBy;
      const stage = waitingStage(dateAt(one.at), today(services));
      if (to === undefined || stage === undefined || one.state === 'withdrawn') return [];
      const count = await waitingOf(services, tenantId, one);
      const line = {
        kind: isToShare ? ('toShare' as const) : ('offered' as const),
        count,
        press: { verb: 'reorganise.show', as: 'execute', ids: { reorganisation: one.id } } as const,
      };
      return count === 0 ? [] : [[to, { key: `${line.kind}.${one.id}.${stage}`, line }] as const];
    }),
  );
  return found.flat();
};

const listedIn = async (services: Services, tenantId: string): Promise<Found> => {
  const { organisation } = await municipalityOf(services, tenantId);
  const planned = await deletionsIn(services, tenantId, 'planned');
  const leadOf = (departmentId: DepartmentId) => organisation.departments.get(departmentId)?.leadId;
  return grouped(planned, ({ departmentId }) => leadOf(departmentId) ?? '').flatMap((listed): Found => {
    const [one] = listed;
    const to = one && leadOf(one.departmentId);
    const goesOn = listed.map(({ deleteOn }) => deleteOn);
    const [first] = goesOn.toSorted();
    if (to === undefined || first === undefined) return [];
    return [
      [
        to,
        {
          key: `deletions.${deletionsStage(goesOn, today(services))}`,
          line: {
            kind: 'deletions',
            count: listed.length,
            on: first,
            press: { verb: 'retention.show', as: 'execute' },
          },
        },
      ],
    ];
  });
};

/**
 * The same for one person, at the moment it is said: what has been done meanwhile is not mentioned, nor what is no longer
 * theirs.
 */
export const besideFor = async (
  services: Services,
  tenantId: string,
  person: StaffMember,
  keys: readonly string[],
): Promise<DailyWordView['beside']> =>
  keys.length === 0
    ? []
    : ((await besideOf(services, tenantId)).get(person.id) ?? [])
        .filter(
          ({ key, line }) => keys.includes(key) && (line.kind !== 'deletions' || hasRole(person, 'lead')),
        )
        .map(({ line }) => line);
