import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../src/domain/base/calendar';
import { apply } from '../../src/domain/case/apply';
import type { CaseEvent } from '../../src/domain/case/case-events';
import { type CaseCommand, decide } from '../../src/domain/case/decide';
import {
  casePhases,
  type FamilyCase,
  meetingKinds,
  memberRelations,
} from '../../src/domain/case/family-case';
import type { StaffId, StaffMember } from '../../src/domain/organisation/organisation';
import { monday, openedCase, reference, startDay } from './family-case';
import { adam, bodil, gone, jonas, karen, lea, sara, tove } from './people';

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
export const staffIds: ReadonlySet<StaffId> = new Set(people.map(({ id }) => id));

const person = fc.constantFrom(...people);
const perhaps = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.integer({ min: -10, max: 200 }).map((days): CalendarDate => addDays(startDay, days));
const text = fc.constantFrom('', '  ', 'Orlov', 'x'.repeat(501));
const name = fc.constantFrom('', 'Freja', 'Bo', 'Alma', 'Storm', 'x'.repeat(61));
const answer = fc.constantFrom('yes', 'no', 'unclear');
const toggle = fc.boolean();
/** The hand-over under way, the one before, or one that never existed. */
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

/** Commands that make sense and commands that don't, from anybody. */
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
  {
    weight: 2,
    arbitrary: of('appointDeputy', { deputy: person, coordinator: perhaps(person), from: day, to: day }),
  },
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

/** What somebody did to a case, and the outcome. */
export interface Step {
  readonly before: FamilyCase;
  readonly command: CaseCommand;
  readonly actor: StaffMember;
  readonly today: CalendarDate;
  readonly events: readonly CaseEvent[];
  readonly after: FamilyCase;
}

/** Anybody; now and then the receiver of the hand-over under way. */
const anybody = fc.oneof(
  { weight: 3, arbitrary: person },
  { weight: 1, arbitrary: fc.constant('receiver' as const) },
);

interface AnyWish {
  readonly command: CaseCommand;
  readonly actor: StaffMember | 'receiver';
  readonly days: number;
}

/** Lets everybody do what they like to a case, and reports the outcome step by step. */
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

/** The command, with the actual hand-over or person it refers to. */
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
/** Random people doing random things to a case, step by step. */
export const steps = wishes.map(run);
