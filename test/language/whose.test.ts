import { whoseTypes } from '../../src/language/whose';

describe('what is told of whom, as one says it', () => {
  test.each<[readonly string[], readonly string[], 'da' | 'en', string]>([
    [['sproglig udvikling'], ['Storm'], 'da', 'Storms sproglige udvikling'],
    [['fysisk helbred', 'trivsel'], ['Alma'], 'da', 'Almas fysiske helbred og trivsel'],
    [['skolefravær'], ['Alma', 'Storm'], 'da', 'Alma og Storms skolefravær'],
    [['økonomi'], ['Jonas'], 'da', 'Jonas’ økonomi'],
    [['arbejde og uddannelse', 'bolig'], ['Freja'], 'da', 'Frejas arbejde og uddannelse samt bolig'],
    [['at der er en sag'], ['Storm'], 'da', 'at der er en sag for Storm'],
    [['hverdagen derhjemme'], ['Alma'], 'da', 'hverdagen derhjemme for Alma'],
    [['bolig'], [], 'da', 'bolig'],
    [['language development'], ['Storm'], 'en', 'Storm’s language development'],
    [['absence', 'wellbeing'], ['Alma', 'Storm'], 'en', 'Alma and Storm’s absence and wellbeing'],
  ])('%j of %j in %s', (types, about, locale, said) => {
    expect(whoseTypes(types, about, locale)).toBe(said);
  });
});
