import { concernReport, helpView } from '../../src/app/help';
import { readPreferences, saveLanguage, showSettings } from '../../src/app/preferences';
import type { StaffMember } from '../../src/domain/organisation';
import { newMunicipality, type TestMunicipality, tenantId } from '../support/municipality';
import { adam, jonas, karen, lea, rie, sara } from '../support/people';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

describe('a person’s own settings', () => {
  it('follow the language of Teams until another is chosen, for this person alone', async () => {
    expect(await showSettings(town.services, town.as(sara))).toMatchObject({
      language: 'follow',
      saved: false,
    });
    expect(await saveLanguage(town.services, town.as(sara), 'en')).toMatchObject({
      language: 'en',
      saved: true,
    });
    expect(await showSettings(town.services, town.as(sara))).toMatchObject({ language: 'en', saved: false });
    expect(await readPreferences(town.services, tenantId, lea.id)).toEqual({ language: 'follow' });
  });

  it('are kept: another instance of the program reads what was chosen here', async () => {
    await saveLanguage(town.services, town.as(sara), 'da');
    expect(await readPreferences({ ...town.services }, tenantId, sara.id)).toEqual({ language: 'da' });
  });
});

describe('help', () => {
  const verbs = (person: StaffMember, place: 'personal' | 'group' | 'channel' = 'personal') =>
    helpView(town.as(person), place, 'asked').actions.map(({ verb }) => verb);

  it.each([
    [sara, ['cases.show', 'case.open', 'settings.show']],
    [karen, ['cases.show', 'case.open', 'settings.show']],
    [jonas, ['cases.show', 'settings.show']],
    [rie, ['cases.show', 'settings.show']],
    [adam, ['cases.show', 'import.open', 'settings.show']],
  ])('fits the roles of $name', (person, expected) => {
    expect(verbs(person)).toEqual(expected);
  });

  it('in shared places names nobody and offers nothing that would show case data there', () => {
    for (const place of ['group', 'channel'] as const) {
      const view = helpView(town.as(sara), place, 'welcome');
      expect(view.firstName).toBeUndefined();
      expect(view.actions).toEqual([]);
    }
    expect(helpView(town.as(sara), 'personal', 'welcome').firstName).toBe('Sara');
  });
});

describe('S7: concern reports', () => {
  it('S7: the municipality’s route, and nothing is recorded', async () => {
    const concernRoute = {
      phone: '99 99 99 02',
      outOfHoursPhone: '99 99 99 03',
      text: { da: 'Ring med det samme.', en: 'Call at once.' },
    };
    await town.saveSettings({ concernRoute });
    expect(await concernReport(town.services, tenantId)).toEqual({ name: 'concern-report', ...concernRoute });
    expect(await town.outbox()).toEqual([]);
  });
});
