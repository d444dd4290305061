import type { Services } from '../../../src/app/base/services';
import { forTurn } from '../../../src/app/base/turn-memory';
import { type AccessRecord, readAccessLog, recordAccess } from '../../../src/app/trail/access-log';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, mille, sara } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

const log = 'case.HOI-2026-001';
const viewed = (by = sara): Omit<AccessRecord, 'at'> => ({
  by: by.id,
  what: 'caseViewed',
  basis: 'coordinator',
});

const watched = newWatchedStore();
let town: TestMunicipality;
beforeEach(async () => {
  watched.before(undefined);
  town = await newMunicipality({ wrap: watched.wrap });
});
afterEach(() => town.store.close());

const record = (services: Services = town.services, access = viewed()) =>
  recordAccess(services, tenantId, log, access);
const read = () => readAccessLog(town.services, tenantId, log);

describe('L1: the log of reads', () => {
  it('L1: tells who, when, what and on which basis, and nothing else', async () => {
    await record(town.services, { ...viewed(mille), basis: 'sameAuthority', purpose: 'invite' });
    expect((await read()).links.map(({ content }) => content)).toEqual([
      {
        at: '2026-06-08T07:00:00.000Z',
        by: mille.id,
        what: 'caseViewed',
        basis: 'sameAuthority',
        purpose: 'invite',
      },
    ]);
  });

  it('L1: an empty one is whole', async () => {
    expect(await read()).toEqual({ links: [] });
  });

  it('L1: sixty readers at once are all recorded, in one unbroken chain', async () => {
    await Promise.all(Array.from({ length: 60 }, () => record()));
    const { links, brokenAt } = await read();
    expect(links).toHaveLength(60);
    expect(brokenAt).toBeUndefined();
  });

  it('L1: two instances of the program write one unbroken chain', async () => {
    const other: Services = { ...town.services };
    for (let at = 0; at < 5; at += 1) {
      await record();
      await record(other, viewed(jonas));
    }
    await Promise.all([record(), record(other, viewed(jonas)), record(), record(other, viewed(jonas))]);
    const { links, brokenAt } = await read();
    expect(links.filter(({ content }) => content.by === jonas.id)).toHaveLength(7);
    expect(links).toHaveLength(14);
    expect(brokenAt).toBeUndefined();
  });

  it('L1: turns of one program do not compete for the end of a log, nor look for it twice', async () => {
    watched.calls();
    const turns = Array.from({ length: 20 }, () => forTurn(town.services));
    await Promise.all(turns.map((turn) => record(turn)));
    const calls = watched.calls();
    expect(calls.filter(({ what }) => what === 'commit')).toHaveLength(turns.length);
    expect(calls.filter(({ what }) => what === 'read')).toHaveLength(1);
  });

  it('L1: logs are apart from each other', async () => {
    await record();
    await recordAccess(town.services, tenantId, 'lookups.2026-06', viewed());
    await recordAccess(town.services, '22222222-2222-4222-8222-222222222222', log, viewed());
    expect((await read()).links).toHaveLength(1);
  });

  it('L1: a record that could not be written is an error, and the next one is written again', async () => {
    watched.before(async ({ what }) => {
      if (what === 'commit') throw new Error('out of order');
    });
    await expect(record()).rejects.toThrow('out of order');
    watched.before(undefined);
    await record();
    expect((await read()).links).toHaveLength(1);
  });

  it('L1: it is read whole, however long it is', async () => {
    for (let at = 0; at < 230; at += 1) await record();
    const { links, brokenAt } = await read();
    expect(links.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 230 }, (_, at) => at + 1));
    expect(brokenAt).toBeUndefined();
  });
});
