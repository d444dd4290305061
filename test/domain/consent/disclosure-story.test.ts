import { calendarDate, instant, instantAt } from '../../../src/domain/base/calendar';
import { consentStatus } from '../../../src/domain/consent/consent-status';
import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import { affectedByWithdrawal, hearersIn } from '../../../src/domain/consent/disclosure-overview';
import {
  alma,
  ask,
  asStaff,
  familyInCase,
  freja,
  inAWord,
  municipality,
  noon,
  recorded,
  storm,
  toHealthVisitors,
  toJobcentre,
  toNetwork,
  toSchool,
  withdrawn,
} from '../../support/consent-story';
import { everybody, ida, jonas, mille, per, sara } from '../../support/people';

const onlyFreja = { freja: 'given' } as const;
const volunteer = toNetwork('volunteer');

/** Familien Månesten, with their consents as of 21 April 2026. */
const april = recorded(
  familyInCase(),
  {
    answers: onlyFreja,
    aboutIds: [freja.id],
    recipient: toJobcentre,
    types: ['employment', 'healthOverview'],
  },
  { recipient: toSchool, types: ['absence', 'wellbeing'] },
  {
    answers: { freja: 'given', bo: 'refused' },
    aboutIds: [storm.id],
    recipient: toHealthVisitors,
    types: ['languageDevelopment'],
  },
  {
    answers: onlyFreja,
    aboutIds: [freja.id],
    recipient: volunteer,
    types: ['contactDetails'],
    purpose: 'dailySupport',
    at: noon('2026-04-21'),
  },
);

describe('Familien Månesten', () => {
  const word = (hearer: Hearer, type: string, aboutId: string, at = noon('2026-05-04')) =>
    inAWord(ask(april, { hearer, type, aboutId, at }));

  it.each([
    ['Jonas at the job centre', 'employment', freja.id, 'consent', asStaff(jonas)],
    ['Jonas', 'healthOverview', freja.id, 'consent', asStaff(jonas)],
    ['Jonas', 'absence', alma.id, 'noConsent', asStaff(jonas)],
    ['Mille at the school', 'absence', alma.id, 'consent', asStaff(mille)],
    ['Mille', 'wellbeing', alma.id, 'consent', asStaff(mille)],
    ['Mille', 'healthOverview', freja.id, 'noConsent', asStaff(mille)],
    ['Ida, the health visitor, since Bo said no', 'languageDevelopment', storm.id, 'refused', asStaff(ida)],
    [
      'Per, who is of the coordinator’s own authority',
      'languageDevelopment',
      storm.id,
      'needToKnow',
      asStaff(per),
    ],
    ['the volunteer', 'contactDetails', freja.id, 'consent', volunteer],
    ['the volunteer', 'familySituation', freja.id, 'noConsent', volunteer],
  ])('%s, and %s about %s: %s', (_who, type, aboutId, answer, hearer) => {
    expect(word(hearer, type, aboutId)).toBe(answer);
  });

  it('Bo’s no to the health visitor is told by name, and Freja’s yes does not outweigh it', () => {
    expect(
      ask(april, { hearer: asStaff(ida), type: 'languageDevelopment', aboutId: storm.id }),
    ).toMatchObject({
      because: 'refused',
      missing: [{ giverId: 'bo', why: 'refused' }],
    });
  });

  it('Bo’s no stands until Bo answers anew; Freja cannot lift it', () => {
    const language = { aboutIds: [storm.id], recipient: toHealthVisitors, types: ['languageDevelopment'] };
    const question = {
      hearer: asStaff(ida),
      type: 'languageDevelopment',
      aboutId: storm.id,
      at: noon('2026-06-01'),
    };
    const frejaAgain = recorded(april, { ...language, answers: onlyFreja, at: noon('2026-05-04') });
    expect(inAWord(ask(frejaAgain, question))).toBe('refused');
    const boAnew = recorded(frejaAgain, { ...language, answers: { bo: 'given' }, at: noon('2026-05-11') });
    expect(inAWord(ask(boAnew, question))).toBe('consent');
  });
});

describe('Freja takes back what she allowed the volunteer, on 1 June', () => {
  const morning = instantAt(calendarDate('2026-06-01'), '09:15');
  const june = withdrawn(april, freja, morning, volunteer);
  const volunteers = (at: typeof morning) =>
    inAWord(ask(june, { hearer: volunteer, type: 'contactDetails', aboutId: freja.id, at }));

  it('from that minute on the volunteer may have nothing; what was told before was lawful', () => {
    expect(volunteers(instant('2026-06-01T07:14:59.999Z'))).toBe('consent');
    expect(volunteers(morning)).toBe('withdrawn');
    expect(volunteers(noon('2026-06-16'))).toBe('withdrawn');
  });

  it('the volunteer, and nobody else, is to hear what they may no longer use', () => {
    const affected = affectedByWithdrawal(
      april,
      june,
      { ...municipality, at: morning },
      hearersIn(april, everybody),
    );
    expect(affected).toMatchObject([
      { hearer: volunteer, lost: [{ type: 'contactDetails', aboutId: 'freja', purpose: 'dailySupport' }] },
    ]);
  });

  it('the status shows it as withdrawn, and everything else as it was', () => {
    const rows = consentStatus(june, municipality.settings, morning).flatMap((group) => group.rows);
    expect(rows.map(({ giverId, type, state }) => `${giverId} ${type} ${state}`)).toEqual([
      'freja employment given',
      'freja healthOverview given',
      'freja absence given',
      'bo absence given',
      'freja wellbeing given',
      'bo wellbeing given',
      'freja languageDevelopment given',
      'bo languageDevelopment refused',
      'freja contactDetails withdrawn',
    ]);
  });

  it('Sara, who coordinates, still sees the whole case', () => {
    expect(inAWord(ask(june, { hearer: asStaff(sara), type: 'contactDetails', aboutId: freja.id }))).toBe(
      'coordinator',
    );
  });
});
