import { z } from 'zod';
import { staffRoles } from '../domain/organisation/organisation';
import { localisedText, text, type ViewType, view } from './schema';
import { wishes } from './talk';
import { link } from './verbs';

const place = z.enum(['personal', 'group', 'channel']);
export type Place = ViewType<typeof place>;

export const helpView = view('help', {
  /** `welcome`: the first message after installing. */
  occasion: z.enum(['welcome', 'asked']),
  chat: place,
  /** First name; left out in shared places. */
  firstName: text.exactOptional(),
  roles: z.array(z.enum(staffRoles)),
  actions: z.array(link),
});
export type HelpView = ViewType<typeof helpView>;

/** "Mente du …?" What was not understood, and the ways on, each said by one press. */
export const suggestionsView = view('suggestions', {
  /**
   * `command`: close to what was typed. `case`: several of the reader's own cases match; never shown in shared places.
   * `example`: the phrase left out its subject; how to write it. `nothing`: unlike anything we know.
   */
  about: z.enum(['command', 'case', 'example', 'nothing']),
  phrases: z.array(text),
  /** The names of the reader's own cases, if each phrase is about one. */
  names: z.array(text).exactOptional(),
  /** What was said, as one of several wishes or about one of several cases; `name`: the case's, if that is the question. */
  picks: z
    .array(z.strictObject({ wish: z.enum(wishes), name: text.exactOptional(), ids: z.record(text, text) }))
    .exactOptional(),
  /** Identifies this question, so that pressing twice says a phrase only once. */
  asked: text,
  /** One of the reader's own families that was named in it. */
  subject: text.exactOptional(),
  /** The ways on with that family. */
  actions: z.array(link),
});
export type SuggestionsView = ViewType<typeof suggestionsView>;

/** S7: the municipality's route. Never handled here. */
export const concernReportView = view('concern-report', {
  phone: text,
  outOfHoursPhone: text,
  text: localisedText,
});
export type ConcernReportView = ViewType<typeof concernReportView>;
