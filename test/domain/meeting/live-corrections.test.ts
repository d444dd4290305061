import fc from 'fast-check';
import { markOf } from '../../../src/domain/meeting/live-meeting';
import type { Agreement, Meeting, RecordNote } from '../../../src/domain/meeting/meeting';
import type { MeetingCommand } from '../../../src/domain/meeting/meeting-decide';
import { refusalOf } from '../../support/family-case';
import {
  during,
  freja$,
  invitedMeeting,
  meetingAfter,
  meetingAnswer,
  mille$,
} from '../../support/meeting/meeting';

const live = (...commands: readonly MeetingCommand[]): Meeting =>
  meetingAfter(invitedMeeting(), commands, during);
const note = (changes: object, seen?: string) =>
  ({ type: 'writeNote', noteId: 'note', changes, ...(seen && { seen }) }) as const;
const agree = (changes: object, seen?: string) =>
  ({ type: 'writeAgreement', agreementId: 'plan', changes, ...(seen && { seen }) }) as const;
const nothing = { ok: true, value: [] };

const caught = live(note({ section: 'worried', text: 'Mandagene' }), agree({ what: 'Ring til skolen' }));
const then = (...commands: readonly MeetingCommand[]) => meetingAfter(caught, commands, during);
const answer = (command: MeetingCommand, meeting = caught) => meetingAnswer(meeting, command, during);
const noteIn = ({ record }: Meeting): RecordNote | undefined => record.notes[0];
const planIn = ({ record }: Meeting): Agreement | undefined => record.agreements[0];
const markOfNote = (meeting: Meeting) => {
  const stands = noteIn(meeting);
  return stands === undefined ? '' : markOf(stands);
};
const markOfPlan = (meeting: Meeting) => {
  const stands = planIn(meeting);
  return stands === undefined ? '' : markOf(stands);
};

const cases = [
  {
    what: 'a note',
    mark: markOfNote,
    read: noteIn,
    write: (word: string, seen?: string) => note({ text: word }, seen),
    remove: (seen?: string): MeetingCommand => ({
      type: 'removeNote',
      noteId: 'note',
      ...(seen !== undefined && { seen }),
    }),
  },
  {
    what: 'an agreement',
    mark: markOfPlan,
    read: planIn,
    write: (word: string, seen?: string) => agree({ what: word }, seen),
    remove: (seen?: string): MeetingCommand => ({
      type: 'removeAgreement',
      agreementId: 'plan',
      ...(seen !== undefined && { seen }),
    }),
  },
];

describe.each(cases)('M6, R1: $what is corrected as it was seen', ({ mark, read, write, remove }) => {
  it('by whoever has seen how it stands', () => {
    expect(JSON.stringify(read(then(write('Tirsdagene', mark(caught)))))).toContain('Tirsdagene');
    expect(read(then(remove(mark(caught))))).toBeUndefined();
  });

  it('not by somebody who has not seen what another wrote meanwhile', () => {
    const now = then(write('Onsdagene', mark(caught)));
    expect(refusalOf(answer(write('Tirsdagene', mark(caught)), now))?.code).toBe('ChangedMeanwhile');
    expect(refusalOf(answer(remove(mark(caught)), now))?.code).toBe('ChangedMeanwhile');
  });

  it('not when another has removed it meanwhile; removed twice it is gone once', () => {
    const now = then(remove());
    expect(refusalOf(answer(write('Tirsdagene', mark(caught)), now))?.code).toBe('NoLongerThere');
    expect(answer(remove(mark(caught)), now)).toEqual(nothing);
  });

  it('a correction that is sent again, or says what another has said, is no conflict', () => {
    const now = then(write('Tirsdagene', mark(caught)));
    expect(answer(write('Tirsdagene', mark(caught)), now)).toEqual(nothing);
  });

  it('never loses a word that nobody has seen, whoever corrects in whatever order', () => {
    const somebody = fc.record({
      word: fc.constantFrom('Mandagene', 'Tirsdagene', 'Onsdagene', 'Torsdagene'),
      /** Looks again before writing, or writes by what was seen at the beginning. */
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 12 }), (people) => {
        let meeting = caught;
        let seen = mark(caught);
        for (const { word, looks } of people) {
          if (looks) seen = mark(meeting);
          const command = write(word, seen);
          const answered = answer(command, meeting);
          const hadSeen = seen === mark(meeting);
          if (!answered.ok) expect(hadSeen).toBe(false);
          else if (answered.value.length > 0) expect(hadSeen).toBe(true);
          if (answered.ok) meeting = meetingAfter(meeting, command, during);
        }
      }),
    );
  });
});

describe('a mark tells one state from another', () => {
  it('by every field, and not by the order in which they were written', () => {
    const one = then(agree({ responsibleId: mille$ }), agree({ dueOn: '2026-05-01' }));
    const other = then(agree({ dueOn: '2026-05-01' }), agree({ responsibleId: mille$ }));
    expect(markOfPlan(one)).toBe(markOfPlan(other));
    const marks = [
      caught,
      then(agree({ what: 'Skriv til skolen' })),
      then(agree({ responsibleId: freja$ })),
      then(agree({ dueOn: '2026-05-01' })),
      then(agree({ itemId: 'almas' })),
    ].map(markOfPlan);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('and holds nothing of what was said', () => {
    expect(markOfNote(caught)).toMatch(/^[0-9a-f]{12}$/);
  });
});
