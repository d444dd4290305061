import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { commandOf } from '../../../src/language/phrases';
import type { Intent } from '../../../src/language/phrases/intents';
import { textsFor } from '../../../src/language/texts';
import { openFamily } from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, karen, lea, rie, sara } from '../../support/people';
import { typed } from '../support/typing';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
  await openFamily(town, lea, 'Familien Andens');
});

const locales = ['da', 'en'] as const;

/** The example returned for a phrase that left out its subject. */
const exampleFor = async (person: StaffMember, intent: Intent, locale: 'da' | 'en'): Promise<string> => {
  const view = answered(await typed(town, commandOf(intent, locale), person, locale));
  if (view.name !== 'suggestions') throw new Error(`not an example: ${view.name}`);
  return view.phrases.join('\n');
};

const aboutACase: readonly Intent[] = [
  'protection.record',
  'consent',
  'meeting',
  'coordinator',
  'looks',
  'handover',
];

describe.each(locales)('C7: an example (%s)', (locale) => {
  const pattern = textsFor(locale).words.subject;

  test.each(aboutACase)('of %s names a case of the reader’s own', async (intent) => {
    await openFamily(town, sara, 'Familien Egen');
    expect(await exampleFor(sara, intent, locale)).toContain('Familien Egen');
  });

  test.each(aboutACase)('of %s names nobody to whoever has no case', async (intent) => {
    for (const person of [sara, jonas, karen]) {
      const example = await exampleFor(person, intent, locale);
      expect(example).toContain(pattern);
      expect(example).not.toMatch(/Andens|HOI-\d/);
    }
  });

  test('of the trail names nobody, and no alias, by which a trail is not found', async () => {
    expect(await exampleFor(rie, 'audit', locale)).toContain(pattern);
  });
});
