import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import { applyMeeting } from '../../../src/domain/meeting/meeting-apply';
import type { MeetingCommand } from '../../../src/domain/meeting/meeting-decide';
import { refusalOf } from '../../support/family-case';
import {
  alma$,
  during,
  freja$,
  gudrun$,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  meetingEvents,
  mille$,
} from '../../support/meeting/meeting';

const live = (...commands: readonly MeetingCommand[]): Meeting =>
  meetingAfter(invitedMeeting(), commands, during);
const again = (meeting: Meeting, command: MeetingCommand) => meetingAnswer(meeting, command, during);
const refused = (command: MeetingCommand, meeting = invitedMeeting()) => refusalOf(again(meeting, command));
const note = (noteId: string, changes: object) => ({ type: 'writeNote', noteId, changes }) as const;
const agree = (agreementId: string, changes: object) =>
  ({ type: 'writeAgreement', agreementId, changes }) as const;
const nothing = { ok: true, value: [] };

describe('a meeting is caught as it is held', () => {
  it('from its own day on, and not before', () => {
    const commands: readonly MeetingCommand[] = [
      { type: 'recordAttendance', participantId: alma$, attendance: 'present' },
      { type: 'setScale', participantId: alma$, value: 3 },
      { type: 'tickAgendaItem', itemId: 'almas', done: true },
      note('note', { section: 'works', text: 'Gudruns onsdage' }),
      { type: 'removeNote', noteId: 'note' },
      agree('agreement', { what: 'En morgenplan' }),
      { type: 'removeAgreement', agreementId: 'agreement' },
    ];
    for (const command of commands) {
      expect(refusalOf(meetingAnswer(invitedMeeting(), command))?.code).toBe('MeetingNotBegun');
      expect(again(invitedMeeting(), command).ok).toBe(true);
    }
  });

  it('who was there, also when it is corrected or taken back', () => {
    const attend = (attendance: 'present' | 'partly' | 'absent' | null) =>
      ({ type: 'recordAttendance', participantId: alma$, attendance }) as const;
    expect(live(attend('present'), attend('partly')).record.attendance).toEqual({ [alma$]: 'partly' });
    expect(live(attend('present'), attend(null)).record.attendance).toEqual({});
    expect(again(live(attend('absent')), attend('absent'))).toEqual(nothing);
    expect(again(invitedMeeting(), attend(null))).toEqual(nothing);
    expect(refused({ ...attend('present'), participantId: 'member:bo' })?.code).toBe('NoLongerThere');
  });

  it('what was talked about', () => {
    const tick = (done: boolean, itemId = 'almas') => ({ type: 'tickAgendaItem', itemId, done }) as const;
    const done = (meeting: Meeting) => meeting.agenda.items.flatMap((item) => (item.done ? [item.id] : []));
    expect(done(live(tick(true)))).toEqual(['almas']);
    expect(done(live(tick(true), tick(false)))).toEqual([]);
    expect(again(live(tick(true)), tick(true))).toEqual(nothing);
    expect(again(invitedMeeting(), tick(false))).toEqual(nothing);
    expect(refused(tick(true, 'removed'))?.code).toBe('NoLongerThere');
  });
});

describe('M6: a scale from 0 to 10 per participant', () => {
  const scale = (value: number | null, participantId = freja$) =>
    ({ type: 'setScale', participantId, value }) as const;

  it.each([0, 4, 10])('M6: %i', (value) => {
    expect(live(scale(value)).record.scale).toEqual({ [freja$]: value });
  });

  it.each([-1, 11, 4.5, Number.NaN])('M6: not %d', (value) => {
    expect(refused(scale(value))).toEqual({
      code: 'NumberImpossible',
      field: 'scale',
      params: { min: 0, max: 10 },
    });
  });

  it('M6: each person’s last one counts, and can be taken back', () => {
    expect(live(scale(4), scale(3, alma$), scale(5)).record.scale).toEqual({ [freja$]: 5, [alma$]: 3 });
    expect(live(scale(4), scale(null)).record.scale).toEqual({});
    expect(again(live(scale(4)), scale(4))).toEqual(nothing);
    expect(refused(scale(4, 'member:nobody'))?.code).toBe('NoLongerThere');
  });
});

