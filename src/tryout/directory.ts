import { hash } from 'node:crypto';
import { sha256 } from '../domain/base/sha256';
import { type ChannelType, type Persona, type PlaceKind, personalPlace, type TryoutWorld } from './world';

/** A chat or channel, with the ids Teams would give it. */
export interface Conversation {
  readonly id: string;
  readonly key: string;
  readonly kind: PlaceKind;
  readonly name?: string;
  readonly members: readonly Persona[];
  /** For a channel; standard if left out. */
  readonly channelType?: ChannelType;
  readonly team?: { readonly id: string; readonly name: string; readonly aadGroupId: string };
}

/** A conversation as addresses name it: channels are addressed with or without one of their threads. */
export interface Address {
  readonly conversation: Conversation;
  /** The message that opened the thread. */
  readonly threadId?: string;
}

/** Who and what exists. Ids are derived from the world alone, so that a bot's references outlive a restart. */
export interface Directory {
  readonly world: TryoutWorld;
  readonly conversations: readonly Conversation[];
  /** By `aadObjectId` or `29:` id. */
  findPerson(id: string): Persona | undefined;
  /** Throws if there is no such person: a mistake by the caller. */
  person(id: string): Persona;
  /** The place with this key, as this person has it; throws if they are not in it. */
  place(key: string, personId: string): Conversation;
  /** Undefined if no conversation has this id. */
  find(conversationId: string): Address | undefined;
}

export const openDirectory = (world: TryoutWorld): Directory => {
  const people = new Map(
    world.people.flatMap((person) => [[person.id, person] as const, [person.userId, person] as const]),
  );
  const conversations = conversationsOf(world);
  const byId = new Map(conversations.map((conversation) => [conversation.id, conversation]));

  const person = (id: string): Persona => {
    const found = people.get(id);
    if (!found) throw new Error(`Nobody in ${world.title} has the id ${id}`);
    return found;
  };

  return {
    world,
    conversations,
    person,
    findPerson: (id) => people.get(id),
    place: (key, personId) => {
      const someone = person(personId);
      const found = conversations.find((each) => each.key === key && each.members.includes(someone));
      if (!found) throw new Error(`${someone.name} is in no place called ${key}`);
      return found;
    },
    find: (conversationId) => {
      const [id = '', threadId] = conversationId.split(';messageid=');
      const conversation = byId.get(id);
      if (!conversation) return undefined;
      return threadId === undefined ? { conversation } : { conversation, threadId };
    },
  };
};

/** The id by which a bot knows an address. */
export const addressId = ({ conversation, threadId }: Address): string =>
  threadId === undefined ? conversation.id : `${conversation.id};messageid=${threadId}`;

const conversationsOf = (world: TryoutWorld): readonly Conversation[] => {
  const derive = (...parts: readonly string[]): string =>
    hash('sha256', [world.tenantId, world.bot.id, ...parts].join('\n'), 'base64url');
  const members = (ids: readonly string[]): readonly Persona[] =>
    world.people.filter(({ id }) => ids.includes(id));

  const personal = world.people.map(
    (person): Conversation => ({
      id: `a:1${derive('personal', person.id)}`,
      key: personalPlace,
      kind: 'personal',
      members: [person],
    }),
  );
  const groups = world.groupChats.map(
    (chat): Conversation => ({
      id: `19:${derive('group', chat.key)}@thread.v2`,
      key: chat.key,
      kind: 'groupChat',
      name: chat.name,
      members: members(chat.members),
    }),
  );
  const channels = world.teams.flatMap((team) => {
    const ids = team.channels.map((channel) => `19:${derive('channel', team.key, channel.key)}@thread.tacv2`);
    const hex = sha256(`${world.tenantId}\n${team.key}`);
    // A team goes by the id of its general channel.
    const details = { id: ids[0] ?? '', name: team.name, aadGroupId: asUuid(hex) };
    return team.channels.map(
      (channel, index): Conversation => ({
        id: ids[index] ?? '',
        key: channel.key,
        kind: 'channel',
        name: channel.name,
        members: members(team.members),
        team: details,
        ...(channel.type && { channelType: channel.type }),
      }),
    );
  });
  return [...personal, ...groups, ...channels];
};

const asUuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
