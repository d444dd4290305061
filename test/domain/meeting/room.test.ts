import type { FamilyCase } from '../../../src/domain/case/family-case';
import { type AgendaItem, type Guest, planRoom } from '../../../src/domain/meeting/room';
import {
  alma,
  asStaff,
  bo,
  familyInCase,
  freja,
  municipality,
  noon,
  recorded,
  storm,
  toHealthVisitors,
  toJobcentre,
  toMember,
  toNetwork,
  toSchool,
} from '../../support/consent-story';
import { closedCase } from '../../support/family-case';
import { ida, jonas, lea, mille, per, sara } from '../../support/people';

const at = noon('2026-04-17');
const onlyFreja = { freja: 'given' } as const;

const welcome: AgendaItem = { id: 'welcome', types: [], aboutIds: [], purpose: 'meeting' };
const school: AgendaItem = {
  id: 'school',
  types: ['absence', 'wellbeing'],
  aboutIds: [alma.id],
  purpose: 'meeting',
};
const language: AgendaItem = {
  id: 'language',
  types: ['languageDevelopment'],
  aboutIds: [storm.id],
  purpose: 'meeting',
};
const work: AgendaItem = { id: 'work', types: ['employment'], aboutIds: [freja.id], purpose: 'meeting' };

const coordinator: Guest = { id: 'Sara', hearer: asStaff(sara) };
const teacher: Guest = { id: 'Mille', hearer: asStaff(mille) };
const healthVisitor: Guest = { id: 'Ida', hearer: asStaff(ida) };
const jobConsultant: Guest = { id: 'Jonas', hearer: asStaff(jonas) };
const coach: Guest = { id: 'Kim', hearer: toNetwork('kim') };
const mother: Guest = { id: 'Freja', hearer: toMember(freja) };
const father: Guest = { id: 'Bo', hearer: toMember(bo) };

const forSchool = { purpose: 'meeting', types: ['absence', 'wellbeing'] };
const plan = (familyCase: FamilyCase, items: readonly AgendaItem[], guests: readonly Guest[]) =>
  planRoom({ familyCase, ...municipality, at }, items, guests);

describe('S6: who may be in the room for an item', () => {
  it('S6: those who may hear every type about every member that it touches', () => {
    const familyCase = recorded(familyInCase(), { ...forSchool, types: ['absence'] });
    const { items } = plan(
      familyCase,
      [{ ...school, types: ['absence'] }, school],
      [coordinator, teacher, mother],
    );
    expect(items.map(({ attend }) => attend)).toEqual([
      ['Sara', 'Mille', 'Freja'],
      ['Sara', 'Freja'],
    ]);
  });

  it('S6: for what touches nothing, everybody who has a part in the case, and nobody else', () => {
    const guests = [coordinator, teacher, coach, father, { id: 'Lea', hearer: asStaff(lea) }];
    const [room] = plan(familyInCase(), [welcome], guests).items;
    expect(room).toEqual({
      itemId: 'welcome',
      attend: ['Sara', 'Mille', 'Kim', 'Bo'],
      stopped: [
        {
          guestId: 'Lea',
          barriers: [{ answer: { may: false, because: 'notInNetwork', missing: [] } }],
          remedy: 'addToNetwork',
        },
      ],
    });
  });

  it('S6: an item that names nobody is about the whole family', () => {
    const aboutAll = { ...school, types: ['absence'], aboutIds: [] };
    const { items } = plan(familyInCase(), [aboutAll], [mother]);
    expect(items[0]?.stopped[0]?.barriers.map(({ need }) => need?.aboutId)).toEqual(['bo']);
  });

  it('S6: somebody who is stopped is told every reason, with the givers who are lacking', () => {
    const familyCase = recorded(familyInCase(), { ...forSchool, types: ['absence'], answers: onlyFreja });
    const { items } = plan(familyCase, [school], [teacher]);
    expect(items[0]?.stopped).toEqual([
      {
        guestId: 'Mille',
        remedy: 'askConsent',
        barriers: [
          {
            need: { type: 'absence', aboutId: 'alma' },
            answer: { may: false, because: 'missingGiver', missing: [{ giverId: 'bo', why: 'notHeard' }] },
          },
          {
            need: { type: 'wellbeing', aboutId: 'alma' },
            answer: {
              may: false,
              because: 'noConsent',
              missing: [
                { giverId: 'freja', why: 'notHeard' },
                { giverId: 'bo', why: 'notHeard' },
              ],
            },
          },
        ],
      },
    ]);
  });

  it('S6: the purpose of the item counts', () => {
    const familyCase = recorded(familyInCase(), { ...forSchool, purpose: 'plan' });
    expect(plan(familyCase, [school], [teacher]).everybodyFits).toBe(false);
    expect(plan(familyCase, [{ ...school, purpose: 'plan' }], [teacher]).everybodyFits).toBe(true);
  });
});

