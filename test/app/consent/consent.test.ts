import { caseView } from '../../../src/app/case/case-view';
import { consentView } from '../../../src/app/consent/consent';
import { acceptHandover } from '../../../src/app/continuity/handover';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { appointDeputy, handOver, readsOf, requestHandover, shown } from '../../support/case-steps';
import { type ConsentTown, newConsentTown, toHealthVisitors, toJobcentre } from '../../support/consent-town';
import { answered, refusalOf } from '../../support/family-case';
import { adam, hans, ida, jonas, karen, lea, mille, per, rie, sara } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

let town: ConsentTown;
beforeEach(async () => {
  town = await newConsentTown();
});
afterEach(() => town.store.close());

const view = (person: StaffMember, from = 0) =>
  consentView(town.services, town.as(person), town.reference, from);
const status = async (person: StaffMember = sara, from = 0) => shown('consent', await view(person, from));
const side = async (person: StaffMember) => shown('consent-side', await view(person));

describe('S8: how consents stand, for those who see the whole case', () => {
  it('S8: recipient by recipient, with every giver', async () => {
    await town.recorded({ types: 'absence,wellbeing' });
    await town.recorded({
      recipient: toHealthVisitors,
      types: 'languageDevelopment',
      aboutIds: town.id('Storm'),
      refusedBy: town.id('Bo'),
    });
    await town.recorded({
      recipient: toJobcentre,
      types: 'employment',
      aboutIds: town.id('Freja'),
      givers: town.id('Freja'),
    });
    const shownNow = await status();
    expect(
      shownNow.recipients.map(({ recipient, rows }) => [recipient, rows.map(({ state }) => state)]),
    ).toEqual([
      ['Månebakkeskolen', ['given', 'given']],
      ['Sundhedsplejen', ['refused']],
      ['Jobcenter', ['given']],
    ]);
    expect(shownNow.recipients[1]?.rows[0]).toMatchObject({
      about: ['Storm'],
      givers: [
        { name: 'Freja', state: 'given', reviewOn: '2027-06-08', withdraw: { verb: 'consent.withdraw' } },
        { name: 'Bo', state: 'refused', on: '2026-06-08', record: { verb: 'consent.record' } },
      ],
    });
    expect(shownNow.recipients[2]?.rows[0]?.givers).toHaveLength(1);
  });

  it('S8: what is due within thirty days can be renewed, and what has run out is none', async () => {
    await town.recorded();
    town.moveTo('2027-05-10T08:00:00Z');
    const soon = (await status()).recipients[0]?.rows[0];
    expect(soon).toMatchObject({ state: 'dueSoon', givers: [{ record: { verb: 'consent.renew' } }, {}] });
    town.moveTo('2027-06-09T08:00:00Z');
    expect((await status()).recipients[0]?.rows[0]?.state).toBe('expired');
  });

  it('S8: what does not fit on one card comes on the next, and nothing is lost or shown twice', async () => {
    const types = [
      'contactDetails',
      'familySituation',
      'everydayLife',
      'employment',
      'healthOverview',
      'absence',
    ];
    await town.recorded({ types: types.join() });
    await town.recorded({ types: types.join(), recipient: toJobcentre });
    const first = await status();
    const more = first.actions.find(({ verb }) => verb === 'consent.more');
    const second = await status(sara, Number(more?.ids?.from));
    const rows = [first, second].flatMap(({ recipients }) =>
      recipients.flatMap(({ recipient, rows: some }) => some.map(({ type }) => `${recipient}: ${type.da}`)),
    );
    expect(rows).toHaveLength(12);
    expect(new Set(rows).size).toBe(12);
    expect(second.actions.map(({ verb }) => verb)).not.toContain('consent.more');
  });

  it.each([
    ['the coordinator', sara, async () => {}],
    ['the deputy', lea, () => appointDeputy(town, town.reference, lea)],
    [
      'the receiver once they have accepted',
      lea,
      async () => {
        const id = await requestHandover(town, town.reference, lea);
        answered(await acceptHandover(town.services, town.as(lea), town.reference, id));
      },
    ],
  ])('%s sees them', async (_who, person, prepare) => {
    await town.recorded();
    await prepare();
    expect((await status(person)).recipients).toHaveLength(1);
  });

  it('an accepted receiver looks, and changes nothing yet', async () => {
    await town.recorded();
    const id = await requestHandover(town, town.reference, lea);
    answered(await acceptHandover(town.services, town.as(lea), town.reference, id));
    expect(JSON.stringify(await status(lea))).not.toMatch(/consent\.(record|withdraw|ask|disclose)/);
  });
});

