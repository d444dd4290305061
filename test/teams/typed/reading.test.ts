import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { readActivity } from '../../../src/teams/turn';

const bot = { id: '28:rt', name: 'Rød Tråd' };

const activity = (fields: object): Activity =>
  ({
    type: 'message',
    recipient: bot,
    from: { id: '29:a' },
    conversation: { id: 'a:1', conversationType: 'personal' },
    ...fields,
  }) as unknown as Activity;

const textOf = (fields: object): string => {
  const { what } = readActivity(activity(fields));
  return what.kind === 'message' ? what.said.text.replace(/\s+/g, ' ').trim() : what.kind;
};
const kindOf = (fields: object): string => readActivity(activity(fields)).what.kind;
const mention = (id: string, name: string, text = `<at>${name}</at>`) => ({
  type: 'mention',
  text,
  mentioned: { id, name },
});
const html = (content: string) => ({ contentType: 'text/html', content });

// Anything quadratic takes minutes here; a busy machine takes a second.
jest.setTimeout(30_000);

describe('the bot’s mention is known by its id, whatever the app is called', () => {
  const own = '<at>Rød Tråd</at>';
  test.each([
    [
      'another name',
      '<at>Tovholderen</at> mine sager',
      [mention(bot.id, 'Tovholderen')],
      `${own} mine sager`,
    ],
    ['a name that is a phrase', '<at>hjælp</at> mine sager', [mention(bot.id, 'hjælp')], `${own} mine sager`],
    [
      'twice',
      '<at>RT</at> overdrag <at>RT</at> til <at>Sara</at>',
      [mention(bot.id, 'RT'), mention(bot.id, 'RT'), mention('29:sara', 'Sara')],
      `${own} overdrag ${own} til <at>Sara</at>`,
    ],
    [
      'beside somebody of the same name',
      '<at>Sara</at> overdrag Solsikke til <at>Sara</at>',
      [mention(bot.id, 'Sara'), mention('29:sara', 'Sara')],
      `${own} overdrag Solsikke til <at>Sara</at>`,
    ],
    [
      'after others',
      '<at>Lea</at> og <at>Bot A/S</at>: mine sager',
      [mention('29:lea', 'Lea'), mention(bot.id, 'Bot A/S')],
      `<at>Lea</at> og ${own}: mine sager`,
    ],
    [
      'with marks in its name',
      '<at>R&amp;T</at> mine sager',
      [mention(bot.id, 'R&T', '<at>R&amp;T</at>')],
      `${own} mine sager`,
    ],
    ['with an attribute', '<at id="0">Flet</at> hjælp', [mention(bot.id, 'Flet')], `${own} hjælp`],
    ['without a tag', 'Flet hjælp', [mention(bot.id, 'Flet', 'Flet')], `${own} hjælp`],
    ['nobody of that id', '<at>Flet</at> hjælp', [mention('29:x', 'Flet')], '<at>Flet</at> hjælp'],
  ])('%s', (_what, text, entities, read) => {
    expect(textOf({ text, entities })).toBe(read);
  });
});

