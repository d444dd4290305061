import { addDays, dateAt, type Instant, instantAt } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { QuietChoice } from '../../domain/overview/quiet-hours';
import type { NudgeTopic } from '../../domain/rhythm/due-kinds';
import type { DailyTime, LanguageChoice, SettingsView } from '../../views/organisation/settings';
import { forget, remembered } from '../base/memory';
import { type Actor, mainPartition, type Services } from '../base/services';

/** A person's own choices. */
export interface Preferences {
  /** `follow`: the language the person writes in, otherwise the one Teams is set to. */
  readonly language: LanguageChoice;
  /** D2: when the daily word comes. */
  readonly dailyAt: DailyTime;
  /** D2: what is no longer announced, though it still stands on the cards. */
  readonly muted: readonly NudgeTopic[];
  /** D2: whether the bot writes to them unasked outside working hours. */
  readonly quiet: QuietChoice;
  /** The language the person last wrote in, where that was clear. Not a choice: it counts only while none is made. */
  readonly written?: 'da' | 'en';
}

const defaults: Preferences = { language: 'follow', dailyAt: '08:00', muted: [], quiet: 'off' };

/** A choice made on another instance may take this long to be seen here. */
const rememberMilliseconds = 60_000;

const preferencesKey = (tenantId: string, id: StaffId): string => `preferences/${tenantId}/${id}`;

const stored = async (services: Services, tenantId: string, id: StaffId): Promise<Preferences> => ({
  ...defaults,
  ...(await mainPartition(services, tenantId).read<Partial<Preferences>>('preferences', id))?.body,
});

export const readPreferences = (services: Services, tenantId: string, id: StaffId): Promise<Preferences> =>
  remembered(services, preferencesKey(tenantId, id), rememberMilliseconds, () =>
    stored(services, tenantId, id),
  );

/** Stores the language somebody has just written in. Writes only a change; of two at once, one is stored. */
export const noteWritten = async (
  services: Services,
  tenantId: string,
  id: StaffId,
  written: 'da' | 'en',
): Promise<void> => {
  if ((await readPreferences(services, tenantId, id)).written === written) return;
  const partition = mainPartition(services, tenantId);
  const before = await partition.read<Partial<Preferences>>('preferences', id);
  const document = { kind: 'preferences', id, body: { ...before?.body, written } } as const;
  await partition.commit([
    before === undefined ? { do: 'create', document } : { do: 'replace', document, version: before.version },
  ]);
  forget(services, preferencesKey(tenantId, id));
};

/** The end of the working day: a word held until then comes the next morning, not in somebody's evening. */
const latestWordAt = '17:00';

/** D2: whether it is too late for today's word. */
export const isTooLateToday = (now: Instant): boolean => now >= instantAt(dateAt(now), latestWordAt);

/**
 * D2: when somebody wants to hear the daily word: at their chosen time, or now if that has passed; after the working day, at
 * their time the next day.
 */
export const dailyInstant = async (services: Services, tenantId: string, id: StaffId): Promise<Instant> => {
  const { dailyAt } = await readPreferences(services, tenantId, id);
  const now = services.clock.now();
  const chosen = instantAt(dateAt(now), dailyAt);
  if (chosen > now) return chosen;
  return isTooLateToday(now) ? instantAt(addDays(dateAt(now), 1), dailyAt) : now;
};

export const showSettings = async (services: Services, actor: Actor): Promise<SettingsView> =>
  view(await readPreferences(services, actor.tenantId, actor.person.id), false);

/** Changes what is given and leaves the rest as it is. */
export const savePreferences = async (
  services: Services,
  { tenantId, person }: Actor,
  change: Partial<Preferences>,
): Promise<SettingsView> => {
  const preferences: Preferences = { ...(await stored(services, tenantId, person.id)), ...change };
  await mainPartition(services, tenantId).commit([
    { do: 'put', document: { kind: 'preferences', id: person.id, body: preferences } },
  ]);
  forget(services, preferencesKey(tenantId, person.id));
  return view(preferences, true);
};

/** D2: these topics are no longer announced. */
export const muteTopics = async (
  services: Services,
  actor: Actor,
  topics: readonly NudgeTopic[],
): Promise<SettingsView> => {
  const { muted } = await stored(services, actor.tenantId, actor.person.id);
  return savePreferences(services, actor, { muted: [...new Set([...muted, ...topics])] });
};

/** D2: these topics are announced again; what has been waiting comes with the next word. */
export const unmuteTopics = async (
  services: Services,
  actor: Actor,
  topics: readonly NudgeTopic[],
): Promise<SettingsView> => {
  const { muted } = await stored(services, actor.tenantId, actor.person.id);
  return savePreferences(services, actor, { muted: muted.filter((topic) => !topics.includes(topic)) });
};

const view = ({ language, dailyAt, muted, quiet }: Preferences, saved: boolean): SettingsView => ({
  name: 'settings',
  language,
  dailyAt,
  muted,
  quiet,
  saved,
  actions: [{ verb: 'settings.save', as: 'execute', style: 'positive' }],
});
