import { type Activity, cardsOf, fieldsOf, type Json, textOf } from './activity';
import type { Failure, Finding, Reading } from './answers';
import { buttonOf, buttonsOf, type Inputs, pressData, readableText } from './cards';
import type { Changes } from './changes';
import type { Client, OpenDialog } from './client';
import type { Address, Directory } from './directory';
import type { Speaker } from './envelope';
import { activityFor, isSeenBy, type Post, type Transcript } from './transcript';
import { type Persona, personalPlace, type TryoutLocale } from './world';

/**
 * Somebody using Teams, for tests that read like sentences. Every gesture resolves once the bot has answered it, and rejects
 * with the reason if the person could not have made it.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  /**
   * Writes a message and resolves with what the bot said meanwhile, there or in the person's own chat. In shared places the
   * bot hears it when addressed by `@` and its name, or when it begins with a slash, in which case nobody else does. Rejects
   * if the bot's endpoint answers with an error.
   */
  says(text: string, where?: Where & { readonly replyTo?: SeenMessage }): Promise<readonly SeenMessage[]>;
  /** Presses a button, by title or verb, on the card as it was seen, which may have changed since. */
  presses(message: SeenMessage, button: string, inputs?: Inputs): Promise<Press>;
  /** Sends an Execute with an invented verb and data, like somebody with a forged client. */
  forges(message: SeenMessage, verb: string, data: Json): Promise<Press>;
  /** Presses a button that has to open a dialog. */
  opensDialog(message: SeenMessage, button: string, inputs?: Inputs): Promise<SeenDialog>;
  /** Presses a button in a dialog; resolves with the next dialog, a notice, or neither if it closed. */
  submitsDialog(dialog: SeenDialog, button: string, inputs?: Inputs): Promise<Press>;
  /** Asks the message extension; without a text, as it is when just opened. Rejects if it fails. */
  searches(text?: string, where?: Where): Promise<readonly Finding[]>;
  /** Picks a hit and sends it, with a text if there is one. */
  inserts(finding: Finding, where?: Where & { readonly text?: string }): Promise<SeenMessage>;
  /** Looks at a place: personal views are fetched as Teams would, then everything there is returned, oldest first. */
  sees(place?: string): Promise<readonly SeenMessage[]>;
  /** What is in the person's own chat, without looking at it: nothing is fetched. */
  chat(): readonly SeenMessage[];
  /** The message as it stands now for this person; undefined if it is gone. */
  looksAgainAt(message: SeenMessage): SeenMessage | undefined;
  /** Asks for a card's newest view through the message's own menu. */
  refreshes(message: SeenMessage): Promise<Press>;
  /**
   * Resolves with the bot's first matching message in the person's conversations that no earlier gesture returned; waits for
   * it for 5 seconds.
   */
  receives(what: string | RegExp | ((message: SeenMessage) => boolean), where?: Where): Promise<SeenMessage>;
  installs(): Promise<readonly SeenMessage[]>;
  uninstalls(): Promise<void>;
  /** Sets the language of this person's Teams from now on. */
  speaks(locale: TryoutLocale): void;
}

interface Where {
  /** A place's key; if left out, the person's own chat with the bot. */
  readonly in?: string;
}

/** A message as one person sees it at one moment. */
export interface SeenMessage {
  readonly id: string;
  readonly from: string;
  readonly fromBot: boolean;
  readonly text: string;
  /** Everything readable in it: the text and the cards' texts, line by line. */
  readonly reads: string;
  readonly card?: Json;
  /** The titles of the card's buttons. */
  readonly buttons: readonly string[];
  readonly edited: boolean;
  readonly place: string;
  readonly activity: Activity;
}

interface SeenDialog extends OpenDialog {
  readonly reads: string;
  readonly buttons: readonly string[];
}

/** The result of a press. */
export interface Press {
  /** The pressed message as it stands now; undefined if it is gone, and for dialogs. */
  readonly message?: SeenMessage;
  /** What the bot said meanwhile. */
  readonly messages: readonly SeenMessage[];
  readonly dialog?: SeenDialog;
  /** A short text shown for a moment. */
  readonly notice?: string;
  readonly failed?: Failure;
}

