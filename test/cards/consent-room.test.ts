import { sideView } from '../../src/app/consent/consent-side';
import { statusView } from '../../src/app/consent/consent-status';
import { renderCard } from '../../src/cards/render';
import { addDays, calendarDate, type Instant } from '../../src/domain/base/calendar';
import type { FamilyCase } from '../../src/domain/case/family-case';
import type { Consent, ConsentRequest, LegalDisclosure } from '../../src/domain/consent/consent-record';
import { defaultSettings } from '../../src/domain/organisation/settings';
import type { View } from '../../src/views/view';
import { familyInCase, toDepartment } from '../support/consent-story';
import { newMunicipality, tenantId } from '../support/municipality';
import { departments, mille, organisation, sara } from '../support/people';

/** What Teams is certain to show (design § 6). */
const bytesAtMost = 25 * 1024;
const at = '2026-06-08T10:00:00.000Z' as Instant;
const day = calendarDate('2026-06-08');
const municipality = { organisation, settings: defaultSettings };
const types = defaultSettings.consent.types.map(({ id }) => id);
const longName = (name: string): string => `${name} ${'med et meget langt navn '.repeat(3)}`.slice(0, 60);

const people = ['Freja', 'Bo', 'Alma', 'Storm', 'Olga', 'Viggo', 'Ellen', 'Karl'];
const members = people.map((name, index) => ({
  id: name,
  name: longName(name),
  relation: index < 2 ? ('mother' as const) : ('child' as const),
  custody: index < 2,
  livesElsewhere: false,
  birthYear: index < 2 ? 1990 : 2016,
}));
const ids = members.map(({ id }) => id);
const children = ids.slice(2);

const shared = (index: number) => ({
  recipient: toDepartment(departments[index % departments.length] ?? { id: mille.departmentId }),
  types,
  aboutIds: children,
  purpose: defaultSettings.consent.purposes[index % 4]?.id ?? 'plan',
});
const consents: readonly Consent[] = Array.from({ length: 40 }, (_, index) => ({
  ...shared(index >> 1),
  id: `00000000-0000-4000-8000-0000000000${10 + index}.1`,
  giverId: ids[index % 2] ?? '',
  answer: index % 5 === 0 ? 'refused' : 'given',
  on: day,
  since: at,
  how: 'written',
  recordedBy: sara.id,
  reviewOn: addDays(day, 20),
})) as readonly Consent[];
const requests: readonly ConsentRequest[] = Array.from({ length: 20 }, (_, index) => ({
  ...shared(index),
  aboutIds: ids,
  id: `00000000-0000-4000-8000-0000000000${60 + index}.1`,
  giverId: ids[index % 2] ?? '',
  reason: 'Familien har brug for det. '.repeat(19).slice(0, 500),
  requestedBy: mille.id,
  on: day,
}));
const disclosures: readonly LegalDisclosure[] = Array.from({ length: 10 }, (_, index) => ({
  ...shared(index),
  id: `00000000-0000-4000-8000-0000000000${80 + index}`,
  legalBasisId: 'health-interest',
  reason: 'Det kan ikke vente til i morgen. '.repeat(16).slice(0, 500),
  disclosedBy: sara.id,
  since: at,
  until: addDays(day, 10),
}));

const fullCase: FamilyCase = {
  ...familyInCase(members),
  consents,
  consentRequests: requests,
  legalDisclosures: disclosures,
};

const sizeOf = (view: View, locale: 'da' | 'en'): number =>
  Buffer.byteLength(JSON.stringify(renderCard(view, { locale })));

describe.each(['da', 'en'] as const)('the fullest case there can be, in %s', (locale) => {
  test.each([0, 10, 20, 30, 40, 50, 60])('S8: the card from place %i on fits', (from) => {
    const view = statusView({ familyCase: fullCase, relations: ['coordinator'] }, municipality, at, from);
    expect(sizeOf(view, locale)).toBeLessThan(bytesAtMost);
  });

  test('a professional’s own side fits', async () => {
    const { services, store } = await newMunicipality();
    const actor = { tenantId, person: mille, requestId: 'size' };
    const view = await sideView(
      services,
      actor,
      { familyCase: fullCase, relations: ['professional'] },
      municipality,
      at,
    );
    expect(sizeOf(view, locale)).toBeLessThan(bytesAtMost);
    await store.close();
  });
});
