import { calendarDate } from '../../../../src/domain/base/calendar';
import type { FilingView } from '../../../../src/views/filing';
import type { MinutesApprovalView } from '../../../../src/views/minutes/approval';
import type { MinutesListView } from '../../../../src/views/minutes/lists';
import type { MinutesView } from '../../../../src/views/minutes/minutes';
import type { MinutesRecipientsView } from '../../../../src/views/minutes/sending';
import { alias, reference } from '../people';
import { followUp, meetingId, press } from './meetings';

const today = calendarDate('2026-06-24');
const nothing = { worried: [], works: [], mustHappen: [] };

const mornings = {
  id: 'mornings',
  item: { owner: { kind: 'member', name: 'Alma' }, text: 'Mine morgener' },
  notReached: false,
  lines: {
    worried: ['Mandagene er svære'],
    works: ['Gudruns onsdage'],
    mustHappen: ['En plan for morgenen'],
  },
} as const;
const library = {
  id: 'library',
  item: { owner: { kind: 'staff', name: 'Jonas Attrap' }, text: 'Praktik på biblioteket' },
  notReached: true,
  lines: nothing,
} as const;
const general = {
  id: 'general',
  notReached: false,
  lines: { ...nothing, works: ['Det går den rigtige vej'] },
};
const write = [press('minutes.write', 'dialog')];

const people = [
  { name: 'Freja', attendance: 'present', scale: 6 },
  { name: 'Alma', attendance: 'present', scale: 5 },
  { name: 'Jonas Attrap', attendance: 'absent' },
  { name: 'Gudrun' },
] as const;

const agreements = [
  { what: 'Bo kører Alma tirsdag og torsdag', responsible: 'Bo', dueOn: followUp.on, item: 'Mine morgener' },
  { what: 'Ring til skolen' },
];

const draft: MinutesView = {
  name: 'minutes',
  reference,
  alias,
  minutesId: meetingId,
  today,
  kind: 'followUp',
  time: followUp,
  stage: 'draft',
  version: 1,
  next: { step: 'review', names: ['Freja', 'Bo', 'Alma'] },
  people,
  sections: [
    {
      ...mornings,
      typesUnsaid: false,
      agree: [{ line: 'En plan for morgenen', press: press('minutes.agree', 'execute') }],
      actions: write,
    },
    { ...library, typesUnsaid: true, agree: [], actions: [...write, press('minutes.touches', 'dialog')] },
    { ...general, typesUnsaid: false, agree: [], actions: write },
  ],
  agreements: agreements.map((one) => ({
    ...one,
    actions: [press('minutes.changeAgreement', 'dialog'), press('minutes.removeAgreement', 'execute')],
  })),
  words: [],
  standings: [],
  changes: [],
  corrections: [],
  actions: [
    press('minutes.review', 'dialog'),
    press('minutes.agreement', 'dialog'),
    press('minutes.words', 'dialog'),
    press('minutes.plain', 'execute'),
    press('minutes.carry', 'execute'),
    press('case.show', 'execute'),
  ],
};

const words = [
  { kind: 'childsWords', who: 'Alma', text: 'Skriv at jeg gerne VIL i skole.' },
  { kind: 'disagreement', who: 'Bo', text: 'Det er ikke rigtigt, at jeg altid kommer for sent.' },
  { kind: 'words', who: 'Freja', text: 'Onsdagene er gode' },
] as const;

