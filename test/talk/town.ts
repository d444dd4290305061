import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../../src/app/base/services';
import { forTurn } from '../../src/app/base/turn-memory';
import { departmentDocument, settingsDocument, staffDocument } from '../../src/app/organisation/directory';
import { offerDocument } from '../../src/app/organisation/offer-catalogue';
import { noteTalk, type Talk } from '../../src/app/talk/talk-memory';
import { demoTenantId } from '../../src/config';
import { departments, settings } from '../../src/demo/departments';
import { offers } from '../../src/demo/offers';
import { seedDemo } from '../../src/demo/seed';
import { staffList } from '../../src/demo/staff';
import { addMilliseconds, calendarDate, instant } from '../../src/domain/base/calendar';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { utterance } from '../../src/language/phrases';
import type { Heard } from '../../src/language/talk/heard';
import type { Locale } from '../../src/language/texts';
import { openSqliteStore } from '../../src/store/sqlite';
import { createRespond } from '../../src/teams/respond';
import type { Request } from '../../src/teams/routes/base/route';
import { heardFrom } from '../../src/teams/talk/talk';
import { understoodFrom } from '../../src/teams/understood';
import type { View } from '../../src/views/view';
import { newWatchedStore } from '../support/store/watched-store';

/** Kinds of document that reading also writes: who has looked, who has asked for a coordinator, and links to papers. */
const writtenByReading: ReadonlySet<string> = new Set([
  'calendarLink',
  'logHead',
  'logRecord',
  'modelUse',
  'question',
  'sheet',
  'talk',
]);

/** Eksempelby on the day of the story, where people write to the bot. */
export interface Town {
  readonly services: Services;
  /** What somebody is shown on typing this, in their own chat: the answer, and what is beneath it. */
  say(speaker: string, text: string, locale: Locale): Promise<readonly View[]>;
  /** What likeness says about a sentence: what it certainly is, or what it may be. `exact`: it is a line of the grammar. */
  hear(speaker: string, text: string, locale: Locale): Promise<Heard & { readonly exact: boolean }>;
  /** What a press leads to. */
  press(speaker: string, verb: string, data: Readonly<Record<string, string>>, locale: Locale): Promise<View>;
  /** Makes the talk be about nothing again. */
  forget(speaker: string): Promise<void>;
  /** Makes it be about this, as if it had been talked about. */
  speakOf(speaker: string, talk: Talk): Promise<void>;
  /** Lets this many minutes pass. */
  letPass(minutes: number): void;
  /** How many commits have changed anything besides the record of who has read. */
  changes(): number;
  close(): Promise<void>;
}

/** The same people and offers, but not a single case. */
const seedPeople = async ({ store }: Services): Promise<void> => {
  const documents = [
    ...departments.map(departmentDocument),
    ...staffList((date) => calendarDate(date)).map(staffDocument),
    settingsDocument(settings),
    ...offers.map(offerDocument),
  ];
  await store
    .partition({ tenantId: demoTenantId })
    .commit(documents.map((document) => ({ do: 'create', document })));
};

/** `families: false`: a municipality where no family has a case. */
export const openTown = async ({
  families = true,
  ...parts
}: Pick<Services, 'languageModel'> & { readonly families?: boolean } = {}): Promise<Town> => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-talk-'));
  let minutes = 0;
  const clock = { now: () => addMilliseconds(instant('2026-08-04T08:00:00Z'), minutes * 60_000) };
  const watched = newWatchedStore();
  const inner = openSqliteStore({ file: join(folder, 'store.db'), clock });
  const store = watched.wrap(inner);
  const services: Services = {
    store,
    clock,
    ids: { next: randomUUID },
    wakeDispatcher: () => {},
    publicUrl: () => 'http://localhost',
    ...parts,
  };
  if (families) await seedDemo(services, { tenantId: demoTenantId, today: calendarDate('2026-08-04') });
  else await seedPeople(services);
  watched.calls();
  const people = new Map<string, StaffMember>(
    staffList((date) => calendarDate(date)).map((one) => [(one.name.split(' ')[0] ?? '').toLowerCase(), one]),
  );
  let changed = 0;
  const { ask, besides, pick, respond } = createRespond({ info: () => {} });
  const asking = (speaker: string, locale: Locale) => {
    const person = people.get(speaker);
    if (person === undefined) throw new Error(`nobody is called ${speaker}`);
    const actor = { tenantId: demoTenantId, person, requestId: randomUUID() };
    return { services: forTurn(services), actor, chat: 'personal', locale } as const;
  };
  const count = (): void => {
    changed += watched
      .calls()
      .filter(
        ({ what, kinds }) => what === 'commit' && kinds.some((kind) => !writtenByReading.has(kind)),
      ).length;
  };
  const town: Town = {
    services,
    hear: async (speaker, text, locale) => {
      const who = asking(speaker, locale);
      const { understood } = await understoodFrom(who, utterance(text));
      return { ...(await heardFrom(who, text)), exact: understood === 'command' };
    },
    say: async (speaker, text, locale) => {
      const who = asking(speaker, locale);
      const said = await understoodFrom(who, utterance(text));
      const view = await respond(who, text, said);
      const more = await besides(who, text, said);
      count();
      return more === undefined ? [view] : [view, more];
    },
    press: async (speaker, verb, data, locale) => {
      const who = asking(speaker, locale);
      const request: Request = { kind: 'press', verb, data };
      const view =
        verb === 'talk.pick'
          ? await pick(who, data)
          : verb === 'line.say'
            ? await respond(who, data.line ?? '', await understoodFrom(who, utterance(data.line ?? '')))
            : await ask(who, request);
      count();
      return view;
    },
    forget: async (speaker) => {
      const { actor } = asking(speaker, 'da');
      await inner
        .partition({ tenantId: demoTenantId })
        .commit([{ do: 'remove', kind: 'talk', id: actor.person.id }]);
    },
    speakOf: (speaker, talk) => noteTalk(services, asking(speaker, 'da').actor, talk),
    letPass: (more) => {
      minutes += more;
    },
    changes: () => changed,
    close: async () => {
      await inner.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  if (families) await planMeetings(town);
  changed = 0;
  return town;
};

/** Two coming meetings, to which everybody around the family is invited: answering, moving and cancelling need one. */
const planMeetings = async (town: Town): Promise<void> => {
  for (const [family, when] of [
    ['Månesten', '11/8 kl. 10'],
    ['Solsikke', '13/8 kl. 13'],
  ]) {
    await town.say('lea', `møde ${family} ${when}`, 'da');
    await town.say('lea', `dagsorden lavet ${family}; grund: Familien var på ferie`, 'da');
    const [planned] = await town.say('lea', `møde ${family}`, 'da');
    if (planned?.name !== 'meeting') throw new Error(`no meeting of ${family}`);
    const { reference, meetingId: meeting } = planned;
    await town.press('lea', 'meeting.invite', { reference, meeting }, 'da');
  }
};
