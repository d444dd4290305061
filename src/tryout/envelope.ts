import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Activity } from './activity';
import { type Address, addressId, type Directory } from './directory';
import type { Persona, TryoutLocale } from './world';

/** Somebody using Teams, in the language they have set. */
export interface Speaker {
  readonly person: Persona;
  readonly locale: TryoutLocale;
}

/** Where a gesture is made, and by whom. */
export interface Scene {
  readonly speaker: Speaker;
  readonly address: Address;
  /** Nobody else there sees it. */
  readonly privately?: boolean;
}

export interface Envelopes {
  /** Wraps what happened in everything Teams tells a bot about it. */
  wrap(scene: Scene, what: Activity): Activity;
  /** The text as sent, with people and the bot named by `@` as mentions. */
  mention(text: string): { readonly text: string; readonly entities: NonNullable<Activity['entities']> };
}

/** `serviceUrl` is asked for late: it contains the port, which is known only once the server listens. */
export const openEnvelopes = (
  directory: Directory,
  serviceUrl: () => string,
  now: () => number,
): Envelopes => {
  const { world } = directory;
  const named = [world.bot, ...world.people.map(({ userId, name }) => ({ id: userId, name }))];

  const wrap = ({ speaker, address, privately }: Scene, what: Activity): Activity => {
    const { person, locale } = speaker;
    const { conversation } = address;
    const time = Temporal.Instant.fromEpochMilliseconds(Math.floor(now()));
    return {
      ...what,
      id: what.id ?? `f:${randomUUID()}`,
      timestamp: time.toString(),
      localTimestamp: time.toString({ timeZone: 'Europe/Copenhagen' }),
      localTimezone: 'Europe/Copenhagen',
      serviceUrl: serviceUrl(),
      channelId: 'msteams',
      from: { id: person.userId, name: person.name, aadObjectId: person.id },
      conversation: {
        conversationType: conversation.kind,
        tenantId: world.tenantId,
        id: addressId(address),
        ...(conversation.kind === 'personal' ? {} : { isGroup: true }),
        ...(conversation.name === undefined ? {} : { name: conversation.name }),
      },
      recipient: { id: world.bot.id, name: world.bot.name, ...(privately && { isTargeted: true }) },
      entities: [
        ...(what.entities ?? []),
        {
          type: 'clientInfo',
          locale,
          country: locale.slice(3),
          platform: 'Web',
          timezone: 'Europe/Copenhagen',
        },
      ],
      channelData: {
        ...channelData(address, world.tenantId),
        ...(what.channelData as object | undefined),
      },
      locale,
    };
  };

  const mention: Envelopes['mention'] = (text) => {
    const entities: Record<string, unknown>[] = [];
    // Longer names first, so that "@Sara Testlund" is not taken for a shorter "@Sara".
    const names = [...named].sort((one, other) => other.name.length - one.name.length);
    const pattern = new RegExp(`@(${names.map(({ name }) => escapeRegExp(name)).join('|')})`, 'giu');
    const marked = text.replace(pattern, (written, name: string) => {
      const who = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!who) return written;
      const tag = `<at>${who.name}</at>`;
      entities.push({ type: 'mention', text: tag, mentioned: { id: who.id, name: who.name } });
      return tag;
    });
    return { text: marked, entities };
  };

  return { wrap, mention };
};

const channelData = ({ conversation }: Address, tenantId: string): Record<string, unknown> => {
  const tenant = { tenant: { id: tenantId } };
  if (!conversation.team) return tenant;
  return {
    ...tenant,
    teamsChannelId: conversation.id,
    teamsTeamId: conversation.team.id,
    channel: { id: conversation.id, type: conversation.channelType ?? 'standard' },
    team: { id: conversation.team.id },
  };
};

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
