import { staffList } from '../../../src/demo/staff';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  weekdayOf,
} from '../../../src/domain/base/calendar';
import { isWorkingDay } from '../../../src/domain/base/working-days';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { SeenMessage } from '../../../src/tryout/person';
import { adam, jonas, lea, mille, sara } from '../../support/running-bot';
import { answerTo, choiceNamed, filledIn, opens, outcomeOf, renewed, submits } from '../support/presses';
import { type SimulatedBot, startSimulatedBot } from '../support/simulated-bot';
import { flawsIn } from '../support/traffic';

/*
 * A family's year in the running bot: its server, schedule, store, outbox and cards, with people at a stand-in for Teams and
 * a time that is moved from day to day. In the morning, whoever coordinates does what she is nudged about, by the cards she
 * gets, and calls the family on working Mondays; the colleagues say yes to their invitations. What else happens is in the
 * table of events.
 */

jest.setTimeout(120_000);

const day = calendarDate;
const firstDay = day('2026-03-02');
const lastDay = addMonths(firstDay, 12);
const alias = 'Familien Månesten';

const names: Readonly<Record<string, string>> = {
  [sara]: 'Sara',
  [lea]: 'Lea',
  [jonas]: 'Jonas',
  [mille]: 'Mille',
};

/** Sara is away for two weeks, and Lea stands in for her. */
const away = { from: day('2026-09-21'), to: day('2026-10-04') };
/** The program is stopped from the evening before to the night after. */
const outage = { from: day('2026-11-16'), to: day('2026-11-19') };

/** The program is restarted after the day's round and before its word is sent. */
const restartedOn = day('2026-06-12');