describe('M6: what we are worried about, what works, what must happen', () => {
  it('M6: is written down under its heading, with the item that it was said under', () => {
    const meeting = live(
      note('one', { section: 'worried', text: ' Morgenerne ' }),
      note('two', { section: 'works', text: 'Gudruns onsdage', itemId: 'almas' }),
    );
    expect(meeting.record.notes).toEqual([
      { id: 'one', section: 'worried', text: 'Morgenerne' },
      { id: 'two', section: 'works', text: 'Gudruns onsdage', itemId: 'almas' },
    ]);
  });

  it('each field is changed by itself', () => {
    const meeting = live(
      note('one', { section: 'worried', text: 'Morgenerne', itemId: 'almas' }),
      note('one', { text: 'De travle morgener' }),
      note('one', { section: 'mustHappen' }),
      note('one', { itemId: null }),
    );
    expect(meeting.record.notes).toEqual([{ id: 'one', section: 'mustHappen', text: 'De travle morgener' }]);
    expect(
      meetingEvents(meeting, note('one', { section: 'works', text: 'De travle morgener' }), during),
    ).toEqual([{ type: 'NoteWritten', noteId: 'one', changes: { section: 'works' } }]);
  });

  it('sent again after a lost connection it is there once', () => {
    const command = note('one', { section: 'worried', text: 'Morgenerne' });
    expect(again(live(command), command)).toEqual(nothing);
    expect(
      again(live(command, { type: 'removeNote', noteId: 'one' }), { type: 'removeNote', noteId: 'one' }),
    ).toEqual(nothing);
  });

  it('one that somebody removed meanwhile comes back when it is written as a whole, and is not made up from a part', () => {
    const removed = live(note('one', { section: 'worried', text: 'Morgenerne' }), {
      type: 'removeNote',
      noteId: 'one',
    });
    expect(refused(note('one', { text: 'Morgenerne igen' }), removed)?.code).toBe('NoLongerThere');
    expect(refused(note('one', { section: 'works' }), removed)?.code).toBe('NoLongerThere');
    expect(again(removed, note('one', { section: 'worried', text: 'Morgenerne igen' })).ok).toBe(true);
  });

  it.each([
    ['no words', note('one', { section: 'works', text: ' ' }), 'FieldMissing', 'text'],
    ['too many words', note('one', { section: 'works', text: 'x'.repeat(501) }), 'FieldTooLong', 'text'],
    [
      'an item that is gone',
      note('one', { section: 'works', text: 'x', itemId: 'gone' }),
      'NoLongerThere',
      'item',
    ],
  ])('not with %s', (_what, command, code, field) => {
    expect(refused(command)).toMatchObject({ code, field });
  });

  it('there is room for sixty', () => {
    const sixty = Array.from({ length: 60 }, (_, at) =>
      note(`note-${at}`, { section: 'works', text: 'Fodbold' }),
    );
    expect(refused(note('another', { section: 'works', text: 'Fodbold' }), live(...sixty))?.code).toBe(
      'TooMany',
    );
    expect(again(live(...sixty), note('note-3', { text: 'Håndbold' })).ok).toBe(true);
  });
});

describe('R1, P3: agreements are caught as they are said', () => {
  it('P3: what, by whom and when, the last two perhaps later', () => {
    const meeting = live(
      agree('plan', { what: 'En morgenplan', itemId: 'almas' }),
      agree('plan', { responsibleId: mille$ }),
      agree('plan', { dueOn: calendarDate('2026-05-01') }),
    );
    expect(meeting.record.agreements).toEqual([
      { id: 'plan', what: 'En morgenplan', itemId: 'almas', responsibleId: mille$, dueOn: '2026-05-01' },
    ]);
    const undecided = meetingAfter(
      meeting,
      agree('plan', { responsibleId: null, dueOn: null, itemId: null }),
      during,
    );
    expect(undecided.record.agreements).toEqual([{ id: 'plan', what: 'En morgenplan' }]);
  });

  it.each([
    ['no words', agree('plan', { what: ' ' }), 'FieldMissing', 'what'],
    ['too many words', agree('plan', { what: 'x'.repeat(501) }), 'FieldTooLong', 'what'],
    ['nothing to do', agree('plan', { responsibleId: mille$ }), 'NoLongerThere', undefined],
    [
      'somebody who does not take part',
      agree('plan', { what: 'x', responsibleId: 'member:bo' }),
      'NoLongerThere',
      'responsible',
    ],
    ['a day before the meeting', agree('plan', { what: 'x', dueOn: '2026-04-20' }), 'DateOrder', 'dueOn'],
    ['an item that is gone', agree('plan', { what: 'x', itemId: 'gone' }), 'NoLongerThere', 'item'],
  ])('P3: not with %s', (_what, command, code, field) => {
    expect(refused(command)).toMatchObject({ code, ...(field && { field }) });
  });

  it('on the day of the meeting itself is soon enough', () => {
    expect(again(invitedMeeting(), agree('plan', { what: 'x', dueOn: '2026-04-21' })).ok).toBe(true);
  });

  it('sent again it is there once; removed twice it is gone once', () => {
    const command = agree('plan', { what: 'En morgenplan', responsibleId: freja$ });
    const remove = { type: 'removeAgreement', agreementId: 'plan' } as const;
    expect(again(live(command), command)).toEqual(nothing);
    expect(live(command, remove).record.agreements).toEqual([]);
    expect(again(live(command, remove), remove)).toEqual(nothing);
  });

  it('there is room for forty', () => {
    const forty = Array.from({ length: 40 }, (_, at) => agree(`agreement-${at}`, { what: 'Noget' }));
    expect(refused(agree('another', { what: 'Noget' }), live(...forty))?.code).toBe('TooMany');
    expect(again(live(...forty), agree('agreement-3', { what: 'Noget andet' })).ok).toBe(true);
  });
});

