import fc from 'fast-check';
import type { Actor, PlaceReader, SharedPlace } from '../../../src/app/base/services';
import { entryDocument } from '../../../src/app/case/case-entry';
import { bindDigestForm, unbindDigest } from '../../../src/app/overview/digest-binding';
import { digestItems } from '../../../src/app/overview/digest-facts';
import { putDigestsInLine } from '../../../src/app/overview/digest-line';
import { digestPosted, digestToPost, digestView } from '../../../src/app/overview/digest-post';
import { allDigests, type Digest, readRun } from '../../../src/app/overview/digest-store';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import { dueKey } from '../../../src/app/telling/outbox';
import { renderCard } from '../../../src/cards/render';
import { addDays, calendarDate, instant } from '../../../src/domain/base/calendar';
import { emptyChain } from '../../../src/domain/base/hash-chain';
import type { CaseReference, FamilyCase } from '../../../src/domain/case/family-case';
import type { StaffId, StaffMember } from '../../../src/domain/organisation/organisation';
import { type DigestPart, digestParts } from '../../../src/domain/overview/digest';
import { openedCase } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { departments, everybody } from '../../support/people';
import { aGoal, planAfter } from '../../support/plan';

const lead = everybody.find(({ id }) => departments.some(({ leadId }) => leadId === id)) as StaffMember;
const own = departments.find(({ leadId }) => leadId === lead.id) as (typeof departments)[number];
const colleague = everybody.find(
  ({ departmentId, id }) => departmentId === own.id && id !== lead.id,
) as StaffMember;

const readers = (...ids: readonly StaffMember[]): readonly PlaceReader[] =>
  ids.map(({ id }) => ({ id, outsider: false }));

const channel = (more: Partial<SharedPlace> = {}): SharedPlace => ({
  kind: 'channel',
  conversationId: '19:team@thread.tacv2',
  channelType: 'standard',
  way: {},
  readers: async () => readers(lead, colleague),
  ...more,
});

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});

const at = (person: StaffMember, place: SharedPlace): Actor => ({ ...town.as(person), place });
const ids = { reference: '' as CaseReference };
const mondays = { weekday: 'monday', at: '10:00', parts: digestParts.join(',') };
const binds = (place: SharedPlace, person = lead, more: Readonly<Record<string, string>> = {}) =>
  bindDigestForm.submit(town.services, at(person, place), ids, { ...mondays, ...more });
const codeOf = async (place: SharedPlace, person = lead, more = {}): Promise<string | undefined> => {
  const bound = await binds(place, person, more);
  return bound.ok ? undefined : bound.refusal.code;
};
const channelItems = async (): Promise<readonly OutboxItem[]> =>
  (await town.store.partition({ tenantId }).find<OutboxItem>('outbox', { keys: [dueKey] })).documents.flatMap(
    ({ body }) => (body.to.kind === 'channel' ? [body] : []),
  );

describe('D1, domain § 3: where a digest may come', () => {
  it.each<[string, Partial<SharedPlace>, string | undefined]>([
    ['a channel of the team', {}, undefined],
    ['a private channel', { channelType: 'private' }, undefined],
    ['a group chat', { kind: 'group' }, undefined],
    ['never a shared channel', { channelType: 'shared' }, 'ChannelIsShared'],
    [
      'never where a guest reads along',
      { readers: async () => [...readers(lead), { id: colleague.id, outsider: true }] },
      'GuestsReadAlong',
    ],
    [
      'never where somebody reads along whom the staff list does not know',
      { readers: async () => [...readers(lead), { id: 'stranger' as StaffId, outsider: false }] },
      'StrangersReadAlong',
    ],
    ['never where Teams does not say who reads along', { readers: async () => undefined }, 'ReadersUnknown'],
    ['nor where it says that nobody does', { readers: async () => [] }, 'ReadersUnknown'],
  ])('%s', async (_what, more, code) => {
    const { channelType: _, ...bare } = channel(more);
    const place = more.kind === 'group' ? bare : channel(more);
    expect(await codeOf(place)).toBe(code);
    expect(await allDigests(town.services, tenantId)).toHaveLength(code === undefined ? 1 : 0);
  });

  it('where Teams does not say whether a channel is shared, whoever binds it has to', async () => {
    const { channelType: _, ...unclear } = channel();
    expect(await codeOf(unclear)).toBe('ChannelPerhapsShared');
    expect(await codeOf(unclear, lead, { notShared: 'true' })).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['at night', { at: '23:00' }, 'DigestTimeUnfit'],
    ['never', { weekday: 'never' }, 'DigestNever'],
    ['of what there is not', { parts: 'uncovered,names' }, 'ChoiceUnknown'],
  ])('not %s', async (_what, more, code) => {
    expect(await codeOf(channel(), lead, more)).toBe(code);
  });

  it('is bound and stopped by the lead or an administrator alone', async () => {
    expect(await codeOf(channel(), colleague)).toBe('DigestNotYours');
    await binds(channel());
    expect((await unbindDigest(town.services, at(colleague, channel()), '')).ok).toBe(false);
    expect(await allDigests(town.services, tenantId)).toHaveLength(1);
    expect((await unbindDigest(town.services, at(lead, channel()), '')).ok).toBe(true);
    expect(await allDigests(town.services, tenantId)).toEqual([]);
  });
});

