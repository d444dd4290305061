import { type Wish, wishes } from '../../../views/talk';
import { danishAtTheMeeting } from './danish/at-the-meeting';
import { danishCases } from './danish/cases';
import { danishConsent } from './danish/consent';
import { danishContinuity } from './danish/continuity';
import { danishEveryday } from './danish/everyday';
import { danishEverydayMore } from './danish/everyday-more';
import { danishFile } from './danish/file';
import { danishHurried } from './danish/hurried';
import { danishLongFamilies } from './danish/long-families';
import { danishLongMeetings } from './danish/long-meetings';
import { danishLongWork } from './danish/long-work';
import { danishMeeting } from './danish/meeting';
import { danishMinutes } from './danish/minutes';
import { danishPlanWork } from './danish/plan-work';
import { danishWork } from './danish/work';
import { elsewhere } from './elsewhere';
import { englishContact } from './english/contact';
import { englishEveryday } from './english/everyday';
import { englishFamilies } from './english/families';
import { englishHurried } from './english/hurried';
import { englishLong } from './english/long';
import { englishLongMeetings } from './english/long-meetings';
import { englishMeetings } from './english/meetings';
import { englishPlanWork } from './english/plan-work';
import { englishWork } from './english/work';
import type { Examples } from './examples';

const books: readonly Examples[] = [
  danishCases,
  danishEveryday,
  danishEverydayMore,
  danishFile,
  danishHurried,
  danishConsent,
  danishContinuity,
  danishLongFamilies,
  danishLongMeetings,
  danishLongWork,
  danishMeeting,
  danishAtTheMeeting,
  danishMinutes,
  danishPlanWork,
  danishWork,
  englishEveryday,
  englishFamilies,
  englishContact,
  englishHurried,
  englishLong,
  englishLongMeetings,
  englishMeetings,
  englishPlanWork,
  englishWork,
];

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What sentences are about, and last, what has nothing to do with the bot. */
export const subjects: readonly (Wish | 'elsewhere')[] = [...wishes, 'elsewhere'];

/** Every example, by what it is about. */
export const examples: ReadonlyMap<Wish | 'elsewhere', readonly string[]> = new Map<
  Wish | 'elsewhere',
  readonly string[]
>([
  ...wishes.map((wish) => [wish, books.flatMap((book) => linesOf(book[wish] ?? ''))] as const),
  ['elsewhere', linesOf(elsewhere)],
]);
