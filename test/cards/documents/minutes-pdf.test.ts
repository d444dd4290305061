import fc from 'fast-check';
import type { PaperDocument } from '../../../src/cards/documents/document';
import { pdfOf } from '../../../src/cards/documents/pdf';
import { minutesContent } from '../../../src/cards/minutes/minutes-content';
import { minutesPdf } from '../../../src/cards/minutes/minutes-files';
import type { Locale } from '../../../src/language/texts';
import { textsFor } from '../../../src/language/texts';
import { type MinutesDocument, minutesDocument } from '../../../src/views/minutes/minutes-document';
import {
  letterSizes,
  pdfFonts,
  pdfInfo,
  pdfPages,
  pdfStructure,
  saidBy,
  textIn,
} from '../../support/poppler';
import { hostileText } from '../samples/hostile-text';
import { minutesSample, minutesWith } from '../samples/meeting/minutes-document';

const archive = { as: 'archive', print: 'normal' } as const;
const reading = { as: 'reading', print: 'normal' } as const;
const large = { as: 'reading', print: 'large' } as const;
const locales: readonly Locale[] = ['da', 'en'];

const metadata = (pdf: Uint8Array): string => Buffer.from(pdf).toString('utf8');
const letters = (text: string): string => text.replace(/\s+/gu, '');

/** Everything a document has to say, in reading order. */
const said = ({ look, title, about, blocks, language }: PaperDocument): string => {
  const says = textsFor(language).minutesDocument.says;
  return [
    look.name,
    title,
    ...about,
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
      if (block.kind === 'words') return [says.replace('{who}', block.who), block.words];
      return [block.text];
    }),
  ].join(' ');
};

describe('the sample', () => {
  it('is minutes as the schema has them', () => {
    expect(minutesDocument.parse(minutesSample)).toEqual(minutesSample);
  });
});

