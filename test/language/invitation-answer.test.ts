import fc from 'fast-check';
import { invitationAnswer } from '../../src/language/phrases/invitation-answer';

const kindOf = (text: string): string | undefined => invitationAnswer(text)?.kind;

describe('an answer to an invitation in words', () => {
  test.each([
    'ja tak',
    'Ja tak!',
    'ja',
    'ja, gerne',
    'jo tak',
    'meget gerne',
    'det passer fint',
    'Det passer mig fint 👍',
    'Hej, det passer fint. Mvh',
    'det lyder godt',
    'jeg kommer',
    'jeg deltager gerne',
    'jeg er med',
    'ja, jeg kommer',
    'jeg kan godt',
    'det er fint',
    'det er helt fint for mig',
    'fint, jeg kommer',
    'jeg siger ja tak',
    'super, det passer',
    'ja det passer fint',
    "yes I'll be there",
    'Yes, I’ll be there',
    'yes please',
    'I will attend',
    'that works for me',
    'works for me',
    'sounds good',
    'count me in',
    'happy to come',
    'I can make it',
    'see you there',
    'that’s fine',
    'ok, jeg kommer',
  ])('yes: %s', (text) => expect(kindOf(text)).toBe('yes'));

  test.each([
    'nej tak',
    'nej',
    'afbud',
    'afbud pga sygdom',
    'Jeg melder afbud, er syg',
    'jeg må melde afbud',
    'jeg kan desværre ikke den dag, har undervisning',
    'jeg kan ikke komme',
    'jeg kan desværre ikke',
    'desværre, jeg er optaget',
    'det kan jeg desværre ikke',
    'jeg kommer ikke',
    'jeg deltager ikke',
    'det passer desværre ikke',
    'jeg er på kursus den dag',
    'har undervisning, så jeg kan ikke',
    'beklager, jeg er forhindret',
    'jeg må desværre sige nej',
    'kan desværre ikke komme på torsdag',
    "sorry, can't make it",
    'I can’t come',
    'Unfortunately I cannot attend',
    "I won't be able to make it",
    "I'm busy that day",
    "that doesn't work for me",
    'no thanks',
    'I have to decline',
  ])('no: %s', (text) => expect(kindOf(text)).toBe('no'));

  test.each([
    'kan det blive kl 14 i stedet',
    'jeg kan først om torsdagen',
    'kan vi tage det en anden dag?',
    'Kan vi flytte mødet til fredag?',
    'kunne vi sige kl. 13 i stedet',
    'hellere om onsdagen',
    'jeg kan kun om formiddagen',
    'jeg kan ikke kl 10, kan det blive kl. 14 i stedet?',
    'er det muligt at rykke det til ugen efter',
    'hvad med torsdag',
    'jeg kan bedre onsdag kl 9',
    'could we do 2pm instead?',
    'Can we do Thursday?',
    'can we move it to later',
    'I can only do mornings after 10',
    'how about Friday at 9?',
    'sorry, can we make it another day?',
    'I’d prefer Thursday',
  ])('another time: %s', (text) => expect(kindOf(text)).toBe('otherTime'));

  test.each([
    'ok',
    'tak',
    'okay',
    'super',
    'tak for hjælpen',
    '👍',
    'mine sager',
    'hvem er koordinator for Månesten',
    'jeg kan ikke finde referatet',
    'jeg kan ikke se sagen',
    'kan du hjælpe mig',
    'det er svært',
    'jeg er bekymret for Alma',
    'thanks',
    'great',
    'I can’t find the case',
    'ja til overdragelsen af Månesten',
    'hvad kan du',
    'møde Månesten tirsdag kl 10',
    'fint',
    '',
    'jeg er træt',
    'kan du sende mig planen',
    'ja men hvad så med Bo',
  ])('none: %s', (text) => expect(kindOf(text)).toBeUndefined());

  test('the reason behind "afbud pga" stands alone; any other is kept as it was typed', () => {
    expect(invitationAnswer('afbud pga sygdom')).toEqual({ kind: 'no', words: 'sygdom' });
    const words = 'jeg kan desværre ikke den dag, har undervisning';
    expect(invitationAnswer(words)).toEqual({ kind: 'no', words });
  });

  test('reading takes no longer than the text is long, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'kan',
            'vi',
            'ja',
            'jeg',
            'ikke',
            'desværre',
            'i stedet',
            ',',
            'kl',
            '14',
            'afbud',
            'x',
          ),
          { maxLength: 400 },
        ),
        (parts) => {
          const began = performance.now();
          invitationAnswer(parts.join(' '));
          expect(performance.now() - began).toBeLessThan(1000);
        },
      ),
    );
  });
});
