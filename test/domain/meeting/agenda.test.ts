import fc from 'fast-check';
import { type AddAgendaItem, agendaInOrder, itemAbove } from '../../../src/domain/meeting/agenda';
import { type ItemOwner, type Meeting, signsOfSafetyHeadings } from '../../../src/domain/meeting/meeting';
import { alma, freja } from '../../support/consent-story';
import { refusalOf } from '../../support/family-case';
import {
  familyCase,
  freja$,
  gudrun$,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  meetingEvents,
  plannedMeeting,
  withAgenda,
} from '../../support/meeting/meeting';
import { bodil, jonas, mille } from '../../support/people';

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

  it('M4: an item can come up one step when the one above is of the same kind, and then it does', () => {
    const someOwner = fc.constantFrom<ItemOwner>(
      almas,
      { kind: 'member', memberId: freja.id },
      { kind: 'network', personId: 'gudrun' },
      milles,
      heading('worried'),
    );
    fc.assert(
      fc.property(fc.array(someOwner, { minLength: 1, maxLength: 8 }), fc.nat(7), (owners, which) => {
        const meeting = owners.reduce(
          (before, owner, at) => meetingAfter(before, add({ owner, text: `${at}` }), { newId: `item-${at}` }),
          plannedMeeting(),
        );
        const before = idsOf(meeting);
        const at = which % before.length;
        const itemId = before[at] ?? '';
        const above = itemAbove(meeting, itemId);
        const whose = items(meeting).map(({ owner }) => (owner.kind === 'heading' ? 'staff' : owner.kind));
        expect(above?.id).toBe(whose[at - 1] === whose[at] ? before[at - 1] : undefined);
        if (above === undefined) return;
        const after = meetingAfter(meeting, { type: 'placeAgendaItem', itemId, beforeId: above.id });
        expect(idsOf(after)).toEqual(before.toSpliced(at - 1, 2, itemId, above.id));
      }),
    );
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
      'aboutIds',
    ],
    [
      'a known and an unknown type',
      add({ touches: { ...touches, types: ['absence', 'gossip'] } }),
      'ChoiceUnknown',
      'types',
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

  it.each([1, 180])('M4: %i minutes can be set aside for an item', (minutes) => {
    expect(meetingAnswer(plannedMeeting(), add({ minutes })).ok).toBe(true);
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

it('C4: an item of a colleague of the case is theirs by name', () => {
  const meeting = meetingAfter(plannedMeeting(), add({ owner: { kind: 'staff', staffId: jonas.id } }), {
    familyCase,
  });
  expect(items(meeting)[0]?.owner).toEqual({ kind: 'staff', staffId: jonas.id });
});
