import type { PersonView } from '../../../src/views/coordinator/coordinator';
import type { ActionLink, Verb } from '../../../src/views/verbs';

const familyGuidance = 'Familierådgivningen';

export const sara: PersonView = {
  name: 'Sara Testlund',
  title: 'Familierådgiver',
  department: familyGuidance,
  email: 'sara.testlund@eksempelby.example',
  phone: '12 34 56 01',
};
export const lea: PersonView = {
  name: 'Lea Dummy',
  title: 'Familierådgiver',
  department: familyGuidance,
  email: 'lea.dummy@eksempelby.example',
  phone: '12 34 56 02',
};
export const jonas: PersonView = {
  name: 'Jonas Attrap',
  title: 'Beskæftigelsesrådgiver',
  department: 'Jobcenter',
  email: 'jonas.attrap@eksempelby.example',
};
export const ida: PersonView = {
  name: 'Ida Mock',
  title: 'Sundhedsplejerske',
  department: 'Sundhedsplejen',
  phone: '12 34 56 05',
};
export const per: PersonView = { name: 'Per Prøve', title: 'Psykolog', department: 'PPR' };
export const karen: PersonView = {
  name: 'Karen Leder',
  title: 'Afdelingsleder',
  department: familyGuidance,
  email: 'karen.leder@eksempelby.example',
  phone: '12 34 56 07',
};

export const reference = 'HOI-2026-001';
export const alias = 'Familien Månesten';

const ids = { reference };
export const execute = (verb: Verb, style?: ActionLink['style']): ActionLink => ({
  verb,
  ids,
  as: 'execute',
  ...(style && { style }),
});
export const dialog = (verb: Verb, style?: ActionLink['style']): ActionLink => ({
  ...execute(verb, style),
  as: 'dialog',
});
