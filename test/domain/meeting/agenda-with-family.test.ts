import { calendarDate } from '../../../src/domain/base/calendar';
import {
  type AddAgendaItem,
  agendaInOrder,
  itemsLeftOpen,
  type PrepareAgenda,
} from '../../../src/domain/meeting/agenda';
import type { ItemOwner, Meeting, signsOfSafetyHeadings } from '../../../src/domain/meeting/meeting';
import { alma, bo, freja } from '../../support/consent-story';
import { refusalOf } from '../../support/family-case';
import {
  cancelledMeeting,
  during,
  heldMeeting,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  plan,
  plannedMeeting,
  preparedMeeting,
  withAgenda,
  withParticipants,
} from '../../support/meeting/meeting';
import { mille } from '../../support/people';

const almas: ItemOwner = { kind: 'member', memberId: alma.id };
const milles: ItemOwner = { kind: 'staff', staffId: mille.id };
const heading = (name: (typeof signsOfSafetyHeadings)[number]): ItemOwner => ({
  kind: 'heading',
  heading: name,
});
const touches = { types: ['absence'], aboutIds: [alma.id], purpose: 'meeting' };
const add = (more: Partial<AddAgendaItem> = {}): AddAgendaItem => ({
  type: 'addAgendaItem',
  owner: almas,
  text: 'Fodbold',
  ...more,
});
const items = ({ agenda }: Meeting) => agendaInOrder(agenda.items);
const refused = (command: Parameters<typeof meetingAnswer>[1], meeting = plannedMeeting(), doing = {}) =>
  refusalOf(meetingAnswer(meeting, command, doing));

describe('M4: the agenda is made together with the family', () => {
  const made = (more: object = {}): PrepareAgenda => ({
    type: 'prepareAgenda',
    how: { on: calendarDate('2026-04-09'), memberIds: [freja.id, freja.id, bo.id], ...more },
  });
  const excused = (reason: string): PrepareAgenda => ({ type: 'prepareAgenda', how: { reason } });

  it('M4: on a day, with named members', () => {
    expect(meetingAfter(withAgenda(), made()).agenda.preparation).toEqual({
      kind: 'withFamily',
      on: '2026-04-09',
      memberIds: [freja.id, bo.id],
    });
  });

  it('M4: or it carries the reason why not', () => {
    expect(meetingAfter(withAgenda(), excused(' Akut ')).agenda.preparation).toEqual({
      kind: 'excused',
      on: '2026-04-09',
      reason: 'Akut',
    });
    expect(refused(excused(' '))).toEqual({ code: 'ReasonMissing', field: 'reason' });
  });

  it.each([
    ['with nobody', made({ memberIds: [] }), 'FieldMissing', 'with'],
    ['with somebody who is no member', made({ memberIds: ['gudrun'] }), 'MemberUnknown', 'with'],
    ['tomorrow', made({ on: calendarDate('2026-04-10') }), 'DateInFuture', 'on'],
    ['before the case began', made({ on: calendarDate('2026-03-01') }), 'DateOrder', 'on'],
  ])('M4: not %s', (_what, command, code, field) => {
    expect(refused(command, withAgenda())).toMatchObject({ code, field });
  });

  it('M4: an agenda with nothing on it has not been made', () => {
    expect(refused(made(), withParticipants())).toEqual({ code: 'FieldMissing', field: 'items' });
    expect(meetingAnswer(withParticipants(), excused('Akut')).ok).toBe(true);
  });

  it('M4: said twice, it is so once', () => {
    expect(meetingAnswer(meetingAfter(withAgenda(), made()), made())).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['an item is added', add({ touches: 'nothing' })],
    ['the words of one are changed', { type: 'changeAgendaItem', itemId: 'absence', text: 'Fravær i maj' }],
    ['one is removed', { type: 'removeAgendaItem', itemId: 'absence' }],
  ] as const)('M4: it shows when %s afterwards, until it was gone through anew', (_what, command) => {
    const changed = meetingAfter(preparedMeeting(), command);
    expect(changed.agenda.preparation).toMatchObject({ kind: 'withFamily', changedSince: true });
    expect(meetingAfter(changed, made()).agenda.preparation).not.toHaveProperty('changedSince');
    const withReason = meetingAfter(meetingAfter(withAgenda(), excused('Akut')), command);
    expect(withReason.agenda.preparation).toEqual({ kind: 'excused', on: '2026-04-09', reason: 'Akut' });
  });

  it('M4: what an item touches, how long it takes and where it stands are no news to the family', () => {
    const changed = meetingAfter(preparedMeeting(), [
      { type: 'changeAgendaItem', itemId: 'absence', touches, minutes: 5 },
      { type: 'placeAgendaItem', itemId: 'absence' },
      { type: 'splitAgendaItem', itemId: 'absence', withoutIds: [jonas$] },
    ]);
    expect(changed.agenda.preparation).not.toHaveProperty('changedSince');
  });
});

describe('M2: what was left open is carried over', () => {
  const tick = (itemId: string) => ({ type: 'tickAgendaItem', itemId, done: true }) as const;
  const begun = meetingAfter(
    meetingAfter(withAgenda(), add({ owner: heading('works'), text: '' })),
    tick('almas'),
    during,
  );
  const last = heldMeeting(begun);
  const next = () => plannedMeeting({ kind: 'followUp' });

  it('M2: all items that were not ticked off, and no headings', () => {
    expect(itemsLeftOpen(last).map(({ id }) => id)).toEqual(['absence']);
    expect(itemsLeftOpen(begun)).toEqual([]);
    expect(itemsLeftOpen(cancelledMeeting(withAgenda())).map(({ id }) => id)).toEqual(['almas', 'absence']);
  });

  it('M2: with their words and what they touch, and without who left the room', () => {
    const split = heldMeeting(
      meetingAfter(begun, { type: 'splitAgendaItem', itemId: 'absence', withoutIds: [jonas$] }),
    );
    expect(items(meetingAfter(next(), { type: 'carryOver', from: split }))).toEqual([
      {
        id: 'new.1',
        owner: milles,
        text: 'Fravær',
        ...touches,
        carriedFrom: { meetingId: 'meeting', itemId: 'absence' },
      },
    ]);
  });

  it('M2: asked for again, nothing comes twice', () => {
    const meeting = meetingAfter(next(), { type: 'carryOver', from: last });
    expect(meetingAnswer(meeting, { type: 'carryOver', from: last })).toEqual({ ok: true, value: [] });
  });

  it('S6: nothing comes onto an agenda that people are invited to before it is said what it touches', () => {
    const unsaid = heldMeeting(meetingAfter(plannedMeeting(), add()));
    expect(meetingAnswer(invitedMeeting(), { type: 'carryOver', from: unsaid })).toEqual({
      ok: true,
      value: [],
    });
    expect(meetingAfter(next(), { type: 'carryOver', from: unsaid }).agenda.items).toMatchObject([
      { typesUnsaid: true },
    ]);
  });

  it('M2: as far as the agenda has room', () => {
    let full = meetingAfter(undefined, plan({ kind: 'followUp' }));
    for (let at = 0; at < 29; at += 1) full = meetingAfter(full, add(), { newId: `item-${at}` });
    expect(meetingAnswer(full, { type: 'carryOver', from: last }).ok).toBe(true);
    full = meetingAfter(full, add(), { newId: 'item-29' });
    expect(refused({ type: 'carryOver', from: last }, full)?.code).toBe('TooMany');
  });
});
