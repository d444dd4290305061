import fc from 'fast-check';
import { changeCase } from '../../../src/app/case/case-store';
import { closeCaseForm } from '../../../src/app/continuity/continuity';
import { muteTopics, savePreferences, unmuteTopics } from '../../../src/app/organisation/preferences';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import { logContactToday } from '../../../src/app/rhythm/contact';
import { nudgeCoordinators } from '../../../src/app/rhythm/nudges';
import { dueKey, outboxDocument } from '../../../src/app/telling/outbox';
import { calendarDate, dateAt } from '../../../src/domain/base/calendar';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { nudgeTopics } from '../../../src/domain/rhythm/due-kinds';
import { nudgesOn } from '../../../src/domain/rhythm/nudges';
import { rhythmFactsOf } from '../../../src/domain/rhythm/rhythm';
import type { DailyWordView } from '../../../src/views/rhythm/daily-word';
import {
  appointDeputy,
  handOver,
  openFamily,
  readsOf,
  shown,
  storedCase,
  submit,
} from '../../support/case-steps';
import { deliver, type Told } from '../../support/deliver';
import { answered } from '../../support/family-case';
import { consentTo, type FamilyWithMeeting, familyWithMeeting } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { away, lea, sara, school } from '../../support/people';
import { dyingStore } from '../../support/store/dying-store';

let town: TestMunicipality;
/** On the Monday the families begin. Their start-up meetings are to be held after the summer. */
const newTown = async (): Promise<TestMunicipality> => {
  const municipality = await newMunicipality();
  municipality.moveTo('2026-06-22T07:00:00Z');
  return municipality;
};
beforeEach(async () => {
  town = await newTown();
});
afterEach(() => town.store.close());

/** A Tuesday; whoever called on Monday a week before has missed a contact. */
const tuesday = '2026-06-30';
/** The morning of a day: at the round, or at eight. */
const round = (day: string): void => town.moveTo(`${day}T04:30:00Z`);
const eight = (day: string): void => town.moveTo(`${day}T06:00:00Z`);

const families = async (...aliases: readonly string[]): Promise<readonly CaseReference[]> => {
  const references: CaseReference[] = [];
  for (const alias of aliases) references.push(await openFamily(town, sara, alias, '2026-06-22'));
  return references;
};

/** A day's round, and what is said at eight. */
const morning = async (day: string, rounds = 1): Promise<readonly Told[]> => {
  round(day);
  for (let time = 0; time < rounds; time += 1) await nudgeCoordinators(town.services, tenantId);
  eight(day);
  return deliver(town);
};

const wordIn = (told: readonly Told[]): DailyWordView => {
  const [only, ...others] = told;
  if (only === undefined || others.length > 0) throw new Error(`not one word but ${told.length}`);
  return shown('daily-word', only.view);
};

const aliasesIn = (told: readonly Told[]): readonly string[] => wordIn(told).cases.map(({ alias }) => alias);

const called = async (reference: CaseReference): Promise<void> => {
  answered(await logContactToday(town.services, town.as(sara), reference, 'phone'));
};

