import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/base/calendar';
import { isWorkingDay } from '../../../src/domain/base/working-days';
import type { MeetingReference } from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { type NudgeTopic, nudgeTopics } from '../../../src/domain/rhythm/due-kinds';
import { byUrgency, isHeard, type Nudge, nudgesOn } from '../../../src/domain/rhythm/nudges';
import type { RhythmFacts } from '../../../src/domain/rhythm/rhythm';
import { after as caseAfter, closedCase, monday, openedCase, startDay } from '../../support/family-case';

const day = calendarDate;
const keys = (nudges: readonly Nudge[]) => nudges.map(({ key }) => key);
const nudged = (familyCase: RhythmFacts, today: string, said: readonly string[] = []) =>
  keys(nudgesOn(familyCase, defaultSettings, day(today), new Set(said)));

/** Contact does not matter until the end of the year. */
const paused = caseAfter(openedCase(), {
  type: 'agreeDeviation',
  kind: 'contact',
  until: day('2026-12-31'),
  reason: 'Aftalt',
});
/** Meetings do not matter for a year. */
const yearly = caseAfter(openedCase(), {
  type: 'agreeDeviation',
  kind: 'followUpMeeting',
  everyDays: 365,
  reason: 'Aftalt',
});
const met = (on: string, familyCase = paused) =>
  caseAfter(familyCase, { type: 'recordMeetingHeld', kind: 'followUp', on: day(on) }, { on });
const noted = (more: Partial<MeetingReference>, familyCase = paused) =>
  caseAfter(familyCase, {
    type: 'noteMeeting',
    meeting: { id: 'meeting', kind: 'startup', on: day('2026-04-21'), state: 'planned', ...more },
  });

describe('M1, M2: the coordinator is nudged about a meeting', () => {
  it.each([
    ['2026-04-16', []],
    ['2026-04-17', ['startupMeeting.2026-05-02.soon']],
    ['2026-05-01', ['startupMeeting.2026-05-02.soon']],
    ['2026-05-04', ['startupMeeting.2026-05-02.overdue']],
  ])('M1: on %s: %j', (today, expected) => {
    expect(nudged(paused, today)).toEqual(expected);
  });

  it('M1: once as the day comes near and once when it has passed', () => {
    expect(nudged(paused, '2026-04-21', ['startupMeeting.2026-05-02.soon'])).toEqual([]);
    expect(nudged(paused, '2026-05-05', ['startupMeeting.2026-05-02.soon'])).toEqual([
      'startupMeeting.2026-05-02.overdue',
    ]);
  });

  it('M1: not when one is planned, even too late: that is known', () => {
    expect(nudged(noted({ state: 'invited' }), '2026-04-20')).toEqual([]);
    expect(nudged(noted({ state: 'invited', on: day('2026-05-20') }), '2026-05-04')).toEqual([]);
  });

  it('M9: when the deadline lies in a holiday, in time for a meeting before it', () => {
    expect(nudged(met('2026-05-29'), '2026-06-11')).toEqual([]);
    expect(nudged(met('2026-05-29'), '2026-06-12')).toEqual(['followUpMeeting.2026-07-24.soon']);
    expect(nudged(met('2026-05-29'), '2026-07-01')).toEqual(['followUpMeeting.2026-07-24.soon']);
  });

  it('M2: the next meeting is another matter', () => {
    expect(nudged(met('2026-05-01'), '2026-06-12')).toEqual(['followUpMeeting.2026-06-26.soon']);
    expect(nudged(met('2026-06-26', met('2026-05-01')), '2026-08-07')).toEqual([
      'followUpMeeting.2026-08-21.soon',
    ]);
  });

  it('M4, M8: about the invitation, three weeks before the meeting and again a week before it', () => {
    const planned = noted({ on: day('2026-04-28') });
    expect(nudged(planned, '2026-04-07')).toEqual(['invitation.meeting.2026-04-21.soon']);
    expect(nudged(planned, '2026-04-22')).toEqual(['invitation.meeting.2026-04-21.overdue']);
    expect(nudged(noted({ on: day('2026-04-28'), state: 'invited' }), '2026-04-22')).toEqual([]);
  });

  it('M2: about how it went, from the day of work after', () => {
    const friday = noted({ on: day('2026-04-24'), state: 'invited' });
    expect(nudged(friday, '2026-04-24')).toEqual([]);
    expect(nudged(friday, '2026-04-25')).toEqual([]);
    expect(nudged(friday, '2026-04-27')).toEqual(['meetingOutcome.meeting.2026-04-24.overdue']);
  });
});

