import { listed, listedAtMost } from '../../language/lists';
import type { CorrectView, FactView } from '../../views/case/correct';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { pagePart } from '../paging';
import { capitalised, dotted, given } from '../parts';

/** With more facts on one card it grows too large; the rest comes on the next page. */
const factsPerPage = 8;

/** With more names, a row would fill a page. */
const namesAtMost = 6;

const attendanceText = (
  { attendance }: Extract<FactView, { what: 'meeting' }>,
  { locale, say, texts }: Language,
): string => {
  const { correct } = texts;
  const named = (which: keyof typeof correct.attendances): string | undefined => {
    const names = attendance.flatMap((one) => (one.attendance === which ? [one.name] : []));
    return names.length === 0
      ? undefined
      : say(correct.attendances[which], { names: listedAtMost(names, namesAtMost, locale) });
  };
  return attendance.length === 0
    ? correct.nobodyNoted
    : dotted(named('present'), named('partly'), named('absent'));
};

const wordsOf = (
  fact: FactView,
  alias: string,
  language: Language,
): { readonly title: string; readonly details: string; readonly warning?: string } => {
  const { locale, say, texts, typed } = language;
  const { correct, familyCase, meeting, words } = texts;
  switch (fact.what) {
    case 'alias':
      return { title: typed(alias), details: correct.alias };
    case 'member':
      return {
        title: typed(fact.name),
        details: typed(
          dotted(
            words.memberRelations[fact.relation],
            fact.birthYear === undefined ? undefined : say(correct.born, { year: fact.birthYear }),
            fact.custody ? familyCase.custody : undefined,
            fact.livesElsewhere ? familyCase.livesElsewhere : undefined,
            fact.language,
            fact.interpreter ? correct.interpreter : undefined,
          ),
        ),
      };
    case 'network':
      return { title: typed(fact.name), details: typed(fact.tie) };
    case 'contact':
      return {
        title: say(correct.contact, { on: language.date(fact.on) }),
        details: typed(
          dotted(
            fact.kind && correct.contactKinds[fact.kind],
            fact.with.length === 0
              ? undefined
              : say(correct.with, { names: listedAtMost(fact.with, namesAtMost, locale) }),
          ),
        ),
        ...(fact.twice && { warning: correct.twice }),
      };
    case 'meeting':
      return {
        title: capitalised(
          say(correct.meeting, { kind: meeting.kinds[fact.kind], on: language.date(fact.on) }),
        ),
        details: attendanceText(fact, language),
      };
  }
};

const rowPart = (fact: FactView, alias: string, language: Language): Bound => {
  const { title, details, warning } = wordsOf(fact, alias, language);
  return {
    title,
    ...given('details', details),
    ...given('warning', warning),
    presses: fact.actions.map((action) => pressOf(action, language.texts)),
  };
};

/** Who is told of it, in one line. */
export const toldLine = (told: readonly string[], { locale, say, texts }: Language): string =>
  told.length === 0 ? texts.correct.toldNobody : say(texts.correct.told, { names: listed(told, locale) });

const donePart = ({ done, told = [] }: CorrectView, language: Language): { readonly done?: Bound } => {
  const { correct } = language.texts;
  return done === undefined
    ? {}
    : {
        done: {
          title: `✓ ${correct.done[done]}`,
          text: `${correct.doneText} ${toldLine(told, language)}`,
        },
      };
};

/** L8: what can be corrected in a case. */
export const correctCard: CardDefinition<'correct'> = {
  name: 'correct',
  bind: (view, language) => ({
    eyebrow: language.say(language.texts.correct.eyebrow, { reference: view.reference }),
    title: language.typed(view.alias),
    ...donePart(view, language),
    intro: language.texts.correct.intro,
    rows: view.facts.map((fact) => rowPart(fact, view.alias, language)),
    ...pagePart(
      { rows: view.facts, from: view.from ?? 0, total: view.total },
      factsPerPage,
      (from) => ({
        verb: 'correct.show',
        as: 'execute',
        ids: { reference: view.reference, ...(from > 0 && { from: String(from) }) },
      }),
      language,
    ),
  }),
  summary: (_view, texts) => texts.summaries.correct,
};
