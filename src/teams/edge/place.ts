import type { Place } from '../../views/help';
import { isRecord } from './json';

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Ids Teams gives to what several people share, or may come to share: group chats, channels, meetings. */
const isSharedId = (id: unknown): boolean => typeof id !== 'string' || /^\s*19(?::|%3a)/i.test(id);

/** The channel data that says that an activity comes from a team. */
const teamFields = ['team', 'channel', 'teamsTeamId', 'teamsChannelId'] as const;

const namesTeam = (channelData: unknown): boolean =>
  isRecord(channelData) && teamFields.some((field) => !isAbsent(channelData[field]));

/**
 * Whether a conversation is somebody's own chat with the bot, so that case data may be shown there. It is only if everything
 * says so: Teams leaves out the type, or spells it differently, in references from installations and meetings. Everything
 * else is shared (design § 5).
 */
export const isOwnChat = (conversation: unknown, channelData?: unknown): boolean =>
  isRecord(conversation) &&
  conversation.conversationType === 'personal' &&
  (isAbsent(conversation.isGroup) || conversation.isGroup === false) &&
  !isSharedId(conversation.id) &&
  !namesTeam(channelData);

/** Where an activity comes from; the only place that decides it. */
export const placeOf = (activity: {
  readonly conversation?: unknown;
  readonly channelData?: unknown;
}): Place => {
  const { conversation, channelData } = activity;
  if (isOwnChat(conversation, channelData)) return 'personal';
  const type = isRecord(conversation) ? conversation.conversationType : undefined;
  const isChannel = typeof type === 'string' && type.toLowerCase() === 'channel';
  return isChannel || namesTeam(channelData) ? 'channel' : 'group';
};
