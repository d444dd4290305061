import { createHash } from 'node:crypto';
import { removeNetworkForm } from '../../../src/app/case/family';
import { consentView, printSheet } from '../../../src/app/consent/consent';
import { recordConsentForm } from '../../../src/app/consent/consent-recording';
import { requestConsentForm } from '../../../src/app/consent/consent-request';
import { withdrawConsent } from '../../../src/app/consent/consent-withdrawal';
import { openSheet } from '../../../src/app/sheets/sheets';
import { handOver, readsOf, shown, submit } from '../../support/case-steps';
import { type ConsentTown, newConsentTown, toSchool } from '../../support/consent-town';
import { answered, refusalOf } from '../../support/family-case';
import { tenantId } from '../../support/municipality';
import { gone, lea, mille, sara } from '../../support/people';

let town: ConsentTown;
beforeEach(async () => {
  town = await newConsentTown();
});
afterEach(() => town.store.close());

const asSara = () => town.as(sara);

const recorded = async (values: Record<string, string> = {}) =>
  shown(
    'consent-recorded',
    await submit(town, asSara(), recordConsentForm, town.reference, {
      givers: `${town.id('Freja')},${town.id('Bo')}`,
      recipient: toSchool,
      types: 'absence,wellbeing',
      aboutIds: town.id('Alma'),
      purpose: 'plan',
      how: 'oral',
      on: '2026-06-08',
      ...values,
    }),
  );

const tokenIn = (url: string | undefined): string => {
  const [, token] = /^https:\/\/roed-traad\.example\/sheets\/([\w-]{22})$/.exec(url ?? '') ?? [];
  if (token === undefined) throw new Error(`no sheet behind ${url}`);
  return token;
};

const open = (token: string, tenants: readonly string[] = [tenantId]) =>
  openSheet(town.services, tenants, token);

describe('the sheet for signature', () => {
  it('S1: shows what was asked and what each has answered, made when it is opened', async () => {
    const token = tokenIn((await recorded({ refusedBy: town.id('Bo') })).sheetUrl);
    expect(await open(token)).toEqual({
      kind: 'consent',
      language: 'follow',
      sheet: {
        municipality: 'Kommunen',
        department: 'Familierådgivningen',
        reference: town.reference,
        coordinator: 'Sara Testlund',
        phone: '99 99 99 11',
        recipient: 'Månebakkeskolen',
        types: [expect.objectContaining({ da: 'skolefravær' }), expect.objectContaining({ da: 'trivsel' })],
        about: ['Alma'],
        purpose: expect.objectContaining({ da: 'lægge og følge én fælles plan' }),
        givers: [
          { name: 'Freja', answer: 'given' },
          { name: 'Bo', answer: 'refused' },
        ],
        today: '2026-06-08',
        reviewOn: '2027-06-08',
      },
    });
  });

  it('S1: a request can be printed before it is answered', async () => {
    const ask = {
      recipient: toSchool,
      types: 'economy',
      aboutIds: town.id('Alma'),
      purpose: 'plan',
      reason: 'Lejrskole',
    };
    answered(await submit(town, town.as(sara), requestConsentForm, town.reference, ask));
    const status = shown('consent', await consentView(town.services, asSara(), town.reference));
    const print = status.requests[0]?.print.ids?.subjects ?? '';
    const printed = shown('consent', await printSheet(town.services, asSara(), town.reference, [print]));
    expect(await open(tokenIn(printed.sheetUrl))).toMatchObject({
      sheet: { givers: [{ name: 'Freja' }], types: [{ da: 'økonomi' }] },
    });
  });

  it('S1: nobody signs for more than they were asked about', async () => {
    await recorded({ givers: town.id('Freja') });
    const view = await recorded({ givers: town.id('Bo'), types: 'absence' });
    const ids = (await town.familyCase()).consents?.map(({ id }) => id) ?? [];
    const printed = shown('consent', await printSheet(town.services, asSara(), town.reference, ids));
    expect(await open(tokenIn(printed.sheetUrl))).toMatchObject({
      sheet: { givers: [{ name: 'Freja' }, { name: 'Bo' }], types: [{ da: 'skolefravær' }] },
    });
    expect(view.stillMissing).toEqual([]);
  });

  it('S1: answers about something else are on a sheet of their own', async () => {
    await recorded();
    await recorded({ purpose: 'meeting', types: 'economy' });
    const ids = (await town.familyCase()).consents?.map(({ id }) => id) ?? [];
    const printed = shown('consent', await printSheet(town.services, asSara(), town.reference, ids));
    const opened = await open(tokenIn(printed.sheetUrl));
    expect(JSON.stringify(opened)).not.toContain('økonomi');
  });

  it('L1: opening it is recorded as the reading of whoever asked for it', async () => {
    await open(tokenIn((await recorded()).sheetUrl));
    expect(await readsOf(town, `case.${town.reference}`)).toEqual([
      { by: sara.id, what: 'consentViewed', basis: 'coordinator' },
    ]);
  });

  it('follows what has happened since: nothing of it is stored', async () => {
    const token = tokenIn((await recorded()).sheetUrl);
    const id = createHash('sha256').update(token).digest('hex');
    const stored = await town.store.partition({ tenantId }).read('sheet', id);
    expect(JSON.stringify(stored)).not.toMatch(/Freja|Alma|skole/i);
    expect(JSON.stringify(stored)).not.toContain(token);
    answered(
      await withdrawConsent(town.services, town.as(sara), town.reference, (await town.lastOf('Bo')).id),
    );
    expect(await open(token)).toBeDefined();
  });

  it('the language is the one that whoever asked for it has chosen', async () => {
    await town.store
      .partition({ tenantId })
      .commit([{ do: 'put', document: { kind: 'preferences', id: sara.id, body: { language: 'en' } } }]);
    expect(await open(tokenIn((await recorded()).sheetUrl))).toMatchObject({ language: 'en' });
  });

  it('every link is another, and none tells anything', async () => {
    const urls = [await recorded(), await recorded()].map(({ sheetUrl }) => sheetUrl);
    expect(new Set(urls).size).toBe(2);
    expect(urls.join()).not.toMatch(/HOI|Alma|Freja/);
  });
});

