import type { Instant } from '../base/calendar';
import type { DecisionContext } from '../base/decision';
import { ok, type Result } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import type { Organisation } from '../organisation/organisation';
import type { MunicipalitySettings } from '../organisation/settings';
import type { AgreedAction } from './plan-actions';
import type { PlanEvent } from './plan-events';

/** What a rule about the plan may know besides the plan and the command. */
export interface PlanContext extends DecisionContext {
  /** The present; `today` is its day. */
  readonly now: Instant;
  readonly familyCase: FamilyCase;
  /** P3: the agreements in approved minutes. */
  readonly agreed: readonly AgreedAction[];
  /** Whether the actor keeps the plan; everybody else reports on what is theirs. */
  readonly keepsPlan: boolean;
  readonly municipality: {
    readonly organisation: Organisation;
    readonly settings: Pick<MunicipalitySettings, 'plan' | 'consent'>;
  };
}

/** The events a command leads to. An empty list means that it is so already. */
export type PlanDecision = Result<readonly PlanEvent[]>;

export const planStands: PlanDecision = ok([]);

export const planGoesOn = (...events: PlanEvent[]): PlanDecision => ok(events);
