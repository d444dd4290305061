import { textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import {
  adam,
  type BotAtWork,
  emily,
  ida,
  jonas,
  karen,
  mille,
  nora,
  per,
  rie,
  startBotAtWork,
} from '../../support/running-bot';
import { answerTo, outcomeOf } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { coordinator: texts, refusals } = textsFor('da');
let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const ask = (who: string, about: string): Promise<SeenMessage> =>
  answerTo(bot.person(who), `hvem er koordinator for ${about}`);

describe('those who belong to a family hear at once who coordinates (C7)', () => {
  test.each([
    ['the reference', 'hvem er koordinator for HOI-2026-001'],
    ['the reference, carelessly written', 'Hvem er koordinator for hoi 2026 1?'],
    ['the alias', 'hvem er koordinator for Familien Månesten'],
    ['the alias alone', 'koordinator Månesten'],
    ['the alias in quotes', 'Hvem koordinerer for "Familien Månesten"?'],
    ['the alias with a slip', 'koordinator familien månestn'],
    ['the alias with aa for å', 'koordinator maanesten'],
    ['the alias with a for å, in capitals', 'KOORDINATOR MANESTEN!!'],
    ['the genitive', 'hvem er månestens koordinator'],
    ['a member’s name', 'hvem er koordinator for Freja'],
    ['a member’s name with a slip', 'hvem er koordinator for Frejja'],
    ['a phrase with a slip', 'hvem er kordinator for Månesten'],
    ['courtesies around it', 'Hej Rød Tråd, kan du fortælle mig hvem er koordinator for Månesten? Tak'],
    ['English', 'who is the coordinator for HOI-2026-001'],
    ['English, otherwise', 'who coordinates the Månesten family'],
  ])('asked by %s', async (_way, text) => {
    const answer = await answerTo(bot.person(jonas), text);
    expect(answer.reads).toContain('Lea Dummy');
    expect(answer.reads).toContain('Månesten');
    // In the language that the question was written in.
    expect(answer.buttons).toContain(text.startsWith('who ') ? 'Write to Lea' : 'Skriv til Lea');
  });

  test('a name that two of their families share is a choice, and a press answers it', async () => {
    const choice = await ask(jonas, 'Viggo');
    expect(choice.buttons).toEqual(['Familien Regnbue', 'Familien Solsikke', 'Ingen af dem']);
    const answered = await bot.person(jonas).presses(choice, 'Familien Solsikke');
    expect(answered.message?.reads).toContain('Lea Dummy');
  });

  test('somebody who belongs to one of the families of that name is not shown the other', async () => {
    const answer = await ask(ida, 'Viggo');
    expect(answer.reads).toContain('Sara Testlund');
    expect(answer.reads).not.toContain('Solsikke');
  });

  test('a family without anybody to answer for it shows its lead (C4)', async () => {
    const answer = await ask(mille, 'Drivtømmer');
    expect(answer.reads).toContain(texts.uncovered);
    expect(answer.reads).toContain('Karen Leder');
  });

  test('while the coordinator has a deputy, the deputy is named too', async () => {
    const answer = await ask(ida, 'Regnbue');
    expect(answer.reads).toMatch(/Sara Testlund.*Lea Dummy/s);
  });
});

/** A card without what has to differ between answers: its ids. */
const shapeOf = ({ card, reads, buttons }: SeenMessage): unknown => ({
  card: JSON.stringify(card).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'),
  reads,
  buttons,
});

describe('everybody else hears the same, whether or not there is such a family (C7)', () => {
  const subjects = [
    ['a family of a network that is not theirs', 'HOI-2026-001'],
    ['a case that does not exist', 'HOI-2026-999'],
    ['a closed case', 'HOI-2026-003'],
    ['the alias of a family', 'Familien Månesten'],
    ['the alias of a closed case', 'Familien Kastanje'],
    ['an alias that nobody has', 'Familien Findesikke'],
    ['a child', 'Alma'],
    ['a name in two families', 'Viggo'],
    ['a name in no family', 'Kunigunde'],
    ['a misspelt alias', 'Månestn'],
    ['the last case of a year long gone', 'HOI-1999-12'],
    ['another municipality’s reference', 'ABC-2026-001'],
  ] as const;
  const wholly = (who: string) =>
    Promise.all(subjects.map(async ([, subject]) => shapeOf(await ask(who, subject))));

  test.each([
    ['Per, of the same authority', per],
    ['Nora, of another authority', nora],
    ['Adam, the administrator', adam],
    ['Rie, the auditor', rie],
  ])('%s: text, buttons and structure are the same', async (_who, id) => {
    const [first, ...others] = await wholly(id);
    for (const other of others) expect(other).toEqual(first);
    expect(JSON.stringify(first)).toContain(texts.offer.title);
    expect(JSON.stringify(first)).not.toMatch(/Lea|Sara|HOI|Månesten/);
  });

  test('also in English', async () => {
    const answers = await Promise.all(
      ['HOI-2026-001', 'HOI-2026-999'].map((subject) =>
        answerTo(bot.person(emily), `who is the coordinator for ${subject}`),
      ),
    );
    expect(answers[0]?.reads).toContain(textsFor('en').coordinator.offer.title);
    expect(answers.map(shapeOf)[1]).toEqual(answers.map(shapeOf)[0]);
  });

  test('and so it is when the question is sent on', async () => {
    const shapes: unknown[] = [];
    for (const [, subject] of subjects) {
      const offer = await ask(nora, subject);
      const { message } = await bot.person(nora).presses(offer, 'question.passOn', { purpose: 'coordinate' });
      if (message === undefined) throw new Error('the card is gone');
      shapes.push(shapeOf(message));
    }
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect(JSON.stringify(shapes[0])).toContain(texts.offer.sentTitle);
  });

  test.each([
    'sag HOI-2026-001',
    'sag HOI-2026-999',
    'HOI-2026-001',
    'afslut HOI-2026-001',
    'overdrag HOI-2026-001 til Sara Testlund fordi det haster',
    'fase Familien Findesikke',
    'tilføj medlem Månesten; navn: Ane; relation: barn',
    'overtag HOI-2026-999',
    'stedfortræder HOI-2026-001: Lea Dummy fra i dag til i morgen',
    'ja til HOI-2026-011',
  ])('“%s” by somebody outside is answered like the question itself', async (text) => {
    const [expected, answer] = [
      await ask(nora, 'Familien Findesikke'),
      await answerTo(bot.person(nora), text),
    ];
    expect(shapeOf(answer)).toEqual(shapeOf(expected));
  });
});

describe('a colleague of the same authority says what it is for (C7)', () => {
  test('and is then answered directly, by the case’s number', async () => {
    const offer = await ask(per, 'Familien Månesten');
    const answered = await bot.person(per).presses(offer, 'question.passOn', { purpose: 'invite' });
    expect(answered.message?.reads).toContain('Lea Dummy');
    expect(answered.message?.reads).toContain(texts.basis.sameAuthority);
    expect(answered.message?.reads).toContain('HOI-2026-001');
    expect(answered.message?.reads).not.toContain('Månesten');
  });

  test.each(['', 'nysgerrighed', '__proto__', 'constructor'])(
    'a purpose that is none (%j) is asked for again',
    async (purpose) => {
      const offer = await ask(per, 'HOI-2026-001');
      const { question } = questionIn(offer);
      const press = await bot.person(per).forges(offer, 'question.passOn', { question, purpose });
      expect(press.notice).toBe(refusals.PurposeMissing);
    },
  );

  test('a family of another authority is not told even with a purpose', async () => {
    const offer = await ask(per, 'Familien Vindmølle');
    const sent = await bot.person(per).presses(offer, 'question.passOn', { purpose: 'invite' });
    expect(sent.message?.reads).toContain(texts.offer.sentTitle);
  });

  test('administrators and auditors have no work with families, so a purpose does not help them', async () => {
    const offer = await ask(rie, 'HOI-2026-001');
    const sent = await bot.person(rie).presses(offer, 'question.passOn', { purpose: 'invite' });
    expect(sent.message?.reads).toContain(texts.offer.sentTitle);
  });

  test('the lead hears it without a purpose, by the number alone', async () => {
    const answer = await ask(karen, 'HOI-2026-001');
    expect(answer.reads).toContain('Lea Dummy');
    expect(answer.reads).not.toContain('Månesten');
  });

  test('picking a case among choices that were never offered is asked again like any other', async () => {
    const offer = await ask(nora, 'Familien Findesikke');
    const forged = await bot
      .person(nora)
      .forges(offer, 'coordinator.ask', { reference: 'HOI-2026-001', purpose: 'coordinate' });
    expect(outcomeOf(forged)).toBe(offer.reads);
  });
});

const questionIn = ({ card }: SeenMessage): { readonly question: string } => {
  const [, question = ''] = /"question":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
  return { question };
};
