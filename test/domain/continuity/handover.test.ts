import { calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase, FamilyMeeting } from '../../../src/domain/case/family-case';
import {
  acceptedCase,
  answerTo,
  after as caseAfter,
  closedCase,
  eventsOf,
  monday,
  openedCase,
  refusalOf,
  requestedCase,
  startDay,
  uncoveredCase,
} from '../../support/family-case';
import { adam, bodil, gone, healthVisitors, jonas, karen, lea, sara, tove } from '../../support/people';

const met: FamilyMeeting = { metOn: monday };
const request = (familyCase: FamilyCase, receiver = lea, reason = 'Orlov') =>
  answerTo(familyCase, { type: 'requestHandover', receiver, reason });

/** Everything in a case except its hand-overs. */
const everythingElse = ({ handover, lastHandover, ...rest }: FamilyCase) => rest;

describe('C2: a hand-over is asked for', () => {
  it('C2: it names its receiver, who asks, the day and the reason; the coordinator stays responsible', () => {
    const familyCase = requestedCase();
    expect(familyCase.handover).toEqual({
      id: 'handover',
      receiverId: lea.id,
      requestedBy: sara.id,
      requestedOn: monday,
      reason: 'Orlov fra juli',
    });
    expect(everythingElse(familyCase)).toEqual(openedCase());
  });

  it.each(['', '  '])('C6: it carries a reason ("%s" is none)', (reason) => {
    expect(refusalOf(request(openedCase(), lea, reason))).toEqual({ code: 'ReasonMissing', field: 'reason' });
  });

  it('C6: the reason fits its field', () => {
    expect(refusalOf(request(openedCase(), lea, 'x'.repeat(501)))?.code).toBe('FieldTooLong');
    expect(request(openedCase(), lea, 'x'.repeat(500)).ok).toBe(true);
  });

  it.each([
    ['the coordinator herself', sara, 'HandoverToSelf'],
    ['a professional', jonas, 'PersonNotCoordinator'],
    ['somebody who has left', gone(lea), 'PersonInactive'],
    ['somebody who is away', { ...lea, absence: { from: monday, to: monday } }, 'PersonAbsent'],
    ['a coordinator of another authority', tove, undefined],
    ['a lead', karen, undefined],
    ['somebody who comes back today', { ...lea, absence: { from: startDay, to: startDay } }, undefined],
  ])('C2: to %s', (_who, receiver, code) => {
    expect(refusalOf(request(openedCase(), receiver))?.code).toBe(code);
  });

  it('C2: there is at most one under way', () => {
    expect(refusalOf(request(requestedCase(), bodil))?.code).toBe('HandoverAlreadyRequested');
    expect(refusalOf(request(acceptedCase(), bodil))?.code).toBe('HandoverAlreadyRequested');
  });
});

describe('C2: a hand-over is accepted by its named receiver', () => {
  const accept = (by = lea, familyCase = requestedCase(), handoverId = 'handover') =>
    answerTo(familyCase, { type: 'acceptHandover', handoverId }, { by });

  it('C2: the old coordinator stays responsible until it is complete', () => {
    const familyCase = caseAfter(
      requestedCase(),
      { type: 'acceptHandover', handoverId: 'handover' },
      { by: lea },
    );
    expect(familyCase.coordinatorId).toBe(sara.id);
    expect(familyCase.handover?.acceptance).toEqual({ on: monday, departmentId: lea.departmentId });
  });

  it.each([sara, karen, bodil, adam])('C2: not by $name', (by) => {
    expect(refusalOf(accept(by))).toEqual({ code: 'NotReceiver' });
  });

  it('C2: a second press changes nothing', () => {
    expect(accept(lea, acceptedCase())).toEqual({ ok: true, value: [] });
  });

  it('C2: a press that names another hand-over, or one that has ended, is late', () => {
    expect(refusalOf(accept(lea, requestedCase(), 'other'))?.code).toBe('HandoverNotRequested');
    expect(refusalOf(accept(lea, openedCase()))?.code).toBe('HandoverNotRequested');
  });

  it('C1: not by somebody who is no longer a coordinator', () => {
    expect(refusalOf(accept({ ...lea, roles: ['professional'] }))?.code).toBe('PersonNotCoordinator');
  });

  it('C4: when nobody answers for the family it takes effect at once, and the family has still to be met', () => {
    const uncovered = uncoveredCase(requestedCase());
    expect(
      eventsOf(uncovered, { type: 'acceptHandover', handoverId: 'handover' }, { by: lea }).map(
        ({ type }) => type,
      ),
    ).toEqual(['HandoverAccepted', 'CoordinatorChanged', 'CaseCovered']);
    const familyCase = caseAfter(uncovered, { type: 'acceptHandover', handoverId: 'handover' }, { by: lea });
    expect(familyCase).toMatchObject({ coordinatorId: lea.id, familyMeetingDueSince: monday });
    expect(familyCase.uncovered).toBeUndefined();
    expect(familyCase.lastHandover).toMatchObject({ outcome: 'completed', giverId: sara.id });
  });
});

