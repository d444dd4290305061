import { JSDOM } from 'jsdom';
import { renderAgendaSheet } from '../../src/cards/meeting/agenda-sheet';
import { renderChildInvitationSheet } from '../../src/cards/meeting/child-invitation-sheet';
import { renderInvitationSheet } from '../../src/cards/meeting/invitation-sheet';
import type { Locale } from '../../src/language/texts';
import {
  agendaSheet,
  childSheet,
  fullAgendaSheet,
  fullChildSheet,
  fullInvitationSheet,
  invitationSheet,
} from './samples/meeting/meeting-sheets';

const locales: readonly Locale[] = ['da', 'en'];
const { besideMe: _besideMe, coordinatorPhone: _phone, wish: _wish, ...alone } = childSheet;

const sheets: readonly [string, (locale: Locale) => string][] = [
  ['an invitation', (locale) => renderInvitationSheet(invitationSheet, locale)],
  ['an invitation to much', (locale) => renderInvitationSheet(fullInvitationSheet, locale)],
  [
    'an invitation before the agenda',
    (locale) => renderInvitationSheet({ ...invitationSheet, items: [] }, locale),
  ],
  ['an agenda', (locale) => renderAgendaSheet(agendaSheet, locale)],
  ['a long agenda', (locale) => renderAgendaSheet(fullAgendaSheet, locale)],
  [
    'an agenda for one who takes part',
    (locale) => renderAgendaSheet({ ...agendaSheet, recipient: 'Gudrun' }, locale),
  ],
  ['an empty agenda', (locale) => renderAgendaSheet({ ...agendaSheet, items: [] }, locale)],
  ['a child’s invitation', (locale) => renderChildInvitationSheet(childSheet, locale)],
  ['a child’s invitation to many', (locale) => renderChildInvitationSheet(fullChildSheet, locale)],
  ['a child’s invitation with nobody beside it', (locale) => renderChildInvitationSheet(alone, locale)],
];

const documentOf = (page: string): Document => new JSDOM(page).window.document;
const textOf = (page: string): string =>
  (documentOf(page).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

describe.each(sheets)('%s on paper', (_title, render) => {
  it.each(locales)('is a whole page in its language that prints on A4 (%s)', (locale) => {
    const page = documentOf(render(locale));
    expect(page.documentElement.lang).toBe(locale);
    expect(page.title).not.toBe('');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(render(locale)).toContain('@page { size: A4 portrait');
  });

  it.each(locales)('fetches nothing, runs nothing and leaves no gap (%s)', (locale) => {
    const page = render(locale);
    expect(
      documentOf(page).querySelectorAll('script, link, img, iframe, form, [src], [onload]'),
    ).toHaveLength(0);
    expect(page).not.toMatch(/url\(|@import|\{\w+\}|undefined|\[object/);
  });
});

describe('what people wrote shows on paper as it was typed', () => {
  const typed = '<script>alert(1)</script> & "x" ${y}';
  const owner = { kind: 'member', name: typed } as const;
  const place = { kind: 'place', text: typed } as const;
  it.each(locales)('and never becomes HTML (%s)', (locale) => {
    const pages = [
      renderInvitationSheet(
        { ...invitationSheet, recipient: typed, place, items: [{ number: 1, owner, text: typed }] },
        locale,
      ),
      renderAgendaSheet(
        { ...agendaSheet, place, items: [{ number: 1, owner, text: typed, leave: [typed] }] },
        locale,
      ),
      renderChildInvitationSheet(
        {
          ...childSheet,
          child: typed,
          place,
          besideMe: typed,
          wish: typed,
          people: [{ name: typed, role: typed, group: 'staff' }],
        },
        locale,
      ),
    ];
    for (const page of pages) {
      expect(documentOf(page).querySelectorAll('script')).toHaveLength(0);
      expect(textOf(page)).toContain(typed);
    }
  });
});

describe('an invitation on paper', () => {
  const sizeOf = (page: string): number =>
    Number(/body \{ font-size: ([\d.]+)pt; \}/.exec(page)?.[1] ?? Number.NaN);

  it.each(locales)(
    'stays legible however much there is on it, and its answer is in one piece (%s)',
    (locale) => {
      const much = renderInvitationSheet(fullInvitationSheet, locale);
      expect(sizeOf(much)).toBe(11);
      expect(sizeOf(renderInvitationSheet(invitationSheet, locale))).toBeGreaterThan(11);
      expect(much).toMatch(/\.answer \{[^}]*break-inside: avoid/);
    },
  );
});

describe('an agenda on paper', () => {
  it('has the family’s items first, in their own words (M4)', () => {
    const headings = [...documentOf(renderAgendaSheet(agendaSheet, 'da')).querySelectorAll('h2')];
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Familiens punkter',
      'Netværkets punkter',
      'De andres punkter',
    ]);
    expect(textOf(renderAgendaSheet(agendaSheet, 'da'))).toContain('“Jeg vil gerne i skole”');
  });

  it('says on the coordinator’s own copy that it is not to be passed on, and only there', () => {
    const warning = 'Giv det ikke videre';
    expect(textOf(renderAgendaSheet(agendaSheet, 'da'))).toContain(warning);
    expect(textOf(renderAgendaSheet({ ...agendaSheet, recipient: 'Gudrun' }, 'da'))).not.toContain(warning);
  });
});

describe('a child’s invitation', () => {
  const page = documentOf(renderChildInvitationSheet(childSheet, 'da'));

  it('shows in pictures where and when, who comes, and who sits beside (M5)', () => {
    const headings = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.slice(0, 4)).toEqual([
      'Hvornår?',
      'Hvor?',
      'Hvem kommer?',
      'Hvem sidder ved siden af mig?',
    ]);
    expect(page.querySelectorAll('.what svg')).toHaveLength(2);
    expect(page.querySelectorAll('.chairs svg')).toHaveLength(2);
    expect(page.querySelectorAll('.people svg')).toHaveLength(childSheet.people.length + 1);
  });

  it('names every picture for those who hear the page', () => {
    const unnamed = [...page.querySelectorAll('svg')].filter((svg) => !svg.getAttribute('aria-label'));
    expect(unnamed).toEqual([]);
  });

  it('uses few words', () => {
    expect(textOf(renderChildInvitationSheet(childSheet, 'da')).split(' ').length).toBeLessThan(90);
  });

  it('asks whom the child would like beside it when nobody is named', () => {
    expect(textOf(renderChildInvitationSheet(alone, 'da'))).toContain('Hvem vil du gerne sidde ved?');
  });
});
