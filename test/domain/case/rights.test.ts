import { addDays, calendarDate } from '../../../src/domain/base/calendar';
import {
  answersToday,
  type CaseAction,
  type CaseRelation,
  caseRelations,
  may,
  partiesOf,
  relationsTo,
  seesEverything,
} from '../../../src/domain/case/rights';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  acceptedCase,
  after as caseAfter,
  monday,
  openedCase,
  requestedCase,
} from '../../support/family-case';
import {
  adam,
  away,
  bodil,
  familyCounselling,
  gone,
  hans,
  jonas,
  karen,
  lea,
  mille,
  sara,
} from '../../support/people';

/**
 * Who may do what with a case, one line for each action: + always, u only while the case is uncovered (C4), - never. The
 * columns: coordinator, deputy, receiver, lead, professional, former coordinator.
 */
const table: Readonly<Partial<Record<CaseAction, string>>> = {
  //                    C D R L P F
  recordTargetGroup: '  + + - - - -',
  movePhase: '          + + - - - -',
  addMember: '          + + - - - -',
  addNetworkPerson: '   + + - - - -',
  removeNetworkPerson: '+ + - - - -',
  recordMeetingHeld: '  + + - - - -',
  logContact: '         + + - - - -',
  requestHandover: '    + - - u - -',
  acceptHandover: '     - - + - - -',
  declineHandover: '    - - + - - -',
  withdrawHandover: '   + - - u - -',
  recordFamilyMet: '    + + + - - -',
  recordFamilyNotMet: ' + + - - - -',
  appointDeputy: '      + - - + - -',
  endDeputy: '          + - - + - -',
  sayAbsence: '         + - - + - -',
  closeCase: '          + - - - - -',
  seeLooks: '           + + - - - -',
  answerQuestion: '     + + - u - -',
  takeOver: '           - - - + - -',
};

const covered = {};
const uncovered = { uncovered: { since: monday, why: 'left' } } as const;

describe('domain § 3: who may do what with a case', () => {
  const lines = Object.entries(table) as [CaseAction, string][];

  it.each(lines)('domain § 3: %s', (action, line) => {
    const marks = line.trim().split(' ');
    expect(marks).toHaveLength(caseRelations.length);
    for (const [at, relation] of caseRelations.entries()) {
      expect([relation, may(action, covered, [relation]), may(action, uncovered, [relation])]).toEqual([
        relation,
        marks[at] === '+',
        marks[at] !== '-',
      ]);
    }
  });

  it.each(lines)('C7: %s: nobody who does not belong to the case', (action) => {
    expect(may(action, covered, [])).toBe(false);
    expect(may(action, uncovered, [])).toBe(false);
  });

  it('whoever belongs in two ways may what either may', () => {
    expect(may('takeOver', covered, ['professional', 'lead'])).toBe(true);
    expect(may('acceptHandover', covered, ['deputy', 'receiver'])).toBe(true);
  });
});

const everyTie = caseAfter(
  caseAfter(
    { ...requestedCase(), formerCoordinatorIds: [bodil.id] },
    {
      type: 'appointDeputy',
      coordinator: sara,
      deputy: { ...bodil, id: 'deputy' as typeof bodil.id },
      from: monday,
      to: addDays(monday, 6),
    },
  ),
  {
    type: 'addNetworkPerson',
    person: {
      kind: 'professional',
      staffId: jonas.id,
      name: jonas.name,
      role: 'jobkonsulent',
      organisation: '',
    },
  },
);
const deputy: StaffMember = { ...bodil, id: 'deputy' as typeof bodil.id };
const parties = partiesOf(everyTie, familyCounselling);

describe('how somebody belongs to a case', () => {
  it.each([
    ['coordinator', sara],
    ['deputy', deputy],
    ['receiver', lea],
    ['lead', karen],
    ['professional', jonas],
    ['formerCoordinator', bodil],
  ] as const satisfies readonly (readonly [CaseRelation, StaffMember])[])('as %s', (relation, person) => {
    expect(relationsTo(parties, person, monday)).toEqual([relation]);
  });

  it('C7: everybody else does not belong to it', () => {
    for (const person of [mille, adam, hans]) expect(relationsTo(parties, person, monday)).toEqual([]);
  });

  it('nobody does who has left the staff list', () => {
    for (const person of [sara, deputy, lea, karen, jonas, bodil]) {
      expect(relationsTo(parties, gone(person), monday)).toEqual([]);
    }
  });

  it('C4: a deputy only from the first day to the last', () => {
    const on = (day: string) => relationsTo(parties, deputy, calendarDate(day));
    expect(['2026-06-07', '2026-06-08', '2026-06-14', '2026-06-15'].map((day) => on(day).length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('a lead only with the role, and of the department that the case is in', () => {
    expect(relationsTo(parties, { ...karen, roles: ['professional'] }, monday)).toEqual([]);
    expect(relationsTo(partiesOf(everyTie, undefined), karen, monday)).toEqual([]);
  });

  it('a professional who is in no staff list gives nobody a tie', () => {
    const doctor = { kind: 'professional', name: jonas.name, role: 'læge', organisation: '' } as const;
    const familyCase = caseAfter(openedCase(), { type: 'addNetworkPerson', person: doctor });
    expect(partiesOf(familyCase, familyCounselling).professionalIds).toEqual([]);
  });

  it('in several ways, the nearest first', () => {
    const both = { ...parties, professionalIds: [sara.id, karen.id], formerCoordinatorIds: [sara.id] };
    expect(relationsTo(both, sara, monday)).toEqual(['coordinator', 'professional', 'formerCoordinator']);
    expect(relationsTo(both, karen, monday)).toEqual(['lead', 'professional']);
  });
});

describe('domain § 3: who sees the whole case', () => {
  it.each(caseRelations)('domain § 3: %s', (relation) => {
    expect(seesEverything(openedCase(), [relation])).toBe(
      relation === 'coordinator' || relation === 'deputy',
    );
    expect(seesEverything(requestedCase(), [relation])).toBe(
      relation === 'coordinator' || relation === 'deputy',
    );
    expect(seesEverything(acceptedCase(), [relation])).toBe(
      ['coordinator', 'deputy', 'receiver'].includes(relation),
    );
  });
});

describe('C4: who answers for the family today', () => {
  it.each([
    ['the coordinator at work', [sara, deputy], sara.id],
    ['the deputy while the coordinator is away', [away(sara), deputy], deputy.id],
    ['the deputy after the coordinator has left', [gone(sara), deputy], deputy.id],
    ['the lead when both are away', [away(sara), away(deputy)], karen.id],
    ['the lead when both are in no list', [undefined, undefined], karen.id],
  ])('C4: %s', (_who, staff, id) => {
    expect(answersToday(parties, staff, monday)).toBe(id);
  });

  it('C4: the lead when the deputy’s days are over', () => {
    expect(answersToday(parties, [away(sara), deputy], addDays(monday, 7))).toBe(karen.id);
  });

  it('C4: nobody where a department has no lead', () => {
    expect(answersToday(partiesOf(openedCase(), undefined), [gone(sara)], monday)).toBeUndefined();
  });
});
