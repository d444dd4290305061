import { routeFor } from '../../../src/teams/routes/all';
import type { FormView } from '../../../src/views/form';
import type { MeetingView } from '../../../src/views/meeting/meeting';
import { shown } from '../../support/case-steps';
import { familyOfFour } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { sara } from '../../support/people';
import { typeAll, typed } from '../support/typing';

let town: TestMunicipality;

/** It is Monday 8 June 2026, nine o'clock. */
beforeEach(async () => {
  town = await newMunicipality();
  await familyOfFour(town, 'Familien Månesten');
});

const planned = async (line: string): Promise<MeetingView> => shown('meeting', await typed(town, line));
const sentBack = async (line: string): Promise<FormView> => shown('form', await typed(town, line));
const stands = ({ fields }: FormView) =>
  Object.fromEntries(fields.map(({ id, value, wrote }) => [id, value ?? wrote]));

const submitted = async (data: Readonly<Record<string, string>>) => {
  const request = { kind: 'press', verb: 'meeting.plan', data } as const;
  const route = routeFor(request);
  if (route === undefined) throw new Error('no route');
  return route.handle(
    { services: town.services, actor: town.as(sara), chat: 'personal', locale: 'da' },
    request,
  );
};

describe('a meeting in one line: the time as it is said', () => {
  test.each([
    ['tirsdag halv ti', { on: '2026-06-09', start: '09:30', end: '11:00' }],
    ['tirsdag i næste uge kvart over 8', { on: '2026-06-16', start: '08:15' }],
    ['uge 33 tirsdag mellem 10 og 12', { on: '2026-08-11', start: '10:00', end: '12:00' }],
    ['i morgen tidlig kl. ni', { on: '2026-06-09', start: '09:00' }],
    ['d.3/9 10 i 2 timer', { on: '2026-09-03', start: '10:00', end: '12:00' }],
    ['den 1. i måneden kl. 10', { on: '2026-07-01', start: '10:00' }],
  ])('møde Freja %s', async (when, time) => {
    expect((await planned(`møde Freja ${when}; sted: Familiehuset`)).time).toMatchObject(time);
  });
});

describe('what may be two things, or nothing, is asked about and stands as typed', () => {
  test.each([
    ['møde Freja fredag den 13. november 2027', 'WeekdayDoesNotFit', { on: 'fredag den 13. november 2027' }],
    ['møde Freja fredag den 13. november 2027 kl. 10', 'WeekdayDoesNotFit', { start: '10:00' }],
    ['møde Freja 29. februar 2027', 'DateImpossible', { on: '29. februar 2027' }],
    ['møde Freja 31. september 2026', 'DateImpossible', { on: '31. september 2026' }],
    ['møde Freja uge 53 2027', 'DateImpossible', { on: 'uge 53 2027' }],
    ['møde Freja næste fredag kl. 10', 'DayUnclear', { on: 'næste fredag', start: '10:00' }],
    ['møde Freja tirsdag halv tre', 'TimeUnclear', { on: '2026-06-09', start: 'halv tre' }],
    ['kontakt Freja fredag den 4. juni', 'WeekdayDoesNotFit', { on: 'fredag den 4. juni' }],
    ['kontakt Freja fredag den 4. juni; hvordan: telefon', 'WeekdayDoesNotFit', { on: 'fredag den 4. juni' }],
    ['kontakt Freja; dato: fredag den 4. juni', 'WeekdayDoesNotFit', { on: 'fredag den 4. juni' }],
    ['kontakt Freja i sidste uge', 'WeekNeedsDay', { on: 'i sidste uge' }],
  ])('%s', async (line, code, kept) => {
    const form = await sentBack(line);
    expect(form.refusal?.code).toBe(code);
    expect(stands(form)).toMatchObject(kept);
  });

  test('a contact that has been is on the last such day', async () => {
    expect(stands(await sentBack('kontakt Freja fredag'))).toMatchObject({ on: '2026-06-05' });
    expect(stands(await sentBack('kontakt Freja i mandags'))).toMatchObject({ on: '2026-06-01' });
  });
});