describe('S6: the consents that would let everybody in', () => {
  it('S6: one for each giver, recipient and type, with the members together', () => {
    const both = { ...school, types: ['wellbeing'], aboutIds: [alma.id, storm.id] };
    const { missing, consentsWouldDo } = plan(familyInCase(), [both, both], [teacher]);
    const common = {
      recipient: toSchool,
      type: 'wellbeing',
      purpose: 'meeting',
      aboutIds: ['alma', 'storm'],
    };
    expect(missing).toEqual([
      { giverId: 'freja', ...common },
      { giverId: 'bo', ...common },
    ]);
    expect(consentsWouldDo).toBe(true);
  });

  it('S6: colleagues of one department need one consent between them', () => {
    const colleague = { ...mille, id: per.id, name: 'Mona Model' };
    const { missing } = plan(familyInCase(), [school], [teacher, { id: 'Mona', hearer: asStaff(colleague) }]);
    expect(
      missing.map(({ giverId, recipient, type, aboutIds }) => [giverId, recipient, type, aboutIds]),
    ).toEqual([
      ['freja', toSchool, 'absence', ['alma']],
      ['bo', toSchool, 'absence', ['alma']],
      ['freja', toSchool, 'wellbeing', ['alma']],
      ['bo', toSchool, 'wellbeing', ['alma']],
    ]);
  });

  it('S6: only the givers who are lacking are asked, and those whose consent has run out again', () => {
    const familyCase = recorded(familyInCase(), { ...forSchool, answers: onlyFreja });
    const { missing } = plan(familyCase, [school], [teacher]);
    expect(missing.map(({ giverId, type }) => [giverId, type])).toEqual([
      ['bo', 'absence'],
      ['bo', 'wellbeing'],
    ]);
  });

  it('S2, S6: nobody is asked what somebody has said no to, nor anything that a no makes useless', () => {
    const familyCase = recorded(familyInCase(), {
      ...forSchool,
      types: ['absence'],
      answers: { bo: 'refused' },
    });
    const { missing, consentsWouldDo, items } = plan(familyCase, [school], [teacher]);
    expect(missing).toEqual([]);
    expect(consentsWouldDo).toBe(false);
    expect(items[0]?.stopped[0]?.remedy).toBe('dropOrSplit');
  });

  it('S6: in a closed case no consent helps', () => {
    const { consentsWouldDo, missing } = plan(closedCase(familyInCase()), [school], [teacher]);
    expect([consentsWouldDo, missing]).toEqual([false, []]);
  });

  it('S6: nothing is proposed when everybody fits', () => {
    expect(plan(familyInCase(), [school, language], [coordinator, mother])).toMatchObject({
      everybodyFits: true,
      consentsWouldDo: true,
      missing: [],
      parts: [{ itemIds: ['school', 'language'], attend: ['Sara', 'Freja'] }],
    });
  });
});

describe('S6: a meeting that is split', () => {
  it('S6: consecutive items with the same people are one part; everybody stays for all that they may hear', () => {
    const familyCase = recorded(
      familyInCase(),
      forSchool,
      {
        answers: onlyFreja,
        aboutIds: [freja.id],
        recipient: toJobcentre,
        types: ['employment'],
        purpose: 'meeting',
      },
      {
        answers: onlyFreja,
        aboutIds: [freja.id],
        recipient: toMember(bo),
        types: ['employment'],
        purpose: 'meeting',
      },
    );
    const guests = [coordinator, teacher, jobConsultant, mother, father];
    expect(plan(familyCase, [welcome, school, { ...school, id: 'mornings' }, work], guests).parts).toEqual([
      { itemIds: ['welcome'], attend: ['Sara', 'Mille', 'Jonas', 'Freja', 'Bo'] },
      { itemIds: ['school', 'mornings'], attend: ['Sara', 'Mille', 'Freja', 'Bo'] },
      { itemIds: ['work'], attend: ['Sara', 'Jonas', 'Freja', 'Bo'] },
    ]);
  });

  it('S6: an empty agenda and an empty room are in order', () => {
    expect(plan(familyInCase(), [], [teacher])).toMatchObject({ everybodyFits: true, items: [], parts: [] });
    expect(plan(familyInCase(), [school], [])).toMatchObject({
      parts: [{ itemIds: ['school'], attend: [] }],
    });
  });
});

describe('the start-up meeting of the family of the story', () => {
  const answered = recorded(
    familyInCase(),
    {
      answers: onlyFreja,
      aboutIds: [freja.id],
      recipient: toJobcentre,
      types: ['employment', 'healthOverview'],
      purpose: 'meeting',
    },
    forSchool,
    {
      answers: { freja: 'given', bo: 'refused' },
      aboutIds: [storm.id],
      recipient: toHealthVisitors,
      types: ['languageDevelopment'],
      purpose: 'meeting',
    },
    { recipient: toNetwork('kim'), types: ['wellbeing'], purpose: 'meeting' },
  );
  const football: AgendaItem = {
    id: 'football',
    types: ['wellbeing'],
    aboutIds: [alma.id],
    purpose: 'meeting',
  };

  it('Bo’s no keeps the health visitor out of Storm’s language, and no consent is proposed against it', () => {
    const { items, missing, consentsWouldDo } = plan(
      answered,
      [language],
      [coordinator, healthVisitor, mother, father],
    );
    expect(items[0]).toMatchObject({
      attend: ['Sara', 'Freja', 'Bo'],
      stopped: [{ guestId: 'Ida', remedy: 'dropOrSplit', barriers: [{ answer: { because: 'refused' } }] }],
    });
    expect([missing, consentsWouldDo]).toEqual([[], false]);
  });

  it('coach Kim, whom Alma chose, is there for the one item that both parents have agreed to', () => {
    const { parts } = plan(answered, [school, football, language], [coordinator, coach, mother, father]);
    expect(parts).toEqual([
      { itemIds: ['school'], attend: ['Sara', 'Freja', 'Bo'] },
      { itemIds: ['football'], attend: ['Sara', 'Kim', 'Freja', 'Bo'] },
      { itemIds: ['language'], attend: ['Sara', 'Freja', 'Bo'] },
    ]);
  });

  it('the teacher and the job consultant are each there for their own', () => {
    const { parts } = plan(answered, [school, work], [coordinator, teacher, jobConsultant, mother]);
    expect(parts.map(({ attend }) => attend)).toEqual([
      ['Sara', 'Mille', 'Freja'],
      ['Sara', 'Jonas', 'Freja'],
    ]);
  });
});
