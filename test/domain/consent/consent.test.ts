import { addDays, addMonths, calendarDate, instant } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import {
  consentRequestsMax,
  consentsMax,
  type RecordConsent,
  type RequestConsent,
} from '../../../src/domain/consent/consent';
import type { Consent } from '../../../src/domain/consent/consent-record';
import {
  alma,
  answerOn,
  ask,
  bo,
  carriedOut,
  children,
  consentIdOf,
  eventsOn,
  family,
  familyInCase,
  freja,
  inAWord,
  municipality,
  municipalityWith,
  noon,
  recorded,
  recording,
  storm,
  toJobcentre,
  toMember,
  toNetwork,
  toSchool,
  withdrawn,
} from '../../support/consent-story';
import { after, refusalOf } from '../../support/family-case';
import { lea, sara } from '../../support/people';

const march9 = noon('2026-03-09');
const today = calendarDate('2026-03-09');

const answerToRecording = (more: Partial<RecordConsent> = {}, familyCase = familyInCase()) =>
  answerOn(familyCase, recording(more), more.at ?? march9);

const eventsOfRecording = (more: Partial<RecordConsent> = {}, familyCase = familyInCase()) =>
  eventsOn(familyCase, recording(more), more.at ?? march9);

const consentsOf = (familyCase: FamilyCase): readonly Consent[] => familyCase.consents ?? [];

describe('S1: what a consent records', () => {
  it('S1: who gave it, to whom, what, what for, when, how, until when, and who recorded it', () => {
    const familyCase = after(
      familyInCase(),
      recording({
        answers: { freja: 'given' },
        aboutIds: [freja.id],
        recipient: toJobcentre,
        types: ['employment'],
      }),
      { by: lea, on: '2026-03-09', newId: 'c' },
    );
    expect(consentsOf(familyCase)).toEqual([
      {
        id: 'c.1',
        giverId: 'freja',
        aboutIds: ['freja'],
        recipient: toJobcentre,
        types: ['employment'],
        purpose: 'plan',
        answer: 'given',
        on: '2026-03-09',
        since: march9,
        how: 'written',
        reviewOn: '2027-03-09',
        recordedBy: lea.id,
      },
    ]);
  });

  it('S2: each custody holder answers on their own, in one form', () => {
    const familyCase = recorded(familyInCase(), { answers: { freja: 'given', bo: 'refused' } });
    expect(consentsOf(familyCase).map(({ giverId, answer }) => [giverId, answer])).toEqual([
      ['freja', 'given'],
      ['bo', 'refused'],
    ]);
    expect(new Set(consentsOf(familyCase).map(({ id }) => id)).size).toBe(2);
  });

  it('S2: in a form about the whole family each giver answers for those whom they decide about', () => {
    const familyCase = recorded(familyInCase(), {
      aboutIds: family.map(({ id }) => id),
      types: ['coordination'],
    });
    expect(consentsOf(familyCase).map(({ giverId, aboutIds }) => [giverId, aboutIds])).toEqual([
      ['freja', ['freja', ...children]],
      ['bo', ['bo', ...children]],
    ]);
  });

  it('S1: the municipality’s usual time until review is used when no date is chosen', () => {
    const [consent] = consentsOf(
      recorded(familyInCase(), { municipality: municipalityWith({ reviewMonths: 6 }) }),
    );
    expect(consent).toMatchObject({ reviewOn: '2026-09-09' });
  });

  it('S1: what was ticked twice is recorded once', () => {
    const [consent] = consentsOf(
      recorded(familyInCase(), { types: ['absence', 'absence'], aboutIds: [alma.id, alma.id] }),
    );
    expect(consent).toMatchObject({ types: ['absence'], aboutIds: ['alma'] });
  });

  it('S1: a consent can go to a department, to somebody in the network, or to another member', () => {
    for (const recipient of [toSchool, toNetwork('gudrun'), toMember(freja)]) {
      expect(answerToRecording({ recipient }).ok).toBe(true);
    }
  });
});

