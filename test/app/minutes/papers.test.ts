import { unzipSync } from 'fflate';
import { createSheets } from '../../../src/teams/edge/sheets';
import { routeFor } from '../../../src/teams/routes/all';
import type { Verb } from '../../../src/views/verbs';
import { answered } from '../../support/family-case';
import { familyOfFour } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, sara } from '../../support/people';
import { pdfInfo, pdfPages, pdfStructure } from '../../support/poppler';
import { typeAll, typed } from '../../teams/support/typing';

const reference = 'HOI-2026-001';

let town: TestMunicipality;
let meeting: string;

const presses = async (verb: Verb, more: Readonly<Record<string, string>> = {}) => {
  const request = { kind: 'press', verb, data: { reference, meeting, ...more } } as const;
  const asking = { services: town.services, actor: town.as(sara), chat: 'personal', locale: 'da' } as const;
  const route = routeFor(request);
  if (route === undefined) throw new Error(`no route for ${verb}`);
  return answered(await route.handle(asking, request));
};

const papersOf = async (participant = '') => {
  const view = await presses('minutes.print', { participant });
  if (view.name !== 'minutes' || view.papers === undefined) throw new Error('no papers');
  const sheets = createSheets(town.services, [tenantId]);
  return new Map(
    await Promise.all(
      view.papers.links.map(
        async ({ file, url }) => [file, await sheets(url.split('/').at(-1) ?? '', 'da')] as const,
      ),
    ),
  );
};

beforeEach(async () => {
  town = await newMunicipality();
  await familyOfFour(town, 'Familien Månesten', ['Rosa', 'Viggo', 'Liv']);
  await typeAll(
    town,
    `møde ${reference} 16/6 kl. 10-11.30; sted: Rådhuset`,
    `dagsorden ${reference}; punkt: Morgener; fra: Liv; oplysninger: intet fortroligt`,
    `dagsorden lavet ${reference}; dato: i dag; sammen med: Rosa`,
  );
  const planned = answered(await typed(town, `møde ${reference}`));
  meeting = planned.name === 'meeting' ? planned.meetingId : '';
  town.moveTo('2026-06-16T08:05:00Z');
  await typeAll(
    town,
    `skriv ned ${reference}; hvor: det skal der ske; sagt: En plan for morgenen; punkt: Morgener`,
  );
  await presses('live.close');
  await typed(town, `referat ${reference}`);
});

const sheetOf = async (): Promise<string> => {
  const sheet = (await papersOf()).get('review');
  return sheet !== undefined && 'html' in sheet ? sheet.html : '';
};

test('a draft has its sheet for going through it', async () => {
  expect(await sheetOf()).toContain('En plan for morgenen');
});

test('the sheet leaves out whoever must not learn of the meeting (S11)', async () => {
  expect(await sheetOf()).toContain('Viggo');
  await typed(town, `beskyttelse ${reference}; hvem: Liv; mod: Viggo; grund: tilhold`);
  const sheet = await sheetOf();
  expect(sheet).toContain('En plan for morgenen');
  expect(sheet).not.toContain('Viggo');
});

test('sent minutes come as PDF, in large print and as DOCX for somebody without Teams; the case system gets its own with metadata (R5, R7)', async () => {
  await typeAll(town, `referat ${reference} gennemgået; dato: i dag; passer: Rosa, Viggo og Liv`);
  await presses('minutes.send');
  const minutes = answered(await typed(town, `referat ${reference}`));
  if (minutes.name !== 'minutes') throw new Error('not minutes');
  const print = minutes.standings
    .flatMap(({ actions }) => actions)
    .find(({ verb }) => verb === 'minutes.print');
  const papers = await papersOf(print?.ids?.participant);
  expect([...papers.keys()]).toEqual(['pdf', 'large', 'docx']);
  for (const page of papers.values())
    expect('file' in page ? page.file.byteLength : 0).toBeGreaterThan(2_000);
  answered(await typed(town, `godkend referat ${reference}`, jonas));
  town.moveTo('2026-06-26T08:05:00Z');
  await presses('minutes.publish');
  const filed = await papersOf();
  const metadata = filed.get('metadata');
  const json = metadata !== undefined && 'file' in metadata ? new TextDecoder().decode(metadata.file) : '{}';
  const told = JSON.parse(json) as { readonly approvals: readonly Readonly<Record<string, unknown>>[] };
  expect(told).toMatchObject({ caseReference: reference, kind: 'minutes', version: 1 });
  // R3: the history says when, also for those who answered as it was gone through, or pressed themselves.
  expect(told.approvals.filter(({ answer }) => answer !== 'silent')).toMatchObject(
    [...['Rosa', 'Viggo', 'Liv'], 'Jonas Attrap'].map((who) => ({
      who,
      answer: 'approved',
      on: '2026-06-16',
    })),
  );
});

