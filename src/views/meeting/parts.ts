import { z } from 'zod';
import { meetingKinds, meetingStates } from '../../domain/case/family-case';
import { scaleMax } from '../../domain/meeting/live-meeting';
import { closedDays } from '../../domain/organisation/settings';
import { localisedText, text } from '../schema';

/** Why a day is unusual for a meeting (M9). */
export const dayObstacle = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('publicHoliday'), name: localisedText }),
  z.strictObject({ kind: z.literal('weekend') }),
  z.strictObject({
    kind: z.literal('closedDay'),
    day: z.enum(closedDays),
  }),
  z.strictObject({ kind: z.literal('schoolHoliday'), name: text }),
]);

export const meetingKind = z.enum(meetingKinds);

export const meetingState = z.enum(meetingStates);

export const meetingPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), text }),
  z.strictObject({ kind: z.literal('online'), link: text }),
]);

/** M6: a number somebody gives between 0 and 10. */
export const scaleNumber = z.int().min(0).max(scaleMax);
