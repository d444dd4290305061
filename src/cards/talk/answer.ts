import { listed, listedAtMost } from '../../language/lists';
import { fill } from '../../language/texts';
import { formatMeetingTimeInYear } from '../../language/times';
import type { Answer } from '../../views/answer';
import type { Language } from '../language';
import { capitalised, dotted, dueWords, whatAboutWhom } from '../parts';

type Said = { readonly title: string; readonly text: string };
type AnswerOf<About extends Answer['about']> = Extract<Answer, { readonly about: About }>;

const namesAtMost = 8;

/** Sentences one after another; empty parts are left out. */
const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const lastContact = (
  { on, subject, today }: AnswerOf<'lastContact'>,
  { date, relative, texts }: Language,
): Said => {
  const { lastContact: told, noContact } = texts.answers;
  return on === undefined
    ? { title: noContact, text: subject }
    : { title: fill(told, { date: date(on) }), text: dotted(relative(on, today), subject) };
};

const answers = (
  { invited, no, otherTime, subject, time, waiting, yes }: AnswerOf<'answers'>,
  { locale, texts }: Language,
): Said => {
  const { all, missing, nobodyAsked, rows } = texts.answers.answers;
  const row = (label: string, names: readonly string[]): string | undefined =>
    names.length === 0 ? undefined : fill(label, { names: listedAtMost(names, namesAtMost, locale) });
  const title =
    invited === 0
      ? nobodyAsked
      : waiting.length === 0
        ? all
        : fill(missing, { count: waiting.length, of: invited });
  return {
    title,
    text: sentences(
      row(rows.waiting, waiting),
      row(rows.yes, yes),
      row(rows.no, no),
      row(rows.otherTime, otherTime),
      `${dotted(formatMeetingTimeInYear(time, locale), subject)}.`,
    ),
  };
};

const consentTo = (
  { given, lacking, recipient, subject }: AnswerOf<'consentTo'>,
  { locale, texts }: Language,
): Said => {
  const { no, notAll, yes } = texts.answers.consentTo;
  const title = lacking.length === 0 && given.length > 0 ? yes : given.length > 0 ? notAll : no;
  const { from, missing } = texts.answers.consentTo;
  return {
    title: fill(title, { recipient }),
    text: sentences(
      given.length === 0 ? undefined : fill(from, { names: listed(given, locale) }),
      lacking.length === 0 ? undefined : fill(missing, { names: listed(lacking, locale) }),
      `${subject}.`,
    ),
  };
};

const mayTell = ({ hearer, may, mayNot, subject }: AnswerOf<'mayTell'>, language: Language): Said => {
  const { dateInYear, locale, texts } = language;
  const told = texts.answers.mayTell;
  const { side } = texts.consent;
  const yes = may.map(({ about, basis, until, type }) =>
    fill(told.may, {
      what: capitalised(whatAboutWhom([type[locale]], about, language)),
      why: dotted(side.bases[basis], until && fill(side.until, { until: dateInYear(until) })),
    }),
  );
  const no = mayNot.map(({ about, because, type }) =>
    fill(told.mayNot, {
      what: capitalised(whatAboutWhom([type[locale]], about, language)),
      why: side.because[because],
    }),
  );
  const title = yes.length === 0 ? told.nothing : no.length === 0 ? told.all : told.some;
  return {
    title: fill(title, { hearer }),
    text: sentences(...yes.slice(0, namesAtMost), ...no.slice(0, namesAtMost), `${subject}.`),
  };
};

/** The answer to a question comes first: a title that is the answer, and what it rests on. */
export const answered = (answer: Answer, language: Language): Said => {
  const { date, locale, texts } = language;
  const { answers: told } = texts;
  switch (answer.about) {
    case 'lastContact':
      return lastContact(answer, language);
    case 'nextMeeting':
      return {
        title: fill(told.nextMeeting, { time: formatMeetingTimeInYear(answer.time, locale) }),
        text: dotted(texts.meeting.kinds[answer.kind], answer.subject),
      };
    case 'noMeeting':
      return told.noMeeting;
    case 'answers':
      return answers(answer, language);
    case 'consentTo':
      return consentTo(answer, language);
    case 'expiring':
      return {
        title: answer.rows.length === 0 ? told.expiring.none : told.expiring.some,
        text: sentences(
          answer.rows.length === 0 ? told.expiring.rest : undefined,
          ...answer.rows.map(({ on, subject }) => fill(told.expiring.row, { subject, date: date(on) })),
          answer.more > 0 ? fill(told.more, { count: answer.more }) : undefined,
        ),
      };
    case 'behind':
      return {
        title: answer.rows.length === 0 ? told.behind.none : told.behind.some,
        text: sentences(
          answer.rows.length === 0 ? told.behind.rest : undefined,
          ...answer.rows.map(({ due, subject }) => {
            const { what, when } = dueWords(due, answer.today, language);
            return fill(told.behind.row, { subject, what, when });
          }),
          answer.more > 0 ? fill(told.more, { count: answer.more }) : undefined,
        ),
      };
    case 'mayTell':
      return mayTell(answer, language);
  }
};
