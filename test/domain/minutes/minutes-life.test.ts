import fc from 'fast-check';
import { addDays, calendarDate, instant } from '../../../src/domain/base/calendar';
import { type Minutes, minutesStages } from '../../../src/domain/minutes/minutes';
import { standings } from '../../../src/domain/minutes/minutes-answers';
import { applyMinutes } from '../../../src/domain/minutes/minutes-apply';
import type { MinutesCommand } from '../../../src/domain/minutes/minutes-decide';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { answered } from '../../support/family-case';
import { familyCase } from '../../support/meeting/meeting';
import { draft, goneThrough, minutesAnswer, seenByAll } from '../../support/meeting/minutes';
import { ida, jonas, mille, sara } from '../../support/people';

/** One thing somebody tries on a day. */
interface Attempt {
  readonly by: StaffMember;
  readonly day: number;
  readonly command: (minutes: Minutes) => MinutesCommand;
}

const staff: readonly StaffMember[] = [sara, jonas, mille, ida];
const word = fc.constantFrom(
  'Alma vil gerne i skole',
  'Mandagene er svære',
  'Det er ikke rigtigt',
  'Ro om morgenen',
);
const memberId = fc.constantFrom(...familyCase.members.map(({ id }) => id));

const commands: fc.Arbitrary<Attempt['command']> = fc.oneof(
  fc.record({ text: word, small: fc.boolean() }).map(
    ({ text, small }) =>
      ({ texts }: Minutes): MinutesCommand => ({
        type: 'writeSection',
        sectionId: texts.sections[0]?.id ?? '',
        lines: { worried: [text], works: [], mustHappen: [] },
        small,
      }),
  ),
  word.map(
    (what) => (): MinutesCommand => ({
      type: 'writeMinutesAgreement',
      agreementId: 'a1',
      changes: { what },
    }),
  ),
  fc
    .record({ memberId, text: word })
    .map((words) => (): MinutesCommand => ({ type: 'keepWords', words: { ...words, kind: 'disagreement' } })),
  fc.constant((): MinutesCommand => goneThrough()),
  fc
    .record({ memberId, text: word })
    .map((words) => (): MinutesCommand => goneThrough({ words: [{ ...words, kind: 'childsWords' }] })),
  fc.constant((minutes: Minutes): MinutesCommand => ({ type: 'sendMinutes', seen: seenByAll(minutes) })),
  fc.nat({ max: 2 }).map(
    (older) =>
      ({ version }: Minutes): MinutesCommand => ({
        type: 'approveMinutes',
        version: Math.max(1, version - older),
      }),
  ),
  word.map(
    (text) =>
      ({ version }: Minutes): MinutesCommand => ({ type: 'askMinutesChange', version, text }),
  ),
  fc.constantFrom('taken', 'answered').map(
    (how) =>
      ({ changes }: Minutes): MinutesCommand => ({
        type: 'settleMinutesChange',
        changeId: changes.at(-1)?.id ?? '',
        how,
        words: 'Det er talt igennem',
      }),
  ),
  fc.record({ place: fc.nat({ max: 8 }), says: fc.constantFrom('approves', 'disagrees'), words: word }).map(
    ({ place, says, words }) =>
      ({ people }: Minutes): MinutesCommand => ({
        type: 'reportMinutesAnswer',
        personId: people[place % people.length]?.id ?? '',
        says,
        on: calendarDate('2026-04-24'),
        how: 'phone',
        words,
      }),
  ),
  fc.constant((): MinutesCommand => ({ type: 'publishMinutes' })),
  word.map((text) => (): MinutesCommand => ({ type: 'correctMinutes', text })),
  fc.constant((): MinutesCommand => ({ type: 'fileMinutes', receipt: 'J-1' })),
);

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({ by: fc.constantFrom(...staff), day: fc.nat({ max: 3 }), command: commands }),
  { minLength: 5, maxLength: 40 },
);

/** What the family knows and what the others have seen, recorded beside the minutes and not by their rules. */
interface Witness {
  readonly shownToFamily: ReadonlySet<string>;
  readonly seenBy: ReadonlyMap<string, readonly string[]>;
  readonly said: readonly string[];
}

/** What everybody reads: the family's own words stand beside it. */
const readIn = ({ texts }: Minutes): string => JSON.stringify([texts.sections, texts.agreements]);

const textsAreFinal = (minutes: Minutes): boolean =>
  minutes.stage === 'approved' || minutes.stage === 'filed';

