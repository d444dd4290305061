import type { importReport as danish } from '../da/import-report';

export const importReport: typeof danish = {
  eyebrow: 'Import',
  done: 'The files have been imported',
  notDone: 'Nothing has been imported yet',
  notDoneText: 'Correct the lines below, and import the files again. Nothing has been changed.',
  departments: 'Departments',
  staff: 'Staff',
  left: 'No longer on the list',
  settings: 'Settings',
  leftText: 'If a family is without a coordinator now, the lead is told at once.',
  line: '{file}, line {line}',
  more: { one: 'There is 1 more to correct.', many: 'There are {count} more to correct.' },
  problems: {
    columnMissing: 'The column[ “{column}”] is missing. Write it in the top line.',
    columnUnknown: 'I don’t know the column[ “{column}”]. Remove it, or correct its name.',
    tooManyCells: 'The line has more cells than there are headings. Remove what is too much.',
    valueMissing: 'Something is missing[ in “{column}”]. Fill it in.',
    valueTooLong: 'The text[ in “{column}”] is too long. Make it shorter.',
    cpr: 'Something looks like a CPR number[ in “{column}”]. Remove it.',
    idMalformed: 'The id[ “{value}”] looks wrong. Copy it again from Microsoft Entra.',
    departmentIdMalformed:
      'The department’s id[ “{value}”] may only have small letters, digits, full stops and hyphens. Correct it.',
    duplicate: 'That is there already[ (“{value}”)]. Remove one of them.',
    departmentUnknown:
      'I don’t know the department[ “{value}”]. Correct its name, or add the department first.',
    roleUnknown:
      'I don’t know the role[ “{value}”]. Use professional, coordinator, lead, auditor or administrator.',
    leadUnknown: 'The lead[ “{value}”] isn’t on the staff list. Add the person, or correct the id.',
    leadRoleMissing:
      'The lead[ “{value}”] doesn’t have the role lead on the staff list. Give the person the role, or choose another.',
    dateImpossible: 'The date[ “{value}”] doesn’t exist. Write it as 2026-04-21.',
    dateOrder: 'The end date is before the start date. Correct one of them.',
    emailMalformed: 'The email address[ “{value}”] looks wrong. Correct it.',
    noAdministrator: 'There is no administrator on the staff list. Give at least one person the role.',
    manyWouldLeave:
      'More than half of the staff would leave the list[, {value} in all]. Check that every department is in the file. If it is right after all, import it in two steps.',
    settingUnknown: 'I don’t know the setting[ "{value}"]. Look up its name in the guide, and correct it.',
    numberOutOfRange: 'Write a whole number[ from {value}].',
    yesOrNo: 'Write yes or no.',
    prefixMalformed: 'Case numbers must begin with two to six letters. Correct it.',
    notCsv: 'The file can’t be read as CSV. Save it as CSV, and try again.',
    empty: 'The file is empty. Write at least one line below the headings.',
  },
  files: { departments: 'Departments', decisions: 'Decisions', staff: 'Staff', settings: 'Settings' },
};
