import { addDays, dateAt, type Instant, instantAt } from '../../domain/base/calendar';
import type { StaffId } from '../../domain/organisation/organisation';
import type { QuietChoice } from '../../domain/overview/quiet-hours';
import type { NudgeTopic } from '../../domain/rhythm/due-kinds';
import type { DailyTime, LanguageChoice, SettingsView } from '../../views/organisation/settings';
import { forget, remembered } from '../base/memory';
import { type Actor, mainPartition, type Services } from '../base/services';

/** What a person has chosen for themself. */
export interface Preferences {
  /** `follow`: the language that the person writes in, else the one that Teams is set to. */
  readonly language: LanguageChoice;
  /** D2: when the daily word comes. */
  readonly dailyAt: DailyTime;
  /** D2: what is not said, though it still stands on the cards. */
  readonly muted: readonly NudgeTopic[];
  /** D2: whether they are written to by itself outside working hours. */
  readonly quiet: QuietChoice;
  /** The language that the person last wrote in, where it showed. Not chosen: it counts while nothing is. */
  readonly written?: 'da' | 'en';
}

const defaults: Preferences = { language: 'follow', dailyAt: '08:00', muted: [], quiet: 'off' };

/** A choice made at another instance may take this long to be seen here. */
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

/** Keeps the language that somebody has just written in. Writes only what is new; of two at once, one is kept. */
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

/** The end of the working day: a word that was held up until then comes the next morning, not in somebody's evening. */
const latestWordAt = '17:00';

/** D2: whether it is too late for today's word. */
export const isTooLateToday = (now: Instant): boolean => now >= instantAt(dateAt(now), latestWordAt);

/**
 * D2: when somebody wants to hear the word of the day: at the time that they chose, or now if that has passed; and when the
 * working day is over, at their time of the next day.
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

/** D2: these kinds are not said any more. */
export const muteTopics = async (
  services: Services,
  actor: Actor,
  topics: readonly NudgeTopic[],
): Promise<SettingsView> => {
  const { muted } = await stored(services, actor.tenantId, actor.person.id);
  return savePreferences(services, actor, { muted: [...new Set([...muted, ...topics])] });
};

/** D2: these kinds are said again; what has been waiting meanwhile comes with the next word. */
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
