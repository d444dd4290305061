import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { departments } from '../../src/demo/departments';
import { staffList } from '../../src/demo/staff';
import { calendarDate } from '../../src/domain/base/calendar';
import { understand } from '../../src/language/phrases';
import { demoWorld } from '../../src/tryout/demo-world';

const { people, groupChats, teams, invitations, commands, search } = demoWorld;
const ids = people.map(({ id }) => id);

/** Brightness of a colour as people see it (WCAG 2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('the try-out page’s world', () => {
  test('everybody in it is at work in the municipality, under the same name', () => {
    const staff = new Map(staffList(calendarDate).map((person) => [String(person.id), person]));
    for (const { id, name, title, department, email } of people) {
      const person = staff.get(id);
      const place = departments.find((one) => one.id === person?.departmentId);
      expect({ name, title, email, department }).toEqual({
        name: person?.name,
        title: person?.title,
        email: person?.email,
        department: place?.name,
      });
      expect(person?.active).toBe(true);
    }
  });

  test('the nine of the run contract come first, in their order', () => {
    const names = ['Sara', 'Lea', 'Jonas', 'Mille', 'Ida', 'Per', 'Karen', 'Rie', 'Adam'];
    expect(people.slice(0, 9).map(({ id, name }) => [id, name.split(' ')[0]])).toEqual(
      names.map((name, at) => [`00000000-0000-4000-8000-00000000000${at + 1}`, name]),
    );
    expect(new Set(ids).size).toBe(people.length);
    expect(new Set(people.map(({ userId }) => userId)).size).toBe(people.length);
  });

  test('white initials can be read on every colour', () => {
    for (const { colour } of people) expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(people.map(({ colour }) => colour)).size).toBe(people.length);
  });

  test('only people of the world are in its places and invitations', () => {
    const places = [...groupChats, ...teams.flatMap(({ channels }) => channels)].map(({ key }) => key);
    expect(new Set(places).size).toBe(places.length);
    for (const { members } of [...groupChats, ...teams])
      expect(ids).toEqual(expect.arrayContaining([...members]));
    for (const { person, beside, place } of invitations) {
      expect(ids).toContain(person);
      if (beside !== undefined) expect(ids).toContain(beside);
      if (place !== undefined) expect(places).toContain(place);
    }
  });

  test('every invitation is something that the bot understands', () => {
    for (const { text, person } of invitations) {
      const locale = people.find(({ id }) => id === person)?.locale === 'en-GB' ? 'en' : 'da';
      expect(understand(text, { locale })).toMatchObject({ understood: 'command', language: locale });
    }
  });

  test('everybody is offered what their work begins with, and the bot understands it', () => {
    for (const { name, chips = [], locale } of people) {
      // A question in plain words is understood by its likeness: test/talk.
      for (const { text, unfinished } of chips.filter((chip) => !chip.text.da.endsWith('?'))) {
        const [words, language] = locale === 'en-GB' ? [text.en, 'en' as const] : [text.da, 'da' as const];
        const said = unfinished ? `${words} HOI-2026-001` : words;
        expect({ name, said, ...understand(said, { locale: language }) }).toMatchObject({
          understood: 'command',
        });
      }
    }
    const firstOf = (name: string) => people.find((one) => one.name.startsWith(name))?.chips?.[0]?.text.da;
    expect(['Adam', 'Rie', 'Karen', 'Lea'].map(firstOf)).toEqual([
      'import',
      'revision',
      'overblik',
      'Hvad skal jeg tage mig af i dag?',
    ]);
  });

  test('its commands and search are those of the manifest, in both languages', () => {
    const read = (file: string) => JSON.parse(readFileSync(join('infra', 'teams', file), 'utf8'));
    const { bots, composeExtensions } = read('manifest.json');
    const english = read('en.json');
    const lists: { scopes: string[]; commands: { title: string; description: string }[] }[] =
      bots[0].commandLists;
    const placeOf: Record<string, string> = { personal: 'personal', team: 'channel', groupChat: 'groupChat' };
    for (const [at, { scopes, commands: listed }] of lists.entries()) {
      const place = placeOf[scopes[0] ?? ''];
      const offered = commands.filter(({ places }) => places.some((one) => one === place));
      expect(offered.map(({ text }) => text)).toEqual(
        listed.map(({ title }, number) => ({
          da: title,
          en: english[`bots[0].commandLists[${at}].commands[${number}].title`],
        })),
      );
    }
    const [personal] = lists;
    expect(commands.map(({ description }) => description)).toEqual(
      personal?.commands.map(({ description }, number) => ({
        da: description,
        en: english[`bots[0].commandLists[0].commands[${number}].description`],
      })),
    );
    const [query] = composeExtensions[0].commands;
    expect({ id: query.id, parameter: query.parameters[0].name, title: query.title }).toEqual({
      id: search?.commandId,
      parameter: search?.parameter,
      title: search?.title.da,
    });
  });
});
