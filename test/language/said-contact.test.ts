import fc from 'fast-check';
import { addDays, calendarDate } from '../../src/domain/base/calendar';
import { saidContact } from '../../src/language/said-contact';

/** A Tuesday. */
const today = calendarDate('2026-08-04');
const said = (sentence: string) => {
  const { kind, on, wrong } = saidContact(sentence, today);
  return [kind, on, wrong?.code];
};

describe('how and when somebody had contact, in their own words (C5)', () => {
  test.each([
    ['jeg talte med hende i telefon i går', 'phone', '2026-08-03'],
    ['ringet i fredags', 'phone', '2026-07-31'],
    ['ringede mandag kl. 10', 'phone', '2026-08-03'],
    ['jeg besøgte dem i torsdags', 'visit', '2026-07-30'],
    ['hjemmebesøg den 30. juli', 'visit', '2026-07-30'],
    ['sms i lørdags', 'message', '2026-08-01'],
    ['skrev med mor for tre dage siden', 'message', '2026-08-01'],
    ['talte med far i går aftes', undefined, '2026-08-03'],
    ['har ringet i morges', 'phone', '2026-08-04'],
    ['logged a call last Friday', 'phone', '2026-07-31'],
    ['visited them on Monday', 'visit', '2026-08-03'],
    ['texted Bo yesterday', 'message', '2026-08-03'],
    ['snakkede kort med mor', undefined, undefined],
  ])('%s', (sentence, kind, on) => expect(said(sentence)).toEqual([kind, on, undefined]));

  test.each([
    ['ringet forrige fredag', 'forrige fredag', 'DayUnclear'],
    ['ringet fredag d. 30/7', 'fredag d. 30/7', 'WeekdayDoesNotFit'],
    ['besøgt den 31. februar', 'den 31. februar', 'DateImpossible'],
    ['besøg i sidste uge', 'i sidste uge', 'WeekNeedsDay'],
    ['snakkede forleden dag', 'forleden dag', 'DateImpossible'],
    ['talte sammen i weekenden', 'i weekenden', 'DateImpossible'],
    ['called the other day', 'the other day', 'DateImpossible'],
    ['ringet i fredags og igen i mandags', 'i fredags, i mandags', 'DateImpossible'],
    ['besøg på torsdag', 'på torsdag', 'DateInFuture'],
    ['talte med mor om mødet på fredag', 'på fredag', 'DateImpossible'],
    ['talked to her about the meeting yesterday', 'yesterday', 'DateImpossible'],
  ])('asked about, and it stands as it was said: %s', (sentence, on, code) =>
    expect(said(sentence).slice(1)).toEqual([on, code]),
  );

  test('what was talked about tells nothing of how', () => {
    expect(said('talte med mor om mødet')[0]).toBeUndefined();
    expect(said('ringede om besøget')[0]).toBe('phone');
  });

  test('no day is read but one that the sentence names, and none ahead', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((away) => addDays(today, -away));
    const other = fc.constantFrom('med mor', 'kort', 'hos dem', 'og far', 'igen', '10 minutter', 'to gange');
    fc.assert(
      fc.property(
        day,
        fc.array(other, { maxLength: 3 }),
        fc.array(other, { maxLength: 3 }),
        (on, before, after) => {
          const read = saidContact(['ringede', ...before, on, ...after].join(' '), today);
          if (read.wrong === undefined) expect(read.on).toBe(on);
          else expect(read.on).toContain(on);
          expect(saidContact(['ringede', ...before, ...after].join(' '), today).on).toBeUndefined();
        },
      ),
    );
  });
});
