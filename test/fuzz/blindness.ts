import fc from 'fast-check';
import { fieldsOf, type Json } from '../../src/tryout/activity';
import { type BotAtWork, per } from '../support/running-bot';
import { aboutSomeCase, bodyOf, someCase } from './activities';

/** A case of a family that Per does not belong to, and one that there is not. */
const cases = ['HOI-2026-001', 'HOI-2026-999'] as const;
/** The bot's patience with one person is counted by the minute. */
const patientFor = 20;
const aWhile = 1 / 20;

/**
 * C7: what a colleague outside hears about a case that there is, and about one that there is not, is the same but for the number
 * that was typed. Throws at the first activity of which that is not so.
 */
export const assertBlindness = async (bot: BotAtWork, activities: number): Promise<void> => {
  await bot.person(per).says('tak');
  const usual = fieldsOf(bot.teams.traffic().findLast(({ direction }) => direction === 'toBot')?.request);
  const own = String(fieldsOf(usual.conversation).id);
  let count = 0;
  const heardOf = async (change: Json, reference: string): Promise<string> => {
    count += 1;
    const seenUntil = bot.teams.traffic().at(-1)?.id ?? 0;
    const response = await fetch(`${bot.running().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(usual, { ...plain, change }, `blind-${count}`).replaceAll(someCase, reference),
    });
    const said = bot.teams
      .traffic()
      .filter(
        ({ id, direction, conversationId }) =>
          id > seenUntil && direction === 'fromBot' && conversationId === own,
      )
      .map(({ request }) => fieldsOf(request))
      // An older card that is folded comes by itself, as a message that has an id, and is no answer.
      .filter(({ id }) => id === undefined)
      .map((message) => ({ ...message, replyToId: undefined }));
    return JSON.stringify([response.status, await response.text(), said])
      .replaceAll(reference, someCase)
      .replaceAll(`blind-${count}`, '')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
  };
  for (const change of fc.sample(aboutSomeCase, { numRuns: activities, seed: 20_260_302 })) {
    if (count % patientFor === 0) await bot.letPass(aWhile);
    const [real, unreal] = [await heardOf(change, cases[0]), await heardOf(change, cases[1])];
    if (real !== unreal) throw new Error(`not blind to ${JSON.stringify(change)}:\n${real}\n${unreal}`);
  }
};

const plain = { place: 'own', who: 'coordinator', conversation: {}, headers: {}, depth: 0 } as const;
