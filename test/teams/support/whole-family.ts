import type { StandingCard } from '../../../src/app/telling/standing-cards';
import type { ViewName } from '../../../src/views/view';
import { type BotAtWork, lea, nora } from '../../support/running-bot';
import { type Ids, nothingDue } from './every-view';
import { answerTo, choiceNamed, opens, outcomeOf, renewed, submits } from './presses';
import { rowsOf } from './store-file';

/**
 * A family with everything there is to see: a meeting that was held, its minutes out for approval, one to come, a consent, a
 * question, a hand-over, a deputy.
 */
export interface WholeFamily {
  readonly alias: string;
  readonly reference: string;
  /** The ids by which a view of it is made. */
  readonly idsOf: (view: ViewName) => Ids;
}

export interface FamilyWish {
  /** Until when Sara deputises; empty: nobody does. */
  readonly deputyUntil?: string;
  /** Who is asked to take it over; empty: nobody is. */
  readonly receiver?: string;
  /** The meeting to come is called off. */
  readonly isCancelled?: boolean;
}

/** Tulle's consent, or her no, that the school hears of Buller. */
export const consentLine = (reference: string, answer: 'ja' | 'nej', types = 'skolefravær'): string =>
  `skriv samtykke ind ${reference}; ${answer} fra: Tulle; modtager: Månebakkeskolen; oplysninger: ${types}; handler om: Buller; formål: holde møder om familien sammen; hvordan: mundtligt; gælder til: 20. november`;

const idsWithin = (card: unknown): Ids => {
  const meeting = /"meeting":"([^"]+)"/.exec(JSON.stringify(card))?.[1];
  return meeting === undefined ? {} : { meeting };
};

/** Lea's families, each new; Mille of the school is in their network. */
export const wholeFamilies = (bot: () => BotAtWork) => {
  let families = 0;
  const says = (who: string, line: string) => answerTo(bot().person(who), line);
  return async ({
    deputyUntil = '20/11',
    receiver = 'Nikolaj',
    isCancelled = false,
  }: FamilyWish = {}): Promise<WholeFamily> => {
    families += 1;
    const alias = `Familien Udsigt${'abcdefghijklmnop'[families]}`;
    const card = await says(lea, `opret sag "${alias}" start i dag`);
    const reference = /HOI-\d{4}-\d{3}/.exec(card.reads)?.[0] ?? '';
    await says(lea, `tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
    await says(lea, `tilføj medlem ${reference}; navn: Buller; relation: barn; fødselsår: 2015`);
    await says(lea, `tilføj netværk ${reference}; hvem: kollega; kollega: Mille Fiktiv`);
    const minutes = 20 * families;
    const at = (more: number) =>
      `${12 + Math.floor((minutes + more) / 60)}.${String((minutes + more) % 60).padStart(2, '0')}`;
    await says(lea, `møde ${reference} i dag kl. ${at(0)}-${at(10)}; sted: Rådhuset`);
    await says(lea, `dagsorden ${reference}; punkt: Fodbold; fra: Tulle; oplysninger: intet fortroligt`);
    await says(lea, `skriv ned ${reference}; hvor: det går godt; sagt: Fodbold hver tirsdag; punkt: Fodbold`);
    const first = await says(lea, `møde ${reference}`);
    const live = renewed(await bot().person(lea).presses(first, 'live.show'));
    outcomeOf(await bot().person(lea).presses(live, 'live.close'));
    const held = idsWithin(live.card).meeting ?? '';
    await says(lea, `referat ${reference}`);
    const reviewed = await says(lea, `referat ${reference} gennemgået; dato: i dag; passer: Tulle og Buller`);
    const preview = renewed(await bot().person(lea).presses(reviewed, 'minutes.preview'));
    outcomeOf(await bot().person(lea).presses(preview, 'minutes.send'));
    await says(lea, consentLine(reference, 'ja'));
    const planned = await says(lea, `møde ${reference} i dag kl. ${at(10)}-${at(20)}; sted: Familiehuset`);
    const agenda = renewed(await bot().person(lea).presses(planned, 'agenda.show'));
    const form = await opens(bot().person(lea), agenda, 'agenda.addItem');
    const added = renewed(
      await submits(bot().person(lea), form, 'agenda.addItem', {
        owner: choiceNamed(form, 'Buller'),
        text: 'Hvordan kommer Buller i skole?',
        types: 'absence',
        aboutIds: choiceNamed(form, 'Buller').replace('member:', ''),
        purpose: 'meeting',
      }),
    );
    const made = await opens(bot().person(lea), added, 'agenda.made');
    const done = await submits(bot().person(lea), made, 'agenda.made', { with: choiceNamed(made, 'Tulle') });
    const meeting = renewed(await bot().person(lea).presses(renewed(done), 'meeting.show'));
    outcomeOf(await bot().person(lea).presses(meeting, 'meeting.invite'));
    if (isCancelled) {
      const dialog = await opens(bot().person(lea), await says(lea, `møde ${reference}`), 'meeting.cancel');
      await submits(bot().person(lea), dialog, 'meeting.cancel', { reason: 'Familien er rejst' });
    }
    if (receiver !== '') await says(lea, `overdrag ${reference} til ${receiver} fordi jeg skifter job`);
    if (deputyUntil !== '')
      await says(lea, `stedfortræder ${reference}: Sara Testlund fra i dag til ${deputyUntil}`);
    const offer = await says(nora, `hvem er koordinator for ${alias}`);
    await bot().person(nora).presses(offer, 'question.passOn', { purpose: 'coordinate' });
    await nothingDue(bot());
    const rows = rowsOf(bot().file, 'standingCard').map(({ body }) => JSON.parse(body) as StandingCard);
    const ids: Ids = Object.assign(
      { from: '0', scope: 'mine' },
      ...rows.filter(({ cases }) => cases.includes(reference as never)).map(({ again }) => again?.ids),
      { meeting: idsWithin(meeting.card).meeting, reference, from: '0', scope: 'mine' },
    );
    const own: Readonly<Record<string, Ids>> = {
      'held-meeting': { meeting: held },
      minutes: { meeting: held },
      'minutes-approval': { meeting: held },
      'minutes-recipients': { meeting: held, what: 'stored' },
      audit: { scope: 'looks' },
    };
    return { alias, reference, idsOf: (view) => ({ ...ids, ...own[view] }) };
  };
};
