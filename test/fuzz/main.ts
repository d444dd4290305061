import fc from 'fast-check';
import { fieldsOf, type Json } from '../../src/tryout/activity';
import { lea, startBotAtWork } from '../support/running-bot';
import { familyWords, wordsIn } from '../teams/support/families';
import { bodyOf, hostile } from './activities';
import { assertBlindness } from './blindness';

/**
 * `npm run fuzz [activities]`: sends hostile activities with a fixed seed and ends with 1 at the first that kills the
 * program, is answered by a 500 or by a 5xx without a line of ours, or brings a family's name to a shared place or to a stranger;
 * and at the first that tells a colleague outside whether there is a case.
 */
const main = async (): Promise<void> => {
  const activities = Number(process.argv[2] ?? 10_000);
  const bot = await startBotAtWork();
  const places = { own: 'personal', group: 'tvaerfagligt-team', channel: 'koordinatorer' } as const;
  const usual: Record<string, Json> = {};
  for (const [name, chat] of Object.entries(places)) {
    await bot.person(lea).says('@Rød Tråd tak', { in: chat });
    usual[name] = fieldsOf(bot.teams.traffic().findLast(({ direction }) => direction === 'toBot')?.request);
  }
  const own = String(fieldsOf(usual.own?.conversation).id);
  const families = familyWords(bot.file);
  const statuses = new Map<number, number>();
  const began = performance.now();
  let seenUntil = bot.teams.traffic().at(-1)?.id ?? 0;
  let count = 0;
  for (const one of fc.sample(hostile, { numRuns: activities, seed: 20_260_302 })) {
    const lines = bot.logged.length;
    count += 1;
    const response = await fetch(`${bot.running().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...one.headers },
      body: bodyOf(usual[one.place] ?? {}, one, `fuzz-${count}`),
    });
    const answer = await response.text();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const fresh = bot.teams
      .traffic()
      .filter(({ id, direction }) => id > seenUntil && direction === 'fromBot');
    seenUntil = bot.teams.traffic().at(-1)?.id ?? seenUntil;
    const told = fresh
      .filter(({ conversationId }) => one.who !== 'coordinator' || conversationId !== own)
      .map(({ request }) => ({ ...fieldsOf(request), replyToId: undefined }));
    const heard = JSON.stringify(told) + (one.who === 'coordinator' ? '' : answer);
    const leaks = wordsIn(heard, families);
    // 501 is the SDK's word for an invoke that nobody knows; a 500 is a fault of ours, a silent 5xx all the more.
    const isFault = response.status === 500 || (response.status > 501 && bot.logged.length === lines);
    if (leaks.length > 0 || isFault)
      throw new Error(`activity ${count} (${response.status}): ${leaks.join(', ')} ${JSON.stringify(one)}`);
  }
  const pairs = Math.ceil(activities / 20);
  await assertBlindness(bot, pairs);
  const { status } = await fetch(`${bot.running().url}/healthz`);
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(
    `${count} activities and ${pairs} pairs in ${seconds} s, alive: ${status === 200}, ${JSON.stringify([...statuses])}\n`,
  );
  await bot.close();
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`);
  process.exit(1);
});
