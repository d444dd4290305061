import { showEntrance } from '../../../src/app/organisation/entrance';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { adam, familyCounselling, mille, rie, sara } from '../../support/people';

let town: TestMunicipality;
beforeAll(async () => {
  town = await newMunicipality();
  await town.saveDepartment({
    ...familyCounselling,
    decisions: [
      { subject: 'Aflastning', decidedBy: 'Leder' },
      { subject: 'Støttekontaktperson', decidedBy: 'Koordinator op til 5.000 kr.' },
    ],
  });
});
afterAll(() => town.store.close());

const show = (typed?: string, subject?: string, person: StaffMember = mille) =>
  showEntrance(town.services, town.as(person), typed, subject);
const department = async (typed: string): Promise<string> => {
  const view = await show(typed);
  return view.name === 'entrance' ? view.department : JSON.stringify(view);
};

describe('C8: one entrance', () => {
  it.each([sara, mille, rie, adam])(
    'C8: anyone finds it, its lead and who may decide what ($name)',
    async (person) => {
      expect(await show('Familierådgivningen', undefined, person)).toEqual({
        name: 'entrance',
        department: 'Familierådgivningen',
        entrance: { name: 'Indgangen til Familierådgivningen', phone: '99 99 99 01', hours: '9–15' },
        lead: { name: 'Karen Leder', title: '', department: 'Familierådgivningen' },
        decisions: [
          { subject: 'Aflastning', decidedBy: 'Leder' },
          { subject: 'Støttekontaktperson', decidedBy: 'Koordinator op til 5.000 kr.' },
        ],
        actions: [],
      });
    },
  );

  it.each([
    ['familieraadgivningen', 'Familierådgivningen'],
    ['familieradgivning', 'Familierådgivningen'],
    ['job center', 'Jobcenter'],
    ['PPR', 'PPR'],
    ['sundhedsplejen', 'Sundhedsplejen'],
    ['jobcenter', 'Jobcenter'],
  ])('C8: "%s" is %s', async (typed, name) => {
    expect(await department(typed)).toBe(name);
  });

  it('C8: asked about one subject, who may decide that', async () => {
    expect(await show('Familierådgivningen', 'stotekontaktperson')).toMatchObject({
      subject: 'stotekontaktperson',
      decisions: [{ subject: 'Støttekontaktperson', decidedBy: 'Koordinator op til 5.000 kr.' }],
    });
    expect(await show('Familierådgivningen', 'fly til månen')).toMatchObject({
      decisions: [{ subject: 'Aflastning' }, { subject: 'Støttekontaktperson' }],
    });
  });

  it('C8: without a name the departments are a choice, in Danish order', async () => {
    const view = await show();
    expect(view.name === 'entrance-list' && view.departments.map((one) => one.department)).toEqual([
      'Familierådgivningen',
      'Jobcenter',
      'Månebakkeskolen',
      'PPR',
      'Sundhedsplejen',
    ]);
    expect(view.name === 'entrance-list' && view.departments[0]?.press).toEqual({
      verb: 'entrance.show',
      as: 'execute',
      ids: { department: familyCounselling.id },
    });
    expect(view).not.toHaveProperty('notFound');
  });

  it('C8: a name that fits none is said, with the departments to choose from', async () => {
    const view = await show('Rumfartsafdelingen');
    expect(view).toMatchObject({ name: 'entrance-list', notFound: 'Rumfartsafdelingen' });
    expect(view.name === 'entrance-list' && view.departments).toHaveLength(5);
  });

  it('C8: a press finds it by its id', async () => {
    expect(await department(familyCounselling.id)).toBe('Familierådgivningen');
  });
});
