import { z } from 'zod';
import { signsOfSafetyHeadings } from '../../domain/meeting/meeting';
import { stopRemedies } from '../../domain/meeting/room';
import { deniedBecause } from '../consent';
import { count, date, localisedText, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { childrensWishes, preparation } from './meeting';
import { meetingKind, meetingState } from './parts';

/** Whose item it is. The name is left out if the reader may not know it, and for a heading. */
export const itemOwner = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['member', 'network', 'staff']),
    name: text.exactOptional(),
  }),
  /** M6. */
  z.strictObject({
    kind: z.literal('heading'),
    heading: z.enum(signsOfSafetyHeadings),
  }),
]);
export type ItemOwnerView = ViewType<typeof itemOwner>;

/** What somebody may not be told, and why not. */
const denial = z.strictObject({
  because: deniedBecause,
  /** Who stands in the way: whose yes is missing, or who withdrew it or said no. */
  givers: z.array(text),
  /** Empty if the person has no part in the case at all. */
  types: z.array(localisedText),
  /** Empty if it is the whole family. */
  about: z.array(text),
  /** S10: what the item is for, and what was agreed to instead, if only that stands in the way. */
  purpose: localisedText.exactOptional(),
  heldFor: z.array(localisedText).exactOptional(),
});
export type DenialView = ViewType<typeof denial>;

const agendaItem = z.strictObject({
  /** From 1, counted through the whole agenda. */
  number: count,
  owner: itemOwner,
  /** May be blank for a heading. */
  text,
  minutes: count.exactOptional(),
  carriedOver: z.boolean(),
  /** S6: nobody has said yet what it touches. */
  typesUnsaid: z.boolean(),
  /** What it touches; empty if nothing confidential. */
  types: z.array(localisedText),
  /** About these members; empty if about the whole family. */
  about: z.array(text),
  purpose: localisedText.exactOptional(),
  /** S6: who is in the room for it. `everybody` if nobody has to leave. */
  everybody: z.boolean(),
  attend: z.array(text),
  /** Those who leave the room for it, as agreed. */
  leave: z.array(text),
  /** Those who may not hear it but would be there: this stops the invitation. */
  stopped: z.array(
    z.strictObject({
      names: z.array(text),
      denied: z.array(denial),
      remedy: z.enum(stopRemedies),
    }),
  ),
  /** Ask for consent, split, drop; change, move up. */
  actions: z.array(link),
});
export type AgendaItemView = ViewType<typeof agendaItem>;

/** M4, S6: the agenda while it is built with the family, for those who see the whole case. A page of it. */
export const agendaView = view('agenda', {
  reference: text,
  alias: text,
  meetingId: text,
  today: date,
  kind: meetingKind,
  state: meetingState,
  time: meetingTime,
  done: z
    .enum([
      'added',
      'changed',
      'movedUp',
      /** It can't come higher (M4). */
      'staysThere',
      'removed',
      'split',
      'together',
      'carriedOver',
      'made',
      'wish',
      'wished',
      'consentAsked',
      'purposeChanged',
    ])
    .exactOptional(),
  preparation: preparation.exactOptional(),
  childrensWishes,
  items: z.array(agendaItem),
  /** How many items come before this page, and how many there are in all. */
  from: count,
  total: count,
  /** Everybody may hear everything, and nobody has to leave. */
  everybodyFits: z.boolean(),
  /** Nobody hears what they may not, because some leave for a while. */
  split: z.boolean(),
  /** They would have to leave for every item there is. */
  noItem: z.array(text),
  /** The consents that would let in everybody consents can let in (S6). */
  missing: z.array(
    z.strictObject({
      giver: text,
      recipient: text,
      types: z.array(localisedText),
      about: z.array(text),
      purpose: localisedText,
    }),
  ),
  /** How many items were left open at the last meeting and are not on this agenda. */
  leftOpen: count,
  sheetUrl: text.exactOptional(),
  actions: z.array(link),
});
export type AgendaView = ViewType<typeof agendaView>;
