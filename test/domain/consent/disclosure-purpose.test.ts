import { addDays, calendarDate, instant } from '../../../src/domain/base/calendar';
import type { Disclosure } from '../../../src/domain/consent/disclosure-answer';
import {
  type Asked,
  ask,
  asStaff,
  bo,
  familyInCase,
  inAWord,
  municipalityWith,
  noon,
  recorded,
  sharedOnLegalBasis,
  withdrawn,
} from '../../support/consent-story';
import { lea } from '../../support/people';

const asked = familyInCase();
const onlyFreja = { freja: 'given' } as const;

describe('S1: a consent holds for its purpose', () => {
  const forPlan = recorded(asked, { purpose: 'plan' });

  it.each<[string, Asked, string]>([
    ['for that purpose', { purpose: 'plan' }, 'consent'],
    ['for another purpose', { purpose: 'meeting' }, 'otherPurpose'],
    ['when it is asked whether it may be known at all', {}, 'consent'],
  ])('%s', (_what, more, answer) => {
    expect(inAWord(ask(forPlan, more))).toBe(answer);
  });

  it('parents who agreed to different purposes have agreed to none', () => {
    const apart = recorded(
      asked,
      { answers: onlyFreja, purpose: 'plan' },
      { answers: { bo: 'given' }, purpose: 'meeting' },
    );
    expect(inAWord(ask(apart))).toBe('missingGiver');
  });

  it('a no for one purpose leaves the others as they were', () => {
    const apart = recorded(forPlan, { answers: { bo: 'refused' }, purpose: 'meeting' });
    expect(ask(apart)).toMatchObject({ basis: 'consent', purpose: 'plan' });
    expect(inAWord(ask(apart, { purpose: 'meeting' }))).toBe('refused');
  });

  it('a purpose or type that the municipality has given up since is still what was agreed to', () => {
    const { settings } = municipalityWith({ purposes: [], types: [] });
    expect(inAWord(ask(forPlan, { settings }))).toBe('consent');
  });
});

describe('the answer explains itself', () => {
  const because = (answer: Disclosure) => (answer.may ? [] : answer.missing);

  it('names every consent that it rests on, the purpose, and how long', () => {
    const agreed = recorded(
      asked,
      { answers: onlyFreja, reviewOn: calendarDate('2026-09-01') },
      { answers: { bo: 'given' } },
    );
    expect(ask(agreed)).toEqual({
      may: true,
      basis: 'consent',
      purpose: 'plan',
      until: '2026-09-01',
      consents: agreed.consents,
    });
  });

  it('names the legal disclosure and its last day', () => {
    const familyCase = sharedOnLegalBasis(asked);
    expect(ask(familyCase)).toEqual({
      may: true,
      basis: 'legalBasis',
      legalDisclosure: familyCase.legalDisclosures?.[0],
      until: '2026-05-01',
    });
  });

  it('S2: names every giver who is lacking, and what they last answered', () => {
    const half = recorded(asked, { answers: { bo: 'refused' } });
    expect(because(ask(half))).toEqual([
      { giverId: 'freja', why: 'notHeard' },
      { giverId: 'bo', why: 'refused', consent: half.consents?.[0] },
    ]);
  });

  it('tells the strongest reason: a no before a withdrawal, before a consent that has run out, before silence', () => {
    const short = { reviewOn: addDays(calendarDate('2026-03-09'), 7) };
    const ranOut = recorded(asked, { answers: onlyFreja, ...short });
    expect(inAWord(ask(ranOut))).toBe('expired');
    const taken = withdrawn(
      recorded(ranOut, { answers: { bo: 'given' } }),
      bo,
      instant('2026-03-20T10:00:00Z'),
    );
    expect(inAWord(ask(taken))).toBe('withdrawn');
    expect(inAWord(ask(recorded(taken, { answers: { freja: 'refused' }, at: noon('2026-03-21') })))).toBe(
      'refused',
    );
  });

  it('names nobody when consent is not what is lacking', () => {
    expect(because(ask(asked, { hearer: asStaff(lea) }))).toEqual([]);
  });

  it('tells of the purpose that lacks fewest, when none was asked for', () => {
    const nearer = recorded(asked, { answers: onlyFreja, purpose: 'dailySupport' });
    expect(because(ask(nearer))).toMatchObject([{ giverId: 'bo' }]);
  });
});
