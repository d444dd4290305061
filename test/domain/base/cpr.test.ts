import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import { containsCpr, containsCprDeep } from '../../../src/domain/base/cpr';

/* This file contains no number: all are put together from parts when the tests run. */

const two = (value: number): string => String(value).padStart(2, '0');
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const date = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(),
    year: fc.integer({ min: 0, max: 99 }),
    added: fc.constantFrom(0, 40, 60),
  })
  .map(({ month, day, year, added }) => {
    const length = month === 2 && year % 4 === 0 ? 29 : (lengths[month - 1] ?? 28);
    return { day: two((day % length) + 1 + added), month: two(month), year: two(year) };
  });
const serial = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const person = fc.record({ date, serial });

const dashes = fc.constantFrom('-', '–', '—', '‐', '‑', '−', '－');
const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\t', '&nbsp;');

/** Every way a number may be written, from one person's digits. */
const written = fc
  .record({
    person,
    dash: dashes,
    space: spaces,
    form: fc.nat(),
    clothing: fc.constantFrom('plain', 'full width', 'zero width', 'soft hyphen', 'arabic'),
  })
  .map(({ person: { date: d, serial: n }, dash, space, form, clothing }) => {
    const { day, month, year } = d;
    const forms = [
      `${day}${month}${year}${n}`,
      `${day}${month}${year}${dash}${n}`,
      `${day}${month}${year} ${dash} ${n}`,
      `${day}${month}${year}${space}${n}`,
      `${day}${month}${year}.${n}`,
      `${day}${month}${year}/${n}`,
      `${day}${space}${month}${space}${year}${space}${n}`,
      `${day}.${month}.${year}${dash}${n}`,
      `${day}.${month}.${year}.${n}`,
      `${day}/${month}/${year}${dash}${n}`,
      `${day}/${month} ${year} ${n}`,
      `${day}${dash}${month}${dash}${year}${dash}${n}`,
      `${day}${month} ${year} ${n}`,
      [...`${day}${month}${year}${n}`].join(space),
      `${[...`${day}${month}${year}`].join(' ')} ${dash} ${n}`,
      `${Number(day)}/${Number(month)}-${year}${dash}${n}`,
    ];
    const text = forms[form % forms.length] ?? '';
    if (clothing === 'full width')
      return text.replace(/\d/g, (c) => String.fromCodePoint(0xff10 + Number(c)));
    if (clothing === 'arabic') return text.replace(/\d/g, (c) => String.fromCodePoint(0x0660 + Number(c)));
    if (clothing === 'zero width') return [...text].join('\u200b').replaceAll(/&\u200bn.*?;/g, ' ');
    if (clothing === 'soft hyphen') return text.replace(/\d{4}$/, (c) => `\u00ad${c}`);
    return text;
  });

const words = fc
  .array(
    fc.constantFrom(
      'Alma',
      'bor',
      'hos',
      'mor,',
      'født',
      'CPR',
      'nr.:',
      '(se',
      'sag)',
      '(3)',
      'børn',
      '«',
      '–',
      'é',
    ),
    { maxLength: 6 },
  )
  .map((all) => all.join(' '));

const around = (
  inner: fc.Arbitrary<string>,
  glue: fc.Arbitrary<string> = fc.constantFrom(' ', '', ': ', '("', '\n'),
) =>
  fc
    .tuple(words, glue, inner, fc.constantFrom(' ', '.', ', ', '?', '")', '\n'), words)
    // A digit touching the number makes it a longer number, which is another matter.
    .map(
      ([before, join, text, after, rest]) =>
        `${before}${/\d$/.test(before) ? ' og ' : join}${text}${after}${rest}`,
    );

const looksLikeDate = (digits: string): boolean => {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const length =
    month === 2 && (year ?? 0) % 4 !== 0 ? 28 : month === 2 ? 29 : (lengths[(month ?? 0) - 1] ?? 0);
  return [0, 40, 60].some((added) => (day ?? 0) - added >= 1 && (day ?? 0) - added <= length);
};