const out: MinutesView = {
  ...draft,
  stage: 'out',
  version: 2,
  next: { step: 'settle', names: ['Jonas Attrap'] },
  words,
  review: {
    on: calendarDate('2026-06-18'),
    how: 'visit',
    withHelpOf: 'en tolk',
    parties: [
      { name: 'Freja', outcome: 'fits' },
      { name: 'Bo', outcome: 'disagrees' },
      { name: 'Alma', outcome: 'wantsChange', wish: 'mere om fodbold' },
      { name: 'Storm', outcome: 'notDone', because: 'han er syv' },
    ],
  },
  standings: [
    { name: 'Mille Fiktiv', state: 'approved', version: 1, actions: [] },
    { name: 'Jonas Attrap', state: 'changeAsked', actions: [] },
    { name: 'Ida Mock', state: 'silent', actions: [] },
    { name: 'Per Prøve', state: 'changeAnswered', actions: [] },
    {
      name: 'Gudrun',
      state: 'approved',
      on: calendarDate('2026-06-20'),
      reported: 'phone',
      delivered: calendarDate('2026-06-19'),
      actions: [],
    },
    {
      name: 'Bo',
      state: 'disagrees',
      on: calendarDate('2026-06-18'),
      reported: 'visit',
      words: 'Nej',
      actions: [press('minutes.report', 'dialog'), press('minutes.delivered', 'dialog')],
    },
  ],
  changes: [
    {
      who: 'Jonas Attrap',
      section: 'Mine morgener',
      text: 'Jeg lovede torsdag',
      version: 2,
      actions: [press('minutes.take', 'dialog'), press('minutes.answerChange', 'dialog')],
    },
    { who: 'Mille Fiktiv', text: 'Et navn', version: 1, settled: { how: 'taken' }, actions: [] },
    {
      who: 'Ida Mock',
      text: 'Mere om sprog',
      version: 1,
      settled: { how: 'answered', words: 'Det kommer næste gang' },
      actions: [],
    },
  ],
  dueBy: calendarDate('2026-06-25'),
  actions: [press('minutes.remind', 'execute'), press('minutes.seen', 'execute')],
};

const filed: MinutesView = {
  ...out,
  stage: 'filed',
  next: { step: 'done', names: [], on: today },
  changes: [],
  corrections: [{ text: 'Mødet sluttede kl. 11', by: 'Sara Testlund', on: today }],
  approved: { on: calendarDate('2026-06-23'), because: 'deadline' },
  receipt: 'J-2026-1',
};

export const minutesCards: Readonly<Record<string, MinutesView>> = {
  'a draft': draft,
  'after a section was written': { ...draft, done: 'written' },
  'with advice on the language': {
    ...draft,
    plain: { ownWords: [] },
    sections: [
      {
        ...general,
        typesUnsaid: false,
        agree: [],
        actions: write,
        lines: { ...nothing, worried: ['Indsatsen skal iværksættes, så vi kan afdække behovet.'] },
      },
    ],
  },
  'gone through': { ...draft, stage: 'reviewed', next: { step: 'send', names: [] } },
  'out for approval': out,
  'after the last day': {
    ...out,
    next: { step: 'publish', names: ['Ida Mock'], on: calendarDate('2026-06-23') },
  },
  'waiting for answers': {
    ...out,
    changes: [],
    next: { step: 'await', names: ['Ida Mock'], on: calendarDate('2026-06-25') },
  },
  'approved by everybody': {
    ...filed,
    stage: 'approved',
    next: { step: 'file', names: [], on: today },
    approved: { on: today, because: 'everybody' },
  },
  filed,
  'with nothing caught': {
    ...draft,
    people: [],
    sections: [],
    agreements: [],
    plain: { ownWords: [] },
  },
};

const asked: MinutesApprovalView = {
  name: 'minutes-approval',
  reference,
  alias,
  minutesId: meetingId,
  today,
  kind: 'followUp',
  time: followUp,
  version: 1,
  coordinator: { name: 'Sara Testlund', title: 'Familierådgiver', department: 'Familierådgivningen' },
  state: 'asked',
  dueBy: calendarDate('2026-06-25'),
  changed: [],
  people,
  sections: [mornings, general],
  agreements,
  words,
  corrections: [],
  actions: [press('minutes.approve', 'execute'), press('minutes.askChange', 'dialog')],
};

const { alias: _, ...unnamed } = asked;