describe('S1: what cannot be recorded', () => {
  it.each<[string, Partial<RecordConsent>, string, string]>([
    ['no type of information', { types: [] }, 'InformationTypeMissing', 'types'],
    [
      'a type that the municipality does not have',
      { types: ['absence', 'gossip'] },
      'ChoiceUnknown',
      'types',
    ],
    ['no purpose', { purpose: '' }, 'PurposeMissing', 'purpose'],
    ['a purpose that the municipality does not have', { purpose: 'curiosity' }, 'ChoiceUnknown', 'purpose'],
    [
      'a type that the municipality has given up',
      {
        types: ['absence'],
        municipality: municipalityWith({ types: [{ id: 'absence', da: '', en: '', ended: true }] }),
      },
      'ChoiceUnknown',
      'types',
    ],
    [
      'a purpose that the municipality has given up',
      { municipality: municipalityWith({ purposes: [{ id: 'plan', da: '', en: '', ended: true }] }) },
      'ChoiceUnknown',
      'purpose',
    ],
    ['nobody whom it is about', { aboutIds: [] }, 'FieldMissing', 'aboutIds'],
    ['information about somebody outside the family', { aboutIds: ['gudrun'] }, 'MemberUnknown', 'aboutIds'],
    ['no giver', { answers: {} }, 'FieldMissing', 'givers'],
    ['a giver outside the family', { answers: { gudrun: 'given' } }, 'MemberUnknown', 'givers'],
    ['a recipient outside the network', { recipient: toNetwork('nobody') }, 'RecipientUnknown', 'recipient'],
    [
      'a recipient outside the family',
      { recipient: toMember({ ...alma, id: 'cousin' }) },
      'RecipientUnknown',
      'recipient',
    ],
    ['an answer of tomorrow', { on: addDays(today, 1) }, 'DateInFuture', 'on'],
    ['a review date that has passed', { reviewOn: addDays(today, -1) }, 'ReviewInPast', 'reviewOn'],
    ['a review too far ahead', { reviewOn: addDays(addMonths(today, 12), 1) }, 'ReviewTooLate', 'reviewOn'],
    [
      'a yes of long ago, whose usual review has passed',
      { on: addDays(addMonths(today, -12), -1) },
      'ReviewInPast',
      'reviewOn',
    ],
  ])('S1: %s', (_what, more, code, field) => {
    expect(refusalOf(answerToRecording(more))).toMatchObject({ code, field });
  });

  it('S1: a review on the last allowed day, and a review today, are in order', () => {
    expect(answerToRecording({ reviewOn: addMonths(today, 12) }).ok).toBe(true);
    expect(answerToRecording({ reviewOn: today }).ok).toBe(true);
  });

  it('S1: a no needs no review date', () => {
    const command = { answers: { freja: 'refused' }, reviewOn: addDays(today, -1) } as const;
    expect(answerToRecording(command).ok).toBe(true);
  });

  it('S2: a parent without custody cannot answer for the children', () => {
    const familyCase = familyInCase([freja, { ...bo, custody: false }, alma, storm]);
    expect(refusalOf(answerToRecording({}, familyCase))).toEqual({
      code: 'GiverUnable',
      field: 'givers',
      params: { name: 'Bo' },
    });
  });

  it('S2: nobody answers for another adult', () => {
    expect(
      refusalOf(answerToRecording({ answers: { freja: 'given' }, aboutIds: [freja.id, bo.id] })),
    ).toEqual({
      code: 'GiverMissing',
      field: 'givers',
      params: { name: 'Bo' },
    });
  });

  it('a person who was taken out of the network can be no recipient any more', () => {
    const familyCase = after(familyInCase(), { type: 'removeNetworkPerson', id: 'kim' });
    expect(refusalOf(answerToRecording({ recipient: toNetwork('kim') }, familyCase))?.code).toBe(
      'RecipientUnknown',
    );
  });

  it(`a case has room for ${consentsMax} standing consents, and renewing one takes no more room`, () => {
    const purposes = Array.from({ length: consentsMax / 2 + 1 }, (_, at) => ({
      id: `p${at}`,
      da: '',
      en: '',
    }));
    const roomy = municipalityWith({ purposes });
    const full = recorded(
      familyInCase(),
      ...purposes.slice(0, -1).map(({ id }) => ({ purpose: id, municipality: roomy })),
    );
    const oneMore = { purpose: purposes.at(-1)?.id ?? '', municipality: roomy };
    expect(refusalOf(answerToRecording(oneMore, full))).toEqual({
      code: 'TooMany',
      params: { max: consentsMax },
    });
    const renewal = { purpose: 'p0', municipality: roomy, at: noon('2026-03-10') };
    expect(eventsOfRecording(renewal, full)).toHaveLength(2);
  });
});

