import { createHash } from 'node:crypto';
import { mainPartition, type Services } from '../app/base/services';
import type { CardChange } from '../app/telling/notices';
import { type Standing, standingOf } from '../app/telling/standing-views';
import { addMilliseconds } from '../domain/base/calendar';
import type { StaffId } from '../domain/organisation/organisation';
import type { Log } from '../log';
import type { View, ViewName } from '../views/view';

/** Cards that a dialog renews instead of answering below: those that go on showing the same thing. */
const lasting: ReadonlySet<ViewName> = new Set([
  'agenda',
  'case',
  'consent',
  'consent-side',
  'contact-log',
  'deadlines',
  'invitation',
  'live-meeting',
  'meeting',
  'meeting-list',
]);

export const isLasting = ({ name }: View): boolean => lasting.has(name);

/** A card in somebody's own chat that is renewed when what it shows changes. */
export interface StandingCard {
  readonly standing: Standing;
  /** The message that it stands in. */
  readonly message: string;
}

export interface StandingCards {
  /** A new message of somebody's own chat shows this. Never rejects, since the message is there; nor does `became`. */
  shown(tenantId: string, person: StaffId, message: string, view: View): Promise<void>;
  /** A message of somebody's own chat shows this from now on, whatever it showed before. */
  became(tenantId: string, person: StaffId, message: string, view: View): Promise<void>;
  /** The card that was shown last of those that a change concerns. */
  latest(tenantId: string, person: StaffId, change: CardChange): Promise<StandingCard | undefined>;
  /** The message is gone. */
  forget(tenantId: string, person: StaffId, message: string): Promise<void>;
}

/** A card that nobody has looked at for so long looks again by itself when it is seen. */
const keptMilliseconds = 60 * 24 * 60 * 60 * 1000;

const idOf = (person: StaffId, message: string): string =>
  createHash('sha256').update(`${person}|${message}`).digest('hex').slice(0, 40);

const keyOf = (person: StaffId, meetingId: string): string => `${person}.${meetingId}`;

export const createStandingCards = (services: Services, log: Log): StandingCards => {
  const forget: StandingCards['forget'] = async (tenantId, person, message) => {
    const partition = mainPartition(services, tenantId);
    const id = idOf(person, message);
    if ((await partition.read('standingCard', id)) === undefined) return;
    await partition.commit([{ do: 'remove', kind: 'standingCard', id }]);
  };
  const note = async (
    tenantId: string,
    person: StaffId,
    message: string,
    standing: Standing,
  ): Promise<void> => {
    const now = services.clock.now();
    const body: StandingCard = { standing, message };
    await mainPartition(services, tenantId).commit([
      {
        do: 'put',
        document: {
          kind: 'standingCard',
          id: idOf(person, message),
          body,
          keys: [keyOf(person, standing.meetingId)],
          sort: now,
          expiresAt: addMilliseconds(now, keptMilliseconds),
        },
      },
    ]);
  };
  const quietly = async (writing: () => Promise<void>): Promise<void> => {
    try {
      await writing();
    } catch (error) {
      log.warn('standingCard.notNoted', { error });
    }
  };
  return {
    shown: async (tenantId, person, message, view) => {
      const standing = standingOf(view);
      if (standing !== undefined) await quietly(() => note(tenantId, person, message, standing));
    },
    became: (tenantId, person, message, view) => {
      const standing = standingOf(view);
      return quietly(() =>
        standing === undefined
          ? forget(tenantId, person, message)
          : note(tenantId, person, message, standing),
      );
    },
    latest: async (tenantId, person, { meetingId }) => {
      const { documents } = await mainPartition(services, tenantId).find<StandingCard>('standingCard', {
        keys: [keyOf(person, meetingId)],
        order: 'descending',
      });
      return documents[0]?.body;
    },
    forget,
  };
};
