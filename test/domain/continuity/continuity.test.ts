import { addDays } from '../../../src/domain/base/calendar';
import type { Closing, FamilyCase } from '../../../src/domain/case/family-case';
import type { ReviewCoverage } from '../../../src/domain/continuity/continuity';
import type { AppointDeputy } from '../../../src/domain/continuity/deputy';
import {
  acceptedCase,
  answerTo,
  after as caseAfter,
  closedCase,
  closing,
  eventsOf,
  monday,
  openedCase,
  refusalOf,
  requestedCase,
  startDay,
  uncoveredCase,
} from '../../support/family-case';
import { away, bodil, gone, jonas, karen, lea, sara } from '../../support/people';

const sunday = addDays(monday, 6);

const appoint = (more: Partial<AppointDeputy> = {}): AppointDeputy => ({
  type: 'appointDeputy',
  deputy: lea,
  coordinator: sara,
  from: monday,
  to: sunday,
  ...more,
});
const review = (more: Partial<ReviewCoverage> = {}): ReviewCoverage => ({
  type: 'reviewCoverage',
  coordinator: sara,
  deputy: undefined,
  receiver: undefined,
  ...more,
});
const typesOf = (familyCase: FamilyCase, command: ReviewCoverage, on: string = monday) =>
  eventsOf(familyCase, command, { on }).map(({ type }) => type);

describe('C4: a deputy covers an absence', () => {
  it('C4: from one day to another, both included; the coordinator stays responsible', () => {
    const familyCase = caseAfter(openedCase(), appoint());
    expect(familyCase.deputy).toEqual({ staffId: lea.id, from: monday, to: sunday });
    expect(familyCase.coordinatorId).toBe(sara.id);
  });

  it.each([
    ['the coordinator herself', appoint({ deputy: sara }), 'DeputyIsCoordinator', 'deputy'],
    ['somebody who has left', appoint({ deputy: gone(lea) }), 'PersonInactive', 'deputy'],
    ['somebody who is no coordinator', appoint({ deputy: jonas }), 'DeputyNotCoordinator', 'deputy'],
    ['a lead', appoint({ deputy: karen }), 'DeputyNotCoordinator', 'deputy'],
    ['an end before the beginning', appoint({ from: sunday, to: monday }), 'DateOrder', 'to'],
    ['an end that has passed', appoint({ from: startDay, to: addDays(monday, -1) }), 'DateInPast', 'to'],
  ])('C4: %s is refused', (_what, command, code, field) => {
    expect(refusalOf(answerTo(openedCase(), command))).toMatchObject({ code, field });
  });

  it.each([
    ['today alone', appoint({ from: monday, to: monday })],
    ['an absence that began before today', appoint({ from: startDay })],
    ['an absence to come', appoint({ from: sunday, to: addDays(sunday, 30) })],
    ['a lead who is a coordinator too', appoint({ deputy: { ...karen, roles: ['lead', 'coordinator'] } })],
  ])('C4: %s is allowed', (_what, command) => {
    expect(answerTo(openedCase(), command).ok).toBe(true);
  });

  it('C4: the same deputy for the same days again changes nothing; other days do', () => {
    const familyCase = caseAfter(openedCase(), appoint());
    expect(answerTo(familyCase, appoint())).toEqual({ ok: true, value: [] });
    expect(caseAfter(familyCase, appoint({ to: addDays(sunday, 1) })).deputy?.to).toBe(addDays(sunday, 1));
    expect(caseAfter(familyCase, appoint({ deputy: bodil })).deputy?.staffId).toBe(bodil.id);
  });

  it('C4: a deputy can be ended; where there is none nothing happens', () => {
    expect(caseAfter(caseAfter(openedCase(), appoint()), { type: 'endDeputy' })).toEqual(openedCase());
    expect(answerTo(openedCase(), { type: 'endDeputy' })).toEqual({ ok: true, value: [] });
  });

  it('C4: an uncovered case is covered by a deputy who begins today and is at work', () => {
    const covered = caseAfter(uncoveredCase(), appoint());
    expect(covered.uncovered).toBeUndefined();
    expect(caseAfter(uncoveredCase(), appoint({ from: addDays(monday, 1) })).uncovered).toBeDefined();
    expect(caseAfter(uncoveredCase(), appoint({ deputy: away(lea) })).uncovered).toBeDefined();
  });
});