describe('C2: a decline or a withdrawal leaves everything as it was', () => {
  it.each([
    ['before it is accepted', requestedCase()],
    ['after it was accepted', acceptedCase()],
  ])('C2: declined by the receiver %s, with or without a word why', (_when, familyCase) => {
    const decline = { type: 'declineHandover', handoverId: 'handover' } as const;
    const declined = caseAfter(familyCase, { ...decline, because: ' Har ikke tid ' }, { by: lea });
    expect(everythingElse(declined)).toEqual(everythingElse(familyCase));
    expect(declined.handover).toBeUndefined();
    expect(declined.lastHandover).toEqual({
      ...familyCase.handover,
      giverId: sara.id,
      outcome: 'declined',
      endedOn: monday,
      declinedBecause: 'Har ikke tid',
    });
    expect(caseAfter(familyCase, decline, { by: lea }).lastHandover).not.toHaveProperty('declinedBecause');
  });

  it('C2: withdrawn', () => {
    const withdrawn = caseAfter(acceptedCase(), { type: 'withdrawHandover', handoverId: 'handover' });
    expect(everythingElse(withdrawn)).toEqual(openedCase());
    expect(withdrawn.lastHandover).toMatchObject({ outcome: 'withdrawn', endedOn: monday });
  });

  it.each([sara, karen, bodil])('C2: $name cannot decline for the receiver', (by) => {
    const answer = answerTo(requestedCase(), { type: 'declineHandover', handoverId: 'handover' }, { by });
    expect(refusalOf(answer)?.code).toBe('NotReceiver');
  });

  it('C2: a reason that is too long is told by its field', () => {
    const because = 'x'.repeat(501);
    const decline = { type: 'declineHandover', handoverId: 'handover', because } as const;
    expect(refusalOf(answerTo(requestedCase(), decline, { by: lea }))).toMatchObject({
      code: 'FieldTooLong',
      field: 'reason',
    });
  });

  it.each(['declineHandover', 'withdrawHandover'] as const)('C2: %s of another hand-over is late', (type) => {
    const answer = answerTo(requestedCase(), { type, handoverId: 'other' }, { by: lea });
    expect(refusalOf(answer)?.code).toBe('HandoverNotRequested');
  });

  it('C2: a new one can be asked for afterwards', () => {
    const declined = caseAfter(
      requestedCase(),
      { type: 'declineHandover', handoverId: 'handover' },
      { by: lea },
    );
    expect(request(declined, bodil).ok).toBe(true);
  });
});

