import type {
  AuditView,
  ColleaguesView,
  ConcernReportView,
  EntranceListView,
  EntranceView,
  FormName,
  FormView,
  HelpView,
  ImportReportView,
  NoticeView,
  SettingsView,
  SparringView,
  SuggestionsView,
} from '../../../src/app/views';
import { accessBases, auditEntryKinds, formFields } from '../../../src/app/views';
import { calendarDate, instant } from '../../../src/domain/calendar';
import { textsFor } from '../../../src/language/texts';
import { alias, execute, ida, jonas, karen, lea, per, reference, sara } from './people';

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
  place: 'personal',
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
  'welcome in a channel': { ...nameless, place: 'channel', actions: [] },
  asked: { ...welcome, occasion: 'asked', roles: ['lead'] },
  'asked in a group chat': { ...nameless, occasion: 'asked', place: 'group', actions: [] },
  'asked by an auditor and administrator': {
    ...welcome,
    occasion: 'asked',
    roles: ['auditor', 'administrator'],
  },
};

export const suggestions: Readonly<Record<string, SuggestionsView>> = {
  commands: { name: 'suggestions', about: 'command', phrases: ['mine sager', 'opret sag'] },
  cases: { name: 'suggestions', about: 'case', phrases: ['sag HOI-2026-001', 'sag HOI-2026-014'] },
  none: { name: 'suggestions', about: 'command', phrases: [] },
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
  saved: false,
  actions: [{ verb: 'settings.save', as: 'execute', style: 'positive' }],
};

export const settingsCards: Readonly<Record<string, SettingsView>> = {
  asked: settings,
  saved: { ...settings, language: 'da', saved: true },
};

const audit: AuditView = {
  name: 'audit',
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
  departments: 5,
  staff: 42,
  left: 1,
  problems: [],
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
    ],
  },
  imported: report,
  'imported, nobody left': { ...report, left: 0 },
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

const people = [sara, lea, jonas, ida].map((person, index) => ({ value: `p${index}`, text: person.name }));

const fieldKinds: Readonly<Record<string, FormView['fields'][number]['kind']>> = {
  startedOn: 'date',
  on: 'date',
  from: 'date',
  to: 'date',
  metOn: 'date',
  birthYear: 'number',
  custody: 'toggle',
  livesElsewhere: 'toggle',
  atWeekends: 'toggle',
  inHolidays: 'toggle',
  afterEffort: 'toggle',
  childsWish: 'toggle',
  formalDecision: 'toggle',
  partyHearing: 'toggle',
  complaintGuidance: 'toggle',
};
const personFields: readonly string[] = ['coordinator', 'colleague', 'deputy', 'receiver'];

/** A form with all its fields, each of a kind that fits it. */
const formOf = (form: FormName): FormView => ({
  name: 'form',
  form,
  ids: { reference, formId: 'f1' },
  subject: alias,
  fields: formFields[form].map((id) => {
    const { choices } =
      (textsFor('da').forms[form].fields as Record<string, { choices?: Record<string, string> }>)[id] ?? {};
    if (personFields.includes(id))
      return { id, kind: 'choice', required: true, filtered: true, choices: people };
    if (choices !== undefined) {
      return {
        id,
        kind: 'choice',
        required: true,
        choices: Object.keys(choices).map((value) => ({ value })),
      };
    }
    const kind = fieldKinds[id];
    if (kind !== undefined) return { id, kind, required: kind === 'date' };
    return {
      id,
      kind: id === 'alias' || id === 'name' ? 'text' : 'longText',
      required: true,
      maxLength: 500,
    };
  }),
});

const formNamesInOrder = Object.keys(formFields) as readonly FormName[];
const requestForm = formOf('handover.request');
const { subject: _subject, ...openForm } = formOf('case.open');

export const forms: Readonly<Record<string, FormView>> = {
  ...Object.fromEntries(formNamesInOrder.map((form) => [form, formOf(form)])),
  'case.open': openForm,
  'with a refusal and what was typed': {
    ...requestForm,
    refusal: { code: 'ReasonMissing', field: 'reason' },
    fields: requestForm.fields.map((field) => (field.id === 'receiver' ? { ...field, value: 'p1' } : field)),
  },
  'filled in': {
    ...formOf('case.addMember'),
    fields: [
      { id: 'name', kind: 'text', required: true, value: 'Alma' },
      {
        id: 'relation',
        kind: 'choice',
        required: true,
        value: 'child',
        choices: [{ value: 'child' }, { value: 'mother' }],
      },
      { id: 'birthYear', kind: 'number', required: false, value: '2014' },
      { id: 'custody', kind: 'toggle', required: false, value: 'false' },
    ],
  },
};

export const largestForm: FormView = {
  ...openForm,
  fields: openForm.fields.map((field) =>
    field.id === 'coordinator'
      ? {
          ...field,
          choices: Array.from({ length: 60 }, (_unused, index) => ({
            value: `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
            text: `Anne-Margrethe Charlotte Testlund ${index}`,
          })),
        }
      : field,
  ),
};

const notice = (message: NoticeView['message'], tone: NoticeView['tone'] = 'info'): NoticeView => ({
  name: 'notice',
  tone,
  message,
  actions: [],
});
const since = calendarDate('2026-06-08');

export const notices: Readonly<Record<string, NoticeView>> = {
  caseUncovered: {
    ...notice({ kind: 'caseUncovered', reference, coordinator: sara.name, why: 'away', since }, 'refused'),
    actions: [execute('case.show', 'positive')],
  },
  'caseUncovered, left': notice({
    kind: 'caseUncovered',
    reference,
    coordinator: sara.name,
    why: 'left',
    since,
  }),
  failure: notice({ kind: 'failure', referenceNumber: 'F-7K2Q' }, 'refused'),
  unknownStaff: notice({ kind: 'unknownStaff' }),
  unknownTenant: notice({ kind: 'unknownTenant' }),
  answeredPrivately: notice({ kind: 'answeredPrivately' }),
  cannotAnswerPrivately: notice({ kind: 'cannotAnswerPrivately' }),
  youAreWelcome: notice({ kind: 'youAreWelcome' }),
  notYet: notice({ kind: 'notYet' }),
  deputyAppointed: notice({
    kind: 'deputyAppointed',
    reference,
    coordinator: sara.name,
    from: calendarDate('2026-07-01'),
    to: calendarDate('2026-07-21'),
  }),
  caseOpened: notice({ kind: 'caseOpened', reference, coordinator: lea.name }, 'done'),
  caseAssigned: {
    ...notice({ kind: 'caseAssigned', reference, by: karen.name }),
    actions: [execute('case.show')],
  },
  caseCovered: notice({ kind: 'caseCovered', reference, by: lea.name }, 'done'),
  caseClosed: notice({ kind: 'caseClosed', reference }, 'done'),
  ...Object.fromEntries(
    (['handover', 'question', 'sparring', 'other'] as const).map((about) => [
      `notReached, ${about}`,
      notice({ kind: 'notReached', person: lea.name, about }, 'refused'),
    ]),
  ),
  'refusal with gaps filled': notice(
    { kind: 'refusal', refusal: { code: 'FieldTooLong', field: 'reason', params: { maxLength: 500 } } },
    'refused',
  ),
  'refusal without gaps': notice({ kind: 'refusal', refusal: { code: 'CprNotAllowed' } }, 'refused'),
};