describe('what a recipient may not hear stands nowhere in the files (R4, S6)', () => {
  /** What only those who hold the case and the family itself may read, each in a different part of the minutes. */
  const secrets = ['Rykkerbrevene', 'Inkassosagen', 'Ring til banken', 'Jeg skammer mig', 'Månesten'];

  const everythingIn = (file: Uint8Array, kind: string): string =>
    kind === 'docx'
      ? Object.entries(unzipSync(file))
          .map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`)
          .join('\n')
      : [
          pdfPages(file).join(),
          pdfStructure(file),
          pdfInfo(file),
          Buffer.from(file).toString('latin1'),
        ].join();

  test('of a volunteer beside a family whose debt is none of his business', async () => {
    town = await newMunicipality();
    await familyOfFour(town, 'Familien Månesten', ['Rosa', 'Viggo', 'Liv']);
    await typeAll(
      town,
      `tilføj netværk ${reference}; navn: Otto; rolle: fodboldtræner; hvem: privat; barnets valg: ja`,
      `møde ${reference} 16/6 kl. 10-11.30; sted: Rådhuset`,
      `dagsorden ${reference}; punkt: Fodbolden; fra: Liv; oplysninger: intet fortroligt`,
      `dagsorden ${reference}; punkt: Rykkerbrevene; fra: Rosa; oplysninger: økonomi; handler om: Rosa`,
      `dagsorden lavet ${reference}; dato: i dag; sammen med: Rosa`,
    );
    const planned = answered(await typed(town, `møde ${reference}`));
    meeting = planned.name === 'meeting' ? planned.meetingId : '';
    town.moveTo('2026-06-16T08:05:00Z');
    await typeAll(
      town,
      `skriv ned ${reference}; hvor: det går godt; sagt: Onsdagskampene; punkt: Fodbolden`,
      `skriv ned ${reference}; hvor: det er vi bekymrede for; sagt: Inkassosagen; punkt: Rykkerbrevene`,
      `aftale ${reference}; aftale: Ring til banken; hvem: Rosa; punkt: Rykkerbrevene`,
    );
    await presses('live.close');
    await typeAll(
      town,
      `referat ${reference}`,
      `familiens ord ${reference}; hvad: egne ord; hvem: Rosa; ord: Jeg skammer mig`,
      `referat ${reference} gennemgået; dato: i dag; passer: Rosa, Viggo og Liv`,
    );
    await presses('minutes.send');
    const minutes = answered(await typed(town, `referat ${reference}`));
    if (minutes.name !== 'minutes') throw new Error('not minutes');
    const idOf = (name: string) =>
      minutes.standings.find((one) => one.name === name)?.actions.find(({ verb }) => verb === 'minutes.print')
        ?.ids?.participant;
    const read = async (name: string) =>
      [...(await papersOf(idOf(name)))].map(([kind, paper]) =>
        'file' in paper ? everythingIn(paper.file, kind) : '',
      );
    const [otto, rosa] = [await read('Otto'), await read('Rosa')];
    expect([otto.length, rosa.length]).toEqual([3, 3]);
    for (const file of otto) {
      expect(file).toContain('Fodbolden');
      expect(file).toContain('Onsdagskampene');
      expect(secrets.filter((secret) => file.includes(secret))).toEqual([]);
    }
    for (const file of rosa) expect(secrets.filter((secret) => !file.includes(secret))).toEqual(['Månesten']);
  });
});
