import { openForm } from '../../../src/app/base/form-registry';
import type { FormValues } from '../../../src/app/base/forms';
import { consentView } from '../../../src/app/consent/consent';
import { requestConsentForm } from '../../../src/app/consent/consent-request';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { appointDeputy, shown, submit } from '../../support/case-steps';
import { type ConsentTown, newConsentTown, toSchool } from '../../support/consent-town';
import { answered, refusalOf } from '../../support/family-case';
import { tenantId } from '../../support/municipality';
import { jonas, karen, lea, mille, per, sara } from '../../support/people';

let town: ConsentTown;
beforeEach(async () => {
  town = await newConsentTown();
});
afterEach(() => town.store.close());

const ask = (person: StaffMember, values: FormValues = {}) =>
  submit(town, town.as(person), requestConsentForm, town.reference, {
    types: 'economy',
    purpose: 'plan',
    reason: 'Lejrskolen koster penge',
    ...values,
  });

const formFor = async (person: StaffMember) =>
  answered(await openForm(town.services, town.as(person), 'consent.ask', { reference: town.reference }));

describe('a professional asks the coordinator for a consent', () => {
  it('for their own department; the coordinator is told what to ask, of whom and why', async () => {
    await town.recorded();
    const view = shown('consent-side', await ask(mille, { aboutIds: town.id('Alma') }));
    expect(view.done).toBe('asked');
    const [item, ...others] = await town.newInOutbox();
    expect(others).toEqual([]);
    expect(item).toMatchObject({ to: sara.id, kind: 'consentToAskFor', sender: mille.id });
    const status = shown('consent', await consentView(town.services, town.as(sara), town.reference));
    expect(status.requests).toMatchObject([
      {
        giver: 'Freja',
        recipient: 'Månebakkeskolen',
        types: [{ da: 'økonomi' }],
        about: ['Alma'],
        reason: 'Lejrskolen koster penge',
        press: { verb: 'consent.record', as: 'dialog' },
        print: { verb: 'consent.print' },
      },
      { giver: 'Bo' },
    ]);
    const asked = item && (await noticeView(town.services, tenantId, sara, item.notice));
    expect(asked).toMatchObject({
      message: { kind: 'consentToAskFor', subject: 'Familien Månesten', by: 'Mille Fiktiv' },
      actions: [{ verb: 'consent.show' }],
    });
  });

  it('the deputy is told while the deputy answers', async () => {
    await appointDeputy(town, town.reference, lea);
    await town.newInOutbox();
    await ask(mille);
    expect(await town.newInOutbox()).toMatchObject([{ to: lea.id, kind: 'consentToAskFor' }]);
  });

  it('the form names only the members whom they know', async () => {
    const names = async () =>
      (await formFor(mille)).fields.find(({ id }) => id === 'aboutIds')?.choices?.map(({ text }) => text);
    expect(await names()).toBeUndefined();
    await town.recorded();
    expect(await names()).toEqual(['Alma']);
  });

  it('without a name it is about the whole family, and everybody who decides is asked about theirs', async () => {
    await ask(mille);
    const { consentRequests = [] } = await town.familyCase();
    const about = (name: string) =>
      consentRequests.find(({ giverId }) => giverId === town.id(name))?.aboutIds;
    expect(about('Freja')).toEqual(['Freja', 'Alma', 'Storm'].map(town.id));
    expect(about('Bo')).toEqual(['Bo', 'Alma', 'Storm'].map(town.id));
  });

  it('a member whom they do not know cannot be named, not even by a forged id', async () => {
    const refusal = refusalOf(await ask(mille, { aboutIds: town.id('Storm') }));
    expect(refusal).toEqual({ code: 'MemberUnknown', field: 'aboutIds' });
    expect((await town.familyCase()).consentRequests).toBeUndefined();
  });

  it('never for another department, whatever the card says', async () => {
    await ask(jonas, { recipient: toSchool });
    const { consentRequests = [] } = await town.familyCase();
    expect(new Set(consentRequests.map(({ recipient }) => JSON.stringify(recipient)))).toEqual(
      new Set([JSON.stringify({ kind: 'department', departmentId: 'jobcenter' })]),
    );
  });

  it('what is asked for already is not asked for again, and nobody is told twice', async () => {
    await ask(mille);
    await town.newInOutbox();
    const before = await town.familyCase();
    shown('consent-side', await ask(mille));
    expect(await town.familyCase()).toEqual(before);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('there is nothing to say any more once it has been answered', async () => {
    await ask(mille);
    const [item] = await town.newInOutbox();
    const about = ['Freja', 'Bo', 'Alma', 'Storm'].map(town.id).join();
    await town.recorded({ types: 'economy', aboutIds: about });
    expect(item && (await noticeView(town.services, tenantId, sara, item.notice))).toBeUndefined();
  });
});

describe('the coordinator asks', () => {
  it('everybody who has to answer, when nobody is named', async () => {
    const view = shown('consent', await ask(sara, { recipient: toSchool, aboutIds: town.id('Alma') }));
    expect(view).toMatchObject({ done: 'asked', requests: [{ giver: 'Freja' }, { giver: 'Bo' }] });
    expect(await town.newInOutbox()).toEqual([]);
  });

  it.each([
    ['no reason', { reason: ' ' }, 'ReasonMissing', 'reason'],
    ['no types', { types: '' }, 'InformationTypeMissing', 'types'],
    ['no recipient', { recipient: '' }, 'FieldMissing', 'recipient'],
    ['nobody it is about', { aboutIds: '' }, 'FieldMissing', 'aboutIds'],
    ['a giver who is no member', { givers: 'nobody' }, 'MemberUnknown', 'givers'],
  ])('%s is refused on its field', async (_what, values, code, field) => {
    const answer = await ask(sara, { recipient: toSchool, aboutIds: town.id('Alma'), ...values });
    expect(refusalOf(answer)).toMatchObject({ code, field });
    expect((await town.familyCase()).consentRequests).toBeUndefined();
  });
});

it.each([
  ['the lead', karen, 'NotAllowed'],
  ['somebody who does not belong to it', per, 'NotFound'],
])('%s cannot ask', async (_who, person, code) => {
  expect(refusalOf(await ask(person))).toMatchObject({ code });
  expect((await town.familyCase()).consentRequests).toBeUndefined();
});
