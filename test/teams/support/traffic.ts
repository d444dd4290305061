import { cardsOf, fieldsOf, type Json, listOf } from '../../../src/tryout/activity';
import { readableText } from '../../../src/tryout/cards';
import type { Exchange } from '../../../src/tryout/traffic';
import { isCard15 } from '../../support/cards/adaptive-card-schema';
import type { BotAtWork } from '../../support/running-bot';
import { familyWords, staffNames, wordsIn } from './families';

const cardBytesAtMost = 25 * 1024;

/** Words that only appear inside a program. */
const insideWords =
  /\bundefined\b|\bNaN\b|\[object |\b\w*Error\b|SQLITE|no such table|srv-42|node_modules|\.ts:\d/;

/** The last exchange that was looked at, by bot. */
const seenUntil = new WeakMap<object, number>();

/**
 * What is wrong with a bot's traffic since the last call, in words; nothing if it is as Teams and people need it. Call it
 * after every test, since only the latest exchanges are remembered.
 */
export const flawsIn = ({ teams, file }: Pick<BotAtWork, 'teams' | 'file'>): readonly string[] => {
  const families = familyWords(file);
  const seen = seenUntil.get(teams) ?? 0;
  const fresh = teams.traffic().filter(({ id }) => id > seen);
  seenUntil.set(teams, fresh.at(-1)?.id ?? seen);
  return fresh.flatMap((exchange) =>
    [
      ...answerFlaws(exchange),
      ...cardsIn(exchange).flatMap(cardFlaws),
      ...summaryFlaws(exchange, families),
    ].map((flaw) => `${exchange.direction} ${exchange.what}: ${flaw}`),
  );
};

/** How many lines of the log were looked at, by bot. */
const readUntil = new WeakMap<object, number>();

/**
 * What the bot has logged since the last call and should not have: errors, by event and place in the code, and names of
 * families and staff, which no line may contain.
 */
export const flawsLogged = ({ teams, logged, file }: BotAtWork): readonly string[] => {
  const fresh = logged.slice(readUntil.get(teams) ?? 0);
  readUntil.set(teams, logged.length);
  const errors = fresh.flatMap((line) => {
    const { level, event, error } = JSON.parse(line) as Json;
    return level === 'error' ? [`${String(event)} at ${String(listOf(fieldsOf(error).at)[0])}`] : [];
  });
  return [...errors, ...wordsIn(fresh.join(''), [...familyWords(file), ...staffNames(file)])];
};

/** How often the bot has sent somebody a message of their own that reads like this, among the latest exchanges. */
export const timesSent = ({ teams }: Pick<BotAtWork, 'teams'>, who: string, what: RegExp): number => {
  const exchanges = teams.traffic();
  const own = exchanges.find(({ direction, request }) => {
    const { from, conversation } = fieldsOf(request);
    const isPersonal = fieldsOf(conversation).conversationType === 'personal';
    return direction === 'toBot' && isPersonal && fieldsOf(from).aadObjectId === who;
  });
  if (own?.conversationId === undefined) throw new Error(`${who} has not written to the bot`);
  return exchanges.filter(
    (exchange) =>
      exchange.direction === 'fromBot' &&
      exchange.status === 201 &&
      exchange.conversationId === own.conversationId &&
      cardsIn(exchange).some((card) => what.test(readableText(card))),
  ).length;
};

/** Every card that the bot has shown, in messages and in answers. */
const cardsIn = ({ direction, request, response }: Exchange): readonly Json[] => {
  if (direction === 'fromBot') return cardsOf({ type: 'message', ...fieldsOf(request) });
  const { type, value, task, composeExtension } = fieldsOf(response);
  const dialog = fieldsOf(fieldsOf(fieldsOf(task).value).card).content;
  const found = listOf(fieldsOf(composeExtension).attachments).map((one) => fieldsOf(one).content);
  const own = type === 'application/vnd.microsoft.card.adaptive' ? [value] : [];
  return [...own, dialog, ...found].filter((card): card is Json => Object.keys(fieldsOf(card)).length > 0);
};

const answerFlaws = ({ direction, what, status, response, request }: Exchange): readonly string[] => {
  const said = JSON.stringify((direction === 'toBot' ? response : request) ?? {});
  const inside = insideWords.exec(said);
  return [
    ...(inside ? [`the inside is told: ${inside[0]} in ${said.slice(0, 400)}`] : []),
    ...(direction === 'toBot' && status !== 200 ? [`status ${status}`] : []),
    ...(direction === 'toBot' && what.startsWith('invoke') ? invokeFlaws(what, response) : []),
  ];
};

/** An answer that Teams could not read is shown as "something went wrong". */
const invokeFlaws = (what: string, response: unknown): readonly string[] => {
  const { statusCode, type, value, task, composeExtension } = fieldsOf(response);
  if (what.startsWith('invoke adaptiveCard/action')) {
    const isRead =
      statusCode === 200 &&
      (type === 'application/vnd.microsoft.card.adaptive'
        ? fieldsOf(value).type === 'AdaptiveCard'
        : type === 'application/vnd.microsoft.activity.message' && typeof value === 'string');
    return isRead ? [] : ['an answer to a press that Teams cannot read'];
  }
  if (what.startsWith('invoke task/')) {
    const kind = fieldsOf(task).type;
    const isRead = task === undefined || kind === 'continue' || kind === 'message';
    return isRead ? [] : ['an answer to a dialog that Teams cannot read'];
  }
  if (what.startsWith('invoke composeExtension/query')) {
    const kind = fieldsOf(composeExtension).type;
    return kind === 'result' || kind === 'message' ? [] : ['an answer to a search that Teams cannot read'];
  }
  return [];
};

const cardFlaws = (card: Json): readonly string[] => {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  const isValid = isCard15(card);
  return [
    ...(card.version === '1.5' ? [] : [`version ${String(card.version)}`]),
    ...(bytes < cardBytesAtMost ? [] : [`a card of ${bytes} bytes`]),
    ...(JSON.stringify(withoutTyped(card)).includes('${') ? ['an unfilled gap in a card'] : []),
    ...(isValid ? [] : [`not a card 1.5: ${JSON.stringify(isCard15.errors?.[0])}`]),
  ];
};

/** The same without what people have filled in: that is theirs. */
const withoutTyped = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withoutTyped);
  if (typeof node !== 'object' || node === null) return node;
  const { value, ...rest } = node as Json;
  const isInput = typeof rest.type === 'string' && rest.type.startsWith('Input.');
  return Object.fromEntries(
    Object.entries(isInput ? rest : node).map(([name, child]) => [name, withoutTyped(child)]),
  );
};

/** The line for notifications, which may be read on a locked screen. */
const summaryFlaws = ({ direction, request }: Exchange, families: readonly string[]): readonly string[] => {
  const { summary } = fieldsOf(request);
  if (direction !== 'fromBot' || typeof summary !== 'string') return [];
  return wordsIn(summary, families).map((word) => `the notification names ${word}`);
};
