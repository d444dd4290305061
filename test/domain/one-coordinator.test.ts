import fc from 'fast-check';
import { apply } from '../../src/domain/apply';
import { addDays, type CalendarDate } from '../../src/domain/calendar';
import type { CaseEvent } from '../../src/domain/case-events';
import { type CaseCommand, decide } from '../../src/domain/decide';
import { casePhases, type FamilyCase, meetingKinds, memberRelations } from '../../src/domain/family-case';
import { isAway, type StaffId, type StaffMember } from '../../src/domain/organisation';
import { monday, openedCase, reference, startDay } from '../support/family-case';
import { adam, bodil, gone, jonas, karen, lea, sara, tove } from '../support/people';

/** People as the staff list may have them on some day: at work, away, or gone; able to coordinate, or not. */
const people: readonly StaffMember[] = [
  sara,
  lea,
  bodil,
  karen,
  tove,
  jonas,
  adam,
  gone(sara),
  gone(lea),
  { ...sara, absence: { from: monday } },
  { ...lea, absence: { from: monday, to: addDays(monday, 10) } },
  { ...tove, roles: ['professional'] },
];
const staffIds: ReadonlySet<StaffId> = new Set(people.map(({ id }) => id));

const person = fc.constantFrom(...people);
const perhaps = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.integer({ min: -10, max: 200 }).map((days): CalendarDate => addDays(startDay, days));
const text = fc.constantFrom('', '  ', 'Orlov', 'x'.repeat(501));
const name = fc.constantFrom('', 'Freja', 'Bo', 'Alma', 'Storm', 'x'.repeat(61));
const answer = fc.constantFrom('yes', 'no', 'unclear');
const toggle = fc.boolean();
/** The hand-over under way, the one before, or one that never was. */
const handoverId = fc.constantFrom('current', 'last', 'never');

const record = <Shape extends object>(shape: { readonly [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape) as unknown as fc.Arbitrary<Shape>;
const of = <Type extends CaseCommand['type']>(
  type: Type,
  shape: {
    readonly [Key in Exclude<keyof Extract<CaseCommand, { type: Type }>, 'type'>]?: fc.Arbitrary<unknown>;
  } = {},
): fc.Arbitrary<CaseCommand> =>
  fc
    .record(shape as Record<string, fc.Arbitrary<unknown>>)
    .map((rest) => ({ type, ...rest }) as unknown as CaseCommand);

/** Commands that make sense and commands that do not, from anybody. */
const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  { weight: 6, arbitrary: of('requestHandover', { receiver: person, reason: text }) },
  { weight: 8, arbitrary: of('acceptHandover', { handoverId }) },
  { weight: 2, arbitrary: of('declineHandover', { handoverId, because: perhaps(text) }) },
  { weight: 2, arbitrary: of('withdrawHandover', { handoverId }) },
  {
    weight: 6,
    arbitrary: of('recordFamilyMeeting', {
      familyMeeting: fc.oneof(record({ metOn: day }), record({ notMetBecause: text })),
    }),
  },
  { weight: 2, arbitrary: of('appointDeputy', { deputy: person, from: day, to: day }) },
  { weight: 1, arbitrary: of('endDeputy') },
  { weight: 3, arbitrary: of('takeOver') },
  {
    weight: 6,
    arbitrary: of('reviewCoverage', {
      coordinator: perhaps(person),
      deputy: perhaps(person),
      receiver: perhaps(person),
    }),
  },
  { weight: 3, arbitrary: of('movePhase', { to: fc.constantFrom(...casePhases), on: day }) },
  {
    weight: 1,
    arbitrary: of('closeCase', {
      closing: record({
        takenOverBy: fc.constantFrom('coordinator', 'service', 'network'),
        name,
        on: day,
        familyView: text,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: of('addMember', {
      member: record({
        name,
        relation: fc.constantFrom(...memberRelations),
        birthYear: fc.constantFrom(1850, 1990, 2014, 2040),
        custody: toggle,
        livesElsewhere: toggle,
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: of('addNetworkPerson', {
      person: record({
        kind: fc.constant('professional' as const),
        staffId: person.map(({ id }) => id),
        name,
        role: fc.constantFrom('', 'jobkonsulent'),
        organisation: text,
      }),
    }),
  },
  { weight: 2, arbitrary: of('removeNetworkPerson', { id: fc.constantFrom('first', 'nobody') }) },
  {
    weight: 1,
    arbitrary: of('recordTargetGroup', {
      targetGroup: record({
        publicSupport: answer,
        complexProblems: answer,
        otherMemberHasCase: answer,
        exceptionReason: text,
      }),
    }),
  },
  { weight: 1, arbitrary: of('recordMeetingHeld', { kind: fc.constantFrom(...meetingKinds), on: day }) },
  { weight: 1, arbitrary: of('logContact', { on: day }) },
  {
    weight: 1,
    arbitrary: of('openCase', {
      reference: fc.constant(reference),
      alias: name,
      startedOn: day,
      coordinator: person,
    }),
  },
);

interface Step {
  readonly before: FamilyCase;
  readonly command: CaseCommand;
  readonly actor: StaffMember;
  readonly today: CalendarDate;
  readonly events: readonly CaseEvent[];
  readonly after: FamilyCase;
}

/** Anybody; now and then the one whom the hand-over under way is meant for. */
const anybody = fc.oneof(
  { weight: 3, arbitrary: person },
  { weight: 1, arbitrary: fc.constant('receiver' as const) },
);

interface AnyWish {
  readonly command: CaseCommand;
  readonly actor: StaffMember | 'receiver';
  readonly days: number;
}

/** Lets everybody do what they like to a case, and tells what came of it, step by step. */
const run = (wishes: readonly AnyWish[]): readonly Step[] => {
  let familyCase = openedCase();
  let today = monday;
  return wishes.map(({ command: wish, actor: who, days }, at): Step => {
    today = addDays(today, days);
    const before = familyCase;
    const receiver = people.find(({ id }) => id === before.handover?.receiverId) ?? sara;
    const actor = who === 'receiver' ? receiver : who;
    const command = aimed(wish, before);
    const decision = decide(before, command, { actor, today, newId: `id-${at}` });
    const events = decision.ok ? decision.value : [];
    familyCase = events.reduce<FamilyCase>(apply, before);
    return { before, command, actor, today, events, after: familyCase };
  });
};

/** The command about the hand-over, or the person, that it means. */
const aimed = (command: CaseCommand, { handover, lastHandover, network }: FamilyCase): CaseCommand => {
  if (command.type === 'removeNetworkPerson' && command.id === 'first') {
    return { ...command, id: network[0]?.id ?? 'nobody' };
  }
  if (!('handoverId' in command)) return command;
  const ids: Readonly<Record<string, string | undefined>> = { current: handover?.id, last: lastHandover?.id };
  return { ...command, handoverId: ids[command.handoverId] ?? 'never' };
};

const wishes = fc.array(fc.record({ command, actor: anybody, days: fc.nat(5) }), {
  minLength: 1,
  maxLength: 60,
  size: 'max',
});
const steps = wishes.map(run);
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