export const minutesApprovals: Readonly<Record<string, MinutesApprovalView>> = {
  asked,
  approved: { ...asked, state: 'approved', done: 'approved' },
  'a change was asked for': {
    ...asked,
    state: 'changeAsked',
    done: 'changeAsked',
    change: { text: 'Jeg lovede torsdag' },
  },
  'a new version': {
    ...asked,
    version: 2,
    state: 'changeAnswered',
    change: { text: 'Jeg lovede torsdag', answer: 'Det blev sagt sådan' },
    changed: [
      { title: 'Mine morgener', added: ['Torsdag'], removed: ['Tirsdag'] },
      { added: [], removed: ['Det går'] },
    ],
  },
  'being rewritten': { ...asked, state: 'rewritten', done: 'rewritten', actions: [] },
  finished: {
    ...unnamed,
    state: 'final',
    people: [],
    agreements: [],
    words: [],
    corrections: [{ text: 'Mødet sluttede kl. 11', by: 'Sara Testlund', on: today }],
    actions: [],
  },
};

const preview: MinutesRecipientsView = {
  name: 'minutes-recipients',
  reference,
  alias,
  minutesId: meetingId,
  kind: 'followUp',
  time: followUp,
  what: 'preview',
  version: 1,
  dueBy: calendarDate('2026-06-25'),
  recipients: [
    {
      name: 'Mille Fiktiv',
      withTeams: true,
      parts: [
        { title: 'Mine morgener', kind: 'item', bases: ['consent'] },
        { kind: 'general', bases: ['needToKnow', 'legalBasis'] },
        { kind: 'agreements', bases: ['belongs'] },
      ],
      without: ['Praktik på biblioteket'],
    },
    { name: 'Freja', withTeams: false, parts: [{ kind: 'scales', bases: ['own', 'custody'] }], without: [] },
  ],
  nobody: ['Jonas Attrap'],
  actions: [press('minutes.send', 'execute')],
};

const { dueBy: __, ...notDue } = preview;

export const minutesRecipients: Readonly<Record<string, MinutesRecipientsView>> = {
  'before sending': preview,
  'as stored': { ...notDue, what: 'stored', sentOn: today, nobody: [], actions: [] },
};

const row = (waitsFor: MinutesListView['rows'][number]['waitsFor'], more: object = {}) => ({
  waitsFor,
  reference,
  kind: 'followUp' as const,
  on: followUp.on,
  press: press('minutes.show', 'execute'),
  ...more,
});

export const minutesLists: Readonly<Record<string, MinutesListView>> = {
  several: {
    name: 'minutes-list',
    today,
    rows: [
      row('own', { dueBy: calendarDate('2026-06-20') }),
      row('settle', { alias }),
      row('publish', { alias }),
      row('write', { alias }),
      row('review', { alias }),
      row('send', { alias }),
      row('file', { alias, dueBy: calendarDate('2026-07-01') }),
      row('answers', { alias }),
    ],
    actions: [press('filing.show', 'execute')],
  },
  none: { name: 'minutes-list', today, rows: [], actions: [] },
};

const waiting = {
  matter: 'minutes',
  reference,
  kind: 'startup',
  on: followUp.on,
  approvedOn: calendarDate('2026-06-10'),
  dueBy: calendarDate('2026-06-17'),
  overdue: true,
  actions: [press('minutes.file', 'dialog'), press('minutes.show', 'execute')],
} as const;

const toFile = (matter: 'agenda' | 'consent' | 'handover') => ({
  matter,
  reference,
  on: calendarDate('2026-06-03'),
  dueBy: calendarDate('2026-06-10'),
  overdue: false,
  actions: [press('filing.record', 'dialog'), press('filing.papers', 'execute')],
});

export const filings: Readonly<Record<string, FilingView>> = {
  waiting: {
    name: 'filing',
    today,
    rows: [
      waiting,
      { ...waiting, overdue: false, dueBy: calendarDate('2026-07-01'), actions: [] },
      toFile('consent'),
      {
        ...toFile('handover'),
        papers: [
          { file: 'archive', url: 'https://bot.example.com/sheets/a' },
          { file: 'metadata', url: 'https://bot.example.com/sheets/b' },
        ],
      },
      { ...toFile('agenda'), receipt: '27.24.00-G01-3-26' },
    ],
    actions: [],
  },
  'of one case': {
    name: 'filing',
    today,
    reference,
    alias,
    done: 'filed',
    rows: [{ ...waiting, overdue: false, receipt: 'J-2026-1', actions: [] }],
    actions: [],
  },
  none: { name: 'filing', today, rows: [], actions: [] },
};
