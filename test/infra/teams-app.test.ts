import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { version as packageVersion } from '../../package.json';
import { readPng } from './png';

const root = join(__dirname, '..', '..');
const teams = join(root, 'infra', 'teams');
const schemas = join(
  root,
  'node_modules',
  '@microsoft',
  'app-manifest',
  'build',
  'json-schemas',
  'teams',
  'v1.30',
);

interface Command {
  readonly title: string;
  readonly description: string;
  readonly type?: 'basic' | 'prompt';
  readonly prompt?: string;
}
interface Manifest {
  readonly manifestVersion: string;
  readonly version: string;
  readonly accentColor: string;
  readonly icons: Readonly<Record<'color' | 'outline', string>>;
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly bots: readonly {
    readonly supportsTargetedMessages: boolean;
    readonly scopes: readonly string[];
    readonly commandLists: readonly {
      readonly triggers?: readonly string[];
      readonly scopes: readonly string[];
      readonly commands: readonly Command[];
    }[];
  }[];
  readonly composeExtensions: readonly {
    readonly commands: readonly { readonly parameters: readonly Command[] }[];
  }[];
}

const manifestText = readFileSync(join(teams, 'manifest.json'), 'utf8');
const english = JSON.parse(readFileSync(join(teams, 'en.json'), 'utf8')) as Record<string, string>;

/** The manifest as the Agents Toolkit renders it: each `${{NAME}}` filled in from the environment. */
const environment = {
  ...parseEnv(readFileSync(join(root, 'infra', 'env', '.env.dev'), 'utf8')),
  TEAMS_APP_ID: '44444444-4444-4444-8444-444444444444',
  BOT_ID: '33333333-3333-4333-8333-333333333333',
} as Record<string, string>;
const manifest = JSON.parse(
  manifestText.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => environment[name] ?? ''),
) as Manifest;

const problems = (schemaFile: string, data: unknown) => {
  const { $schema: _draft04, ...schema } = JSON.parse(readFileSync(join(schemas, schemaFile), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  ajv.validate(schema, data);
  return ajv.errors ?? [];
};

/** Every text of the manifest that Teams can show in another language, by the path that names it there. */
const translatable = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => translatable(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const shown =
      /^(name|description)\.(short|full)$|^(bots|composeExtensions).*\.(title|description|prompt)$/.test(
        here,
      );
    return shown ? [here] : translatable(inner, here);
  });
};

describe('The app manifest', () => {
  test('fits the schema of its version', () => {
    expect(manifest.manifestVersion).toBe('1.30');
    expect(problems('MicrosoftTeams.schema.json', manifest)).toEqual([]);
  });

  test('names what the program is for, in both languages', () => {
    const danish = (JSON.parse(manifestText) as { description: { full: string } }).description.full;
    for (const word of ['samtykke', 'møder', 'referat', 'overblik']) expect(danish).toContain(word);
    for (const word of ['consent', 'meetings', 'minutes', 'overview'])
      expect(english['description.full']).toContain(word);
  });

  test('has the version of the program', () => {
    expect(manifest.version).toBe(packageVersion);
  });

  test('names only placeholders that the environment knows', () => {
    for (const [, name = ''] of manifestText.matchAll(/\$\{\{(\w+)\}\}/g))
      expect(environment).toHaveProperty(name);
  });

  test('speaks Danish first, and English with nothing left out', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
    const { $schema: _schema, ...texts } = english;
    expect(Object.keys(texts).toSorted()).toEqual(translatable(manifest).toSorted());
    expect(problems('MicrosoftTeams.Localization.schema.json', english)).toEqual([]);
  });

  test('offers commands in each place, once, at most twelve', () => {
    const [bot] = manifest.bots;
    const lists = bot?.commandLists ?? [];
    expect(lists.flatMap(({ scopes }) => scopes)).toEqual(bot?.scopes);
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(12);
      expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
    }
  });

  test('offers consent, meetings, minutes and the overview in somebody’s own chat', () => {
    const own = manifest.bots[0]?.commandLists.find(({ scopes }) => scopes.includes('personal'));
    const titles = own?.commands.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['samtykke', 'møde', 'referat', 'overblik']));
  });

  test('has sentences to begin with, which are what is sent, and name no family', () => {
    const lists = manifest.bots[0]?.commandLists ?? [];
    const starters = lists.flatMap(({ commands }) => commands.filter(({ type }) => type === 'prompt'));
    expect(starters.length).toBeGreaterThan(0);
    for (const { title, prompt } of starters) expect(prompt).toBe(title);
  });

  test('takes questions that nobody else sees where others read along, and there alone', () => {
    const [bot] = manifest.bots;
    expect(bot?.supportsTargetedMessages).toBe(true);
    for (const { scopes, triggers } of bot?.commandLists ?? [])
      expect(triggers).toEqual(scopes.includes('personal') ? undefined : ['mention', 'slash']);
  });

  test('offers nothing in shared places that shows case data', () => {
    const shared = manifest.bots[0]?.commandLists.filter(({ scopes }) => !scopes.includes('personal')) ?? [];
    const titles = shared.flatMap(({ commands }) => commands.map(({ title }) => title));
    expect(titles.filter((title) => /\bsag(er)?\b|overdrag/.test(title))).toEqual([]);
  });

  test('asks in one field for the coordinator, from the compose box', () => {
    expect(manifest.composeExtensions[0]?.commands).toMatchObject([
      {
        id: 'coordinator',
        type: 'query',
        context: ['compose', 'commandBox'],
        parameters: [{ name: 'query' }],
      },
    ]);
  });
});

describe('The icons', () => {
  const icon = (name: 'color' | 'outline') => readPng(readFileSync(join(teams, manifest.icons[name])));

  test('in colour: 192 by 192, filled to the corners', () => {
    const { width, height, pixels } = icon('color');
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  test('outline: 32 by 32, white on nothing', () => {
    const { width, height, pixels } = icon('outline');
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(drawn.filter(([red, green, blue]) => red < 255 || green < 255 || blue < 255)).toEqual([]);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(pixels.length / 2);
  });

  test('the drawing has the accent colour of the app', () => {
    expect(readFileSync(join(teams, 'color.svg'), 'utf8')).toContain(manifest.accentColor.toLowerCase());
  });

  test('can be drawn anew', () => {
    for (const name of ['color.svg', 'outline.svg']) expect(existsSync(join(teams, name))).toBe(true);
  });
});