describe('a meeting is moved to the weekday after the day it had', () => {
  beforeEach(() => typeAll(town, 'møde Freja 16/6 kl. 10; sted: Familiehuset'));

  test('never to one before it', async () => {
    expect((await planned('ryk mødet Freja til onsdag')).time).toMatchObject({
      on: '2026-06-17',
      start: '10:00',
    });
  });

  test('asked about where the day before may be meant', async () => {
    const form = await sentBack('ryk mødet Freja til mandag');
    expect(form.refusal).toMatchObject({
      code: 'DayUnclear',
      params: { one: '2026-06-15', other: '2026-06-22' },
    });
    expect(stands(form)).toMatchObject({ on: 'mandag', start: '10:00' });
  });

  test.each(['fredag den 13. november 2027', '29. februar 2027'])('never by a year: %s', async (when) => {
    const form = await sentBack(`flyt mødet Freja til ${when}`);
    expect(stands(form)).toMatchObject({ on: when, start: '10:00' });
    expect((await planned('møde Freja')).time).toMatchObject({ on: '2026-06-16', start: '10:00' });
  });
});

describe('in dialogs and on cards, days and times are read as they are typed', () => {
  const filled = {
    reference: 'HOI-2026-001',
    repetitionKey: 'a-form',
    kind: 'network',
    place: 'Familiehuset',
  };

  test.each([
    ['9:30', '09:30'],
    ['10.30', '10:30'],
    ['10:00:00', '10:00'],
    ['kl. 10.30', '10:30'],
    ['9 AM', '09:00'],
    ['2:15 PM', '14:15'],
    ['halv ti', '09:30'],
    ['10', '10:00'],
  ])('%s', async (start, read) => {
    const meeting = shown('meeting', await submitted({ ...filled, on: '16/6', start }));
    expect(meeting.time).toMatchObject({ on: '2026-06-16', start: read });
  });

  test.each([
    ['10.75', 'TimeImpossible'],
    ['snart', 'TimeImpossible'],
    ['halv tre', 'TimeUnclear'],
  ])('"%s" stands as it was typed, with what is wrong', async (start, code) => {
    const form = shown('form', await submitted({ ...filled, on: '2026-06-16', start }));
    expect(form.refusal).toMatchObject({ code, field: 'start' });
    expect(stands(form)).toMatchObject({ on: '2026-06-16', start });
  });

  test('a day whose weekday does not fit stands as typed too', async () => {
    const form = shown(
      'form',
      await submitted({ ...filled, on: 'fredag den 16. juni 2026', start: '10.30' }),
    );
    expect(form.refusal).toMatchObject({ code: 'WeekdayDoesNotFit', field: 'on' });
    expect(stands(form)).toMatchObject({ on: 'fredag den 16. juni 2026', start: '10.30' });
  });
});

describe('until a week is until its end', () => {
  test.each([
    'stedfortræder HOI-2026-001: Lea Dummy fra uge 33 til uge 34',
    'stedfortræder HOI-2026-001: Lea Dummy fra den 10. august til og med uge 34',
    'deputy HOI-2026-001: Lea Dummy from week 33 until week 34',
  ])('%s', async (line) => {
    await typeAll(town, line);
    const view = JSON.stringify(shown('case', await typed(town, 'sag HOI-2026-001')));
    expect(view).toContain('2026-08-23');
    expect(view).toContain('2026-08-10');
  });
});

describe('a case is not named by the rest of the sentence', () => {
  test.each([
    ['opret en ny sag til familien Tusindfryd, opstart i dag', 'Familien Tusindfryd', '2026-06-08'],
    ['opret sag Familien Tusindfryd, opstart den 3. juni', 'Familien Tusindfryd', '2026-06-03'],
    ['open a case for the Tusindfryd family, starting today', 'The Tusindfryd family', '2026-06-08'],
  ])('%s: shown before it is made', async (line, alias, startedOn) => {
    expect(stands(await sentBack(line))).toMatchObject({ alias, startedOn });
  });

  test('the exact grammar is done at once', async () => {
    const made = shown('case', await typed(town, 'opret sag "Familien Tusindfryd" start 2026-03-02'));
    expect(made.name).toBe('case');
  });
});

describe('families are called by words of the grammar, and no other one opens', () => {
  test.each(['August', 'Maj', 'Marts', 'Tirsdag', 'Sag', 'Plan', 'Kontakt', 'Møde'])(
    'Familien %s',
    async (name) => {
      await typeAll(town, `opret sag "Familien ${name}" start 2026-03-02`);
      for (const line of [`sag Familien ${name}`, `sag ${name}`]) {
        expect(shown('case', await typed(town, line)).reference).toBe('HOI-2026-002');
      }
      expect(stands(await sentBack(`kontakt Familien ${name} i fredags`))).toMatchObject({
        on: '2026-06-05',
      });
    },
  );
});
