import { calendarDate } from '../../src/domain/base/calendar';
import { typedForm } from '../../src/language/typed-form';
import type { FormView } from '../../src/views/form';

const form: FormView = {
  name: 'form',
  form: 'consent.record',
  ids: {},
  fields: [
    {
      id: 'givers',
      kind: 'choices',
      required: true,
      choices: [
        { value: 'm1', text: 'Freja' },
        { value: 'm2', text: 'Bo' },
      ],
    },
    {
      id: 'types',
      kind: 'choices',
      required: true,
      choices: [
        { value: 'employment', text: { da: 'arbejde og uddannelse', en: 'work and education' } },
        { value: 'absence', text: { da: 'skolefravær', en: 'absence from school' } },
        { value: 'wellbeing', text: { da: 'trivsel', en: 'wellbeing' } },
      ],
    },
    { id: 'how', kind: 'choice', required: true, choices: [{ value: 'written' }, { value: 'oral' }] },
  ],
};
const typed = (fields: Readonly<Record<string, string>>) =>
  typedForm(form, {}, fields, calendarDate('2026-06-17')).values;

describe('several choices in a typed line', () => {
  it.each([
    ['ja fra', 'Freja', { givers: 'm1' }],
    ['ja fra', 'Freja og Bo', { givers: 'm1,m2' }],
    ['yes from', 'freja and bo', { givers: 'm1,m2' }],
    ['oplysninger', 'skolefravær, trivsel', { types: 'absence,wellbeing' }],
    ['information', 'absence, wellbeing', { types: 'absence,wellbeing' }],
  ])('%s: %s', (field, said, expected) => {
    expect(typed({ [field]: said })).toEqual(expected);
  });

  it('are known by names that have an "og" of their own', () => {
    expect(typed({ oplysninger: 'arbejde og uddannelse' })).toEqual({ types: 'employment' });
    expect(typed({ oplysninger: 'arbejde og uddannelse, trivsel' })).toEqual({
      types: 'employment,wellbeing',
    });
    expect(typed({ oplysninger: 'trivsel og arbejde og uddannelse' })).toEqual({
      types: 'wellbeing,employment',
    });
  });

  it('stay as they were typed when they are not in the list, for the rule to answer', () => {
    expect(typed({ 'ja fra': 'Freja og Gudrun' })).toEqual({ givers: 'm1,Gudrun' });
  });

  it('leave a single choice as it was', () => {
    expect(typed({ hvordan: 'mundtligt' })).toEqual({ how: 'oral' });
  });
});
