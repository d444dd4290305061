import type { Browser, Locator, Page } from 'playwright-core';
import { calendarDate, instantAt } from '../../src/domain/base/calendar';
import { fill, textsFor } from '../../src/language/texts';
import { type BotAtWork, jonas, lea, mille, sara, startBotAtWork } from '../support/running-bot';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';

// Much happens in a month, and a busy machine takes its time.
jest.setTimeout(180_000);

const { actions, forms, plan } = textsFor('da');

const school = 'Jeg vil gerne kunne lide skolen igen';
const mornings = 'Vi vil have rolige morgener';
const work = 'Jeg vil gerne ud blandt folk igen';
const almasWords = 'Skriv at jeg gerne VIL i skole.';

/** The year of domain § 5, from an empty case on, played by its people: each in their own pane, as their turn comes. */
describe('a year with one plan', () => {
  let bot: BotAtWork;
  let browser: Browser;
  let page: Page;
  let left: Pane;
  let right: Pane;
  let family = '';

  const at = async (leftId: string, rightId: string): Promise<void> => {
    await page.goto(`http://localhost:${bot.teams.port}/?left=${leftId}&right=${rightId}`);
    await page.getByTestId('compose-left').waitFor();
  };
  const until = (day: string, time: string): Promise<void> =>
    bot.letPass((Date.parse(instantAt(calendarDate(day), time)) - Date.parse(bot.clock.now())) / 3_600_000);
  const dialog = (): Locator => page.getByTestId('dialog');
  /** Says a line about the family, and waits for the card that answers. */
  const says = async (line: string, answer: string | RegExp, who: Pane = left): Promise<Locator> => {
    await who.say(line.replace('X', family));
    const card = who.card(answer);
    await card.waitFor();
    return card;
  };
  /** Presses a button, and waits for what the card then reads. */
  const presses = async (button: string, answer: string | RegExp, who: Pane = left): Promise<Locator> => {
    await who.press(who.card(button), button);
    const card = who.card(answer);
    await card.waitFor();
    return card;
  };
  /** Opens a form from a card, fills it in, and sends it. */
  const fillsIn = async (
    card: Locator,
    button: string | RegExp,
    form: keyof typeof forms,
    values: Readonly<Record<string, string>>,
    ticks: readonly string[] = [],
  ): Promise<void> => {
    await card.getByRole('button', { name: button }).first().click();
    await dialog().waitFor();
    for (const name of ticks) await dialog().getByRole('checkbox', { name }).first().check();
    for (const [field, value] of Object.entries(values)) {
      const texts = forms[form].fields as Readonly<Record<string, { readonly label: string }>>;
      const input = dialog()
        .getByLabel(texts[field]?.label ?? field)
        .first();
      const kind = await input.evaluate((element) => element.getAttribute('type') ?? element.tagName);
      if (kind === 'SELECT') await input.selectOption({ label: value });
      else if (kind === 'radio') await dialog().getByRole('radio', { name: value }).check();
      else await input.fill(value);
    }
    await dialog().getByRole('button', { name: forms[form].submit, exact: true }).last().click();
    await dialog().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    bot = await startBotAtWork('2026-03-02T08:00:00Z', { page: true });
    await bot.teams.announceInstallations();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1600, height: 1500 }, locale: 'da-DK' });
    left = pane(page, 'left');
    right = pane(page, 'right');
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.close();
  });

  test('March: Sara opens the case, with family, network and consents', async () => {
    await at(sara, jonas);
    await says('opret sag "Familien Måneskin" start i dag', 'Familien Måneskin');
    family = /HOI-\d{4}-\d{3}/.exec(await left.card('Familien Måneskin').innerText())?.[0] ?? '';
    await fillsIn(
      left.card(actions['case.addFamily']),
      actions['case.addFamily'],
      'case.addFamily',
      { mother: 'Freja', father: 'Bo', children: 'Alma 2014\nStorm 2019' },
      ['Mor', 'Far'],
    );
    await left.card(/Freja.*Storm/s).waitFor();
    await says('tilføj netværk X; hvem: kollega; kollega: Jonas Attrap', 'Jonas Attrap');
    await says('tilføj netværk X; hvem: kollega; kollega: Mille Fiktiv', 'Mille Fiktiv');
    await says(
      'tilføj netværk X; navn: Gudrun; rolle: mormor; hvem: privat; weekender: ja; barnets valg: ja',
      'Gudrun',
    );
    await says('tilføj netværk X; navn: Ellen; rolle: familieven; hvem: privat', 'Ellen');
    await until('2026-03-09', '09:00');
    await says(
      'registrer samtykke X; ja fra: Freja; modtager: Jobcenter; oplysninger: arbejde og uddannelse; handler om: Freja; hvordan: mundtligt',
      'Nu må det deles med Jobcenter',
    );
    await says(
      'registrer samtykke X; ja fra: Freja og Bo; modtager: Månebakkeskolen; oplysninger: skolefravær og trivsel; handler om: Alma; hvordan: skriftligt',
      'Nu må det deles med Månebakkeskolen',
    );
  });

  test('April: the first meeting, with Alma’s words in the minutes', async () => {
    await at(sara, jonas);
    await until('2026-04-17', '09:00');
    await says('møde X 21. april kl. 13-14.30; sted: Familiehuset', 'Ingen er inviteret endnu');
    await says(
      `dagsorden X; punkt: ${school}; fra: Alma; oplysninger: skolefravær og trivsel; handler om: Alma`,
      school,
    );
    await says('dagsorden X; punkt: Morgenerne; fra: Freja; oplysninger: intet fortroligt', '“Morgenerne”');
    await presses(actions['agenda.split'], '↪');
    await says(
      'dagsorden lavet X; dato: i dag; sammen med: Freja, Bo og Alma',
      'Lavet med Freja, Bo og Alma',
    );
    await presses(actions['meeting.show'], actions['meeting.invite']);
    await presses(actions['meeting.invite'], 'Invitationerne er sendt');
    await says('ja til møde X', 'Du har sagt ja', right);
    await until('2026-04-21', '13:05');
    await says(
      'skriv ned X; hvor: det går godt; sagt: Gudruns onsdage; punkt: Morgenerne',
      'Gudruns onsdage',
    );
    await says('skala X; hvem: Freja; tal: 4', /Freja.*4/s);
    await says('skala X; hvem: Alma; tal: 3', /Alma.*3/s);
    const promised = [
      ['Giver Alma en blød start', 'Mille Fiktiv', '27/4', school],
      ['Kører Alma tirsdag og torsdag', 'Bo', '28/4', school],
      ['Har børnene natten til torsdag', 'Gudrun', '29/4', 'Morgenerne'],
      ['Finder et par timer på biblioteket', 'Jonas Attrap', '11/5', 'Morgenerne'],
    ];
    for (const [what, who, by, item] of promised)
      await says(`aftale X; aftale: ${what}; hvem: ${who}; senest: ${by}; punkt: ${item}`, `${what}`);
    await presses(actions['live.close'], actions['minutes.show']);
    await until('2026-04-24', '10:00');
    await says(`familiens ord X; hvad: barnets ord; hvem: Alma; ord: ${almasWords}`, 'Alma, barnets ord');
    await says(
      'referat X gennemgået; dato: i dag; hvordan: på besøg; passer: Freja, Bo og Alma',
      actions['minutes.preview'],
    );
    await until('2026-04-27', '10:00');
    await presses(actions['minutes.preview'], actions['minutes.send']);
    await presses(actions['minutes.send'], 'Venter på svar');
    await presses(actions['minutes.approve'], 'Du har godkendt', right);
    await at(sara, mille);
    await presses(actions['minutes.approve'], 'Du har godkendt', right);
    await until('2026-05-06', '10:00');
    await says('referat X', actions['minutes.publish']);
    await presses(actions['minutes.publish'], 'Næste skridt: journalisér');
  });

  test('May: three goals, what was agreed serves them, and a family friend', async () => {
    await at(sara, mille);
    const goal = (words: string, more: string) =>
      says(`mål X; ord: ${words}; følg op: 16/6; ${more}`, `“${words}”`);
    await goal(
      school,
      'ønske fra: Alma; område: skole; vigtighed: vigtigst; tegn: Fravær; nu: 28; målet er: 10; enhed: %; oplysninger: skolefravær og trivsel; om: Alma',
    );
    await goal(
      mornings,
      'ønske fra: Freja; område: familie; vigtighed: næstvigtigst; tegn: Rolige morgener om ugen; nu: 2; målet er: 4; oplysninger: hverdagen derhjemme; om: Freja, Alma og Storm',
    );
    await goal(
      work,
      'ønske fra: Freja; område: arbejde; vigtighed: kan vente lidt; tegn: Timer på biblioteket om ugen; nu: 0; målet er: 4; oplysninger: arbejde og uddannelse; om: Freja',
    );
    // What was agreed is already there: it only has to be said which goal it serves (P3).
    for (const [what, words] of [
      ['Giver Alma', school],
      ['Kører Alma', school],
      ['Har børnene natten', mornings],
      ['Finder et par timer', work],
    ] as const)
      await fillsIn(
        left.card('Én plan'),
        new RegExp(`${actions['plan.changeAction']}.*${what}`),
        'plan.action',
        { goal: words },
      );
    await until('2026-05-08', '10:00');
    await says('nyt tilbud X; tilbud: Familievenner i Eksempelby; til: Freja', 'Er det noget?');
    await presses(actions['plan.offerWanted'], 'Ønsket 8. maj');
    await says(
      'registrer samtykke X; ja fra: Freja; modtager: Ellen; oplysninger: kontaktoplysninger; handler om: Freja; hvordan: mundtligt',
      'Nu må det deles med Ellen',
    );
    await says('meld tilbud X; status: der er kontakt; kontakt: Ellen', 'Der er kontakt siden');
    await says(
      `handling X; hvad: Besøger børnene hver anden lørdag; hvem: Ellen; senest: 16/6; mål: ${mornings}`,
      'Besøger børnene',
    );
    await says(
      'anden plan X; plan: en anden plan; navn: Min plan; om: Freja; kollega: Jonas Attrap; lavet: 20/3',
      'Min plan',
    );
    await says(
      'møde X 16. juni kl. 13-14.30; slags: opfølgningsmøde; sted: Familiehuset',
      'Ingen er inviteret endnu',
    );
    await says('dagsorden X', plan.agenda.offersRun);
    await picture(page, 'year-agenda');
  });

  test('June: a consent is withdrawn, and what rested on it stops; the promised is done', async () => {
    await at(sara, jonas);
    await until('2026-06-01', '10:00');
    const consents = await says('samtykke X', 'Ellen');
    await consents.getByRole('button', { name: /^Ret/ }).last().click();
    await consents
      .getByRole('button', { name: /^Træk tilbage: Freja/ })
      .last()
      .click();
    await left.card('trukket tilbage').waitFor();
    await says('plan X', plan.questions.withdrawn);
    await picture(page, 'year-withdrawn');
    await says(
      'stop handling X; handling: Besøger børnene hver anden lørdag; grund: Freja har trukket sit samtykke tilbage',
      'Én plan',
    );
    await says('mine handlinger', plan.mine.title, right);
    const own = right.card('Finder et par timer');
    await own.getByRole('button', { name: /^Gjort.*Finder/ }).click();
    await right.card('✓ Gjort').waitFor();
    await says('dagsorden lavet X; dato: i dag; sammen med: Freja, Bo og Alma', 'Lavet med');
    await presses(actions['meeting.show'], actions['meeting.invite']);
    await presses(actions['meeting.invite'], 'Invitationerne er sendt');
    await until('2026-06-08', '10:00');
    await says('overdrag X til Lea Dummy; grund: orlov fra 1. juli', 'Lea Dummy er bedt om at tage over');
    await until('2026-06-12', '10:00');
    await at(sara, lea);
    await presses(actions['handover.accept'], actions['handover.familyMeeting'], right);
  });

  test('16 June: the second meeting, followed up by all who are there; Lea takes over', async () => {
    await at(sara, lea);
    await until('2026-06-16', '13:05');
    await says('skala X; hvem: Freja; tal: 6', /4 → 6/);
    await says('skala X; hvem: Alma; tal: 5', /3 → 5/);
    await fillsIn(
      left.card(plan.live.label),
      new RegExp(`${actions['plan.followUp']}.*${school}`),
      'plan.followUp',
      {
        values: 'Fravær: 14',
        experiences: 'Alma: 5\nFreja: 6\nBo: 6',
        choice: forms['plan.followUp'].fields.choice.choices?.continue ?? '',
        nextOn: '2026-08-11',
      },
    );
    await left.card('28 → 14').waitFor();
    await picture(page, 'year-live');
    for (const [words, values, felt, signs] of [
      [mornings, 'Rolige morgener om ugen 3', 'Freja 7, Alma 4', '2 → 3'],
      [work, 'Timer på biblioteket om ugen 4', 'Freja 6', '0 → 4'],
    ] as const)
      await says(
        `følg op på mål X; mål: ${words}; værdier: ${values}; oplevelse: ${felt}; valg: fortsæt; igen: 11/8`,
        signs,
      );
    await says('familien har mødt X; mødt: ja; dato: i dag', 'Familien Måneskin', right);
  });

  /** Opens a page by its link, and prints it on paper. */
  const printed = async (card: Locator, title: string, name: string): Promise<string> => {
    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      card.getByRole('link', { name: title }).last().click(),
    ]);
    await sheet.waitForLoadState();
    await sheet.emulateMedia({ media: 'print' });
    const paper = await sheet.pdf({ preferCSSPageSize: true, path: `test-results/${name}.pdf` });
    expect([...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
    const said = await sheet.locator('body').innerText();
    await sheet.close();
    return said;
  };

  test('the plan, the picture and the red thread tell how the year went', async () => {
    await at(lea, mille);
    const card = await says('plan X', fill(plan.eyebrow, { reference: family }));
    await picture(page, 'year-plan');
    const said = await card.innerText();
    for (const sign of [
      'Fravær: 28 → 14',
      'Rolige morgener om ugen: 2 → 3',
      'Timer på biblioteket om ugen: 0 → 4',
    ])
      expect(said).toContain(sign);
    await presses(actions['plan.print'], plan.done.printed.title);
    const forFreja = await printed(
      left.card(plan.done.printed.title),
      fill(plan.papers.page, { name: 'Freja' }),
      'year-sheet',
    );
    expect(forFreja).toContain(fill(plan.sheet.other.goesOn, { name: 'Min plan', owner: 'Jonas Attrap' }));
    expect(forFreja).toContain('Familievenner i Eksempelby');
    const forAlma = await printed(
      left.card(plan.done.printed.title),
      fill(plan.papers.large, { name: 'Alma' }),
      'year-sheet-child',
    );
    // P7, P9: what her mother decides about is not on her page.
    expect(forAlma).not.toMatch(/Min plan|Familievenner/);
    const thread = await says('rød tråd X', fill(plan.thread.eyebrow, { reference: family }));
    expect(await thread.innerText()).toMatch(
      /Skriv at jeg gerne VIL i skole\..*kunne lide skolen igen.*blød start.*Fravær: 28 → 14/s,
    );
    await picture(page, 'year-thread');
    await presses(actions['thread.print'], plan.done.printed.title);
    expect(
      await printed(left.card(plan.done.printed.title), plan.papers.thread, 'year-thread-sheet'),
    ).toContain(almasWords);
    // S6: Mille sees the goal about school, and what she did for it.
    const milles = await (await says('plan X', school, right)).innerText();
    expect(milles).not.toMatch(/rolige morgener|blandt folk|Min plan/);
  });

  test('in English', async () => {
    await at(lea, mille);
    const english = textsFor('en').plan;
    await left.say('skriv engelsk');
    await says('plan X', fill(english.eyebrow, { reference: family }));
    await picture(page, 'year-plan-english');
    await says('red thread X', fill(english.thread.eyebrow, { reference: family }));
    await picture(page, 'year-thread-english');
  });
});
