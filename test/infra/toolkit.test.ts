import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { demoTenantId } from '../../src/config';

const root = join(__dirname, '..', '..');
const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const valuesOf = (source: string, key: string) =>
  [...source.matchAll(new RegExp(`^[ -]*${key}: (.+)$`, 'gm'))].map(([, value = '']) => value);

describe('teamsapp.yml', () => {
  const steps = text('teamsapp.yml');
  const environment = parseEnv(text('infra', 'env', '.env.dev'));

  test('names only files that are there', () => {
    const named = ['path', 'parameters', 'manifestPath', 'environmentFolderPath'].flatMap((key) =>
      valuesOf(steps, key),
    );
    expect(named.length).toBeGreaterThanOrEqual(5);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names only variables that the environment file lists, and so do the parameters', () => {
    for (const source of [steps, text('infra', 'azure', 'main.parameters.json')])
      for (const [, name = ''] of source.matchAll(/\$\{\{(\w+)\}\}/g))
        expect(environment).toHaveProperty(name);
  });

  test('reads from Azure only what the deployment gives out', () => {
    const outputs = [...text('infra', 'azure', 'main.bicep').matchAll(/^output (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(Object.keys(environment)).toEqual(expect.arrayContaining(outputs));
    expect(outputs).toEqual(expect.arrayContaining(['BOT_ID', 'APP_SERVICE_RESOURCE_ID']));
  });

  test('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: object };
    const run = valuesOf(steps, 'args').flatMap((args) => /^run (\S+)/.exec(args)?.[1] ?? []);
    expect(run).toEqual(['build', 'package', 'publishable']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  });

  test('uploads the package that was made for the Linux of App Service, after it was built, wherever that is', () => {
    const [, deploy = ''] = steps.split('\ndeploy:');
    const upload = deploy.split('\npublish:')[0] ?? '';
    expect(valuesOf(upload, 'args')).toEqual(['ci', 'run build', 'run package']);
    expect(valuesOf(upload, 'artifactFolder')).toEqual(['./.package']);
    expect(text('infra', 'release', 'package.mjs')).toContain("join(root, '.package')");
    for (const option of ['--omit=dev', '--os=linux', '--cpu=x64', '--libc=glibc'])
      expect(text('infra', 'release', 'package.mjs')).toContain(`'${option}'`);
  });

  test('publishes nothing before it has seen that the app is the municipality’s own', () => {
    const [, publish = ''] = steps.split('\npublish:');
    expect(valuesOf(publish, 'args')[0]).toBe('run publishable -- ${{TEAMSFX_ENV}}');
    expect(valuesOf(publish, 'uses')[0]).toBe('cli/runNpmCommand');
  });

  test('makes the resources before it packs the manifest that names them', () => {
    const [provision = ''] = steps.split('\ndeploy:');
    expect(valuesOf(provision, 'uses')).toEqual([
      'teamsApp/create',
      'arm/deploy',
      'teamsApp/zipAppPackage',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
  });
});

describe('.m365agentsplayground.yml', () => {
  const playground = text('.m365agentsplayground.yml');

  test('plays in the fictional municipality', () => {
    expect(valuesOf(playground, 'tenantId')).toEqual([demoTenantId]);
  });

  test('knows six of its staff by their own ids: the one who types and, as the Playground demands, five others', () => {
    const people = valuesOf(playground, 'aadObjectId').map((id, index) => [
      id.replace('00000000-0000-4000-8000-0000000000', ''),
      `${valuesOf(playground, 'givenName')[index]} ${valuesOf(playground, 'surname')[index]}`,
    ]);
    expect(people).toEqual([
      ['01', 'Sara Testlund'],
      ['02', 'Lea Dummy'],
      ['03', 'Jonas Attrap'],
      ['05', 'Ida Mock'],
      ['07', 'Karen Leder'],
      ['09', 'Adam Admin'],
    ]);
  });
});
