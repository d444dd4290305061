import { grouped } from '../../domain/base/grouped';
import {
  type Department,
  hasRole,
  type StaffId,
  type StaffMember,
} from '../../domain/organisation/organisation';
import {
  forOutsiders,
  type Measured,
  type RhythmFigures,
  rhythmFiguresOf,
} from '../../domain/overview/rhythm-figures';
import type { FiguresSheet, TeamFigures } from '../../views/overview/overview';
import { type Actor, type Services, today } from '../base/services';
import type { CaseEntry } from '../case/case-entry';
import { minutesOf } from '../minutes/minutes-store';
import { municipalityOf, staffMember } from '../organisation/directory';
import { type Preferences, readPreferences } from '../organisation/preferences';
import { newSheetLink } from '../sheets/sheet-links';
import { departmentEntries } from './digest-facts';
import { ownTeam } from './own-team';

/** Cases with their minutes, to be measured, from the index alone. Nothing about a single case is shown. */
const measured = async (
  services: Services,
  tenantId: string,
  entries: readonly CaseEntry[],
): Promise<readonly Measured[]> => {
  const references = entries.map(({ reference }) => reference);
  const minutes = grouped(await minutesOf(services, tenantId, ...references), ({ reference }) => reference);
  const byCase = new Map(minutes.map((own) => [own[0]?.reference, own]));
  return entries.map((entry) => ({ familyCase: entry, minutes: byCase.get(entry.reference) ?? [] }));
};

const figuresOf = async (
  services: Services,
  tenantId: string,
  entries: readonly CaseEntry[],
): Promise<RhythmFigures> => {
  const { settings } = await municipalityOf(services, tenantId);
  return rhythmFiguresOf(await measured(services, tenantId, entries), settings.rhythm, today(services));
};

/** D3: the rhythm of a team's cases, for the team itself. */
export const teamFigures = async (
  services: Services,
  tenantId: string,
  entries: readonly CaseEntry[],
  team?: string,
): Promise<TeamFigures> => ({
  ...(team !== undefined && { team }),
  ...(await figuresOf(services, tenantId, entries)),
});

/** D3: the rhythm in each department that has cases, for readers outside: small numbers are hidden. */
export const municipalityFigures = async (
  services: Services,
  tenantId: string,
): Promise<readonly TeamFigures[]> => {
  const { organisation } = await municipalityOf(services, tenantId);
  const figures: TeamFigures[] = [];
  for (const { id, name } of byName(organisation.departments.values())) {
    const entries = await departmentEntries(services, tenantId, id);
    if (entries.length > 0)
      figures.push({ team: name, ...forOutsiders(await figuresOf(services, tenantId, entries)) });
  }
  return figures;
};

const byName = (departments: Iterable<Department>): readonly Department[] =>
  [...departments].sort((one, other) => one.name.localeCompare(other.name, 'da'));

/** D3: who sees every department's figures, but no case. */
export const seesMunicipality = (person: StaffMember): boolean =>
  hasRole(person, 'administrator') || hasRole(person, 'auditor');

/** What the link to the figures stands for: they are made for whoever asked, by the rights they have then. */
export interface FiguresBody {
  readonly figuresFor: StaffId;
}

export const figuresLink = (services: Services, { tenantId, person }: Actor): Promise<string> => {
  const body: FiguresBody = { figuresFor: person.id };
  return newSheetLink(services, { tenantId }, body);
};

export interface OpenedFigures {
  readonly kind: 'figures';
  readonly sheet: FiguresSheet;
}

/** D3: the figures behind a link. Undefined for somebody who may no longer see any. */
export const openFigures = async (
  services: Services,
  tenantId: string,
  { figuresFor }: FiguresBody,
): Promise<(OpenedFigures & { readonly language: Preferences['language'] }) | undefined> => {
  const person = await staffMember(services, tenantId, figuresFor);
  if (person?.active !== true) return undefined;
  const figures = await figuresSeenBy(services, tenantId, person);
  if (figures === undefined) return undefined;
  const { language, written = 'da' } = await readPreferences(services, tenantId, person.id);
  return {
    kind: 'figures',
    sheet: { on: today(services), figures },
    language: language === 'follow' ? written : language,
  };
};

const figuresSeenBy = async (
  services: Services,
  tenantId: string,
  person: StaffMember,
): Promise<readonly TeamFigures[] | undefined> => {
  const team = await ownTeam(services, { tenantId, person });
  if (team !== undefined) return [await teamFigures(services, tenantId, team.entries, team.name)];
  return seesMunicipality(person) ? municipalityFigures(services, tenantId) : undefined;
};
