import { openForm } from '../../../src/app/base/form-registry';
import { removeNetworkForm } from '../../../src/app/case/family';
import { consentView } from '../../../src/app/consent/consent';
import { requestConsentForm } from '../../../src/app/consent/consent-request';
import { recipientKey } from '../../../src/domain/consent/consent-record';
import { readsOf, shown, storedCase, submit } from '../../support/case-steps';
import { type ConsentTown, newConsentTown, toHealthVisitors, toJobcentre } from '../../support/consent-town';
import { answered, refusalOf } from '../../support/family-case';
import { lea, mille, per, sara } from '../../support/people';

let town: ConsentTown;
beforeEach(async () => {
  town = await newConsentTown();
});
afterEach(() => town.store.close());

const both = () => `${town.id('Freja')},${town.id('Bo')}`;

describe('S1: recording what the family answered', () => {
  it('S1: the form proposes purpose, way, today and the review; givers are those who decide, recipients those who can be told', async () => {
    const form = answered(
      await openForm(town.services, town.as(sara), 'consent.record', { reference: town.reference }),
    );
    const field = (id: string) => form.fields.find((one) => one.id === id);
    const choices = (id: string) => field(id)?.choices?.map(({ text }) => text);
    expect(choices('givers')).toEqual(['Freja', 'Bo']);
    expect(choices('aboutIds')).toEqual(['Freja', 'Bo', 'Alma', 'Storm']);
    expect(choices('recipient')).toEqual(
      expect.arrayContaining([
        'Månebakkeskolen',
        'Jobcenter',
        'Mille Fiktiv (deltager)',
        'Kim (fodboldtræner)',
        'Bo',
      ]),
    );
    expect(choices('types')).toContainEqual({ da: 'skolefravær', en: 'absence from school' });
    expect(['purpose', 'how', 'on', 'reviewOn'].map((id) => field(id)?.value)).toEqual([
      'plan',
      'written',
      '2026-06-08',
      '2027-06-08',
    ]);
  });

  it('S1: the answer says what was recorded, and that it may be shared now', async () => {
    expect(await town.recorded()).toMatchObject({
      alias: 'Familien Månesten',
      recipients: ['Månebakkeskolen'],
      types: [{ da: 'skolefravær' }],
      about: ['Alma'],
      purpose: { da: 'lægge og følge én fælles plan' },
      answers: [
        { giver: 'Freja', answer: 'given' },
        { giver: 'Bo', answer: 'given' },
      ],
      on: '2026-06-08',
      reviewOn: '2027-06-08',
      how: 'written',
      stillMissing: [],
      stopped: false,
    });
  });

  it('S1: several of one giver in one dialog: the same answers to several recipients, each a consent of its own', async () => {
    const form = answered(
      await openForm(town.services, town.as(sara), 'consent.record', { reference: town.reference }),
    );
    const alsoTo = form.fields.find(({ id }) => id === 'alsoTo')?.choices ?? [];
    expect(alsoTo.map(({ text }) => text)).toContain('Kim (fodboldtræner)');
    const kim = `network:${town.id('Kim')}`;
    const view = await town.recorded({ alsoTo: kim });
    expect(view.recipients).toEqual(['Månebakkeskolen', 'Kim']);
    expect(view).toMatchObject({ stopped: false, stillMissing: [] });
    const { consents = [] } = await storedCase(town, town.reference);
    const ofKim = consents.filter(({ recipient }) => recipientKey(recipient) === kim);
    expect(ofKim.map(({ giverId }) => giverId)).toEqual([town.id('Freja'), town.id('Bo')]);
    expect(new Set(consents.map(({ id }) => id)).size).toBe(consents.length);
  });

  it('S2: all of it or nothing: where one recipient can’t be, none is recorded', async () => {
    const before = (await storedCase(town, town.reference)).consents?.length ?? 0;
    const answer = await town.record({ alsoTo: 'network:nobody' });
    expect(refusalOf(answer)).toMatchObject({ code: 'RecipientUnknown', field: 'alsoTo' });
    expect((await storedCase(town, town.reference)).consents?.length ?? 0).toBe(before);
  });

  it('S1: another of the same givers is one press away, with them filled in', async () => {
    const { actions } = await town.recorded();
    const more = actions.find(({ verb }) => verb === 'consent.recordMore');
    const form = answered(await openForm(town.services, town.as(sara), 'consent.record', more?.ids ?? {}));
    const field = (id: string) => form.fields.find((one) => one.id === id)?.value;
    expect(field('givers')).toBe(both());
    expect([field('recipient'), field('types')]).toEqual([undefined, undefined]);
  });

  it('S2: of two who hold custody, the one who has not answered is still missing', async () => {
    expect(await town.recorded({ givers: town.id('Freja') })).toMatchObject({
      stillMissing: ['Bo'],
      stopped: false,
    });
  });

  it('S2: one no stops it, also when somebody is marked for both answers', async () => {
    const view = await town.recorded({ givers: both(), refusedBy: town.id('Bo') });
    expect(view).toMatchObject({
      answers: [
        { giver: 'Freja', answer: 'given' },
        { giver: 'Bo', answer: 'refused' },
      ],
      stillMissing: [],
      stopped: true,
    });
    expect(await town.lastOf('Bo')).toMatchObject({ answer: 'refused' });
  });

  it('S1: a review that was left as proposed follows the day of the answer', async () => {
    const view = await town.recorded({ on: '2026-05-04', reviewOn: '2027-06-08' });
    expect(view.reviewOn).toBe('2027-05-04');
  });

  it('S1: the form to renew stands filled in as the consent was given', async () => {
    await town.recorded({ types: 'absence,wellbeing', purpose: 'meeting' });
    const like = (await town.lastOf('Bo')).id;
    const form = answered(
      await openForm(town.services, town.as(sara), 'consent.record', {
        reference: town.reference,
        like,
        giver: town.id('Bo'),
      }),
    );
    const values = Object.fromEntries(form.fields.map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({
      givers: town.id('Bo'),
      recipient: 'department:maanebakkeskolen',
      types: 'absence,wellbeing',
      aboutIds: town.id('Alma'),
      purpose: 'meeting',
    });
  });

  it('S2: the giver who is missing is to be asked for what the other has answered', async () => {
    await town.recorded({
      givers: town.id('Freja'),
      recipient: toHealthVisitors,
      types: 'languageDevelopment',
    });
    const status = shown('consent', await consentView(town.services, town.as(sara), town.reference));
    const bo = status.recipients[0]?.rows[0]?.givers.find(({ name }) => name === 'Bo');
    expect(bo).toMatchObject({ state: 'missing', record: { verb: 'consent.record', as: 'dialog' } });
    const form = answered(
      await openForm(town.services, town.as(sara), 'consent.record', bo?.record?.ids ?? {}),
    );
    expect(form.fields.find(({ id }) => id === 'types')?.value).toBe('languageDevelopment');
  });
});

describe('bad input: a clear sentence on its field, and the case as it was', () => {
  it.each([
    ['a review in the past', { reviewOn: '2026-06-07' }, 'ReviewInPast', 'reviewOn'],
    ['a review beyond what the municipality allows', { reviewOn: '2027-06-09' }, 'ReviewTooLate', 'reviewOn'],
    ['a review that is no date', { reviewOn: '31. juni' }, 'DateImpossible', 'reviewOn'],
    ['an answer of tomorrow', { on: '2026-06-09' }, 'DateInFuture', 'on'],
    ['no day', { on: '' }, 'FieldMissing', 'on'],
    ['no types', { types: '' }, 'InformationTypeMissing', 'types'],
    ['a type that is not in the list', { types: 'gossip' }, 'ChoiceUnknown', 'types'],
    ['nobody it is about', { aboutIds: '' }, 'FieldMissing', 'aboutIds'],
    ['somebody unknown it is about', { aboutIds: 'nobody' }, 'MemberUnknown', 'aboutIds'],
    ['no purpose', { purpose: '' }, 'PurposeMissing', 'purpose'],
    ['a purpose that is not in the list', { purpose: 'fun' }, 'ChoiceUnknown', 'purpose'],
    ['no recipient', { recipient: '' }, 'FieldMissing', 'recipient'],
    ['a recipient outside the network', { recipient: 'network:nobody' }, 'RecipientUnknown', 'recipient'],
    ['a department that there is not', { recipient: 'department:nowhere' }, 'RecipientUnknown', 'recipient'],
    ['nobody who answered', { givers: '' }, 'FieldMissing', 'givers'],
    ['a giver who is no member', { givers: 'nobody' }, 'MemberUnknown', 'givers'],
    ['a way that there is not', { how: 'telepathy' }, 'ChoiceUnknown', 'how'],
  ])('%s', async (_what, values, code, field) => {
    const before = await town.familyCase();
    expect(refusalOf(await town.record(values))).toMatchObject({ code, field });
    expect(await town.familyCase()).toEqual(before);
  });

  it('a giver without custody', async () => {
    const refusal = refusalOf(await town.record({ givers: town.id('Storm') }));
    expect(refusal).toMatchObject({ code: 'GiverUnable', field: 'givers', params: { name: 'Storm' } });
  });

  it('a recipient who has been taken out of the network meanwhile', async () => {
    const kim = { recipient: `network:${town.id('Kim')}` };
    answered(
      await submit(town, town.as(sara), removeNetworkForm, town.reference, { person: town.id('Kim') }),
    );
    expect(refusalOf(await town.record(kim))).toMatchObject({ code: 'RecipientUnknown', field: 'recipient' });
  });

  it.each([
    ['a colleague in the network', mille, 'NotAllowed'],
    ['a coordinator of another family', lea, 'NotFound'],
    ['somebody who does not belong to it', per, 'NotFound'],
  ])('%s cannot record anything', async (_who, person, code) => {
    expect(refusalOf(await town.record({}, person))).toMatchObject({ code });
    expect((await town.familyCase()).consents).toBeUndefined();
  });
});

describe('repeated and concurrent', () => {
  it('the same form twice is one answer each, and answers the same', async () => {
    const first = await town.record({}, sara, 'the-same');
    const second = await town.record({}, sara, 'the-same');
    // The sheet has a new key each time.
    const withoutKey = (answer: unknown) =>
      JSON.stringify(answer).replace(/\/sheets\/[\w-]+/g, '/sheets/key');
    expect(withoutKey(second)).toEqual(withoutKey(first));
    expect((await town.familyCase()).consents).toHaveLength(2);
  });

  it('two people record at once: both answers stand, each once', async () => {
    const [one, other] = await Promise.all([
      town.record({ givers: town.id('Freja') }),
      town.record({ givers: town.id('Bo'), types: 'absence,wellbeing' }),
      town.record({ givers: town.id('Freja') }),
    ]);
    answered(one);
    answered(other);
    const givers = (await town.familyCase()).consents?.map(({ giverId }) => giverId) ?? [];
    expect(givers.toSorted()).toEqual([town.id('Bo'), town.id('Freja')].toSorted());
  });

  it('S2: a no and a yes recorded at once leave a no', async () => {
    await Promise.all([
      town.record({ givers: town.id('Bo') }),
      town.record({ givers: '', refusedBy: town.id('Bo') }),
    ]);
    expect(await town.recorded({ givers: town.id('Freja') })).toMatchObject({ stopped: true });
  });
});

describe('a request closes itself', () => {
  it('when it is answered, and whoever asked is told', async () => {
    const ask = { types: 'absence', purpose: 'plan', reason: 'Blød start', aboutIds: '' };
    answered(await submit(town, town.as(mille), requestConsentForm, town.reference, ask));
    await town.newInOutbox();
    const about = ['Freja', 'Bo', 'Alma', 'Storm'].map(town.id).join();
    await town.recorded({ aboutIds: about });
    expect((await town.familyCase()).consentRequests).toEqual([]);
    expect(await town.newInOutbox()).toMatchObject([
      { to: mille.id, kind: 'consentAnswered', sender: sara.id },
    ]);
  });
});

it('L1: recording is a change in the trail, not a reading', async () => {
  await town.recorded({
    recipient: toJobcentre,
    types: 'employment',
    aboutIds: town.id('Freja'),
    givers: town.id('Freja'),
  });
  expect(await readsOf(town, `case.${town.reference}`)).toEqual([]);
});
