import type { Conversation, Directory } from './directory';
import { type HttpReply, type HttpRoute, problem } from './http';
import type { Installations } from './installations';
import type { Persona } from './world';

/** The roster and the teams, as a bot may request them. */
export const memberRoutes = (directory: Directory, installations: Installations): readonly HttpRoute[] => {
  const { world } = directory;

  const asMember = (person: Persona): Record<string, string> => {
    const [givenName = '', ...rest] = person.name.split(' ');
    const mail = person.email ?? `${person.id.slice(-4)}@example.org`;
    return {
      id: person.userId,
      name: person.name,
      aadObjectId: person.id,
      objectId: person.id,
      givenName,
      surname: rest.join(' '),
      email: mail,
      userPrincipalName: mail,
      tenantId: world.tenantId,
      userRole: 'user',
    };
  };

  const channelsOf = (teamId: string): readonly Conversation[] =>
    directory.conversations.filter(({ team }) => team?.id === teamId);

  /** Answers for a conversation that exists and that the bot is in. */
  const within = (conversationId: string, answer: (conversation: Conversation) => HttpReply): HttpReply => {
    const found = directory.find(conversationId);
    if (!found) return problem(404, 'ConversationNotFound', 'Conversation not found.');
    if (!installations.has(found.conversation)) {
      return problem(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
    }
    return answer(found.conversation);
  };

  return [
    {
      method: 'GET',
      path: /^\/v3\/conversations\/([^/]+)\/members$/,
      handle: ({ parts: [id = ''] }) =>
        within(id, ({ members }) => ({ status: 200, body: members.map(asMember) })),
    },
    {
      method: 'GET',
      path: /^\/v3\/conversations\/([^/]+)\/pagedmembers$/i,
      handle: ({ parts: [id = ''], query }) =>
        within(id, ({ members }) => {
          const from = Number(query.get('continuationToken') ?? 0);
          const size = Math.min(500, Math.max(1, Number(query.get('pageSize') ?? 200)));
          const more = from + size < members.length ? { continuationToken: String(from + size) } : {};
          return { status: 200, body: { members: members.slice(from, from + size).map(asMember), ...more } };
        }),
    },
    {
      method: 'GET',
      path: /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/,
      handle: ({ parts: [id = '', memberId = ''] }) =>
        within(id, ({ members }) => {
          const person = directory.findPerson(memberId);
          return person && members.includes(person)
            ? { status: 200, body: asMember(person) }
            : problem(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
        }),
    },
    {
      method: 'GET',
      path: /^\/v3\/teams\/([^/]+)$/,
      handle: ({ parts: [id = ''] }) =>
        within(id, ({ team, members }) =>
          team
            ? {
                status: 200,
                body: { ...team, memberCount: members.length, channelCount: channelsOf(team.id).length },
              }
            : problem(404, 'NotFound', 'There is no such team.'),
        ),
    },
    {
      method: 'GET',
      path: /^\/v3\/teams\/([^/]+)\/conversations$/,
      handle: ({ parts: [id = ''] }) =>
        within(id, () => ({
          status: 200,
          body: { conversations: channelsOf(id).map(({ id, name }) => ({ id, name })) },
        })),
    },
  ];
};
