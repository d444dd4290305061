import type { FieldId, FormName } from '../../views/forms/all';

/** What a form says, in a dialog, in the chat, or as one typed line. */
export interface FormTexts<Field extends string = FieldId> {
  readonly title: string;
  /** The label of the button that opens it, if that is not its title. */
  readonly button?: string;
  readonly intro: string;
  /** An example of the one-line form, if there is one; {subject} is a case reference or an alias. */
  readonly chat?: string;
  readonly submit: string;
  readonly fields: Readonly<Record<Field, FieldTexts>>;
}

export interface FieldTexts {
  readonly label: string;
  /** What to do when it is missing or wrong. */
  readonly error: string;
  /** The field's name in the one-line form: "grund: …". */
  readonly typed: string;
  /** Its earlier name there: lines people know by heart keep working. */
  readonly alsoTyped?: string;
  readonly hint?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

export type FormsTexts = { readonly [Form in FormName]: FormTexts<FieldId<Form>> };