describe('S1: recording the same again', () => {
  it('two people who record the same at once record it once', () => {
    const familyCase = recorded(familyInCase(), {});
    expect(answerToRecording({ at: instant('2026-03-09T14:00:00Z') }, familyCase)).toEqual({
      ok: true,
      value: [],
    });
  });

  it('only the answers that are new are recorded', () => {
    const familyCase = recorded(familyInCase(), { answers: { freja: 'given' } });
    expect(eventsOfRecording({ answers: { freja: 'given', bo: 'given' } }, familyCase)).toMatchObject([
      { consent: { giverId: 'bo' } },
    ]);
  });

  it('a yes of the same day that was taken back or turned into a no can be given anew', () => {
    const given = recorded(familyInCase(), { types: ['absence', 'wellbeing'] });
    const later = instant('2026-03-09T15:00:00Z');
    const anew = { types: ['absence', 'wellbeing'], at: instant('2026-03-09T16:00:00Z') };
    expect(eventsOfRecording(anew, withdrawn(given, bo, later))).toHaveLength(1);
    const partlyRefused = recorded(given, { answers: { bo: 'refused' }, types: ['absence'], at: later });
    expect(eventsOfRecording(anew, partlyRefused)).toHaveLength(1);
  });

  it('another review date, or another day, is another consent', () => {
    const familyCase = recorded(familyInCase(), {});
    expect(eventsOfRecording({ reviewOn: addDays(today, 90) }, familyCase)).toHaveLength(2);
    expect(eventsOfRecording({ at: noon('2026-03-10') }, familyCase)).toHaveLength(2);
  });

  it('S1: to renew a consent is to record it anew', () => {
    const early = recorded(familyInCase(), { reviewOn: calendarDate('2026-04-01') });
    expect(inAWord(ask(early))).toBe('expired');
    expect(inAWord(ask(recorded(early, { at: noon('2026-04-10') })))).toBe('consent');
  });
});

describe('S2: which word of a giver counts', () => {
  const at = noon('2026-03-20');
  const march10 = calendarDate('2026-03-10');
  const yes = { answers: { freja: 'given', bo: 'given' } } as const;
  const no = { answers: { bo: 'refused' } } as const;

  it('S2: the latest answer, whatever was recorded first', () => {
    const lateNo = recorded(familyInCase(), { ...yes, at: noon('2026-03-12') }, { ...no, on: march10, at });
    expect(inAWord(ask(lateNo))).toBe('consent');
    const lateYes = recorded(familyInCase(), { ...no, at: noon('2026-03-12') }, { ...yes, on: march10, at });
    expect(inAWord(ask(lateYes))).toBe('refused');
  });

  it('S2: of one day, the no outdoes a yes that was recorded late, and a no recorded late outdoes the yes', () => {
    const noThatDay = recorded(
      familyInCase(),
      { ...no, at: noon('2026-03-10') },
      { ...yes, on: march10, at },
    );
    expect(inAWord(ask(noThatDay))).toBe('refused');
    const yesThatDay = recorded(
      familyInCase(),
      { ...yes, at: noon('2026-03-10') },
      { ...no, on: march10, at },
    );
    expect(inAWord(ask(yesThatDay))).toBe('refused');
  });

  it('S2: of a yes and a no at the same instant, the no, whichever was recorded first', () => {
    expect(inAWord(ask(recorded(familyInCase(), yes, no)))).toBe('refused');
    expect(inAWord(ask(recorded(familyInCase(), no, yes)))).toBe('refused');
  });

  it('S3: a yes of the day of a withdrawal, recorded later, does not undo it', () => {
    const taken = withdrawn(recorded(familyInCase(), yes), bo, noon('2026-03-10'));
    expect(inAWord(ask(recorded(taken, { ...yes, on: march10, at })))).toBe('withdrawn');
    expect(inAWord(ask(recorded(taken, { ...yes, at })))).toBe('consent');
  });
});

describe('S3: withdrawal', () => {
  const june1 = instant('2026-06-01T09:30:00Z');
  const given = recorded(familyInCase(), {});

  it('S3: is one action, and keeps who recorded it and when', () => {
    const consentId = consentIdOf(given, freja);
    const familyCase = carriedOut(given, { type: 'withdrawConsent', consentId, at: june1 }, june1);
    expect(consentsOf(familyCase).find(({ id }) => id === consentId)).toMatchObject({
      answer: 'given',
      withdrawn: { at: june1, recordedBy: sara.id },
    });
  });

  it('S3: a second press changes nothing', () => {
    const consentId = consentIdOf(given, freja);
    const familyCase = withdrawn(given, freja, june1);
    expect(
      answerOn(familyCase, { type: 'withdrawConsent', consentId, at: noon('2026-06-02') }, june1),
    ).toEqual({
      ok: true,
      value: [],
    });
  });

  it('S3: what is unknown, and what was a no, cannot be withdrawn', () => {
    const no = recorded(familyInCase(), { answers: { bo: 'refused' } });
    const refusalFor = (consentId: string) =>
      refusalOf(answerOn(no, { type: 'withdrawConsent', consentId, at: june1 }, june1))?.code;
    expect(refusalFor('gone')).toBe('ConsentUnknown');
    expect(refusalFor(consentIdOf(no, bo))).toBe('ConsentNotGiven');
  });
});

