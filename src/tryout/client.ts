import { type Activity, type Attachment, fieldsOf, type Json, textOf } from './activity';
import {
  type DialogContent,
  type Failure,
  type Finding,
  type Reading,
  readDialog,
  readExecute,
  readMessage,
  readPick,
  readSearch,
  type SearchReading,
} from './answers';
import type { BotLink } from './bot-link';
import type { Address, Conversation, Directory } from './directory';
import type { Envelopes, Scene, Speaker } from './envelope';
import type { Installations } from './installations';
import { openRefreshMemory, refreshAction, refreshesFor } from './refresh';
import type { Post, Transcript } from './transcript';

/** What a person's Teams does when they act: it shows the action, tells the bot, and shows the answer. */
export interface Client {
  /**
   * Writes a message. In shared places the bot hears it only if it is mentioned, or if the message begins with a slash: then
   * nobody else does.
   */
  say(scene: Scene, text: string, attachments?: readonly Attachment[]): Promise<Said>;
  /** Presses an Action.Execute; `data` is the card's data merged with the inputs. */
  execute(speaker: Speaker, post: Post, action: ExecuteAction): Promise<Reading>;
  /** Presses an Action.Submit: a message with a value, or a dialog if its data asks for one. */
  submit(speaker: Speaker, post: Post, data: Json): Promise<Reading>;
  submitDialog(speaker: Speaker, dialog: OpenDialog, data: Json): Promise<Reading>;
  /**
   * Asks for the person's own view of a card, as Teams does when they see it; `manual` when they ask for it themselves.
   * Undefined if there was nothing to ask for.
   */
  refresh(speaker: Speaker, post: Post, trigger: 'automatic' | 'manual'): Promise<Reading | undefined>;
  /** Asks the message extension; without a text, as it is when just opened. */
  search(scene: Scene, text: string | undefined): Promise<SearchReading>;
  /** Fetches what a hit puts into the message. */
  pick(scene: Scene, finding: Finding): Promise<Attachment | Failure>;
  /** Adds the app to the place, or removes it, and tells the bot. Does nothing if it is so already. */
  setInstalled(scene: Scene, installed: boolean): Promise<void>;
  /** Tells the bot that the app is there, as if it had just been added. */
  announceInstalled(scene: Scene): Promise<void>;
}

interface Said {
  readonly post: Post;
  /** False if the bot was not told, since nobody mentioned it. */
  readonly heard: boolean;
  readonly reading: Reading;
}

interface ExecuteAction {
  readonly verb?: string;
  readonly id?: string;
  readonly data: Json;
}

/** A dialog on the screen, with the message whose button opened it. */
export interface OpenDialog extends DialogContent {
  readonly postId: string;
}

export interface ClientParts {
  readonly directory: Directory;
  readonly transcript: Transcript;
  readonly installations: Installations;
  readonly envelopes: Envelopes;
  readonly bot: BotLink;
  readonly now: () => number;
}

