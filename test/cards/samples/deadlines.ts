import { calendarDate } from '../../../src/domain/base/calendar';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { DeadlinesView } from '../../../src/views/rhythm/deadline';
import { alias, reference } from './people';

type Row = DeadlinesView['deadlines'][number];

const today = calendarDate('2026-08-03');
const rules = defaultSettings.rhythm.statutoryDeadlines;

const actionsFor = (running: string): Row['actions'] =>
  (['deadline.met', 'deadline.drop'] as const).map((verb) => ({
    verb,
    as: 'dialog',
    ids: { reference, running },
  }));

const row = (
  ruleId: string,
  about: string,
  due: Omit<Row['due'], 'kind' | 'deadline'>,
  since: string,
): Row => {
  const rule = rules.find(({ id }) => id === ruleId) ?? { da: ruleId, en: ruleId };
  return {
    due: { kind: 'statutoryDeadline', ...due, deadline: { name: { da: rule.da, en: rule.en }, about } },
    startedOn: calendarDate(since),
    ...('countsFrom' in rule && { rule: { reference: rule.reference, countsFrom: rule.countsFrom } }),
    actions: actionsFor(`${ruleId}/${about}`),
  };
};

const running: DeadlinesView = {
  name: 'deadlines',
  reference,
  alias,
  today,
  deadlines: [
    row('child-plan', 'Storm', { on: calendarDate('2026-08-01'), urgency: 'overdue' }, '2026-05-01'),
    row('child-plan', 'Alma', { on: calendarDate('2026-08-12'), urgency: 'soon' }, '2026-05-12'),
    row('first-follow-up', 'Alma', { on: calendarDate('2026-09-01'), urgency: 'later' }, '2026-06-01'),
  ],
  actions: [
    { verb: 'deadline.start', as: 'dialog', ids: { reference } },
    { verb: 'contact.show', as: 'execute', ids: { reference } },
    { verb: 'case.show', as: 'execute', ids: { reference } },
  ],
};

const many = Array.from({ length: 20 }, (_unused, at) =>
  row(
    'child-plan',
    `Anne-Margrethe Charlotte ${at}`.padEnd(60, ' og så videre'),
    { on: calendarDate('2026-08-12'), urgency: 'overdue' },
    '2026-05-12',
  ),
);

export const deadlineLists: Readonly<Record<string, DeadlinesView>> = {
  running,
  none: { ...running, deadlines: [] },
  'just started': { ...running, done: 'started' },
  'just met': { ...running, done: 'met', deadlines: running.deadlines.slice(2) },
  'just dropped': { ...running, done: 'dropped', deadlines: [] },
  'ended before': { ...running, done: 'ended', deadlines: [] },
  'given up by the municipality, for somebody who only looks': {
    ...running,
    deadlines: [{ ...row('gammel-frist', 'Alma', { urgency: 'soon' }, '2026-05-12'), actions: [] }],
    actions: running.actions.slice(1),
  },
  'the last page': { ...running, deadlines: many, from: 16 },
};

/** As large as it gets. */
export const largestDeadlines: DeadlinesView = { ...running, done: 'started', deadlines: many };
