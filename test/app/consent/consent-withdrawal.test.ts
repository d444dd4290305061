import { consentView } from '../../../src/app/consent/consent';
import { withdrawConsent } from '../../../src/app/consent/consent-withdrawal';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { readsOf, shown, trailOf } from '../../support/case-steps';
import { type ConsentTown, newConsentTown, toJobcentre } from '../../support/consent-town';
import { refusalOf } from '../../support/family-case';
import { tenantId } from '../../support/municipality';
import { gone, ida, jonas, karen, lea, mille, per, sara } from '../../support/people';

let town: ConsentTown;
beforeEach(async () => {
  town = await newConsentTown();
  await town.recorded({ types: 'absence,wellbeing' });
  await town.newInOutbox();
  town.moveTo('2026-06-08T08:00:00Z');
});
afterEach(() => town.store.close());

const withdraw = async (name: string, by: StaffMember = sara) =>
  withdrawConsent(town.services, town.as(by), town.reference, (await town.lastOf(name)).id);

const told = (person: StaffMember, notice: Notice | undefined) => {
  if (notice === undefined) throw new Error('nobody was told');
  return noticeView(town.services, tenantId, person, notice);
};

const mayKnow = async (person: StaffMember): Promise<readonly string[]> =>
  shown('consent-side', await consentView(town.services, town.as(person), town.reference)).mayKnow.map(
    ({ type }) => type.da,
  );

