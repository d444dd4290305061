import { listCases } from '../../../src/app/case/case-list';
import {
  accompaniedForm,
  accompanyForm,
  contactLogView,
  dropAccompanimentForm,
  logContactForm,
  logContactToday,
} from '../../../src/app/rhythm/contact';
import { agreeRhythmForm, endRhythm } from '../../../src/app/rhythm/rhythm';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { addChild, addColleague, openFamily, shown, storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { fillIn } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, sara } from '../../support/people';

let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality();
  reference = await openFamily(town, sara, 'Familien Månesten', '2026-06-08');
});

const visited = () => logContactToday(town.services, town.as(sara), reference, 'visit');

describe('contact with the family (C5)', () => {
  test('is logged in two presses: ask for it, and say how', async () => {
    const asked = answered(await contactLogView(town.services, town.as(sara), reference));
    expect(asked.actions.slice(0, 3).map(({ verb, as }) => [verb, as])).toEqual([
      ['contact.visited', 'execute'],
      ['contact.phoned', 'execute'],
      ['contact.wrote', 'execute'],
    ]);
    const logged = answered(await visited());
    expect(logged).toMatchObject({ done: 'logged', lastOn: '2026-06-08', next: { on: '2026-06-15' } });
  });

  test('may have been on an earlier day, and with somebody in particular', async () => {
    town.moveTo('2026-06-12T08:00:00Z');
    await addChild(town, reference, 'Alma');
    const [alma] = (await storedCase(town, reference)).members;
    const values = { on: '2026-06-10', kind: 'phone', with: alma?.id ?? '' };
    const view = shown(
      'contact-log',
      await fillIn(town, town.as(sara), logContactForm, { reference }, values),
    );
    expect(view).toMatchObject({ lastOn: '2026-06-10' });
  });

  test('is none in the future', async () => {
    const values = { on: '2026-06-09', kind: 'visit' };
    const answer = await fillIn(town, town.as(sara), logContactForm, { reference }, values);
    expect(refusalOf(answer)).toEqual({ code: 'DateInFuture', field: 'on' });
  });

  test('is not logged, or seen, by a colleague in the network', async () => {
    await addColleague(town, reference, jonas);
    expect(refusalOf(await contactLogView(town.services, town.as(jonas), reference))).toEqual({
      code: 'NotAllowed',
    });
    const answer = await logContactToday(town.services, town.as(jonas), reference, 'visit');
    expect(refusalOf(answer)).toEqual({ code: 'NotAllowed' });
  });
});

describe('another rhythm, agreed with a reason (C5, M2)', () => {
  test('shows as agreed and not as late, until it is ended', async () => {
    town.moveTo('2026-06-22T08:00:00Z');
    const values = { kind: 'contact', everyDays: '21', reason: 'Familien er på ferie' };
    const agreed = shown(
      'contact-log',
      await fillIn(town, town.as(sara), agreeRhythmForm, { reference }, values),
    );
    expect(agreed).toMatchObject({ missed: 0, next: { on: '2026-06-29', agreed: true } });
    const { cases } = await listCases(town.services, town.as(sara), 'mine', 0);
    expect(cases[0]?.next?.urgency).not.toBe('overdue');
    const ended = answered(await endRhythm(town.services, town.as(sara), reference, 'contact'));
    expect(ended).toMatchObject({ missed: 1, deviations: [] });
  });

  test('takes a reason', async () => {
    const values = { kind: 'contact', everyDays: '21', reason: '' };
    const answer = await fillIn(town, town.as(sara), agreeRhythmForm, { reference }, values);
    expect(refusalOf(answer)).toEqual({ code: 'ReasonMissing', field: 'reason' });
  });
});

describe('going along with the family (C5)', () => {
  const going = async () => {
    await addChild(town, reference, 'Alma');
    const [alma] = (await storedCase(town, reference)).members;
    const values = { on: '2026-06-10', start: '09:30', what: 'Møde på jobcentret', with: alma?.id ?? '' };
    return shown('contact-log', await fillIn(town, town.as(sara), accompanyForm, { reference }, values));
  };

  test('is planned, logged when it has been, and counts as contact', async () => {
    const planned = await going();
    expect(planned.accompaniments).toMatchObject([
      { on: '2026-06-10', start: '09:30', what: 'Møde på jobcentret', with: ['Alma'], by: 'Sara Testlund' },
    ]);
    town.moveTo('2026-06-11T08:00:00Z');
    const [one] = (await storedCase(town, reference)).accompaniments ?? [];
    const ids = { reference, accompaniment: one?.id ?? '' };
    const done = shown('contact-log', await fillIn(town, town.as(sara), accompaniedForm, ids, {}));
    expect(done).toMatchObject({ accompaniments: [], lastOn: '2026-06-10' });
  });

  test('dropped, it says why', async () => {
    await going();
    const [one] = (await storedCase(town, reference)).accompaniments ?? [];
    const ids = { reference, accompaniment: one?.id ?? '' };
    const without = await fillIn(town, town.as(sara), dropAccompanimentForm, ids, { reason: '' });
    expect(refusalOf(without)).toEqual({ code: 'ReasonMissing', field: 'reason' });
    const view = shown(
      'contact-log',
      await fillIn(town, town.as(sara), dropAccompanimentForm, ids, { reason: 'Mødet er aflyst' }),
    );
    expect(view.accompaniments).toEqual([]);
  });
});
