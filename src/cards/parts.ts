import type { CalendarDate } from '../domain/base/calendar';
import type { CasePhase } from '../domain/case/family-case';
import { casePhases } from '../domain/case/family-case';
import { dueRow } from '../domain/rhythm/due-kinds';
import { fill } from '../language/texts';
import { whoseTypes } from '../language/whose';
import type { PersonView } from '../views/coordinator/coordinator';
import type { DueView } from '../views/rhythm/due';
import type { ActionLink } from '../views/verbs';
import { pressOf } from './actions';
import type { Bound } from './definition';
import type { Language } from './language';

/** Joins the parts that exist with a middle dot. */
export const dotted = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** A property, if it has a value: templates test for presence. */
export const given = <Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [_ in Key]?: string } =>
  value === undefined || value === '' ? {} : ({ [key]: value } as { [_ in Key]: string });

/** A member of staff: name, then title and department, then how to reach them. */
export const personPart = (person: PersonView, { typed }: Language): Bound => ({
  name: typed(person.name),
  ...given('role', typed(dotted(person.title, person.department))),
  ...given('contact', typed(dotted(person.phone, person.email))),
});

/** A text of several lines as paragraphs: cards join single line breaks. */
export const paragraphs = (text: string, { typed }: Language): readonly { readonly line: string }[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ line: typed(line) }));

const dueSymbols: Readonly<Record<DueView['urgency'], string>> = { overdue: '⚠', soon: '●', later: '○' };

const dueWhen = (due: DueView, today: CalendarDate, language: Language): string => {
  const { words } = language.texts;
  if (due.on === undefined) return words.undated[due.urgency];
  const when = dueRow(due.kind).happens ? words.happens : words;
  return fill(when[due.urgency], {
    date: language.dateShort(due.on),
    relative: language.relative(due.on, today),
  });
};

/** What is due, and when it is due, planned or agreed, in plain words. */
export const dueWords = (due: DueView, today: CalendarDate, language: Language) => {
  const { words } = language.texts;
  const planned = due.kind === 'invitation' ? words.meetingOn : words.planned;
  return {
    what: due.deadline
      ? dotted(due.deadline.name[language.locale], due.deadline.about)
      : language.texts.due[due.kind].what,
    when: dotted(
      due.plannedOn && fill(planned, { date: language.dateShort(due.plannedOn) }),
      dueWhen(due, today, language),
      due.agreed && words.agreed,
      due.deadline && words.inLaw,
    ),
  };
};

/** The same for a card. The symbol goes with the words, so that nothing depends on colour alone. */
export const duePart = (due: DueView, today: CalendarDate, language: Language) => {
  const { what, when } = dueWords(due, today, language);
  return {
    symbol: dueSymbols[due.urgency],
    urgency: due.urgency,
    what: language.typed(what),
    when: language.typed(when),
  };
};

/** With more rows a card grows too large. */
const dueAtMost = 8;

/** What is due, most urgent first, and how much more there is. */
export const dueRows = (due: readonly DueView[], today: CalendarDate, language: Language): Bound => {
  const more = due.length - dueAtMost;
  return {
    rows: due.slice(0, dueAtMost).map((one) => duePart(one, today, language)),
    ...(more > 0 && { more: language.say(language.texts.words.moreDue, { count: more }) }),
  };
};

/** A row in a list of statutory deadlines, which need not say so: always with how far off it is. */
export const deadlinePart = (due: DueView, today: CalendarDate, language: Language) => {
  const near = due.urgency === 'later' ? 'soon' : due.urgency;
  return {
    ...duePart(due, today, language),
    when: language.typed(dueWhen({ ...due, urgency: near }, today, language)),
  };
};

/** The five phases as steps, and the present one in words (T4). */
export const phasePart = (phase: CasePhase, { say, texts }: Language): Bound => {
  const { words } = texts;
  const number = casePhases.indexOf(phase) + 1;
  return {
    steps: casePhases.map((one, index) => ({
      word: words.phasesShort[one],
      state: index + 1 < number ? 'done' : index + 1 === number ? 'now' : 'ahead',
      symbol: index + 1 < number ? '✓' : index + 1 === number ? '●' : '○',
    })),
    phase: say(words.phaseOf, { number, count: casePhases.length, phase: words.phases[phase] }),
  };
};

/** `Almas skolefravær og trivsel`: what is told, and about whom unless that goes without saying. */
export const whatAboutWhom = (
  types: readonly string[],
  about: readonly string[],
  { locale }: Language,
): string => capitalised(whoseTypes(types, about, locale));

/** As at the beginning of a line. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * The fullest of several versions whose data stays within this many bytes; the last and shortest if none does. A card is
 * about twice its data, because of its layout, and stays under 25 KB (design § 6).
 */
export const firstFitting = <Level>(
  levels: readonly [Level, ...Level[]],
  bytesAtMost: number,
  bind: (level: Level) => Bound,
): Bound => {
  const [first, next, ...rest] = levels;
  const bound = bind(first);
  return next === undefined || Buffer.byteLength(JSON.stringify(bound)) <= bytesAtMost
    ? bound
    : firstFitting([next, ...rest], bytesAtMost, bind);
};

/** Small presses at the end of a line: change it, remove it. */
export const linePresses = (actions: readonly ActionLink[], { texts }: Language): readonly Bound[] =>
  actions.map((action) => {
    const { change, remove } = texts.liveMeeting;
    const label = action.as === 'dialog' ? change : remove;
    return { label: `\u00a0· ${label}`, press: pressOf(action, texts) };
  });
