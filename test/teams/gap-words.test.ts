import { nudgeCoordinators } from '../../src/app/rhythm/nudges';
import { openFamily } from '../support/case-steps';
import { deliver, type Told } from '../support/deliver';
import { newMunicipality, type TestMunicipality, tenantId } from '../support/municipality';
import { sara } from '../support/people';
import { typeAll } from './support/typing';

jest.setTimeout(30_000);

const alias = 'Familien Hul';
let town: TestMunicipality;
let reference: string;

beforeEach(async () => {
  town = await newMunicipality();
  town.moveTo('2026-06-22T07:00:00Z');
  reference = await openFamily(town, sara, alias, '2026-06-22');
  await typeAll(
    town,
    `tilføj medlem ${reference}; navn: Rosa; relation: mor; forældremyndighed: ja`,
    `tilføj netværk ${reference}; navn: Gudrun; rolle: mormor; hvem: privat; weekender: ja`,
  );
});
afterEach(() => town.store.close());

const morning = async (day: string): Promise<readonly Told[]> => {
  town.moveTo(`${day}T04:30:00Z`);
  await nudgeCoordinators(town.services, tenantId);
  town.moveTo(`${day}T06:00:00Z`);
  return deliver(town);
};

/** The kinds of gap a morning's word asks about. */
const asked = (told: readonly Told[]): readonly string[] =>
  told
    .flatMap(({ view }) =>
      view.name === 'daily-word'
        ? view.cases.flatMap(({ waits }) => waits.map(({ due }) => due.kind))
        : view.name === 'notice' && view.message.kind === 'nudge'
          ? [view.message.due.kind]
          : [],
    )
    .filter((kind) => kind.startsWith('gap'));

const withPlan = () =>
  typeAll(town, `mål ${reference}; ord: ro; ønske fra: Rosa; område: familie; vigtighed: vigtigst`);

describe('the gap radar in the daily word (D5)', () => {
  test('D5: comes to the coordinator, each question once', async () => {
    await withPlan();
    expect(asked(await morning('2026-06-23'))).toEqual(['gapAlone', 'gapHoliday']);
    expect(asked(await morning('2026-06-24'))).toEqual([]);
  });

  test('D5: is silent before there is a plan, and when it is muted', async () => {
    expect(asked(await morning('2026-06-23'))).toEqual([]);
    await withPlan();
    await typeAll(town, 'stop påmindelser om huller');
    expect(asked(await morning('2026-06-24'))).toEqual([]);
  });

  test('D5: is not asked any more when somebody is there', async () => {
    await withPlan();
    town.moveTo('2026-06-23T04:30:00Z');
    await nudgeCoordinators(town.services, tenantId);
    await typeAll(town, `tilføj netværk ${reference}; navn: Kim; rolle: træner; hvem: privat; ferier: ja`);
    town.moveTo('2026-06-23T06:00:00Z');
    expect(asked(await deliver(town))).toEqual([]);
  });
});
