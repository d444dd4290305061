import fc from 'fast-check';
import { textOfFile } from '../../../src/domain/organisation/import-text';

const text = 'id;navn\r\n1;Søren Ærø Ågård\r\n2;René Müller\r\n';

/** Text as bytes: characters below U+0100 directly, others by their byte in the code page. */
const bytesBy = (text: string, codes: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));

const windows: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({ 128: '€‚ƒ„…†‡ˆ‰Š‹Œ', 142: 'Ž', 145: '‘’“”•–—˜™š›œ', 158: 'žŸ' }).flatMap(
    ([from, letters]) =>
      Array.from(
        letters,
        (letter, at) => [letter, Number(from) + at + (from === '128' && at > 0 ? 1 : 0)] as const,
      ),
  ),
);
const mac = {
  æ: 0xbe,
  ø: 0xbf,
  å: 0x8c,
  Æ: 0xae,
  Ø: 0xaf,
  Å: 0x81,
  é: 0x8e,
  ö: 0x9a,
  ä: 0x8a,
  ü: 0x9f,
  '’': 0xd5,
  '–': 0xd0,
};
const dos = { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f, é: 0x82, ö: 0x94, ä: 0x84, ü: 0x81 };

describe('the bytes of a file as text', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16, little end first', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(text, 'utf16le').swap16()],
  ])('%s, with its mark and without', (_what, bytes) => {
    const mark = {
      UTF: Buffer.from([0xef, 0xbb, 0xbf]),
      little: Buffer.from([0xff, 0xfe]),
      big: Buffer.from([0xfe, 0xff]),
    };
    const own = bytes[0] === 0 ? mark.big : bytes[1] === 0 ? mark.little : mark.UTF;
    expect(textOfFile(bytes)).toEqual({ text });
    expect(textOfFile(Buffer.concat([own, bytes]))).toEqual({ text });
  });

  test.each([
    'O’Brien',
    'Šejla Žarković'.replace('ć', 'c'),
    '8–15',
    '“Huset”',
    'Œuvre',
    'ŸÉ',
    'Søren Ærø Ågård',
    'på SKOLEN Å',
    '½ dag · 100 €',
    'Duško',
  ])('Windows-1252: %s', (name) => {
    const file = `navn\n${name}\n`;
    expect(textOfFile(bytesBy(file, windows))).toEqual({ text: file });
  });

  test('Windows-1252: each of its letters has its own sign', () => {
    const signs = Object.keys(windows).join(' ');
    expect(Object.keys(windows)).toHaveLength(27);
    expect(textOfFile(bytesBy(signs, windows))).toEqual({ text: signs });
  });

  test.each([
    ...[
      'Sæby',
      'Søren',
      'på',
      'Åse',
      'Ærø',
      'Østerbro',
      'Rø',
      'René',
      'Gård',
      'Müller',
      'Bäck',
      'Björn',
      'D’Arcy',
      'Årø 8–15',
    ].map((name) => ['a Mac', name, mac] as const),
    ...[
      'Sæby',
      'Søren',
      'på',
      'Åse',
      'Ærø',
      'Østerbro',
      'Rø',
      'René',
      'Gård',
      'Müller',
      'Bäck',
      'Björn',
      'Skræ',
    ].map((name) => ['DOS', name, dos] as const),
  ])('a file of %s is refused: %s', (_what, name, codes) => {
    expect(textOfFile(bytesBy(`navn\r\nIda\r\n${name}\r\n`, codes))).toEqual({
      line: 3,
      refusal: { code: 'codePageForeign' },
    });
  });

  test('UTF-8 that is cut or mixed is refused, and so is a file whose letters were lost before', () => {
    const lost = { line: 2, refusal: { code: 'lettersLost' } };
    expect(textOfFile(Buffer.concat([Buffer.from('navn\nSøren\n'), Buffer.from([0xc3])]))).toEqual(lost);
    expect(textOfFile(Buffer.concat([Buffer.from('navn\nSøren\n'), Buffer.from('Åse', 'latin1')]))).toEqual(
      lost,
    );
    expect(textOfFile(Buffer.from('navn\nS\uFFFDren\n'))).toEqual(lost);
    expect(textOfFile(Buffer.from(Buffer.from('navn\nSøren\n').toString('latin1')))).toEqual(lost);
  });

  test('UTF-8 is never read as something else, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Søren', 'Ærø', 'Åse', 'René', 'Ida'), { minLength: 1 }),
        fc.nat(),
        (names, cut) => {
          const bytes = Buffer.from(names.join('\n'));
          const part = bytes.subarray(0, cut % (bytes.length + 1));
          const read = textOfFile(part);
          if ('text' in read) expect(names.join('\n').startsWith(read.text)).toBe(true);
        },
      ),
    );
  });

  test('a workbook is called one, and no text is no text', () => {
    const refusal = (bytes: number[]) => textOfFile(Uint8Array.from(bytes));
    expect(refusal([0x50, 0x4b, 3, 4, 0])).toEqual({ line: 1, refusal: { code: 'workbook' } });
    expect(refusal([65, 65, 0, 0])).toEqual({ line: 1, refusal: { code: 'notCsv' } });
    expect(refusal([0xff, 0xfe, 65])).toEqual({ line: 1, refusal: { code: 'lettersLost' } });
  });
});
