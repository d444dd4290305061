import type { FormsTexts } from '../../form-texts';

const error = 'Paste the text of the file.';

/** The files of an import. Each hint names the columns as the file may call them. */
export const importForm: Pick<FormsTexts, 'import.open'> = {
  'import.open': {
    title: 'Import files',
    intro:
      'Open the file, copy all of it, and paste it here. Fill in only what is new. For holidays, types, purposes, reasons, legal bases and deadlines, paste the whole list: I take what is missing out of use. If anything is wrong, I change nothing.',
    submit: 'Import',
    fields: {
      departments: {
        label: 'Departments (CSV)',
        error,
        typed: 'departments',
        hint: 'Columns: department, name, authority, lead, entrance, email, phone, hours',
      },
      decisions: {
        label: 'Who decides what (CSV)',
        error,
        typed: 'decisions',
        hint: 'Columns: department, subject, decided by',
      },
      staff: {
        label: 'Staff (CSV)',
        error,
        typed: 'staff',
        hint: 'Without CPR numbers. Columns: id, name, title, department, roles, specialities, email, phone, absence from, absence to',
      },
      settings: {
        label: 'The municipality’s settings (CSV)',
        error,
        typed: 'settings',
        hint: 'Columns: setting, value',
      },
      schoolHolidays: {
        label: 'School holidays (CSV)',
        error,
        typed: 'school holidays',
        hint: 'Columns: name, from, to',
      },
      consentTypes: {
        label: 'Types of information (CSV)',
        error,
        typed: 'information types',
        hint: 'The text follows “information about”. Columns: id, Danish, English',
      },
      consentPurposes: {
        label: 'Purposes of consent (CSV)',
        error,
        typed: 'consent purposes',
        hint: 'The text follows “in order to”. Columns: id, Danish, English',
      },
      lookupPurposes: {
        label: 'Reasons to ask for a coordinator (CSV)',
        error,
        typed: 'lookup purposes',
        hint: 'Columns: id, Danish, English',
      },
      legalBases: {
        label: 'Legal bases for sharing without consent (CSV)',
        error,
        typed: 'legal bases',
        hint: 'Columns: id, Danish, English, reference, valid from, valid to, days at most',
      },
      statutoryDeadlines: {
        label: 'Statutory deadlines (CSV)',
        error,
        typed: 'statutory deadlines',
        hint: 'Columns: id, Danish, English, reference, counts from, counts from in English, valid from, valid to, months',
      },
    },
  },
};
