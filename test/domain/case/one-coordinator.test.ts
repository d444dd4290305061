import fc from 'fast-check';
import { apply } from '../../../src/domain/case/apply';
import type { CaseEvent } from '../../../src/domain/case/case-events';
import { decide } from '../../../src/domain/case/decide';
import { casePhases, type FamilyCase } from '../../../src/domain/case/family-case';
import { isAway } from '../../../src/domain/organisation/organisation';
import { reference, startDay } from '../../support/family-case';
import { sara } from '../../support/people';
import { type Step, staffIds, steps } from '../../support/random-steps';

const always = (property: (step: Step) => void): void => {
  fc.assert(
    fc.property(steps, (all) => {
      for (const step of all) property(step);
    }),
    { numRuns: 100 },
  );
};
const typesOf = ({ events }: Step) => events.map(({ type }) => type);

describe('C1: exactly one coordinator at every moment, whatever anybody does in whatever order', () => {
  it('C1: it is always somebody of the staff list', () => {
    always(({ after }) => expect(staffIds.has(after.coordinatorId)).toBe(true));
  });

  it('C1: the responsibility moves only by the event that says so, and to whom it says', () => {
    always((step) => {
      const changes = step.events.filter((event) => event.type === 'CoordinatorChanged');
      expect(changes.length).toBeLessThanOrEqual(1);
      expect(step.after.coordinatorId).toBe(changes[0]?.coordinatorId ?? step.before.coordinatorId);
    });
  });

  it('C2, C4: it moves after the named receiver said yes and the meeting with the family was recorded, or while nobody answers', () => {
    always((step) => {
      const changed = step.events.find((event) => event.type === 'CoordinatorChanged');
      if (changed === undefined) return;
      const { before, actor, command } = step;
      const acceptedBefore = before.handover?.acceptance !== undefined;
      const acceptsNow =
        typesOf(step).includes('HandoverAccepted') && actor.id === before.handover?.receiverId;
      const meets = typesOf(step).includes('FamilyMeetingRecorded');
      const nobodyAnswers =
        command.type === 'reviewCoverage' &&
        (command.coordinator === undefined || isAway(command.coordinator, step.today));
      if (changed.handoverId === undefined) {
        expect(command.type).toBe('takeOver');
        expect(before.uncovered).toBeDefined();
        expect(changed.coordinatorId).toBe(actor.id);
      } else {
        expect(changed.handoverId).toBe(before.handover?.id);
        expect(changed.coordinatorId).toBe(before.handover?.receiverId);
        expect(acceptedBefore || acceptsNow).toBe(true);
        expect(meets || nobodyAnswers || before.uncovered !== undefined).toBe(true);
      }
    });
  });

  it('C2: only the named receiver accepts or declines', () => {
    always((step) => {
      if (typesOf(step).some((type) => type === 'HandoverAccepted' || type === 'HandoverDeclined')) {
        expect(step.actor.id).toBe(step.before.handover?.receiverId);
      }
    });
  });

  it('C4: whoever takes a case that nobody answers for leaves it covered', () => {
    always(({ before, after }) => {
      if (before.coordinatorId !== after.coordinatorId) expect(after.uncovered).toBeUndefined();
    });
  });
});

describe('C2: hand-overs, whatever anybody does', () => {
  it('C2: a decline or a withdrawal leaves everything else as it was', () => {
    always((step) => {
      const types = typesOf(step);
      if (types.length !== 1 || (types[0] !== 'HandoverDeclined' && types[0] !== 'HandoverWithdrawn')) return;
      const { handover, lastHandover: _before, ...before } = step.before;
      const { handover: none, lastHandover, ...after } = step.after;
      expect(after).toEqual(before);
      expect(none).toBeUndefined();
      expect(lastHandover).toMatchObject({ ...handover, giverId: step.before.coordinatorId });
    });
  });

  it('C2: there is at most one under way, and a new one begins only when there is none', () => {
    always((step) => {
      if (typesOf(step).includes('HandoverRequested')) expect(step.before.handover).toBeUndefined();
      if (step.before.handover !== undefined && step.after.handover !== undefined) {
        expect(step.after.handover.id).toBe(step.before.handover.id);
      }
    });
  });

  it('C2: one is never under way to whoever coordinates already', () => {
    always(({ after }) => expect(after.handover?.receiverId).not.toBe(after.coordinatorId));
  });

  it('C4: nobody deputises for themself', () => {
    always(({ after }) => expect(after.deputy?.staffId).not.toBe(after.coordinatorId));
  });

  it('C6: each carries a reason', () => {
    always(({ after }) => expect(after.handover?.reason.trim()).not.toBe(''));
  });
});

describe('the life of a case, whatever anybody does', () => {
  it('T4: the phases are always a beginning of the five, and no day goes back', () => {
    always(({ after: { phases } }) => {
      expect(phases.map(({ phase }) => phase)).toEqual(casePhases.slice(0, phases.length));
      expect(phases.map(({ on }) => on)).toEqual(phases.map(({ on }) => on).toSorted());
    });
  });

  it('C3: a closed case never changes, and names who took over and the family’s view', () => {
    always(({ before, after, events }) => {
      if (before.status === 'closed') expect(events).toEqual([]);
      if (after.status === 'closed') {
        expect(after.closing?.name.trim()).not.toBe('');
        expect(after.closing?.familyView.trim()).not.toBe('');
        expect(after.handover).toBeUndefined();
      }
    });
  });

  it('L1: replaying all events from nothing gives the case as it stands', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const opening: CaseEvent = {
          type: 'CaseOpened',
          reference,
          alias: 'Familien Månesten',
          startedOn: startDay,
          departmentId: sara.departmentId,
          coordinatorId: sara.id,
        };
        const stored = JSON.parse(
          JSON.stringify([opening, ...all.flatMap(({ events }) => events)]),
        ) as CaseEvent[];
        expect(stored.reduce<FamilyCase | undefined>(apply, undefined)).toEqual(all.at(-1)?.after);
      }),
    );
  });

  it('the same command pressed again never moves the responsibility a second time', () => {
    always(({ after, command, actor, today }) => {
      const again = decide(after, command, { actor, today, newId: 'again' });
      const types = again.ok ? again.value.map(({ type }) => type) : [];
      const pressed = [
        'acceptHandover',
        'declineHandover',
        'withdrawHandover',
        'takeOver',
        'reviewCoverage',
        'closeCase',
      ];
      if (pressed.includes(command.type)) expect(types).not.toContain('CoordinatorChanged');
    });
  });
});

it('the random commands get somewhere: every kind of event happens among them', () => {
  const seen = new Set(fc.sample(steps, { numRuns: 100, seed: 7 }).flatMap((all) => all.flatMap(typesOf)));
  expect([...seen].toSorted()).toEqual([
    'CaseClosed',
    'CaseCovered',
    'CaseUncovered',
    'ContactLogged',
    'CoordinatorChanged',
    'DeputyAppointed',
    'DeputyEnded',
    'FamilyMeetingRecorded',
    'HandoverAccepted',
    'HandoverDeclined',
    'HandoverRequested',
    'HandoverWithdrawn',
    'MeetingHeld',
    'MemberAdded',
    'NetworkPersonAdded',
    'NetworkPersonRemoved',
    'PhaseMoved',
    'TargetGroupRecorded',
  ]);
});
