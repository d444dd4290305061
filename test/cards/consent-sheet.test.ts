import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { renderConsentSheet } from '../../src/cards/consent/consent-sheet';
import { calendarDate } from '../../src/domain/base/calendar';
import { defaultSettings } from '../../src/domain/organisation/settings';
import type { Locale } from '../../src/language/texts';
import type { ConsentSheet } from '../../src/views/consent';
import { purpose, type } from './samples/consent';
import { reference, sara } from './samples/people';

const locales: readonly Locale[] = ['da', 'en'];

const sheet: ConsentSheet = {
  municipality: 'Eksempelby Kommune',
  department: 'Familierådgivningen',
  reference,
  coordinator: sara.name,
  phone: '12 34 56 01',
  recipient: 'Månebakkeskolen',
  types: [type('absence'), type('wellbeing')],
  about: ['Alma', 'Storm'],
  purpose: purpose('plan'),
  givers: [{ name: 'Freja', answer: 'given' }, { name: 'Bo' }],
  today: calendarDate('2026-03-09'),
  reviewOn: calendarDate('2027-03-09'),
};
const { phone: _phone, ...withoutPhone } = sheet;

/** The page as a browser reads it; an error in the page would be an error here. */
const pageOf = (one: ConsentSheet, locale: Locale = 'da'): Document =>
  new JSDOM(renderConsentSheet(one, locale)).window.document;
const linesOf = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('the sheet that the family signs (S1)', () => {
  it('says who may be told what, about whom, what for and how long', () => {
    const page = pageOf(sheet);
    expect(linesOf(page, 'h1')).toEqual(['Må vi dele oplysninger om jer?']);
    expect(linesOf(page, 'dt')).toEqual([
      'Hvem svarer?',
      'Hvem må få det at vide?',
      'Hvad må de få at vide noget om?',
      'Hvem handler det om?',
      'Hvad skal det bruges til?',
      'Hvor længe gælder et ja?',
    ]);
    expect(linesOf(page, 'dd')).toEqual([
      'Freja og Bo',
      'Månebakkeskolen',
      'Skolefravær Trivsel',
      'Alma og Storm',
      'For at lægge og følge én fælles plan.',
      'Til og med 9. marts 2027. Så spørger vi igen.',
    ]);
    expect(linesOf(page, 'header')).toEqual(['Eksempelby KommuneFamilierådgivningen']);
    expect(linesOf(page, 'footer')).toEqual(['Sagens nummer: HOI-2026-001 · Udskrevet mandag 9. marts 2026']);
  });

  it('says that a yes can be taken back at any time, and to whom (S3)', () => {
    expect(linesOf(pageOf(sheet), 'aside h2')).toEqual(['Du kan sige nej igen når som helst']);
    expect(linesOf(pageOf(sheet), 'aside p')[0]).toContain(
      'Sig det til Sara Testlund, telefon 12 34 56 01, så',
    );
    expect(linesOf(pageOf(withoutPhone), 'aside p')[0]).toContain('Sig det til Sara Testlund, så stopper vi');
  });

  it('has for each giver both answers, a line to sign on and one for the date', () => {
    const givers = linesOf(pageOf(sheet), '.giver');
    expect(givers).toEqual([
      'Freja (har sagt ja) Ja, det må I gerneNej, det må I ikke UnderskriftDato',
      'Bo Ja, det må I gerneNej, det må I ikke UnderskriftDato',
    ]);
  });

  it('is whole in English too, with the same parts', () => {
    const [danish, english] = [pageOf(sheet, 'da'), pageOf(sheet, 'en')];
    expect(english.documentElement.lang).toBe('en');
    expect(linesOf(english, 'h1')).toEqual(['May we share information about you?']);
    const tags = (page: Document) => [...page.querySelectorAll('*')].map(({ tagName }) => tagName);
    expect(tags(english)).toEqual(tags(danish));
  });

  it.each(locales)('leaves no gap open (%s)', (locale) => {
    expect(pageOf(sheet, locale).body.textContent).not.toMatch(/\{\w+\}|undefined|\[|\]/);
  });
});

describe('the page of the sheet', () => {
  it.each(locales)('is whole HTML that takes nothing from elsewhere and runs nothing (%s)', (locale) => {
    const html = renderConsentSheet(sheet, locale);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(da|en)">\n<head>\n<meta charset="utf-8">/);
    expect(html.trimEnd()).toMatch(/<\/html>$/);
    expect(html).not.toMatch(/https?:|url\(|@import|<link|<script|<img|<iframe|<form|\son\w+=/i);
  });

  it('is set for one A4 page', () => {
    expect(renderConsentSheet(sheet, 'da')).toContain('@page { size: A4 portrait; margin: 15mm 18mm; }');
  });

  it('becomes smaller as there is more on it', () => {
    const sizeOf = (more: Partial<ConsentSheet>): string => pageOf({ ...sheet, ...more }).body.className;
    const types = defaultSettings.consent.types.map(({ id }) => type(id));
    const family = ['Freja', 'Bo', 'Alma', 'Storm'];
    expect(sizeOf({})).toBe('roomy');
    expect(sizeOf({ types, givers: family.slice(0, 3).map((name) => ({ name })) })).toBe('full');
    expect(
      sizeOf({
        types,
        about: family.map((name) => `${name} Testlund-Attrapsen`),
        givers: [...family, 'Kim'].map((name) => ({ name })),
      }),
    ).toBe('fullest');
  });

  it('shows what people typed as it was typed, and never lets it become a tag, an attribute or a reference', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '<b>',
          '</dd>',
          '"',
          "'",
          '&amp;',
          '&',
          '<script>alert(1)</script>',
          '" onclick="',
          '${x}',
          'ord',
          '{name}',
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    const tags = [...pageOf(sheet).querySelectorAll('*')].map(({ tagName }) => tagName);
    const text = (typed: string) => ({ da: typed, en: typed });
    fc.assert(
      fc.property(hostile, fc.constantFrom(...locales), (typed, locale) => {
        const page = pageOf(
          {
            ...sheet,
            municipality: typed,
            department: typed,
            reference: typed,
            coordinator: typed,
            phone: typed,
            recipient: typed,
            types: [text(typed), text(typed)],
            about: [typed],
            purpose: text(typed),
            givers: [{ name: typed, answer: 'given' }, { name: typed }],
          },
          locale,
        );
        expect([...page.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(tags);
        const attributes = [...page.body.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
        expect(new Set(attributes.map(({ name }) => name))).toEqual(new Set(['class']));
        expect(page.querySelector('header strong')?.textContent).toBe(typed);
        expect(page.querySelectorAll('dd')[1]?.textContent).toBe(typed);
      }),
    );
  });
});
