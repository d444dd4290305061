import { z } from 'zod';
import { toldWhat } from '../language/consent-sentences';
import { formatDateTime } from '../language/dates';
import { listed, listedAtMost } from '../language/lists';
import { fill, type Params, refusalText } from '../language/texts';
import { formatMeetingTime } from '../language/times';
import type { NoticeMessage, NoticeView } from '../views/notice';
import type { CardDefinition } from './definition';
import type { Language } from './language';
import {
  count,
  date,
  due,
  link,
  localisedText,
  meetingTime,
  modelOf,
  moment,
  oneOf,
  refusal,
  text,
  unsentBecause,
} from './model';
import { dotted, dueWords } from './parts';

type Kind = NoticeMessage['kind'];
type MessageOf<Of extends Kind> = Extract<NoticeMessage, { readonly kind: Of }>;

const plain = <Of extends Kind>(kind: Of) => z.strictObject({ kind: z.literal(kind) });

/** Every kind has its schema. */
const messages: { readonly [Of in Kind]: z.ZodType<MessageOf<Of>> } = {
  refusal: modelOf<MessageOf<'refusal'>>({ kind: z.literal('refusal'), refusal }),
  failure: modelOf<MessageOf<'failure'>>({ kind: z.literal('failure'), referenceNumber: text }),
  unknownStaff: plain('unknownStaff'),
  unknownTenant: plain('unknownTenant'),
  answeredPrivately: plain('answeredPrivately'),
  cannotAnswerPrivately: plain('cannotAnswerPrivately'),
  answeringPrivately: plain('answeringPrivately'),
  doneUnheard: modelOf<MessageOf<'doneUnheard'>>({ kind: z.literal('doneUnheard'), clock: text }),
  unheard: modelOf<MessageOf<'unheard'>>({ kind: z.literal('unheard'), clock: text }),
  justDone: modelOf<MessageOf<'justDone'>>({ kind: z.literal('justDone'), clock: text }),
  tooLong: plain('tooLong'),
  youAreWelcome: plain('youAreWelcome'),
  perhapsConcern: plain('perhapsConcern'),
  notYet: plain('notYet'),
  deputyAppointed: modelOf<MessageOf<'deputyAppointed'>>({
    kind: z.literal('deputyAppointed'),
    reference: text,
    coordinator: text,
    from: date,
    to: date,
  }),
  deputyEnded: modelOf<MessageOf<'deputyEnded'>>({ kind: z.literal('deputyEnded'), reference: text }),
  deputyChosen: modelOf<MessageOf<'deputyChosen'>>({
    kind: z.literal('deputyChosen'),
    reference: text,
    by: text,
    deputy: text,
    from: date,
    to: date,
  }),
  deputyStopped: modelOf<MessageOf<'deputyStopped'>>({
    kind: z.literal('deputyStopped'),
    reference: text,
    by: text,
  }),
  caseTakenOver: modelOf<MessageOf<'caseTakenOver'>>({
    kind: z.literal('caseTakenOver'),
    reference: text,
    by: text,
  }),
  absenceSaid: modelOf<MessageOf<'absenceSaid'>>({
    kind: z.literal('absenceSaid'),
    by: text,
    from: date,
    to: date.exactOptional(),
    deputy: text.exactOptional(),
  }),
  absenceEnded: modelOf<MessageOf<'absenceEnded'>>({ kind: z.literal('absenceEnded'), by: text }),
  deputyForAbsence: modelOf<MessageOf<'deputyForAbsence'>>({
    kind: z.literal('deputyForAbsence'),
    coordinator: text,
    references: z.array(text),
    from: date,
    to: date,
  }),
  caseOpened: modelOf<MessageOf<'caseOpened'>>({
    kind: z.literal('caseOpened'),
    reference: text,
    coordinator: text,
  }),
  consentWithdrawn: modelOf<MessageOf<'consentWithdrawn'>>({
    kind: z.literal('consentWithdrawn'),
    subject: text,
    types: z.array(localisedText),
    about: z.array(text),
  }),
  disclosedWithoutConsent: modelOf<MessageOf<'disclosedWithoutConsent'>>({
    kind: z.literal('disclosedWithoutConsent'),
    reference: text,
    by: text,
    recipient: text.exactOptional(),
    legalBasis: localisedText,
    until: date,
  }),
  consentToAskFor: modelOf<MessageOf<'consentToAskFor'>>({
    kind: z.literal('consentToAskFor'),
    subject: text,
    by: text,
    giver: text,
  }),
  caseAssigned: modelOf<MessageOf<'caseAssigned'>>({
    kind: z.literal('caseAssigned'),
    reference: text,
    by: text,
  }),
  caseUncovered: modelOf<MessageOf<'caseUncovered'>>({
    kind: z.literal('caseUncovered'),
    reference: text,
    coordinator: text,
    why: oneOf<MessageOf<'caseUncovered'>['why']>({ left: true, away: true }),
    since: date,
  }),
  caseCovered: modelOf<MessageOf<'caseCovered'>>({
    kind: z.literal('caseCovered'),
    reference: text,
    by: text,
  }),
  caseClosed: modelOf<MessageOf<'caseClosed'>>({ kind: z.literal('caseClosed'), reference: text }),
  nudge: modelOf<MessageOf<'nudge'>>({
    kind: z.literal('nudge'),
    subject: text,
    today: date,
    due,
    missed: count.exactOptional(),
  }),
  roomNoLongerFits: modelOf<MessageOf<'roomNoLongerFits'>>({
    kind: z.literal('roomNoLongerFits'),
    subject: text,
    time: meetingTime,
    names: z.array(text),
  }),
  meetingKept: modelOf<MessageOf<'meetingKept'>>({
    kind: z.literal('meetingKept'),
    subject: text,
    time: meetingTime,
    names: z.array(text),
  }),
  noLongerInvited: modelOf<MessageOf<'noLongerInvited'>>({
    kind: z.literal('noLongerInvited'),
    reference: text,
    time: meetingTime.exactOptional(),
  }),
  noLongerShown: plain('noLongerShown'),
  newerCard: modelOf<MessageOf<'newerCard'>>({ kind: z.literal('newerCard'), at: moment }),
  noInvitation: modelOf<MessageOf<'noInvitation'>>({ kind: z.literal('noInvitation'), subject: text }),
  notReached: modelOf<MessageOf<'notReached'>>({
    kind: z.literal('notReached'),
    person: text,
    about: oneOf<MessageOf<'notReached'>['about']>({
      handover: true,
      question: true,
      sparring: true,
      meeting: true,
      other: true,
      operations: true,
    }),
    because: unsentBecause,
  }),
};
const message: z.ZodType<NoticeMessage> = z.union(Object.values(messages));

