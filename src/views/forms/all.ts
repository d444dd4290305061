import { caseForms } from './case';
import { caseFileForms } from './case-file';
import { consentForms } from './consent';
import { continuityForms } from './continuity';
import { correctForms } from './correct';
import { filingForms } from './filing';
import { liveForms, meetingForms } from './meeting';
import { minutesForms } from './minutes';
import { organisationForms } from './organisation';
import { overviewForms } from './overview';
import { planForms } from './plan';
import { protectionForms } from './protection';
import { rhythmForms } from './rhythm';
import type { FormShape, Repeats } from './shape';

/** All forms, with their content. The language has a label, an error and a one-line name for every field. */
export const formShapes = {
  ...caseForms,
  ...caseFileForms,
  ...consentForms,
  ...continuityForms,
  ...correctForms,
  ...filingForms,
  ...liveForms,
  ...meetingForms,
  ...minutesForms,
  ...organisationForms,
  ...overviewForms,
  ...planForms,
  ...protectionForms,
  ...rhythmForms,
} as const;

type Shapes = typeof formShapes;
export type FormName = keyof Shapes;
export type FieldId<Form extends FormName = FormName> = Form extends FormName
  ? keyof Shapes[Form]['fields'] & string
  : never;

export const formNames = Object.keys(formShapes) as readonly FormName[];

export const shapeOf = (form: FormName): FormShape => formShapes[form];

/** How the form repeats, if one about these ids does. */
export const repeatsWith = (form: FormName, ids: Readonly<Record<string, string>>): Repeats | undefined => {
  const { repeats } = shapeOf(form);
  return repeats?.unless?.some((id) => ids[id] !== undefined) ? undefined : repeats;
};

/** The ids of the fields that a form may show. */
export const fieldsOf = (form: FormName): readonly FieldId[] =>
  Object.keys(formShapes[form].fields) as FieldId[];