export interface PersonParts {
  readonly directory: Directory;
  readonly transcript: Transcript;
  readonly client: Client;
  readonly changes: Changes;
  readonly waitFor: <T>(look: () => T | undefined, wanted: string) => Promise<T>;
}

export const openPerson = (persona: Persona, parts: PersonParts): Person => {
  const { directory, transcript, client, changes, waitFor } = parts;
  const answered = new Set<string>();
  let locale: TryoutLocale = persona.locale ?? 'da-DK';

  const speaker = (): Speaker => ({ person: persona, locale });
  const addressOf = (where: Where | undefined): Address => ({
    conversation: directory.place(where?.in ?? personalPlace, persona.id),
  });
  /** A post as read; posts never change, and a chat is searched over and over. */
  const looked = new WeakMap<Post, SeenMessage>();
  const see = (post: Post): SeenMessage => {
    const message = looked.get(post) ?? seen(post, persona, directory);
    looked.set(post, message);
    return message;
  };

  /** Runs a gesture and collects what the bot says meanwhile where this person made it, or privately to them. */
  const hearing = async <T>(
    address: Address,
    gesture: () => Promise<T>,
  ): Promise<[T, readonly SeenMessage[]]> => {
    const heard: string[] = [];
    const own = directory.place(personalPlace, persona.id).id;
    const stop = changes.listen((change) => {
      if (change.change !== 'post' || change.post.author !== 'bot' || change.post.version > 1) return;
      if (!isSeenBy(change.post, persona.id)) return;
      const here = change.post.conversationId === address.conversation.id;
      if ((here || change.post.conversationId === own) && !heard.includes(change.post.id))
        heard.push(change.post.id);
    });
    try {
      const result = await gesture();
      for (const id of heard) answered.add(id);
      const posts = heard.map((id) => transcript.find(id)).filter((post): post is Post => post !== undefined);
      return [result, posts.map(see)];
    } finally {
      stop();
    }
  };

  const postOf = (id: string): Post => {
    const post = transcript.find(id);
    if (!post) throw new Error(`The message ${id} is no longer there`);
    return post;
  };

  const pressed = async (postId: string, gesture: () => Promise<Reading>): Promise<Press> => {
    const conversation = directory.find(postOf(postId).conversationId)?.conversation;
    const address = conversation ? { conversation } : addressOf(undefined);
    const [reading, messages] = await hearing(address, gesture);
    const post = transcript.find(postId);
    return {
      ...(post ? { message: see(post) } : {}),
      messages: messages.filter(({ id }) => id !== postId),
      ...(reading.answer === 'dialog' ? { dialog: seenDialog({ ...reading.dialog, postId }) } : {}),
      ...(reading.answer === 'notice' ? { notice: reading.text } : {}),
      ...(reading.answer === 'failed' ? { failed: reading } : {}),
    };
  };

  const presses: Person['presses'] = async (message, title, inputs = {}) => {
    if (!message.card) throw new Error(`The message has no card: ${message.reads}`);
    const button = buttonOf(message.card, title);
    const data = pressData(button, inputs);
    const { type } = button.action;
    const post = postOf(message.id);
    if (type === 'Action.Submit') return pressed(message.id, () => client.submit(speaker(), post, data));
    if (type !== 'Action.Execute') throw new Error(`"${title}" is an ${String(type)}: nothing to wait for`);
    const verb = textOf(button.action.verb);
    const id = textOf(button.action.id);
    return pressed(message.id, () =>
      client.execute(speaker(), post, { ...(verb ? { verb } : {}), ...(id ? { id } : {}), data }),
    );
  };

  return {
    id: persona.id,
    name: persona.name,
    presses,
    speaks: (next) => {
      locale = next;
    },

    says: async (text, where) => {
      const threadId = where?.replyTo && postOf(where.replyTo.id).threadId;
      const address = { ...addressOf(where), ...(threadId === undefined ? {} : { threadId }) };
      const [said, messages] = await hearing(address, () =>
        client.say({ speaker: speaker(), address }, text),
      );
      const { reading } = said;
      if (reading.answer === 'failed')
        throw new Error(`The bot answered "${text}" with status ${reading.status}`);
      return messages;
    },

    forges: async (message, verb, data) =>
      pressed(message.id, () => client.execute(speaker(), postOf(message.id), { verb, data })),

    opensDialog: async (message, title, inputs) => {
      const press = await presses(message, title, inputs);
      if (!press.dialog)
        throw new Error(`"${title}" opened no dialog: ${JSON.stringify(press.failed ?? press.notice)}`);
      return press.dialog;
    },

    submitsDialog: async (dialog, title, inputs = {}) => {
      const button = buttonOf(dialog.card, title);
      if (button.action.type !== 'Action.Submit')
        throw new Error(`"${title}": dialogs know Action.Submit alone`);
      const data = pressData(button, inputs);
      return pressed(dialog.postId, () => client.submitDialog(speaker(), dialog, data));
    },

    searches: async (text, where) => {
      const reading = await client.search({ speaker: speaker(), address: addressOf(where) }, text);
      if (reading.answer === 'found') return reading.findings;
      throw new Error(`The search answered ${JSON.stringify(reading)}`);
    },

    inserts: async (finding, where) => {
      const scene = { speaker: speaker(), address: addressOf(where) };
      const attachment = await client.pick(scene, finding);
      if ('answer' in attachment) throw new Error(`Picking answered ${JSON.stringify(attachment)}`);
      const { post } = await client.say(scene, where?.text ?? '', [attachment]);
      return see(post);
    },

    sees: async (place) => {
      const { conversation } = addressOf(place === undefined ? {} : { in: place });
      const there = () => transcript.posts(conversation.id).filter((post) => isSeenBy(post, persona.id));
      for (const post of there()) await client.refresh(speaker(), post, 'automatic');
      return there().map(see);
    },

    chat: () => transcript.posts(directory.place(personalPlace, persona.id).id).map(see),

    looksAgainAt: (message) => {
      const post = transcript.find(message.id);
      return post && see(post);
    },

    refreshes: async (message) =>
      pressed(message.id, async () => {
        const reading = await client.refresh(speaker(), postOf(message.id), 'manual');
        if (!reading) throw new Error('The card cannot be refreshed');
        return reading;
      }),

    receives: async (what, where) => {
      const wanted = (message: SeenMessage): boolean => {
        if (typeof what === 'function') return what(message);
        return typeof what === 'string' ? message.reads.includes(what) : what.test(message.reads);
      };
      const places = where?.in === undefined ? directory.conversations : [addressOf(where).conversation];
      const mine = places.filter(({ members }) => members.includes(persona)).map(({ id }) => id);
      const found = await waitFor(
        () =>
          transcript
            .posts()
            .filter(
              (post) =>
                post.author === 'bot' &&
                !answered.has(post.id) &&
                mine.includes(post.conversationId) &&
                isSeenBy(post, persona.id),
            )
            .map(see)
            .find(wanted),
        `${persona.name} to receive ${String(what)}`,
      );
      answered.add(found.id);
      return found;
    },

    installs: async () => {
      const scene = { speaker: speaker(), address: addressOf(undefined) };
      const [, messages] = await hearing(scene.address, () => client.setInstalled(scene, true));
      return messages;
    },
    uninstalls: async () => client.setInstalled({ speaker: speaker(), address: addressOf(undefined) }, false),
  };
};

const seen = (post: Post, viewer: Persona, directory: Directory): SeenMessage => {
  const activity = activityFor(post, viewer.id);
  const cards = cardsOf(activity);
  const [card] = cards;
  const text = textOf(activity.text) ?? '';
  return {
    id: post.id,
    from: post.author === 'bot' ? directory.world.bot.name : directory.person(post.author).name,
    fromBot: post.author === 'bot',
    text,
    reads: [text, ...cards.map(readableText)].filter((part) => part !== '').join('\n'),
    ...(card ? { card } : {}),
    buttons: cards.flatMap(titles),
    edited: post.version > 1,
    place: directory.find(post.conversationId)?.conversation.key ?? '',
    activity,
  };
};

const titles = (card: Json): readonly string[] =>
  buttonsOf(card).map(({ action }) => textOf(action.title) ?? textOf(fieldsOf(action).verb) ?? '');

const seenDialog = (dialog: OpenDialog): SeenDialog => ({
  ...dialog,
  reads: [dialog.title, readableText(dialog.card)].join('\n'),
  buttons: titles(dialog.card),
});
