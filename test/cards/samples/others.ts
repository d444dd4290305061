import { calendarDate, instant } from '../../../src/domain/base/calendar';
import type { AuditView } from '../../../src/views/case/audit';
import { accessBases, auditEntryKinds } from '../../../src/views/case/audit';
import type { ConcernReportView, HelpView, SuggestionsView } from '../../../src/views/help';
import type { ColleaguesView, SparringView } from '../../../src/views/organisation/colleagues';
import type { EntranceListView, EntranceView } from '../../../src/views/organisation/entrance';
import type { ImportReportView } from '../../../src/views/organisation/import-report';
import type { SettingsView } from '../../../src/views/organisation/settings';
import { execute, ida, jonas, karen, lea, per, reference, sara } from './people';

const entrance: EntranceView = {
  name: 'entrance',
  department: 'Jobcenter',
  entrance: {
    name: 'Jobcentrets visitation',
    email: 'jobcenter@eksempelby.example',
    phone: '12 34 57 00',
    hours: 'Hverdage 9-15',
  },
  lead: { ...karen, department: 'Jobcenter' },
  decisions: [
    { subject: 'Ansøgninger om hjælp i særlige tilfælde', decidedBy: 'Rådgiver op til 5.000 kr.' },
    { subject: 'Virksomhedspraktik', decidedBy: 'Rådgiver' },
    { subject: 'Revalidering', decidedBy: 'Leder' },
  ],
  actions: [],
};
const { lead: _lead, ...leaderless } = entrance;

export const entrances: Readonly<Record<string, EntranceView>> = {
  whole: entrance,
  'about a subject': { ...entrance, subject: 'praktik', decisions: entrance.decisions.slice(1, 2) },
  'almost nothing known': { ...leaderless, entrance: { name: 'Hovednummeret' }, decisions: [] },
};

const departments = ['Familierådgivningen', 'Jobcenter', 'Månebakkeskolen', 'PPR', 'Sundhedsplejen'];

const list: EntranceListView = {
  name: 'entrance-list',
  departments: departments.map((department, index) => ({
    department,
    ...(index !== 2 && { phone: `12 34 57 0${index}` }),
    press: { verb: 'entrance.show', ids: { department: `d${index}` }, as: 'execute' },
  })),
};

export const entranceLists: Readonly<Record<string, EntranceListView>> = {
  all: list,
  'not found': { ...list, notFound: 'Jobhuset', departments: list.departments.slice(1, 2) },
  none: { ...list, departments: [] },
};

const colleagues: ColleaguesView = {
  name: 'colleagues',
  subject: 'sprog',
  colleagues: [ida, per],
  more: false,
  subjects: [],
  actions: [{ verb: 'sparring.ask', ids: { subject: 'sprog' }, as: 'dialog' }],
};

export const colleagueLists: Readonly<Record<string, ColleaguesView>> = {
  found: { ...colleagues, colleagues: [ida, jonas, per], more: true },
  'nobody fits': {
    ...colleagues,
    colleagues: [],
    subjects: ['adoption', 'skilsmisse', 'spædbørn', 'sprog'],
    actions: [],
  },
  'no subjects at all': { ...colleagues, colleagues: [], actions: [] },
};

const sparring: SparringView = {
  name: 'sparring',
  sparringId: 's1',
  reader: 'asker',
  subject: 'sprog',
  question:
    'Hvordan taler jeg med en dreng på 7 år, som lige er begyndt at få hjælp til sproget?\nJeg vil gerne høre om lege.',
  asker: sara,
  askedAt: instant('2026-06-09T08:12:00Z'),
  state: 'open',
  takenByReader: false,
  offeredTo: 3,
  actions: [execute('sparring.withdraw')],
};
const taken = {
  state: 'taken',
  takenBy: ida,
  takenAt: instant('2026-06-09T09:03:00Z'),
  actions: [],
} as const;

