import { renderCard } from '../../src/cards/render';
import { toldApart } from '../../src/cards/told-apart';
import type { Locale } from '../../src/language/texts';
import { samples } from './samples/all';

interface Press {
  readonly type: string;
  readonly title: string;
  readonly tooltip?: string;
}

const pressesIn = (node: unknown): readonly Press[] => {
  if (Array.isArray(node)) return node.flatMap(pressesIn);
  if (typeof node !== 'object' || node === null) return [];
  const press = node as Press;
  return press.type?.startsWith('Action.') ? [press] : Object.values(node).flatMap(pressesIn);
};

const row = (name: string, title = 'Ret') => ({
  type: 'Container',
  items: [
    { type: 'TextBlock', text: name },
    { type: 'ActionSet', actions: [{ type: 'Action.Execute', title, data: { about: name } }] },
  ],
});
const heard = (...rows: readonly object[]) =>
  pressesIn(toldApart({ body: rows })).map(({ tooltip }) => tooltip);

describe('Presses of one name on one card', () => {
  it('say what they are about, without signs and marks', () => {
    expect(heard(row('✓ **Jobcenter** · given'), row('Skolen\\!'))).toEqual([
      'Ret: Jobcenter',
      'Ret: Skolen!',
    ]);
  });

  it('say all there is when its beginning is the same', () => {
    expect(heard(row('Plan · Alma'), row('Plan · Storm'))).toEqual(['Ret: Plan · Alma', 'Ret: Plan · Storm']);
  });

  it('are numbered when nothing else differs', () => {
    const twins = [
      { type: 'Action.Execute', title: 'Ret', data: { n: 1 } },
      { type: 'Action.Execute', title: 'Ret', data: { n: 2 } },
    ];
    expect(heard({ type: 'TextBlock', text: 'Skolen' }, { type: 'ActionSet', actions: twins })).toEqual([
      'Ret: Skolen (1)',
      'Ret: Skolen (2)',
    ]);
  });

  it('are named by their row when their press stands before its words', () => {
    const selectable = (name: string) => ({
      type: 'Container',
      selectAction: { type: 'Action.Execute', title: 'Åbn', data: { name } },
      items: [{ type: 'TextBlock', text: name }],
    });
    expect(heard(selectable('Alma'), selectable('Storm'))).toEqual(['Åbn: Alma', 'Åbn: Storm']);
  });

  it('stay as they are when each has a name of its own', () => {
    expect(heard(row('Alma', 'Ret'), row('Alma', 'Fjern'))).toEqual([undefined, undefined]);
  });

  it.each<Locale>(['da', 'en'])('are heard apart on every card (%s)', (locale) => {
    for (const { title, view } of samples) {
      const presses = pressesIn(renderCard(view, { locale }));
      const named = presses.map((press) => press.tooltip ?? press.title);
      const twice = named.filter((name, index) => named.indexOf(name) !== index);
      const sameThing = presses.filter((press) => twice.includes(press.tooltip ?? press.title));
      // Presses that do exactly the same may well have the same name.
      expect({ title, apart: new Set(sameThing.map((press) => JSON.stringify(press))).size }).toEqual({
        title,
        apart: new Set(twice).size,
      });
    }
  });
});
