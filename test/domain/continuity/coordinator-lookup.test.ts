import { type CaseRelation, caseRelations, partiesOf } from '../../../src/domain/case/rights';
import { mayHearCoordinator } from '../../../src/domain/continuity/coordinator-lookup';
import { hasRole, type StaffMember } from '../../../src/domain/organisation/organisation';
import { after as caseAfter, closedCase, monday, openedCase, requestedCase } from '../../support/family-case';
import {
  adam,
  bodil,
  departments,
  familyCounselling,
  gone,
  jonas,
  karen,
  lea,
  mille,
  organisation,
  per,
  rie,
  sara,
} from '../../support/people';

/**
 * Rule C7 as a table. Every possible case matches exactly one line; "any" covers both. The last column is the answer: why
 * the asker hears who coordinates, or "offer" for the existence-blind offer to pass the question on.
 */
const table = `
  relation   | authority | purpose | municipality | consent | case   || answer
  belongs    | any       | any     | any          | any     | any    || belongs
  outsider   | any       | any     | any          | any     | closed || offer
  outsider   | any       | any     | any          | given   | open   || consent
  outsider   | other     | any     | any          | none    | open   || offer
  outsider   | same      | none    | any          | none    | open   || offer
  outsider   | same      | given   | usual        | none    | open   || sameAuthority
  outsider   | same      | given   | strict       | none    | open   || offer
`;

const values = {
  relation: ['belongs', 'outsider'],
  authority: ['same', 'other'],
  purpose: ['given', 'none'],
  municipality: ['usual', 'strict'],
  consent: ['given', 'none'],
  case: ['open', 'closed'],
} as const;
type Condition = keyof typeof values;
type Conditions = Readonly<Record<Condition, string>>;
const names = Object.keys(values) as Condition[];

const lines = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [conditions = '', answer = ''] = line.split('||');
    const cells = conditions.split('|').map((cell) => cell.trim());
    return { cells, answer: answer.trim() };
  });

const every: readonly Conditions[] = names.reduce<readonly Partial<Conditions>[]>(
  (all, name) => all.flatMap((one) => values[name].map((value) => ({ ...one, [name]: value }))),
  [{}],
) as readonly Conditions[];

const linesFor = (conditions: Conditions) =>
  lines.filter(({ cells }) =>
    names.every((name, at) => cells[at] === 'any' || cells[at] === conditions[name]),
  );

/** A case to which only Sara, Lea, Jonas and Karen belong, in all the ways one can. */
const openCase = requestedCase(
  caseAfter(openedCase(), {
    type: 'addNetworkPerson',
    person: {
      kind: 'professional',
      staffId: jonas.id,
      name: jonas.name,
      role: 'jobkonsulent',
      organisation: '',
    },
  }),
);
const subjectOf = (familyCase: typeof openCase) => ({
  ...partiesOf(familyCase, familyCounselling),
  departmentId: familyCase.departmentId,
});
const open = subjectOf(openCase);
const closed = subjectOf({ ...openCase, status: 'closed' });

const ask = (asker: StaffMember, conditions: Omit<Conditions, 'relation' | 'authority'>): string => {
  const decision = mayHearCoordinator(
    conditions.case === 'open' ? open : closed,
    asker,
    conditions.purpose === 'given' ? 'coordinate' : undefined,
    monday,
    {
      organisation,
      settings: { lookup: { sameAuthorityMayAsk: conditions.municipality === 'usual', answerWithinDays: 3 } },
      hasConsent: () => conditions.consent === 'given',
    },
  );
  return decision.may ? decision.basis : 'offer';
};

const belonging: Readonly<Record<'same' | 'other', StaffMember>> = { same: sara, other: jonas };
const outsiders: Readonly<Record<'same' | 'other', readonly StaffMember[]>> = {
  same: [per, bodil],
  other: [mille],
};

describe('C7: who hears who coordinates', () => {
  it('C7: the table covers every case once', () => {
    expect(every).toHaveLength(64);
    for (const conditions of every) expect(linesFor(conditions)).toHaveLength(1);
  });

  it.each(every)(
    'C7: $relation, $authority authority, purpose $purpose, $municipality municipality, consent $consent, $case case',
    (conditions) => {
      const authority = conditions.authority === 'same' ? 'same' : 'other';
      const askers = conditions.relation === 'belongs' ? [belonging[authority]] : outsiders[authority];
      for (const asker of askers) {
        const answer = ask(asker, conditions);
        const line = (caseRelations as readonly string[]).includes(answer) ? 'belongs' : answer;
        expect(line).toBe(linesFor(conditions)[0]?.answer);
      }
    },
  );

  it.each([
    ['coordinator', sara],
    ['receiver', lea],
    ['professional', jonas],
    ['lead', karen],
  ] as const satisfies readonly (readonly [CaseRelation, StaffMember])[])(
    'C7: the basis that is recorded is the nearest tie: %s',
    (relation, person) => {
      expect(ask(person, { purpose: 'given', municipality: 'usual', consent: 'given', case: 'open' })).toBe(
        relation,
      );
    },
  );
});

describe('C7: within one authority it is those who work with families', () => {
  const asked = { purpose: 'given', municipality: 'usual', consent: 'none', case: 'open' };
  const here = (person: StaffMember): StaffMember => ({ ...person, departmentId: familyCounselling.id });

  it.each([
    ['an administrator', here(adam), 'offer'],
    ['an auditor', here(rie), 'offer'],
    ['somebody without a role', { ...bodil, roles: [] }, 'offer'],
    [
      'an auditor who is a professional too',
      { ...here(rie), roles: ['auditor', 'professional'] as const },
      'sameAuthority',
    ],
    ['somebody who has left', gone(bodil), 'offer'],
    [
      'somebody of a department that is in no list',
      { ...bodil, departmentId: 'x' as typeof bodil.departmentId },
      'offer',
    ],
  ])('C7: %s: %s', (_who, person, answer) => {
    expect(ask(person, asked)).toBe(answer);
  });

  it('C7: not even a consent tells somebody who has left', () => {
    expect(ask(gone(mille), { ...asked, consent: 'given' })).toBe('offer');
  });

  it('C7: a consent is asked for the asker’s department, and only of cases that are open', () => {
    const asking = jest.fn(() => false);
    const facts = { organisation, settings: { lookup: { sameAuthorityMayAsk: true, answerWithinDays: 3 } } };
    mayHearCoordinator(open, mille, 'coordinate', monday, { ...facts, hasConsent: asking });
    expect(asking.mock.calls).toEqual([[open, mille.departmentId]]);
    mayHearCoordinator(subjectOf(closedCase()), mille, 'coordinate', monday, {
      ...facts,
      hasConsent: asking,
    });
    expect(asking).toHaveBeenCalledTimes(1);
  });

  it('S4: the people of these tests stand for both sides of the boundary', () => {
    const authorityOf = ({ departmentId }: StaffMember) =>
      departments.find(({ id }) => id === departmentId)?.authorityId;
    expect(authorityOf(per)).toBe(familyCounselling.authorityId);
    expect(per.departmentId).not.toBe(familyCounselling.id);
    expect(authorityOf(mille)).not.toBe(familyCounselling.authorityId);
    expect(hasRole(per, 'professional')).toBe(true);
  });
});