export const sparrings: Readonly<Record<string, SparringView>> = {
  'open, asker': sparring,
  'open, colleague': { ...sparring, reader: 'colleague', actions: [execute('sparring.take', 'positive')] },
  'taken, asker': { ...sparring, ...taken },
  'taken, by the reader': { ...sparring, ...taken, reader: 'colleague', takenByReader: true },
  'taken, by another': { ...sparring, ...taken, reader: 'colleague' },
  'withdrawn, asker': { ...sparring, state: 'withdrawn', offeredTo: 1, actions: [] },
  'withdrawn, colleague': { ...sparring, reader: 'colleague', state: 'withdrawn', actions: [] },
  'expired, asker': { ...sparring, state: 'expired', actions: [] },
  'expired, colleague': { ...sparring, reader: 'colleague', state: 'expired', actions: [] },
};

const welcome: HelpView = {
  name: 'help',
  occasion: 'welcome',
  chat: 'personal',
  firstName: 'Sara',
  roles: ['professional', 'coordinator'],
  actions: [
    { verb: 'cases.show', as: 'execute', style: 'positive' },
    { verb: 'case.open', as: 'dialog' },
    { verb: 'entrance.show', as: 'execute' },
  ],
};
const { firstName: _firstName, ...nameless } = welcome;

export const helps: Readonly<Record<string, HelpView>> = {
  welcome,
  'welcome in a channel': { ...nameless, chat: 'channel', actions: [] },
  asked: { ...welcome, occasion: 'asked', roles: ['lead'] },
  'asked in a group chat': { ...nameless, occasion: 'asked', chat: 'group', actions: [] },
  'asked by an auditor and administrator': {
    ...welcome,
    occasion: 'asked',
    roles: ['auditor', 'administrator'],
  },
};

const asking = { name: 'suggestions', phrases: [], asked: 'asked-1', actions: [] } as const;

export const suggestions: Readonly<Record<string, SuggestionsView>> = {
  example: { ...asking, about: 'example', phrases: ['referat HOI-2026-001'] },
  commands: { ...asking, about: 'command', phrases: ['mine sager', 'opret sag'] },
  cases: {
    ...asking,
    about: 'case',
    phrases: ['sag HOI-2026-001', 'sag HOI-2026-014'],
    names: ['Familien Månesten · HOI-2026-001', 'Familien Solsort · HOI-2026-014'],
  },
  nothing: { ...asking, about: 'nothing' },
  family: {
    ...asking,
    about: 'nothing',
    subject: 'Familien Månesten',
    actions: [{ verb: 'case.show', as: 'execute', ids: { reference: 'HOI-2026-001' } }],
  },
};

const concern: ConcernReportView = {
  name: 'concern-report',
  phone: '12 34 58 00',
  outOfHoursPhone: '12 34 58 01',
  text: {
    da: 'Modtagelsen tager imod hele døgnet.\nDu kan også skrive gennem kommunens hjemmeside.',
    en: 'The intake is open around the clock.\nYou can also write through the municipality’s website.',
  },
};

export const concernReports: Readonly<Record<string, ConcernReportView>> = {
  whole: concern,
  'without numbers': { ...concern, phone: '', outOfHoursPhone: '' },
};

const settings: SettingsView = {
  name: 'settings',
  language: 'follow',
  dailyAt: '08:00',
  muted: [],
  quiet: 'off',
  saved: false,
  actions: [{ verb: 'settings.save', as: 'execute', style: 'positive' }],
};

export const settingsCards: Readonly<Record<string, SettingsView>> = {
  asked: settings,
  saved: { ...settings, language: 'da', dailyAt: '10:00', muted: ['contact', 'consents'], saved: true },
};

