import { type FormName, formNames, shapeOf } from '../../views/forms/all';
import type { Line } from './base/route';
import { byTyping, fillsIn, type Typed } from './base/typed-forms';
import { onMeeting, withoutDay } from './meeting-lines';

/** The phrase's slots besides the family: each has the name of the field that it fills in. */
const inFields = ({ subject: _, ...typed }: Typed): Typed => typed;

const lineOf = (form: FormName): Line<FormName> => {
  const { meeting } = shapeOf(form);
  return meeting === undefined
    ? fillsIn<FormName>(form, inFields)
    : onMeeting<FormName>(meeting, (asking, ids, { args, fields }) =>
        byTyping(asking, form, withoutDay(ids), inFields(args), fields),
      );
};

/** A phrase whose intent is the name of a form fills it in. */
export const formLines: Readonly<Record<FormName, Line<FormName>>> = Object.assign(
  {},
  ...formNames.map((form) => ({ [form]: lineOf(form) })),
);