/** C5, M1, M2, M4, L6: what waits, since when, and what to do about it. */
const nudged = (told: MessageOf<'nudge'>, language: Language) => {
  const { locale, say, texts } = language;
  const { nudge } = texts.notices;
  const { what, when } = dueWords(told.due, told.today, language);
  const kind = nudge.kinds[told.due.kind];
  const text = fill(nudge.text, {
    subject: told.subject,
    when,
    next: kind?.next ?? '',
    ...(told.due.deadline && { law: dotted(told.due.deadline.name[locale], told.due.deadline.about) }),
  }).trim();
  return {
    title: say(kind?.title ?? what),
    text: say(told.missed !== undefined && told.missed > 1 ? nudge.missed : '{text}', {
      text,
      count: told.missed ?? 1,
    }),
  };
};

/** What was not understood was not refused. */
const refusalTitle = (
  { code }: MessageOf<'refusal'>['refusal'],
  { help, notices }: Language['texts'],
): string => (code === 'UnknownCommand' ? help.suggestions.nothing.title : notices.refusalTitle);

/** Title and text of a message, with its gaps filled. */
const said = (told: NoticeMessage, language: Language): { readonly title: string; readonly text: string } => {
  const { date: day, locale, say, texts, typed } = language;
  const { notices } = texts;
  const plainly = (kind: keyof typeof notices.plain, gaps: Params) => ({
    title: say(notices.plain[kind].title, gaps),
    text: say(notices.plain[kind].text, gaps),
  });
  switch (told.kind) {
    case 'refusal':
      return { title: refusalTitle(told.refusal, texts), text: typed(refusalText(told.refusal, locale)) };
    case 'caseUncovered': {
      const gaps = { ...told, since: day(told.since) };
      return {
        title: say(notices.caseUncovered.title, gaps),
        text: say(notices.caseUncovered[told.why], gaps),
      };
    }
    case 'notReached':
      return {
        title: say(notices.notReached[told.because === 'unknown' ? 'titleUnknown' : 'title'], told),
        text: say('{what} {why} {next}', {
          what: fill(notices.notReached.what[told.about], told),
          why: fill(notices.notReached.why[told.because], told),
          next: fill(notices.notReached.next[told.about], told),
        }),
      };
    case 'deputyAppointed':
    case 'deputyChosen':
      return plainly(told.kind, { ...told, from: day(told.from), to: day(told.to) });
    case 'absenceSaid':
      return plainly(told.kind, {
        by: told.by,
        from: day(told.from),
        ...(told.to !== undefined && { to: day(told.to) }),
        ...(told.deputy !== undefined && { deputy: told.deputy }),
      });
    case 'deputyForAbsence':
      return plainly(told.kind, {
        coordinator: told.coordinator,
        cases: listedAtMost(told.references, 10, locale),
        from: day(told.from),
        to: day(told.to),
      });
    case 'consentWithdrawn':
      return plainly(told.kind, { subject: told.subject, what: toldWhat(told, locale) });
    case 'consentToAskFor':
      return plainly(told.kind, { ...told, giver: listed(told.giver.split(', '), locale) });
    case 'disclosedWithoutConsent':
      return plainly(told.kind, {
        ...told,
        legalBasis: told.legalBasis[locale],
        until: day(told.until),
      });
    case 'nudge':
      return nudged(told, language);
    case 'roomNoLongerFits':
    case 'meetingKept':
      return plainly(told.kind, {
        subject: told.subject,
        names: listed(told.names, locale),
        time: formatMeetingTime(told.time, locale),
      });
    case 'noLongerInvited':
      return plainly(told.kind, {
        reference: told.reference,
        ...(told.time && { time: formatMeetingTime(told.time, locale) }),
      });
    case 'newerCard':
      return plainly(told.kind, { when: formatDateTime(told.at, locale) });
    default:
      return plainly(told.kind, { ...told });
  }
};

const symbols: Readonly<Record<NoticeView['tone'], string>> = { done: '✓', refused: '⚠', info: 'ℹ' };

/** A plain message: something was done, could not be done, or should be known. */
export const noticeCard: CardDefinition<'notice'> = {
  name: 'notice',
  model: modelOf<NoticeView>({
    name: z.literal('notice'),
    tone: oneOf<NoticeView['tone']>({ done: true, refused: true, info: true }),
    message,
    actions: z.array(link),
  }),
  bind: (view, language) => {
    const { title, text } = said(view.message, language);
    return { tone: view.tone, symbol: symbols[view.tone], title, text };
  },
  summary: (view, texts) => texts.summaries.notice[view.message.kind],
};
