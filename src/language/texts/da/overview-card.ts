import type { UncoveredWhy } from '../../../domain/case/family-case';
import type { RhythmFigureName } from '../../../domain/overview/rhythm-figures';
import type { OverviewView } from '../../../views/overview/overview';

/** `overblik`: of a lead, a coordinator, or of the municipality in figures. */
export const overview = {
  titles: {
    department: 'Overblik over afdelingen',
    mine: 'Dit overblik',
    municipality: 'Kommunens rytme i tal',
  } satisfies Record<OverviewView['scope'], string>,
  uncovered: {
    one: '1 sag står uden koordinator',
    many: '{count} sager står uden koordinator',
  },
  uncoveredWhy: {
    left: 'Koordinatoren er her ikke længere ({since}).',
    away: 'Koordinatoren er fraværende, og der er ingen stedfortræder ({since}).',
  } satisfies Record<UncoveredWhy, string>,
  moreCases: { one: 'og 1 sag mere', many: 'og {count} sager mere' },
  waitingTitle: 'Det venter',
  waiting: {
    late: 'Over tiden',
    handovers: 'Overleveringer',
    approvals: 'Referater, der mangler godkendelse',
    filings: 'Referater, der mangler at blive journaliseret',
  } satisfies Record<keyof OverviewView['waiting'], string>,
  calm: 'Der er ikke noget, der er over tiden eller venter.',
  rhythm: 'Sådan holder vi rytmen',
  rhythmChart: 'I tide, i procent',
  measured: 'De seneste seks måneder i åbne sager. Tallene måler os, aldrig familierne.',
  measuredHidden:
    'De seneste seks måneder i åbne sager. Tallene måler os, aldrig familierne. Tal under fem vises ikke.',
  figures: {
    startup: 'Opstartsmøder i tide',
    followUp: 'Opfølgningsmøder i tide',
    contact: 'Kontakt holdt lige nu',
    reviewed: 'Referater gennemgået med familien',
    days: 'Fra møde til referat',
  } satisfies Record<RhythmFigureName | 'days', string>,
  share: '{good} af {of}',
  none: 'ingen endnu',
  hidden: 'for få til at vise',
  days: { one: '1 dag, den midterste af {of}', many: '{count} dage, den midterste af {of}' },
  loadTitle: 'Møder og frister de næste 8 uger',
  ownLoad: 'Dine næste 8 uger',
  loadAbout: 'Møder, frister i loven og ture med familien. Det, der er over tiden, tæller med i denne uge.',
  load: '{cases} · {ahead}',
  cases: { one: '1 sag', many: '{count} sager' },
  ahead: { one: '1 møde eller frist', many: '{count} møder og frister' },
  weeks: 'Uge for uge: {weeks}. Flest i ugen fra {when}.',
  collisions: {
    sameDay: '{count} møder samme dag, {day}',
    away: 'møde på en fraværsdag, {day}',
  },
  moreCoordinators: { one: 'og 1 koordinator mere', many: 'og {count} koordinatorer mere' },
  moreTeams: { one: '1 afdeling mere står i filen', many: '{count} afdelinger mere står i filen' },
  disclosures: 'Delt uden samtykke lige nu',
  disclosure: '{basis}, til og med {until}',
  digests: 'Her kommer afdelingens overblik',
  file: 'Hent tallene (CSV)',
  csv: {
    columns: ['Dato', 'Afdeling', 'Måling', 'I tide (eller dage)', 'I alt'],
    hidden: 'under 5',
  },
};