describe('a link that opens nothing', () => {
  it('after half an hour', async () => {
    const token = tokenIn((await recorded()).sheetUrl);
    town.moveTo('2026-06-08T07:29:59Z');
    expect(await open(token)).toBeDefined();
    town.moveTo('2026-06-08T07:30:01Z');
    expect(await open(token)).toBeUndefined();
  });

  it.each([
    ['one that was made up', 'a'.repeat(22)],
    ['one that is no token', '../case/HOI-2026-001'],
    ['an empty one', ''],
    ['a hash in its place', 'f'.repeat(64)],
  ])('%s', async (_what, token) => {
    await recorded();
    expect(await open(token)).toBeUndefined();
    expect(await readsOf(town, `case.${town.reference}`)).toEqual([]);
  });

  it('in another municipality', async () => {
    const token = tokenIn((await recorded()).sheetUrl);
    expect(await open(token, ['22222222-2222-4222-8222-222222222222'])).toBeUndefined();
  });

  it('when whoever asked for it may see the case no longer', async () => {
    const token = tokenIn((await recorded()).sheetUrl);
    await handOver(town, town.reference, lea);
    expect(await open(token)).toBeUndefined();
  });

  it('when whoever asked for it has left', async () => {
    const token = tokenIn((await recorded()).sheetUrl);
    await town.saveStaff(gone(sara));
    expect(await open(token)).toBeUndefined();
  });

  it('when the recipient has left the network', async () => {
    const token = tokenIn((await recorded({ recipient: `network:${town.id('Kim')}` })).sheetUrl);
    answered(
      await submit(town, town.as(sara), removeNetworkForm, town.reference, { person: town.id('Kim') }),
    );
    expect(await open(token)).toBeUndefined();
  });
});

it('a colleague in the network can’t have one made', async () => {
  await recorded();
  const ids = (await town.familyCase()).consents?.map(({ id }) => id) ?? [];
  const answer = await printSheet(town.services, town.as(mille), town.reference, ids);
  expect(refusalOf(answer)).toEqual({ code: 'NotAllowed' });
});
