import { calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { RecordConsent } from '../../../src/domain/consent/consent';
import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import {
  ask,
  asStaff,
  familyInCase,
  freja,
  inAWord,
  noon,
  recorded,
  storm,
  toDepartment,
  toHealthVisitors,
  toJobcentre,
  toNetwork,
  toSchool,
  withdrawn,
} from '../../support/consent-story';
import { after, closedCase } from '../../support/family-case';
import {
  adam,
  bodil,
  gone,
  hans,
  karen,
  lea,
  mille,
  per,
  ppr,
  rie,
  sara,
  type school,
  tove,
} from '../../support/people';

const asked = familyInCase();
const both = { freja: 'given', bo: 'given' } as const;
const onlyFreja = { freja: 'given' } as const;
const boSaysNo = { freja: 'given', bo: 'refused' } as const;
const personally = toNetwork('network-04');
const teacher = asStaff(mille);

const handedOver = (accepted: boolean): FamilyCase => {
  const requested = after(
    asked,
    { type: 'requestHandover', receiver: lea, reason: 'Orlov' },
    { on: '2026-04-20', newId: 'h' },
  );
  return accepted
    ? after(requested, { type: 'acceptHandover', handoverId: 'h' }, { by: lea, on: '2026-04-20' })
    : requested;
};

const deputised = after(
  asked,
  {
    type: 'appointDeputy',
    deputy: bodil,
    coordinator: sara,
    from: calendarDate('2026-04-20'),
    to: calendarDate('2026-04-24'),
  },
  { on: '2026-04-20' },
);

/** One row: who asks about Alma's absence, in which case, and the answer in one word. */
type Row = readonly [who: string, hearer: Hearer, familyCase: FamilyCase, answer: string];

describe('may this reader hear about Alma’s absence from school, and on which basis? (21 April 2026)', () => {
  describe('those who see the whole case', () => {
    it.each<Row>([
      ['the coordinator', asStaff(sara), asked, 'coordinator'],
      ['the deputy, while it applies', asStaff(bodil), deputised, 'deputy'],
      ['a colleague of the coordinator', asStaff(bodil), asked, 'notInNetwork'],
      ['the receiver of a hand-over, before accepting', asStaff(lea), handedOver(false), 'notInNetwork'],
      ['the receiver who has accepted', asStaff(lea), handedOver(true), 'receiver'],
      ['the coordinator of a closed case', asStaff(sara), closedCase(asked), 'coordinator'],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });

    it('the deputy, once it no longer applies', () => {
      expect(inAWord(ask(deputised, { hearer: asStaff(bodil), at: noon('2026-04-25') }))).toBe(
        'notInNetwork',
      );
    });
  });

  describe('S4: within the coordinator’s own authority, without any consent', () => {
    it.each<Row>([
      ['a psychologist of the same authority who is in the network', asStaff(per), asked, 'needToKnow'],
      [
        'the same, when a parent has refused',
        asStaff(per),
        recorded(asked, { answers: boSaysNo, recipient: toDepartment(ppr) }),
        'needToKnow',
      ],
      ['the same, once the case is closed', asStaff(per), closedCase(asked), 'caseClosed'],
      ['the same, once they have left the staff list', asStaff(gone(per)), asked, 'leftStaff'],
      ['a colleague of the same authority with no part in the case', asStaff(lea), asked, 'notInNetwork'],
      ['the lead', asStaff(karen), asked, 'notInNetwork'],
      ['their department as a whole', toDepartment(ppr), asked, 'noConsent'],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });

  describe('S1, S2: across authorities, by the parents’ answers', () => {
    const said = (...answers: readonly Partial<RecordConsent>[]) => recorded(asked, ...answers);
    const later = { at: noon('2026-03-12') };
    const yes = { answers: both };
    const halfYes = { answers: onlyFreja };
    const no = { answers: { bo: 'refused' } } as const;
    const boYes = { answers: { bo: 'given' } } as const;
    const takenBack = (on: string) => withdrawn(said(yes), freja, noon(on));
    const until = (day: string) => said({ ...yes, reviewOn: calendarDate(day) });
    const her = { recipient: personally };
    const outOfNetwork = after(said(yes), { type: 'removeNetworkPerson', id: 'network-04' });
    const nowhere = toDepartment({ id: 'nowhere' as typeof school.id });

    it.each<Row>([
      ['nobody was asked', teacher, asked, 'noConsent'],
      ['one parent was asked and said yes', teacher, said(halfYes), 'missingGiver'],
      ['both said yes', teacher, said(yes), 'consent'],
      ['one said yes and one no', teacher, said(halfYes, no), 'refused'],
      ['the no was turned into a yes', teacher, said(halfYes, no, { ...boYes, ...later }), 'consent'],
      ['the yes was turned into a no', teacher, said(yes, { ...no, ...later }), 'refused'],
      ['one yes was withdrawn', teacher, takenBack('2026-04-01'), 'withdrawn'],
      ['one yes will be withdrawn tomorrow', teacher, takenBack('2026-04-22'), 'consent'],
      ['the review date was yesterday', teacher, until('2026-04-20'), 'expired'],
      ['the review date is today', teacher, until('2026-04-21'), 'consent'],
      ['the consent is about her brother', teacher, said({ aboutIds: [storm.id] }), 'noConsent'],
      ['the consent is to the job centre', teacher, said({ recipient: toJobcentre }), 'noConsent'],
      ['the consent is about her wellbeing', teacher, said({ types: ['wellbeing'] }), 'noConsent'],
      ['the consent is to the teacher in person', teacher, said({ ...yes, ...her }), 'consent'],
      ['one named the teacher, one the school', teacher, said({ ...halfYes, ...her }, boYes), 'consent'],
      [
        'no to the teacher, then yes to the school',
        teacher,
        said({ ...no, ...her }, { ...yes, ...later }),
        'refused',
      ],
      [
        'no to the school, then yes to the teacher',
        teacher,
        said(halfYes, no, { ...yes, ...her, ...later }),
        'refused',
      ],
      ['both said yes, and the teacher has left', asStaff(gone(mille)), said(yes), 'leftStaff'],
      ['both said yes, and she was taken out of the network', teacher, outOfNetwork, 'notInNetwork'],
      ['both said yes, and the case is closed', teacher, closedCase(said(yes)), 'caseClosed'],
      ['both said yes, and the school itself asks', toSchool, said(yes), 'consent'],
      ['a department asks that is in no list', nowhere, asked, 'recipientUnknown'],
    ])('the teacher asks: %s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });

  describe('people outside the municipality’s staff', () => {
    it.each<Row>([
      ['grandmother, when nobody was asked', toNetwork('gudrun'), asked, 'noConsent'],
      [
        'grandmother, when both said yes',
        toNetwork('gudrun'),
        recorded(asked, { recipient: toNetwork('gudrun') }),
        'consent',
      ],
      [
        'the coach, when both said yes to grandmother',
        toNetwork('kim'),
        recorded(asked, { recipient: toNetwork('gudrun') }),
        'noConsent',
      ],
      ['somebody who is not in the network', toNetwork('neighbour'), asked, 'recipientUnknown'],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });

  describe('staff with no part in the case', () => {
    const agreed = recorded(asked, { answers: both });
    it.each<Row>([
      ['a lead of another authority', asStaff(hans), agreed, 'notInNetwork'],
      ['a coordinator of another authority', asStaff(tove), agreed, 'notInNetwork'],
      ['the auditor', asStaff(rie), agreed, 'notInNetwork'],
      ['the administrator', asStaff(adam), agreed, 'notInNetwork'],
      [
        'another teacher of the school that has consent',
        asStaff({ ...mille, id: lea.id }),
        agreed,
        'notInNetwork',
      ],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });
});

describe('C7: that there is a case, and who coordinates it', () => {
  const coordination = (hearer: Hearer, familyCase = asked) =>
    inAWord(ask(familyCase, { hearer, type: 'coordination' }));

  it.each<Row>([
    ['a professional of another authority in the network', asStaff(mille), asked, 'belongs'],
    ['the lead of the department', asStaff(karen), asked, 'belongs'],
    ['the receiver of a hand-over, before accepting', asStaff(lea), handedOver(false), 'belongs'],
    ['the professional, when the case is closed', asStaff(mille), closedCase(asked), 'belongs'],
    ['a colleague with no part in it', asStaff(tove), asked, 'noConsent'],
    ['grandmother', toNetwork('gudrun'), asked, 'noConsent'],
    [
      'a colleague of a department with consent',
      asStaff(tove),
      recorded(asked, { types: ['coordination'], recipient: toHealthVisitors }),
      'consent',
    ],
  ])('C7: %s', (_who, hearer, familyCase, answer) => {
    expect(coordination(hearer, familyCase)).toBe(answer);
  });
});
