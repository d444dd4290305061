import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import {
  affectedByWithdrawal,
  hearersIn,
  whatIMayKnow,
} from '../../../src/domain/consent/disclosure-overview';
import {
  alma,
  asStaff,
  bo,
  familyInCase,
  freja,
  municipality,
  noon,
  recorded,
  sharedOnLegalBasis,
  toJobcentre,
  toMember,
  toNetwork,
  toSchool,
  withdrawn,
} from '../../support/consent-story';
import { after } from '../../support/family-case';
import { everybody, jonas, mille, per, sara } from '../../support/people';

const at = noon('2026-04-21');
const agreed = recorded(
  familyInCase(),
  { types: ['absence', 'wellbeing'] },
  { types: ['absence'], purpose: 'meeting' },
  { answers: { freja: 'given' }, aboutIds: [freja.id], recipient: toJobcentre, types: ['employment'] },
  {
    answers: { freja: 'given' },
    aboutIds: [freja.id],
    recipient: toNetwork('volunteer'),
    types: ['contactDetails'],
  },
);

const nameOf = (hearer: Hearer): string => {
  if (hearer.kind === 'staff') return hearer.staff.name.split(' ')[0] ?? '';
  if (hearer.kind === 'department') return hearer.departmentId;
  return hearer.kind === 'network' ? hearer.personId : hearer.memberId;
};

describe('"Hvad må jeg få at vide, og hvad må jeg dele?"', () => {
  const knowledgeOf = (hearer: Hearer, others: readonly Hearer[] = [], familyCase = agreed) =>
    whatIMayKnow({ familyCase, ...municipality, at }, hearer, others);
  const heard = (hearer: Hearer, familyCase = agreed) =>
    knowledgeOf(hearer, [], familyCase).mayHear.map(({ type, aboutId, answer }) =>
      [type, aboutId, answer.basis === 'consent' ? answer.purpose : answer.basis].join(' '),
    );

  it('tells a professional each type, about whom, and for which purpose', () => {
    expect(heard(asStaff(mille)).filter((row) => !row.startsWith('coordination'))).toEqual([
      'absence alma plan',
      'absence alma meeting',
      'wellbeing alma plan',
    ]);
    expect(heard(asStaff(jonas))).toContain('employment freja plan');
  });

  it('tells what may not be heard, and why', () => {
    const { mayHear, mayNotHear } = knowledgeOf(asStaff(mille));
    expect(mayNotHear).toContainEqual({
      type: 'wellbeing',
      aboutId: bo.id,
      answer: { may: false, because: 'noConsent', missing: [{ giverId: 'bo', why: 'notHeard' }] },
    });
    const told = new Set([...mayHear, ...mayNotHear].map(({ type, aboutId }) => `${type} ${aboutId}`));
    expect(told.size).toBe(municipality.settings.consent.types.length * agreed.members.length);
  });

  it('tells of a basis that needs no purpose once', () => {
    expect(heard(asStaff(per)).filter((row) => row.startsWith('absence alma'))).toEqual([
      'absence alma needToKnow',
    ]);
    expect(heard(toSchool, sharedOnLegalBasis(familyInCase()))).toEqual(['absence alma legalBasis']);
  });

  it('tells to whom else something may be told, among those whom the reader may know of', () => {
    const { mayTell } = knowledgeOf(asStaff(mille), [sara, jonas, per, mille].map(asStaff));
    const absence = mayTell.find(({ type, aboutId }) => type === 'absence' && aboutId === alma.id);
    expect(absence?.to.map(({ hearer, answer }) => [nameOf(hearer), answer.basis])).toEqual([
      ['Sara', 'coordinator'],
      ['Per', 'needToKnow'],
    ]);
  });
});

describe('S3: who relied on what was withdrawn', () => {
  const affected = (before: FamilyCase, changed: FamilyCase, instant = at) =>
    affectedByWithdrawal(before, changed, { ...municipality, at: instant }, hearersIn(before, everybody)).map(
      ({ hearer, lost }) => [
        nameOf(hearer),
        ...lost.map(
          ({ type, aboutId, purpose, answer }) => `${type} ${aboutId} ${purpose} ${answer.because}`,
        ),
      ],
    );

  it('S3: names them, and what they may no longer use for what', () => {
    expect(affected(agreed, withdrawn(agreed, freja, at, toJobcentre))).toEqual([
      ['Jonas', 'employment freja plan withdrawn'],
      ['jobcenter', 'employment freja plan withdrawn'],
    ]);
  });

  it('S3: one parent’s withdrawal ends what both had agreed to, for that purpose only', () => {
    expect(affected(agreed, withdrawn(agreed, bo, at, toSchool))).toEqual([
      ['Mille', 'absence alma meeting withdrawn'],
      ['maanebakkeskolen', 'absence alma meeting withdrawn'],
    ]);
  });

  it('S3: nobody is affected before the instant, or when something else still allows it', () => {
    expect(affected(agreed, withdrawn(agreed, freja, noon('2026-05-01'), toJobcentre))).toEqual([]);
    const alsoByLaw = sharedOnLegalBasis(agreed);
    expect(affected(alsoByLaw, withdrawn(alsoByLaw, bo, at, toSchool))).toEqual([]);
  });

  it('somebody who is taken out of the network loses all that was shared with them', () => {
    const without = after(agreed, { type: 'removeNetworkPerson', id: 'volunteer' });
    expect(affected(agreed, without)).toEqual([['volunteer', 'contactDetails freja plan recipientUnknown']]);
  });
});

describe('everybody who may know something of a case', () => {
  it('is there once: colleagues, the network, departments that something is shared with, the family', () => {
    expect(hearersIn(agreed, everybody).map(nameOf)).toEqual([
      ...['Sara', 'Jonas', 'Mille', 'Ida', 'Per'],
      ...['gudrun', 'kim', 'volunteer'],
      ...['maanebakkeskolen', 'jobcenter'],
      ...['freja', 'bo', 'alma', 'storm'],
    ]);
  });

  it('counts deputies and receivers, and leaves out colleagues whom the staff list has lost', () => {
    const lone = hearersIn(familyInCase([alma]), [sara]);
    expect(lone.map(nameOf)).toEqual(['Sara', 'gudrun', 'kim', 'volunteer', 'alma']);
    expect(lone).toContainEqual(toMember(alma));
  });
});
