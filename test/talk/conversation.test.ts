import type { NoticeView } from '../../src/views/notice';
import type { View } from '../../src/views/view';
import { openTown, type Town } from './town';

jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
beforeEach(() => town.forget('lea'));
afterAll(() => town.close());

const say = async (text: string, speaker = 'lea'): Promise<View | undefined> =>
  (await town.say(speaker, text, 'da'))[0];

const valuesOf = (view: View | undefined): Readonly<Record<string, string | undefined>> =>
  view?.name === 'form' ? Object.fromEntries(view.fields.map(({ id, value }) => [id, value])) : {};

const answerOf = (
  view: View | undefined,
): Extract<NoticeView['message'], { kind: 'answer' }>['answer'] | undefined =>
  view?.name === 'notice' && view.message.kind === 'answer' ? view.message.answer : undefined;

const reference = { månesten: 'HOI-2026-001', solsikke: 'HOI-2026-007' };

describe('what changes something comes filled in, and nothing is changed', () => {
  test('a contact: how, when and with whom (C5)', async () => {
    const before = town.changes();
    const form = await say('har lige ringet til freja');
    expect(form).toMatchObject({ name: 'form', form: 'contact.log', ids: { reference: reference.månesten } });
    expect(valuesOf(form)).toMatchObject({ kind: 'phone', on: '2026-08-04' });
    expect(valuesOf(form).with).toBeDefined();
    expect(town.changes()).toBe(before);
  });

  test('taking back is a press too (L8)', async () => {
    await town.say('lea', 'kontakt Solsikke; dato: i dag; måde: Ringet', 'da');
    const before = town.changes();
    expect(await say('ups det var forkert, tag det tilbage')).toMatchObject({ name: 'suggestions' });
    expect(town.changes()).toBe(before);
  });

  test('a deputy with the days (C4)', async () => {
    const form = await say('Nikolaj er min stedfortræder på Månesten fra 10/8 til 21/8');
    expect(form).toMatchObject({ name: 'form', form: 'case.appointDeputy' });
    expect(valuesOf(form)).toMatchObject({ from: '2026-08-10', to: '2026-08-21' });
    expect(valuesOf(form).deputy).toBeDefined();
  });

  test('a meeting that moves: the day that it moves to, and the time', async () => {
    const form = await say('mødet med månesten på tirsdag skal rykkes til torsdag kl 13');
    expect(form).toMatchObject({ name: 'form', form: 'meeting.move' });
    expect(valuesOf(form)).toMatchObject({ on: '2026-08-13', start: '13:00' });
  });

  test('a consent that is withdrawn: the consents, with the withdrawal on each (S3)', async () => {
    expect(await say('Bo har trukket sit samtykke tilbage')).toMatchObject({
      name: 'consent',
      reference: reference.månesten,
    });
  });
});

describe('questions are answered first', () => {
  test('when was the last contact', async () => {
    expect(answerOf(await say('hvornår har jeg sidst talt med solsikke'))).toMatchObject({
      about: 'lastContact',
      reference: reference.solsikke,
    });
  });

  test('who has answered', async () => {
    expect(answerOf(await say('hvem mangler at svare på mødet i månesten'))).toMatchObject({
      about: 'answers',
    });
  });

  test('what somebody may be told, with its basis (S1–S6)', async () => {
    expect(answerOf(await say('må jeg fortælle Ida om storm'))).toMatchObject({
      about: 'mayTell',
      hearer: expect.stringContaining('Ida'),
    });
  });

  test('what is late, and which consents run out', async () => {
    expect(answerOf(await say('er jeg bagud med noget'))).toMatchObject({ about: 'behind' });
    expect(answerOf(await say('hvilke samtykker udløber snart'))).toMatchObject({ about: 'expiring' });
  });
});

describe('the talk is followed', () => {
  test('"og månesten?" asks the same of another family', async () => {
    await say('hvornår har jeg sidst talt med solsikke');
    expect(answerOf(await say('og månesten?'))).toMatchObject({
      about: 'lastContact',
      reference: reference.månesten,
    });
  });

  test('a sentence that names no family is about the one just spoken of, and says so', async () => {
    await say('hvornår er næste møde med månesten');
    const form = await say('flyt det til torsdag kl 13');
    expect(form).toMatchObject({ form: 'meeting.move', subject: 'Familien Månesten' });
  });

  test('the name alone answers which family was meant', async () => {
    const asked = await say('hvornår har jeg sidst haft kontakt med familien');
    expect(asked).toMatchObject({ name: 'suggestions', about: 'case' });
    expect(answerOf(await say('Solsikke'))).toMatchObject({
      about: 'lastContact',
      reference: reference.solsikke,
    });
  });

  test('nobody goes on from what another was talking about', async () => {
    await say('hvornår har jeg sidst talt med solsikke');
    await town.forget('mille');
    expect(answerOf(await say('og månesten?', 'mille'))).toBeUndefined();
  });
});
