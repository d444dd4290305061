import type { importReport as danish } from '../da/import-report';

export const importReport: typeof danish = {
  eyebrow: 'Import',
  done: 'The files have been imported',
  notDone: 'Nothing has been imported yet',
  notDoneText: 'Correct the lines below, and import the files again. Nothing has been changed.',
  left: 'No longer on the staff list',
  leftText: 'If a family is without a coordinator now, the lead is told at once.',
  ended: 'No longer in use',
  endedText:
    'What wasn’t in the files can’t be chosen any more. Where it has been used its name stays. If that was a mistake, add the lines and import the file again.',
  line: '{file}, line {line}',
  more: { one: 'There is 1 more to correct.', many: 'There are {count} more to correct.' },
  problems: {
    columnMissing: 'The column[ “{column}”] is missing. Write it in the top line.',
    columnUnknown: 'I don’t know the column[ “{column}”]. Remove it, or correct its name.',
    tooManyCells: 'The line has more cells than there are headings. Remove the extra ones.',
    valueMissing: 'Something is missing[ in “{column}”]. Fill it in.',
    valueTooLong: 'The text[ in “{column}”] is too long. Make it shorter.',
    cpr: 'Something looks like a CPR number[ in “{column}”]. Remove it.',
    idMalformed: 'The id[ “{value}”] looks wrong. Copy it again from Microsoft Entra.',
    departmentIdMalformed:
      'The department’s id[ “{value}”] may only have lower-case letters, digits, full stops and hyphens. Correct it.',
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
    earlierRuleMissing:
      'The rule was in force before that too[, from {value}]. Keep a line for that time, with a date in “valid to”.',
    ruleStartsLater:
      'The rule is in force already[, from {value}]. Put the date back, and give a new rule an id of its own.',
    periodsOverlap: 'Some of the days are in another line too[: {value}]. Correct the dates.',
    periodTooLong: 'The holiday is long[, more than {value} days]. Check that the years are right.',
    emailMalformed: 'The email address[ “{value}”] looks wrong. Correct it.',
    noAdministrator: 'There is no administrator on the staff list. Give at least one person the role.',
    manyWouldLeave:
      'More than half of the staff would leave the list[, {value} in all]. Check that every department is in the file. If it is right after all, import it in two steps.',
    choiceIdMalformed:
      'The id[ “{value}”] may only have the letters a to z, digits, full stops and hyphens. Correct it.',
    choiceNeeded:
      'The line with the id[ “{value}”] is missing. Keep it: it is used when somebody asks who the coordinator is.',
    listTooLong:
      'The list is too long: there is no room for this line and those below it. Remove lines, or make the texts shorter.',
    settingUnknown:
      'I don’t know the setting[ “{value}”].[ Did you mean “{nearest}”?] Correct its name, or remove the line.',
    timesMalformed:
      'I can’t read the times[ “{value}”]. Write eight at most with commas between, for instance 10:00, 13:00.',
    numberOutOfRange: 'Write a whole number[ from {value}].',
    yesOrNo: 'Write yes or no.',
    prefixMalformed: 'Case numbers must begin with two to six letters. Correct it.',
    notCsv: 'The file can’t be read as CSV. Save it as CSV, and try again.',
    empty: 'The file is empty. Write at least one line below the headings.',
  },
  files: {
    departments: 'Departments',
    decisions: 'Who decides what',
    staff: 'Staff',
    settings: 'The municipality’s settings',
    schoolHolidays: 'School holidays',
    consentTypes: 'Types of information',
    consentPurposes: 'Purposes of consent',
    lookupPurposes: 'Reasons to ask for a coordinator',
    legalBases: 'Legal bases for sharing without consent',
    statutoryDeadlines: 'Statutory deadlines',
  },
};
