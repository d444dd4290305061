import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Services } from '../../../src/app/base/services';
import { entryDocument } from '../../../src/app/case/case-entry';
import { departmentDocument, staffDocument } from '../../../src/app/organisation/directory';
import { putDigestsInLine } from '../../../src/app/overview/digest-line';
import type { DigestRunRecord } from '../../../src/app/overview/digest-store';
import { type Digest, digestIdOf, digestWrite } from '../../../src/app/overview/digest-store';
import { noteHeldUp } from '../../../src/app/overview/held-up';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import type { Store } from '../../../src/app/ports/store';
import type { ChannelPost, Notice } from '../../../src/app/telling/notices';
import { tellNotReached } from '../../../src/app/telling/undeliverable';
import { type Dispatcher, startDispatcher } from '../../../src/delivery/dispatcher';
import { minutes, seconds } from '../../../src/delivery/durations';
import { startSchedule } from '../../../src/delivery/schedule';
import { addMilliseconds, calendarDate, instant, instantAt } from '../../../src/domain/base/calendar';
import type { CaseReference, FamilyCase } from '../../../src/domain/case/family-case';
import type { StaffId } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { digestParts } from '../../../src/domain/overview/digest';
import { textsFor } from '../../../src/language/texts';
import { createChannelPosts } from '../../../src/teams/sending/channel-posts';
import { createSender, type Messenger } from '../../../src/teams/sending/sender';
import { hang, interceptedStore } from '../../delivery/intercepted-store';
import { newSimulatedTime } from '../../delivery/simulated-time';
import { newFakeLog } from '../../delivery/world';
import { openedCase } from '../../support/family-case';
import { tenantId } from '../../support/municipality';
import { departments, everybody, familyCounselling, karen } from '../../support/people';
import { newMemoryStore } from '../../support/store/memory-store';

const conversationId = '19:team@thread.tacv2';
const digestId = digestIdOf(conversationId);
const monday = calendarDate('2026-08-10');
const title = textsFor('da').digest.titles.week;

/** How a step goes wrong: the machine dies before or after it, or it fails, carried out or not. */
type Mishap = 'diesBefore' | 'diesAfter' | 'failsBefore' | 'failsAfter';
type Step = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

const needy: FamilyCase = {
  ...openedCase(),
  reference: 'HOI-2026-001' as CaseReference,
  departmentId: familyCounselling.id,
  uncovered: { since: calendarDate('2026-03-02'), why: 'left' },
};

const bound: Digest = {
  id: digestId,
  place: { kind: 'channel', conversationId, way: {} },
  departmentId: familyCounselling.id,
  plan: { weekday: 1, daily: false, at: '08:00' as Digest['plan']['at'] },
  parts: digestParts,
  locale: 'da',
  boundBy: karen.id,
  plannedAt: instant('2026-08-07T08:00:00Z'),
};

/** A municipality whose program was stopped over the weekend and comes back a few seconds before a digest is due. */
const newTown = async () => {
  const time = newSimulatedTime(addMilliseconds(instantAt(monday, '07:59'), 56_000));
  const store = newMemoryStore(time.clock);
  const partition = store.partition({ tenantId });
  const put = (document: Parameters<typeof partition.commit>[0][number]) => partition.commit([document]);
  for (const one of [...departments.map(departmentDocument), ...everybody.map(staffDocument)])
    await put({ do: 'put', document: one });
  await put({ do: 'put', document: { kind: 'settings', id: 'municipality', body: defaultSettings } });
  await put({ do: 'put', document: entryDocument(needy, {}) });
  await put(digestWrite(bound, undefined));
  const lastRun = instantAt(calendarDate('2026-08-07'), '00:05');
  await put({ do: 'put', document: { kind: 'lease', id: 'schedule:digests', body: { lastRun } } });

  const runNow = async (): Promise<DigestRunRecord | undefined> =>
    (await partition.read<DigestRunRecord>('digestRun', digestId))?.body;
  /** What reached the channel, and whether the store already said that it was posted. */
  const posts: { readonly text: string; readonly wasKnown: boolean }[] = [];
  const told: { readonly to: StaffId; readonly kind: Notice['kind'] }[] = [];
  let ids = 0;

  const startInstance = (step: Step, isDead: () => boolean, machine = time.machine()) => {
    const around: Store = interceptedStore(store, (_call, _kind, work) => step(work));
    const { log } = newFakeLog();
    let dispatcher: Dispatcher | undefined;
    const services: Services = {
      store: around,
      clock: machine.clock,
      ids: {
        next: () => {
          ids += 1;
          return `id-${ids}`;
        },
      },
      publicUrl: () => 'https://roed-traad.example',
      wakeDispatcher: () => dispatcher?.kick(tenantId),
    };
    const members = everybody
      .filter(({ departmentId, active }) => active && departmentId === familyCounselling.id)
      .map(({ id }) => ({ aadObjectId: id, tenantId, userRole: 'user' }));
    const key = Symbol('connector');
    const context = {
      adapter: { ConnectorClientKey: key },
      activity: { conversation: { tenantId } },
      turnState: {
        get: () => ({
          conversations: { getConversationPagedMembers: () => step(async () => ({ members })) },
        }),
      },
      sendActivity: (message: object) =>
        step(async () => {
          const wasKnown = (await runNow())?.came !== undefined;
          posts.push({ text: JSON.stringify(message), wasKnown });
          return { id: `activity-${posts.length}` };
        }),
      updateActivity: () => step(async () => {}),
    } as unknown as TurnContext;
    const adapter = {
      continueConversationAsync: (_bot: string, _way: object, logic: (one: TurnContext) => Promise<void>) =>
        logic(context),
    } as unknown as CloudAdapter;
    const messenger: Messenger = {
      show: async (_tenant, to, _view, { notice, mayPost }) => {
        if (mayPost !== undefined && !(await mayPost())) return { outcome: 'failed' };
        return step(async () => {
          if (notice !== undefined) told.push({ to, kind: notice.kind });
          return { outcome: 'sent', conversationId: 'own', activityId: 'said' } as const;
        });
      },
      renew: async () => ({ outcome: 'obsolete' }),
    };
    const tokens = { ready: async () => {} };
    dispatcher = startDispatcher({
      ...machine,
      store: around,
      tenants: [tenantId],
      log,
      random: () => 0.5,
      sender: createSender(
        services,
        messenger,
        createChannelPosts({ services, adapter, tokens, botId: 'bot' }),
        log,
      ),
      onUnsent: (tenant, item, reason) => tellNotReached(services, tenant, item, reason),
    });
    startSchedule({
      ...machine,
      store: around,
      tenants: [tenantId],
      log,
      jobs: [
        {
          name: 'digests',
          rule: { every: 'day', at: '00:05' },
          run: async (tenant, day) => {
            await noteHeldUp(services, tenant, instantAt(day, '00:05'), { round: 'digests' });
            await putDigestsInLine(services, tenant);
          },
        },
      ],
    });
    void isDead;
  };

  /** Until nothing about the digest is under way, and then as long as a lease takes to run out. */
  const settle = async (): Promise<void> => {
    for (let waited = 0; waited < minutes(40); waited += seconds(10)) {
      await time.pass(seconds(10));
      if ((await runNow())?.came !== undefined && (await openItems()).length === 0) break;
    }
    await time.pass(seconds(70));
  };

  /** What is queued about the digest itself, and the message about what came late. */
  const openItems = async (): Promise<readonly OutboxItem<Notice | ChannelPost>[]> =>
    (await partition.find<OutboxItem<Notice | ChannelPost>>('outbox', { keys: ['due'] })).documents
      .map(({ body }) => body)
      .filter(({ notice }) => notice.kind !== 'digestFollows');

  return { time, startInstance, settle, runNow, openItems, posts, told, partition };
};