describe('D2: one private word a day', () => {
  it('D2: about all families in which something waits, however often the day is gone through', async () => {
    await families('Månesten', 'Birkely', 'Havblik');
    const told = await morning(tuesday, 3);
    expect(told.map(({ to }) => to)).toEqual([sara.id]);
    expect(wordIn(told)).toMatchObject({
      count: 3,
      cases: ['Månesten', 'Birkely', 'Havblik'].map((alias) => ({
        alias,
        waits: [{ due: { kind: 'contact', urgency: 'overdue' }, missed: 1 }],
        more: 0,
        press: { verb: 'contact.log', as: 'dialog' },
      })),
    });
  });

  it('D2: what has passed comes before what comes', async () => {
    await openFamily(town, sara, 'Havblik', '2026-05-11');
    await families('Månesten');
    const [havblik] = wordIn(await morning('2026-06-22')).cases;
    expect(havblik?.alias).toBe('Havblik');
    await called(havblik?.reference as CaseReference);
    await openFamily(town, sara, 'Birkely', '2026-05-12');
    const word = wordIn(await morning(tuesday));
    expect(word.cases.map(({ alias, waits }) => [alias, ...waits.map(({ due }) => due.urgency)])).toEqual([
      ['Birkely', 'overdue', 'soon'],
      ['Havblik', 'overdue'],
      ['Månesten', 'overdue'],
    ]);
  });

  it('D2: each family has one press: what waits in it, or the case where several things do', async () => {
    await openFamily(town, sara, 'Havblik', '2026-05-11');
    await families('Månesten');
    const { cases } = wordIn(await morning(tuesday));
    expect(
      cases.map(({ alias, waits, press }) => [alias, waits.map(({ due }) => due.kind), press.verb]),
    ).toEqual([
      ['Havblik', ['contact', 'startupMeeting'], 'case.show'],
      ['Månesten', ['contact'], 'contact.log'],
    ]);
  });

  it('C5: one thing alone keeps its short card', async () => {
    const [reference] = await families('Månesten');
    expect(await morning(tuesday)).toMatchObject([
      {
        to: sara.id,
        view: {
          name: 'notice',
          message: { kind: 'nudge', subject: 'Månesten', missed: 1, due: { kind: 'contact' } },
          actions: [{ verb: 'contact.show', as: 'execute', ids: { reference } }],
        },
      },
    ]);
  });

  it('D2: a few are named, the most urgent, and the others counted', async () => {
    await families(...Array.from({ length: 11 }, (_, at) => `Familie ${at + 1}`));
    const word = wordIn(await morning(tuesday));
    expect([word.count, word.cases.length]).toEqual([11, 8]);
    expect(word.actions.map(({ verb }) => verb)).toContain('cases.show');
  });

  it('D2: more than fit into one commit come the day after, and none is lost or comes twice', async () => {
    await families(...Array.from({ length: 97 }, (_, at) => `Familie ${at + 1}`));
    expect(wordIn(await morning(tuesday)).count).toBe(95);
    expect(wordIn(await morning('2026-07-01')).count).toBe(2);
    expect(await morning('2026-07-02')).toEqual([]);
  });

  it('L1: the families that are named are recorded as read, and no others', async () => {
    const references = await families(...Array.from({ length: 9 }, (_, at) => `Familie ${at + 1}`));
    const named = wordIn(await morning(tuesday)).cases.map(({ reference }) => reference);
    for (const reference of references) {
      const read = { by: sara.id, what: 'caseViewed', basis: 'coordinator' };
      expect(await readsOf(town, `case.${reference}`)).toEqual(named.includes(reference) ? [read] : []);
    }
  });
});

describe('S1: consents whose review comes near', () => {
  const consent = (on: string, reviewOn: string) => async (family: FamilyWithMeeting) =>
    consentTo(family, school.id, { on, reviewOn });

  /** What a day's word says about consents. */
  const reviewsIn = (told: readonly Told[]): readonly (string | undefined)[] =>
    told.flatMap(({ view }) => {
      const dues =
        view.name === 'daily-word'
          ? view.cases.flatMap(({ waits }) => waits.map(({ due }) => due))
          : view.name === 'notice' && view.message.kind === 'nudge'
            ? [view.message.due]
            : [];
      return dues.filter(({ kind }) => kind === 'consentReview').map(({ on }) => on);
    });

  it('S1: are said once, thirty days before, and again when they were renewed and it comes near anew', async () => {
    town.moveTo('2026-06-08T07:00:00Z');
    const family = await familyWithMeeting(town);
    await consent('2026-06-08', '2026-07-31')(family);
    await deliver(town);
    expect(reviewsIn(await morning('2026-06-30'))).toEqual([]);
    expect(reviewsIn(await morning('2026-07-01'))).toEqual(['2026-07-31']);
    expect(reviewsIn(await morning('2026-07-02'))).toEqual([]);
    await consent('2026-07-02', '2026-09-01')(family);
    expect(reviewsIn(await morning('2026-07-31'))).toEqual([]);
    expect(reviewsIn(await morning('2026-08-03'))).toEqual(['2026-09-01']);
  });
});

