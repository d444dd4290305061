import { addDays } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { disclosuresInForce } from '../../domain/consent/legal-basis';
import { standings } from '../../domain/minutes/minutes-answers';
import { nextDigest } from '../../domain/overview/digest-plan';
import { loadsOf } from '../../domain/overview/load';
import { whatIsDue } from '../../domain/rhythm/rhythm';
import type { OverviewView } from '../../views/overview/overview';
import type { View } from '../../views/view';
import { type Actor, type Services, today } from '../base/services';
import type { CaseEntry } from '../case/case-entry';
import { listCases } from '../case/case-list';
import { toFileIn } from '../filing/filing-store';
import { minutesOf } from '../minutes/minutes-store';
import { municipalityOf, staffByIds } from '../organisation/directory';
import { recordList } from '../trail/access-log';
import { bindableBy } from './digest-binding';
import { allDigests } from './digest-store';
import { figuresLink, municipalityFigures, seesMunicipality, teamFigures } from './figures';
import { type OwnTeam, ownTeam } from './own-team';

/**
 * `overblik`: for a lead, the department; for a coordinator, their own cases; for an administrator or auditor, the
 * municipality's figures. Whoever answers for no case gets the list of cases they work in.
 */
export const overview = async (services: Services, actor: Actor): Promise<Result<View>> => {
  const team = await ownTeam(services, actor);
  if (team !== undefined) return ok(await teamOverview(services, actor, team));
  if (!seesMunicipality(actor.person)) return ok(await listCases(services, actor, 'mine', 0));
  return ok({
    ...nothing(services),
    scope: 'municipality',
    figures: await municipalityFigures(services, actor.tenantId),
    digests: await digestsOf(services, actor),
    sheetUrl: await figuresLink(services, actor),
  });
};

const nothing = (services: Services): OverviewView => ({
  name: 'overview',
  scope: 'mine',
  today: today(services),
  uncovered: [],
  waiting: { handovers: [], approvals: [], filings: [], late: [] },
  figures: [],
  load: [],
  disclosures: [],
  digests: [],
  actions: [],
});

const teamOverview = async (
  services: Services,
  actor: Actor,
  { scope, name, entries }: OwnTeam,
): Promise<OverviewView> => {
  const { tenantId } = actor;
  const { settings } = await municipalityOf(services, tenantId);
  const day = today(services);
  const isLead = scope === 'department';
  const disclosures = isLead ? await disclosuresIn(services, actor, entries) : [];
  const view: OverviewView = {
    ...nothing(services),
    scope,
    ...(name !== undefined && { team: name }),
    uncovered: entries.flatMap(({ reference, uncovered }) =>
      uncovered === undefined
        ? []
        : [{ reference, ...uncovered, press: { verb: 'case.show', as: 'execute', ids: { reference } } }],
    ),
    waiting: {
      handovers: entries.flatMap(({ reference, handover }) => (handover === undefined ? [] : [reference])),
      ...(await minutesWaiting(services, tenantId, entries)),
      late: entries.flatMap((entry) =>
        whatIsDue(entry, settings.rhythm, day).some(({ urgency }) => urgency === 'overdue')
          ? [entry.reference]
          : [],
      ),
    },
    figures: entries.length === 0 ? [] : [await teamFigures(services, tenantId, entries, name)],
    load: await loadIn(services, actor, entries, isLead),
    disclosures,
    digests: isLead ? await digestsOf(services, actor) : [],
    ...(isLead && { sheetUrl: await figuresLink(services, actor) }),
    actions: [
      { verb: 'cases.show', as: 'execute', style: 'positive' },
      ...(isLead ? [{ verb: 'filing.show', as: 'execute' } as const] : []),
      ...(isLead ? [] : [{ verb: 'minutes.list', as: 'execute' } as const]),
    ],
  };
  await recordNamed(services, actor, view);
  return view;
};

