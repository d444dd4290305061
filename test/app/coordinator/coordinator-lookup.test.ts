import {
  askForCoordinator,
  askForCoordinatorOf,
  type CoordinatorAnswer,
  offerElsewhere,
  searchCoordinators,
} from '../../../src/app/coordinator/coordinator-lookup';
import { passOnQuestion } from '../../../src/app/coordinator/question-asking';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addChild,
  addColleague,
  appointDeputy,
  handOver,
  leaves,
  openFamily,
  readsOf,
  requestHandover,
  shown,
} from '../../support/case-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { bodil, jonas, karen, lea, mille, per, sara, tove } from '../../support/people';

let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality();
  reference = await openFamily(town);
  await addChild(town, reference, 'Alma');
  await addColleague(town, reference, jonas);
});
afterEach(() => town.store.close());

const ask = (person: StaffMember, typed: string = reference) =>
  askForCoordinator(town.services, town.as(person), typed);
const questionIn = (answer: CoordinatorAnswer): string =>
  shown('question-offer', answer).actions[0]?.ids?.question ?? '';
/** Asks, and gives a purpose if one is asked for. */
const askWithPurpose = async (person: StaffMember, typed: string = reference) => {
  const offer = await ask(person, typed);
  return passOnQuestion(town.services, town.as(person), questionIn(offer), 'coordinate');
};

describe('C7: those who belong to a case hear who coordinates', () => {
  it.each([
    ['the coordinator', sara],
    ['a professional of another authority in the network', jonas],
  ])('C7: %s, with the family’s alias', async (_who, person) => {
    expect(shown('coordinator', await ask(person))).toMatchObject({
      subject: 'Familien Månesten',
      coordinator: { name: 'Sara Testlund', department: 'Familierådgivningen', phone: '99 99 99 11' },
      basis: 'belongs',
      actions: [{ verb: 'case.show', ids: { reference } }],
    });
  });

  it('C7: the lead of the department, by reference', async () => {
    expect(shown('coordinator', await ask(karen))).toMatchObject({ subject: reference, basis: 'belongs' });
  });

  it('C7: the receiver of a hand-over that waits for an answer, by reference', async () => {
    await requestHandover(town, reference, tove);
    expect(shown('coordinator', await ask(tove))).toMatchObject({ subject: reference, basis: 'belongs' });
  });

  it('C7: whoever coordinated before hears who does now', async () => {
    await handOver(town, reference, lea);
    const view = shown('coordinator', await ask(sara));
    expect(view.coordinator.name).toBe('Lea Dummy');
    expect(view.actions).toEqual([]);
  });

  it('C4: the deputy is named too, with the last day', async () => {
    await appointDeputy(town, reference, lea, { to: '2026-06-14' });
    expect(shown('coordinator', await ask(jonas)).deputy).toMatchObject({
      name: 'Lea Dummy',
      until: '2026-06-14',
    });
    town.moveTo('2026-06-15T08:00:00Z');
    expect(shown('coordinator', await ask(jonas)).deputy).toBeUndefined();
  });

  it('C4: of an uncovered case the lead is named', async () => {
    await leaves(town);
    expect(shown('coordinator', await ask(jonas)).uncovered).toMatchObject({
      since: '2026-06-08',
      lead: { name: 'Karen Leder' },
    });
  });

  it('L1: on which basis is recorded', async () => {
    await ask(sara);
    await ask(karen, 'Månesten');
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: sara.id, what: 'coordinatorLookup', basis: 'coordinator' },
      { by: karen.id, what: 'coordinatorLookup', basis: 'lead' },
    ]);
  });
});

describe('C7: a colleague of the same authority who gives a purpose', () => {
  it('C7: hears who coordinates, by reference, and nothing of the family', async () => {
    const answer = await askWithPurpose(per, 'Alma');
    const view = answer.ok ? answer.value : undefined;
    expect(view).toMatchObject({
      name: 'coordinator',
      subject: reference,
      coordinator: { name: 'Sara Testlund' },
      basis: 'sameAuthority',
      actions: [],
    });
    expect(JSON.stringify(view)).not.toMatch(/Månesten|Alma/);
  });

  it('L1: the purpose is recorded, as an id of the municipality’s list', async () => {
    await askWithPurpose(per);
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: per.id, what: 'coordinatorLookup', basis: 'none' },
      { by: per.id, what: 'coordinatorLookup', basis: 'sameAuthority', purpose: 'coordinate' },
    ]);
  });

  it('C7: nobody is written to, since the answer was given', async () => {
    await town.newInOutbox();
    await askWithPurpose(per);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it.each(['', 'curiosity', 'Jeg er bare nysgerrig'])(
    'C7: "%s" is no purpose of the list',
    async (purpose) => {
      const offer = await ask(per);
      const answer = await passOnQuestion(town.services, town.as(per), questionIn(offer), purpose);
      expect(answer).toEqual({ ok: false, refusal: { code: 'PurposeMissing', field: 'purpose' } });
      const forged = await askForCoordinatorOf(town.services, town.as(per), reference, { id: purpose });
      expect(forged.name).toBe('question-offer');
      expect(JSON.stringify(await readsOf(town, `case.${reference}`))).not.toContain('purpose');
    },
  );

  it('C7: a stricter municipality passes the question on all the same', async () => {
    await town.saveSettings({ lookup: { sameAuthorityMayAsk: false, answerWithinDays: 5 } });
    const answer = await askWithPurpose(per);
    expect(answer).toMatchObject({
      ok: true,
      value: { name: 'question-offer', state: 'sent', answerBy: '2026-06-13' },
    });
  });

  it('C7: when several families fit, none is shown and the question is passed on to each coordinator', async () => {
    const other = await openFamily(town, bodil, 'Familien Måneskin');
    await addChild(town, other, 'Alma', bodil);
    await town.newInOutbox();
    const answer = await askWithPurpose(per, 'Alma');
    expect(answer).toMatchObject({ ok: true, value: { name: 'question-offer', state: 'sent' } });
    const sent = await town.newInOutbox();
    expect(sent.filter(({ kind }) => kind === 'question').map(({ to }) => to)).toEqual([sara.id, bodil.id]);
  });
});

