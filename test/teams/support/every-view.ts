import { setTimeout } from 'node:timers/promises';
import { refreshOf } from '../../../src/app/capabilities';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import { dueKey } from '../../../src/app/telling/outbox';
import type { StandingCard } from '../../../src/app/telling/standing-cards';
import { demoTenantId } from '../../../src/config';
import { addMilliseconds } from '../../../src/domain/base/calendar';
import { textsFor } from '../../../src/language/texts';
import type { ViewName } from '../../../src/views/view';
import type { BotAtWork } from '../../support/running-bot';
import { answerTo } from './presses';
import { rowsOf } from './store-file';

/** Views without case data, whatever they say about the household; a new view is not among them. */
const withoutCaseData: readonly string[] = [
  'concern-report',
  // As long as nobody has offered many cases at once they name none; then references, just as the case's own hand-over cards
  // do.
  'handover-offers',
  'help',
  // What the reader has agreed to do, which stays theirs: from the plan and from approved minutes, it names no family except
  // by reference.
  'my-actions',
  'operations',
  // A sample for the audit, and what is deleted when: only references, for roles that see those of every case.
  'practice',
  'reorganisation',
  'retention',
  'settings',
  'sparring',
] satisfies readonly ViewName[];

/** Views with case data that come from a line or from the work instead of a press: they may stay too. */
export const alsoStands = [
  'consent-recorded',
  'coordinator-choices',
  'form',
  'notice',
] as const satisfies readonly ViewName[];

/**
 * Every view with case data that a press of its own makes again: from what the capabilities register, so that a new one is
 * included or fails.
 */
export const madeAgain: readonly ViewName[] = (Object.keys(refreshOf) as ViewName[]).filter((view) => {
  const row = refreshOf[view];
  return row !== 'never' && row.becomesAnother === undefined && !withoutCaseData.includes(view);
});

/**
 * A card after an event: unchanged, made again with content, a line without content, a line naming a newer card, or gone.
 */
export type Fate = 'same' | 'anew' | 'line' | 'folded' | 'gone';

/** A card in somebody's chat, and how it read. */
export interface Opened {
  readonly view: ViewName;
  readonly message: string;
  readonly text: string;
}

const aSecond = 1 / 3_600;

/** Once everything that was to be sent has been. What waits for a send budget or a second try need not wait in real time. */
export const nothingDue = async (bot: BotAtWork): Promise<void> => {
  const { services } = bot.running();
  const waiting = async () => {
    const soon = addMilliseconds(bot.clock.now(), 5_000);
    const { documents } = await services.store
      .partition({ tenantId: demoTenantId })
      .find<OutboxItem>('outbox', { keys: [dueKey] });
    return documents.filter(({ body }) => body.state === 'leased' || body.dueAt <= soon);
  };
  for (let due = await waiting(); due.length > 0; due = await waiting()) {
    if (due.every(({ body }) => body.state !== 'leased')) await bot.letPass(aSecond);
    await setTimeout(5);
  }
};

const textOf = (bot: BotAtWork, who: string, message: string): string | undefined => {
  const seen = bot
    .person(who)
    .chat()
    .find(({ id }) => id === message);
  return seen && JSON.stringify(seen.activity);
};

/** Ids by which the views of one case are made again, as their cards carry them. */
export type Ids = Readonly<Record<string, string>>;

/**
 * Shows somebody every view they may see, each in a message of its own, by the press that makes it again; and types the
 * lines that bring the others.
 */
export const opensAll = async (
  bot: BotAtWork,
  who: string,
  idsOf: (view: ViewName) => Ids,
  lines: readonly string[],
): Promise<void> => {
  for (const view of madeAgain) {
    const row = refreshOf[view];
    if (row === 'never') continue;
    const base = await answerTo(bot.person(who), 'hjælp');
    await bot.person(who).forges(base, row.verb, idsOf(view));
  }
  for (const text of lines) await answerTo(bot.person(who), text);
  await nothingDue(bot);
};

/** What somebody's chat shows of a case, as it reads now. */
export const standingOf = (bot: BotAtWork, who: string, reference: string): readonly Opened[] =>
  rowsOf(bot.file, 'standingCard')
    .map(({ body }) => JSON.parse(body) as StandingCard)
    .filter(({ person, cases }) => person === who && cases.some((one) => one === reference))
    .map(({ view, message }) => ({ view, message, text: textOf(bot, who, message) ?? '' }));

/** The views whose cards still hold one of these words, also where it is not shown. */
export const stillHeldBy = (
  bot: BotAtWork,
  who: string,
  opened: readonly Opened[],
  words: RegExp,
): readonly ViewName[] =>
  opened.filter(({ message }) => words.test(textOf(bot, who, message) ?? '')).map(({ view }) => view);

const { plain } = textsFor('da').notices;

const fateOf = (bot: BotAtWork, who: string, { message, text }: Opened): Fate => {
  const now = textOf(bot, who, message);
  if (now === undefined) return 'gone';
  if (now === text) return 'same';
  if (now.includes(plain.noLongerShown.title)) return 'line';
  return now.includes(plain.newerCard.title) ? 'folded' : 'anew';
};

/** The views of the cards, by outcome; each view once per outcome. */
export const fates = (
  bot: BotAtWork,
  who: string,
  opened: readonly Opened[],
): Partial<Readonly<Record<Fate, string>>> => {
  const found: Partial<Record<Fate, Set<ViewName>>> = {};
  for (const card of opened) {
    const fate = fateOf(bot, who, card);
    found[fate] = (found[fate] ?? new Set()).add(card.view);
  }
  return Object.fromEntries(
    Object.entries(found).map(([fate, views]) => [fate, [...views].toSorted().join(' ')]),
  );
};