describe('CPR numbers are never accepted (L2)', () => {
  it('finds every possible number in every way of writing, anywhere in a sentence', () => {
    fc.assert(
      fc.property(around(written), (text) => containsCpr(text)),
      { numRuns: 3000 },
    );
  });

  it('finds a number that is glued to letters', () => {
    fc.assert(
      fc.property(person, ({ date: d, serial: n }) => containsCpr(`cpr${d.day}${d.month}${d.year}${n}Alma`)),
    );
  });

  it('finds a number with the year in full when a dash joins the last four digits', () => {
    fc.assert(
      fc.property(
        person,
        dashes,
        fc.constantFrom('-', '.', '/', ''),
        ({ date: d, serial: n }, dash, between) => {
          const fullYear = `${Number(d.year) > 57 ? '19' : '20'}${d.year}`;
          return containsCpr(`født ${[d.day, d.month, fullYear].join(between)}${dash}${n}`);
        },
      ),
    );
  });

  it('finds a number right after a phone number or a case reference', () => {
    fc.assert(
      fc.property(person, ({ date: d, serial: n }) => {
        const number = `${d.day}${d.month}${d.year}-${n}`;
        return (
          containsCpr(`+45 12345678 ${number}`) &&
          containsCpr(`+45 ${d.day}${d.month}${d.year}${n}`) &&
          containsCpr(`HOI-2026-001: ${number}`) &&
          containsCpr(`12 ${number}`)
        );
      }),
    );
  });

  it('takes 29 February for possible in leap years only', () => {
    const born = (year: string) => `${29}${two(2)}${year}-${'1'.repeat(4)}`;
    expect(containsCpr(born('00'))).toBe(true);
    expect(containsCpr(born('24'))).toBe(true);
    expect(containsCpr(born('23'))).toBe(false);
  });

  it('takes ten bare digits for a number exactly when they begin with a possible date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (digits) => containsCpr(digits) === looksLikeDate(digits)),
      { numRuns: 2000 },
    );
  });
});

