import type { CalendarDate } from '../base/calendar';
import type { CaseReference } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';
import type { CaseOffer, OfferMade } from './case-offer';
import type { OtherPlan, SaidContent, StandInAnswer } from './other-plan';
import type {
  ActionReport,
  Experience,
  FollowUp,
  Goal,
  GoalState,
  Indicator,
  Measurement,
  Plan,
  PlanAction,
} from './plan';
import type { PlanNote } from './plan-note';

/** What can be changed in a goal. Null empties a field. */
export type GoalChanges = Partial<
  Pick<Goal, 'words' | 'wishOf' | 'area' | 'priority' | 'touched'> & {
    readonly followUpOn: CalendarDate | null;
  }
>;
export type IndicatorChanges = Partial<
  Pick<Indicator, 'name' | 'start' | 'target'> & { readonly unit: string | null }
>;
export type ActionChanges = Partial<
  Pick<PlanAction, 'what' | 'responsibleId' | 'dueOn'> & { readonly goalId: string | null }
>;
/** Null empties a field. */
export type OtherPlanChanges = Partial<
  Pick<OtherPlan, 'kind' | 'aboutId' | 'madeOn'> & {
    readonly name: string | null;
    readonly owner: string | null;
    readonly ownerId: StaffId | null;
  }
>;

/** What has happened to a plan. A new event also goes into the table of the audit's texts. */
export type PlanEvent =
  | { readonly type: 'PlanBegun'; readonly reference: CaseReference }
  | {
      readonly type: 'GoalSet';
      readonly goal: Omit<Goal, 'state' | 'indicators' | 'experiences' | 'followUps'>;
    }
  | { readonly type: 'GoalChanged'; readonly goalId: string; readonly changes: GoalChanges }
  | { readonly type: 'GoalStateChanged'; readonly goalId: string; readonly state: GoalState }
  | {
      readonly type: 'IndicatorChosen';
      readonly goalId: string;
      readonly indicator: Omit<Indicator, 'measurements'>;
    }
  | {
      readonly type: 'IndicatorChanged';
      readonly goalId: string;
      readonly indicatorId: string;
      readonly changes: IndicatorChanges;
    }
  | {
      readonly type: 'IndicatorMeasured';
      readonly goalId: string;
      readonly indicatorId: string;
      readonly measurement: Omit<Measurement, 'before'>;
    }
  | {
      readonly type: 'MeasurementCorrected';
      readonly goalId: string;
      readonly indicatorId: string;
      readonly measurementId: string;
      readonly value: number;
      readonly before: NonNullable<Measurement['before']>[number];
    }
  | { readonly type: 'ExperienceGiven'; readonly goalId: string; readonly experience: Experience }
  | { readonly type: 'GoalFollowedUp'; readonly goalId: string; readonly followUp: FollowUp }
  | { readonly type: 'ActionWritten'; readonly actionId: string; readonly changes: ActionChanges }
  | {
      readonly type: 'ActionStopped';
      readonly actionId: string;
      readonly stopped: NonNullable<PlanAction['stopped']>;
    }
  | { readonly type: 'ActionReported'; readonly actionId: string; readonly report: ActionReport }
  | { readonly type: 'NoWorkExplained'; readonly because: NonNullable<Plan['noWorkBecause']> }
  | { readonly type: 'PlanNoteWritten'; readonly note: PlanNote }
  | { readonly type: 'PlanNoteSettled'; readonly noteId: string; readonly on: CalendarDate }
  | { readonly type: 'OfferMade'; readonly offer: CaseOffer }
  | {
      readonly type: 'OfferMoved';
      readonly offerId: string;
      readonly made: OfferMade;
      readonly personId?: string;
    }
  | { readonly type: 'OtherPlanRecorded'; readonly other: Omit<OtherPlan, 'answers' | 'content' | 'ended'> }
  | { readonly type: 'OtherPlanChanged'; readonly otherId: string; readonly changes: OtherPlanChanges }
  | { readonly type: 'StandInAnswered'; readonly otherId: string; readonly answer: StandInAnswer }
  | {
      readonly type: 'OtherContentSaid';
      readonly otherId: string;
      readonly itemId: string;
      readonly said: SaidContent;
    }
  | {
      readonly type: 'OtherPlanEnded';
      readonly otherId: string;
      readonly ended: NonNullable<OtherPlan['ended']>;
    };
