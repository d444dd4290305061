import { understand } from '../../src/language/phrases';
import type { Language } from '../../src/language/phrases/intents';

const meaningOf = (text: string, locale: Language): unknown => {
  const meant = understand(text, { locale });
  return meant.understood === 'command' ? [meant.intent, meant.args, meant.fields] : meant.understood;
};

describe('deadlines in law, as people ask for them (L6)', () => {
  it.each<[string, Language, string, object, object?]>([
    ['frist HOI-2026-001', 'da', 'deadline', { subject: 'HOI-2026-001' }],
    ['frister for Månesten', 'da', 'deadline', { subject: 'Månesten' }],
    ['vis fristerne i Familien Månesten', 'da', 'deadline', { subject: 'Familien Månesten' }],
    ['hvilke frister løber i Månesten?', 'da', 'deadline', { subject: 'Månesten' }],
    ['deadline Månesten', 'da', 'deadline', { subject: 'Månesten' }],
    ['frist', 'da', 'deadline', {}],
    [
      'frist HOI-2026-001; frist: barnets plan; hvem: Alma; fra: 12. maj',
      'da',
      'deadline',
      { subject: 'HOI-2026-001' },
      { frist: 'barnets plan', hvem: 'Alma', fra: '12. maj' },
    ],
    ['ny frist Månesten', 'da', 'deadline.start', { subject: 'Månesten' }],
    ['skriv en frist ind for HOI-2026-001', 'da', 'deadline.start', { subject: 'HOI-2026-001' }],
    ['frist overholdt HOI-2026-001', 'da', 'deadline.met', { subject: 'HOI-2026-001' }],
    ['fristen er overholdt for Månesten', 'da', 'deadline.met', { subject: 'Månesten' }],
    ['frist falder bort Månesten', 'da', 'deadline.drop', { subject: 'Månesten' }],
    ['fjern frist HOI-2026-001', 'da', 'deadline.drop', { subject: 'HOI-2026-001' }],
    ['deadline HOI-2026-001', 'en', 'deadline', { subject: 'HOI-2026-001' }],
    ['show the deadlines for Månesten', 'en', 'deadline', { subject: 'Månesten' }],
    ['new deadline Månesten', 'en', 'deadline.start', { subject: 'Månesten' }],
    ['deadline met HOI-2026-001', 'en', 'deadline.met', { subject: 'HOI-2026-001' }],
    ['drop deadline Månesten', 'en', 'deadline.drop', { subject: 'Månesten' }],
  ])('"%s"', (text, locale, intent, args, fields = {}) => {
    expect(meaningOf(text, locale)).toEqual([intent, args, fields]);
  });

  it.each(['fritst HOI-2026-001', 'deadlin HOI-2026-001'])('"%s", with a slip', (text) => {
    expect(meaningOf(text, 'da')).toEqual(['deadline', { subject: 'HOI-2026-001' }, {}]);
  });

  it.each([
    'fristen er for kort',
    'vi når ikke fristen',
    'friske Månesten',
    'første møde gik godt',
    'the headline was good',
  ])('"%s" is no such thing', (text) => {
    expect(JSON.stringify(meaningOf(text, 'da'))).not.toMatch(/Deadline|^\["deadline/);
  });
});