describe('C7: several families that fit', () => {
  let other: CaseReference;
  beforeEach(async () => {
    other = await openFamily(town, sara, 'Familien Regnbue');
    await addChild(town, other, 'Alma');
  });

  it('C7: are a choice for whoever belongs to both', async () => {
    const view = shown('coordinator-choices', await ask(sara, 'Alma'));
    expect(view.choices.map(({ alias, reference: of }) => [alias, of])).toEqual([
      ['Familien Månesten', reference],
      ['Familien Regnbue', other],
    ]);
    expect(view.more).toBe(false);
    expect(view.choices[0]?.press).toMatchObject({ verb: 'coordinator.ask', ids: { reference } });
  });

  it('C7: each listed family is recorded as read', async () => {
    await ask(sara, 'Alma');
    for (const one of [reference, other]) {
      expect(await readsOf(town, `case.${one}`)).toEqual([
        { by: sara.id, what: 'caseListed', basis: 'coordinator' },
      ]);
    }
  });

  it('C7: of which the asker belongs to one only, are no choice: the own one is answered', async () => {
    expect(shown('coordinator', await ask(jonas, 'Alma')).subject).toBe('Familien Månesten');
  });

  it('C7: are a choice of references for the lead', async () => {
    const view = shown('coordinator-choices', await ask(karen, 'Alma'));
    expect(view.choices.map(({ reference: of }) => of)).toEqual([reference, other]);
    expect(JSON.stringify(view)).not.toMatch(/Månesten|Regnbue|Alma/);
  });

  it('C7: "none of these" is the existence-blind way', async () => {
    const view = shown('coordinator-choices', await ask(sara, 'Alma'));
    expect(view.noneOfThese).toEqual({ verb: 'question.offer', as: 'execute' });
    expect(shown('question-offer', await offerElsewhere(town.services, town.as(sara))).state).toBe('offered');
  });

  it('C7: at most eight are listed, and that there are more is said', async () => {
    for (let at = 0; at < 7; at += 1) {
      const more = await openFamily(town, sara, `Familien Skov${at}`);
      await addChild(town, more, 'Alma');
    }
    const view = shown('coordinator-choices', await ask(sara, 'Alma'));
    expect(view.choices).toHaveLength(8);
    expect(view.more).toBe(true);
  });

  it('C7: with more hits than a name can tell apart, only the asker’s own cases are looked through', async () => {
    for (let at = 0; at < 26; at += 1) await openFamily(town, bodil, `Familien Vindstille ${at}`);
    const last = await openFamily(town, sara, 'Familien Vindstille');
    await addColleague(town, last, jonas);
    expect(shown('coordinator', await ask(jonas, 'Vindstille')).actions[0]?.ids).toEqual({ reference: last });
    expect((await ask(mille, 'Vindstille')).name).toBe('question-offer');
  });
});

describe('C7: a family is found however it is written', () => {
  it.each([
    ['hoi-2026-1'],
    ['HOI 2026 001'],
    ['familien månesten'],
    ['Månestens'],
    ['familien Månestens'],
    ['maanesten'],
    ['Manesten'],
    ['Måneesten'],
    ['Månestne'],
    ['Alma'],
    ['almas'],
  ])('C7: "%s"', async (typed) => {
    expect(shown('coordinator', await ask(sara, typed)).subject).toBe('Familien Månesten');
  });

  it('C7: the exact name goes before a similar one', async () => {
    const other = await openFamily(town, sara, 'Familien Månestem');
    expect(shown('coordinator', await ask(sara, 'Månestem')).subject).toBe('Familien Månestem');
    expect(
      shown('coordinator', await askForCoordinatorOf(town.services, town.as(sara), other, undefined)).subject,
    ).toBe('Familien Månestem');
  });
});

describe('C7: from the compose box', () => {
  it('C7: only what the asker may hear is found, and what would be inserted names no family', async () => {
    const hits = await searchCoordinators(town.services, town.as(jonas), 'Månesten');
    expect(hits).toEqual([
      {
        subject: 'Familien Månesten',
        coordinator: {
          name: 'Sara Testlund',
          title: 'Familierådgiver',
          department: 'Familierådgivningen',
          phone: '99 99 99 11',
        },
      },
    ]);
    expect(await searchCoordinators(town.services, town.as(per), 'Månesten')).toEqual([]);
  });

  it('L1: what is found is recorded', async () => {
    await searchCoordinators(town.services, town.as(jonas), 'Månesten');
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: jonas.id, what: 'coordinatorLookup', basis: 'professional' },
    ]);
  });
});