/** A case that needs the team: nobody answers for it. */
const needy = (number: number, departmentId = own.id, alias = 'Familien Månesten'): FamilyCase => ({
  ...openedCase(),
  reference: `HOI-2026-${String(number).padStart(3, '0')}` as CaseReference,
  departmentId,
  alias,
  uncovered: { since: calendarDate('2026-03-02'), why: 'left' },
});
const save = (...cases: readonly FamilyCase[]) =>
  town.store
    .partition({ tenantId })
    .commit(cases.map((one) => ({ do: 'put', document: entryDocument(one, {}) })));

const digestOf = async (): Promise<Digest> => {
  const [digest] = await allDigests(town.services, tenantId);
  if (digest === undefined) throw new Error('nothing is bound');
  return digest;
};

describe('design § 4: a digest is put in line once', () => {
  it('by two instances at once', async () => {
    await binds(channel());
    town.moveTo('2026-03-09T00:05:00Z');
    const other = { ...town.services };
    await Promise.all([
      putDigestsInLine(town.services, tenantId),
      putDigestsInLine(other, tenantId),
      putDigestsInLine(town.services, tenantId),
    ]);
    await putDigestsInLine(other, tenantId);
    expect(await channelItems()).toHaveLength(1);
  });

  it('bound before its time it comes the same day, and bound anew it comes by the new plan alone', async () => {
    await save(needy(1));
    town.moveTo('2026-03-09T06:00:00Z');
    await binds(channel());
    const [first] = await channelItems();
    await binds(channel(), lead, { at: '14:00' });
    const items = await channelItems();
    expect(items.map(({ dueAt }) => dueAt)).toEqual([instant('2026-03-09T13:00:00Z')]);
    const digest = await digestOf();
    const asked = (item: OutboxItem | undefined) =>
      digestToPost(town.services, tenantId, { id: item?.id ?? '' }, digest.id, async () => readers(lead));
    expect(await asked(first)).toBeUndefined();
    town.moveTo('2026-03-09T13:00:00Z');
    expect(await asked(items[0])).toHaveProperty('view.parts.length', 1);
  });

  it('with nothing to say it says nothing, and that is known', async () => {
    town.moveTo('2026-03-09T06:00:00Z');
    await binds(channel());
    town.moveTo('2026-03-09T09:00:00Z');
    const digest = await digestOf();
    const [item] = await channelItems();
    const readersOf = async () => readers(lead);
    expect(
      await digestToPost(town.services, tenantId, { id: item?.id ?? '' }, digest.id, readersOf),
    ).toBeUndefined();
    expect((await readRun(town.services, tenantId, digest.id))?.body.came?.how).toBe('nothing');
  });

  it('D6: somebody who may not reads along since: nothing is posted, and whoever bound it hears', async () => {
    await save(needy(1));
    town.moveTo('2026-03-09T06:00:00Z');
    await binds(channel());
    town.moveTo('2026-03-09T09:00:00Z');
    const digest = await digestOf();
    const [item] = await channelItems();
    const withGuest = async () => [...readers(lead), { outsider: true }];
    expect(
      await digestToPost(town.services, tenantId, { id: item?.id ?? '' }, digest.id, withGuest),
    ).toBeUndefined();
    expect(await town.outbox()).toContainEqual(
      expect.objectContaining({
        to: lead.id,
        notice: expect.objectContaining({ because: 'GuestsReadAlong' }),
      }),
    );
  });

  it('what it has said is kept, with the message that stands', async () => {
    await save(needy(1));
    town.moveTo('2026-03-09T06:00:00Z');
    await binds(channel());
    town.moveTo('2026-03-09T09:00:00Z');
    const digest = await digestOf();
    const [item] = await channelItems();
    const id = item?.id ?? '';
    const post = await digestToPost(town.services, tenantId, { id }, digest.id, async () => readers(lead));
    if (post === undefined || 'stands' in post) throw new Error('nothing is posted');
    await digestPosted(town.services, tenantId, id, post, 'activity');
    const run = (await readRun(town.services, tenantId, digest.id))?.body;
    expect(run?.said).toEqual(expect.objectContaining({ 'HOI-2026-001 uncovered': '2026-03-09' }));
    expect(run?.post?.activityId).toBe('activity');
  });
});