/** L1: before a case is named, it is recorded as listed. */
const recordNamed = async (
  services: Services,
  { tenantId, person }: Actor,
  view: OverviewView,
): Promise<void> => {
  const { handovers, approvals, filings, late } = view.waiting;
  const named = new Set([
    ...view.uncovered.map(({ reference }) => reference),
    ...view.disclosures.map(({ reference }) => reference),
    ...handovers,
    ...approvals,
    ...filings,
    ...late,
  ]);
  const basis = view.scope === 'department' ? 'lead' : 'coordinator';
  await recordList(
    services,
    tenantId,
    person.id,
    [...named].map((reference) => ({ reference: reference as CaseReference, basis })),
  );
};

const minutesWaiting = async (services: Services, tenantId: string, entries: readonly CaseEntry[]) => {
  const references = entries.map(({ reference }) => reference);
  const { settings } = await municipalityOf(services, tenantId);
  const [minutes, toFile] = await Promise.all([
    minutesOf(services, tenantId, ...references),
    toFileIn(services, tenantId, references),
  ]);
  const lastDay = addDays(today(services), -settings.minutes.filingDays);
  const overdue = toFile.filter(({ on }) => on < lastDay).map(({ reference }) => reference);
  const casesOf = (stands: (one: (typeof minutes)[number]) => boolean): readonly string[] =>
    [...new Set(minutes.filter(stands).map(({ reference }) => reference))].sort();
  return {
    approvals: casesOf(
      (one) => one.stage === 'out' && standings(one).some(({ state }) => state !== 'approved'),
    ),
    filings: [...new Set([...casesOf(({ stage }) => stage === 'approved'), ...overdue])].sort(),
  };
};

/** D4. A coordinator sees their own load, a lead everybody's. */
const loadIn = async (
  services: Services,
  { tenantId, person }: Actor,
  entries: readonly CaseEntry[],
  isLead: boolean,
): Promise<OverviewView['load']> => {
  const { settings } = await municipalityOf(services, tenantId);
  const people = await staffByIds(
    services,
    tenantId,
    entries.map(({ coordinatorId }) => coordinatorId),
  );
  return loadsOf(entries, people, settings.rhythm, today(services))
    .filter(({ coordinatorId }) => isLead || coordinatorId === person.id)
    .map(({ coordinatorId, ...load }) => ({
      coordinator: people.get(coordinatorId)?.name ?? '',
      ...load,
    }));
};

/** S5: the bases now used for sharing without consent, for the lead who answers for them. */
const disclosuresIn = async (
  services: Services,
  actor: Actor,
  entries: readonly CaseEntry[],
): Promise<OverviewView['disclosures']> => {
  const { settings } = await municipalityOf(services, actor.tenantId);
  const { legalBases } = settings.consent;
  const found = entries.flatMap(({ reference, disclosures = [] }) =>
    disclosuresInForce(disclosures, legalBases, services.clock.now()).map(({ legalBasisId, until }) => {
      const { da, en } = legalBases.find(({ id }) => id === legalBasisId) ?? { da: '', en: '' };
      return { reference, basis: { da, en }, until };
    }),
  );
  return found.sort((one, other) => one.until.localeCompare(other.until));
};

const digestsOf = async (
  services: Services,
  { tenantId, person }: Actor,
): Promise<OverviewView['digests']> => {
  const { organisation, settings } = await municipalityOf(services, tenantId);
  const own = new Set(bindableBy(organisation, person).map(({ id }) => id));
  return (await allDigests(services, tenantId))
    .filter(({ departmentId }) => own.has(departmentId))
    .map(({ id, place, plan }) => {
      const next = nextDigest(plan, services.clock.now(), settings.calendar);
      return {
        place: place.kind,
        ...(place.name !== undefined && { placeName: place.name }),
        ...(next && { next: next.at }),
        press: { verb: 'digest.show', as: 'execute', ids: { digest: id } },
      };
    });
};
