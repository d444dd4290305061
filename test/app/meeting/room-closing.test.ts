import { discloseForm } from '../../../src/app/consent/consent-disclosure';
import { withdrawConsent } from '../../../src/app/consent/consent-withdrawal';
import { tellWhereTimeClosesRooms } from '../../../src/app/meeting/meeting-watch';
import { savePreferences } from '../../../src/app/organisation/preferences';
import { type CalendarDate, calendarDate } from '../../../src/domain/base/calendar';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { appointDeputy, storedCase } from '../../support/case-steps';
import { deliver, type Told } from '../../support/deliver';
import { answered } from '../../support/family-case';
import {
  addItem,
  consentTo,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { away, jobcentre, lea, sara, school } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
});
afterEach(() => town.store.close());

/**
 * Alma's absence is on the agenda of Tuesday 16 June; Mille from the school may hear about it until the end of a day, and
 * Jonas beyond.
 */
const invited = async (reviewOn: string): Promise<void> => {
  await consentTo(family, school.id, { reviewOn });
  await consentTo(family, jobcentre.id);
  await aboutAbsence();
};

const aboutAbsence = async (): Promise<void> => {
  await addItem(family, 'Skolen', { types: 'absence', aboutIds: family.member('Alma'), purpose: 'meeting' });
  await makeAgenda(family);
  answered(await invite(family));
  await deliver(town);
};

/** A day's round, and what is said at eight. */
const morning = async (day: string, last: CalendarDate | string): Promise<readonly Told[]> => {
  town.moveTo(`${day}T04:15:00Z`);
  await tellWhereTimeClosesRooms(town.services, tenantId, calendarDate(last));
  town.moveTo(`${day}T06:00:00Z`);
  return deliver(town);
};

const closedToMille = {
  to: sara.id,
  view: {
    name: 'notice',
    message: { kind: 'roomNoLongerFits', subject: 'Familien Månesten', names: ['Mille Fiktiv'] },
    actions: [{ verb: 'agenda.show' }],
  },
};

describe('S3, S6: when time closes an item to somebody who is invited, the coordinator hears of it', () => {
  it('S6: on the day after the last one of the consent, once', async () => {
    await invited('2026-06-10');
    expect(await morning('2026-06-09', '2026-06-08')).toEqual([]);
    expect(await morning('2026-06-10', '2026-06-09')).toEqual([]);
    expect(await morning('2026-06-11', '2026-06-10')).toMatchObject([closedToMille]);
    expect(await morning('2026-06-11', '2026-06-10')).toEqual([]);
    expect(await morning('2026-06-12', '2026-06-11')).toEqual([]);
    expect(await morning('2026-06-15', '2026-06-14')).toEqual([]);
  });

  it('D2: what ends in a weekend is told on the next day of work', async () => {
    await invited('2026-06-12');
    expect(await morning('2026-06-13', '2026-06-12')).toEqual([]);
    expect(await morning('2026-06-14', '2026-06-13')).toEqual([]);
    expect(await morning('2026-06-15', '2026-06-14')).toMatchObject([closedToMille]);
  });

  it('D2: what ended during an outage is told after it, once', async () => {
    await invited('2026-06-09');
    expect(await morning('2026-06-15', '2026-06-09')).toMatchObject([closedToMille]);
    expect(await morning('2026-06-16', '2026-06-09')).toEqual([]);
  });

  it('S6: not at all when the consent was renewed in time', async () => {
    await invited('2026-06-10');
    await consentTo(family, school.id, { reviewOn: '2026-12-01' });
    expect(await morning('2026-06-11', '2026-06-10')).toEqual([]);
  });

  it('S6: nothing is said any more when it was renewed before the word was sent', async () => {
    await invited('2026-06-10');
    town.moveTo('2026-06-11T04:15:00Z');
    await tellWhereTimeClosesRooms(town.services, tenantId, calendarDate('2026-06-10'));
    await consentTo(family, school.id, { on: '2026-06-11', reviewOn: '2026-12-01' });
    town.moveTo('2026-06-11T06:00:00Z');
    expect(await deliver(town)).toEqual([]);
  });

  it('S6: before anybody is invited the agenda shows it, and nothing is said', async () => {
    await consentTo(family, school.id, { reviewOn: '2026-06-10' });
    await addItem(family, 'Skolen', {
      types: 'absence',
      aboutIds: family.member('Alma'),
      purpose: 'meeting',
    });
    expect(await morning('2026-06-11', '2026-06-10')).toEqual([]);
  });

  it('S5: as well when a disclosure on a legal basis ends', async () => {
    await consentTo(family, jobcentre.id);
    const [basis] = defaultSettings.consent.legalBases;
    const values = {
      legalBasis: basis?.id ?? '',
      recipient: `department:${school.id}`,
      types: 'absence',
      aboutIds: family.member('Alma'),
      reason: 'Skolen skal kunne hjælpe nu',
      until: '2026-06-10',
    };
    answered(await fillIn(town, town.as(sara), discloseForm, { reference: family.reference }, values));
    await aboutAbsence();
    expect(await morning('2026-06-10', '2026-06-09')).toEqual([]);
    expect(await morning('2026-06-11', '2026-06-10')).toMatchObject([closedToMille]);
  });

  it('S3: a withdrawal is told at once, and not again by the round', async () => {
    await invited('2026-06-20');
    const consents = (await storedCase(town, family.reference)).consents ?? [];
    const given = consents.find(
      ({ recipient }) => recipient.kind === 'department' && recipient.departmentId === school.id,
    );
    answered(await withdrawConsent(town.services, town.as(sara), family.reference, given?.id ?? ''));
    expect(await deliver(town)).toContainEqual(expect.objectContaining({ to: sara.id }));
    expect(await morning('2026-06-09', '2026-06-08')).toEqual([]);
  });

  it('C4: whoever stands in for the coordinator hears of it', async () => {
    await invited('2026-06-10');
    await appointDeputy(town, family.reference, lea, { from: '2026-06-10', to: '2026-06-14' });
    await town.saveStaff(away(sara, '2026-06-10', '2026-06-14'));
    await deliver(town);
    expect(await morning('2026-06-11', '2026-06-10')).toMatchObject([{ ...closedToMille, to: lea.id }]);
  });

  it('D2: at the time that they have chosen', async () => {
    await invited('2026-06-10');
    await savePreferences(town.services, town.as(sara), { dailyAt: '10:00' });
    expect(await morning('2026-06-11', '2026-06-10')).toEqual([]);
    town.moveTo('2026-06-11T08:00:00Z');
    expect(await deliver(town)).toMatchObject([closedToMille]);
  });
});