describe('C5: a missed contact', () => {
  const contacted = caseAfter(met('2026-06-01', yearly), { type: 'logContact', on: monday });

  it('C5: nudges once for every period that passes', () => {
    expect(nudged(contacted, '2026-06-15')).toEqual([]);
    expect(nudged(contacted, '2026-06-16')).toEqual(['contact.2026-06-15']);
    expect(nudged(contacted, '2026-06-22', ['contact.2026-06-15'])).toEqual([]);
    expect(nudged(contacted, '2026-06-23', ['contact.2026-06-15'])).toEqual(['contact.2026-06-22']);
  });

  it('C5: after a long pause once, as it stands then', () => {
    const [nudge, ...more] = nudgesOn(contacted, defaultSettings, day('2026-07-08'));
    expect(nudge).toMatchObject({
      key: 'contact.2026-07-06',
      missed: 4,
      due: { kind: 'contact', on: '2026-06-15' },
    });
    expect(more).toEqual([]);
  });

  it('C5: on days of work only, and school holidays are days of work', () => {
    const whitsun = caseAfter(met('2026-05-17', yearly), { type: 'logContact', on: day('2026-05-17') });
    expect(nudged(whitsun, '2026-05-25')).toEqual([]);
    expect(nudged(whitsun, '2026-05-26')).toEqual(['contact.2026-05-24']);
    expect(nudged(contacted, '2026-07-07')).toEqual(['contact.2026-07-06']);
  });
});

describe('L6, C5: other things that wait', () => {
  it('L6: a statutory deadline, each by itself', () => {
    const running = caseAfter(paused, {
      type: 'startDeadline',
      deadlineId: 'child-plan',
      startedOn: day('2026-03-10'),
      deadlines: defaultSettings.rhythm.statutoryDeadlines,
    });
    const covered = met('2026-05-20', running);
    expect(nudged(covered, '2026-05-27')).toEqual(['statutoryDeadline.child-plan.2026-06-10.soon']);
    expect(nudged(covered, '2026-06-11')).toEqual(['statutoryDeadline.child-plan.2026-06-10.overdue']);
  });

  it('C5: to have gone along, when nobody has said how it went', () => {
    const withFreja = {
      ...met('2026-06-01'),
      members: [{ id: 'freja', name: 'Freja', relation: 'mother', custody: true, livesElsewhere: false }],
    } as const;
    const plan = {
      type: 'planAccompaniment',
      on: addDays(monday, 1),
      what: 'Møde',
      memberIds: ['freja'],
    } as const;
    const planned = caseAfter(
      caseAfter(withFreja, plan, { newId: 'one' }),
      { ...plan, what: 'Et til' },
      { newId: 'two' },
    );
    expect(nudged(planned, '2026-06-09')).toEqual([]);
    expect(nudged(planned, '2026-06-10')).toEqual([
      'accompaniment.one.2026-06-09.overdue',
      'accompaniment.two.2026-06-09.overdue',
    ]);
  });

  describe('S1: consents whose review comes near', () => {
    const withReviews = { ...met('2026-06-01'), consentReviews: [day('2026-07-08'), day('2026-08-20')] };

    it.each([
      ['2026-06-05', []],
      ['2026-06-08', ['consentReview.2026-07-08.soon']],
      ['2026-07-08', ['consentReview.2026-07-08.soon']],
      ['2026-07-09', []],
      ['2026-07-21', ['consentReview.2026-08-20.soon']],
    ])('S1: from thirty days before to the day itself: on %s %j', (today, expected) => {
      expect(nudged(withReviews, today).filter((key) => key.startsWith('consentReview'))).toEqual(expected);
    });

    it('S1: several are said by day', () => {
      const reviews = { ...withReviews, consentReviews: [day('2026-07-08'), day('2026-07-10')] };
      expect(nudged(reviews, '2026-06-10')).toEqual([
        'consentReview.2026-07-08.soon',
        'consentReview.2026-07-10.soon',
      ]);
      expect(nudged({ ...reviews, status: 'closed' }, '2026-06-10')).toEqual([]);
    });
  });

  it('C3: nothing in a closed case', () => {
    expect(nudged(closedCase(), '2026-12-01')).toEqual([]);
  });
});

