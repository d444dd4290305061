import { textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, lea, mille, per, startBotAtWork } from '../../support/running-bot';
import { type Family, familiesMeetings } from '../support/meetings';
import { answerTo, outcomeOf } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(60_000);

const { actions, forms, help } = textsFor('da');
let bot: BotAtWork;
const { invited: sentOut, newFamily } = familiesMeetings(() => bot);

/** Invited, and everybody has got the invitation: what comes next in their chat is the answer to what they write. */
const invited = async (family: Family): Promise<void> => {
  const invitations = (who: string): number =>
    bot
      .person(who)
      .chat()
      .filter(({ buttons }) => buttons.includes(actions['invitation.yes'])).length;
  const before = [jonas, mille].map(invitations);
  await sentOut(family);
  await bot.teams.waitFor(() => [jonas, mille].every((who, at) => invitations(who) > (before[at] ?? 0)));
};

beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(async () => {
  expect(flawsIn(bot)).toEqual([]);
  await bot.close();
});

const standing = async (family: Family): Promise<string> =>
  (await answerTo(bot.person(lea), `møde ${family.reference}`)).reads;
const valuesOf = ({ card }: SeenMessage): string => JSON.stringify(card);

test('one invitation open: the answer is offered filled in, changes nothing by itself, and one press sends it', async () => {
  const family = await newFamily();
  await invited(family);
  const before = await standing(family);

  const yes = await answerTo(bot.person(jonas), 'ja tak');
  expect(yes.buttons).toContain(actions['invitation.yes']);
  const no = await answerTo(bot.person(mille), 'jeg kan desværre ikke den dag, har undervisning');
  expect(no.reads).toContain(forms['invitation.decline'].title);
  expect(valuesOf(no)).toContain('har undervisning');
  expect(await standing(family)).toBe(before);

  await bot.person(jonas).presses(yes, actions['invitation.yes']);
  await bot.person(mille).presses(no, forms['invitation.decline'].submit);
  const after = await standing(family);
  expect(after).toMatch(/Jonas Attrap\s+· ja$/m);
  expect(after).toContain('har undervisning');

  const other = await answerTo(bot.person(jonas), 'kan det blive kl 14 i stedet?');
  expect(other.reads).toContain(forms['invitation.otherTime'].title);
  const sent = await bot.person(jonas).presses(other, forms['invitation.otherTime'].submit);
  expect(outcomeOf(sent)).toContain('kan det blive kl 14 i stedet?');
  expect(await standing(family)).toContain('kan det blive kl 14 i stedet?');
});

test('in English it is offered in English', async () => {
  await invited(await newFamily());
  const no = await answerTo(bot.person(jonas), 'sorry, can’t make it');
  expect(no.reads).toContain(textsFor('en').forms['invitation.decline'].title);
});

test('several open: which is asked by buttons, and the press answers that one alone', async () => {
  const families = [await newFamily(), await newFamily()];
  for (const family of families) await invited(family);
  const which = (await bot.person(jonas).says('afbud pga sygdom')).find(({ reads }) =>
    reads.includes(help.suggestions.case.title),
  );
  if (which === undefined) throw new Error('it was not asked which');
  const [first, second] = families;
  const line = which.buttons.find((button) => button.includes(first?.reference ?? '?')) ?? '?';
  await bot.person(jonas).presses(which, line);
  expect(first && (await standing(first))).toContain('sygdom');
  expect(second && (await standing(second))).not.toContain('sygdom');
});

test('none open: "ja tak" is courtesy, and courtesies answer nothing', async () => {
  const answer = await answerTo(bot.person(per), 'afbud pga sygdom');
  expect(answer.reads).not.toContain(forms['invitation.decline'].title);
  await invited(await newFamily());
  for (const word of ['ok', 'tak']) {
    expect((await answerTo(bot.person(jonas), word)).buttons).not.toContain(actions['invitation.yes']);
  }
});
