import { mainPartition, type Services } from '../app/base/services';
import {
  departmentDocument,
  forgetMunicipality,
  settingsDocument,
  staffDocument,
} from '../app/organisation/directory';
import { offerDocument } from '../app/organisation/offer-catalogue';
import type { NewDocument, Partition } from '../app/ports/store';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../domain/base/calendar';
import { counsellingFamilies } from './counselling-families';
import { departments, settings } from './departments';
import { maanesten } from './maanesten';
import { offers } from './offers';
import { otherFamilies } from './other-families';
import { staffList } from './staff';
import type { FamilyStory, Stage } from './steps';
import { storyToday, tell } from './story';

/** In the order they were opened. */
const families: readonly FamilyStory[] = [maanesten, ...counsellingFamilies, ...otherFamilies].sort(
  (one, other) => (one.reference < other.reference ? -1 : 1),
);

/** Moves the story by whole days, so that the day it is written for is today. */
const stageOn = (today: CalendarDate): Stage => {
  const shift = daysBetween(storyToday, today);
  return {
    day: (date) => addDays(calendarDate(date), shift),
    birthYear: (age) => Number(today.slice(0, 4)) - age,
  };
};

interface Beginning {
  readonly today: CalendarDate;
}

/**
 * Fills an empty store with Eksempelby Kommune (domain § 5) as of `today`, and returns whether it did. A store that already
 * holds a municipality is left alone.
 *
 * What it writes is the same each time for the same day, and goes in as new documents or not at all, one commit per meeting
 * or case: the day first, the settings last. So when two start at once, each finds what the other has done, and a seeding
 * that was cut off is completed at the next start, for the day on which it began.
 */
export const seedDemo = async (
  services: Services,
  { tenantId, today }: { readonly tenantId: string; readonly today: CalendarDate },
): Promise<boolean> => {
  const partition = mainPartition(services, tenantId);
  const begun = await begin(partition, today);
  if (begun === undefined) return false;
  const stage = stageOn(begun);
  const { commits, counters } = await tell(families, stage, tenantId);
  const organisation = [
    ...departments.map(departmentDocument),
    ...staffList(stage.day).map(staffDocument),
    ...offers.map(offerDocument),
  ];
  const last: readonly NewDocument[] = [...counters, settingsDocument(settings)];
  for (const documents of [organisation, ...commits, last]) {
    // The last waits for the disk, and what came before is there with it.
    await partition.commit(
      documents.map((document) => ({ do: 'create', document })),
      { mayBeLost: documents !== last },
    );
  }
  forgetMunicipality(services, tenantId);
  return true;
};

/** The day to seed for; undefined if there is nothing to seed. */
const begin = async (partition: Partition, today: CalendarDate): Promise<CalendarDate | undefined> => {
  if ((await partition.read('settings', 'municipality')) !== undefined) return undefined;
  // Read before the beginning is: departments without one belong to a real municipality.
  const { documents } = await partition.find('department', { keys: ['all'], limit: 1 });
  const beginning = await partition.read<Beginning>('settings', 'demo');
  if (beginning !== undefined) return beginning.body.today;
  if (documents.length > 0) return undefined;
  const body: Beginning = { today };
  const { committed } = await partition.commit([
    { do: 'create', document: { kind: 'settings', id: 'demo', body } },
  ]);
  return committed ? today : (await partition.read<Beginning>('settings', 'demo'))?.body.today;
};