export const openClient = ({
  directory,
  transcript,
  installations,
  envelopes,
  bot,
  now,
}: ClientParts): Client => {
  const { world } = directory;
  const memory = openRefreshMemory(now);

  const addressOf = (post: Post): Address => {
    const found = directory.find(post.conversationId);
    if (!found) throw new Error(`No conversation has the id ${post.conversationId}`);
    return post.threadId === undefined ? found : { ...found, threadId: post.threadId };
  };

  /** A message beginning with a slash where others read along, if the app is there and accepts it. */
  const isPrivate = (conversation: Conversation, written: string): boolean =>
    conversation.kind !== 'personal' &&
    world.bot.supportsTargetedMessages === true &&
    installations.has(conversation) &&
    /^\/\S/.test(written);

  const tell = (scene: Scene, what: Activity) => bot.post(envelopes.wrap(scene, what));
  const invoke = (scene: Scene, name: string, value: unknown, more: Partial<Activity> = {}) =>
    tell(scene, { type: 'invoke', name, value, ...more });

  const say: Client['say'] = async (scene, written, attachments = []) => {
    const { conversation } = scene.address;
    if (conversation.kind === 'personal' && !installations.has(conversation)) {
      throw new Error(
        `${scene.speaker.person.name} cannot write to ${world.bot.name}: the app is not installed`,
      );
    }
    const privately = isPrivate(conversation, written);
    const { text, entities } = envelopes.mention(privately ? withoutSlash(written, world.bot.name) : written);
    const message = { type: 'message', text, textFormat: 'plain', entities, attachments };
    const author = scene.speaker.person.id;
    const post = transcript.add(scene.address, author, message, privately ? author : undefined);
    const mentioned = privately || entities.some((entity) => fieldsOf(entity.mentioned).id === world.bot.id);
    if (conversation.kind !== 'personal' && !(mentioned && installations.has(conversation))) {
      return { post, heard: false, reading: { answer: 'done' } };
    }
    const html = { contentType: 'text/html', content: asHtml(text) };
    const reading = readMessage(
      await tell(
        { ...scene, address: addressOf(post), privately },
        { ...message, id: post.id, attachments: [...attachments, ...(text === '' ? [] : [html])] },
      ),
    );
    return { post, heard: true, reading };
  };

  const execute = async (
    speaker: Speaker,
    post: Post,
    { verb, id, data }: ExecuteAction,
    trigger: 'automatic' | 'manual',
  ): Promise<Reading> => {
    const action = {
      type: 'Action.Execute',
      ...(id === undefined ? {} : { id }),
      ...(verb === undefined ? {} : { verb }),
      data,
    };
    const value = { action, trigger };
    const scene = { speaker, address: addressOf(post) };
    const fromMessage = {
      replyToId: post.id,
      channelData: { source: { name: 'message' }, legacy: { replyToId: post.id } },
    };
    const reading = readExecute(await invoke(scene, 'adaptiveCard/action', value, fromMessage));
    if (reading.answer === 'card') {
      const shown = transcript.personalise(post.id, speaker.person.id, reading.card);
      if (shown) memory.note(shown, speaker.person.id);
    }
    return reading;
  };

  const tellInstalled = async (scene: Scene, installed: boolean): Promise<void> => {
    const { conversation } = scene.address;
    const bot = [{ id: world.bot.id, name: world.bot.name }];
    const team = conversation.team && {
      eventType: installed ? 'teamMemberAdded' : 'teamMemberRemoved',
      team: conversation.team,
      settings: { selectedChannel: { id: conversation.id } },
    };
    const channelData = team ? { channelData: team } : {};
    const change = installed ? { membersAdded: bot } : { membersRemoved: bot };
    await tell(scene, { type: 'conversationUpdate', ...change, ...channelData });
    await tell(scene, { type: 'installationUpdate', action: installed ? 'add' : 'remove', ...channelData });
  };

  return {
    say,
    execute: (speaker, post, action) => execute(speaker, post, action, 'manual'),

    submit: async (speaker, post, data) => {
      const scene = { speaker, address: addressOf(post) };
      const teams = fieldsOf(data.msteams);
      if (teams.type === 'task/fetch') {
        return readDialog(
          await invoke(scene, 'task/fetch', { data, context: { theme: 'default' } }, { replyToId: post.id }),
        );
      }
      if (teams.type === 'imBack') return (await say(scene, textOf(teams.value) ?? '')).reading;
      if (teams.type === 'messageBack') {
        const displayed = textOf(teams.displayText);
        if (displayed) transcript.add(scene.address, speaker.person.id, { type: 'message', text: displayed });
        const value = teams.value ?? data;
        return readMessage(
          await tell(scene, {
            type: 'message',
            text: textOf(teams.text) ?? '',
            value,
            replyToId: post.id,
          }),
        );
      }
      return readMessage(await tell(scene, { type: 'message', value: data, replyToId: post.id }));
    },

    submitDialog: async (speaker, dialog, data) => {
      const post = transcript.find(dialog.postId);
      if (!post) return { answer: 'failed', status: 404 };
      const scene = { speaker, address: addressOf(post) };
      // Teams names the message only when a dialog is opened.
      return readDialog(await invoke(scene, 'task/submit', { data, context: { theme: 'default' } }));
    },

    refresh: async (speaker, post, trigger) => {
      const action = refreshAction(post, speaker.person);
      if (!action) return undefined;
      if (trigger === 'automatic') {
        const { conversation } = addressOf(post);
        if (!refreshesFor(post, speaker.person, conversation) || !memory.claim(post, speaker.person.id))
          return undefined;
      }
      const verb = textOf(action.verb);
      const id = textOf(action.id);
      const data = fieldsOf(action.data);
      return execute(speaker, post, { ...(verb ? { verb } : {}), ...(id ? { id } : {}), data }, trigger);
    },

    search: async (scene, text) => {
      const { search } = world;
      if (!search) throw new Error(`${world.bot.name} has no message extension`);
      const parameter = text
        ? { name: search.parameter, value: text }
        : { name: 'initialRun', value: 'true' };
      return readSearch(
        await invoke(
          scene,
          'composeExtension/query',
          {
            commandId: search.commandId,
            parameters: [parameter],
            queryOptions: { skip: 0, count: 25 },
            context: { theme: 'default' },
          },
          { channelData: { source: { name: 'compose' } } },
        ),
      );
    },

    pick: async (scene, finding) =>
      finding.tap === undefined
        ? finding.attachment
        : readPick(await invoke(scene, 'composeExtension/selectItem', finding.tap)),

    setInstalled: async (scene, installed) => {
      if (!installations.set(scene.address.conversation, installed)) return;
      await tellInstalled(scene, installed);
    },
    announceInstalled: (scene) => tellInstalled(scene, true),
  };
};

/** The text of a slash command: what follows the slash, and the app's name where that was chosen. */
const withoutSlash = (written: string, bot: string): string => {
  const text = written.slice(1);
  const isNamed = text.toLowerCase().startsWith(`${bot.toLowerCase()} `);
  return isNamed ? text.slice(bot.length).trim() : text;
};

/** Teams sends every text a second time as HTML. */
const asHtml = (text: string): string => {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  let item = -1;
  const mentions = escaped.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, (_all, name: string) => {
    item += 1;
    return `<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="${item}">${name}</span>`;
  });
  return `<p>${mentions}</p>`;
};
