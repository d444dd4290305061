import type { RefusalCode } from '../../../src/domain/base/result';
import type { FormView } from '../../../src/views/form';
import type { MeetingView } from '../../../src/views/meeting/meeting';
import { shown } from '../../support/case-steps';
import { familyOfFour } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { ida, lea } from '../../support/people';
import { typeAll, typed } from '../support/typing';

let town: TestMunicipality;

/** It is Monday 8 June 2026, nine o'clock. */
beforeEach(async () => {
  town = await newMunicipality();
  await familyOfFour(town, 'Familien Månesten');
});

const planned = async (line: string): Promise<MeetingView> => shown('meeting', await typed(town, line));
const sentBack = async (line: string): Promise<FormView> => shown('form', await typed(town, line));

describe('a meeting in one line knows the family by any of its names, and the time by how Danes type it', () => {
  test.each([
    ['møde "Familien Månesten" tirsdag kl. 10', { on: '2026-06-09', start: '10:00', end: '11:30' }],
    ['møde Familien Månesten 23/6 kl 10-11.30', { on: '2026-06-23', start: '10:00', end: '11:30' }],
    ['møde Freja i morgen 14', { on: '2026-06-09', start: '14:00', end: '15:30' }],
    ['møde med Freja på fredag kl 9-10', { on: '2026-06-12', start: '09:00', end: '10:00' }],
    ['møde HOI-2026-001 d. 3. juli kl 9', { on: '2026-07-03', start: '09:00', end: '10:30' }],
    ['møde Alma 3/8-2026 9.30', { on: '2026-08-03', start: '09:30', end: '11:00' }],
    ['møde Månesten torsdag i uge 34 kl. 13', { on: '2026-08-20', start: '13:00', end: '14:30' }],
    ['meeting Freja Tuesday at 10', { on: '2026-06-09', start: '10:00', end: '11:30' }],
    ['meeting "Familien Månesten" tomorrow 2 pm', { on: '2026-06-09', start: '14:00', end: '15:30' }],
  ])('%s', async (line, time) => {
    expect((await planned(`${line}; sted: Familiehuset`)).time).toEqual(time);
  });
});

describe('too little in the line: the form comes with what was said, and proposes the rest', () => {
  const filled = ({ fields }: FormView) => Object.fromEntries(fields.map(({ id, value }) => [id, value]));

  test.each([
    ['a week: its first good day', 'møde Freja uge 34', { on: '2026-08-17', start: '10:00' }],
    ['a week in English', 'meeting Freja week 34', { on: '2026-08-17', start: '10:00' }],
    ['a week with a time', 'møde Freja uge 34 kl 13', { on: '2026-08-17', start: '13:00' }],
    ['a week that begins with Easter Monday: the day after', 'møde Freja uge 13 2027', { on: '2027-03-30' }],
    ['a day', 'møde Freja på fredag', { on: '2026-06-12', start: '10:00' }],
    ['a day on which nothing is proposed', 'møde Freja lørdag', { on: '2026-06-13', start: undefined }],
    ['a time without a day', 'møde Freja kl. 13', { start: '13:00' }],
  ])('%s', async (_title, line, values) => {
    const form = await sentBack(`${line}; sted: Familiehuset`);
    expect(filled(form)).toMatchObject({ ...values, place: 'Familiehuset' });
    expect(form).toMatchObject({ begun: true });
    expect(form.refusal).toBeUndefined();
  });

  test('a day with a meeting on it: a time beside that meeting', async () => {
    await typeAll(town, 'møde Freja fredag kl. 10; sted: Familiehuset');
    expect(filled(await sentBack('møde Freja på fredag'))).toMatchObject({
      on: '2026-06-12',
      start: '13:00',
    });
  });
});

describe('a time that cannot be is answered with what is wrong, and nothing that was typed is lost', () => {
  const wrong: readonly (readonly [string, string, RefusalCode, string, object])[] = [
    ['a day that there is not', '31/2 kl 10', 'DateImpossible', 'on', { on: '31/2', start: '10:00' }],
    ['no day at all', 'HOI snart kl. 10', 'DateImpossible', 'on', { on: 'snart kl. 10' }],
    [
      'an hour that there is not',
      'tirsdag kl 25',
      'TimeImpossible',
      'start',
      { on: '2026-06-09', start: 'kl 25' },
    ],
    ['a minute that there is not', 'tirsdag kl. 10.75', 'TimeImpossible', 'start', { on: '2026-06-09' }],
    [
      'the hour that summer time skips',
      '28/3-2027 kl 2.30',
      'TimeSkipped',
      'start',
      { on: '2027-03-28', start: '02:30' },
    ],
    [
      'an end before the start',
      'tirsdag 11-10',
      'MeetingEndsBeforeStart',
      'end',
      { on: '2026-06-09', start: '11:00', end: '10:00' },
    ],
    ['a day that is past', '1/6 kl 10', 'DateInPast', 'on', { on: '2026-06-01', start: '10:00' }],
    ['a time that is past today', 'i dag kl 8', 'TimeInPast', 'start', { on: '2026-06-08', start: '08:00' }],
    ['too far ahead', '1/9-2027 kl 10', 'DateTooFar', 'on', { on: '2027-09-01' }],
    ['more than a day of work', 'tirsdag 8-18', 'MeetingTooLong', 'end', { start: '08:00', end: '18:00' }],
  ];

  test.each(wrong)('%s: %s', async (_title, when, code, field, kept) => {
    const subject = when.startsWith('HOI') ? 'HOI-2026-001' : 'Freja';
    const form = await sentBack(`møde ${subject} ${when.replace('HOI ', '')}; sted: Familiehuset`);
    expect(form.refusal).toMatchObject({ code, field });
    const stands = Object.fromEntries(form.fields.map(({ id, value, wrote }) => [id, value ?? wrote]));
    expect(stands).toMatchObject({ ...kept, place: 'Familiehuset' });
  });

  test('while the coordinator holds another meeting, with the time of that', async () => {
    await typeAll(town, 'møde Freja tirsdag kl. 10; sted: Familiehuset');
    const form = await sentBack('møde Freja tirsdag kl. 11; slags: netværksmøde; sted: Rådhuset');
    expect(form.refusal).toMatchObject({ code: 'MeetingOverlaps', params: { start: '10:00', end: '11:30' } });
  });
});

