import { formOpenedBy } from '../../../src/app/base/form-registry';
import { formNames } from '../../../src/views/form';

describe('a button opens the form of its name, or of the one it stands for', () => {
  it.each([
    ['deadline.drop', 'deadline.drop'],
    ['consent.renew', 'consent.record'],
  ])('%s opens %s', (verb, form) => expect(formOpenedBy(verb)).toBe(form));

  it('of every form', () => expect(formNames.map(formOpenedBy)).toEqual(formNames));

  it.each(['', 'form', ...Object.getOwnPropertyNames(Object.prototype)])('a forged %s opens none', (verb) =>
    expect(formOpenedBy(verb)).toBeUndefined(),
  );
});
