import fc from 'fast-check';
import { isOwnChat, placeOf } from '../../../src/teams/edge/place';

const own = { id: 'a:1x', conversationType: 'personal', tenantId: 't' };
const team = { team: { id: '19:team@thread.tacv2' } };

describe('what is somebody’s own chat', () => {
  test.each([
    ['as Teams sends it', own, { tenant: { id: 't' } }],
    ['that says it is no group', { ...own, isGroup: false }, undefined],
    ['that says nothing of a group', { ...own, isGroup: null }, null],
    ['of a playground', { ...own, id: 'personal-chat' }, {}],
    ['whose team is nothing', own, { team: null, channel: undefined }],
  ])('a personal chat %s', (_which, conversation, channelData) => {
    expect(placeOf({ conversation, channelData })).toBe('personal');
  });

  const shared: readonly (readonly [string, unknown, unknown, 'group' | 'channel'])[] = [
    ['a group chat', { id: '19:1@thread.v2', conversationType: 'groupChat', isGroup: true }, {}, 'group'],
    ['a group chat in lower case', { id: '19:1@thread.v2', conversationType: 'groupchat' }, {}, 'group'],
    ['a channel', { id: '19:1@thread.tacv2', conversationType: 'channel' }, team, 'channel'],
    ['a channel in capitals', { id: '19:1@thread.tacv2', conversationType: 'Channel' }, {}, 'channel'],
    ['a meeting', { id: '19:meeting_1@thread.v2', conversationType: 'meeting' }, {}, 'group'],
    ['a chat of two', { id: '19:1_2@unq.gbl.spaces', conversationType: 'personal' }, {}, 'group'],
    ['a place without a type', { ...own, conversationType: undefined }, {}, 'group'],
    ['a place whose type is nothing', { ...own, conversationType: null }, {}, 'group'],
    ['a place whose type is empty', { ...own, conversationType: '' }, {}, 'group'],
    ['a place whose type is a list', { ...own, conversationType: ['personal'] }, {}, 'group'],
    ['a type in capitals', { ...own, conversationType: 'Personal' }, {}, 'group'],
    ['a type with a blank', { ...own, conversationType: 'personal ' }, {}, 'group'],
    ['personal, and a group', { ...own, isGroup: true }, {}, 'group'],
    ['personal, and a group in words', { ...own, isGroup: 'true' }, {}, 'group'],
    ['only a group', { id: 'a:1', isGroup: true }, {}, 'group'],
    ['personal with a shared id', { ...own, id: '19:1@thread.v2' }, {}, 'group'],
    ['personal with a shared id after a blank', { ...own, id: ' 19:1@thread.v2' }, {}, 'group'],
    ['personal with a shared id in disguise', { ...own, id: '19%3A1@thread.v2' }, {}, 'group'],
    ['personal without an id', { conversationType: 'personal' }, {}, 'group'],
    ['personal whose id is a number', { ...own, id: 19 }, {}, 'group'],
    ['personal in a team', own, team, 'channel'],
    ['personal in a team that is only named', own, { teamsTeamId: '19:x' }, 'channel'],
    ['personal in a channel', own, { channel: { id: '19:x' } }, 'channel'],
    ['no conversation', undefined, {}, 'group'],
    ['a conversation that is a text', 'personal', {}, 'group'],
  ];
  test.each(shared)('never %s', (_which, conversation, channelData, place) => {
    expect(placeOf({ conversation, channelData })).toBe(place);
  });

  test('of any description only the exact one', () => {
    const word = fc.constantFrom<unknown>(
      'personal',
      'Personal',
      'groupChat',
      'channel',
      '',
      null,
      1,
      undefined,
    );
    const id = fc.constantFrom<unknown>('a:1', '19:1', undefined, 1, 'x19:');
    const flag = fc.constantFrom<unknown>(true, false, null, undefined, 'false', 0);
    const teams = fc.constantFrom<unknown>(undefined, null, {}, team, 'x');
    fc.assert(
      fc.property(word, id, flag, teams, (conversationType, given, isGroup, channelData) => {
        const exact =
          conversationType === 'personal' &&
          (given === 'a:1' || given === 'x19:') &&
          (isGroup === false || isGroup === null || isGroup === undefined) &&
          channelData !== team;
        expect(isOwnChat({ id: given, conversationType, isGroup }, channelData)).toBe(exact);
      }),
    );
  });
});
