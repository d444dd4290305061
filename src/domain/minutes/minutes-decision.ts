import type { Instant } from '../base/calendar';
import type { DecisionContext } from '../base/decision';
import { ok, type Result } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import type { MunicipalitySettings } from '../organisation/settings';
import type { SeenByPerson } from './minutes';
import type { MinutesEvent } from './minutes-events';

/** What a rule about minutes may know besides the minutes and the command. */
export interface MinutesContext extends DecisionContext {
  /** The present; `today` is its day. */
  readonly now: Instant;
  readonly familyCase: FamilyCase;
  readonly municipality: { readonly settings: Pick<MunicipalitySettings, 'minutes'> };
  /** S6: who gets what at this moment, for a text that goes out by being corrected. */
  readonly seenNow?: readonly SeenByPerson[];
}

/** The events a command leads to. An empty list means that it is so already. */
export type MinutesDecision = Result<readonly MinutesEvent[]>;

export const minutesStand: MinutesDecision = ok([]);

export const minutesGoOn = (...events: MinutesEvent[]): MinutesDecision => ok(events);
