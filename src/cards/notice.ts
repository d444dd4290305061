import type { RefusalCode } from '../domain/base/result';
import { toldWhat } from '../language/consent-sentences';
import { formatDateTime } from '../language/dates';
import { listed, listedAtMost } from '../language/lists';
import { fill, type Params, refusalText } from '../language/texts';
import { formatMeetingTime } from '../language/times';
import type { NoticeMessage, NoticeView } from '../views/notice';
import type { RoundName } from '../views/rhythm/rounds';
import type { CardDefinition } from './definition';
import type { Language } from './language';
import { dotted, dueWords } from './parts';
import { answered } from './talk/answer';

type Kind = NoticeMessage['kind'];
type MessageOf<Of extends Kind> = Extract<NoticeMessage, { readonly kind: Of }>;

/** C5, M1, M2, M4, L6: what waits, since when, and what to do about it. */
const nudged = (told: MessageOf<'nudge'>, language: Language) => {
  const { locale, say, texts } = language;
  const { nudge } = texts.notices;
  const { what, when } = dueWords(told.due, told.today, language);
  const kind = texts.due[told.due.kind];
  const text = fill(nudge.text, {
    subject: told.subject,
    when,
    next: 'next' in kind ? kind.next : '',
    ...(told.due.deadline && { law: dotted(told.due.deadline.name[locale], told.due.deadline.about) }),
  }).trim();
  return {
    title: say('title' in kind ? kind.title : what),
    text: say(told.missed !== undefined && told.missed > 1 ? nudge.missed : '{text}', {
      text,
      count: told.missed ?? 1,
    }),
  };
};

/** What was not understood was not refused. */
const notUnderstood: ReadonlySet<RefusalCode> = new Set([
  'ChoiceUnknown',
  'DateImpossible',
  'DayUnclear',
  'FieldNameUnknown',
  'SettingUnknown',
  'TimeImpossible',
  'TimeUnclear',
  'UnknownCommand',
  'WeekdayDoesNotFit',
  'WeekNeedsDay',
]);
const refusalTitle = (
  { code }: MessageOf<'refusal'>['refusal'],
  { help, notices }: Language['texts'],
): string => (notUnderstood.has(code) ? help.suggestions.nothing.title : notices.refusalTitle);

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
    case 'answer': {
      const { title, text } = answered(told.answer, language);
      return { title: typed(title), text: typed(text) };
    }
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
    case 'ownRoles':
      return plainly(told.kind, {
        who: told.who,
        roles: listed(
          told.roles.map((role) => texts.words.roles[role]),
          locale,
        ),
      });
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
    case 'deputyEnded':
      return plainly(told.kind, { cases: listedAtMost(told.references, 10, locale) });
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
    case 'digestStopped':
    case 'digestUnsent': {
      const { digestTrouble } = texts;
      const place = digestTrouble.places[told.place];
      const title = told.because === 'unknown' ? digestTrouble.unknown : digestTrouble.title;
      return {
        title: say(title, { department: told.department }),
        text: say(digestTrouble.text, {
          why: fill(digestTrouble.why[told.because], { place }),
          next: fill(digestTrouble.next, { place }),
        }),
      };
    }
    case 'otherPlanReplaced':
    case 'otherPlanGoesOn':
      return plainly(told.kind, {
        reference: told.reference,
        plan: told.plan[locale],
        about: told.about,
        ...(told.part === 'parents' && { part: texts.plan.others.parts.parents }),
      });
    case 'actionGiven':
      return plainly(told.kind, {
        reference: told.reference,
        what: told.what,
        ...(told.dueOn !== undefined && { dueOn: day(told.dueOn) }),
      });
    case 'heldUp': {
      const { heldUp } = notices;
      const named = (rounds: readonly RoundName[]): string =>
        listed(
          rounds
            .map((one) => texts.operations.round[one])
            .map((one) => one.charAt(0).toLowerCase() + one.slice(1)),
          locale,
        );
      const digests: readonly RoundName[] = told.digests > 0 ? ['digests'] : [];
      const how = told.still.length > 0 ? 'fails' : told.broken.length > 0 ? 'failed' : 'stopped';
      const rest = told.rounds.filter((one) => !told.still.includes(one) && one !== 'digests');
      const late = [...rest, ...(told.rounds.includes('digests') ? (['digests'] as const) : digests)];
      return {
        title: say(heldUp[how].title, {}),
        text: say(heldUp[how].text, {
          count: told.times,
          since: formatDateTime(told.since, locale),
          what: named(how === 'fails' ? told.still : late),
        }),
      };
    }
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
  bind: (view, language) => {
    const { title, text } = said(view.message, language);
    return { tone: view.tone, symbol: symbols[view.tone], title, text };
  },
  summary: ({ message }, texts) =>
    message.kind === 'refusal' ? refusalTitle(message.refusal, texts) : texts.summaries.notice[message.kind],
};
