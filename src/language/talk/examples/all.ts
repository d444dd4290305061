import { type Wish, wishes } from '../../../views/talk';
import { danishCases } from './danish-cases';
import { danishConsent } from './danish-consent';
import { danishContinuity } from './danish-continuity';
import { danishMeeting } from './danish-meeting';
import { danishMinutes } from './danish-minutes';
import { danishWork } from './danish-work';
import { elsewhere } from './elsewhere';
import { englishFamilies } from './english-families';
import { englishMeetings } from './english-meetings';
import type { Examples } from './examples';

const books: readonly Examples[] = [
  danishCases,
  danishConsent,
  danishContinuity,
  danishMeeting,
  danishMinutes,
  danishWork,
  englishFamilies,
  englishMeetings,
];

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What sentences are about, and at last what is about nothing of the bot's. */
export const subjects: readonly (Wish | 'elsewhere')[] = [...wishes, 'elsewhere'];

/** Every example, by what it is about. */
export const examples: ReadonlyMap<Wish | 'elsewhere', readonly string[]> = new Map<
  Wish | 'elsewhere',
  readonly string[]
>([
  ...wishes.map((wish) => [wish, books.flatMap((book) => linesOf(book[wish] ?? ''))] as const),
  ['elsewhere', linesOf(elsewhere)],
]);