describe('a day that is no usual one for a meeting is said, and the meeting stays where it was put (M9)', () => {
  test.each([
    ['a Saturday', '20/6 kl 10', '2026-06-20', { kind: 'weekend' }],
    ['a public holiday', '25/12 kl 10', '2026-12-25', { kind: 'publicHoliday' }],
    ['a closed day', '24/12 kl 10', '2026-12-24', { kind: 'closedDay', day: 'christmasEve' }],
    ['a school holiday', '7/7 kl 10', '2026-07-07', { kind: 'schoolHoliday' }],
  ])('%s', async (_title, when, on, unusualDay) => {
    const meeting = await planned(`møde Freja ${when}; sted: Familiehuset`);
    expect(meeting).toMatchObject({ time: { on }, unusualDay });
  });

  test('a usual day says nothing', async () => {
    expect((await planned('møde Freja tirsdag kl 10; sted: Familiehuset')).unusualDay).toBeUndefined();
  });
});

describe('a line with a word before a colon that no field is called', () => {
  test('is not carried out: the form says which word, and has the rest', async () => {
    const form = await sentBack('møde Freja tirsdag kl. 10; sted: Familiehuset; slgs: netværksmøde');
    expect(form.refusal).toEqual({ code: 'FieldNameUnknown', params: { names: 'slgs' } });
    const filled = Object.fromEntries(form.fields.map(({ id, value }) => [id, value]));
    expect(filled).toMatchObject({ on: '2026-06-09', start: '10:00', place: 'Familiehuset' });
    shown('form', await typed(town, 'møde Freja'));
  });

  test('cancels nothing either', async () => {
    await typeAll(town, 'møde Freja tirsdag kl. 10; sted: Familiehuset');
    expect((await sentBack('aflys møde Freja; grnd: Freja er syg')).refusal?.code).toBe('FieldNameUnknown');
    expect((await planned('møde Freja')).state).toBe('planned');
  });
});

test('C2: whoever is about to take over sees the meetings that were held, and plans none yet', async () => {
  await typeAll(town, 'overdrag Freja til Lea Dummy fordi jeg skal på orlov');
  const accepted = await typed(town, 'ja til HOI-2026-001', lea);
  shown('handover', accepted);
  const list = shown('meeting-list', await typed(town, 'møde HOI-2026-001', lea));
  expect(list.actions.map(({ verb }) => verb)).toEqual(['case.show']);
});

describe('the other lines know the family by its names too', () => {
  test('a meeting is moved and cancelled', async () => {
    await typeAll(town, 'møde Freja tirsdag kl. 10; sted: Familiehuset');
    expect((await planned('flyt møde Freja til torsdag kl. 13')).time).toMatchObject({
      on: '2026-06-11',
      start: '13:00',
    });
    expect((await planned('flyt møde Freja på fredag')).time).toMatchObject({
      on: '2026-06-12',
      start: '13:00',
    });
    expect((await planned('flyt møde Freja til kl. 9')).time).toMatchObject({
      on: '2026-06-12',
      start: '09:00',
    });
    expect((await planned('aflys møde Familien Månesten fordi Freja er syg')).state).toBe('cancelled');
  });

  test('contact is logged for a day that was named', async () => {
    const log = shown('contact-log', await typed(town, 'kontakt Familien Månesten i går; hvordan: telefon'));
    expect(log).toMatchObject({ lastOn: '2026-06-07' });
  });

  test('contact on a day, without saying how: the form comes with the day', async () => {
    const form = await sentBack('kontakt Freja i går');
    expect(form.fields.find(({ id }) => id === 'on')?.value).toBe('2026-06-07');
  });

  test('nobody learns from a line about a family that is not theirs', async () => {
    const answer = await typed(town, 'møde Freja tirsdag kl. 10', ida);
    expect(shown('question-offer', answer).name).toBe('question-offer');
  });
});
