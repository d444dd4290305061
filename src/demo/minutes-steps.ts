import { participantId } from '../domain/meeting/meeting';
import { lastSent, type Minutes, type wordKinds } from '../domain/minutes/minutes';
import type { MinutesCommand } from '../domain/minutes/minutes-decide';
import { partiesToReview } from '../domain/minutes/minutes-review';
import type { StaffMember } from '../domain/organisation/organisation';
import { at, type MinutesScene, type MinutesStep } from './steps';

/** What became of a meeting's minutes. Days are those of the story. */
export interface MinutesStory {
  /** The story's name for the meeting. */
  readonly meeting: string;
  readonly by: StaffMember;
  /** Gone through with every party; all recognised it. */
  readonly reviewedOn: string;
  /** R2: verbatim, by name. */
  readonly words: readonly {
    readonly who: string;
    readonly kind: (typeof wordKinds)[number];
    readonly text: string;
  }[];
  readonly sentOn: string;
  readonly approvals: readonly { readonly on: string; readonly by: StaffMember }[];
  readonly change?: { readonly on: string; readonly by: StaffMember; readonly text: string };
  /** R8: told to the coordinator by those without Teams. */
  readonly reported?: readonly { readonly on: string; readonly who: string }[];
  readonly publishedOn?: string;
  readonly filed?: { readonly on: string; readonly receipt: string };
}

const memberId = ({ familyCase }: MinutesScene, name: string): string =>
  familyCase.members.find((member) => member.name === name)?.id ?? '';

/** Whoever got none of the minutes has nothing to say about them. */
const gotThem = (minutes: Minutes | undefined, personId: string): minutes is Minutes =>
  minutes !== undefined && lastSent(minutes)?.personIds.includes(personId) === true;

const answers =
  (by: StaffMember, commandOf: (minutes: Minutes) => MinutesCommand): MinutesStep['commands'] =>
  ({ minutes }) =>
    gotThem(minutes, participantId({ kind: 'staff', staffId: by.id }, '')) ? [commandOf(minutes)] : [];

/** R1–R8: from the draft to as far as they have come, each step by whoever took it. */
export const minutesSteps = (story: MinutesStory): readonly MinutesStep[] => {
  const step = (
    on: string,
    time: string,
    commands: MinutesStep['commands'],
    by = story.by,
    right: MinutesStep['right'] = 'writeMinutes',
  ): MinutesStep => at(time, { on, by, right, minutesOf: story.meeting, commands });
  const { words, approvals, change, reported = [], publishedOn, filed } = story;
  return [
    step(story.reviewedOn, '10:00', ({ meeting }) => [{ type: 'openMinutes', meeting }]),
    step(story.reviewedOn, '14:00', (scene) => [
      {
        type: 'goThrough',
        on: scene.stage.day(story.reviewedOn),
        how: 'visit',
        parties: partiesToReview(scene.familyCase, scene.stage.day(story.reviewedOn)).map(({ id }) => ({
          memberId: id,
          outcome: 'fits',
        })),
        words: words.map(({ who, kind, text }) => ({ kind, memberId: memberId(scene, who), text })),
      },
    ]),
    step(story.sentOn, '11:00', ({ seen }) => [{ type: 'sendMinutes', seen }]),
    ...approvals.map(({ on, by }) =>
      step(
        on,
        '12:30',
        answers(by, ({ version }) => ({ type: 'approveMinutes', version })),
        by,
        'answerMinutes',
      ),
    ),
    ...(change === undefined
      ? []
      : [
          step(
            change.on,
            '12:40',
            answers(change.by, ({ version }) => ({ type: 'askMinutesChange', version, text: change.text })),
            change.by,
            'answerMinutes',
          ),
        ]),
    ...reported.map(({ on, who }) =>
      step(on, '13:10', ({ minutes, stage }) => {
        const person = minutes?.people.find(({ name }) => name === who);
        return person === undefined || !gotThem(minutes, person.id)
          ? []
          : [
              {
                type: 'reportMinutesAnswer',
                personId: person.id,
                says: 'approves',
                on: stage.day(on),
                how: 'phone',
              },
            ];
      }),
    ),
    ...(publishedOn === undefined ? [] : [step(publishedOn, '09:20', () => [{ type: 'publishMinutes' }])]),
    ...(filed === undefined
      ? []
      : [step(filed.on, '09:40', () => [{ type: 'fileMinutes', receipt: filed.receipt }])]),
  ];
};
