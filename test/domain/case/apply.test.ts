import { calendarDate } from '../../../src/domain/base/calendar';
import { apply } from '../../../src/domain/case/apply';
import type { CaseEvent, CaseEventType } from '../../../src/domain/case/case-events';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import {
  acceptedCase,
  closedCase,
  closing,
  monday,
  openedCase,
  reference,
  requestedCase,
  startDay,
  uncoveredCase,
} from '../../support/family-case';
import { bodil, familyCounselling, healthVisitors, lea, sara, tove } from '../../support/people';

type SampleOf<Type extends CaseEventType> = Extract<CaseEvent, { readonly type: Type }>;

const gudrun = {
  kind: 'private',
  id: 'g',
  name: 'Gudrun',
  relation: 'mormor',
  atWeekends: true,
  inHolidays: true,
  afterEffort: true,
  childsWish: false,
} as const;

/** One of each event that affects what these tests look at. */
const samples: { readonly [Type in CaseEventType]?: SampleOf<Type> } = {
  TargetGroupRecorded: {
    type: 'TargetGroupRecorded',
    targetGroup: { publicSupport: 'yes', complexProblems: 'yes', otherMemberHasCase: 'unclear' },
  },
  PhaseMoved: { type: 'PhaseMoved', phase: 'informed', on: monday },
  MemberAdded: {
    type: 'MemberAdded',
    member: { id: 'a', name: 'Alma', relation: 'child', custody: false, livesElsewhere: false },
  },
  NetworkPersonAdded: { type: 'NetworkPersonAdded', person: gudrun },
  NetworkPersonRemoved: { type: 'NetworkPersonRemoved', id: 'g' },
  HandoverRequested: {
    type: 'HandoverRequested',
    handoverId: 'h',
    receiverId: lea.id,
    requestedBy: sara.id,
    on: monday,
    reason: 'Orlov',
  },
  HandoverAccepted: {
    type: 'HandoverAccepted',
    handoverId: 'h',
    departmentId: familyCounselling.id,
    on: monday,
  },
  HandoverDeclined: { type: 'HandoverDeclined', handoverId: 'h', on: monday },
  HandoverWithdrawn: { type: 'HandoverWithdrawn', handoverId: 'h', on: monday },
  FamilyMeetingRecorded: { type: 'FamilyMeetingRecorded', familyMeeting: { metOn: monday }, on: monday },
  CoordinatorChanged: {
    type: 'CoordinatorChanged',
    coordinatorId: tove.id,
    departmentId: healthVisitors.id,
    on: monday,
    familyHasMet: true,
  },
  DeputyAppointed: { type: 'DeputyAppointed', deputyId: bodil.id, from: monday, to: monday },
  DeputyEnded: { type: 'DeputyEnded', on: monday },
  CaseUncovered: { type: 'CaseUncovered', why: 'left', on: monday },
  CaseCovered: { type: 'CaseCovered', by: 'return', on: monday },
  MeetingHeld: { type: 'MeetingHeld', kind: 'startup', on: monday },
  ContactLogged: { type: 'ContactLogged', on: monday },
  CaseClosed: { type: 'CaseClosed', closing },
};
const events = Object.values(samples) as CaseEvent[];

const states = {
  opened: openedCase(),
  requested: requestedCase(),
  accepted: acceptedCase(),
  uncovered: uncoveredCase(),
  closed: closedCase(),
};

describe('a case is made of its events', () => {
  it('C1: a case begins with its opening, and nothing else', () => {
    for (const event of events)
      expect(() => apply(undefined, event)).toThrow('a case begins with CaseOpened');
    expect(
      apply(undefined, {
        type: 'CaseOpened',
        reference,
        alias: 'Familien Månesten',
        startedOn: startDay,
        departmentId: familyCounselling.id,
        coordinatorId: sara.id,
      }),
    ).toEqual(openedCase());
  });

  it.each(Object.entries(states))(
    'C1: every event can be applied to a case that is %s, and leaves it with one coordinator',
    (_name, familyCase) => {
      for (const event of events) {
        const after = apply(familyCase, event);
        expect(after.coordinatorId).toBe(event.type === 'CoordinatorChanged' ? tove.id : sara.id);
        expect(after.reference).toBe(reference);
        expect(after.startedOn).toBe(startDay);
      }
    },
  );

  it.each(Object.entries(states))('the case before an event is left as it was (%s)', (_name, familyCase) => {
    const before = structuredClone(familyCase);
    for (const event of events) apply(familyCase, event);
    expect(familyCase).toEqual(before);
  });

  it.each(Object.entries(states))('what is stored as JSON comes back the same (%s)', (_name, familyCase) => {
    for (const event of events) {
      const after = apply(familyCase, event);
      expect(JSON.parse(JSON.stringify(after))).toStrictEqual(after);
    }
  });

  it('an ending of a hand-over that there is not changes nothing', () => {
    for (const type of ['HandoverAccepted', 'HandoverDeclined', 'HandoverWithdrawn'] as const) {
      const event = samples[type];
      if (event === undefined) throw new Error(`no sample of ${type}`);
      expect(apply(openedCase(), event)).toEqual(openedCase());
    }
  });
});

describe('whoever coordinated before is remembered', () => {
  const change = (familyCase: FamilyCase, coordinatorId: typeof sara.id): FamilyCase =>
    apply(familyCase, {
      type: 'CoordinatorChanged',
      coordinatorId,
      departmentId: familyCounselling.id,
      on: calendarDate('2026-06-08'),
      familyHasMet: true,
    });

  it('once each, in the order in which they left, and not while they coordinate', () => {
    const first = change(openedCase(), lea.id);
    expect(first.formerCoordinatorIds).toEqual([sara.id]);
    const second = change(first, bodil.id);
    expect(second.formerCoordinatorIds).toEqual([sara.id, lea.id]);
    const back = change(second, sara.id);
    expect(back.formerCoordinatorIds).toEqual([lea.id, bodil.id]);
    expect(change(back, lea.id).formerCoordinatorIds).toEqual([bodil.id, sara.id]);
  });
});
