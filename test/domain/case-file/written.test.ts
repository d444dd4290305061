import fc from 'fast-check';
import { calledIn, touchedIn, writtenIn } from '../../../src/domain/case-file/written';

const flat = (stored: object) =>
  writtenIn(stored).map((line) => line.map(({ field, value }) => [field, value]));

describe('L3: what is written in something stored', () => {
  it('stands under its own name, a line for each thing in a list; what is technical is passed over', () => {
    const event = {
      type: 'MinutesOpened',
      id: '1',
      place: { kind: 'place', text: 'Familiehuset' },
      parts: [{ what: 'Ringe', dueOn: '2026-04-27' }, { what: 'Skrive' }],
    };
    expect(flat(event)).toEqual([
      [['place', 'Familiehuset']],
      [
        ['what', 'Ringe'],
        ['dueOn', '2026-04-27'],
      ],
      [['what', 'Skrive']],
    ]);
  });

  it('an answer is its kind; whoever is meant is named as who they are, not by the kind of id', () => {
    expect(flat({ answer: { answer: { kind: 'no', reason: 'Travlt' } } })).toEqual([
      [
        ['answer', 'no'],
        ['reason', 'Travlt'],
      ],
    ]);
    expect(flat({ recipient: { kind: 'network', personId: 'kim' } })).toEqual([[['recipient', 'kim']]]);
  });

  it('no text is ever left out, whatever it is that is stored', () => {
    const text = fc.string({ minLength: 1 });
    const stored = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, text, fc.array(tie('any')), tie('object')),
      object: fc.dictionary(
        fc.string({ minLength: 1 }).map((key) => `f${key}`),
        tie('any'),
      ),
    })).object;
    const textsOf = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? [value]
        : Array.isArray(value)
          ? value.flatMap(textsOf)
          : Object.values(value as object).flatMap(textsOf);
    fc.assert(
      fc.property(stored, (one) => {
        expect(
          writtenIn(one as object)
            .flat()
            .map(({ value }) => value),
        ).toEqual(textsOf(one));
      }),
    );
  });

  it('what it touches is found wherever it says so, and things are called by their last words', () => {
    const stored = [
      { item: { id: 'i', text: 'Morgenerne', types: ['wellbeing'], aboutIds: ['alma'] } },
      { itemId: 'i', changes: { text: 'Rolige morgener', types: ['economy'] } },
      { goalId: 'g', indicatorId: 's', changes: { name: 'Fravær' } },
    ];
    expect(touchedIn(stored)).toEqual([
      { types: ['wellbeing'], aboutIds: ['alma'] },
      { types: ['economy'], aboutIds: [] },
    ]);
    expect([...calledIn(stored)]).toEqual([
      ['i', 'Rolige morgener'],
      ['s', 'Fravær'],
    ]);
  });
});