describe('D2: the word says what holds when it is sent', () => {
  it('D2: what was done meanwhile is left out', async () => {
    const [first, second] = await families('Månesten', 'Birkely', 'Havblik');
    round(tuesday);
    await nudgeCoordinators(town.services, tenantId);
    if (first) await called(first);
    eight(tuesday);
    expect(aliasesIn(await deliver(town))).toEqual(['Birkely', 'Havblik']);
    round('2026-07-07');
    await nudgeCoordinators(town.services, tenantId);
    if (second) await called(second);
    eight('2026-07-07');
    expect(await deliver(town)).toMatchObject([
      { view: { name: 'notice', message: { subject: 'Havblik' } } },
    ]);
  });

  it('D2: nothing is said when all of it was done', async () => {
    const references = await families('Månesten', 'Birkely');
    round(tuesday);
    await nudgeCoordinators(town.services, tenantId);
    for (const reference of references) await called(reference);
    eight(tuesday);
    expect(await deliver(town)).toEqual([]);
  });

  it('C1, C3: a family that is closed, or that somebody else answers for now, is left out', async () => {
    const [first] = await families('Månesten', 'Havblik');
    const second = await openFamily(town, sara, 'Birkely', '2026-06-08');
    if (first === undefined) throw new Error('no family');
    round(tuesday);
    await nudgeCoordinators(town.services, tenantId);
    await town.newInOutbox();
    const values = { takenOverBy: 'service', takenOverName: 'Huset', on: '2026-06-29', familyView: 'Godt' };
    answered(await submit(town, town.as(sara), closeCaseForm, first, values));
    await handOver(town, second);
    eight(tuesday);
    const words = (await deliver(town)).filter(({ view }) => view.name === 'notice');
    const nudges = words.filter(({ view }) => JSON.stringify(view).includes('"nudge"'));
    expect(nudges).toMatchObject([{ to: sara.id, view: { message: { subject: 'Havblik' } } }]);
  });

  it('D2: a word that did not come on its day is not said late: the next round says it, once', async () => {
    await families('Månesten', 'Birkely');
    round('2026-07-03');
    await nudgeCoordinators(town.services, tenantId);
    for (const dayOff of ['2026-07-04', '2026-07-05']) {
      round(dayOff);
      await nudgeCoordinators(town.services, tenantId);
      eight(dayOff);
      expect(await deliver(town)).toEqual([]);
    }
    expect(aliasesIn(await morning('2026-07-06'))).toEqual(['Månesten', 'Birkely']);
    expect(await morning('2026-07-06')).toEqual([]);
  });

  it('D2: a round that is caught up at 23:58 says nothing in the night: the next morning does, once', async () => {
    await families('Månesten', 'Birkely');
    town.moveTo(`${tuesday}T21:58:00Z`);
    await nudgeCoordinators(town.services, tenantId);
    expect(await deliver(town)).toEqual([]);
    expect(aliasesIn(await morning('2026-07-01'))).toEqual(['Månesten', 'Birkely']);
    expect(await morning('2026-07-02')).toEqual([]);
  });

  it('D2: nor is a word sent in the night that was due in the morning and could not be sent all day', async () => {
    await families('Månesten', 'Birkely');
    round(tuesday);
    await nudgeCoordinators(town.services, tenantId);
    town.moveTo(`${tuesday}T21:58:00Z`);
    expect(await deliver(town)).toEqual([]);
    expect(aliasesIn(await morning('2026-07-01'))).toEqual(['Månesten', 'Birkely']);
  });

  it.each(['dead', 'ambiguous'] as const)(
    'D2: what a word held that ended %s counts as unsaid, and is said again',
    async (state) => {
      await families('Månesten', 'Birkely');
      round(tuesday);
      await nudgeCoordinators(town.services, tenantId);
      const partition = town.store.partition({ tenantId });
      const { documents } = await partition.find<OutboxItem>('outbox', { keys: [dueKey] });
      for (const { body } of documents)
        await partition.commit([
          { do: 'put', document: outboxDocument({ ...body, state, refused: 'blocked' } as OutboxItem) },
        ]);
      eight(tuesday);
      expect(await deliver(town)).toEqual([]);
      expect(aliasesIn(await morning('2026-07-01'))).toEqual(['Månesten', 'Birkely']);
    },
  );

  it('C4: the deputy hears while the coordinator is away, and the coordinator does not', async () => {
    const [reference] = await families('Månesten');
    if (reference) await appointDeputy(town, reference, lea, { from: '2026-06-29', to: '2026-07-03' });
    await town.saveStaff(away(sara, '2026-06-29', '2026-07-03'));
    const told = await morning(tuesday);
    expect(told.filter(({ view }) => JSON.stringify(view).includes('"nudge"')).map(({ to }) => to)).toEqual([
      lea.id,
    ]);
  });
});

