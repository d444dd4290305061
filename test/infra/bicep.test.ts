import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  allBelow,
  declared,
  keysOf,
  namesUsed,
  parseBicep,
  readBicep,
  says,
  unreadable,
} from '../support/bicep';

const azure = join(__dirname, '..', '..', 'infra', 'azure');
const files = readdirSync(azure).filter((file) => file.endsWith('.bicep'));
const main = readBicep(join(azure, 'main.bicep'));
const unquoted = (text: string): string => text.replace(/^'|'$/g, '');

describe('what is no Bicep is found', () => {
  test.each([
    ["resource a 'A/b@2024-01-01' = {\n  name: 'x'\n", 'an object that is not closed'],
    ["param a string = 'x\n", 'a text that is not closed'],
    ['var a = [for x in y: ]\n', 'a loop without a body'],
    ['param string\nparam = 1\n', 'a parameter without a name'],
  ])('%j: %s', (text) => {
    expect(unreadable(parseBicep(text))).not.toEqual([]);
  });

  test('and a name that is used, not declared', () => {
    const root = parseBicep("param a string\nvar b = '${a}-${c}'\noutput d string = union(b, e.f)\n");
    expect([...new Set(namesUsed(root))].sort()).toEqual(['a', 'b', 'c', 'e']);
  });
});

describe.each(files)('%s', (file) => {
  const root = readBicep(join(azure, file));
  const names = (what: Parameters<typeof declared>[1]) => [...declared(root, what).keys()];

  test('is Bicep from its first line to its last', () => {
    expect(unreadable(root)).toEqual([]);
    expect(root.namedChildCount).toBeGreaterThan(2);
  });

  test('uses what it declares, and nothing else', () => {
    const inScope = [...names('param'), ...names('var'), ...names('resource'), ...names('module')];
    const used = new Set(namesUsed(root));
    expect([...used].filter((name) => !inScope.includes(name))).toEqual([]);
    expect([...names('param'), ...names('var')].filter((name) => !used.has(name))).toEqual([]);
    expect(new Set(inScope).size).toBe(inScope.length);
  });

  test('names the version of each resource by its day', () => {
    for (const resource of declared(root, 'resource').values())
      expect(unquoted(resource.namedChild(1)?.text ?? '')).toMatch(
        /^Microsoft\.[A-Za-z]+(\/[A-Za-z]+)+@20\d\d-\d\d-\d\d(-preview)?$/,
      );
  });

  test('gives each resource a name', () => {
    for (const [name, resource] of declared(root, 'resource'))
      expect([name, says(resource, 'name') !== undefined]).toEqual([name, true]);
  });
});

describe('main.bicep', () => {
  const modules = [...declared(main, 'module')].map(([name, node]) => ({
    name,
    file: unquoted(node.namedChild(1)?.text ?? ''),
    params: keysOf(says(node, 'params')),
  }));

  test('uses every other file', () => {
    expect(modules.map(({ file }) => file).sort()).toEqual(files.filter((file) => file !== 'main.bicep'));
  });

  test.each(modules)(
    'gives $file every parameter that has no default, and none that it does not know',
    ({ file, params }) => {
      const asked = declared(readBicep(join(azure, file)), 'param');
      // A default comes after the type.
      const required = [...asked].filter(([, node]) => node.namedChildCount === 2).map(([name]) => name);
      expect([...asked.keys()]).toEqual(expect.arrayContaining([...params]));
      expect(params).toEqual(expect.arrayContaining(required));
    },
  );

  test('reads of a module only what it gives out', () => {
    const outputs = new Map(
      modules.map(({ name, file }) => [name, [...declared(readBicep(join(azure, file)), 'output').keys()]]),
    );
    const read = allBelow(main).flatMap(({ type, text }) => {
      const [, module = '', output = ''] = /^(\w+)\.?\??\.outputs\.(\w+)$/.exec(text) ?? [];
      return type === 'member_expression' && output !== '' ? [[module, output] as const] : [];
    });
    expect(read.length).toBeGreaterThan(3);
    for (const [module, output] of read) expect(outputs.get(module)).toContain(output);
  });
});