describe('S3: withdrawal is one press and takes effect at once', () => {
  it('S3: the colleague who relied on it is told in the same commit, and sees it no longer', async () => {
    expect(await mayKnow(mille)).toContain('skolefravær');
    const view = shown('consent', await withdraw('Freja'));
    expect(view).toMatchObject({
      done: 'withdrawn',
      noLonger: [
        { recipient: 'Mille Fiktiv', types: [{ da: 'skolefravær' }, { da: 'trivsel' }], told: true },
      ],
    });
    expect(view.recipients[0]?.rows.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    const [item, ...others] = await town.newInOutbox();
    expect(others).toEqual([]);
    expect(item).toMatchObject({ to: mille.id, kind: 'consentWithdrawn', sender: sara.id });
    expect(await told(mille, item?.notice)).toMatchObject({
      name: 'notice',
      message: {
        kind: 'consentWithdrawn',
        subject: 'Familien Månesten',
        types: [{ da: 'skolefravær' }, { da: 'trivsel' }],
        about: ['Alma'],
      },
      actions: [{ verb: 'consent.side' }],
    });
    expect(await mayKnow(mille)).toEqual(['at der er en sag, og hvem der koordinerer']);
  });

  it('S3: somebody of the family’s own has to be told by the coordinator', async () => {
    await town.recorded({ recipient: `network:${town.id('Kim')}`, types: 'wellbeing', purpose: 'meeting' });
    const view = shown('consent', await withdraw('Bo'));
    expect(view.noLonger).toMatchObject([{ recipient: 'Kim', told: false }]);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('S3: a department without a colleague in the network is named itself', async () => {
    await town.recorded({ recipient: 'department:ppr' });
    expect(shown('consent', await withdraw('Bo')).noLonger).toMatchObject([
      { recipient: 'PPR', told: false },
    ]);
  });

  it('S2: nobody has lost anything when one parent had said no anyway', async () => {
    await town.recorded({ recipient: toJobcentre, refusedBy: town.id('Bo') });
    await town.newInOutbox();
    const view = shown('consent', await withdraw('Freja'));
    expect(view.noLonger).toEqual([]);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('S3: what was recorded before stays in the trail', async () => {
    const before = await trailOf(town, town.reference);
    await withdraw('Freja');
    const after = await trailOf(town, town.reference);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)?.content.events).toMatchObject([{ type: 'ConsentWithdrawn', recordedBy: sara.id }]);
  });

  it('S3: a second press changes nothing, tells nobody and shows how things stand', async () => {
    await withdraw('Freja');
    await town.newInOutbox();
    const before = await town.familyCase();
    const again = shown('consent', await withdraw('Freja'));
    expect(again.recipients[0]?.rows[0]?.state).toBe('withdrawn');
    expect(again.noLonger).toBeUndefined();
    expect(await town.familyCase()).toEqual(before);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('S3: a no that is said later ends a yes as a withdrawal does', async () => {
    await town.recorded({ givers: '', refusedBy: town.id('Bo'), types: 'absence' });
    const [item] = await town.newInOutbox();
    expect(item).toMatchObject({ to: mille.id, kind: 'consentWithdrawn' });
    expect(await told(mille, item?.notice)).toMatchObject({ message: { types: [{ da: 'skolefravær' }] } });
    expect(await mayKnow(mille)).not.toContain('skolefravær');
  });
});

describe('S3: what is said when the message is sent', () => {
  const withdrawals = async (...names: readonly string[]): Promise<readonly Notice[]> => {
    for (const name of names) await withdraw(name);
    return (await town.newInOutbox()).map(({ notice }) => notice);
  };

  it('S3: nothing, when it was given anew meanwhile', async () => {
    const [notice] = await withdrawals('Freja');
    town.moveTo('2026-06-08T08:30:00Z');
    await town.recorded({ types: 'absence,wellbeing' });
    expect(await told(mille, notice)).toBeUndefined();
  });

  it('S3: it is said although the other parent withdrew too before it was sent', async () => {
    const [notice] = await withdrawals('Freja', 'Bo');
    expect(await told(mille, notice)).toMatchObject({ message: { kind: 'consentWithdrawn' } });
  });

  it.each([
    ['somebody who does not belong to the case', per],
    ['a colleague in the network who never had it', jonas],
    ['another one', ida],
    ['the lead', karen],
    ['a colleague who has left', gone(mille)],
  ])('S3: nothing to %s', async (_who, person) => {
    const [notice] = await withdrawals('Freja');
    expect(await told(person, notice)).toBeUndefined();
  });

  it('L1: being told is recorded as reading', async () => {
    const [notice] = await withdrawals('Freja');
    await told(mille, notice);
    expect(await readsOf(town, `case.${town.reference}`)).toEqual([
      { by: mille.id, what: 'consentViewed', basis: 'professional' },
    ]);
  });
});

describe('late, wrong and forged presses', () => {
  it('a consent that there is not shows how things stand', async () => {
    const before = await town.familyCase();
    const view = await withdrawConsent(town.services, town.as(sara), town.reference, 'never');
    expect(shown('consent', view).recipients).toHaveLength(1);
    expect(await town.familyCase()).toEqual(before);
  });

  it('a no cannot be withdrawn; the view shows it', async () => {
    await town.recorded({ givers: '', refusedBy: town.id('Bo'), types: 'economy' });
    const view = shown('consent', await withdraw('Bo'));
    expect(view.done).toBeUndefined();
    expect((await town.lastOf('Bo')).answer).toBe('refused');
  });

  it('a colleague in the network meets their own side, and nothing changes', async () => {
    const before = await town.familyCase();
    shown('consent-side', await withdraw('Freja', mille));
    expect(await town.familyCase()).toEqual(before);
  });

  it.each([
    ['somebody who does not belong to it', per],
    ['a coordinator of another family', lea],
  ])('C7: %s is told that there is nothing', async (_who, person) => {
    expect(refusalOf(await withdraw('Freja', person))).toMatchObject({ code: 'NotFound' });
    expect((await town.lastOf('Freja')).answer).toBe('given');
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('two presses at once are one withdrawal, told once', async () => {
    const { id } = await town.lastOf('Freja');
    const press = () => withdrawConsent(town.services, town.as(sara), town.reference, id);
    await Promise.all([press(), press(), press()]);
    expect(await town.newInOutbox()).toHaveLength(1);
  });
});
