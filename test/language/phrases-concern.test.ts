import { type Understanding, understand } from '../../src/language/phrases';

const danish = (text: string): Understanding => understand(text, { locale: 'da' });

describe('a concern for a child always leads to the municipality’s route (S7)', () => {
  it.each([
    'underretning',
    'jeg vil lave en underretning',
    'skal jeg underrette?',
    'hvordan laver jeg en underretning',
    'underettning om et barn',
    'jeg er bekymret for et barn',
    'hjælp jeg er bekymret for et barn',
    'vi har en mistanke om vold',
    'mistanke om misbrug i familien',
    'Der er vist vold i hjemmet',
    'far slår drengen',
    'barnet har blå mærker',
    'er barnet i fare',
    'omsorgssvigt',
    'Alma taler om selvmord',
    'indgang underretning',
    'sag underretning',
  ])('%s', (text) => {
    expect(danish(text)).toMatchObject({ intent: 'concernReport', language: 'da' });
  });

  it.each([
    'concern report',
    'I suspect abuse',
    'I am worried about a child',
    'how do I report a concern',
    'self-harm',
  ])('%s', (text) => {
    expect(danish(text)).toMatchObject({ intent: 'concernReport', language: 'en' });
  });

  it('keeps nothing of what was written', () => {
    expect(danish('jeg er bekymret for barnet Alma; skole: Månebakkeskolen')).toEqual({
      understood: 'command',
      intent: 'concernReport',
      args: {},
      fields: {},
      language: 'da',
    });
  });

  it.each([
    ['hvem kan noget om vold', 'whoKnows'],
    ['sparring om underretning', 'sparring'],
    ['hvem bestemmer om underretninger i Familierådgivningen', 'entrance'],
    ['overdrag Månesten til Lea fordi der er mistanke om vold', 'handover'],
    ['afslut HOI-2026-001; familien siger: vi er ikke bekymrede for barnet mere', 'closeCase'],
    ['sag Familien Bange', 'case'],
  ])('but a command that is about something else stays one: %s', (text, intent) => {
    expect(danish(text)).toMatchObject({ intent });
  });

  it.each([
    'jeg er bekymret for mødet',
    'undervisning i morgen',
    'vejret er voldsomt',
    'børnene har det godt',
  ])('and an everyday sentence is none: %s', (text) => {
    expect(danish(text).understood).not.toBe('command');
  });
});
