import { z } from 'zod';
import type { CalendarDate } from '../../domain/base/calendar';
import type { DayObstacle } from '../../domain/base/working-days';
import type { ClosedDay } from '../../domain/organisation/settings';
import type { Language } from '../language';
import { localisedText, modelOf, oneOf, text } from '../model';

type Of<Kind extends DayObstacle['kind']> = Extract<DayObstacle, { readonly kind: Kind }>;

/** Why a day is no usual one for a meeting (M9). */
export const dayObstacle: z.ZodType<DayObstacle> = z.union([
  modelOf<Of<'publicHoliday'>>({ kind: z.literal('publicHoliday'), name: localisedText }),
  modelOf<Of<'weekend'>>({ kind: z.literal('weekend') }),
  modelOf<Of<'closedDay'>>({
    kind: z.literal('closedDay'),
    day: oneOf<ClosedDay>({
      constitutionDay: true,
      christmasEve: true,
      newYearsEve: true,
      dayAfterAscension: true,
    }),
  }),
  modelOf<Of<'schoolHoliday'>>({ kind: z.literal('schoolHoliday'), name: text }),
]);

type Because = DayObstacle | { readonly kind: 'busy' };

const nameOf = (because: Because, { locale, texts }: Language): string => {
  switch (because.kind) {
    case 'publicHoliday':
      return because.name[locale];
    case 'closedDay':
      return texts.meeting.proposal.closedDays[because.day];
    case 'schoolHoliday':
      return because.name;
    default:
      return '';
  }
};

/** `5. juni er grundlovsdag.`, `17. oktober ligger i en weekend.` */
export const dayObstacleText = (because: Because, on: CalendarDate, language: Language): string =>
  language.say(language.texts.meeting.proposal.moved[because.kind], {
    dueBy: language.dateShort(on),
    name: nameOf(because, language),
  });