describe.each(locales)('minutes as a tagged PDF (%s)', (language) => {
  const minutes = { ...minutesSample, language };
  let pdf: Uint8Array;
  let structure: string;
  beforeAll(async () => {
    pdf = await minutesPdf(minutes, archive);
    structure = pdfStructure(pdf);
  });

  it('are A4, tagged, with their title and no other names in the metadata', () => {
    const info = pdfInfo(pdf);
    expect(info).toMatch(/Page size: .*\(A4\)/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain(`Title:           ${minutes.title}`);
    expect(info).toMatch(/Author: +Eksempelby Kommune/);
    expect(info).toMatch(/CreationDate: +Mon Apr 27/);
  });

  it('have one H1, a heading for each part, tables with headings, and quotations', () => {
    const text = textsFor(language).minutesDocument;
    expect(saidBy(structure, 'H1')).toEqual([minutes.title]);
    expect(saidBy(structure, 'H2')).toEqual([
      text.notSeen,
      text.attendance.title,
      text.childWords,
      text.familyWords,
      ...minutes.sections.map(({ heading }) => heading),
      text.scale.title,
      text.agreements.title,
      text.disagreement,
      text.next,
      text.reviewed.title,
      text.approvals.title,
      text.corrections.title,
    ]);
    expect(saidBy(structure, 'TH')).toContain(text.agreements.dueOn);
    expect(structure).toContain('/Scope /Column');
    expect(saidBy(structure, 'BlockQuote')).toContain(
      `${text.says.replace('{who}', 'Alma')} Skriv at jeg gerne VIL i skole.`,
    );
  });

  it('say what the view says, in reading order, and nothing else; page numbers are passed over', () => {
    expect(letters(textIn(structure))).toBe(letters(said(minutesContent(minutes))));
    expect(pdfPages(pdf)[0]).toContain(language === 'da' ? 'Side 1 af ' : 'Page 1 of ');
  });

  it('have bookmarks and their language', () => {
    expect(metadata(pdf)).toContain('/Outlines');
    expect(metadata(pdf)).toContain(`/Lang (${language === 'da' ? 'da-DK' : 'en-GB'})`);
    expect(metadata(pdf)).toContain('/DisplayDocTitle true');
  });
});

describe('what a PDF claims to be', () => {
  it('is PDF/A-2a for the case system', async () => {
    const pdf = metadata(await minutesPdf(minutesSample, archive));
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('is PDF/UA for the family', async () => {
    expect(metadata(await minutesPdf(minutesSample, reading))).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it.each([archive, reading, large])(
    'and every font is embedded, with what its signs mean (%j)',
    async (options) => {
      const fonts = pdfFonts(await minutesPdf(minutesSample, options));
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/DejaVuSans.* yes yes yes/);
    },
  );

  it('no letter is smaller than 11 points, in large print than 16', async () => {
    expect(Math.min(...letterSizes(await minutesPdf(minutesSample, reading)))).toBeGreaterThanOrEqual(11);
    expect(Math.min(...letterSizes(await minutesPdf(minutesSample, large)))).toBeGreaterThanOrEqual(16);
  });

  it('large print says the same', async () => {
    const structure = letters(textIn(pdfStructure(await minutesPdf(minutesSample, large))));
    for (const { what } of minutesSample.agreements) expect(structure).toContain(letters(what));
    for (const { words } of minutesSample.childWords) expect(structure).toContain(letters(words));
  });

  it('the same minutes make the same bytes, so that their checksum can be told', async () => {
    const [one, other] = [await minutesPdf(minutesSample, archive), await minutesPdf(minutesSample, archive)];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('long minutes', () => {
  const paragraph = (mark: string): string =>
    `Begin${mark} ${'Vi taler om morgenerne og om skolen. '.repeat(9)}End${mark}`;

  it('of 50 pages are made', async () => {
    const section = {
      id: 'a',
      heading: 'Det er vi bekymrede for',
      paragraphs: Array.from({ length: 480 }, (_, n) => paragraph(`${n}`)),
    };
    const pdf = await minutesPdf({ ...minutesSample, sections: [section] }, archive);
    expect(pdfPages(pdf).length).toBeGreaterThanOrEqual(50);
  });

  it('have the headings of a table on each page and no row on two', async () => {
    const agreements = Array.from({ length: 40 }, (_, n) => ({
      what: paragraph(`${n}x`),
      responsible: 'Bo',
    }));
    const pages = pdfPages(await minutesPdf({ ...minutesSample, agreements }, archive));
    const rows = pages.filter((page) => /Begin\d+x/.test(page));
    expect(rows.length).toBeGreaterThan(4);
    for (const page of rows) {
      expect(page).toMatch(/Hvad .*Hvem/);
      expect(page.match(/Begin\d+x/g)?.length).toBe(page.match(/End\d+x/g)?.length);
    }
  });

  it('lose nothing of a row that is taller than a page', async () => {
    const what = Array.from({ length: 600 }, (_, n) => `ord${n}`).join(' ');
    const structure = pdfStructure(await minutesPdf({ ...minutesSample, agreements: [{ what }] }, archive));
    expect(letters(textIn(structure))).toContain(letters(what));
  });

  it('leave no heading alone at the foot of a page', async () => {
    for (let lines = 8; lines < 40; lines += 5) {
      const sections = [
        { id: 'a', heading: 'Først', paragraphs: Array.from({ length: lines }, () => 'Linje') },
        { id: 'b', heading: 'Dernæst', paragraphs: ['Teksten under overskriften.'] },
      ];
      const pages = pdfPages(await minutesPdf({ ...minutesSample, sections }, archive));
      const page = pages.find((one) => one.includes('Dernæst'));
      expect(page).toContain('Teksten under overskriften.');
    }
  });
});

describe('whatever people write', () => {
  it('breaks no document, and all of it is there (Markdown, HTML, right-to-left, emoji, 200 letters, control characters)', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        fc.constantFrom(...locales),
        fc.constantFrom(archive, large),
        async (text, language, options) => {
          const pdf = await minutesPdf(minutesWith(text, language), options);
          // It reads as a PDF: poppler has no complaint.
          expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
          const pages = pdfPages(pdf);
          const shown = letters(textIn(pdfStructure(pdf)));
          for (const word of text.match(/[a-zA-ZæøåÆØÅ]+/g) ?? []) expect(shown).toContain(word);
          expect(pages.length).toBeLessThan(60);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('stands within the margins', async () => {
    const pdf = await pdfOf(minutesContent(minutesWith('x'.repeat(200), 'da')), archive);
    // What ran off the page would be missing from it.
    expect(letters(pdfPages(pdf).join(''))).toContain('x'.repeat(60));
  });

  it('what is not given is not there: no word of another recipient’s minutes', async () => {
    const secret = 'Hemmelig oplysning';
    const full: MinutesDocument = {
      ...minutesSample,
      sections: [...minutesSample.sections, { id: 's', heading: secret, paragraphs: [secret] }],
    };
    for (const options of [archive, large]) {
      const [pdf, with_] = [await minutesPdf(minutesSample, options), await minutesPdf(full, options)];
      expect(pdfPages(with_).join('')).toContain('Hemmelig');
      expect(pdfPages(pdf).join('') + pdfStructure(pdf) + pdfInfo(pdf) + metadata(pdf)).not.toContain(
        'Hemmelig',
      );
    }
  });
});
