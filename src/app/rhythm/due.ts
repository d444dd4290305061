import type { CalendarDate } from '../../domain/base/calendar';
import type { FamilyCase, RunningDeadline } from '../../domain/case/family-case';
import type { LocalisedText, MunicipalitySettings } from '../../domain/organisation/settings';
import { type Due, whatIsDue } from '../../domain/rhythm/rhythm';
import { ruleOf } from '../../domain/rhythm/statutory-deadlines';
import type { DueView } from '../../views/rhythm/due';

type Rhythm = MunicipalitySettings['rhythm'];
type Members = readonly Pick<FamilyCase['members'][number], 'id' | 'name'>[];

/**
 * L5, L6: what a running deadline is called, by the rule that it runs by. One that the municipality has given up
 * since gets the name the list has now, or its id.
 */
const deadlineName = (running: RunningDeadline, { statutoryDeadlines }: Rhythm): LocalisedText => {
  const { deadlineId: id } = running;
  const { da, en } = ruleOf(running, statutoryDeadlines) ??
    statutoryDeadlines.find((rule) => rule.id === id) ?? { da: id, en: id };
  return { da, en };
};

/** L6: a running deadline's name, and whom it is about if the reader may know the name: see {@link dueView}. */
export const deadlineNamed = (
  running: RunningDeadline,
  rhythm: Rhythm,
  members: Members,
): NonNullable<DueView['deadline']> => {
  const about = members.find(({ id }) => id === running.aboutId)?.name;
  return { name: deadlineName(running, rhythm), ...(about !== undefined && { about }) };
};

/** What is due, as a reader may see it. `members`: those whose names the reader may know, possibly nobody. */
export const dueView = ({ deadline, ...due }: Due, rhythm: Rhythm, members: Members): DueView =>
  deadline === undefined ? due : { ...due, deadline: deadlineNamed(deadline, rhythm, members) };

/** What a case waits for on a day: the members are named to those who see everything of it (domain § 3). */
export const dueViews = (
  familyCase: FamilyCase,
  rhythm: Rhythm,
  today: CalendarDate,
  { everything }: { readonly everything: boolean },
): readonly DueView[] =>
  whatIsDue(familyCase, rhythm, today).map((due) =>
    dueView(due, rhythm, everything ? familyCase.members : []),
  );
