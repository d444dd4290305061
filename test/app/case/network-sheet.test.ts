import { printNetwork } from '../../../src/app/case/network-sheet';
import { openSheet } from '../../../src/app/sheets/sheets';
import { renderNetworkSheet } from '../../../src/cards/case/network-sheet';
import { textsFor } from '../../../src/language/texts';
import { handOver, readsOf } from '../../support/case-steps';
import { type ConsentTown, newConsentTown } from '../../support/consent-town';
import { answered, refusalOf } from '../../support/family-case';
import { tenantId } from '../../support/municipality';
import { mille, sara } from '../../support/people';

let town: ConsentTown;
beforeEach(async () => {
  town = await newConsentTown();
});
afterEach(() => town.store.close());

const link = async (): Promise<string> => {
  const { sheetUrl = '' } = answered(await printNetwork(town.services, town.as(sara), town.reference));
  return sheetUrl.split('/').at(-1) ?? '';
};
const opened = async (token: string) => {
  const sheet = await openSheet(town.services, [tenantId], token);
  return sheet?.kind === 'network' ? sheet.sheet : undefined;
};

describe('the network as a map', () => {
  it('M3: holds the family and everybody around it, drawn and in words', async () => {
    const sheet = await opened(await link());
    if (sheet === undefined) throw new Error('nothing was opened');
    for (const locale of ['da', 'en'] as const) {
      const page = renderNetworkSheet(sheet, locale);
      const [drawn = '', words = ''] = page.split(textsFor(locale).networkMap.inWords);
      for (const { name } of sheet.network) {
        expect(drawn).toContain(name);
        expect(words).toContain(name);
      }
      for (const name of sheet.members) expect(drawn).toContain(name);
    }
    expect(sheet.network.length).toBeGreaterThan(0);
    expect(sheet.line?.[0]).toMatchObject({ was: true, what: 'started' });
  });

  it('is only for those who see the whole case, also when the link was made before', async () => {
    expect(refusalOf(await printNetwork(town.services, town.as(mille), town.reference))?.code).toMatch(
      /NotAllowed|NotFound/,
    );
    const token = await link();
    await handOver(town, town.reference);
    expect(await opened(token)).toBeUndefined();
  });

  it('L1: opening it is a reading', async () => {
    const token = await link();
    const before = (await readsOf(town, `case.${town.reference}`)).length;
    await opened(token);
    expect((await readsOf(town, `case.${town.reference}`)).length).toBe(before + 1);
  });
});