describe('every disguise of a CPR number is seen through (L2)', () => {
  const disguised = fc.constantFrom(
    ...[
      '-',
      '\n',
      '\r\n',
      ',',
      ':',
      ';',
      '+',
      '•',
      '**',
      '_',
      '`',
      '&nbsp;',
      '&#45;',
      '&#x2d;',
      '&ndash;',
      '/',
      '.',
      '–',
    ],
    ...[
      ' \u200b',
      '      ',
      '          ',
      '%2D',
      '%20',
      '</at> <at>',
      '</at>-',
      ' - ',
      '|',
      '~',
      ' : ',
      ', ',
    ],
  );
  const danish = [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ];
  const english = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const born = fc
    .record({
      year: fc.integer({ min: 1930, max: 2024 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .chain(({ year, month, day }) => {
      const [y, m, d] = [two(year % 100), two(month), two(day)];
      const [named, called] = [danish[month - 1] ?? '', english[month - 1] ?? ''];
      return fc.constantFrom(
        ...[
          `${d}${m}${y}`,
          `${d}.${m}.${y}`,
          `${d}/${m}-${y}`,
          `${day}/${month} ${y}`,
          `${d} ${m} ${y}`,
          `${d}\n${m}\n${y}`,
          `${d}**${m}**${y}`,
        ],
        ...[
          `${d}.${m}.${year}`,
          `${d}${m}${year}`,
          `${year}${m}${d}`,
          `${year}-${m}-${d}`,
          `${day}. ${named} ${year}`,
          `${day}. ${named.slice(0, 3)}. ${y}`,
        ],
        ...[`${day} ${called} ${year}`, `${called} ${day}, ${year}`, `${day}th of ${called} ${year}`],
      );
    });

  it('in a text: any date, anything between, on any day', () => {
    fc.assert(
      fc.property(born, disguised, serial, words, (date, gap, last, before) => {
        const text = `${before} cpr: ${date}${gap}${last}.`;
        return containsCpr(text) && containsCpr(text, calendarDate('2026-08-04'));
      }),
      { numRuns: 3000 },
    );
  });

  it('any sign or blank between the parts, brackets too', () => {
    const sign = fc
      .integer({ min: 0x20, max: 0x2fff })
      .map((code) => String.fromCodePoint(code))
      .filter((one) => /^[\p{P}\p{S}\p{Z}]$/u.test(one) && !/[\p{L}\p{N}]/u.test(one.normalize('NFKC')));
    const signs = fc
      .array(fc.oneof(sign, fc.constantFrom('(', ')', '[', ']', '{', '}', ' ')), {
        minLength: 1,
        maxLength: 3,
      })
      // A tag, an entity or a code in an address is read as what it stands for; a plus begins a phone number.
      .map((all) => all.join('').replace(/[<>&%+]/g, '('));
    fc.assert(
      fc.property(person, signs, signs, signs, ({ date: d, serial: n }, one, two_, three) => {
        const full = `${Number(d.year) > 57 ? '19' : '20'}${d.year}`;
        return [
          `${d.day}${one}${d.month}${two_}${d.year}${three}${n}`,
          `${d.day}${one}${d.month}${two_}${full}${three}${n}`,
          `${d.day}${d.month}${d.year}${one}${n}`,
          `${d.day}(${d.month})${d.year} ${n}`,
          `${d.day} (${d.month}) ${d.year} ${n}`,
          `(${d.day})(${d.month})(${d.year})-${n}`,
          `(${d.day}) (${d.month}) (${d.year}) (${n})`,
          `${Number(d.day)}(${Number(d.month)})${d.year}-${n}`,
          `[${d.day}][${d.month}][${d.year}][${n}]`,
        ].every((text) => containsCpr(`nummer ${text}.`));
      }),
      { numRuns: 3000 },
    );
  });

  it('split over two neighbouring inputs', () => {
    fc.assert(
      fc.property(born, serial, (date, last) =>
        containsCprDeep({ verb: 'x', name: `Alma ${date}`, role: `${last} bor hos mor` }),
      ),
    );
  });
});

describe('a date with a time is one only where a time is expected (L2)', () => {
  const today = calendarDate('2026-08-04');
  const told = (year: string, time: string, join = '.') => `${[13, two(2)].join(join)}${join}${year} ${time}`;

  it('near to today, at full five minutes, with separators', () => {
    expect(containsCpr(told('27', '1030'), today)).toBe(false);
    expect(containsCpr(told('2027', '1030'), today)).toBe(false);
    for (const text of [
      told('27', '1031'),
      told('90', '1030'),
      told('29', '1030'),
      told('27', '2530'),
      told('27', '1030', ''),
    ]) {
      expect([text, containsCpr(text, today)]).toEqual([text, true]);
    }
    expect(containsCpr(told('27', '1030'))).toBe(true);
  });
});

describe('what only resembles a CPR number is let through', () => {
  const eight = fc.stringMatching(/^[2-9]\d{7}$/);
  const grouped = fc
    .tuple(eight, fc.constantFrom(' ', '\u00a0', '-', '.'), fc.constantFrom(2, 4, 8, 3))
    .map(([digits, gap, size]) =>
      (size === 3
        ? [digits.slice(0, 2), digits.slice(2, 5), digits.slice(5)]
        : (digits.match(new RegExp(`\\d{${size}}`, 'g')) ?? [])
      ).join(gap),
    );
  const phone = fc
    .tuple(fc.constantFrom('', '+45 ', '+45', '0045', '0045 ', '(+45) ', '45 ', '+45-'), grouped)
    .map(([prefix, number]) => prefix + number);
  const never = (inner: fc.Arbitrary<string>, runs = 1500) =>
    fc.assert(
      fc.property(around(inner, fc.constantFrom(' ', ': ', ' (', '\n')), (text) => !containsCpr(text)),
      { numRuns: runs },
    );

  it('phone numbers, with and without country code, in every grouping', () => {
    never(phone, 3000);
  });

  it('phone numbers from abroad with their code', () => {
    never(
      fc.constantFrom('+4670123', '+49 15112', '0049 15112', '+1 21255').map((start) => `${start}${'34567'}`),
    );
  });

  it('case references', () => {
    never(
      fc
        .tuple(fc.constantFrom('HOI', 'hoi', 'FAM'), fc.integer({ min: 2020, max: 2040 }), fc.nat(999_999))
        .map(([prefix, year, number]) => `${prefix}-${year}-${String(number).padStart(3, '0')}`),
    );
  });

  it('UUIDs and hashes', () => {
    never(fc.uuid());
    never(fc.stringMatching(/^[0-9a-f]{40}$/).map((hash) => `a${hash}`));
  });

  it('dates, times and spans of dates', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    const parts = day.map((at) => ({
      d: at.getUTCDate(),
      m: at.getUTCMonth() + 1,
      y: at.getUTCFullYear(),
      iso: at.toISOString(),
    }));
    never(parts.map(({ iso }) => iso));
    never(parts.map(({ iso }) => `${iso.slice(0, 10)} ${iso.slice(11, 16)}`));
    never(parts.map(({ iso }) => iso.replace(/[-:]/g, '')));
    never(parts.map(({ d, m, y }) => `${d}/${m}-${y} kl. 10.30`));
    never(parts.map(({ d, m, y }) => `${two(d)}.${two(m)}.${y} kl 10:30`));
    never(parts.map(({ d, m, y }) => `${two(d)}.${two(m)}.${y % 100} 10.30-11.30`));
    never(fc.tuple(parts, parts).map(([a, b]) => `${two(a.d)}.${two(a.m)}-${two(b.d)}.${two(b.m)}.${b.y}`));
    never(fc.tuple(parts, parts).map(([a, b]) => `${a.d}/${a.m} - ${b.d}/${b.m} ${b.y}`));
    never(fc.tuple(parts, parts).map(([a, b]) => `${a.d}/${a.m}-${a.y}–${b.d}/${b.m}-${b.y}`));
    never(fc.tuple(parts, parts).map(([a, b]) => `${two(a.d)}-${two(b.d)}.${two(b.m)}.${b.y}`));
  });

  it('amounts and numbers of eleven digits or more', () => {
    never(fc.stringMatching(/^\d{11,20}$/));
    never(fc.constantFrom('1.250.000,00 kr.', '12.000 kr.', '5.000-7.500 kr.', '10 000 000'));
  });

  it('brackets that count something before a phone number, a date or an instant', () => {
    for (const text of [
      `(3) (3) ${2000} ${'0000'}`,
      `(3) (3) ${20200101}T${101500}Z`,
      `(1) (2) (3) ${20} 30 40 50`,
      `(+45) ${20} 30 40 50`,
      `ring (${45}) ${2030} ${4050}`,
      `mandag (10/9) kl. 10-11.30 (12 børn)`,
      `(10/9) (12/9) ${2026}`,
    ])
      expect([text, containsCpr(text)]).toEqual([text, false]);
  });

  it('a row of scores', () => {
    expect(containsCpr('skala 1 2 3 4 5 6 7 8 9 10')).toBe(false);
    expect(containsCpr('0 1 0 1 2 0 1 2 3 4 5')).toBe(false);
  });
});

describe('CPR numbers inside a JSON value (L2)', () => {
  it('finds one in any text or field name, at any depth', () => {
    fc.assert(
      fc.property(
        person,
        fc.array(fc.constantFrom('list', 'field'), { maxLength: 30 }),
        ({ date: d, serial: n }, path) => {
          const number = `${d.day}${d.month}${d.year}-${n}`;
          const nest = (leaf: unknown): unknown =>
            path.reduce<unknown>(
              (inner, kind) => (kind === 'list' ? [1, inner] : { a: null, b: inner }),
              leaf,
            );
          return containsCprDeep(nest(number)) && containsCprDeep(nest({ [number]: true }));
        },
      ),
    );
  });

  it('finds one written as a JSON number, also without its first zero', () => {
    fc.assert(
      fc.property(person, ({ date: d, serial: n }) =>
        containsCprDeep({ value: Number(`${d.day}${d.month}${d.year}${n}`) }),
      ),
    );
  });

  it('lets ids, phone numbers as numbers, counts and nothing through', () => {
    const id = fc.uuid();
    fc.assert(
      fc.property(id, fc.nat(99_999_999), fc.boolean(), (a, count, flag) =>
        [{ id: a, count, flag, none: null }, [a, [count]], undefined, count / 7].every(
          (v) => !containsCprDeep(v),
        ),
      ),
    );
  });

  it('does not run out of stack on a deeply nested value', () => {
    let deep: unknown = 'bund';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(containsCprDeep(deep)).toBe(false);
  });
});
