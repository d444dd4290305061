import { counted, fill } from '../../language/texts';
import type { AbsenceView } from '../../views/absence';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { dotted, given } from '../parts';

type Days = AbsenceView['absences'][number];
type Row = AbsenceView['cases'][number];

const daysPart = (one: Days, { date: day, say, texts }: Language): Bound => {
  const { absence } = texts;
  return {
    symbol: one.now ? '●' : '○',
    title: one.now ? absence.now : absence.later,
    text: say(one.to === undefined ? absence.open : absence.days, {
      from: day(one.from),
      ...(one.to !== undefined && { to: day(one.to) }),
    }),
    ...given('saidBy', one.saidBy && say(absence.saidBy, { name: one.saidBy })),
    press: pressOf(one.end, texts),
  };
};

const rowPart = (
  row: Row,
  { absences, own }: Pick<AbsenceView, 'absences' | 'own'>,
  { dateShort, say, texts, typed }: Language,
): Bound => {
  const { absence } = texts;
  const name = row.alias ?? row.reference;
  const { deputy } = row;
  const covered =
    deputy && say(absence.covered, { ...deputy, from: dateShort(deputy.from), to: dateShort(deputy.to) });
  const chooses = row.press.verb === 'case.appointDeputy';
  const asUsual = own ? absence.yourself : absence.coordinator;
  const others = row.uncovered ? absence.uncovered : absences.length > 0 ? absence.nobody : asUsual;
  const label = chooses ? absence.choose : absence.openCase;
  return {
    name: typed(name),
    ...given('reference', row.alias && typed(row.reference)),
    symbol: row.uncovered ? '⚠' : covered !== undefined ? '✓' : '•',
    tone: row.uncovered ? 'Attention' : 'Default',
    covered: covered ?? dotted(others, chooses ? absence.chooseHere : undefined),
    press: pressOf(row.press, texts, fill(label, { name })),
  };
};

/** C10: when somebody is away, and who covers their cases. */
export const absenceCard: CardDefinition<'absence'> = {
  name: 'absence',
  wide: true,
  bind: (view, language) => {
    const { say, texts } = language;
    const { absence } = texts;
    const { own, person, total, cases } = view;
    return {
      title: own ? absence.own : say(absence.others, { person }),
      absences: view.absences.map((one) => daysPart(one, language)),
      ...(view.absences.length === 0 && { none: own ? absence.none : say(absence.noneOthers, { person }) }),
      count: dotted(
        counted(absence.cases, total),
        cases.length < total ? say(absence.shown, { count: cases.length }) : undefined,
      ),
      rows: cases.map((row) => rowPart(row, view, language)),
    };
  },
  summary: (_view, texts) => texts.summaries.absence,
};
