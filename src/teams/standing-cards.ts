import { createHash } from 'node:crypto';
import type { CardChange } from '../app/notices';
import { mainPartition, type Services } from '../app/services';
import type { StandingCardName } from '../app/standing-views';
import type { View, ViewName } from '../app/views/view';
import { addMilliseconds } from '../domain/calendar';
import type { StaffId } from '../domain/organisation';
import type { Log } from '../log';

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
  readonly card: StandingCardName;
  /** The message that it stands in. */
  readonly message: string;
}

export interface StandingCards {
  /** Notes what stands in a message of somebody's own chat from now on. Never rejects: the message has been shown. */
  shown(tenantId: string, person: StaffId, message: string, view: View): Promise<void>;
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
    { name, meetingId }: Extract<View, { readonly name: StandingCardName }>,
  ): Promise<void> => {
    const now = services.clock.now();
    const body: StandingCard = { card: name, message };
    await mainPartition(services, tenantId).commit([
      {
        do: 'put',
        document: {
          kind: 'standingCard',
          id: idOf(person, message),
          body,
          keys: [keyOf(person, meetingId)],
          sort: now,
          expiresAt: addMilliseconds(now, keptMilliseconds),
        },
      },
    ]);
  };
  return {
    shown: async (tenantId, person, message, view) => {
      try {
        await (view.name === 'meeting' || view.name === 'live-meeting'
          ? note(tenantId, person, message, view)
          : forget(tenantId, person, message));
      } catch (error) {
        log.warn('standingCard.notNoted', { error });
      }
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
