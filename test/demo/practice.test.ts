import { practiceView } from '../../src/app/case-file/practice';
import { readAccessLog } from '../../src/app/trail/access-log';
import { karen, rie, sara } from '../../src/demo/staff';
import { answered, refusalOf } from '../support/family-case';
import { caseOf, seededOn, tenantId } from './seeded';

const as = (person: typeof rie) => ({ tenantId, person, requestId: `practice-${person.id}` });

test('L7: the auditor sees a sample by reference, with patterns and without content; each look is recorded', async () => {
  const services = await seededOn();
  const view = answered(await practiceView(services, as(rie)));
  expect(view.cases).toBe(8);
  expect(view.patterns.length).toBeGreaterThan(3);
  const [row] = view.rows;
  if (row === undefined) throw new Error('nothing was drawn');
  const { alias, members } = await caseOf(services, row.reference as Parameters<typeof caseOf>[1]);
  for (const name of [alias, ...members.map((one) => one.name)])
    expect(JSON.stringify(view)).not.toContain(`"${name}"`);
  for (const { reference } of view.rows) {
    const { links } = await readAccessLog(services, tenantId, `case.${reference}`);
    expect(links.at(-1)?.content).toMatchObject({ by: rie.id, what: 'practiceChecked', basis: 'auditor' });
  }
  // The same draw gives the same cases; another draw is another sample.
  expect(answered(await practiceView(services, as(rie))).rows).toEqual(view.rows);
  expect(answered(await practiceView(services, as(rie), 1)).rows).not.toEqual(view.rows);
});

test('L7: nobody else', async () => {
  const services = await seededOn();
  for (const person of [karen, sara])
    expect(refusalOf(await practiceView(services, as(person)))).toEqual({ code: 'NotAllowed' });
});