describe('a professional’s own side', () => {
  it('tells what they may know, for what, and until when; what not, and why', async () => {
    await town.recorded();
    await town.recorded({ types: 'economy', refusedBy: town.id('Bo') });
    const { mayKnow, mayNotKnow } = await side(mille);
    expect(mayKnow).toContainEqual({
      type: expect.objectContaining({ da: 'skolefravær' }),
      about: ['Alma'],
      basis: 'consent',
      purpose: expect.objectContaining({ da: 'lægge og følge én fælles plan' }),
      until: '2027-06-08',
    });
    const why = Object.fromEntries(mayNotKnow.map(({ type, because }) => [type.da, because]));
    expect(why).toMatchObject({ økonomi: 'refused', bolig: 'noConsent' });
  });

  it('names nobody of the family while they may know nothing of anybody', async () => {
    expect(JSON.stringify(await side(ida))).not.toMatch(/Freja|Bo"|Alma|Storm|Kim/);
  });

  it('never says who said no', async () => {
    await town.recorded({ refusedBy: town.id('Bo') });
    expect(JSON.stringify(await side(mille))).not.toMatch(/"Bo"/);
  });

  it('everything may be told to the coordinator; to others what the family agreed to, where they know it too', async () => {
    await town.recorded({ types: 'absence' });
    await town.recorded({ types: 'absence', recipient: toJobcentre });
    await town.recorded({ types: 'housing', recipient: `network:${town.id('Kim')}` });
    const { mayShare } = await side(mille);
    expect(mayShare.map(({ recipient }) => recipient)).toEqual(['Sara Testlund', 'Jobcenter']);
    expect(mayShare[0]?.what.every(({ basis }) => basis === 'coordinator')).toBe(true);
    expect(mayShare[1]?.what).toMatchObject([{ type: { da: 'skolefravær' }, about: ['Alma'] }]);
  });

  it('the one who coordinated before knows that there is a case, and no more', async () => {
    await town.recorded();
    await handOver(town, town.reference, lea);
    const { mayKnow } = await side(sara);
    expect(mayKnow.map(({ type, basis }) => [type.da, basis])).toEqual([
      ['at der er en sag, og hvem der koordinerer', 'belongs'],
    ]);
  });

  it('the receiver of a requested hand-over meets a reference and no family', async () => {
    await town.recorded();
    await requestHandover(town, town.reference, lea);
    const shownNow = await side(lea);
    expect(shownNow.subject).toBe(town.reference);
    expect(JSON.stringify(shownNow)).not.toMatch(/Månesten|Freja|Alma/);
  });
});

describe('who is answered at all', () => {
  it.each([
    ['somebody of the same authority', per],
    ['an auditor', rie],
    ['an administrator', adam],
    ['the lead of another department', hans],
    ['a coordinator of other families', lea],
  ])('C7: %s learns nothing, not even that there is a case', async (_who, person) => {
    await town.recorded();
    expect(refusalOf(await view(person))).toEqual({ code: 'NotFound' });
    expect(await readsOf(town, `case.${town.reference}`)).toEqual([]);
  });

  it('the lead sees no consents', async () => {
    await town.recorded();
    expect(refusalOf(await view(karen))).toEqual({ code: 'NotAllowed' });
  });

  it('the case leads those who may look there', async () => {
    const verbs = async (person: StaffMember) =>
      shown('case', await caseView(town.services, town.as(person), town.reference)).actions.map(
        ({ verb }) => verb,
      );
    expect(await verbs(sara)).toContain('consent.show');
    expect(await verbs(jonas)).toContain('consent.side');
    for (const person of [karen, jonas]) expect(await verbs(person)).not.toContain('consent.show');
  });
});

describe('L1: reading consents is recorded first', () => {
  it('L1: with the basis on which it was shown', async () => {
    await view(sara);
    await view(mille);
    await view(karen);
    expect(await readsOf(town, `case.${town.reference}`)).toEqual([
      { by: sara.id, what: 'consentViewed', basis: 'coordinator' },
      { by: mille.id, what: 'consentViewed', basis: 'professional' },
      { by: karen.id, what: 'consentViewed', basis: 'lead' },
    ]);
  });

  it('L1: when it can’t be recorded, nothing is shown', async () => {
    const watched = newWatchedStore();
    const other = await newConsentTown({ wrap: watched.wrap });
    watched.before(async ({ kinds }) => {
      if (kinds.includes('logRecord')) throw new Error('the log is full');
    });
    await expect(consentView(other.services, other.as(sara), other.reference)).rejects.toThrow(
      'the log is full',
    );
    await other.store.close();
  });
});
