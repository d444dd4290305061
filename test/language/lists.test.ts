import { listed } from '../../src/language/lists';

describe('a list is said as one says it', () => {
  it.each([
    [[], '', ''],
    [['Freja'], 'Freja', 'Freja'],
    [['Freja', 'Bo'], 'Freja og Bo', 'Freja and Bo'],
    [['Freja', 'Bo', 'Alma'], 'Freja, Bo og Alma', 'Freja, Bo and Alma'],
  ])('%j', (parts, danish, english) => {
    expect(listed(parts, 'da')).toBe(danish);
    expect(listed(parts, 'en')).toBe(english);
  });

  it('keeps parts apart that have an "og" of their own', () => {
    expect(listed(['arbejde og uddannelse', 'helbred'], 'da')).toBe('arbejde og uddannelse samt helbred');
    expect(listed(['bolig', 'at der er en sag, og hvem der koordinerer'], 'da')).toBe(
      'bolig samt at der er en sag, og hvem der koordinerer',
    );
    expect(listed(['work and education', 'health'], 'en')).toBe('work and education as well as health');
  });

  it('takes no part of a word for an "og"', () => {
    expect(listed(['sprog', 'logopædi'], 'da')).toBe('sprog og logopædi');
    expect(listed(['land', 'sand'], 'en')).toBe('land and sand');
  });
});
