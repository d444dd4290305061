/**
 * What the try-out page is about: a municipality's people, the places where they meet, and the app as its manifest describes
 * it. Plain data, so that any bot can be tried with any world.
 */
export interface TryoutWorld {
  /** Shown in the page's header: "Eksempelby Kommune". */
  readonly title: string;
  readonly tenantId: string;
  /** `id` is `28:` and the bot's app id. */
  readonly bot: {
    readonly id: `28:${string}`;
    readonly name: string;
    /** As its manifest says: in a shared place, only the bot and the author see what begins with a slash. */
    readonly supportsTargetedMessages?: boolean;
  };
  readonly people: readonly Persona[];
  readonly groupChats: readonly GroupChat[];
  readonly teams: readonly Team[];
  /** The manifest's commands, offered as chips above the compose box. */
  readonly commands: readonly Command[];
  /** The manifest's message extension, if the app has one. */
  readonly search?: SearchCommand;
  /** What the page suggests to a newcomer, in this order. */
  readonly invitations: readonly Invitation[];
}

/** Somebody the visitor can be. `id` is the `aadObjectId`, `userId` the id Teams shows to bots. */
export interface Persona {
  readonly id: string;
  readonly userId: `29:${string}`;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** For the avatar: `#rrggbb`, dark enough for white initials. */
  readonly colour: string;
  readonly email?: string;
  /** The language of this person's Teams; Danish if left out. */
  readonly locale?: TryoutLocale;
  /** False if the person starts without the app. */
  readonly installed?: boolean;
  /** The chips in this person's own chat, if they differ from the app's commands. */
  readonly chips?: readonly Command[];
}

export type TryoutLocale = 'da-DK' | 'en-GB';

/** A text about the app in both languages of the page. */
export interface LocalText {
  readonly da: string;
  readonly en: string;
}

/** `key` names the place in tests and addresses; `members` are ids of people. */
interface GroupChat {
  readonly key: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** The first channel is the team's general one. */
interface Team {
  readonly key: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly channels: readonly {
    readonly key: string;
    readonly name: string;
    readonly type?: ChannelType;
  }[];
}

/** As Teams tells bots. */
export type ChannelType = 'standard' | 'private' | 'shared';

export type PlaceKind = 'personal' | 'groupChat' | 'channel';

export interface Command {
  /** What is put into the compose box. */
  readonly text: LocalText;
  readonly description: LocalText;
  readonly places: readonly PlaceKind[];
  /** True if the command needs more words, so that the chip fills the box without sending. */
  readonly unfinished?: boolean;
}

interface SearchCommand {
  readonly commandId: string;
  readonly parameter: string;
  readonly title: LocalText;
  readonly placeholder: LocalText;
  /** True if the extension wants to be asked once before anything is typed. */
  readonly initialRun?: boolean;
}

/** One thing to try: as `person`, in `place`, say `text`. */
export interface Invitation {
  readonly person: string;
  /** A place's key; if left out, the person's own chat with the bot. */
  readonly place?: string;
  readonly text: string;
  readonly caption: LocalText;
  /** Somebody to show in the other pane, since the answer concerns them too. */
  readonly beside?: string;
}

/** The key of everybody's own chat with the bot. */
export const personalPlace = 'personal';
