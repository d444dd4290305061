import { ok, type Result, refuse } from '../../domain/base/result';
import {
  type Department,
  type DepartmentId,
  hasRole,
  type Organisation,
  type StaffMember,
} from '../../domain/organisation/organisation';
import { digestParts } from '../../domain/overview/digest';
import {
  type DigestPlan,
  type DigestWeekday,
  digestHours,
  isDigestTime,
  nextDigest,
} from '../../domain/overview/digest-plan';
import { digestDays } from '../../views/forms/overview';
import type { DigestPlanView } from '../../views/overview/digest';
import type { View } from '../../views/view';
import { form } from '../base/declared-form';
import { type Actor, mainPartition, type Services } from '../base/services';
import { departmentName, municipalityOf } from '../organisation/directory';
import { readPreferences } from '../organisation/preferences';
import type { StoredDocument, Write } from '../ports/store';
import { putInLine, takenBack } from './digest-line';
import { type Digest, digestIdOf, digestWrite, readDigest } from './digest-store';
import { fitPlace, isUnclear, type Readers } from './place';

const usualTime = '08:00';

/** The departments whose digest somebody may bind: those they lead; for an administrator, any (domain § 3). */
export const bindableBy = ({ departments }: Organisation, person: StaffMember): readonly Department[] => {
  const all = [...departments.values()];
  if (hasRole(person, 'administrator')) return all;
  return hasRole(person, 'lead') ? all.filter(({ leadId }) => leadId === person.id) : [];
};

const mayChange = (digest: Digest, departments: readonly Department[]): boolean =>
  departments.some(({ id }) => id === digest.departmentId);

/** The digest a request is about: that of the place where it is made, or one named elsewhere. */
export const digestMeant = async (
  services: Services,
  { tenantId, place }: Actor,
  id = '',
): Promise<StoredDocument<Digest> | undefined> => {
  const meant = place === undefined ? id : digestIdOf(place.conversationId);
  return meant === '' ? undefined : readDigest(services, tenantId, meant);
};

const weekdayOf = (day: (typeof digestDays)[number]): DigestWeekday | undefined =>
  day === 'never' ? undefined : ((digestDays.indexOf(day) + 1) as DigestWeekday);

/** D1: a lead binds the place to their own department, an administrator to any; the same form changes it. */
export const bindDigestForm = form('digest.bind', {
  open: async ({ services, actor, ids: { digest: id } }) => {
    const { organisation } = await municipalityOf(services, actor.tenantId);
    const departments = bindableBy(organisation, actor.person);
    if (departments.length === 0) return refuse('DigestNotYours');
    const stored = await digestMeant(services, actor, id);
    if (stored === undefined && actor.place === undefined) return refuse('DigestNeedsPlace');
    const digest = stored?.body;
    if (digest !== undefined && !mayChange(digest, departments)) return refuse('DigestOfOthers');
    const own = departments.find((one) => one.id === actor.person.departmentId) ?? departments[0];
    const { weekday, daily = false, at = usualTime } = digest?.plan ?? { weekday: 1 };
    return ok({
      fields: {
        department:
          departments.length === 1
            ? 'hidden'
            : {
                choices: departments.map(({ id: value, name }) => ({ value, text: name })),
                value: digest?.departmentId ?? own?.id,
              },
        weekday: { value: weekday === undefined ? 'never' : (digestDays[weekday - 1] ?? 'never') },
        at: { value: at },
        daily: { value: String(daily) },
        parts: { value: (digest?.parts ?? digestParts).join(',') },
        notShared: actor.place !== undefined && isUnclear(actor.place) ? {} : 'hidden',
      },
    });
  },
  carryOut: async ({ services, actor, ids: { digest: id } }, { department, notShared, ...filled }) => {
    const { tenantId, person, place } = actor;
    const { organisation } = await municipalityOf(services, tenantId);
    const departments = bindableBy(organisation, person);
    const [only, ...others] = departments;
    if (only === undefined) return refuse('DigestNotYours');
    const stored = await digestMeant(services, actor, id);
    if (stored === undefined && place === undefined) return refuse('DigestNeedsPlace');
    const before = stored?.body;
    if (before !== undefined && !mayChange(before, departments)) return refuse('DigestOfOthers');
    const chosen =
      department === undefined && others.length === 0
        ? only
        : departments.find((one) => one.id === department || one.name === department);
    if (chosen === undefined) return refuse('ChoiceUnknown', { field: 'department' });
    const weekday = weekdayOf(filled.weekday);
    if (weekday === undefined && !filled.daily) return refuse('DigestNever', { field: 'weekday' });
    if (!isDigestTime(filled.at)) {
      return refuse('DigestTimeUnfit', { field: 'at', params: { ...digestHours } });
    }
    const plan: DigestPlan = {
      ...(weekday !== undefined && { weekday }),
      daily: filled.daily,
      at: filled.at,
    };
    const parts = digestParts.filter((part) => filled.parts.includes(part));
    if (parts.length !== filled.parts.length) return refuse('ChoiceUnknown', { field: 'parts' });
    return bind(services, actor, stored, { plan, parts, departmentId: chosen.id, notShared });
  },
});

