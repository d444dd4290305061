import type { CaseReference } from '../../domain/case/family-case';
import { type AwaitedAnswer, awaitedAnswers, minutesNudges } from '../../domain/minutes/minutes-due';
import type { Nudge } from '../../domain/rhythm/nudges';
import type { RhythmFacts } from '../../domain/rhythm/rhythm';
import { type Services, today } from '../base/services';
import { meetingsInCases } from '../meeting/meeting-store';
import { municipalityOf } from '../organisation/directory';
import { minutesOf } from './minutes-store';

type Facts = Pick<RhythmFacts, 'meetingsHeld' | 'status'> & { readonly reference: CaseReference };

/** What the minutes of a case wait for: from their writer, and from those who were asked. */
export interface MinutesWaits {
  readonly nudges: readonly Nudge[];
  readonly answers: readonly AwaitedAnswer[];
}

/** What the minutes of a case wait for today. Asks the store only where a meeting with a record was held. */
export const minutesWaitsIn = async (
  services: Services,
  tenantId: string,
  { reference, meetingsHeld, status }: Facts,
): Promise<MinutesWaits> => {
  if (status === 'closed' || !meetingsHeld.some(({ id }) => id !== undefined))
    return { nudges: [], answers: [] };
  const { settings } = await municipalityOf(services, tenantId);
  const [meetings, minutes] = await Promise.all([
    meetingsInCases(services, tenantId, [reference]),
    minutesOf(services, tenantId, reference),
  ]);
  const day = today(services);
  return {
    nudges: minutesNudges(meetings, minutes, settings, day),
    answers: awaitedAnswers(minutes, settings, day),
  };
};