describe('D2: what somebody has muted', () => {
  const kinds = [
    'contact',
    'accompaniment',
    'startupMeeting',
    'followUpMeeting',
    'meetingOutcome',
    'invitation',
    'statutoryDeadline',
    'consentReview',
  ] as const;
  const nudge = fc
    .record({
      kind: fc.constantFrom(...kinds),
      stage: fc.constantFrom('soon' as const, 'overdue' as const),
      on: fc.integer({ min: 0, max: 99 }).map((days) => addDays(monday, days)),
    })
    .map(
      ({ kind, stage, on }): Nudge => ({ key: `${kind}.${on}`, due: { kind, on, urgency: stage }, stage }),
    );

  it('D2: with nothing muted everything is said', () => {
    fc.assert(fc.property(nudge, (one) => isHeard(one, [])));
  });

  it('D2, L6: with everything muted only what the law asked for by a day that has passed is said', () => {
    fc.assert(
      fc.property(nudge, (one) => {
        const isLaw = one.due.kind === 'statutoryDeadline' && one.stage === 'overdue';
        expect(isHeard(one, nudgeTopics)).toBe(isLaw);
      }),
    );
  });

  it.each<[NudgeTopic, readonly string[]]>([
    ['contact', ['contact', 'accompaniment']],
    ['meetings', ['startupMeeting', 'followUpMeeting', 'meetingOutcome']],
    ['invitations', ['invitation']],
    ['deadlines', ['statutoryDeadline']],
    ['consents', ['consentReview']],
  ])('D2: to mute %s is to mute %j and nothing else', (topic, silent) => {
    const unheard = kinds.filter(
      (kind) => !isHeard({ key: '', due: { kind, urgency: 'soon' }, stage: 'soon' }, [topic]),
    );
    expect(unheard).toEqual(silent);
  });

  it('D2: the most urgent comes first: what has passed before what comes, each by its day', () => {
    fc.assert(
      fc.property(fc.array(nudge), (nudges) => {
        const places = nudges
          .toSorted(byUrgency)
          .map(({ stage, due }) => `${stage === 'overdue' ? 0 : 1} ${due.on}`);
        expect(places).toEqual(places.toSorted());
      }),
    );
  });
});

it('C5, D2: from day to day nothing is said twice, on no holiday, and never after the thing was done', () => {
  const contactDays = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 });
  const heldDays = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 });
  fc.assert(
    fc.property(contactDays, heldDays, fc.integer({ min: 1, max: 30 }), (contacts, held, awakeEvery) => {
      const said = new Set<string>();
      let familyCase = openedCase();
      for (let days = 0; days < 300; days += 1) {
        const on: CalendarDate = addDays(startDay, days);
        if (contacts.includes(days)) familyCase = caseAfter(familyCase, { type: 'logContact', on }, { on });
        if (held.includes(days))
          familyCase = caseAfter(familyCase, { type: 'recordMeetingHeld', kind: 'followUp', on }, { on });
        if (days % awakeEvery !== 0) continue;
        for (const { key, due } of nudgesOn(familyCase, defaultSettings, on, said)) {
          expect(said.has(key)).toBe(false);
          expect(isWorkingDay(on, defaultSettings.calendar)).toBe(true);
          if (due.kind === 'contact')
            expect(
              due.on !== undefined && due.on < on && (familyCase.lastContactOn ?? startDay) <= due.on,
            ).toBe(true);
          said.add(key);
        }
      }
    }),
    { numRuns: 15 },
  );
});