const audit: AuditView = {
  name: 'audit',
  scope: 'everything',
  reference,
  intact: true,
  changes: 9,
  reads: 14,
  entries: auditEntryKinds.slice(0, 8).map((what, index) => ({
    at: instant(`2026-06-0${index + 1}T08:12:00Z`),
    by: index % 2 === 0 ? sara.name : lea.name,
    what,
    ...(index % 3 === 0 && { basis: 'coordinator' as const }),
  })),
  actions: [execute('audit.more')],
};

export const audits: Readonly<Record<string, AuditView>> = {
  intact: audit,
  'every kind': {
    ...audit,
    entries: auditEntryKinds.map((what, index) => ({
      at: instant('2026-06-08T08:12:00Z'),
      by: sara.name,
      what,
      basis: accessBases[index % accessBases.length] ?? 'none',
    })),
  },
  broken: { ...audit, intact: false, brokenAt: { trail: 'reads', sequence: 7 } },
  'broken, place unknown': { ...audit, intact: false, entries: [] },
};

export const largestAudit: AuditView = {
  ...audit,
  entries: Array.from({ length: 60 }, () => ({
    at: instant('2026-09-30T08:12:00Z'),
    by: 'Anne-Margrethe Charlotte Testlund-Attrapsen',
    what: 'FamilyMeetingRecorded' as const,
    basis: 'formerCoordinator' as const,
  })),
};

const report: ImportReportView = {
  name: 'import-report',
  imported: true,
  files: { departments: 5, decisions: 12, staff: 42, settings: 3, schoolHolidays: 18, consentTypes: 11 },
  left: 1,
  ended: [
    { da: 'bolig', en: 'housing' },
    { da: 'Vinterferie 2027-02-13', en: 'Vinterferie 2027-02-13' },
  ],
  problems: [],
  actions: [],
};

export const importReports: Readonly<Record<string, ImportReportView>> = {
  'not imported': {
    ...report,
    imported: false,
    problems: [
      {
        file: 'staff',
        line: 3,
        refusal: { code: 'departmentUnknown', column: 'afdeling', value: 'Jobhuset' },
      },
      { file: 'staff', line: 17, refusal: { code: 'cpr', column: 'titel' } },
      { file: 'departments', line: 1, refusal: { code: 'columnMissing', column: 'navn' } },
      { file: 'decisions', line: 1, refusal: { code: 'empty' } },
      {
        file: 'settings',
        line: 4,
        refusal: {
          code: 'settingUnknown',
          value: 'uger imellem opfølgningsmøder',
          nearest: 'uger mellem opfølgningsmøder',
        },
      },
      {
        file: 'schoolHolidays',
        line: 9,
        refusal: { code: 'periodsOverlap', value: 'Efterårsferie 2026-10-10' },
      },
    ],
  },
  'shown first': {
    ...report,
    imported: false,
    changes: {
      leave: ['Nikolaj Kladde', 'Mona Skitse'],
      change: [
        { name: 'Lea Dummy', parts: ['departmentId', 'roles'], roles: ['coordinator', 'lead'] },
        {
          name: 'Jonas Attrap',
          parts: ['absence', 'phone'],
          absence: { from: calendarDate('2026-08-03'), to: calendarDate('2026-08-21') },
        },
        { name: 'Ida Mock', parts: ['back'] },
      ],
      departments: ['Jobcenter'],
      ended: report.ended,
      many: true,
    },
    actions: [{ verb: 'import.confirm', as: 'execute', ids: { import: 'import-1' }, style: 'positive' }],
  },
  imported: report,
  'imported, nobody left': { ...report, left: 0, ended: [] },
  'a list alone': { ...report, files: { schoolHolidays: 18 }, left: 0, ended: [] },
};

export const largestImportReport: ImportReportView = {
  ...report,
  imported: false,
  problems: Array.from({ length: 80 }, (_unused, index) => ({
    file: 'departments' as const,
    line: index + 2,
    refusal: { code: 'leadRoleMissing' as const, value: 'Anne-Margrethe Charlotte Testlund-Attrapsen' },
  })),
};
