import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { renderReviewSheet } from '../../src/cards/minutes/review-sheet';
import { type Locale, textsFor } from '../../src/language/texts';
import { minutesReview } from '../../src/views/minutes/minutes-review';
import { hostileText } from './samples/hostile-text';
import { reviewSample } from './samples/meeting/minutes-document';

const locales: readonly Locale[] = ['da', 'en'];
const documentOf = (page: string): Document => new JSDOM(page).window.document;
const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ');

describe.each(locales)('the sheet for going through minutes with the family (R2, R8, %s)', (language) => {
  const sheet = { ...reviewSample, language };
  const page = documentOf(renderReviewSheet(sheet));
  const text = textsFor(language).minutesReview;

  it('is a whole page in its language, in large print, that fetches and runs nothing', () => {
    expect(minutesReview.parse(sheet)).toEqual(sheet);
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('script, link, img, iframe, form, [src], [onload]')).toHaveLength(0);
    expect(renderReviewSheet(sheet)).toContain('font-size: 16pt');
    expect(renderReviewSheet(sheet)).not.toMatch(/url\(|@import|\{\w+\}|undefined|\[object/);
  });

  it('asks section by section whether it fits, with room to write by hand', () => {
    const asked = [...page.querySelectorAll('section')].filter((section) => section.querySelector('.answer'));
    expect(asked.map((section) => section.querySelector('h2')?.textContent)).toEqual([
      ...sheet.sections.map(({ heading }) => heading),
      textsFor(language).minutesDocument.agreements.title,
    ]);
    for (const section of asked) {
      expect(section.querySelector('.answer strong')?.textContent).toBe(text.ask);
      expect(section.querySelectorAll('.boxes span')).toHaveLength(3);
      expect(section.querySelectorAll('.line').length).toBeGreaterThan(1);
    }
  });
});

describe('what people wrote', () => {
  it('never becomes HTML, and shows as it was typed', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const text = typed.replace(/\0/g, '');
        const page = documentOf(
          renderReviewSheet({
            ...reviewSample,
            recipient: text,
            sections: [{ id: 'a', heading: text, paragraphs: [text] }],
            agreements: [{ what: text }],
          }),
        );
        expect(page.querySelectorAll('script, b, a, img')).toHaveLength(0);
        for (const word of text.match(/[a-zA-ZæøåÆØÅ]+/g) ?? []) {
          expect(squeezed(page.querySelector('main')?.textContent)).toContain(word);
        }
      }),
      { numRuns: 30 },
    );
  });
});
