import { understand } from '../../src/language/phrases';

const heard = (text: string, locale: 'da' | 'en' = 'da') => {
  const said = understand(text, { locale });
  return said.understood === 'command'
    ? [said.intent, (said.args as { subject?: string }).subject]
    : [said.understood];
};

describe('asking about consents, as people write it', () => {
  it.each([
    ['samtykke Månesten', 'consent', 'Månesten'],
    ['Vis samtykker for Familien Månesten', 'consent', 'Familien Månesten'],
    ['hvad må jeg få at vide om Familien Månesten', 'mayKnow', 'Familien Månesten'],
    ['Hvad må jeg få at vide om HOI-2026-001, og hvad må jeg dele?', 'mayKnow', 'HOI-2026-001'],
    ['hvad må jeg få at vide og dele om Alma?', 'mayKnow', 'Alma'],
    ['hvad må jeg vide om Alma', 'mayKnow', 'Alma'],
    ['hvad må jeg dele om Alma', 'mayKnow', 'Alma'],
    ['hvad må jeg fortælle om Alma', 'mayKnow', 'Alma'],
    ['hvad må jeg få at vide', 'mayKnow', undefined],
    ['skriv samtykke ind Alma', 'consent.record', 'Alma'],
    ['registrér samtykke HOI-2026-001', 'consent.record', 'HOI-2026-001'],
    ['nyt samtykke for Familien Månesten', 'consent.record', 'Familien Månesten'],
    ['forny samtykke Alma', 'consent.record', 'Alma'],
    ['bed om samtykke HOI-2026-001', 'consent.ask', 'HOI-2026-001'],
    ['kan du bede om et samtykke for Alma?', 'consent.ask', 'Alma'],
    ['del uden samtykke HOI-2026-001', 'consent.disclose', 'HOI-2026-001'],
    ['videregiv uden samtykke HOI-2026-001', 'consent.disclose', 'HOI-2026-001'],
    ['consent HOI-2026-001', 'consent', 'HOI-2026-001'],
    ['what may I know about Alma', 'mayKnow', 'Alma'],
    ['What can I be told about Alma, and what may I share?', 'mayKnow', 'Alma'],
    ['what can I share about HOI-2026-001?', 'mayKnow', 'HOI-2026-001'],
    ['record a consent for Alma', 'consent.record', 'Alma'],
    ['ask for a consent for Alma', 'consent.ask', 'Alma'],
    ['share without consent HOI-2026-001', 'consent.disclose', 'HOI-2026-001'],
  ])('"%s" is %s about %s', (text, intent, subject) => {
    expect(heard(text)).toEqual([intent, subject]);
    expect(heard(text, 'en')).toEqual([intent, subject]);
  });

  it.each([
    'samtykke HOI-2026-001; ja fra: Freja og Bo; modtager: Jobcenter',
    'consent HOI-2026-001; yes from: Freja',
  ])('"%s" carries its fields', (text) => {
    const said = understand(text, { locale: 'da' });
    expect(said).toMatchObject({ intent: 'consent', args: { subject: 'HOI-2026-001' } });
    expect(said.understood === 'command' && Object.keys(said.fields).length).toBeGreaterThan(0);
  });

  it('a worry about a child stands above it (S7)', () => {
    for (const text of ['jeg er bekymret for barnet, må jeg dele det?', 'underretning uden samtykke']) {
      expect(heard(text)).toEqual(['concernReport', undefined]);
    }
  });
});
