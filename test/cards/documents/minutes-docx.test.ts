import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { minutesContent } from '../../../src/cards/minutes/minutes-content';
import { minutesDocx } from '../../../src/cards/minutes/minutes-files';
import { type Locale, textsFor } from '../../../src/language/texts';
import type { MinutesDocument } from '../../../src/views/minutes/minutes-document';
import { hostileText } from '../samples/hostile-text';
import { minutesSample, minutesWith } from '../samples/meeting/minutes-document';

const locales: readonly Locale[] = ['da', 'en'];

/** Every part of a DOCX as text. */
const partsOf = async (minutes: MinutesDocument, print: 'normal' | 'large' = 'normal') =>
  new Map(
    Object.entries(unzipSync(await minutesDocx(minutes, { print }))).map(([name, data]) => [
      name,
      Buffer.from(data).toString('utf8'),
    ]),
  );

/** Parses XML, and throws if it is not. */
const xml = (part: string | undefined): Document => {
  const document = new new JSDOM().window.DOMParser().parseFromString(part ?? '', 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('This is no XML.');
  return document;
};

const elements = (part: Document | Element, name: string): readonly Element[] => [
  ...part.getElementsByTagName(name),
];
const said = (element: Element): string =>
  elements(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('');

describe.each(locales)('minutes as DOCX (%s)', (language) => {
  const minutes = { ...minutesSample, language };
  let parts: ReadonlyMap<string, string>;
  let main: Document;
  beforeAll(async () => {
    parts = await partsOf(minutes);
    main = xml(parts.get('word/document.xml'));
  });

  const headings = (style: string): readonly string[] =>
    elements(main, 'w:p')
      .filter((one) => elements(one, 'w:pStyle').some((found) => found.getAttribute('w:val') === style))
      .map(said);

  it('have their title, language and the municipality’s name, and no other in the metadata', () => {
    const core = xml(parts.get('docProps/core.xml'));
    expect(elements(core, 'dc:title')[0]?.textContent).toBe(minutes.title);
    expect(elements(core, 'dc:creator')[0]?.textContent).toBe('Eksempelby Kommune');
    expect(elements(core, 'cp:lastModifiedBy')[0]?.textContent).toBe('Eksempelby Kommune');
    expect(parts.get('word/styles.xml')).toContain(`w:lang w:val="${language === 'da' ? 'da-DK' : 'en-GB'}"`);
  });

  it('have the headings of the PDF, in its order', () => {
    expect(headings('Heading1')).toEqual([minutes.title]);
    expect(headings('Heading2')).toEqual(
      minutesContent(minutes).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    );
  });

  it('have tables whose headings stand again on each page, and rows that stay whole', () => {
    const tables = elements(main, 'w:tbl');
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      expect(elements(table, 'w:tblHeader')).toHaveLength(1);
      expect(elements(table, 'w:cantSplit')).toHaveLength(elements(table, 'w:tr').length);
    }
    const [, , agreements] = tables;
    expect(
      elements(agreements as Element, 'w:tc')
        .map(said)
        .slice(0, 4),
    ).toEqual(Object.values(textsFor(language).minutesDocument.agreements).slice(1, 5));
  });

  it('are A4', () => {
    expect(elements(main, 'w:pgSz')[0]?.getAttribute('w:w')).toBe('11906');
  });
});

describe('whatever people write', () => {
  it('makes XML that can be read, and stands in it as text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.constantFrom(...locales), async (text, language) => {
        const parts = await partsOf(minutesWith(text, language));
        for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) xml(part);
        const shown = said(xml(parts.get('word/document.xml')).documentElement);
        for (const word of text.match(/[a-zA-ZæøåÆØÅ]+/g) ?? []) expect(shown).toContain(word);
      }),
      { numRuns: 5 },
    );
  });

  it('what is not given is in no part of the file', async () => {
    const { notSeen: _, childWords: __, ...rest } = minutesSample;
    const parts = await partsOf({ ...rest, childWords: [] });
    const all = [...parts.values()].join('\n');
    expect(all).toContain('Vi er ikke dovne.');
    expect(all).not.toContain('gerne VIL i skole');
    expect(all).not.toContain('Frejas helbred');
  });
});

describe('large print', () => {
  it('is 17 points', async () => {
    expect((await partsOf(minutesSample, 'large')).get('word/styles.xml')).toContain('<w:sz w:val="34"/>');
    expect((await partsOf(minutesSample, 'normal')).get('word/styles.xml')).toContain('<w:sz w:val="22"/>');
  });
});
