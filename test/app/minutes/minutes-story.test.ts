import { openForm, submitForm } from '../../../src/app/base/form-registry';
import { nudgeCoordinators } from '../../../src/app/rhythm/nudges';
import { renderCard } from '../../../src/cards/render';
import { sectionMaxLength } from '../../../src/domain/minutes/minutes-writing';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { routeFor } from '../../../src/teams/routes/all';
import type { MinutesView } from '../../../src/views/minutes/minutes';
import type { ActionLink, Verb } from '../../../src/views/verbs';
import type { View, ViewName, ViewOf } from '../../../src/views/view';
import { deliver } from '../../support/deliver';
import { answered } from '../../support/family-case';
import { familyOfFour } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, karen, lea, mille, rie, sara } from '../../support/people';
import { typeAll, typed } from '../../teams/support/typing';

const reference = 'HOI-2026-001';

let town: TestMunicipality;
let meeting: string;

const shown = <Name extends ViewName>(view: View, name: Name): ViewOf<Name> => {
  if (view.name !== name) throw new Error(`shown was ${view.name}: ${JSON.stringify(view).slice(0, 300)}`);
  return view as ViewOf<Name>;
};

const says = async (line: string, who = sara): Promise<View> => answered(await typed(town, line, who));

const pressing = (verb: Verb, data: Readonly<Record<string, string>>, who: StaffMember) => {
  const request = { kind: 'press', verb, data } as const;
  const asking = { services: town.services, actor: town.as(who), chat: 'personal', locale: 'da' } as const;
  const route = routeFor(request);
  if (route === undefined) throw new Error(`no route for ${verb}`);
  return route.handle(asking, request);
};

const presses = async (verb: Verb, more: Readonly<Record<string, string>> = {}, who = sara): Promise<View> =>
  answered(await pressing(verb, { reference, meeting, ...more }, who));

const refusedTo = async (verb: Verb, more: Readonly<Record<string, string>> = {}, who = sara) => {
  const result = await pressing(verb, { reference, meeting, ...more }, who);
  return result.ok ? undefined : result.refusal.code;
};

const offered = ({ actions }: { readonly actions: readonly ActionLink[] }): readonly Verb[] =>
  actions.map(({ verb }) => verb);

/** A meeting with two items, one of them reached, a note and an agreement; closed. */
const held = async (): Promise<MinutesView> => {
  await familyOfFour(town, 'Familien Månesten', ['Rosa', 'Viggo', 'Liv']);
  await typeAll(
    town,
    `møde ${reference} 16/6 kl. 10-11.30; sted: Rådhuset`,
    `dagsorden ${reference}; punkt: Morgener; fra: Liv; oplysninger: intet fortroligt`,
    `dagsorden ${reference}; punkt: Ferien; fra: Rosa; oplysninger: intet fortroligt`,
    `dagsorden lavet ${reference}; dato: i dag; sammen med: Rosa`,
  );
  const planned = shown(await says(`møde ${reference}`), 'meeting');
  meeting = planned.meetingId;
  town.moveTo('2026-06-16T08:05:00Z');
  await typeAll(
    town,
    `skriv ned ${reference}; hvor: det skal der ske; sagt: En plan for morgenen; punkt: Morgener`,
    `skriv ned ${reference}; hvor: det går godt; sagt: Vi spiser sammen`,
    `aftale ${reference}; aftale: Ring til skolen; hvem: Jonas Attrap; senest: 30/6`,
  );
  await presses('live.close');
  return shown(await says(`referat ${reference}`), 'minutes');
};

const reviewLine = `referat ${reference} gennemgået; dato: i dag; hvordan: på besøg; passer: Rosa, Viggo og Liv`;

const sent = async (): Promise<MinutesView> => {
  await held();
  await says(reviewLine);
  return shown(await presses('minutes.send'), 'minutes');
};

beforeEach(async () => {
  town = await newMunicipality();
});

