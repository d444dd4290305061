import fc from 'fast-check';
import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import {
  type CasePhase,
  casePhases,
  currentPhase,
  type FamilyCase,
} from '../../../src/domain/case/family-case';
import { nextPhase } from '../../../src/domain/case/phases';
import {
  answerTo,
  after as caseAfter,
  eventsOf,
  monday,
  openedCase,
  refusalOf,
  startDay,
} from '../../support/family-case';

const moved = (familyCase: FamilyCase, ...phases: readonly CasePhase[]): FamilyCase =>
  phases.reduce((at, to) => caseAfter(at, { type: 'movePhase', to, on: monday }), familyCase);

const done = { done: true } as const;
const explained = (explanation: string) => ({ done: false, explanation }) as const;

describe('T4: the phases of a case', () => {
  it('T4: a case begins in the phase "started", on its first day', () => {
    expect(openedCase().phases).toEqual([{ phase: 'started', on: startDay }]);
  });

  it('T4: they come always in this order', () => {
    const familyCase = moved(openedCase(), 'informed', 'considered', 'decided', 'evaluated');
    expect(familyCase.phases.map(({ phase }) => phase)).toEqual([
      'started',
      'informed',
      'considered',
      'decided',
      'evaluated',
    ]);
    expect(nextPhase(familyCase)).toBeUndefined();
  });

  it.each(casePhases.flatMap((from, at) => casePhases.map((to, target) => [from, to, target - at] as const)))(
    'T4: from %s to %s',
    (from, to, distance) => {
      const familyCase = moved(openedCase(), ...casePhases.slice(1, casePhases.indexOf(from) + 1));
      const answer = answerTo(familyCase, { type: 'movePhase', to, on: monday });
      if (distance === 0) expect(answer).toEqual({ ok: true, value: [] });
      else if (distance === 1) expect(answer.ok).toBe(true);
      else expect(refusalOf(answer)).toEqual({ code: 'PhaseOrder', field: 'to' });
    },
  );

  it('T4: each move is recorded with its day', () => {
    const on = calendarDate('2026-04-21');
    expect(eventsOf(openedCase(), { type: 'movePhase', to: 'informed', on })).toEqual([
      { type: 'PhaseMoved', phase: 'informed', on },
    ]);
  });

  it('T4: no day lies in the future, before the case, or before the phase before', () => {
    const familyCase = caseAfter(openedCase(), {
      type: 'movePhase',
      to: 'informed',
      on: calendarDate('2026-04-21'),
    });
    const consider = (on: string) =>
      refusalOf(answerTo(familyCase, { type: 'movePhase', to: 'considered', on: calendarDate(on) }));
    expect(consider(addDays(monday, 1))).toEqual({ code: 'DateInFuture', field: 'on' });
    expect(consider(monday)).toBeUndefined();
    expect(consider('2026-04-20')).toEqual({ code: 'DateOrder', field: 'on' });
    expect(consider('2026-04-21')).toBeUndefined();
    expect(
      refusalOf(answerTo(openedCase(), { type: 'movePhase', to: 'informed', on: addDays(startDay, -1) })),
    ).toEqual({ code: 'DateOrder', field: 'on' });
  });
});

describe('T4: a formal decision', () => {
  const considered = moved(openedCase(), 'informed', 'considered');
  const decided = (formalDecision?: Parameters<typeof decide>[0]) => decide(formalDecision);
  const decide = (
    formalDecision:
      | {
          partyHearing: typeof done | ReturnType<typeof explained>;
          complaintGuidance: typeof done | ReturnType<typeof explained>;
        }
      | undefined,
  ) =>
    answerTo(considered, {
      type: 'movePhase',
      to: 'decided',
      on: monday,
      ...(formalDecision && { formalDecision }),
    });

  it('T4: not every phase "decided" holds one', () => {
    expect(decided()).toEqual({ ok: true, value: [{ type: 'PhaseMoved', phase: 'decided', on: monday }] });
  });

  it('T4: its party hearing and complaint guidance are ticked or explained', () => {
    const formalDecision = { partyHearing: done, complaintGuidance: explained(' Fuldt medhold ') };
    expect(decided(formalDecision)).toEqual({
      ok: true,
      value: [
        {
          type: 'PhaseMoved',
          phase: 'decided',
          on: monday,
          formalDecision: { partyHearing: done, complaintGuidance: explained('Fuldt medhold') },
        },
      ],
    });
  });

  it.each([
    ['partyHearing', { partyHearing: explained(' '), complaintGuidance: done }],
    ['complaintGuidance', { partyHearing: done, complaintGuidance: explained('') }],
  ])('T4: without its %s it cannot be recorded', (field, formalDecision) => {
    expect(refusalOf(decided(formalDecision))).toEqual({ code: 'FormalDecisionIncomplete', field });
  });

  it('T4: only the phase "decided" can hold one', () => {
    const formalDecision = { partyHearing: done, complaintGuidance: done };
    expect(eventsOf(openedCase(), { type: 'movePhase', to: 'informed', on: monday, formalDecision })).toEqual(
      [{ type: 'PhaseMoved', phase: 'informed', on: monday }],
    );
  });
});

it('T4: whatever is asked for, in whatever order, the phases are a beginning of the five and their days never go back', () => {
  const wishes = fc.array(
    fc.record({ to: fc.constantFrom(...casePhases), day: fc.integer({ min: -5, max: 120 }) }),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(wishes, (all) => {
      let familyCase = openedCase();
      for (const { to, day } of all) {
        const command = { type: 'movePhase', to, on: addDays(startDay, day) } as const;
        if (answerTo(familyCase, command).ok) familyCase = caseAfter(familyCase, command);
      }
      const { phases } = familyCase;
      expect(phases.map(({ phase }) => phase)).toEqual(casePhases.slice(0, phases.length));
      expect(phases.map(({ on }) => on)).toEqual(phases.map(({ on }) => on).toSorted());
      expect(currentPhase(familyCase)).toBe(phases.at(-1)?.phase);
    }),
  );
});
