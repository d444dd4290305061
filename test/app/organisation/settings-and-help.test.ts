import { concernReport, helpView } from '../../../src/app/base/help';
import {
  dailyInstant,
  muteTopics,
  readPreferences,
  savePreferences,
  showSettings,
  unmuteTopics,
} from '../../../src/app/organisation/preferences';
import { calendarDate, instant, instantAt } from '../../../src/domain/base/calendar';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { dailyTimes } from '../../../src/views/organisation/settings';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, jonas, karen, lea, rie, sara } from '../../support/people';

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
    expect(await savePreferences(town.services, town.as(sara), { language: 'en' })).toMatchObject({
      language: 'en',
      saved: true,
    });
    expect(await showSettings(town.services, town.as(sara))).toMatchObject({ language: 'en', saved: false });
    expect(await readPreferences(town.services, tenantId, lea.id)).toEqual({
      language: 'follow',
      dailyAt: '08:00',
      muted: [],
      quiet: 'off',
    });
  });

  it('are kept: another instance of the program reads what was chosen here', async () => {
    await savePreferences(town.services, town.as(sara), { language: 'da' });
    expect(await readPreferences({ ...town.services }, tenantId, sara.id)).toMatchObject({
      language: 'da',
    });
  });

  it('one choice leaves the others as they are', async () => {
    await savePreferences(town.services, town.as(sara), { language: 'en', muted: ['contact'] });
    await savePreferences(town.services, town.as(sara), { dailyAt: '10:00' });
    expect(await showSettings(town.services, town.as(sara))).toMatchObject({
      language: 'en',
      dailyAt: '10:00',
      muted: ['contact'],
      quiet: 'off',
    });
  });

  it('what was stored before there were more choices is read with the usual ones', async () => {
    await town.store
      .partition({ tenantId })
      .commit([{ do: 'put', document: { kind: 'preferences', id: sara.id, body: { language: 'en' } } }]);
    expect(await readPreferences(town.services, tenantId, sara.id)).toEqual({
      language: 'en',
      dailyAt: '08:00',
      muted: [],
      quiet: 'off',
    });
  });

  it('D2: a kind is muted once, and heard again', async () => {
    await muteTopics(town.services, town.as(sara), ['contact', 'meetings']);
    expect((await muteTopics(town.services, town.as(sara), ['contact'])).muted).toEqual([
      'contact',
      'meetings',
    ]);
    expect((await unmuteTopics(town.services, town.as(sara), ['contact'])).muted).toEqual(['meetings']);
  });

  it.each(dailyTimes)(
    'D2: chosen for %s, the word waits for that time in Denmark, and never for a day',
    async (dailyAt) => {
      await savePreferences(town.services, town.as(sara), { dailyAt });
      for (const [day, midnight] of [
        ['2026-06-09', '2026-06-08T22:00:00.000Z'],
        ['2026-12-01', '2026-11-30T23:00:00.000Z'],
      ] as const) {
        town.moveTo(midnight);
        expect(await dailyInstant(town.services, tenantId, sara.id)).toBe(
          instantAt(calendarDate(day), dailyAt),
        );
      }
      town.moveTo('2026-06-09T14:59:00Z');
      const now = instant('2026-06-09T14:59:00Z');
      const chosen = instantAt(calendarDate('2026-06-09'), dailyAt);
      expect(await dailyInstant(town.services, tenantId, sara.id)).toBe(chosen > now ? chosen : now);
      // The working day is over: nobody is written to at night.
      town.moveTo('2026-06-09T21:58:00Z');
      expect(await dailyInstant(town.services, tenantId, sara.id)).toBe(
        instantAt(calendarDate('2026-06-10'), dailyAt),
      );
    },
  );
});

describe('help', () => {
  const verbs = (person: StaffMember, chat: 'personal' | 'group' | 'channel' = 'personal') =>
    helpView(town.as(person), chat, 'asked').actions.map(({ verb }) => verb);

  it.each([
    [sara, ['cases.show', 'case.open', 'settings.show']],
    [karen, ['cases.show', 'case.open', 'settings.show']],
    [jonas, ['cases.show', 'settings.show']],
    [rie, ['cases.show', 'settings.show']],
    [adam, ['import.open', 'operations.show', 'cases.show', 'settings.show']],
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
