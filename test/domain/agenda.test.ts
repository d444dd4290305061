import fc from 'fast-check';
import {
  type AddAgendaItem,
  agendaInOrder,
  itemsLeftOpen,
  type PrepareAgenda,
} from '../../src/domain/agenda';
import { calendarDate } from '../../src/domain/calendar';
import { type ItemOwner, type Meeting, signsOfSafetyHeadings } from '../../src/domain/meeting';
import { alma, bo, freja } from '../support/consent-story';
import { refusalOf } from '../support/family-case';
import {
  cancelledMeeting,
  during,
  familyCase,
  freja$,
  gudrun$,
  heldMeeting,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  meetingEvents,
  plan,
  plannedMeeting,
  preparedMeeting,
  withAgenda,
  withParticipants,
} from '../support/meeting';
import { bodil, jonas, mille } from '../support/people';

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
const idsOf = (meeting: Meeting) => items(meeting).map(({ id }) => id);
const refused = (command: Parameters<typeof meetingAnswer>[1], meeting = plannedMeeting(), doing = {}) =>
  refusalOf(meetingAnswer(meeting, command, doing));

describe('M4: an agenda with the family first', () => {
  it('M4: whatever was put first, the family’s own items come first, then their network’s', () => {
    const meeting = meetingAfter(
      withAgenda(),
      add({ owner: { kind: 'network', personId: 'gudrun' }, touches: 'nothing' }),
      {
        newId: 'gudruns',
      },
    );
    expect(idsOf(meeting)).toEqual(['almas', 'gudruns', 'absence']);
  });

  it('M4: in their own words, with what they touch and how long they may take', () => {
    expect(items(withAgenda())[0]).toEqual({
      id: 'almas',
      owner: almas,
      text: 'Jeg vil gerne kunne lide skolen',
      types: ['wellbeing'],
      aboutIds: [alma.id],
      purpose: 'meeting',
      minutes: 20,
    });
  });

  it('M4: never does an item of a professional stand before one of the family', () => {
    const owners: readonly ItemOwner[] = [
      almas,
      milles,
      { kind: 'network', personId: 'gudrun' },
      ...signsOfSafetyHeadings.map(heading),
    ];
    const step = fc.oneof(
      fc.constantFrom(...owners).map((owner) => ({ owner })),
      fc.tuple(fc.nat(9), fc.nat(9)).map(([item, before]) => ({ item, before })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let meeting = plannedMeeting();
        for (const [at, one] of steps.entries()) {
          if ('owner' in one)
            meeting = meetingAfter(meeting, add({ ...one, touches: 'nothing' }), { newId: `item-${at}` });
          else {
            const [itemId, beforeId] = [
              meeting.agenda.items[one.item]?.id,
              meeting.agenda.items[one.before]?.id,
            ];
            if (itemId && beforeId)
              meeting = meetingAfter(meeting, { type: 'placeAgendaItem', itemId, beforeId });
          }
        }
        const kinds = items(meeting).map(({ owner }) => owner.kind);
        const lastOfFamily = kinds.lastIndexOf('member');
        const firstOfOthers = kinds.findIndex((kind) => kind !== 'member');
        expect(firstOfOthers === -1 || lastOfFamily < firstOfOthers).toBe(true);
        expect(new Set(idsOf(meeting)).size).toBe(meeting.agenda.items.length);
      }),
    );
  });

  it('M4: among their own the items can be put in another order', () => {
    const two = meetingAfter(withAgenda(), add(), { newId: 'football' });
    const first = meetingAfter(two, { type: 'placeAgendaItem', itemId: 'football', beforeId: 'almas' });
    expect(idsOf(first)).toEqual(['football', 'almas', 'absence']);
    expect(idsOf(meetingAfter(first, { type: 'placeAgendaItem', itemId: 'football' }))).toEqual([
      'almas',
      'football',
      'absence',
    ]);
    expect(meetingAnswer(two, { type: 'placeAgendaItem', itemId: 'almas', beforeId: 'almas' })).toEqual({
      ok: true,
      value: [],
    });
  });

  it('M6: a heading of Signs of Safety stands there once, needs no words and touches nothing', () => {
    const meeting = meetingAfter(plannedMeeting(), add({ owner: heading('worried'), text: ' ' }));
    expect(items(meeting)).toEqual([
      { id: 'new', owner: heading('worried'), text: '', types: [], aboutIds: [], purpose: '' },
    ]);
    expect(meetingAnswer(meeting, add({ owner: heading('worried') }))).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['no words', add({ text: ' ' }), 'FieldMissing', 'text'],
    ['too many words', add({ text: 'x'.repeat(501) }), 'FieldTooLong', 'text'],
    ['no time at all', add({ minutes: 0 }), 'NumberImpossible', 'minutes'],
    ['half a minute', add({ minutes: 0.5 }), 'NumberImpossible', 'minutes'],
    ['the whole day', add({ minutes: 181 }), 'NumberImpossible', 'minutes'],
    [
      'an owner who has no part in the case',
      add({ owner: { kind: 'staff', staffId: bodil.id } }),
      'NoLongerThere',
      'owner',
    ],
    ['no information type', add({ touches: { ...touches, types: [] } }), 'InformationTypeMissing', 'types'],
    [
      'an unknown information type',
      add({ touches: { ...touches, types: ['gossip'] } }),
      'ChoiceUnknown',
      'types',
    ],
    [
      'somebody who is no member',
      add({ touches: { ...touches, aboutIds: ['gudrun'] } }),
      'MemberUnknown',
      'about',
    ],
    ['no purpose', add({ touches: { ...touches, purpose: '' } }), 'PurposeMissing', 'purpose'],
    [
      'an unknown purpose',
      add({ touches: { ...touches, purpose: 'curiosity' } }),
      'ChoiceUnknown',
      'purpose',
    ],
  ])('M4, S6: not with %s', (_what, command, code, field) => {
    expect(refused(command)).toMatchObject({ code, field });
  });

  it('M4: an agenda has room for thirty items', () => {
    let meeting = plannedMeeting();
    for (let at = 0; at < 30; at += 1) meeting = meetingAfter(meeting, add(), { newId: `item-${at}` });
    expect(refused(add(), meeting)?.code).toBe('TooMany');
  });
});