describe('several people write at the same time', () => {
  type Edit = { readonly field: string; readonly value: string; readonly command: MeetingCommand };
  const edit = (field: string, value: unknown, command: MeetingCommand): Edit => ({
    field,
    value: String(value),
    command,
  });
  const texts = fc.constantFrom('Morgenerne', 'Fodbold', 'Gudrun', 'Skolen');

  const anEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc
      .tuple(fc.constantFrom(freja$, alma$, jonas$, gudrun$), fc.nat(10))
      .map(([participantId, value]) =>
        edit(`scale ${participantId}`, value, { type: 'setScale', participantId, value }),
      ),
    fc
      .tuple(fc.constantFrom(freja$, alma$), fc.constantFrom('present', 'partly', 'absent'))
      .map(([participantId, attendance]) =>
        edit(`attendance ${participantId}`, attendance, {
          type: 'recordAttendance',
          participantId,
          attendance,
        }),
      ),
    fc
      .tuple(fc.constantFrom('one', 'two'), texts)
      .map(([id, text]) => edit(`note ${id} text`, text, note(id, { text }))),
    fc
      .tuple(fc.constantFrom('one', 'two'), fc.constantFrom('worried', 'works', 'mustHappen'))
      .map(([id, section]) => edit(`note ${id} section`, section, note(id, { section }))),
    texts.map((what) => edit('agreement what', what, agree('plan', { what }))),
    fc
      .constantFrom(freja$, mille$)
      .map((responsibleId) => edit('agreement who', responsibleId, agree('plan', { responsibleId }))),
    fc
      .constantFrom('2026-05-01', '2026-05-08')
      .map((dueOn) => edit('agreement when', dueOn, agree('plan', { dueOn: calendarDate(dueOn) }))),
    fc.boolean().map((done) => edit('tick', done, { type: 'tickAgendaItem', itemId: 'almas', done })),
  );

  const begun = live(
    note('one', { section: 'works', text: 'Først' }),
    note('two', { section: 'works', text: 'Først' }),
    agree('plan', { what: 'Først' }),
  );

  const read = (meeting: Meeting, field: string): string | undefined => {
    const [what, ...which] = field.split(' ');
    const { scale, attendance, notes, agreements } = meeting.record;
    const [first = '', second] = which;
    const plan = agreements.find(({ id }) => id === 'plan');
    const values: Record<string, unknown> = {
      scale: scale[first],
      attendance: attendance[first],
      note:
        second === 'text'
          ? notes.find(({ id }) => id === first)?.text
          : notes.find(({ id }) => id === first)?.section,
      agreement: { what: plan?.what, who: plan?.responsibleId, when: plan?.dueOn }[first],
      tick: meeting.agenda.items.find(({ id }) => id === 'almas')?.done ?? false,
    };
    return String(values[what ?? '']);
  };

  it('R1: whoever writes when, and however often it is sent, every field keeps what was written to it last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anEdit, fc.boolean()), { maxLength: 30 }), (edits) => {
        let meeting = begun;
        for (const [{ command }, isSentAgain] of edits) {
          meeting = meetingAfter(meeting, isSentAgain ? [command, command] : command, during);
        }
        const last = new Map(edits.map(([{ field, value }]) => [field, value]));
        for (const [field, value] of last) expect([field, read(meeting, field)]).toEqual([field, value]);
      }),
    );
  });

  it('R1: edits of different fields come to the same in any order', () => {
    const distinct = fc.uniqueArray(anEdit, { selector: ({ field }) => field, maxLength: 10 });
    fc.assert(
      fc.property(distinct, (edits) => {
        const forwards = meetingAfter(
          begun,
          edits.map(({ command }) => command),
          during,
        );
        const backwards = meetingAfter(begun, edits.map(({ command }) => command).toReversed(), during);
        expect(forwards).toEqual(backwards);
      }),
    );
  });

  it('R1: the meeting is what its events say, event by event', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 20 }), (edits) => {
        let meeting = begun;
        const events = edits.flatMap(({ command }) => {
          const happened = meetingEvents(meeting, command, during);
          meeting = happened.reduce<Meeting>(applyMeeting, meeting);
          return happened;
        });
        expect(JSON.parse(JSON.stringify(events)).reduce(applyMeeting, begun)).toEqual(meeting);
      }),
    );
  });
});