describe('asking for a consent', () => {
  const asking = (more: Partial<RequestConsent> = {}): RequestConsent => ({
    type: 'requestConsent',
    giverIds: ['freja', 'bo'],
    aboutIds: children,
    recipient: toSchool,
    types: ['absence', 'wellbeing'],
    purpose: 'plan',
    reason: 'Skolen skal med på mødet',
    municipality,
    ...more,
  });
  const asked = carriedOut(familyInCase(), asking(), march9);
  const stillAsked = (familyCase: FamilyCase) =>
    familyCase.consentRequests?.map(({ giverId, types }) => [giverId, types.join()]);

  it('keeps what is asked, of whom, why, and by whom', () => {
    expect(asked.consentRequests).toMatchObject([
      {
        giverId: 'freja',
        aboutIds: children,
        reason: 'Skolen skal med på mødet',
        requestedBy: sara.id,
        on: today,
      },
      { giverId: 'bo' },
    ]);
  });

  it('closes itself when the giver answers, yes or no, and only for that giver', () => {
    const answered = recorded(asked, {
      answers: { freja: 'refused' },
      aboutIds: children,
      types: ['wellbeing', 'absence'],
    });
    expect(stillAsked(answered)).toEqual([['bo', 'absence,wellbeing']]);
  });

  it('stays open for the types and members that no answer was given about', () => {
    const answered = recorded(asked, { answers: { freja: 'given' }, aboutIds: children, types: ['absence'] });
    expect(stillAsked(answered)).toEqual([
      ['freja', 'wellbeing'],
      ['bo', 'absence,wellbeing'],
    ]);
    const aboutOne = recorded(asked, { answers: { freja: 'given' }, types: ['absence', 'wellbeing'] });
    expect(stillAsked(aboutOne)?.[0]).toEqual(['freja', 'absence,wellbeing']);
  });

  it('is not closed by an answer about another recipient or purpose', () => {
    const elsewhere = { aboutIds: children, types: ['absence', 'wellbeing'] };
    const answered = recorded(
      asked,
      { ...elsewhere, recipient: toJobcentre },
      { ...elsewhere, purpose: 'meeting' },
    );
    expect(stillAsked(answered)).toHaveLength(2);
  });

  it('is not asked twice', () => {
    expect(answerOn(asked, asking({ types: ['absence'], aboutIds: [alma.id] }), march9)).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each<[string, Partial<RequestConsent>, string]>([
    ['no reason', { reason: ' ' }, 'ReasonMissing'],
    ['no giver', { giverIds: [] }, 'FieldMissing'],
    ['a giver who has no say', { giverIds: ['alma'] }, 'GiverUnable'],
    ['no type', { types: [] }, 'InformationTypeMissing'],
    ['an unknown purpose', { purpose: 'curiosity' }, 'ChoiceUnknown'],
    ['an unknown recipient', { recipient: toNetwork('nobody') }, 'RecipientUnknown'],
  ])('with %s is refused', (_what, more, code) => {
    expect(refusalOf(answerOn(familyInCase(), asking(more), march9))?.code).toBe(code);
  });

  it(`has room for ${consentRequestsMax} at a time`, () => {
    const purposes = Array.from({ length: consentRequestsMax / 2 + 1 }, (_, at) => ({
      id: `p${at}`,
      da: '',
      en: '',
    }));
    const roomy = municipalityWith({ purposes });
    const [last, ...others] = purposes.map(({ id }) => asking({ purpose: id, municipality: roomy }));
    const full = others.reduce(
      (familyCase, command) => carriedOut(familyCase, command, march9),
      familyInCase(),
    );
    expect(refusalOf(answerOn(full, last ?? asking(), march9))?.code).toBe('TooMany');
  });
});

describe('what a case keeps of its consents', () => {
  it('somebody who is taken out of the network takes along all that was to be shared with them', () => {
    const shared = recorded(familyInCase(), { recipient: toNetwork('kim') }, {});
    const gone = after(shared, { type: 'removeNetworkPerson', id: 'kim' });
    expect(consentsOf(gone).map(({ recipient }) => recipient)).toEqual([toSchool, toSchool]);
    expect(inAWord(ask(gone, { hearer: { kind: 'network', personId: 'kim' } }))).toBe('recipientUnknown');
  });
});