const isIn = (on: CalendarDate, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  on >= from && on <= to;

/** The weeks in which nobody calls. */
const noCalls = [
  { from: '2026-05-18', to: '2026-05-18' },
  { from: '2026-07-06', to: '2026-07-26' },
  { from: '2026-12-21', to: '2027-01-03' },
];

const consentFor = (recipient: string): string =>
  `skriv samtykke ind ${alias}; ja fra: Freja; modtager: ${recipient}; oplysninger: arbejde og uddannelse; handler om: Freja; formål: holde møder om familien sammen; hvordan: mundtligt`;

/** What is written to the bot at noon of a day. */
const events: Readonly<Record<string, readonly string[]>> = {
  '2026-03-02': [
    `tilføj medlem ${alias}; navn: Freja; relation: mor; forældremyndighed: ja`,
    `tilføj netværk ${alias}; hvem: kollega; kollega: Jonas Attrap`,
    `tilføj netværk ${alias}; hvem: kollega; kollega: Mille Fiktiv`,
    `${consentFor('Jobcenter')}; gælder til: 16. august`,
    consentFor('Månebakkeskolen'),
  ],
  '2026-03-20': [`ny frist ${alias}; frist: barnets plan; fra: 20. marts`],
  '2026-06-19': [`frist overholdt ${alias}; dato: i dag`],
  // The family is away for three weeks of the summer.
  '2026-07-06': [`rytme ${alias}; hvad: kontakten med familien; senest: 27. juli; grund: Ferie`],
  // One consent ran out yesterday; the other is renewed before it does.
  '2026-08-17': [consentFor('Jobcenter')],
  '2027-02-01': [consentFor('Månebakkeskolen')],
  '2026-09-01': [`ny frist ${alias}; frist: første opfølgning; fra: 1. september`],
  '2026-09-14': [`stedfortræder ${alias}: Lea Dummy fra 21. september til 4. oktober`],
  '2026-12-04': [`frist overholdt ${alias}; dato: i dag`],
};

let bot: SimulatedBot;
let meetingDay: CalendarDate | undefined;
const diary: string[] = [];

const coordinatorOn = (on: CalendarDate): string => (isIn(on, away) ? lea : sara);

/** What a message is about: its heading, and what waits or by when. */
const gistOf = ({ reads }: SeenMessage): string => {
  const lines = reads.split('\n').filter((line) => line.trim().length > 1);
  const waits = lines.filter((line) => /^[⚠●○] /.test(line));
  const again = /\d+ gange i træk/.exec(reads)?.[0];
  const dueBy = waits.length > 0 ? undefined : /senest (\d+\. \w+)/i.exec(reads)?.[0].toLowerCase();
  return [lines[0], ...waits, again, dueBy].filter((part) => part !== undefined).join(', ');
};

const refusedOr = (outcome: string): string => {
  if (outcome.startsWith('⚠')) throw new Error(outcome);
  return outcome;
};

/** The family is free on Fridays: the first one from the proposal on, which leaves room for it. */
const fridayFrom = (from: CalendarDate): CalendarDate => {
  let on = from;
  while (weekdayOf(on) !== 5) on = addDays(on, 1);
  return on;
};

const plansMeeting = async (who: string, on: CalendarDate): Promise<void> => {
  const person = bot.person(who);
  const proposal = await answerTo(person, `møde ${alias}`);
  const dialog = await opens(person, proposal, 'meeting.plan');
  meetingDay = fridayFrom(day(String(filledIn(dialog, 'on'))));
  const filled = { on: meetingDay, place: 'Rådhuset' };
  refusedOr(outcomeOf(await submits(person, dialog, 'meeting.plan', filled)));
  diary.push(`${on} ${names[who]} plans ${meetingDay}`);
};

const invites = async (who: string, message: SeenMessage, on: CalendarDate): Promise<void> => {
  const person = bot.person(who);
  const meeting = renewed(await person.presses(message, 'meeting.show'));
  let agenda = renewed(await person.presses(meeting, 'agenda.show'));
  const form = await opens(person, agenda, 'agenda.addItem');
  const freja = choiceNamed(form, 'Freja');
  agenda = renewed(
    await submits(person, form, 'agenda.addItem', {
      owner: choiceNamed(form, 'Freja'),
      text: 'Freja og arbejdet',
      types: 'employment',
      aboutIds: freja.replace('member:', ''),
      purpose: 'meeting',
    }),
  );
  const made = await opens(person, agenda, 'agenda.made');
  agenda = renewed(await submits(person, made, 'agenda.made', { with: choiceNamed(made, 'Freja') }));
  const ready = renewed(await person.presses(agenda, 'meeting.show'));
  refusedOr(outcomeOf(await person.presses(ready, 'meeting.invite')));
  diary.push(`${on} ${names[who]} invites`);
};

const holdsMeeting = async (who: string, on: CalendarDate): Promise<void> => {
  const person = bot.person(who);
  const card = await answerTo(person, `møde ${alias}`);
  const live = renewed(await person.presses(card, 'live.show'));
  const asked = renewed(await person.presses(live, 'live.close'));
  outcomeOf(await person.presses(asked, 'live.closeAnyway'));
  diary.push(`${on} ${names[who]} holds the meeting`);
};

const calls = async (who: string): Promise<void> => {
  const person = bot.person(who);
  const card = await answerTo(person, `kontakt ${alias}`);
  outcomeOf(await person.presses(card, 'contact.phoned'));
};

/** D6: what the administrator hears. */
const administrator: string[] = [];

/** Whoever was written to reads it, and does what it asks; returns whether anybody was. */
const readAndAct = async (on: CalendarDate): Promise<boolean> => {
  const all = await bot.news(sara, lea, jonas, mille, adam);
  const news = all.filter(({ to }) => to !== adam);
  for (const { to, message } of all) if (to === adam) administrator.push(`${on} ${gistOf(message)}`);
  for (const { to, message } of news) {
    const gist = gistOf(message);
    diary.push(`${on} ${names[to]} reads: ${gist}`);
    if (/opfølgningsmøde|opstartsmøde/i.test(gist) && to === coordinatorOn(on)) await plansMeeting(to, on);
    if (gist.startsWith('Invitationerne')) await invites(to, message, on);
    if (gist.startsWith('Invitation ·')) {
      refusedOr(outcomeOf(await bot.person(to).presses(message, 'invitation.yes')));
    }
  }
  return news.length > 0;
};

const live = async (on: CalendarDate): Promise<void> => {
  const who = coordinatorOn(on);
  await bot.comesTo(on, '08:00');
  while (await readAndAct(on));
  const isWork = isWorkingDay(on, defaultSettings.calendar);
  if (weekdayOf(on) === 1 && isWork && !noCalls.some((weeks) => isIn(on, weeks))) await calls(who);
  for (const line of events[on] ?? []) refusedOr((await answerTo(bot.person(who), line)).reads);
  if (on === meetingDay) {
    meetingDay = undefined;
    await holdsMeeting(who, on);
  }
};

const saraIn = (absence?: typeof away) => {
  const [person] = staffList(day).filter(({ id }) => id === sara);
  if (person === undefined) throw new Error('no Sara');
  const { absence: _, ...present } = person;
  return { ...present, ...(absence && { absence }) };
};

beforeAll(async () => {
  bot = await startSimulatedBot(firstDay);
  await bot.saveStaff(saraIn(away));
  for (const who of [sara, lea, jonas, mille, adam]) await answerTo(bot.person(who), 'hjælp');
  await answerTo(bot.person(sara), `opret sag "${alias}" start i dag`);
  for (let on = firstDay; on <= lastDay; on = addDays(on, 1)) {
    if (on === outage.from) await bot.stop();
    if (isIn(on, outage)) continue;
    if (on === addDays(outage.to, 1)) {
      await bot.comesTo(on, '05:00');
      await bot.start();
    }
    if (on === restartedOn) {
      await bot.comesTo(on, '06:45');
      await bot.stop();
      await bot.start();
    }
    await live(on);
  }
});
afterAll(() => bot.close());

describe('D6: in that year the administrator', () => {
  test('hears once that something came late, after the outage, at a decent hour', () => {
    expect(administrator).toEqual([`${addDays(outage.to, 1)} Noget kom for sent`]);
  });
});

describe('C5, D2, M1–M4, M8, L6, S1, S6: a year of one family in the running bot', () => {
  test('every meeting, nudge and deadline is as it should be, nothing else is said, and nobody else is written to', () => {
    expect(diary).toEqual([
      // The Monday after Easter is no day for a call, and the week has passed.
      '2026-04-07 Sara reads: Tid til kontakt med familien, senest 6. april',
      '2026-04-17 Sara reads: Opstartsmødet skal på plads, senest 2. maj',
      '2026-04-17 Sara plans 2026-05-01',
      '2026-04-20 Sara reads: Invitationerne til mødet skal ud, senest 24. april',
      '2026-04-20 Sara invites',
      '2026-04-20 Jonas reads: Invitation · Opstartsmøde',
      '2026-04-20 Mille reads: Invitation · Opstartsmøde',
      '2026-05-01 Sara holds the meeting',
      '2026-05-04 Sara reads: Referatet skal skrives, senest 4. maj',
      '2026-05-08 Sara reads: Referatet skal skrives, senest 4. maj',
      // Nobody called in the week of Ascension Day, and then it was Whit Monday.
      '2026-05-19 Sara reads: Tid til kontakt med familien, senest 18. maj',
      '2026-05-26 Sara reads: Tid til kontakt med familien, 2 gange i træk, senest 18. maj',
      '2026-06-08 Sara reads: Der er en frist i loven, senest 20. juni',
      // The program was restarted between the round and the word.
      '2026-06-12 Sara reads: Næste opfølgningsmøde skal på plads, senest 26. juni',
      '2026-06-12 Sara plans 2026-06-26',
      '2026-06-15 Sara reads: Invitationerne til mødet skal ud, senest 19. juni',
      '2026-06-15 Sara invites',
      '2026-06-15 Jonas reads: Invitation · Opfølgningsmøde',
      '2026-06-15 Mille reads: Invitation · Opfølgningsmøde',
      '2026-06-26 Sara holds the meeting',
      '2026-06-29 Sara reads: Referatet skal skrives, senest 29. juni',
      '2026-07-03 Sara reads: Referatet skal skrives, senest 29. juni',
      // The summer break was agreed: nobody calls, and nothing is said about it.
      '2026-07-17 Sara reads: Nogle samtykker løber snart ud, senest 16. august',
      '2026-08-07 Sara reads: Næste opfølgningsmøde skal på plads, senest 21. august',
      '2026-08-07 Sara plans 2026-08-21',
      '2026-08-10 Sara reads: Invitationerne til mødet skal ud, senest 14. august',
      '2026-08-10 Sara invites',
      '2026-08-10 Jonas reads: Invitation · Opfølgningsmøde',
      '2026-08-10 Mille reads: Invitation · Opfølgningsmøde',
      // The consent ran out on a Sunday.
      '2026-08-17 Sara reads: Et punkt er lukket for nogen',
      '2026-08-21 Sara holds the meeting',
      '2026-08-24 Sara reads: Referatet skal skrives, senest 24. august',
      '2026-08-28 Sara reads: Referatet skal skrives, senest 24. august',
      '2026-09-15 Lea reads: Du er stedfortræder',
      // The deadline is in the autumn holiday: the meeting comes before it. Sara is away, and Lea stands in.
      '2026-09-25 Lea reads: Næste opfølgningsmøde skal på plads, senest 16. oktober',
      '2026-09-25 Lea plans 2026-10-09',
      '2026-09-28 Lea reads: Invitationerne til mødet skal ud, senest 2. oktober',
      '2026-09-28 Lea invites',
      '2026-09-28 Jonas reads: Invitation · Opfølgningsmøde',
      '2026-09-28 Mille reads: Invitation · Opfølgningsmøde',
      '2026-10-05 Lea reads: Du er ikke længere stedfortræder',
      '2026-10-09 Sara holds the meeting',
      '2026-10-12 Sara reads: Referatet skal skrives, senest 12. oktober',
      '2026-10-16 Sara reads: Referatet skal skrives, senest 12. oktober',
      // The program was stopped for four days: everything from those days, once and together, as it stands now.
      '2026-11-20 Sara reads: Til dig i dag, ⚠ Kontakt med familien, ● Første opfølgning på indsatsen, ● Opfølgningsmøde',
      '2026-11-20 Sara plans 2026-12-04',
      '2026-11-23 Sara reads: Invitationerne til mødet skal ud, senest 27. november',
      '2026-11-23 Sara invites',
      '2026-11-23 Jonas reads: Invitation · Opfølgningsmøde',
      '2026-11-23 Mille reads: Invitation · Opfølgningsmøde',
      // A meeting in the rhythm is no answer to what the law requires.
      '2026-12-02 Sara reads: Der er en frist i loven, senest 1. december',
      '2026-12-04 Sara holds the meeting',
      '2026-12-07 Sara reads: Referatet skal skrives, senest 7. december',
      '2026-12-11 Sara reads: Referatet skal skrives, senest 7. december',
      '2026-12-22 Sara reads: Tid til kontakt med familien, senest 21. december',
      '2026-12-29 Sara reads: Tid til kontakt med familien, 2 gange i træk, senest 21. december',
      '2027-01-15 Sara reads: Næste opfølgningsmøde skal på plads, senest 29. januar',
      '2027-01-15 Sara plans 2027-01-29',
      '2027-01-18 Sara reads: Invitationerne til mødet skal ud, senest 22. januar',
      '2027-01-18 Sara invites',
      '2027-01-18 Jonas reads: Invitation · Opfølgningsmøde',
      '2027-01-18 Mille reads: Invitation · Opfølgningsmøde',
      '2027-01-29 Sara holds the meeting',
      '2027-02-01 Sara reads: Til dig i dag, ● Skriv referatet, ○ Samtykker, der skal fornyes',
      '2027-02-05 Sara reads: Referatet skal skrives, senest 1. februar',
    ]);
  });

  test('D2: nothing comes twice, and of its own accord the bot writes on days of work alone', () => {
    expect(new Set(diary).size).toBe(diary.length);
    for (const line of diary.filter((one) => one.includes(' reads: '))) {
      expect(isWorkingDay(day(line.slice(0, 10)), defaultSettings.calendar)).toBe(true);
    }
  });

  test('M1, M2: every meeting was held on the day that it was planned for', () => {
    const days = (what: RegExp) => diary.flatMap((line) => what.exec(line)?.[1] ?? []);
    expect(days(/^(\S+) \S+ holds/)).toEqual(days(/ plans (\S+)$/));
  });

  test('every answer and every card was as Teams and people need it', () => {
    expect(flawsIn(bot)).toEqual([]);
  });
});
