import type { Digest, DigestRunRecord } from '../../src/app/overview/digest-store';
import { dateAt, type Instant, instantAt } from '../../src/domain/base/calendar';
import type { ToFile } from '../../src/domain/filing/to-file';
import type { VolunteerOffer } from '../../src/domain/organisation/volunteer-offer';
import type { Change } from './acts';
import { catalogueNamed, offersInCatalogue } from './house';
import type { Item, LedgerParts } from './ledger';
import type { ChaosStore } from './stores';

/** What belongs to no family, and is in no trail. */
export const ofTheHouse: readonly string[] = ['catalogue', 'digest'];

type Held = Pick<LedgerParts, 'store' | 'changes'>;

/** The last one the bot reported as done, and those asked for after it, which may be done too. */
const lastOf = (changes: readonly Change[]): readonly Change[] =>
  changes.slice(
    Math.max(
      0,
      changes.findLastIndex(({ isAcknowledged }) => isAcknowledged),
    ),
  );

/** P7: the catalogue is one of those imported, complete, and not older than the last one reported as imported. */
export const catalogueKept = async ({ store, changes }: Held) => {
  const asked = changes.filter(({ event }) => event === 'catalogue');
  const done = asked.filter(({ isAcknowledged }) => isAcknowledged);
  const standing = (await store.all('offer'))
    .map(({ body }) => body as VolunteerOffer)
    .filter(({ active }) => active);
  const numbers = [...new Set(standing.map(({ name }) => catalogueNamed(name)))];
  const isWhole = numbers.length === 1 && (numbers[0] === 0 || standing.length === offersInCatalogue);
  const latest = Number(done.at(-1)?.holds ?? 0);
  return {
    half: isWhole ? [] : [`${standing.length} offers of the catalogues ${numbers.join(', ')}`],
    lost: Math.max(0, ...numbers) >= latest ? [] : [`catalogue ${latest}: ${numbers.join(', ')} stands`],
    figures: { 'catalogues imported': `${done.length} of ${asked.length}` },
  };
};

/** D1: each place has its latest plan; what was due came, or somebody was told; and nothing came twice. */
export const digestsKept = async ({ store, changes }: Held, items: readonly Item[], end: Instant) => {
  const digests = (await store.all('digest')).map(({ body }) => body as Digest);
  const runs = new Map(
    (await store.all('digestRun')).map(({ id, body }) => [id, body as DigestRunRecord] as const),
  );
  const asked = changes.filter(({ event }) => event === 'digest');
  const places = [...new Set(asked.map(({ alias }) => alias))];
  const kept = (place: string): boolean => {
    const plans = lastOf(asked.filter(({ alias }) => alias === place));
    const isPlanned = plans.some(({ isAcknowledged }) => isAcknowledged);
    return !isPlanned || digests.some(({ plan }) => plans.some(({ holds }) => holds === plan.at));
  };
  const posted = (id: string): readonly Item[] =>
    items.filter(({ notice, state }) => notice.digestId === id && !['obsolete', 'pending'].includes(state));
  const isMissed = ({ id, plan, plannedAt }: Digest): boolean => {
    // If it was not promised, it comes with the next day's round.
    if (!asked.some(({ holds, isAcknowledged }) => isAcknowledged && holds === plan.at)) return false;
    const due = instantAt(dateAt(end), plan.at);
    if (due > end || due <= plannedAt) return false;
    const run = runs.get(id);
    const own = items.find((item) => item.id === run?.itemId);
    return own === undefined || own.state === 'pending';
  };
  return {
    lost: places.filter((place) => !kept(place)).map((place) => `the plan of the digest of ${place}`),
    twice: digests.filter(({ id }) => posted(id).length > 1).map(({ id }) => `digest ${id}`),
    silent: digests.filter(isMissed).map(({ id }) => `digest ${id} has not come`),
    figures: {
      'digests planned': asked.filter(({ isAcknowledged }) => isAcknowledged).length,
      'digests that came': digests.filter(({ id }) => posted(id).length > 0).length,
    },
  };
};

/** R7: every consent has a paper to file, and a receipt is on the paper as often as it is in the trail: once. */
export const papersKept = async (store: ChaosStore) => {
  const papers = (await store.all('toFile')).map(({ body }) => body as ToFile);
  const cases = new Map<string, { consents: number; receipts: number }>();
  for (const { id, body } of await store.all('caseEvent')) {
    const reference = id.slice(0, id.lastIndexOf('.'));
    const { content } = body as {
      readonly content: { readonly events: readonly { readonly type: string }[] };
    };
    const of = cases.get(reference) ?? { consents: 0, receipts: 0 };
    for (const { type } of content.events) {
      if (type === 'ConsentRecorded') of.consents += 1;
      if (type === 'DocumentFiled') of.receipts += 1;
    }
    cases.set(reference, of);
  }
  const filedIn = (reference: string): number =>
    papers.filter((paper) => paper.reference === reference && paper.filed !== undefined).length;
  const counted = [...cases].map(([reference, { consents, receipts }]) => ({
    reference,
    consents,
    receipts,
    papers: papers.filter((paper) => paper.reference === reference && paper.matter === 'consent').length,
    filed: filedIn(reference),
  }));
  return {
    lost: counted
      .filter(({ consents, papers: there, receipts, filed }) => there < consents || filed < receipts)
      .map(({ reference }) => `a paper to file of ${reference}`),
    twice: counted
      .filter(({ consents, papers: there }) => there > consents)
      .map(({ reference }) => `a paper to file of ${reference}`),
    figures: {
      'papers to file': papers.length,
      'receipts of them': papers.filter(({ filed }) => filed).length,
    },
  };
};