describe('what is read is what the person wrote this time', () => {
  const quote =
    '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1699"><strong itemprop="mri" itemid="28:rt">Rød Tråd</strong><span itemprop="time" itemid="1699"></span><p itemprop="preview">afslut Månesten</p></blockquote>';
  test.each([
    [
      'marks',
      { text: 'm&oslash;de&nbsp;M&aring;nesten &amp; Søn &#60;3&#x20;&quot;x&quot;' },
      'møde Månesten & Søn <3 "x"',
    ],
    ['marks that were written as such', { text: '&amp;lt;' }, '&lt;'],
    ['text that comes twice', { text: 'mine sager', attachments: [html('<p>mine sager</p>')] }, 'mine sager'],
    [
      'text that comes as HTML alone',
      { attachments: [html('<div><p>mine&nbsp;sager</p></div>')] },
      'mine sager',
    ],
    ['lines', { text: '<p>møde Månesten</p><p>tid: 10</p>', textFormat: 'xml' }, 'møde Månesten tid: 10'],
    [
      'a reply',
      { text: 'Rød Tråd afslut Månesten mine sager', attachments: [html(`${quote}<p>mine sager</p>`)] },
      'mine sager',
    ],
    [
      'a reply to a reply',
      {
        text: 'x',
        attachments: [html(`<blockquote>${quote} ja</blockquote><p>mine <b>sager</b><br>tak</p>`)],
      },
      'mine sager tak',
    ],
    ['a reply without a word', { text: 'afslut Månesten', attachments: [html(quote)] }, ''],
    ['a reply in plain text', { text: '> afslut Månesten\n> i dag\n\nmine sager' }, 'mine sager'],
    [
      'what somebody set as a quotation',
      { text: 'hjælp', attachments: [html('<blockquote>hjælp</blockquote>')] },
      'hjælp',
    ],
    ['a quote in the text itself', { text: `${quote}<p>mine sager</p>` }, 'mine sager'],
    ['a lone sign', { text: 'mål <3 og a < b' }, 'mål <3 og a < b'],
    [
      'a mention in a reply',
      {
        text: 'x',
        entities: [mention(bot.id, 'Flet')],
        attachments: [
          html(
            `${quote}<p><span itemtype="http://schema.skype.com/Mention" itemid="0">Flet</span> mine sager</p>`,
          ),
        ],
      },
      '<at>Rød Tråd</at> mine sager',
    ],
  ])('%s', (_what, fields, read) => {
    expect(textOf(fields)).toBe(read);
  });

  test('quoted words are never read, whatever they are', () => {
    const words = fc.stringMatching(/^[a-zæøå ]{1,20}$/);
    fc.assert(
      fc.property(words, fc.stringMatching(/^[A-Z]{3,8}$/), (said, quotedWord) => {
        const content = `<blockquote><p>${quotedWord}</p><blockquote>${quotedWord}</blockquote></blockquote><p>x${said}</p>`;
        const read = textOf({ text: `${quotedWord} x${said}`, attachments: [html(content)] });
        expect(read).toBe(`x${said}`.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  test.each(['<', '<a', '<blockquote>', '</blockquote>', '<at>', '&', '&#', '<p ', 'a<b ', '> '])(
    'of half a megabyte of “%s” no more is read than Teams lets through',
    (piece) => {
      const text = piece.repeat(500_000 / piece.length);
      const read = textOf({ text, attachments: [html(text)], entities: [mention(bot.id, text)] });
      expect(read.length).toBeLessThanOrEqual(30_000);
    },
  );
});

describe('the language that Teams is set to', () => {
  const client = (locale: unknown) => [{ type: 'clientInfo', locale }];
  test.each([
    [{ locale: 'da-DK' }, 'da'],
    [{ locale: 'da_DK' }, 'da'],
    [{ locale: 'nb_NO' }, 'da'],
    [{ locale: 'nn' }, 'da'],
    [{ locale: 'no' }, 'da'],
    [{ locale: 'sv' }, 'da'],
    [{ locale: 'fo-FO' }, 'da'],
    [{ locale: 'kl' }, 'da'],
    [{ locale: 'DA' }, 'da'],
    [{ locale: 'en-DK' }, 'en'],
    [{ locale: 'dav' }, 'en'],
    [{ locale: 'de-DE', entities: client('da-DK') }, 'en'],
    [{ entities: client('da_DK') }, 'da'],
    [{ locale: '', entities: client('en-GB') }, 'en'],
    [{ locale: null, entities: [null, 'x', ...client('sv-SE')] }, 'da'],
    [{ entities: client(7) }, undefined],
    [{ entities: 'none' }, undefined],
    [{}, undefined],
  ])('%j', (fields, locale) => {
    expect(readActivity(activity(fields)).locale).toBe(locale);
  });
});

describe('what tells of the app', () => {
  const update = (fields: object) => ({ type: 'conversationUpdate', ...fields });
  const installation = (action: unknown) => ({ type: 'installationUpdate', action });
  test.each([
    [installation('add'), 'installed'],
    [installation('add-upgrade'), 'stillInstalled'],
    [installation('remove'), 'removed'],
    [installation('remove-upgrade'), 'removed'],
    [update({ membersAdded: [{ id: '29:b' }, bot] }), 'installed'],
    [update({ membersAdded: [{ id: '29:b' }] }), 'other'],
    [update({ membersAdded: 'all' }), 'other'],
    [update({ membersRemoved: [bot] }), 'other'],
    [update({ recipient: undefined, membersAdded: [{ id: undefined }] }), 'other'],
  ])('%j is %s', (fields, kind) => {
    expect(kindOf(fields)).toBe(kind);
  });
});
