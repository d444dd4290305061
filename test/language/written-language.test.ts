import { utterance } from '../../src/language/phrases';
import { writtenLanguage } from '../../src/language/written-language';

describe('the language that something is written in', () => {
  it.each([
    'mine sager',
    'hjælp',
    'hej',
    'tak',
    'sag HOI-2026-001',
    'hvem er koordinator for Smith',
    'overdrag Solsikke til Sara Testlund fordi orlov',
    'kontakt Solsikke',
    'møde Månesten tirsdag kl. 10',
    'ja tak',
    'det passer fint',
    'jeg kan først om torsdagen',
    'kan det blive kl 14 i stedet',
    'jeg ved ikke, hvad jeg skal gøre med familien',
    'afbud pga sygdom, jeg er der ikke',
    'hvad betyder deadline her',
    'skriv dansk',
  ])('%s is Danish', (text) => expect(writtenLanguage(utterance(text))).toBe('da'));

  it.each([
    'my cases',
    'help',
    'thanks',
    'case HOI-2026-001',
    'who is the coordinator for Månesten',
    'hand over HOI-2026-001 to Søren Ærø',
    'contact Solsikke',
    'yes please',
    'I’ll be there',
    'what do I do about the family',
    'could we make it 2 o’clock instead',
    'write English',
  ])('%s is English', (text) => expect(writtenLanguage(utterance(text))).toBe('en'));

  it.each([
    '',
    'ok',
    '👍',
    'HOI-2026-001',
    'Månesten',
    'kl. 10',
    '42',
    'Sara Testlund',
    'super',
    'plan Månesten',
  ])('%s tells none', (text) => expect(writtenLanguage(utterance(text))).toBeUndefined());
});
