import { createHash } from 'node:crypto';
import { fill, textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import { pdfInfo, pdfStructure } from '../../support/poppler';
import { type BotAtWork, jonas, lea, startBotAtWork } from '../../support/running-bot';
import { answerTo, opens, outcomeOf, renewed, returned, submits } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(60_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const { filing, minutes, refusals } = textsFor('da');
const says = (line: string, who = lea): Promise<SeenMessage> => answerTo(bot.person(who), line);

let families = 0;

/** A family whose mother has said yes to something. */
const withConsent = async (): Promise<string> => {
  families += 1;
  const opened = await says(`opret sag "Familien Journal${'abcdef'[families]}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await says(`tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
  const recorded = await says(
    `skriv samtykke ind ${reference}; ja fra: Tulle; modtager: Jobcenter; oplysninger: arbejde og uddannelse; handler om: Tulle; formål: holde møder om familien sammen; hvordan: mundtligt`,
  );
  expect(recorded.reads).toContain('Tulle');
  return reference;
};

const linkNamed = ({ card }: SeenMessage, title: string): string => {
  const found = new RegExp(`"title":"${title}","url":"([^"]+)"`).exec(JSON.stringify(card));
  return found?.[1] ?? '';
};

describe('what has to be filed (R7)', () => {
  test('R7: a consent waits in the journal, is fetched with its metadata, and gets its receipt', async () => {
    const reference = await withConsent();
    const journal = await says(`journal ${reference}`);
    expect(journal.reads).toContain(filing.kinds.consent);
    const ready = renewed(await bot.person(lea).presses(journal, 'filing.papers'));
    const pdf = new Uint8Array(
      await (await fetch(linkNamed(ready, minutes.papers.files.archive))).arrayBuffer(),
    );
    const info = pdfInfo(pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    const said = pdfStructure(pdf);
    for (const part of ['Tulle', 'Jobcenter', reference]) expect(said).toContain(part);
    const metadata = await (await fetch(linkNamed(ready, minutes.papers.files.metadata))).json();
    expect(metadata).toMatchObject({
      kind: 'consent',
      caseReference: reference,
      parties: [expect.stringContaining('Familien Journal')],
      kle: { number: '27.24.00', facet: 'G01' },
      confidentiality: 'confidential',
      file: { claims: 'PDF/A-2a', sha256: createHash('sha256').update(pdf).digest('hex') },
    });
    const dialog = await opens(bot.person(lea), ready, 'filing.record');
    const filed = renewed(await submits(bot.person(lea), dialog, 'filing.record', { receipt: 'J-2026-7' }));
    expect(filed.reads).toContain(filing.done.title);
    expect(filed.reads).toContain('J-2026-7');
    expect((await says('journal')).reads).not.toContain(reference);
  });

  test('R7: a receipt is kept: another for the same is refused, and the form comes back', async () => {
    const reference = await withConsent();
    const journal = await says(`journal ${reference}`);
    const [one, other] = [
      await opens(bot.person(lea), journal, 'filing.record'),
      await opens(bot.person(lea), journal, 'filing.record'),
    ];
    renewed(await submits(bot.person(lea), one, 'filing.record', { receipt: 'J-1' }));
    renewed(await submits(bot.person(lea), one, 'filing.record', { receipt: 'J-1' }));
    const back = returned(await submits(bot.person(lea), other, 'filing.record', { receipt: 'J-2' }));
    expect(back.reads).toContain(fill(refusals.FiledAlready, { receipt: 'J-1' }));
    expect((await says(`journal ${reference}`)).reads).toContain('J-1');
  });

  test('R7: a withdrawal is filed beside the consent; typed, it is asked which', async () => {
    const reference = await withConsent();
    const consents = await says(`samtykke ${reference}`);
    const button = consents.buttons.find((title) => /^Træk tilbage/.test(title)) ?? '';
    outcomeOf(await bot.person(lea).presses(consents, button));
    expect((await says(`journal ${reference}`)).reads).toContain(filing.kinds.withdrawal);
    const asked = await says(`dokument journaliseret ${reference}; kvittering: J-9`);
    expect(asked.reads).toContain(textsFor('da').forms['filing.record'].fields.which.label);
    const which = `dokument: ${filing.kinds.withdrawal} 4. august`;
    const filed = await says(`dokument journaliseret ${reference}; ${which}; kvittering: J-9`);
    expect(filed.reads).toContain(filing.done.title);
  });

  test('C7, S6: nobody else has a journal of the case, nor files in it', async () => {
    const reference = await withConsent();
    const unknown = await says('journal HOI-2026-999', jonas);
    expect((await says(`journal ${reference}`, jonas)).reads).toBe(
      unknown.reads.replace('HOI-2026-999', reference),
    );
    const theirs = await says('hjælp', jonas);
    const press = await bot
      .person(jonas)
      .forges(theirs, 'filing.papers', { reference, document: 'consent.x' });
    expect(outcomeOf(press)).not.toContain('Tulle');
  });

  test('in English', async () => {
    const reference = await withConsent();
    expect((await says(`filing ${reference}`)).reads).toContain(textsFor('en').filing.kinds.consent);
  });
});
