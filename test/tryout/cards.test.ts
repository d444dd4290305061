import fc from 'fast-check';
import { buttonOf, buttonsOf, pressData, readableText } from '../../src/tryout/cards';

const input = (id: string, more: object = {}) => ({ type: 'Input.Text', id, ...more });
const execute = (title: string, more: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb: title,
  ...more,
});

const nested = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Container', items: [input('outer', { value: 'preset' })], selectAction: execute('area') },
    { type: 'ColumnSet', columns: [{ type: 'Column', items: [input('column')] }] },
    { type: 'ActionSet', actions: [execute('inline', { data: { key: 1, outer: 'hidden' } })] },
  ],
  actions: [
    execute('bare', { associatedInputs: 'none', data: { key: 2 } }),
    {
      type: 'Action.ShowCard',
      title: 'More',
      card: { type: 'AdaptiveCard', body: [input('inner')], actions: [execute('deep')] },
    },
  ],
  refresh: { action: execute('refresh') },
};

describe('Pressing a button sends', () => {
  it('the inputs of its own card and of those around it, not those of cards inside', () => {
    expect(pressData(buttonOf(nested, 'deep'), { inner: 'x' })).toEqual({
      outer: 'preset',
      column: '',
      inner: 'x',
    });
    expect(pressData(buttonOf(nested, 'area'), {})).toEqual({ outer: 'preset', column: '' });
  });

  it('what a person filled in over what the card holds', () => {
    expect(pressData(buttonOf(nested, 'inline'), {})).toEqual({ key: 1, outer: 'preset', column: '' });
  });

  it('no inputs when it asks for none', () => {
    expect(pressData(buttonOf(nested, 'bare'), {})).toEqual({ key: 2 });
  });

  it('several choices as one text, and toggles as their own values', () => {
    const choices = ['a', 'b', 'c'].map((value) => ({ title: value.toUpperCase(), value }));
    const card = {
      body: [
        { type: 'Input.ChoiceSet', id: 'many', isMultiSelect: true, choices },
        { type: 'Input.ChoiceSet', id: 'none', choices },
        { type: 'Input.Toggle', id: 'on', valueOn: 'yes', valueOff: 'no' },
        { type: 'Input.Toggle', id: 'off', valueOn: 'yes', valueOff: 'no', value: 'yes' },
        { type: 'Input.Number', id: 'number' },
      ],
      actions: [execute('ok')],
    };
    const given = { many: ['A', 'c'], on: true, off: false, number: 3 };
    expect(pressData(buttonOf(card, 'ok'), given)).toEqual({
      many: 'a,c',
      on: 'yes',
      off: 'no',
      number: '3',
    });
  });
});

describe('The buttons of a card', () => {
  it('are all that can be pressed, without what refreshes by itself', () => {
    expect(buttonsOf(nested).map(({ action }) => action.title)).toEqual(['area', 'inline', 'bare', 'deep']);
  });
});

describe('What can be read in a card', () => {
  it('is its texts, facts, labels and titles, in order and without Markdown escapes', () => {
    const card = {
      body: [
        { type: 'TextBlock', text: 'HOI\\-2026\\-001' },
        { type: 'FactSet', facts: [{ title: 'Koordinator', value: 'Sara' }] },
        { type: 'RichTextBlock', inlines: ['ren tekst', { type: 'TextRun', text: 'og mere' }] },
        { type: 'TextBlock', text: 'skjult', isVisible: false },
        input('reason', { label: 'Grund' }),
      ],
      actions: [execute('Gem', { data: { text: 'data' } })],
      fallbackText: 'fallback',
    };
    expect(readableText(card).split('\n')).toEqual([
      'HOI-2026-001',
      'Koordinator',
      'Sara',
      'ren tekst',
      'og mere',
      'Grund',
      'Gem',
    ]);
  });

  it('never fails, whatever a bot sends as a card', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (card) => {
        readableText(card);
        buttonsOf(card);
      }),
    );
  });
});