interface Wanted extends Pick<Digest, 'plan' | 'parts' | 'departmentId'> {
  readonly notShared: boolean;
}

const bind = async (
  services: Services,
  actor: Actor,
  stored: StoredDocument<Digest> | undefined,
  { notShared, ...wanted }: Wanted,
): Promise<Result<View>> => {
  const { tenantId, person, place } = actor;
  const before = stored?.body;
  let readers: Readers | undefined;
  if (place !== undefined) {
    const fits = await fitPlace(services, tenantId, place, {
      departmentId: wanted.departmentId,
      notShared,
    });
    if (!fits.ok) return fits;
    readers = fits.value;
  }
  const at = place ?? before?.place;
  if (at === undefined) return refuse('DigestNeedsPlace');
  const { language, written } = await readPreferences(services, tenantId, person.id);
  const digest: Digest = {
    ...wanted,
    id: digestIdOf(at.conversationId),
    place: {
      kind: at.kind,
      conversationId: at.conversationId,
      way: at.way,
      ...(at.name !== undefined && { name: at.name }),
    },
    locale: language === 'follow' ? (written ?? 'da') : language,
    boundBy: person.id,
    plannedAt: services.clock.now(),
  };
  const isSame = before !== undefined && samePlan(before, digest);
  if (!isSame) {
    const writes: readonly Write[] = [
      digestWrite(digest, stored),
      ...(await takenBack(services, tenantId, digest.id)),
    ];
    const { committed } = await mainPartition(services, tenantId).commit(writes);
    if (!committed) return refuse('ChangedMeanwhile');
  }
  // Even if nothing changes: the program may have been killed between saving the plan and queuing the day's digest.
  await putInLine(services, tenantId, isSame ? before : digest);
  return ok(
    await planView(services, actor, isSame ? before : digest, {
      done: before === undefined ? 'bound' : 'changed',
      ...(readers && { readers }),
    }),
  );
};

/** Sent twice it changes nothing, and what is queued stays queued. */
const samePlan = (one: Digest, other: Digest): boolean =>
  JSON.stringify([one.plan, one.parts, one.departmentId, one.locale]) ===
  JSON.stringify([other.plan, other.parts, other.departmentId, other.locale]);

/** D1: when the place gets its digest. */
const planView = async (
  services: Services,
  { tenantId, person }: Actor,
  digest: Digest,
  more: Pick<DigestPlanView, 'done' | 'readers'> = {},
): Promise<DigestPlanView> => {
  const { organisation, settings } = await municipalityOf(services, tenantId);
  const { id, place, plan, parts, departmentId } = digest;
  const next = nextDigest(plan, services.clock.now(), settings.calendar);
  const isOver = more.done === 'unbound';
  const allowed = mayChange(digest, bindableBy(organisation, person));
  const ids = { digest: id };
  return {
    name: 'digest-plan',
    ...more,
    place: place.kind,
    ...(place.name !== undefined && { placeName: place.name }),
    department: departmentName(organisation, departmentId),
    ...plan,
    parts,
    ...(!isOver && next && { next: next.at }),
    actions: [
      ...(isOver ? [] : [{ verb: 'digest.now', as: 'execute', ids: { ...ids, beside: 'yes' } } as const]),
      ...(allowed ? [{ verb: 'digest.bind', as: 'dialog', ids } as const] : []),
      ...(allowed && !isOver
        ? [{ verb: 'digest.unbind', as: 'execute', ids, style: 'destructive' } as const]
        : []),
    ],
  };
};

/** When the place gets its digest; from elsewhere, whoever may bind it sees it by its id. */
export const showDigestPlan = async (services: Services, actor: Actor, id: string): Promise<Result<View>> => {
  const stored = await digestMeant(services, actor, id);
  if (stored === undefined) return refuse('DigestNotBound');
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const isHere = actor.place !== undefined;
  return isHere || mayChange(stored.body, bindableBy(organisation, actor.person))
    ? ok(await planView(services, actor, stored.body))
    : refuse('DigestNotYours');
};

/** The place gets no more digests. A second press changes nothing. */
export const unbindDigest = async (services: Services, actor: Actor, id: string): Promise<Result<View>> => {
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const departments = bindableBy(organisation, actor.person);
  const stored = await digestMeant(services, actor, id);
  if (stored === undefined) return refuse('DigestNotBound');
  if (!mayChange(stored.body, departments)) return refuse('DigestNotYours');
  await mainPartition(services, actor.tenantId).commit([
    { do: 'remove', kind: 'digest', id: stored.id },
    { do: 'remove', kind: 'digestRun', id: stored.id },
  ]);
  return ok(await planView(services, actor, stored.body, { done: 'unbound' }));
};

/** The department in a typed `for …`, as the form would choose it. */
export const departmentTyped = ({ departments }: Organisation, typed: string): DepartmentId | undefined =>
  [...departments.values()].find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())?.id;