describe('minutes, from the meeting to the file (R1–R8)', () => {
  test('are born of what was caught; a line becomes an agreement by a press, and keeps its item', async () => {
    const draft = await held();
    expect(draft.sections.map(({ item, notReached }) => [item?.text, notReached])).toEqual([
      ['Morgener', false],
      ['Ferien', true],
      [undefined, false],
    ]);
    const [agree] = draft.sections[0]?.agree ?? [];
    const agreed = shown(await presses('minutes.agree', agree?.press.ids ?? {}), 'minutes');
    expect(agreed.agreements.at(-1)).toMatchObject({ what: 'En plan for morgenen', item: 'Morgener' });
    expect(agreed.sections[0]?.lines.mustHappen).toEqual([]);
  });

  test('are advised on by the municipality’s own words too, and one press replaces one (R6)', async () => {
    await held();
    const plainWords = [{ word: 'morgenen', instead: 'dagens start' }];
    await town.saveSettings({ minutes: { ...defaultSettings.minutes, plainWords } });
    const advised = shown(await presses('minutes.plain'), 'minutes');
    expect(advised.plain?.ownWords).toEqual(plainWords);
    const part = advised.sections[0]?.id ?? '';
    const replaced = shown(await presses('minutes.replace', { part, word: 'morgenen' }), 'minutes');
    expect(replaced.sections[0]?.lines.mustHappen).toEqual(['En plan for dagens start']);
    expect(replaced.plain).toEqual(advised.plain);
  });

  test('a page and a half under each heading is changed without losing a word, on one card (R1)', async () => {
    const part = (await held()).sections[0]?.id ?? '';
    const page = 'Vi når frem i tide, også når det er koldt, sagde Liv. '
      .repeat(100)
      .slice(0, sectionMaxLength);
    const open = async () =>
      answered(await openForm(town.services, town.as(sara), 'minutes.write', { reference, meeting, part }));
    const texts = { worried: page.trim(), works: page.trim(), mustHappen: page.trim() };
    answered(await submitForm(town.services, town.as(sara), 'minutes.write', (await open()).ids, texts));
    const form = await open();
    expect(Object.fromEntries(form.fields.map(({ id, value }) => [id, value]))).toMatchObject(texts);
    const card = renderCard(form, { locale: 'da', form: 'dialog' });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
  });

  test('can’t be sent before they were gone through: the reason stands in the button’s place (R2)', async () => {
    const draft = await held();
    expect(offered(draft)).not.toContain('minutes.send');
    expect(draft.next).toEqual({ step: 'review', names: ['Rosa', 'Viggo', 'Liv'] });
    for (const verb of ['minutes.preview', 'minutes.send'] as const)
      expect(await refusedTo(verb)).toBe('NotReviewedWithFamily');
  });

  test('are gone through party by party, the child among them, and nobody is left out (R8, T5)', async () => {
    await held();
    const form = shown(await says(`referat ${reference} gennemgået; dato: i dag; passer: Rosa`), 'form');
    expect(form.refusal).toEqual({
      code: 'ReviewIncomplete',
      field: 'fits',
      params: { names: 'Viggo, Liv' },
    });
  });

  test('are a draft again when the text changes after that (R2)', async () => {
    await held();
    expect(shown(await says(reviewLine), 'minutes').stage).toBe('reviewed');
    const line = `skriv i referat ${reference}; afsnit: Morgener; bekymret: Mandagene er svære`;
    expect(shown(await says(line), 'minutes').stage).toBe('draft');
    expect(await refusedTo('minutes.send')).toBe('NotReviewedWithFamily');
  });

  test('go to each with what they may see, on which basis, and that is stored (R4, S6)', async () => {
    await held();
    await says(reviewLine);
    const preview = shown(await presses('minutes.preview'), 'minutes-recipients');
    expect(preview.recipients.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Rosa', 'Viggo', 'Liv', 'Jonas Attrap', 'Mille Fiktiv']),
    );
    await presses('minutes.send');
    const stored = shown(await presses('minutes.seen'), 'minutes-recipients');
    expect(stored.recipients).toEqual(preview.recipients);
    const audited = shown(await presses('minutes.seen', {}, rie), 'minutes-recipients');
    expect(audited.recipients.map(({ name }) => name)).toEqual(stored.recipients.map(({ name }) => name));
    expect(audited.recipients[0]?.parts.map(({ title }) => title)).toContain(1);
    // L1: no content without a purpose, not even an item's title.
    expect(JSON.stringify(audited)).not.toMatch(/Morgener|Ferien/);
  });

  test('are approved by everybody for themselves; the family’s yes at the review is theirs (R8)', async () => {
    await sent();
    const own = shown(await says(`referat ${reference}`, jonas), 'minutes-approval');
    expect(own.state).toBe('asked');
    expect(shown(await says(`godkend referat ${reference}`, jonas), 'minutes-approval').state).toBe(
      'approved',
    );
    const waiting = shown(await says(`referat ${reference}`), 'minutes');
    expect(waiting.next).toMatchObject({ step: 'await', names: ['Mille Fiktiv'] });
    const last = await presses('minutes.approve', { version: '1' }, mille);
    expect(shown(last, 'minutes-approval').state).toBe('final');
    expect(shown(await says(`referat ${reference}`), 'minutes').approved?.because).toBe('everybody');
  });

  test('near the last day whoever has not answered hears of it once more, nobody else (D2, R3)', async () => {
    await sent();
    await says(`godkend referat ${reference}`, mille);
    const toldOn = async (day: string) => {
      town.moveTo(`${day}T04:30:00Z`);
      await nudgeCoordinators(town.services, tenantId);
      town.moveTo(`${day}T06:00:00Z`);
      const told = await deliver(town);
      return told.flatMap(({ to, view }) =>
        view.name === 'notice' && view.message.kind === 'nudge' && view.message.due.kind === 'minutesApprove'
          ? [[to, view.actions.map(({ verb }) => verb)]]
          : [],
      );
    };
    // Sent on 16 June, to be answered by 23 June.
    expect(await toldOn('2026-06-19')).toEqual([]);
    expect(await toldOn('2026-06-22')).toEqual([[jonas.id, ['minutes.mine']]]);
    expect(await toldOn('2026-06-23')).toEqual([]);
  });

  test('a change asked for makes a new version, and the old approval is of the old one (R3)', async () => {
    await sent();
    await says(`godkend referat ${reference}`, mille);
    const line = `ret referat ${reference}; afsnit: Morgener; ændring: Det var torsdag`;
    expect(shown(await says(line, jonas), 'minutes-approval').state).toBe('changeAsked');
    const asked = shown(await says(`referat ${reference}`), 'minutes');
    expect(asked.next).toMatchObject({ step: 'settle', names: ['Jonas Attrap'] });
    const taken = await says(`tag ændring med ${reference}; ønske: Jonas; skal ske: Ring torsdag`);
    expect(shown(taken, 'minutes')).toMatchObject({ stage: 'draft', version: 2 });
    const old = shown(await presses('minutes.approve', { version: '1' }, mille), 'minutes-approval');
    expect(old.state).toBe('rewritten');
    expect(JSON.stringify(old)).not.toContain('Ring torsdag');
    await says(reviewLine);
    const again = shown(await presses('minutes.send'), 'minutes');
    expect(again.standings.find(({ name }) => name === 'Mille Fiktiv')?.state).toBe('silent');
    const news = shown(await says(`referat ${reference}`, mille), 'minutes-approval');
    expect(news.changed).toEqual([{ title: 'Morgener', added: ['Ring torsdag'], removed: [] }]);
  });

  test('a small correction keeps the answers, and goes out at once (R3)', async () => {
    await sent();
    await says(`godkend referat ${reference}`, mille);
    const line = `skriv i referat ${reference}; afsnit: Morgener; godt: Alle var der; småret: ja`;
    const now = shown(await says(line), 'minutes');
    expect(now).toMatchObject({ stage: 'out', version: 2 });
    expect(now.standings.find(({ name }) => name === 'Mille Fiktiv')).toMatchObject({
      state: 'approved',
      version: 1,
    });
  });

  test('come to an end after the last day, and say who was silent (R8)', async () => {
    await sent();
    await says(`godkend referat ${reference}`, mille);
    expect(await refusedTo('minutes.publish')).toBe('ApprovalsAwaited');
    town.moveTo('2026-06-24T08:05:00Z');
    const done = shown(await presses('minutes.publish'), 'minutes');
    expect(done.approved?.because).toBe('deadline');
    expect(done.standings.find(({ name }) => name === 'Jonas Attrap')?.state).toBe('silent');
    const filed = shown(await says(`journaliseret ${reference}; kvittering: J-1`), 'minutes');
    expect(filed).toMatchObject({ stage: 'filed', receipt: 'J-1' });
    const rest = await typed(town, `skriv i referat ${reference}; afsnit: Morgener; godt: Nej`, sara);
    expect(rest.ok ? 'written' : rest.refusal.code).toBe('MinutesAreApproved');
    expect(
      shown(await says(`rettelse til referat ${reference}; rettelse: Kl. 11`), 'minutes').corrections,
    ).toHaveLength(1);
  });

  test('wait in the lists of those who can act, and what was agreed with whoever does it (R7, P3)', async () => {
    await held();
    expect(shown(await says('referater'), 'minutes-list').rows).toMatchObject([{ waitsFor: 'review' }]);
    await says(reviewLine);
    await presses('minutes.send');
    expect(shown(await says('mangler jeg at godkende noget', jonas), 'minutes-list').rows).toMatchObject([
      { waitsFor: 'own', reference },
    ]);
    for (const who of [jonas, mille]) await presses('minutes.approve', { version: '1' }, who);
    expect(shown(await says('mine handlinger', jonas), 'my-actions').rows).toMatchObject([
      { what: 'Ring til skolen', dueOn: '2026-06-30', group: 'later', status: 'open' },
    ]);
    const waiting = shown(await says('journal'), 'filing').rows;
    expect(waiting).toMatchObject([
      { matter: 'minutes', overdue: false },
      { matter: 'agenda', overdue: false },
    ]);
    town.moveTo('2026-06-30T08:05:00Z');
    const late = shown(await says('journal', karen), 'filing').rows;
    expect(late).toMatchObject(waiting.map(({ matter }) => ({ matter, overdue: true, actions: [] })));
    expect(JSON.stringify(late)).not.toContain('Månesten');
  });

  test('are nobody else’s, by whatever press (C7)', async () => {
    await sent();
    const verbs: readonly Verb[] = [
      'minutes.show',
      'minutes.mine',
      'minutes.preview',
      'minutes.send',
      'minutes.seen',
      'minutes.publish',
      'minutes.remind',
      'minutes.approve',
      'minutes.carry',
    ];
    for (const verb of verbs) expect(await refusedTo(verb, { version: '1' }, lea)).toBe('NotFound');
    for (const verb of ['minutes.send', 'minutes.publish', 'minutes.show'] as const)
      expect(['NotFound', 'NotAllowed']).toContain(await refusedTo(verb, {}, jonas));
  });
});