describe('C4: a coordinator who is gone', () => {
  const withDeputy = caseAfter(openedCase(), appoint());

  it.each([
    ['is at work', openedCase(), review(), []],
    ['has left the staff list', openedCase(), review({ coordinator: gone(sara) }), ['CaseUncovered']],
    ['is in no staff list', openedCase(), review({ coordinator: undefined }), ['CaseUncovered']],
    ['is away without a deputy', openedCase(), review({ coordinator: away(sara) }), ['CaseUncovered']],
    ['is away with a deputy', withDeputy, review({ coordinator: away(sara), deputy: lea }), []],
    [
      'is away and so is the deputy',
      withDeputy,
      review({ coordinator: away(sara), deputy: away(lea) }),
      ['CaseUncovered'],
    ],
    [
      'is away and the deputy has left',
      withDeputy,
      review({ coordinator: away(sara), deputy: gone(lea) }),
      ['CaseUncovered'],
    ],
  ])('C4: when the coordinator %s', (_what, familyCase, command, events) => {
    expect(typesOf(familyCase, command)).toEqual(events);
  });

  it('C4: the case tells since when nobody answers, and why', () => {
    const left = caseAfter(openedCase(), review({ coordinator: gone(sara) }));
    expect(left.uncovered).toEqual({ since: monday, why: 'left' });
    expect(caseAfter(openedCase(), review({ coordinator: away(sara) })).uncovered).toEqual({
      since: monday,
      why: 'away',
    });
    expect(left.coordinatorId).toBe(sara.id);
  });

  it.each([
    [addDays(monday, -1), ['CaseUncovered']],
    [monday, []],
    [sunday, []],
    [addDays(sunday, 1), ['CaseUncovered']],
  ])('C4: the deputy counts from the first day to the last (%s)', (on, events) => {
    const absent = { ...sara, absence: { from: startDay } };
    expect(typesOf(withDeputy, review({ coordinator: absent, deputy: lea }), on)).toEqual(events);
  });

  it('C4: an absence counts from its first day to its last', () => {
    const absent = away(sara, monday, '2026-06-10');
    const uncoveredOn = (on: string) => typesOf(openedCase(), review({ coordinator: absent }), on).length > 0;
    expect(['2026-06-07', '2026-06-08', '2026-06-10', '2026-06-11'].map(uncoveredOn)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('C4: the same review again changes nothing', () => {
    const command = review({ coordinator: gone(sara) });
    expect(typesOf(caseAfter(openedCase(), command), command, addDays(monday, 1))).toEqual([]);
  });

  it('C4: a return covers the case again', () => {
    const uncovered = caseAfter(openedCase(), review({ coordinator: away(sara, monday, '2026-06-10') }));
    expect(eventsOf(uncovered, review(), { on: '2026-06-11' })).toEqual([
      { type: 'CaseCovered', by: 'return', on: '2026-06-11' },
    ]);
    expect(caseAfter(uncovered, review(), { on: '2026-06-11' })).toEqual(openedCase());
  });

  it('C4: the coordinator who is back covers the case, also while a deputy is appointed', () => {
    const uncovered = caseAfter(withDeputy, review({ coordinator: away(sara), deputy: away(lea) }));
    expect(eventsOf(uncovered, review({ coordinator: sara, deputy: away(lea) }))).toEqual([
      { type: 'CaseCovered', by: 'return', on: monday },
    ]);
    expect(eventsOf(uncovered, review({ coordinator: away(sara), deputy: lea }))).toEqual([
      { type: 'CaseCovered', by: 'deputy', on: monday },
    ]);
  });
});

describe('C4: an accepted hand-over when the coordinator goes', () => {
  it('C4: takes effect at once, since somebody has already said yes', () => {
    const command = review({ coordinator: gone(sara), receiver: lea });
    const familyCase = caseAfter(acceptedCase(), command);
    expect(typesOf(acceptedCase(), command)).toEqual(['CoordinatorChanged']);
    expect(familyCase).toMatchObject({ coordinatorId: lea.id, familyMeetingDueSince: monday });
    expect(familyCase.uncovered).toBeUndefined();
  });

  it.each([
    ['has left too', gone(lea)],
    ['is away too', away(lea)],
    ['is in no staff list', undefined],
    ['is no coordinator any more', { ...lea, roles: [] }],
  ])('C4: but the case is uncovered when the receiver %s', (_what, receiver) => {
    const command = review({ coordinator: gone(sara), receiver });
    expect(typesOf(acceptedCase(), command)).toEqual(['CaseUncovered']);
    const uncovered = caseAfter(acceptedCase(), command);
    expect(uncovered.handover?.acceptance).toBeDefined();
    expect(
      typesOf(uncovered, review({ coordinator: gone(sara), receiver: lea }), addDays(monday, 1)),
    ).toEqual(['CoordinatorChanged', 'CaseCovered']);
  });

  it('C2: one that waits for its answer stays as it is', () => {
    const familyCase = caseAfter(requestedCase(), review({ coordinator: gone(sara), receiver: lea }));
    expect(familyCase.coordinatorId).toBe(sara.id);
    expect(familyCase.handover).toEqual(requestedCase().handover);
    expect(familyCase.uncovered).toBeDefined();
  });
});

describe('C4: a lead takes an uncovered case', () => {
  const takeOver = (familyCase: FamilyCase, by = karen) => answerTo(familyCase, { type: 'takeOver' }, { by });

  it('C4: it is covered that moment; the family has still to meet them', () => {
    expect(caseAfter(uncoveredCase(), { type: 'takeOver' }, { by: karen })).toEqual({
      ...openedCase(),
      coordinatorId: karen.id,
      formerCoordinatorIds: [sara.id],
      familyMeetingDueSince: monday,
    });
  });

  it('C4: a hand-over under way is withdrawn by it', () => {
    const familyCase = caseAfter(uncoveredCase(requestedCase()), { type: 'takeOver' }, { by: karen });
    expect(familyCase.handover).toBeUndefined();
    expect(familyCase.lastHandover).toMatchObject({ outcome: 'withdrawn', giverId: sara.id });
  });

  it('C1: nobody takes a case that somebody answers for', () => {
    expect(refusalOf(takeOver(openedCase()))?.code).toBe('CaseNotUncovered');
  });

  it('C1: nobody takes it who may not coordinate', () => {
    expect(refusalOf(takeOver(uncoveredCase(), jonas))?.code).toBe('PersonNotCoordinator');
  });

  it('C4: a second press changes nothing', () => {
    const taken = caseAfter(uncoveredCase(), { type: 'takeOver' }, { by: karen });
    expect(takeOver(taken)).toEqual({ ok: true, value: [] });
  });
});

describe('C3: nobody lets go of a family before another holds on', () => {
  const close = (more: Partial<Closing> = {}, familyCase = openedCase()) =>
    answerTo(familyCase, { type: 'closeCase', closing: { ...closing, ...more } });

  it.each(['coordinator', 'service', 'network'] as const)(
    'C3: a named %s, the day, and the family’s view',
    (takenOverBy) => {
      const familyCase = caseAfter(openedCase(), { type: 'closeCase', closing: { ...closing, takenOverBy } });
      expect(familyCase).toEqual({ ...openedCase(), status: 'closed', closing: { ...closing, takenOverBy } });
    },
  );

  it.each([
    ['a name', { name: ' ' }, 'TakenOverByMissing', 'takenOverName'],
    ['the family’s view', { familyView: ' ' }, 'FieldMissing', 'familyView'],
    ['a day that has come', { on: addDays(monday, 1) }, 'DateInFuture', 'on'],
    ['a day of the case', { on: addDays(startDay, -1) }, 'DateOrder', 'on'],
  ])('C3: not without %s', (_what, more, code, field) => {
    expect(refusalOf(close(more))).toEqual({ code, field });
  });

  it('C3: not while a hand-over is under way', () => {
    expect(refusalOf(close({}, requestedCase()))?.code).toBe('HandoverAlreadyRequested');
    expect(refusalOf(close({}, acceptedCase()))?.code).toBe('HandoverAlreadyRequested');
  });

  it('C3: a closed case has no deputy and is not uncovered', () => {
    const familyCase = closedCase(uncoveredCase(caseAfter(openedCase(), appoint({ from: sunday }))));
    expect(familyCase).toMatchObject({ status: 'closed', coordinatorId: sara.id });
    expect(familyCase.deputy).toBeUndefined();
    expect(familyCase.uncovered).toBeUndefined();
  });
});