/** One town with two instances, of which the first meets a mishap at its nth step. */
const play = async (mishap: Mishap | undefined, nth: number) => {
  const town = await newTown();
  let steps = 0;
  let isDead = false;
  const machine = town.time.machine();
  const die = (): Promise<never> => {
    isDead = true;
    machine.die();
    return hang();
  };
  const step: Step = async (work) => {
    if (isDead) return hang();
    steps += 1;
    if (mishap === undefined || steps !== nth) {
      const answer = await work();
      return isDead ? hang() : answer;
    }
    if (mishap === 'diesBefore') return die();
    if (mishap === 'failsBefore') throw new Error('it failed');
    await work();
    if (mishap === 'diesAfter') return die();
    throw new Error('it failed');
  };
  town.startInstance(step, () => isDead, machine);
  await town.time.pass(seconds(1));
  town.startInstance(
    async (work) => work(),
    () => false,
  );
  await town.time.pass(seconds(15));
  const stepsTillPosted = steps;
  await town.settle();
  return { ...town, stepsTillPosted };
};

const asItShould = {
  came: 'posted',
  isDigest: true,
  postedThoughKnown: 0,
  isNoted: true,
  open: 0,
  told: ['heldUp'],
};

describe('D1, D6, design § 4: two instances, and the first stops or fails at any step of a digest', () => {
  let last: number;
  beforeAll(async () => {
    const undisturbed = await play(undefined, 0);
    last = undisturbed.stepsTillPosted;
    expect(undisturbed.posts).toHaveLength(1);
    expect(last).toBeGreaterThan(20);
  });

  test.each<Mishap>(['diesBefore', 'diesAfter', 'failsBefore', 'failsAfter'])(
    '%s: it comes, once where that can be known, and what came late is told',
    async (mishap) => {
      let doubled = 0;
      const wrong: object[] = [];
      for (let nth = 1; nth <= last; nth += 1) {
        const { posts, runNow, openItems, told } = await play(mishap, nth);
        const { came, said = {} } = (await runNow()) ?? {};
        const seen = {
          came: came?.how,
          isDigest: posts.every(({ text }) => text.includes(title)) && posts.length > 0,
          postedThoughKnown: posts.filter(({ wasKnown }) => wasKnown).length,
          isNoted: 'HOI-2026-001 uncovered' in said,
          open: (await openItems()).length,
          told: [...new Set(told.map(({ kind }) => kind))],
        };
        if (JSON.stringify(seen) !== JSON.stringify(asItShould)) wrong.push({ nth, ...seen });
        if (posts.length > 1) doubled += 1;
      }
      expect(wrong).toEqual([]);
      // A rare double where nobody can know: after the post has arrived and before anybody has written that down.
      expect(doubled).toBeLessThanOrEqual(mishap === 'failsBefore' ? 0 : 2);
    },
    120_000,
  );
});
