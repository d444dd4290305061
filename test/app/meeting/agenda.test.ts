import { openForm } from '../../../src/app/base/form-registry';
import {
  addHeadings,
  askConsentFor,
  carryOverItems,
  fitPurpose,
  keepTogether,
  moveItemUp,
  removeItem,
  splitItem,
} from '../../../src/app/meeting/agenda/agenda';
import { addItemForm, childsWishForm } from '../../../src/app/meeting/agenda/agenda-forms';
import { agendaView } from '../../../src/app/meeting/agenda/agenda-view';
import { closeUntouchedMeeting } from '../../../src/app/meeting/live/live-meeting';
import { cancelMeetingForm } from '../../../src/app/meeting/meeting-forms';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  consentTo,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  plannedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, sara, school } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
});

const absence = () => ({ types: 'absence', aboutIds: family.member('Alma'), purpose: 'meeting' });

const shownAgenda = async (from?: number) => {
  const { reference, meetingId } = family;
  return answered(await agendaView(town.services, town.as(sara), reference, meetingId, from));
};

const item = (itemId: string, from = 0) => ({
  reference: family.reference,
  meetingId: family.meetingId,
  itemId,
  from,
});

describe('the agenda, made with the family (M4, M5, M6)', () => {
  test('the family’s items come first, whenever they were put', async () => {
    await addItem(family, 'Bibliotekspraktik', { owner: `staff:${jonas.id}` });
    await addItem(family, 'Jeg vil gerne i skole');
    const { items } = await shownAgenda();
    expect(items.map(({ text, number }) => [number, text])).toEqual([
      [1, 'Jeg vil gerne i skole'],
      [2, 'Bibliotekspraktik'],
    ]);
    expect(items[0]?.owner).toEqual({ kind: 'member', name: 'Alma' });
  });

  test('an item moves up, and out', async () => {
    await addItem(family, 'Morgener');
    const football = await addItem(family, 'Fodbold');
    const moved = answered(await moveItemUp(town.services, town.as(sara), item(football)));
    expect(moved.items.map(({ text }) => text)).toEqual(['Fodbold', 'Morgener']);
    expect(moved.done).toBe('movedUp');
    const left = answered(await removeItem(town.services, town.as(sara), item(football)));
    expect(left.items.map(({ text }) => text)).toEqual(['Morgener']);
  });

  test('an item that can’t come higher has no press for it, and an old press says why (M4)', async () => {
    await addItem(family, 'Morgener');
    await addItem(family, 'Fodbold');
    const practice = await addItem(family, 'Praktik', { owner: `staff:${jonas.id}` });
    await addItem(family, 'Lektier', { owner: `staff:${jonas.id}` });
    const canMove = (await shownAgenda()).items.map(({ actions }) =>
      actions.some(({ verb }) => verb === 'agenda.moveUp'),
    );
    expect(canMove).toEqual([false, true, false, true]);
    const pressed = answered(await moveItemUp(town.services, town.as(sara), item(practice)));
    expect(pressed.done).toBe('staysThere');
    expect(pressed.items.map(({ text }) => text)).toEqual(['Morgener', 'Fodbold', 'Praktik', 'Lektier']);
  });

  test('it is recorded when it was made and with whom, and shows when it is changed afterwards', async () => {
    await addItem(family, 'Morgener');
    await makeAgenda(family);
    expect((await shownAgenda()).preparation).toEqual({
      kind: 'withFamily',
      on: '2026-06-08',
      with: ['Freja', 'Alma'],
      changedSince: false,
    });
    await addItem(family, 'Fodbold');
    expect((await shownAgenda()).preparation).toMatchObject({ changedSince: true });
  });

  test('the child’s wish about who takes part is shown when inviting', async () => {
    const ids = { reference: family.reference, meeting: family.meetingId };
    const values = { child: family.member('Alma'), wish: 'Kim skal med' };
    answered(await fillIn(town, town.as(sara), childsWishForm, ids, values));
    const { childrensWishes } = answered(
      await meetingView(town.services, town.as(sara), family.reference, family.meetingId),
    );
    expect(childrensWishes).toEqual([{ child: 'Alma', wish: 'Kim skal med' }]);
  });

  test('the headings of Signs of Safety stand there once, however often they are asked for', async () => {
    await addHeadings(town.services, town.as(sara), item(''));
    const view = answered(await addHeadings(town.services, town.as(sara), item('')));
    expect(view.total).toBe(4);
  });

  test('a long agenda is shown page by page, and nothing is left out', async () => {
    for (let number = 1; number <= 14; number += 1) await addItem(family, `Punkt ${number}`);
    const pages = [await shownAgenda(), await shownAgenda(6), await shownAgenda(12)];
    expect(pages.flatMap(({ items }) => items.map(({ number }) => number))).toEqual(
      Array.from({ length: 14 }, (_, at) => at + 1),
    );
    expect(pages.map(({ actions }) => actions.some(({ verb }) => verb === 'agenda.more'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('what was just added stands on the page that comes back, wherever the family’s order puts it', async () => {
    for (let number = 1; number <= 8; number += 1)
      await addItem(family, `Praktik ${number}`, { owner: `staff:${jonas.id}` });
    const ids = { reference: family.reference, meeting: family.meetingId };
    const values = {
      owner: `member:${family.member('Alma')}`,
      text: 'Jeg vil gerne i skole',
      types: 'nothing',
    };
    const shown = answered(await fillIn(town, town.as(sara), addItemForm, ids, values));
    if (shown.name !== 'agenda') throw new Error(`shown was ${shown.name}`);
    expect(shown.items.map(({ text }) => text)).toContain('Jeg vil gerne i skole');
    expect(shown.total).toBe(9);
  });

  test('what was left open at the last meeting is carried over once', async () => {
    await addItem(family, 'Lektier');
    town.moveTo('2026-06-16T10:00:00Z');
    answered(await closeUntouchedMeeting(town.services, town.as(sara), family.reference, family.meetingId));
    const next = await plannedMeeting(town, family.reference, { kind: 'followUp', on: '2026-06-30' });
    family = { ...family, meetingId: next.meetingId };
    expect((await shownAgenda()).leftOpen).toBe(1);
    await carryOverItems(town.services, town.as(sara), item(''));
    const view = answered(await carryOverItems(town.services, town.as(sara), item('')));
    expect(view).toMatchObject({ leftOpen: 0, total: 1, items: [{ text: 'Lektier', carriedOver: true }] });
  });

  test('a meeting that was cancelled in between takes nothing away', async () => {
    await addItem(family, 'Lektier');
    town.moveTo('2026-06-16T10:00:00Z');
    answered(await closeUntouchedMeeting(town.services, town.as(sara), family.reference, family.meetingId));
    const between = await plannedMeeting(town, family.reference, { kind: 'followUp', on: '2026-06-23' });
    family = { ...family, meetingId: between.meetingId };
    answered(
      await fillIn(town, town.as(sara), cancelMeetingForm, {
        reference: family.reference,
        meeting: family.meetingId,
      }),
    );
    const next = await plannedMeeting(town, family.reference, { kind: 'followUp', on: '2026-06-30' });
    family = { ...family, meetingId: next.meetingId };
    expect((await shownAgenda()).leftOpen).toBe(1);
    const view = answered(await carryOverItems(town.services, town.as(sara), item('')));
    expect(view).toMatchObject({ leftOpen: 0, items: [{ text: 'Lektier', carriedOver: true }] });
  });

  test('only those who see the whole case see it', async () => {
    const answer = await agendaView(town.services, town.as(jonas), family.reference, family.meetingId);
    expect(refusalOf(answer)).toEqual({ code: 'NotFound' });
  });
});

/** The initial values of a form, as sent when nothing is touched. */
const defaultsOf = async (form: 'agenda.addItem' | 'consent.record'): Promise<Record<string, string>> => {
  const ids = { reference: family.reference, meeting: family.meetingId };
  const { fields } = answered(await openForm(town.services, town.as(sara), form, ids));
  return Object.fromEntries(
    fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])),
  );
};

describe('defaults that fit each other, and none that is risky (S6, S10)', () => {
  test('S10: a consent by its defaults lets the school hear the item by its defaults', async () => {
    const asked = { types: 'absence', aboutIds: family.member('Alma') };
    const { purpose = '' } = await defaultsOf('consent.record');
    await consentTo(family, school.id, { ...asked, purpose });
    await addItem(family, 'Fravær', { ...(await defaultsOf('agenda.addItem')), ...asked });
    expect((await shownAgenda()).items[0]?.attend).toContain('Mille Fiktiv');
  });

  test('S10: an item for another purpose says so, and one press mends it', async () => {
    await consentTo(family, school.id, { purpose: 'plan' });
    const id = await addItem(family, 'Fravær', absence());
    const [stopped] = (await shownAgenda()).items;
    const mille = stopped?.stopped.find(({ names }) => names.includes('Mille Fiktiv'));
    expect(mille).toMatchObject({
      remedy: 'changePurpose',
      denied: [{ because: 'otherPurpose', heldFor: [{ en: 'make and follow one shared plan' }] }],
    });
    expect(stopped?.actions[0]).toMatchObject({ verb: 'agenda.fitPurpose', style: 'positive' });
    const view = answered(await fitPurpose(town.services, town.as(sara), item(id)));
    expect(view.items[0]?.attend).toContain('Mille Fiktiv');
    const again = answered(await fitPurpose(town.services, town.as(sara), item(id)));
    expect(again.items).toEqual(view.items);
  });

  test('nobody’s item is the first parent’s, and what nobody has said anything about asks', async () => {
    expect(Object.keys(await defaultsOf('agenda.addItem'))).toEqual(['purpose']);
    await addItem(family, 'Farmor skal med', { types: '' });
    expect((await shownAgenda()).items[0]).toMatchObject({ typesUnsaid: true, everybody: false, attend: [] });
    await makeAgenda(family);
    expect(refusalOf(await invite(family))).toMatchObject({ code: 'InformationTypeMissing' });
  });

  test('S6: with everybody sent out of every item nothing is said to be ready', async () => {
    const id = await addItem(family, 'Fravær', absence());
    await makeAgenda(family);
    answered(await splitItem(town.services, town.as(sara), item(id)));
    expect(await shownAgenda()).toMatchObject({
      everybodyFits: false,
      noItem: ['Jonas Attrap', 'Mille Fiktiv'],
    });
    const { obstacles } = answered(
      await meetingView(town.services, town.as(sara), family.reference, family.meetingId),
    );
    expect(obstacles).toEqual([{ kind: 'noItem', names: ['Jonas Attrap', 'Mille Fiktiv'] }]);
    expect(refusalOf(await invite(family))).toMatchObject({ code: 'NothingToHear' });
    await addItem(family, 'Velkommen');
    answered(await invite(family));
  });
});

describe('who may be in the room for what, and the remedy (S6)', () => {
  test('an item stops the invitation while somebody may not hear it, and says who and why', async () => {
    await addItem(family, 'Fravær', absence());
    await makeAgenda(family);
    const { items, everybodyFits, missing } = await shownAgenda();
    expect(everybodyFits).toBe(false);
    expect(items[0]?.attend).toEqual(['Freja', 'Bo', 'Alma']);
    expect(items[0]?.stopped).toEqual([
      {
        names: ['Jonas Attrap', 'Mille Fiktiv'],
        denied: [
          {
            because: 'noConsent',
            givers: ['Freja', 'Bo'],
            types: [{ da: 'skolefravær', en: 'absence from school' }],
            about: ['Alma'],
          },
        ],
        remedy: 'askConsent',
      },
    ]);
    expect(missing.map(({ giver, recipient }) => `${giver} → ${recipient}`).toSorted()).toEqual([
      'Bo → Jobcenter',
      'Bo → Månebakkeskolen',
      'Freja → Jobcenter',
      'Freja → Månebakkeskolen',
    ]);
    expect(refusalOf(await invite(family))).toMatchObject({ code: 'RoomDoesNotFit' });
  });

  test('asking for consent puts every missing one on the list, once, and opens the way when they are given', async () => {
    const id = await addItem(family, 'Fravær', absence());
    answered(await askConsentFor(town.services, town.as(sara), item(id)));
    answered(await askConsentFor(town.services, town.as(sara), item(id)));
    const { consentRequests = [] } = await storedCase(town, family.reference);
    expect(consentRequests).toHaveLength(4);
    expect(consentRequests[0]).toMatchObject({ reason: 'Fravær', types: ['absence'], purpose: 'meeting' });
    await consentTo(family, school.id);
    await consentTo(family, jonas.departmentId);
    expect((await shownAgenda()).everybodyFits).toBe(true);
  });

  test('a colleague who takes part asks for nothing from the agenda, and is not shown it', async () => {
    const id = await addItem(family, 'Fravær', absence());
    const answer = await askConsentFor(town.services, town.as(jonas), item(id));
    expect(refusalOf(answer)).toEqual({ code: 'NotAllowed' });
  });

  test('split, those who may not hear it leave the room, and the invitation goes out', async () => {
    await addItem(family, 'Velkommen');
    await consentTo(family, school.id);
    const id = await addItem(family, 'Fravær', absence());
    await makeAgenda(family);
    const view = answered(await splitItem(town.services, town.as(sara), item(id)));
    expect(view.items[1]).toMatchObject({ leave: ['Jonas Attrap'], stopped: [] });
    expect(answered(await invite(family)).state).toBe('invited');
    const again = answered(await keepTogether(town.services, town.as(sara), item(id)));
    expect(again.items[1]?.stopped).toMatchObject([{ names: ['Jonas Attrap'] }]);
  });

  test('dropped, the item is in nobody’s way', async () => {
    const id = await addItem(family, 'Fravær', absence());
    await addItem(family, 'Hvordan går det?');
    await makeAgenda(family);
    answered(await removeItem(town.services, town.as(sara), item(id)));
    expect(answered(await invite(family)).state).toBe('invited');
  });
});
