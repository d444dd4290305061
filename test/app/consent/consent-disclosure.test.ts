import { openForm } from '../../../src/app/base/form-registry';
import type { FormValues } from '../../../src/app/base/forms';
import { consentView } from '../../../src/app/consent/consent';
import { discloseForm, endDisclosure } from '../../../src/app/consent/consent-disclosure';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { shown, submit, trailOf } from '../../support/case-steps';
import { type ConsentTown, newConsentTown, toJobcentre } from '../../support/consent-town';
import { answered, refusalOf } from '../../support/family-case';
import { tenantId } from '../../support/municipality';
import { hans, jonas, karen, mille, per, sara } from '../../support/people';

let town: ConsentTown;
beforeEach(async () => {
  town = await newConsentTown();
});
afterEach(() => town.store.close());

const disclose = (values: FormValues = {}, person: StaffMember = sara) =>
  submit(town, town.as(person), discloseForm, town.reference, {
    legalBasis: 'early-prevention',
    recipient: toJobcentre,
    types: 'housing',
    aboutIds: town.id('Alma'),
    reason: 'Familien mister sin bolig i morgen',
    ...values,
  });

const view = async (person: StaffMember) => consentView(town.services, town.as(person), town.reference);

const mayKnow = async (person: StaffMember): Promise<readonly string[]> =>
  shown('consent-side', await view(person)).mayKnow.map(({ type, basis }) => `${type.da}: ${basis}`);

describe('S5: sharing without consent, on a named legal basis', () => {
  it('S5, L5: the form offers the rules that are in force today, by the municipality’s own words', async () => {
    const form = answered(
      await openForm(town.services, town.as(sara), 'consent.disclose', { reference: town.reference }),
    );
    const rules = form.fields.find(({ id }) => id === 'legalBasis')?.choices ?? [];
    expect(rules.map(({ value }) => value)).toContain('early-prevention');
    expect(rules.map(({ value }) => value)).not.toContain('early-prevention-2011');
    expect(JSON.stringify(rules)).toContain('barnets lov');
  });

  it('S5: the lead is told at once: who, on which basis and until when; no content', async () => {
    const status = shown('consent', await disclose());
    expect(status).toMatchObject({
      done: 'disclosed',
      disclosures: [
        { recipient: 'Jobcenter', until: '2026-07-08', press: { verb: 'consent.endDisclosure' } },
      ],
    });
    const [item, ...others] = await town.newInOutbox();
    expect(others).toEqual([]);
    expect(item).toMatchObject({ to: karen.id, kind: 'disclosedWithoutConsent', sender: sara.id });
    const told = item && (await noticeView(town.services, tenantId, karen, item.notice));
    expect(told).toMatchObject({
      message: {
        kind: 'disclosedWithoutConsent',
        reference: town.reference,
        by: 'Sara Testlund',
        recipient: 'Jobcenter',
        legalBasis: { da: 'Tidligt og forebyggende samarbejde om barnet' },
        until: '2026-07-08',
      },
    });
    expect(JSON.stringify(told)).not.toMatch(/Alma|Månesten|bolig i morgen|housing/);
  });

  it('S5: who of the family’s own was told is content too', async () => {
    await disclose({ recipient: `network:${town.id('Kim')}` });
    const [item] = await town.newInOutbox();
    const told = item && (await noticeView(town.services, tenantId, karen, item.notice));
    expect(told).toMatchObject({ message: { kind: 'disclosedWithoutConsent' } });
    expect(JSON.stringify(told)).not.toContain('Kim');
  });

  it('S5: it is a basis at once, expires by its own date, and stands in the trail', async () => {
    await disclose({ until: '2026-06-20' });
    expect(await mayKnow(jonas)).toContain('bolig: legalBasis');
    expect((await trailOf(town, town.reference)).at(-1)?.content.events).toMatchObject([
      {
        type: 'DisclosedOnLegalBasis',
        disclosure: { legalBasisId: 'early-prevention', disclosedBy: sara.id },
      },
    ]);
    town.moveTo('2026-06-20T21:59:00Z');
    expect(await mayKnow(jonas)).toContain('bolig: legalBasis');
    town.moveTo('2026-06-20T22:01:00Z');
    expect(await mayKnow(jonas)).not.toContain('bolig: legalBasis');
    expect(shown('consent', await view(sara)).disclosures).toEqual([]);
  });

  it('S5: it can be ended before its time, and the view says who may use it no longer', async () => {
    const [disclosure] = shown('consent', await disclose()).disclosures;
    const id = disclosure?.press?.ids?.disclosure ?? '';
    const ended = shown('consent', await endDisclosure(town.services, town.as(sara), town.reference, id));
    expect(ended).toMatchObject({
      done: 'disclosureEnded',
      noLonger: [{ recipient: 'Jonas Attrap', types: [{ da: 'bolig' }], told: false }],
      disclosures: [],
    });
    expect(await mayKnow(jonas)).not.toContain('bolig: legalBasis');
    shown('consent', await endDisclosure(town.services, town.as(sara), town.reference, id));
    shown('consent', await endDisclosure(town.services, town.as(sara), town.reference, 'never'));
  });

  it('S5: a lead who asks sees them one at a time, the newest first', async () => {
    expect(refusalOf(await view(karen))).toMatchObject({ code: 'NotAllowed' });
    await disclose({ until: '2026-06-10' });
    await disclose({ until: '2026-06-12' });
    const newest = shown('notice', await view(karen));
    expect(newest).toMatchObject({
      message: { until: '2026-06-12' },
      actions: [{ verb: 'consent.more' }, {}],
    });
    const from = Number(newest.actions[0]?.ids?.from);
    const older = shown('notice', await consentView(town.services, town.as(karen), town.reference, from));
    expect(older).toMatchObject({ message: { until: '2026-06-10' }, actions: [{ verb: 'case.show' }] });
  });
});

describe('S5: never silent, never without a basis', () => {
  it.each([
    ['no rule', { legalBasis: '' }, 'LegalBasisUnknown', 'legalBasis'],
    ['a rule that is not in the list', { legalBasis: 'because-we-can' }, 'LegalBasisUnknown', 'legalBasis'],
    [
      'a rule that is no longer in force',
      { legalBasis: 'early-prevention-2011' },
      'LegalBasisNotInForce',
      'legalBasis',
    ],
    ['no reason', { reason: '' }, 'ReasonMissing', 'reason'],
    ['an end in the past', { until: '2026-06-07' }, 'DateInPast', 'until'],
    ['an end beyond what the rule allows', { until: '2026-07-09' }, 'DisclosureTooLong', 'until'],
    ['an end that is no date', { until: 'snart' }, 'DateImpossible', 'until'],
    ['no types', { types: '' }, 'InformationTypeMissing', 'types'],
    ['nobody it is about', { aboutIds: '' }, 'FieldMissing', 'aboutIds'],
    ['an unknown recipient', { recipient: 'network:nobody' }, 'RecipientUnknown', 'recipient'],
  ])('%s is refused on its field', async (_what, values, code, field) => {
    const before = await town.familyCase();
    expect(refusalOf(await disclose(values))).toMatchObject({ code, field });
    expect(await town.familyCase()).toEqual(before);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it.each([
    ['a colleague in the network', mille, 'NotAllowed'],
    ['the lead', karen, 'NotAllowed'],
    ['the lead of another department', hans, 'NotFound'],
    ['somebody who does not belong to it', per, 'NotFound'],
  ])('%s cannot', async (_who, person, code) => {
    expect(refusalOf(await disclose({}, person))).toMatchObject({ code });
    expect((await town.familyCase()).legalDisclosures).toBeUndefined();
  });
});
