import { type Step, waysThrough } from '../../src/language/phrases/pattern';

const written = (step: Step): string => {
  if (step.kind === 'word') return step.options.map((option) => option.written).join('|');
  return step.kind === 'colon' ? ':' : `<${step.kind} ${step.name}>`;
};
const ways = (pattern: string): readonly string[] =>
  waysThrough(pattern).map((steps) => steps.map(written).join(' '));

describe('phrases are written down as patterns', () => {
  it.each([
    ['mine sager', ['mine sager']],
    ['vis [mine] sager', ['vis mine sager', 'vis sager']],
    ['(vis|se) plan', ['vis|se plan']],
    ['(hand over | transfer) <subject>', ['transfer <name subject>', 'hand over <name subject>']],
    ['sag <subject#>', ['sag <reference subject>']],
    ['fordi <reason*>', ['fordi <text reason>']],
    ['hos <subject> : <person>', ['hos <name subject> : <name person>']],
    ['a [b [c]]', ['a b c', 'a b', 'a']],
  ])('%s', (pattern, expected) => {
    expect([...ways(pattern)].sort()).toEqual([...expected].sort());
  });

  it('words are compared in their folded form', () => {
    expect(waysThrough('Møde')).toEqual([[{ kind: 'word', options: [{ written: 'Møde', folded: 'mode' }] }]]);
  });

  it.each(['sag [plan', 'sag (plan', 'sag plan)', 'sag [plan)', '<subject> sag', '[vis] <subject>', '[vis]'])(
    'a mistake in one is an error at once: %s',
    (pattern) => {
      expect(() => waysThrough(pattern)).toThrow(pattern.slice(0, 3));
    },
  );
});
