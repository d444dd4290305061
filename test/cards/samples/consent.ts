import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/base/calendar';
import type { ConsentState } from '../../../src/domain/consent/consent-status';
import { defaultSettings, type LocalisedText } from '../../../src/domain/organisation/settings';
import type { ConsentRowView, ConsentView } from '../../../src/views/consent';
import type { ActionLink } from '../../../src/views/verbs';
import { alias, dialog, execute, reference } from './people';

const today = calendarDate('2026-06-09');
const nextMarch = calendarDate('2027-03-09');

const textOf = (choices: readonly (LocalisedText & { readonly id: string })[], id: string): LocalisedText => {
  const found = choices.find((choice) => choice.id === id);
  if (found === undefined) throw new RangeError(`no choice ${id}`);
  return { da: found.da, en: found.en };
};
export const type = (id: string): LocalisedText => textOf(defaultSettings.consent.types, id);
export const purpose = (id: string): LocalisedText => textOf(defaultSettings.consent.purposes, id);

type Giver = ConsentRowView['givers'][number];

const withdraw = (consent: string): ActionLink => ({
  verb: 'consent.withdraw',
  as: 'execute',
  ids: { reference, consent },
  style: 'destructive',
});
const record = (verb: 'consent.record' | 'consent.renew', giver: string, like: string): ActionLink => ({
  verb,
  as: 'dialog',
  ids: { reference, giver, like },
});

/** A giver as the use case describes them: what can be done follows from the state. */
const giver = (
  name: string,
  state: ConsentState,
  consent: string,
  reviewOn: CalendarDate = nextMarch,
): Giver => ({
  name,
  state,
  ...(state !== 'missing' && state !== 'requested' && { on: calendarDate('2026-03-09') }),
  ...((state === 'given' || state === 'dueSoon' || state === 'expired') && { reviewOn }),
  ...((state === 'given' || state === 'dueSoon') && { withdraw: withdraw(consent) }),
  ...(state !== 'given' && {
    record: record(
      state === 'dueSoon' || state === 'expired' ? 'consent.renew' : 'consent.record',
      name,
      consent,
    ),
  }),
});

const row = (
  typeId: string,
  about: readonly string[],
  state: ConsentState,
  givers: readonly Giver[],
  purposeId = 'plan',
): ConsentRowView => ({ type: type(typeId), purpose: purpose(purposeId), about, state, givers });

const freja = giver('Freja', 'given', 'c1');
const bothForSchool = [giver('Freja', 'given', 'c2'), giver('Bo', 'given', 'c3')];
const bothForLanguage = [giver('Freja', 'given', 'c4'), giver('Bo', 'refused', 'c5')];

/** The family of the demo, in June. */
const story: ConsentView = {
  name: 'consent',
  reference,
  alias,
  today,
  recipients: [
    {
      recipient: 'Jobcenter',
      rows: [
        row('employment', ['Freja'], 'given', [freja]),
        row('healthOverview', ['Freja'], 'given', [freja]),
      ],
    },
    {
      recipient: 'Månebakkeskolen',
      rows: [
        row('absence', ['Alma'], 'given', bothForSchool),
        row('wellbeing', ['Alma'], 'given', bothForSchool),
      ],
    },
    {
      recipient: 'Sundhedsplejen',
      rows: [row('languageDevelopment', ['Storm'], 'refused', bothForLanguage, 'dailySupport')],
    },
    {
      recipient: 'Viggo',
      rows: [
        row('contactDetails', ['Freja'], 'withdrawn', [giver('Freja', 'withdrawn', 'c6')], 'dailySupport'),
      ],
    },
  ],
  requests: [],
  disclosures: [],
  actions: [
    dialog('consent.record', 'positive'),
    dialog('consent.ask'),
    dialog('consent.disclose'),
    execute('case.show'),
  ],
};

const request: ConsentView['requests'][number] = {
  giver: 'Bo',
  recipient: 'Kim',
  types: [type('wellbeing')],
  about: ['Alma'],
  purpose: purpose('meeting'),
  reason: 'Alma vil gerne have Kim med, når vi taler om fodbold.\nHun har selv spurgt.',
  on: calendarDate('2026-06-08'),
  press: { ...record('consent.record', 'Bo', 'r1'), style: 'positive' },
  print: { verb: 'consent.print', as: 'execute', ids: { reference, subjects: 'r1' } },
};

const disclosure: ConsentView['disclosures'][number] = {
  recipient: 'PPR',
  types: [type('absence'), type('wellbeing')],
  about: ['Alma'],
  legalBasis: {
    da: 'Tidligt og forebyggende samarbejde om barnet',
    en: 'Early and preventive cooperation about the child',
    reference: 'barnets lov, reglerne om tidligt og forebyggende samarbejde',
  },
  reason: 'Bo kan ikke træffes, og Alma har ikke været i skole i to uger.',
  until: calendarDate('2026-06-23'),
  press: {
    verb: 'consent.endDisclosure',
    as: 'execute',
    ids: { reference, disclosure: 'd1' },
    style: 'destructive',
  },
};