const alias = fc.constantFrom('Familien Månesten', 'Familien Å', 'Solsikke', 'Freja & Bo', 'HOI');
const random = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 99 }),
    alias,
    mine: fc.boolean(),
    started: fc.integer({ min: 0, max: 200 }),
    uncovered: fc.boolean(),
    goalOn: fc.option(fc.constantFrom('2026-07-01', '2026-08-03', '2026-09-01'), { nil: undefined }),
    actionOn: fc.option(fc.constantFrom('2026-07-01', '2026-08-03', '2026-09-01'), { nil: undefined }),
  }),
  { selector: ({ number }) => number, maxLength: 8 },
);

describe('D1: in any municipality', () => {
  it('a digest holds what concerns its department alone, and no alias, name or word of a family', async () => {
    const other = departments.find(({ id }) => id !== own.id) as (typeof departments)[number];
    await fc.assert(
      fc.asyncProperty(random, async (outlines) => {
        town = await newMunicipality();
        town.moveTo('2026-08-03T08:00:00Z');
        const plans = new Map(
          outlines.map(({ number, goalOn, actionOn }) => [needy(number).reference, { goalOn, actionOn }]),
        );
        const savePlan = async ({ reference, alias: name }: FamilyCase) => {
          const { goalOn, actionOn } = plans.get(reference) ?? {};
          const begun = planAfter(undefined, aGoal(`Glad i skole igen, ${name}`));
          const goals = begun.goals.map((goal) => ({
            ...goal,
            ...(goalOn !== undefined && { followUpOn: calendarDate(goalOn) }),
          }));
          const todo = {
            id: 'a',
            what: `Ring til ${name}`,
            ...(actionOn !== undefined && { dueOn: calendarDate(actionOn) }),
          };
          const snapshot = { ...begun, reference, goals, actions: [todo] };
          const document = { kind: 'plan', id: reference, body: { snapshot, trail: emptyChain } } as const;
          await town.store.partition({ tenantId }).commit([{ do: 'put', document }]);
        };
        const cases = outlines.map((one): FamilyCase => {
          const { uncovered, ...rest } = needy(one.number, one.mine ? own.id : other.id, one.alias);
          return {
            ...rest,
            members: [
              {
                id: 'm',
                name: `Barn af ${one.alias}`,
                relation: 'child',
                custody: false,
                livesElsewhere: false,
              },
            ],
            startedOn: addDays(calendarDate('2026-08-03'), -one.started),
            ...(one.uncovered && uncovered && { uncovered }),
          };
        });
        if (cases.length > 0) await save(...cases);
        for (const one of cases) await savePlan(one);
        const items = await digestItems(town.services, tenantId, own.id);
        const mine = new Set(
          cases.filter(({ departmentId }) => departmentId === own.id).map((c) => c.reference),
        );
        for (const { reference } of items) expect(mine.has(reference)).toBe(true);
        // P3, P5: what is due in the plans of one's own department.
        const due = (part: DigestPart) =>
          items.filter((one) => one.part === part).map(({ reference }) => reference);
        const ofPlans = (isDue: (one: (typeof outlines)[number]) => boolean) =>
          outlines.flatMap((one, at) => (one.mine && isDue(one) ? [cases[at]?.reference] : []));
        expect(due('goals').toSorted()).toEqual(
          ofPlans(({ goalOn = '9' }) => goalOn <= '2026-08-03').toSorted(),
        );
        expect(due('actions').toSorted()).toEqual(
          ofPlans(({ actionOn = '9' }) => actionOn < '2026-08-03').toSorted(),
        );
        for (const one of cases.filter((c) => c.uncovered !== undefined && mine.has(c.reference)))
          expect(items.map(({ reference }) => reference)).toContain(one.reference);
        await binds(channel());
        const view = await digestView(town.services, tenantId, await digestOf(), { kind: 'week', items });
        for (const locale of ['da', 'en'] as const) {
          const card = JSON.stringify(renderCard(view, { locale }));
          for (const telling of [
            'Glad i skole',
            'Ring til',
            'Månesten',
            'Familien Å',
            'Solsikke',
            'Freja',
            'Barn af',
            lead.name,
          ])
            expect(card).not.toContain(telling);
        }
      }),
      { numRuns: 25 },
    );
  });
});
