import type { CalendarDate } from '../base/calendar';
import type { CaseEvent } from '../case/case-events';
import type { Deviation, FamilyCase, RunningDeadline } from '../case/family-case';

/** What has happened to the rhythm of a case; `apply` hands these on. */
type RhythmEvent = Extract<
  CaseEvent,
  {
    type:
      | 'MeetingNoted'
      | 'ContactLogged'
      | 'AccompanimentPlanned'
      | 'AccompanimentDone'
      | 'AccompanimentDropped'
      | 'DeviationAgreed'
      | 'DeviationEnded'
      | 'DeadlineStarted'
      | 'DeadlineMet'
      | 'DeadlineDropped';
  }
>;

/** A contact logged late does not turn back time. */
const contacted = (familyCase: FamilyCase, on: CalendarDate): FamilyCase =>
  familyCase.lastContactOn !== undefined && familyCase.lastContactOn > on
    ? familyCase
    : { ...familyCase, lastContactOn: on };

/** The case without a meeting among those to come: it is held or cancelled. */
export const withoutMeeting = (familyCase: FamilyCase, id: string | undefined): FamilyCase =>
  familyCase.meetings === undefined || id === undefined
    ? familyCase
    : { ...familyCase, meetings: familyCase.meetings.filter((meeting) => meeting.id !== id) };

const withoutAccompaniment = (familyCase: FamilyCase, id: string): FamilyCase => ({
  ...familyCase,
  accompaniments: (familyCase.accompaniments ?? []).filter((one) => one.id !== id),
});

/** An exception and another rhythm can coexist; a new one replaces the old one of its kind. */
const isLike = (one: Deviation, other: Deviation): boolean =>
  one.kind === other.kind && 'until' in one === 'until' in other;

type DeadlineName = Pick<RunningDeadline, 'deadlineId' | 'aboutId'>;

const otherDeadlines = (familyCase: FamilyCase, name: DeadlineName): readonly RunningDeadline[] =>
  (familyCase.deadlines ?? []).filter((running) => !isSameDeadline(running, name));

/** Whether two name the same deadline, about the same member. */
export const isSameDeadline = (one: DeadlineName, other: DeadlineName): boolean =>
  one.deadlineId === other.deadlineId && one.aboutId === other.aboutId;

/** The case after something happened to its rhythm. */
export const applyRhythmEvent = (familyCase: FamilyCase, event: RhythmEvent): FamilyCase => {
  switch (event.type) {
    case 'MeetingNoted': {
      const { meeting } = event;
      const { meetings = [] } = withoutMeeting(familyCase, meeting.id);
      return {
        ...familyCase,
        meetings: meeting.state === 'cancelled' ? meetings : [...meetings, meeting],
        // One that was closed too early is to come again (L8).
        meetingsHeld: familyCase.meetingsHeld.filter(({ id }) => id !== meeting.id),
      };
    }
    case 'ContactLogged':
      return contacted(familyCase, event.on);
    case 'AccompanimentPlanned':
      return { ...familyCase, accompaniments: [...(familyCase.accompaniments ?? []), event.accompaniment] };
    case 'AccompanimentDone':
      return contacted(withoutAccompaniment(familyCase, event.id), event.on);
    case 'AccompanimentDropped':
      return withoutAccompaniment(familyCase, event.id);
    case 'DeviationAgreed': {
      const others = (familyCase.deviations ?? []).filter((deviation) => !isLike(deviation, event.deviation));
      return { ...familyCase, deviations: [...others, event.deviation] };
    }
    case 'DeviationEnded':
      return {
        ...familyCase,
        deviations: (familyCase.deviations ?? []).filter(({ kind }) => kind !== event.kind),
      };
    case 'DeadlineStarted':
      return { ...familyCase, deadlines: [...otherDeadlines(familyCase, event.deadline), event.deadline] };
    case 'DeadlineMet':
    case 'DeadlineDropped':
      return { ...familyCase, deadlines: otherDeadlines(familyCase, event) };
  }
};