export const consents: Readonly<Record<string, ConsentView>> = {
  story,
  'several kinds of two givers': {
    ...story,
    recipients: [
      {
        recipient: 'Månebakkeskolen',
        rows: [
          row('absence', ['Alma'], 'given', [giver('Freja', 'given', 'c11'), giver('Bo', 'given', 'c12')]),
          row('languageDevelopment', ['Storm'], 'refused', [
            giver('Freja', 'given', 'c13'),
            giver('Bo', 'refused', 'c14'),
          ]),
          row('employment', ['Freja'], 'missing', [giver('Freja', 'missing', 'c15')]),
        ],
      },
    ],
  },
  'every state': {
    ...story,
    requests: [request],
    disclosures: [disclosure],
    recipients: [
      {
        recipient: 'Jobcenter',
        rows: [
          row('employment', ['Freja'], 'given', [freja]),
          row('healthOverview', ['Freja'], 'dueSoon', [
            giver('Freja', 'dueSoon', 'c7', calendarDate('2026-06-30')),
          ]),
          row(
            'economy',
            ['Freja'],
            'expired',
            [giver('Freja', 'expired', 'c8', calendarDate('2026-06-01'))],
            'referral',
          ),
        ],
      },
      {
        recipient: 'Månebakkeskolen',
        rows: [
          row('absence', ['Alma'], 'given', bothForSchool),
          row('wellbeing', ['Alma', 'Storm'], 'missing', [
            giver('Freja', 'given', 'c2'),
            giver('Bo', 'missing', 'c2'),
          ]),
          row(
            'everydayLife',
            ['Alma'],
            'refused',
            [giver('Freja', 'given', 'c9'), giver('Bo', 'refused', 'c10')],
            'meeting',
          ),
        ],
      },
      {
        recipient: 'Kim',
        rows: [
          row(
            'wellbeing',
            ['Alma'],
            'requested',
            [
              giver('Freja', 'given', 'c11'),
              { name: 'Bo', state: 'requested', record: record('consent.record', 'Bo', 'r1') },
            ],
            'meeting',
          ),
        ],
      },
      {
        recipient: 'Viggo',
        rows: [row('contactDetails', ['Freja'], 'withdrawn', [giver('Freja', 'withdrawn', 'c6')])],
      },
    ],
    actions: [{ verb: 'consent.more', as: 'execute', ids: { reference, from: '10' } }, ...story.actions],
  },
  'nothing recorded': { ...story, recipients: [] },
  withdrawn: {
    ...story,
    done: 'withdrawn',
    noLonger: [
      { recipient: 'Jonas Attrap', types: [type('employment'), type('healthOverview')], told: true },
      { recipient: 'Viggo', types: [type('contactDetails')], told: false },
    ],
  },
  'withdrawn, all told': {
    ...story,
    done: 'withdrawn',
    noLonger: [{ recipient: 'Jonas Attrap', types: [type('employment')], told: true }],
  },
  'withdrawn, none told': {
    ...story,
    done: 'withdrawn',
    noLonger: [{ recipient: 'Viggo', types: [type('contactDetails')], told: false }],
  },
  'withdrawn, nobody relied on it': { ...story, done: 'withdrawn', noLonger: [] },
  asked: { ...story, done: 'asked', requests: [{ ...request, about: [] }] },
  disclosed: {
    ...story,
    done: 'disclosed',
    disclosures: [{ ...disclosure, about: [] }],
  },
  'disclosure ended': { ...story, done: 'disclosureEnded' },
  'a sheet to print': { ...story, sheetUrl: 'https://roed-traad.example/sheets/abcdefghijklmnopqrstuv' },
};

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_unused, index) => make(index));

const uuid = (index: number): string => `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`;

/** One recipient's types in the same state, as when they were answered together. */
export const wideConsent: ConsentView = {
  ...story,
  recipients: many(8, (recipient) => ({
    recipient: `Den socialpsykiatriske afdeling ${recipient}`,
    rows: many(6, (index) =>
      row(
        defaultSettings.consent.types[index]?.id ?? '',
        ['Alma', 'Storm'],
        index < 4 ? 'given' : 'missing',
        [
          giver('Freja', 'given', uuid(recipient)),
          giver('Bo', index < 4 ? 'given' : 'missing', uuid(50 + recipient)),
        ],
        'plan',
      ),
    ),
  })),
};

/** As many rows as fit when no two are alike, each with two givers and everything that can be pressed. */
export const rowsThatFit = 10;
export const largestConsent: ConsentView = {
  ...story,
  done: 'withdrawn',
  noLonger: many(6, (index) => ({
    recipient: `Anne-Margrethe Charlotte Testlund ${index}`,
    types: defaultSettings.consent.types.slice(1, 5).map(({ id }) => type(id)),
    told: index % 2 === 0,
  })),
  recipients: many(rowsThatFit, (recipient) => ({
    recipient: `Den socialpsykiatriske afdeling ${recipient}`,
    rows: [
      row('languageDevelopment', ['Alma', 'Storm'], 'expired', [
        giver('Anne-Margrethe Charlotte', 'expired', uuid(recipient), addDays(today, -recipient)),
        giver('Anne-Margrethe Caroline', 'dueSoon', uuid(50 + recipient), addDays(today, recipient)),
      ]),
    ],
  })),
};
