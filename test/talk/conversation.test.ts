import type { CaseReference } from '../../src/domain/case/family-case';
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

/** What is shown, without newly minted ids. */
const sameIn = (view: View | undefined): string =>
  JSON.stringify(view).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');

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

  test('where there is no meeting to move, what was typed stands in the form that plans one', async () => {
    const before = town.changes();
    for (const text of [
      'flyt mødet i Sneugle til torsdag kl 13',
      'mødet hos sneugle må rykkes til torsdag kl 13',
    ]) {
      const form = await say(text);
      expect(form).toMatchObject({ name: 'form', form: 'meeting.plan' });
      expect(valuesOf(form)).toMatchObject({ on: '2026-08-06', start: '13:00' });
    }
    expect(town.changes()).toBe(before);
  });

  test('a consent that is withdrawn: the consents, with the withdrawal on each (S3)', async () => {
    expect(await say('Bo har trukket sit samtykke tilbage')).toMatchObject({
      name: 'consent',
      reference: reference.månesten,
    });
  });
});

describe('questions are answered first', () => {
  test('one’s own next meeting, without a family', async () => {
    const answer = answerOf(await say('hvornår er næste møde'));
    expect(answer).toMatchObject({ about: 'nextMeeting', reference: reference.månesten });
    expect(answerOf(await say('hvem mangler at svare'))).toMatchObject({ reference: reference.månesten });
  });

  test('that there is none', async () => {
    await town.forget('rie');
    expect(answerOf(await say('hvornår er mit næste møde', 'rie'))).toMatchObject({ about: 'noMeeting' });
  });

  test('consent to the school, and to a colleague’s department (S8)', async () => {
    expect(answerOf(await say('har vi lov til at snakke med skolen om alma'))).toMatchObject({
      about: 'consentTo',
      recipient: 'Månebakkeskolen',
    });
    expect(answerOf(await say('og Ida?'))).toMatchObject({ recipient: 'Sundhedsplejen' });
  });

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

  test('of another recipient the same is asked, and of another family', async () => {
    await say('har vi samtykke til skolen i månesten');
    expect(answerOf(await say('hvad med sundhedsplejen'))).toMatchObject({
      about: 'consentTo',
      recipient: 'Sundhedsplejen',
    });
    expect(answerOf(await say('samme for solsikke'))).toMatchObject({
      about: 'consentTo',
      reference: reference.solsikke,
    });
  });

  test('“nej, den anden” asks which of the others', async () => {
    await say('hvornår er mødet i månesten');
    const asked = await say('nej, den anden familie');
    const picks = asked?.name === 'suggestions' ? (asked.picks ?? []) : [];
    expect(picks.map(({ ids }) => ids.reference)).toContain(reference.solsikke);
    expect(picks.map(({ ids }) => ids.reference)).not.toContain(reference.månesten);
  });

  test('who stands in is put into the absence that was just filled in', async () => {
    await say('jeg er syg i dag');
    expect(valuesOf(await say('Nikolaj tager over')).deputy).toBeDefined();
  });

  test('a day alone puts a move right, at the same time of day', async () => {
    await say('hvornår er næste møde med månesten');
    await say('flyt det til torsdag kl 13');
    expect(valuesOf(await say('nej, fredag mener jeg'))).toMatchObject({ on: '2026-08-14', start: '13:00' });
    expect(valuesOf(await say('hellere kl 9'))).toMatchObject({ on: '2026-08-14', start: '09:00' });
  });

  test('of another child it is asked whether the same colleague may be told', async () => {
    await say('må jeg fortælle Ida om storm');
    expect(answerOf(await say('og om alma?'))).toMatchObject({ about: 'mayTell', hearer: 'Ida Mock' });
    expect(answerOf(await say('og Jonas?'))).toMatchObject({ about: 'mayTell', hearer: 'Jonas Attrap' });
  });

  test('an exact line that lacks its family is about the one just spoken of', async () => {
    await say('hvornår har jeg sidst talt med solsikke');
    expect(await say('hvem er koordinator')).toMatchObject({ reference: reference.solsikke });
  });

  test('“ja” to a form is its press, “nej” is nothing; neither changes anything', async () => {
    await say('har lige ringet til freja');
    const before = town.changes();
    expect(await say('ja tak')).toMatchObject({ message: { kind: 'pressToDo' } });
    expect(await say('nej tak')).toMatchObject({ message: { kind: 'nothingDone' } });
    expect(town.changes()).toBe(before);
  });

  test('an invited colleague answers for the meeting just shown', async () => {
    await town.forget('mille');
    await say('hvornår er mødet i solsikke', 'mille');
    expect(await say('jeg kan ikke den dag', 'mille')).toMatchObject({
      form: 'invitation.decline',
      ids: { reference: reference.solsikke },
    });
  });

  test('after half an hour nothing is gone on from', async () => {
    await say('hvornår har jeg sidst talt med solsikke');
    town.letPass(29);
    expect(answerOf(await say('og månesten?'))).toMatchObject({ about: 'lastContact' });
    town.letPass(31);
    expect(answerOf(await say('og solsikke?'))).toBeUndefined();
  });

  test('of a family that is the speaker’s no more, nothing is gone on from (rights are asked anew)', async () => {
    const talk = { reference: reference.månesten as CaseReference, wish: 'lastContact' } as const;
    for (const text of [
      'hvornår har jeg sidst talt med dem',
      'og hvem er koordinator',
      'hvad er målene',
      'ja',
    ]) {
      await town.forget('per');
      const before = await say(text, 'per');
      await town.speakOf('per', talk);
      expect(sameIn(await say(text, 'per'))).toEqual(sameIn(before));
    }
  });

  test('nobody goes on from what another was talking about', async () => {
    await say('hvornår har jeg sidst talt med solsikke');
    await town.forget('mille');
    expect(answerOf(await say('og månesten?', 'mille'))).toBeUndefined();
  });
});
