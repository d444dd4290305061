import type { CalendarDate } from '../../domain/base/calendar';
import type { DayObstacle } from '../../domain/base/working-days';
import type { Language } from '../language';

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
