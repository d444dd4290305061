import { roundId } from '../../../src/app/base/rounds';
import { heldUpNotice, noteHeldUp } from '../../../src/app/overview/held-up';
import { renderCard } from '../../../src/cards/render';
import { instant } from '../../../src/domain/base/calendar';
import { textsFor } from '../../../src/language/texts';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';

const since = instant('2026-03-09T05:00:00Z');
const day = '2026-03-09';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
  town.moveTo('2026-03-09T05:40:00Z');
});

const fails = (failing: { readonly times: number } | undefined) =>
  town.store.partition({ tenantId }).commit([
    {
      do: 'put',
      document: {
        kind: 'lease',
        id: roundId('coverage'),
        body: {
          lastRun: instant('2026-03-08T05:00:00Z'),
          ...(failing && { failing: { since, ...failing } }),
        },
      },
    },
  ]);
const noted = () => noteHeldUp(town.services, tenantId, since, { round: 'coverage' });
const said = async (): Promise<string> => {
  const view = await heldUpNotice(town.services, { tenantId }, { kind: 'heldUp', day });
  return view === undefined ? '' : JSON.stringify(renderCard(view, { locale: 'da' }));
};

describe('D6: what came late is told with its reason, as it is when it is told', () => {
  const { heldUp } = textsFor('da').notices;

  it('the program was stopped', async () => {
    await noted();
    expect(await said()).toContain(heldUp.stopped.title);
  });

  it('a round keeps failing, with how often', async () => {
    await fails({ times: 2 });
    await noted();
    await fails({ times: 9 });
    expect(await said()).toContain(heldUp.fails.title);
    expect(await said()).toContain('9 gange');
  });

  it('a round failed and is done by now', async () => {
    await fails({ times: 2 });
    await noted();
    await fails(undefined);
    expect(await said()).toContain(heldUp.failed.title);
  });

  it('once a day, however often the round is tried', async () => {
    await fails({ times: 2 });
    await noted();
    await fails({ times: 3 });
    await noted();
    expect((await town.outbox()).filter(({ kind }) => kind === 'heldUp')).toHaveLength(1);
  });
});