describe('S6: what an item touches', () => {
  it('S6: may be said later, until people are invited', () => {
    const meeting = meetingAfter(plannedMeeting(), add());
    expect(items(meeting)).toMatchObject([{ types: [], typesUnsaid: true }]);
    const said = meetingAfter(meeting, { type: 'changeAgendaItem', itemId: 'new', touches });
    expect(items(said)[0]).toMatchObject(touches);
    expect(items(said)[0]).not.toHaveProperty('typesUnsaid');
    expect(refused(add(), invitedMeeting())).toEqual({ code: 'InformationTypeMissing', field: 'types' });
    expect(meetingAnswer(invitedMeeting(), add({ touches: 'nothing' })).ok).toBe(true);
  });

  it('S6: nothing confidential is an answer too', () => {
    const meeting = meetingAfter(plannedMeeting(), add({ touches: 'nothing' }));
    expect(items(meeting)[0]).not.toHaveProperty('typesUnsaid');
    expect(meetingAnswer(meeting, { type: 'changeAgendaItem', itemId: 'new', touches: 'nothing' })).toEqual({
      ok: true,
      value: [],
    });
  });

  it('S6: the whole family is an answer to whom it is about', () => {
    const meeting = meetingAfter(plannedMeeting(), add({ touches: { ...touches, aboutIds: [] } }));
    expect(items(meeting)[0]).toMatchObject({ types: ['absence'], aboutIds: [] });
  });

  it('S6: the meeting is split: some leave the room for an item, and come back', () => {
    const split = (withoutIds: readonly string[]) =>
      ({ type: 'splitAgendaItem', itemId: 'almas', withoutIds }) as const;
    const meeting = meetingAfter(withAgenda(), split([jonas$, gudrun$, 'nobody']));
    expect(items(meeting)[0]?.withoutIds).toEqual([jonas$, gudrun$]);
    expect(meetingAnswer(meeting, split([gudrun$, jonas$]))).toEqual({ ok: true, value: [] });
    expect(items(meetingAfter(meeting, split([])))[0]?.withoutIds).toEqual([]);
    expect(meetingAnswer(withAgenda(), split([]))).toEqual({ ok: true, value: [] });
  });
});

describe('an item is changed', () => {
  it('each field by itself, so that two people’s changes both last', () => {
    const stale = { type: 'changeAgendaItem', itemId: 'almas' } as const;
    const meeting = meetingAfter(withAgenda(), [
      { ...stale, text: 'Jeg vil hellere i skole' },
      { ...stale, minutes: 30 },
    ]);
    expect(items(meeting)[0]).toMatchObject({
      text: 'Jeg vil hellere i skole',
      minutes: 30,
      types: ['wellbeing'],
    });
    expect(items(meetingAfter(meeting, { ...stale, minutes: null }))[0]).not.toHaveProperty('minutes');
  });

  it('what is so already changes nothing', () => {
    const same = {
      type: 'changeAgendaItem',
      itemId: 'almas',
      text: ' Jeg vil gerne kunne lide skolen ',
      minutes: 20,
    } as const;
    expect(meetingAnswer(withAgenda(), same)).toEqual({ ok: true, value: [] });
    expect(meetingEvents(withAgenda(), { ...same, minutes: 25 })).toEqual([
      { type: 'AgendaItemChanged', itemId: 'almas', changes: { minutes: 25 } },
    ]);
  });

  it.each([
    ['text', { text: ' ' }, 'FieldMissing'],
    ['minutes', { minutes: 500 }, 'NumberImpossible'],
    ['types', { touches: { ...touches, types: ['gossip'] } }, 'ChoiceUnknown'],
  ])('its %s is held by the same rules', (field, change, code) => {
    expect(refused({ type: 'changeAgendaItem', itemId: 'almas', ...change }, withAgenda())).toMatchObject({
      code,
      field,
    });
  });

  it('one that was removed meanwhile is not there any more; removing it again is no harm', () => {
    const meeting = meetingAfter(withAgenda(), { type: 'removeAgendaItem', itemId: 'almas' });
    expect(idsOf(meeting)).toEqual(['absence']);
    expect(meetingAnswer(meeting, { type: 'removeAgendaItem', itemId: 'almas' })).toEqual({
      ok: true,
      value: [],
    });
    for (const command of [
      { type: 'changeAgendaItem', itemId: 'almas', text: 'x' },
      { type: 'placeAgendaItem', itemId: 'almas' },
      { type: 'placeAgendaItem', itemId: 'absence', beforeId: 'almas' },
      { type: 'splitAgendaItem', itemId: 'almas', withoutIds: [freja$] },
    ] as const) {
      expect(refused(command, meeting)?.code).toBe('NoLongerThere');
    }
  });
});

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
    for (let at = 0; at < 30; at += 1) full = meetingAfter(full, add(), { newId: `item-${at}` });
    expect(refused({ type: 'carryOver', from: last }, full)?.code).toBe('TooMany');
  });
});

it('C4: an item of a colleague of the case is theirs by name', () => {
  const meeting = meetingAfter(plannedMeeting(), add({ owner: { kind: 'staff', staffId: jonas.id } }), {
    familyCase,
  });
  expect(items(meeting)[0]?.owner).toEqual({ kind: 'staff', staffId: jonas.id });
});
