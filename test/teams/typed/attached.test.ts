import type { Activity } from 'botbuilder';
import { readActivity } from '../../../src/teams/turn';

const download = 'application/vnd.microsoft.teams.file.download.info';
const address = 'https://eksempelby-my.sharepoint.com/personal/x';
const attached = { contentType: download, name: 'medarbejdere.csv', content: { downloadUrl: address } };

const whatOf = (attachments: unknown, conversation: object = {}) =>
  readActivity({
    type: 'message',
    channelId: 'msteams',
    text: '',
    from: { id: '29:x', aadObjectId: 'x' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1', conversationType: 'personal', ...conversation },
    attachments,
  } as unknown as Activity).what;

test('a file in somebody’s own chat is read with its name and address', () => {
  expect(whatOf([attached])).toEqual({ kind: 'files', files: [{ name: 'medarbejdere.csv', address }] });
});

test.each([
  ['a group chat', { id: '19:g@thread.v2', conversationType: 'groupChat', isGroup: true }],
  ['a channel', { id: '19:c@thread.tacv2', conversationType: 'channel' }],
  ['a place that says nothing', { id: '19:x', conversationType: undefined }],
])('a file in %s is no file to the bot', (_where, conversation) => {
  expect(whatOf([attached], conversation).kind).toBe('message');
});

test.each([
  ['a card', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }]],
  ['a picture', [{ contentType: 'image/png', contentUrl: address }]],
  ['one without content', [{ contentType: download, name: 'x.csv' }]],
  ['no list', 'x'],
])('%s is none either', (_what, attachments) => {
  expect(whatOf(attachments).kind).toBe('message');
});

test('an address that is none is kept as nothing, which is fetched from nowhere', () => {
  expect(whatOf([{ contentType: download, name: 7, content: { downloadUrl: { a: 1 } } }])).toEqual({
    kind: 'files',
    files: [{ name: '', address: '' }],
  });
});
