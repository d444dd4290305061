import type { StaffId } from '../domain/organisation';
import { forget, remembered } from './memory';
import { type Actor, mainPartition, type Services } from './services';
import type { SettingsView } from './views/help';

/** What a person has chosen for themself. */
export interface Preferences {
  /** `follow`: the language that Teams is set to. */
  readonly language: 'da' | 'en' | 'follow';
}

const defaults: Preferences = { language: 'follow' };

/** A choice made at another instance may take this long to be seen here. */
const rememberMilliseconds = 60_000;

const preferencesKey = (tenantId: string, id: StaffId): string => `preferences/${tenantId}/${id}`;

export const readPreferences = (services: Services, tenantId: string, id: StaffId): Promise<Preferences> =>
  remembered(services, preferencesKey(tenantId, id), rememberMilliseconds, async () => {
    const stored = await mainPartition(services, tenantId).read<Preferences>('preferences', id);
    return stored === undefined ? defaults : { ...defaults, ...stored.body };
  });

export const showSettings = async (services: Services, actor: Actor): Promise<SettingsView> =>
  view(await readPreferences(services, actor.tenantId, actor.person.id), false);

export const saveLanguage = async (
  services: Services,
  actor: Actor,
  language: Preferences['language'],
): Promise<SettingsView> => {
  const preferences: Preferences = { language };
  await mainPartition(services, actor.tenantId).commit([
    { do: 'put', document: { kind: 'preferences', id: actor.person.id, body: preferences } },
  ]);
  forget(services, preferencesKey(actor.tenantId, actor.person.id));
  return view(preferences, true);
};

const view = ({ language }: Preferences, saved: boolean): SettingsView => ({
  name: 'settings',
  language,
  saved,
  actions: [{ verb: 'settings.save', as: 'execute', style: 'positive' }],
});
