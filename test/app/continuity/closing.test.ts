import { closeCaseForm } from '../../../src/app/continuity/continuity';
import { appointDeputyForm } from '../../../src/app/continuity/deputy';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addChild,
  addColleague,
  leaves,
  openFamily,
  shown,
  storedCase,
  submit,
} from '../../support/case-steps';
import { refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, karen, lea, sara } from '../../support/people';

let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality();
  reference = await openFamily(town);
  await addChild(town, reference, 'Alma');
  await addColleague(town, reference, jonas);
  await town.newInOutbox();
});
afterEach(() => town.store.close());

const days = { from: '2026-06-08', to: '2026-06-14' };

describe('C3: a case is closed', () => {
  const closing = {
    takenOverBy: 'network',
    takenOverName: 'Mormor',
    on: '2026-06-08',
    familyView: 'Vi klarer det',
  };
  const close = (person: StaffMember, values: Record<string, string> = closing) =>
    submit(town, town.as(person), closeCaseForm, reference, values);

  it('C3: with who has taken over; the professionals of the network are told', async () => {
    const view = shown('case', await close(sara));
    expect(view.closing).toEqual({
      takenOverBy: 'network',
      name: 'Mormor',
      on: '2026-06-08',
      familyView: 'Vi klarer det',
    });
    expect(view.actions).toEqual([]);
    const [told] = await town.newInOutbox();
    expect(told).toMatchObject({ to: jonas.id, kind: 'caseClosed' });
    expect(told && (await noticeView(town.services, tenantId, jonas, told.notice))).toMatchObject({
      message: { kind: 'caseClosed', reference },
    });
  });

  it.each([
    [{ ...closing, takenOverBy: '' }, 'FieldMissing', 'takenOverBy'],
    [{ ...closing, takenOverBy: 'nobody' }, 'ChoiceUnknown', 'takenOverBy'],
    [{ ...closing, takenOverName: '' }, 'TakenOverByMissing', 'takenOverName'],
    [{ ...closing, on: 'i går' }, 'DateImpossible', 'on'],
    [{ ...closing, familyView: '' }, 'FieldMissing', 'familyView'],
  ])('C3: filled in as %j it is refused by its field', async (values, code, field) => {
    expect(refusalOf(await close(sara, values))).toEqual({ code, field });
    expect((await storedCase(town, reference)).status).toBe('open');
  });

  it.each([
    ['the lead', karen, 'NotAllowed'],
    ['a professional in the network', jonas, 'NotAllowed'],
    ['another coordinator', lea, 'NotFound'],
  ])('C3: not by %s', async (_who, person, code) => {
    expect(refusalOf(await close(person))?.code).toBe(code);
  });

  it('C3: a closed case does not change any more, and says so', async () => {
    await close(sara);
    const before = await storedCase(town, reference);
    const answer = await submit(town, town.as(sara), appointDeputyForm, reference, {
      deputy: lea.id,
      ...days,
    });
    expect(refusalOf(answer)?.code).toBe('CaseClosed');
    await leaves(town);
    expect(await storedCase(town, reference)).toEqual(before);
  });
});