describe('C2: a hand-over is complete when the family has met the new coordinator', () => {
  const record = (familyCase: FamilyCase, familyMeeting: FamilyMeeting, by = sara) =>
    answerTo(familyCase, { type: 'recordFamilyMeeting', familyMeeting }, { by });

  it('C2: then the responsibility moves, to the department of the receiver at acceptance', () => {
    const toTove = caseAfter(openedCase(), { type: 'requestHandover', receiver: tove, reason: 'Flyttet' });
    const accepted = caseAfter(toTove, { type: 'acceptHandover', handoverId: 'new' }, { by: tove });
    const familyCase = caseAfter(accepted, { type: 'recordFamilyMeeting', familyMeeting: met });
    expect(familyCase).toMatchObject({
      coordinatorId: tove.id,
      departmentId: healthVisitors.id,
      formerCoordinatorIds: [sara.id],
      lastHandover: { outcome: 'completed', giverId: sara.id, familyMeeting: met, endedOn: monday },
    });
    expect(familyCase.handover).toBeUndefined();
    expect(familyCase.familyMeetingDueSince).toBeUndefined();
  });

  it('C2: or when the coordinator records why not', () => {
    const familyMeeting = { notMetBecause: ' Familien ønskede det ikke ' };
    const familyCase = caseAfter(acceptedCase(), { type: 'recordFamilyMeeting', familyMeeting });
    expect(familyCase.coordinatorId).toBe(lea.id);
    expect(familyCase.lastHandover?.familyMeeting).toEqual({ notMetBecause: 'Familien ønskede det ikke' });
    expect(refusalOf(record(acceptedCase(), { notMetBecause: ' ' }))).toEqual({
      code: 'FamilyMeetingMissing',
      field: 'notMetBecause',
    });
  });

  it('C2: not before it is accepted', () => {
    expect(refusalOf(record(requestedCase(), met))?.code).toBe('HandoverNotAccepted');
    expect(refusalOf(record(openedCase(), met))?.code).toBe('HandoverNotRequested');
  });

  it.each([
    ['2026-06-09', 'DateInFuture'],
    ['2026-03-01', 'DateOrder'],
    ['2026-06-08', undefined],
    ['2026-03-02', undefined],
  ])('C2: the family was met on a day of the case, not after today (%s)', (metOn, code) => {
    expect(refusalOf(record(acceptedCase(), { metOn: calendarDate(metOn) }))?.code).toBe(code);
  });

  it('C4: a case that nobody answered for meanwhile is covered by it', () => {
    const nobody = {
      type: 'reviewCoverage',
      coordinator: undefined,
      deputy: undefined,
      receiver: undefined,
    } as const;
    const uncovered = caseAfter(acceptedCase(), nobody);
    expect(uncovered).toMatchObject({ coordinatorId: sara.id, uncovered: { why: 'left' } });
    const familyCase = caseAfter(uncovered, { type: 'recordFamilyMeeting', familyMeeting: met }, { by: lea });
    expect(familyCase.coordinatorId).toBe(lea.id);
    expect(familyCase.uncovered).toBeUndefined();
  });

  it('C4: a deputy of the old coordinator does not become one of the new', () => {
    const withDeputy = caseAfter(openedCase(), {
      type: 'appointDeputy',
      deputy: bodil,
      coordinator: sara,
      from: monday,
      to: calendarDate('2026-12-31'),
    });
    const familyCase = caseAfter(acceptedCase(withDeputy), {
      type: 'recordFamilyMeeting',
      familyMeeting: met,
    });
    expect(familyCase.deputy).toBeUndefined();
  });
});

describe('C4: the family meets a coordinator who took over at once', () => {
  const takenOver = caseAfter(uncoveredCase(requestedCase()), { type: 'takeOver' }, { by: karen });
  const record = (familyCase: FamilyCase, by = karen) =>
    answerTo(familyCase, { type: 'recordFamilyMeeting', familyMeeting: met }, { by });

  it('C4: that is recorded afterwards, once', () => {
    const familyCase = caseAfter(
      takenOver,
      { type: 'recordFamilyMeeting', familyMeeting: met },
      { by: karen },
    );
    expect(familyCase.coordinatorId).toBe(karen.id);
    expect(familyCase.familyMeetingDueSince).toBeUndefined();
    expect(refusalOf(record(familyCase))?.code).toBe('HandoverNotRequested');
  });

  it('C4: it is not written on a hand-over to somebody else that was withdrawn', () => {
    const familyCase = caseAfter(
      takenOver,
      { type: 'recordFamilyMeeting', familyMeeting: met },
      { by: karen },
    );
    expect(familyCase.lastHandover).toEqual(takenOver.lastHandover);
    expect(familyCase.lastHandover).toMatchObject({ receiverId: lea.id, outcome: 'withdrawn' });
  });

  it('C4: it is written on the hand-over by which they took over', () => {
    const accepted = caseAfter(
      uncoveredCase(requestedCase()),
      { type: 'acceptHandover', handoverId: 'handover' },
      { by: lea },
    );
    const familyCase = caseAfter(accepted, { type: 'recordFamilyMeeting', familyMeeting: met }, { by: lea });
    expect(familyCase.lastHandover).toMatchObject({ receiverId: lea.id, familyMeeting: met });
  });

  it('C4: it can be recorded while the next hand-over waits for its answer, and leaves that one alone', () => {
    const asked = caseAfter(
      takenOver,
      { type: 'requestHandover', receiver: bodil, reason: 'Fast koordinator' },
      { by: karen },
    );
    const familyCase = caseAfter(asked, { type: 'recordFamilyMeeting', familyMeeting: met }, { by: karen });
    expect(familyCase.familyMeetingDueSince).toBeUndefined();
    expect(familyCase.handover).toEqual(asked.handover);
    expect(familyCase.coordinatorId).toBe(karen.id);
    expect(refusalOf(record(asked, bodil))?.code).toBe('HandoverNotAccepted');
  });
});

it.each(['acceptHandover', 'declineHandover', 'withdrawHandover'] as const)(
  'C3: %s of a closed case is refused',
  (type) => {
    expect(refusalOf(answerTo(closedCase(), { type, handoverId: 'handover' }, { by: lea }))?.code).toBe(
      'CaseClosed',
    );
  },
);
