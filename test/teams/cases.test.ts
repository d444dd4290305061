import { fill, textsFor } from '../../src/language/texts';
import { fieldsOf, listOf } from '../../src/tryout/activity';
import {
  type BotAtWork,
  ida,
  jonas,
  karen,
  lea,
  mille,
  per,
  rie,
  sara,
  startBotAtWork,
} from '../support/running-bot';
import {
  answerTo,
  dataOf,
  filledIn,
  inputOf,
  opens,
  outcomeOf,
  renewed,
  returned,
  submits,
} from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

const { familyCase, forms, refusals, words } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

/** Opens one of somebody's own cases in one line; returns its card. */
const openCase = (who: string, alias: string) =>
  answerTo(bot.person(who), `opret sag "${alias}" start 2026-08-03`);

describe('seeing one’s cases', () => {
  test('“mine sager” shows each with its next step, and a row opens the case', async () => {
    const list = await answerTo(bot.person(lea), 'mine sager');
    expect(list.reads).toContain('Familien Månesten');
    const shown = await bot.person(lea).presses(list, 'Åbn Familien Månesten');
    expect(shown.message?.reads).toMatch(/Freja.*Gudrun.*Jonas Attrap/s);
  });

  test('more than a page of them is turned over', async () => {
    for (let number = 1; number <= 12; number += 1) await openCase(sara, `Familien Blad${number}`);
    const first = await answerTo(bot.person(sara), 'mine sager');
    const rowsOf = (buttons: readonly string[]) => buttons.filter((title) => title.startsWith('Åbn '));
    expect(rowsOf(first.buttons)).toHaveLength(15);
    const { message: second } = await bot.person(sara).presses(first, 'cases.more');
    const both = [...rowsOf(first.buttons), ...rowsOf(second?.buttons ?? [])];
    expect(new Set(both).size).toBe(both.length);
    for (let number = 1; number <= 12; number += 1) expect(both).toContain(`Åbn Familien Blad${number}`);
  });

  test.each(['-1', 'mange', '1e9', '__proto__', ''])('a forged page (%j) is a page too', async (from) => {
    const list = await answerTo(bot.person(lea), 'mine sager');
    const own = await bot.person(lea).forges(list, 'cases.more', { scope: 'mine', from });
    expect(outcomeOf(own)).toContain(familyCase.list.mine);
    const others = await bot.person(lea).forges(list, 'cases.more', { scope: 'department', from });
    expect(outcomeOf(others)).toContain(familyCase.list.none.department.title);
  });

  test('a professional sees who coordinates and not the story', async () => {
    const card = await answerTo(bot.person(mille), 'sag Månesten');
    expect(card.reads).toContain('Lea Dummy');
    expect(card.reads).not.toMatch(/Gudrun|Storm|forældremyndighed/);
    expect(card.buttons).not.toContain('Afslut sagen');
  });

  test('the lead sees numbers and deadlines, never names', async () => {
    const list = await answerTo(bot.person(karen), 'mine sager');
    expect(list.reads).toContain('HOI-2026-004');
    expect(list.reads).not.toMatch(/Månesten|Solsikke|Regnbue/);
    const { message } = await bot.person(karen).presses(list, 'Åbn HOI-2026-004');
    expect(message?.reads).not.toMatch(/Regnbue|Viggo/);
    // By coordinator: once somebody else’s begin, theirs do not come again.
    const owners = list.reads.split('\n').flatMap((line) => /^(.+?) · .*Sagen/.exec(line)?.[1] ?? []);
    const changes = owners.filter((name, at) => name !== owners[at - 1]);
    expect(new Set(changes).size).toBe(changes.length);
  });

  test('a name in several of one’s own cases asks which', async () => {
    const card = await answerTo(bot.person(jonas), 'sag Viggo');
    expect(card.buttons).toEqual(
      expect.arrayContaining(['Familien Regnbue · HOI-2026-004', 'Familien Solsikke · HOI-2026-007']),
    );
  });

  test('nobody opens another’s case by its number on a card', async () => {
    const list = await answerTo(bot.person(per), 'mine sager');
    const missing = await bot.person(per).forges(list, 'case.show', { reference: 'HOI-2026-999' });
    for (const reference of ['HOI-2026-001', 'HOI-2026-003', 'hoi 2026 1']) {
      const press = await bot.person(per).forges(list, 'case.show', { reference });
      expect(outcomeOf(press)).toBe(outcomeOf(missing));
    }
    expect(outcomeOf(missing)).toContain(refusals.NotFound);
  });
});