/** Plays attempts, and checks after every step that was allowed. */
const play = (
  steps: readonly Attempt[],
  look: (step: {
    readonly before: Minutes;
    readonly after: Minutes;
    readonly command: MinutesCommand;
    readonly witness: Witness;
  }) => void,
): void => {
  let minutes = draft();
  let day = calendarDate('2026-04-24');
  let witness: Witness = { shownToFamily: new Set(), seenBy: new Map(), said: [] };
  for (const [place, { by, day: later, command: made }] of steps.entries()) {
    day = addDays(day, later);
    const command = made(minutes);
    const now = instant(`${day}T08:00:${String(place).padStart(2, '0')}Z`);
    const decided = minutesAnswer(minutes, command, { by, now, newId: `id${place}` });
    if (!decided.ok) continue;
    const before = minutes;
    minutes = decided.value.reduce<Minutes>(applyMinutes, before);
    const isSmall = command.type === 'writeSection' && command.small === true;
    const shown = command.type === 'goThrough' || (isSmall && before.stage !== 'draft');
    witness = {
      shownToFamily: shown ? new Set([...witness.shownToFamily, readIn(minutes)]) : witness.shownToFamily,
      seenBy: decided.value.some(({ type }) => type === 'MinutesSent')
        ? new Map(
            minutes.people.map(({ id }) => [
              id,
              [...(witness.seenBy.get(id) ?? []), readIn(minutes)] as const,
            ]),
          )
        : witness.seenBy,
      said: [
        ...witness.said,
        ...decided.value.flatMap((event) => (event.type === 'FamilyWordsKept' ? [event.words.text] : [])),
        ...decided.value.flatMap((event) =>
          event.type === 'MinutesAnswered' && event.answer.words !== undefined ? [event.answer.words] : [],
        ),
      ],
    };
    look({ before, after: minutes, command, witness });
  }
};

describe('the life of minutes (R1–R8), whatever anybody tries in whatever order', () => {
  const always = (look: Parameters<typeof play>[1]) =>
    fc.assert(
      fc.property(attempts, (steps) => play(steps, look)),
      { numRuns: 400 },
    );

  it('never sends a text that was not gone through with the family (R2)', () => {
    always(({ after, witness }) => {
      if (after.stage === 'out') expect(witness.shownToFamily).toContain(readIn(after));
    });
  });

  it('never changes a text that was approved (R3)', () => {
    always(({ before, after }) => {
      if (textsAreFinal(before)) {
        expect(after.texts).toBe(before.texts);
        expect(textsAreFinal(after)).toBe(true);
      }
    });
  });

  it('carries no approval over to a text that its giver was not sent (R3)', () => {
    always(({ after, witness }) => {
      if (after.stage !== 'out') return;
      for (const { personId, state } of standings(after))
        if (state === 'approved') expect(witness.seenBy.get(personId)?.at(-1)).toBe(readIn(after));
    });
  });

  it('lets an approval count for its own version, or one that was marked a small correction of it (R3)', () => {
    always(({ after }) => {
      const sent = after.sent.at(-1);
      for (const { answer } of standings(after))
        if (answer !== undefined) expect(answer.version).toBeGreaterThanOrEqual(sent?.countsFrom ?? 1);
    });
  });

  it('lets nobody approve for somebody else (R8)', () => {
    always(({ after }) => {
      for (const { personId, by, reported } of after.answers)
        expect(reported === undefined ? personId : 'reported').toBe(
          reported === undefined ? `staff:${by}` : 'reported',
        );
    });
  });

  it('loses no word that the family has said (R2)', () => {
    always(({ after, witness }) => {
      const kept = [...after.texts.words.map(({ text }) => text), ...after.answers.map(({ words }) => words)];
      for (const said of witness.said) expect(kept).toContain(said);
    });
  });

  it('goes by the stages alone, and ends filed', () => {
    always(({ before, after }) => {
      const [from, to] = [minutesStages.indexOf(before.stage), minutesStages.indexOf(after.stage)];
      if (from >= minutesStages.indexOf('approved')) expect(to).toBeGreaterThanOrEqual(from);
      if (after.stage === 'filed') expect(['approved', 'filed']).toContain(before.stage);
    });
  });

  test('R3, R8: whoever sends has read, and does not stand there as somebody who has not answered', () => {
    const reviewed = answered(minutesAnswer(draft(), goneThrough())).reduce(applyMinutes, draft());
    const sentBy = (by: StaffMember) => {
      const command = { type: 'sendMinutes', seen: seenByAll(reviewed) } as const;
      return standings(answered(minutesAnswer(reviewed, command, { by })).reduce(applyMinutes, reviewed));
    };
    const took = reviewed.people.map(({ id }) => id);
    expect(took).toContain(`staff:${jonas.id}`);
    expect(sentBy(sara).map(({ personId }) => personId)).toEqual(took);
    expect(sentBy(jonas).map(({ personId }) => personId)).toEqual(
      took.filter((id) => id !== `staff:${jonas.id}`),
    );
  });
});