describe('D2: everyone chooses the time, and what to leave out', () => {
  it('D2: the word comes at the time that was chosen', async () => {
    await families('Månesten');
    await savePreferences(town.services, town.as(sara), { dailyAt: '13:00' });
    expect(await morning(tuesday)).toEqual([]);
    town.moveTo(`${tuesday}T11:00:00Z`);
    expect(await deliver(town)).toHaveLength(1);
  });

  it('D2: after an outage in the morning it comes at once', async () => {
    await families('Månesten');
    town.moveTo(`${tuesday}T09:12:00Z`);
    await nudgeCoordinators(town.services, tenantId);
    expect(await deliver(town)).toHaveLength(1);
  });

  it('D2: what is muted is not said, and comes once when it is wanted again', async () => {
    await families('Månesten', 'Birkely');
    await muteTopics(town.services, town.as(sara), ['contact']);
    expect(await morning(tuesday)).toEqual([]);
    await unmuteTopics(town.services, town.as(sara), ['contact']);
    expect(aliasesIn(await morning('2026-07-01'))).toEqual(['Månesten', 'Birkely']);
    expect(await morning('2026-07-02')).toEqual([]);
  });

  it('D2: what was muted after the round is not said either', async () => {
    await families('Månesten', 'Birkely');
    round(tuesday);
    await nudgeCoordinators(town.services, tenantId);
    await muteTopics(town.services, town.as(sara), ['contact']);
    eight(tuesday);
    expect(await deliver(town)).toEqual([]);
  });

  it('L6: a deadline in law that has passed is said whatever is muted', async () => {
    const reference = await openFamily(town, sara, 'Havblik', '2026-03-02');
    await muteTopics(town.services, town.as(sara), nudgeTopics);
    expect(await morning(tuesday)).toEqual([]);
    const command = {
      type: 'startDeadline',
      deadlineId: 'child-plan',
      startedOn: calendarDate('2026-03-10'),
      deadlines: defaultSettings.rhythm.statutoryDeadlines,
    } as const;
    answered(await changeCase(town.services, town.as(sara), { reference, right: 'keepDeadlines', command }));
    expect(await morning('2026-07-01')).toMatchObject([
      {
        to: sara.id,
        view: { message: { kind: 'nudge', due: { kind: 'statutoryDeadline', urgency: 'overdue' } } },
      },
    ]);
  });
});

describe('D2: once, and never lost', () => {
  it('D2: two instances of the program that make the round at once say it once', async () => {
    await families('Månesten', 'Birkely');
    round(tuesday);
    await Promise.all([1, 2, 3].map(() => nudgeCoordinators({ ...town.services }, tenantId)));
    eight(tuesday);
    expect(aliasesIn(await deliver(town))).toEqual(['Månesten', 'Birkely']);
  });

  it.each([
    [0, false],
    [0, true],
    [1, false],
    [1, true],
  ])(
    'D2: a program that dies at its commit number %i (written: %s) is made up for by the next round',
    async (commits, lands) => {
      await families('Månesten', 'Birkely');
      await openFamily(town, lea, 'Havblik', '2026-06-22');
      round(tuesday);
      const dying = { ...town.services, store: dyingStore(town.store, commits, lands) };
      await nudgeCoordinators(dying, tenantId).catch(() => undefined);
      const told = await morning(tuesday);
      expect(told.filter(({ to }) => to === sara.id)).toHaveLength(1);
      expect(told.filter(({ to }) => to === lea.id)).toHaveLength(1);
    },
  );

  it('D2: whatever happens from day to day, nothing is said twice, nothing that waits stays unsaid, and there is one word a day at most', async () => {
    const day = fc.record({
      isUp: fc.boolean(),
      delivers: fc.boolean(),
      rounds: fc.integer({ min: 1, max: 2 }),
      calls: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 20, maxLength: 40 }), async (days) => {
        town = await newTown();
        const references = await families('Månesten', 'Birkely', 'Havblik');
        const said = new Map<string, number>();
        for (const [index, { isUp, delivers, rounds, calls }] of days.entries()) {
          const on = new Date(Date.parse('2026-06-23') + index * 86_400_000).toISOString().slice(0, 10);
          round(on);
          for (let time = 0; isUp && time < rounds; time += 1)
            await nudgeCoordinators(town.services, tenantId);
          eight(on);
          if (isUp && delivers) {
            const told = await deliver(town);
            expect(told.length).toBeLessThanOrEqual(1);
            for (const { view } of told)
              for (const what of saidIn(view)) said.set(what, (said.get(what) ?? 0) + 1);
            for (const reference of references) {
              const familyCase = await storedCase(town, reference);
              const now = nudgesOn(
                rhythmFactsOf(familyCase),
                defaultSettings,
                dateAt(town.services.clock.now()),
              );
              for (const { due, missed } of now) {
                expect(said.get(`${familyCase.alias} ${due.kind} ${due.on} ${missed ?? ''}`)).toBe(1);
              }
            }
          }
          const calledTo = calls === null ? undefined : references[calls];
          if (calledTo) await called(calledTo);
        }
        expect([...said.values()].every((times) => times === 1)).toBe(true);
        await town.store.close();
      }),
      { numRuns: 12 },
    );
  });
});

/** What a word says, by family, kind and day. */
const saidIn = (view: Told['view']): readonly string[] => {
  if (view.name === 'daily-word') {
    return view.cases.flatMap(({ alias, waits }) =>
      waits.map(({ due, missed }) => `${alias} ${due.kind} ${due.on} ${missed ?? ''}`),
    );
  }
  if (view.name !== 'notice' || view.message.kind !== 'nudge') return [];
  const { subject, due, missed } = view.message;
  return [`${subject} ${due.kind} ${due.on} ${missed ?? ''}`];
};