describe('the family and its network (M3)', () => {
  test('a member is added in a dialog, and not twice', async () => {
    const card = await openCase(sara, 'Familien Elverhøj');
    const dialog = await opens(bot.person(sara), card, 'case.addMember');
    expect(dialog.reads).toContain('Familien Elverhøj');
    const inputs = { name: 'Ronja', relation: 'child', birthYear: 2014 };
    const added = await submits(bot.person(sara), dialog, 'case.addMember', inputs);
    expect(renewed(added).reads).toMatch(/Ronja\s+· barn · 12 år/);
    const again = await opens(bot.person(sara), card, 'case.addMember');
    const back = returned(await submits(bot.person(sara), again, 'case.addMember', inputs));
    expect(back.reads).toContain('Ronja');
    expect(filledIn(back, 'birthYear')).toBe(2014);
  });

  test.each([
    ['a child', 'tilføj medlem {case}; navn: Alma; relation: barn; fødselsår: 2014', /Alma\s+· barn · 12 år/],
    [
      'a mother',
      'tilføj medlem {case}; navn: Freja; relation: mor; forældremyndighed: ja',
      /Freja\s+· mor · forældremyndighed/,
    ],
    [
      'a father',
      'tilføj medlem {case}; navn: Bo; relation: far; bor et andet sted: ja',
      /Bo\s+· far · bor et andet sted/,
    ],
    ['in English', 'add member {case}; name: Storm; relation: child', /Storm\s+· child/],
    [
      'a grandmother',
      'tilføj netværk {case}; hvem: privat; navn: Gudrun; rolle: mormor; weekender: ja; ferier: ja',
      /Gudrun · mormor\s+✓ ja\s+✓ ja\s+–/,
    ],
    [
      'the child’s choice',
      'tilføj netværk {case}; hvem: privat; navn: Kim; rolle: træner; barnets valg: ja',
      /Kim · træner · barnets eget valg/,
    ],
    [
      'a doctor',
      'tilføj netværk {case}; hvem: anden fagperson; navn: Doktor Opfundet; rolle: læge',
      /Doktor Opfundet\s+· læge/,
    ],
    ['a colleague', 'tilføj netværk {case}; hvem: kollega; kollega: Jonas Attrap', /Jonas Attrap/],
  ])('%s is added in one line', async (what, line, shown) => {
    const alias = `Familien Linje${what.replace(/\P{L}/gu, '')}`;
    await openCase(sara, alias);
    const card = await answerTo(bot.person(sara), line.replace('{case}', alias));
    expect(card.reads).toMatch(shown);
  });

  test('whoever is no longer there is taken out, in a dialog or in one line', async () => {
    await openCase(sara, 'Familien Udskiftning');
    for (const name of ['Gudrun', 'Kim']) {
      await answerTo(
        bot.person(sara),
        `tilføj netværk Udskiftning; hvem: privat; navn: ${name}; rolle: nabo; barnets valg: ja`,
      );
    }
    const without = await answerTo(bot.person(sara), 'fjern Kim fra netværket i Udskiftning');
    expect(without.reads).toContain('Gudrun');
    expect(without.reads).not.toContain('Kim');
    const dialog = await opens(bot.person(sara), without, 'case.removeNetwork');
    const [gudrun] = listOf(inputOf(dialog, 'person')?.choices).map(fieldsOf);
    const done = await submits(bot.person(sara), dialog, 'case.removeNetwork', {
      person: String(gudrun?.value),
    });
    expect(renewed(done).reads).not.toContain('Gudrun');
  });

  test('whoever is in the network belongs to the family from then on', async () => {
    const card = await openCase(sara, 'Familien Kærgård');
    const dialog = await opens(bot.person(sara), card, 'case.addNetwork');
    await submits(bot.person(sara), dialog, 'case.addNetwork', { kind: 'colleague', colleague: ida });
    expect((await answerTo(bot.person(ida), 'hvem er koordinator for Kærgård')).reads).toContain(
      'Sara Testlund',
    );
  });

  test.each([
    ['nobody’s name', { name: ' ', relation: 'child' }, refusals.FieldMissing],
    ['a year that cannot be', { name: 'Alma', relation: 'child', birthYear: 1790 }, refusals.YearImpossible],
  ])('with %s the dialog comes back', async (_what, inputs, said) => {
    const card = await answerTo(bot.person(lea), 'sag Sneugle');
    const dialog = await opens(bot.person(lea), card, 'case.addMember');
    const back = returned(await submits(bot.person(lea), dialog, 'case.addMember', inputs));
    expect(back.reads).toContain(said.split(/[[{]/)[0]?.trim());
  });

  test('nobody else changes it: not the network, not the lead, not an outsider with the dialog’s own ids', async () => {
    const card = await openCase(sara, 'Familien Gemt');
    const data = dataOf(card, 'Tilføj til familien');
    for (const who of [jonas, karen, per, rie]) {
      const own = await answerTo(bot.person(who), 'hjælp');
      const forged = await bot
        .person(who)
        .forges(own, 'case.addMember', { ...data, name: 'Indtrænger', relation: 'child' });
      expect(outcomeOf(forged)).toMatch(/adgang|finde/);
    }
    expect((await answerTo(bot.person(sara), 'sag Gemt')).reads).not.toContain('Indtrænger');
  });
});

describe('the phases, in their order (T4)', () => {
  test('one after the other, in dialogs; a formal decision is marked as one and explained', async () => {
    let card = await openCase(sara, 'Familien Trin');
    const move = async (inputs = {}) => {
      const dialog = await opens(bot.person(sara), card, 'case.movePhase');
      return submits(bot.person(sara), dialog, 'case.movePhase', inputs);
    };
    card = renewed(await move());
    expect(card.reads).toContain('Fase 2 af 5');
    card = renewed(await move());
    expect(card.reads).toContain('Fase 3 af 5');

    const back = returned(await move({ formalDecision: true, partyHearing: true }));
    expect(back.reads).toContain(refusals.FormalDecisionIncomplete);
    expect(filledIn(back, 'formalDecision')).toBe('true');
    const decided = await submits(bot.person(sara), back, 'case.movePhase', {
      formalDecision: true,
      partyHearing: true,
      complaintGuidanceExplanation: 'Familien fik medhold i det hele',
    });
    expect(renewed(decided).reads).toContain('Fase 4 af 5');
  });

  test('in one line, by the name of the phase', async () => {
    await openCase(sara, 'Familien Trappe');
    const card = await answerTo(bot.person(sara), 'fase Trappe; fase: sagen oplyses; dato: i dag');
    expect(card.reads).toContain('Fase 2 af 5');
    const tooSoon = await answerTo(
      bot.person(sara),
      'fase Trappe; fase: sagen afgøres og meddeles; dato: i dag',
    );
    expect(tooSoon.reads).toContain(refusals.ChoiceUnknown);
    expect(tooSoon.reads).toContain('Sagen overvejes');
  });

  test('a phase out of its order is refused, also when the card is forged', async () => {
    const card = await openCase(sara, 'Familien Spring');
    const { reference } = dataOf(card, forms['case.movePhase'].title);
    const press = await bot
      .person(sara)
      .forges(card, 'case.movePhase', { reference, to: 'decided', on: '2026-08-04' });
    expect(outcomeOf(press)).toContain(refusals.PhaseOrder.split('[')[0]);
    expect((await answerTo(bot.person(sara), 'sag Spring')).reads).toContain('Fase 1 af 5');
  });
});

describe('the target group, when more is known (T1)', () => {
  test.each([
    ['all three', 'forsørgelse: ja; problemer: ja; anden sag: ja', familyCase.targetGroup.met],
    [
      'one is not known yet',
      'forsørgelse: ja; problemer: ja; anden sag: ved ikke endnu',
      familyCase.targetGroup.unclear,
    ],
    [
      'a no with a reason',
      'forsørgelse: nej; problemer: ja; anden sag: ja; undtagelse: moren er syg',
      familyCase.targetGroup.exception,
    ],
    [
      'a no without a reason',
      'forsørgelse: nej; problemer: ja; anden sag: ja',
      refusals.ExceptionReasonMissing,
    ],
  ])('%s', async (what, fields, said) => {
    const alias = `Familien Mål${what.replace(/\P{L}/gu, '')}`;
    await openCase(sara, alias);
    expect((await answerTo(bot.person(sara), `målgruppe ${alias}; ${fields}`)).reads).toContain(said);
  });
});

describe('every form that a case offers', () => {
  const forThisCase = [
    'case.recordTargetGroup',
    'case.addMember',
    'case.addNetwork',
    'case.appointDeputy',
    'case.movePhase',
    'handover.request',
    'case.close',
  ] as const;

  test('opens as a dialog, and says what it is about', async () => {
    const card = await openCase(sara, 'Familien Formular');
    for (const form of forThisCase) {
      const dialog = await opens(bot.person(sara), card, form);
      expect(dialog.title).toBe(forms[form].title);
      expect(dialog.reads).toContain('Familien Formular');
    }
  });

  test.each(['da', 'en'] as const)(
    'shows a one-line way, and it is understood as it stands (%s)',
    async (language) => {
      for (const [index, form] of forThisCase.entries()) {
        const name = `Linjevej${language}${index}`;
        await openCase(sara, `Familien ${name}`);
        const line = fill(textsFor(language).forms[form].chat ?? '', { subject: name });
        const { reads } = await answerTo(bot.person(sara), line);
        expect([line, reads]).toEqual([line, expect.stringContaining(`Familien ${name}`)]);
      }
    },
  );

  test('says so in the chat', async () => {
    await openCase(sara, 'Familien Linjehint');
    expect((await answerTo(bot.person(sara), 'afslut Linjehint')).reads).toContain(words.chatWay);
  });
});
