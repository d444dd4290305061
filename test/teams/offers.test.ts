import { textsFor } from '../../src/language/texts';
import type { SeenMessage } from '../../src/tryout/person';
import { adam, type BotAtWork, jonas, lea, startBotAtWork } from '../support/running-bot';
import {
  answerTo,
  choiceNamed,
  firstOf,
  opens,
  outcomeOf,
  renewed,
  returned,
  submits,
} from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const { actions } = textsFor('da');

const says = (line: string, who = lea): Promise<SeenMessage> => answerTo(bot.person(who), line);

describe('offers of associations and volunteers (P7)', () => {
  test('P7: an administrator imports the catalogue, and everybody finds offers in it', async () => {
    const form = await says('import', adam);
    const dialog = await opens(bot.person(adam), form, 'import.open');
    const shown = await submits(bot.person(adam), dialog, 'import.open', {
      offers:
        'id;navn;område;emner;sted;kontakt\nfamilievenner;Familievenner;familie;weekend;Hele byen;ring\nbold;Fodbold for alle;fritid;fodbold;Hallen;',
    });
    // The demo's own catalogue would go: that takes a yes.
    await bot.person(adam).presses(firstOf(shown.messages), actions['import.confirm']);
    const found = await says('find tilbud weekend', jonas);
    expect(found.reads).toContain('Familievenner');
    expect(found.reads).not.toContain('Fodbold for alle');
    expect(found.reads).not.toContain('HOI-');
    expect((await says('find tilbud; område: sundhed', jonas)).reads).toContain(
      'Jeg fandt ikke noget tilbud',
    );
  });

  test('P7, S3: offered, wanted, contact with a consent, working; stopped when the consent is withdrawn', async () => {
    const opened = await says('opret sag "Familien Tilbud" start i dag');
    const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
    await says(`tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
    await says(`tilføj netværk ${reference}; navn: Ellen; rolle: familieven; hvem: privat`);
    const none = await says(`tilbud ${reference}`);
    expect(none.reads).toContain('Familien har ikke fået noget tilbud endnu');
    const made = await says(`nyt tilbud ${reference}; tilbud: Familievenner; til: Tulle`);
    expect(made.reads).toContain('Er det noget?');
    const wanted = renewed(await bot.person(lea).presses(made, 'plan.offerWanted'));
    expect(wanted.reads).toContain('Ønsket 4. august');
    // An old card, pressed once more, shows how it stands.
    const again = renewed(await bot.person(lea).presses(made, 'plan.offerWanted'));
    expect(again.reads).toContain('Ønsket 4. august');
    expect(again.reads).not.toContain(textsFor('da').plan.offers.done.offerMoved.title);
    const change = await bot.person(lea).opensDialog(wanted, actions['plan.offerChange']);
    const put = renewed(
      await submits(bot.person(lea), change, 'plan.offerStep', {
        step: 'wanted',
        note: 'Helst om lørdagen',
        on: '2026-08-04',
      }),
    );
    expect(put.reads).toContain('Helst om lørdagen');
    const dialog = await bot.person(lea).opensDialog(wanted, actions['plan.offerContact']);
    const refused = returned(
      await submits(bot.person(lea), dialog, 'plan.offerStep', {
        step: 'contact',
        person: choiceNamed(dialog, 'Ellen'),
        on: '2026-08-04',
      }),
    );
    expect(refused.reads).toContain('Der er ikke noget samtykke, der gælder over for den person');
    await says(
      `registrer samtykke ${reference}; ja fra: Tulle; modtager: Ellen; oplysninger: kontaktoplysninger; handler om: Tulle; hvordan: mundtligt`,
    );
    const contact = await says(`meld tilbud ${reference}; status: der er kontakt; kontakt: Ellen`);
    expect(contact.reads).toContain('Der er kontakt siden');
    expect((await says(`meld tilbud ${reference}; status: i gang`)).reads).toContain('I gang siden');
    expect((await says(`plan ${reference}`)).reads).toContain('Familievenner: i gang');
    const consents = await says(`samtykke ${reference}`);
    await bot.person(lea).presses(consents, 'consent.withdraw');
    const after = await says(`tilbud ${reference}`);
    expect(after.reads).toContain('Samtykket gælder ikke længere, så tilbuddet er stoppet');
    const ended = await bot.person(lea).opensDialog(after, actions['plan.offerEnded']);
    expect(
      renewed(await submits(bot.person(lea), ended, 'plan.offerStep', { step: 'ended', on: '2026-08-04' }))
        .reads,
    ).toContain('Afsluttet');
  });

  test('P7: a press that is forged, or of a card that is old, changes nothing', async () => {
    const stands = await says('tilbud Familien Tilbud');
    const reference = /HOI-\d{4}-\d{3}/.exec(stands.reads)?.[0] ?? '';
    const offered = /"offered":"([^"]+)"/.exec(JSON.stringify(stands.card))?.[1] ?? '';
    for (const [who, ids] of [
      [lea, { reference, offered: 'no such' }],
      [lea, { reference: 'HOI-2026-001', offered }],
      [jonas, { reference, offered }],
      [jonas, { reference }],
    ] as const) {
      const seen = who === lea ? stands : await says('hjælp', who);
      const press = await bot.person(who).forges(seen, 'plan.offerWanted', ids);
      expect(outcomeOf(press)).not.toContain('Familievenner');
    }
    // It has ended: an old card says so.
    const old = renewed(await bot.person(lea).forges(stands, 'plan.offerWanted', { reference, offered }));
    expect(old.reads).toContain('Afsluttet');
  });

  test('S6: nobody else sees the offers of a family', async () => {
    expect((await says('tilbud Familien Tilbud', jonas)).reads).not.toContain('Familievenner');
  });
});
