import type * as danish from '../da/organisation';
import type { FormsTexts } from '../form-texts';

/** What is on its way and what could not be sent, for an administrator. */
export const operations = {
  title: 'Messages from Rød Tråd',
  done: {
    sentAgain: 'The message is on its way again.',
    dropped: 'The message won’t be sent, and is no longer shown here.',
    gone: 'Somebody has already seen to that message.',
  },
  waiting: 'Waiting to be sent',
  waitingSince: '{count}, the oldest since {since}',
  sent: 'Sent in the last 24 hours',
  ambiguous: 'May have arrived',
  dead: 'Did not arrive',
  atLeast: 'at least {count}',
  unsent: 'Have a look at these',
  allWell: 'Everything has arrived in the last 30 days.',
  channel: 'A channel',
  topics: {
    absence: 'A message about absence',
    card: 'An updated card',
    case: 'A message about who coordinates',
    consent: 'A message about consent',
    correction: 'A message about a correction',
    dailyWord: 'The daily message',
    several: 'A message to several',
    deputy: 'A message about a deputy',
    digest: 'An overview for a channel',
    handover: 'A hand-over',
    meeting: 'A message about a meeting',
    notReached: 'A message that a colleague couldn’t be reached',
    plan: 'A message about the plan',
    question: 'A question or an answer',
    reply: 'A reply',
    sparring: 'A message about peer consultation',
  },
  why: {
    notInstalled: 'Rød Tråd has probably not been added in Teams.',
    blocked: 'Rød Tråd may not write there.',
    gone: 'The chat is no longer there.',
    invalid: 'Teams didn’t accept the message.',
    tooLarge: 'The message was too large for Teams.',
    dayEnded: 'Teams didn’t accept it, though we tried for the rest of the day.',
    unknown: 'Teams didn’t answer, so it may have arrived.',
  },
  next: {
    notInstalled: 'Have the app added, then send again.',
    blocked: 'Ask your IT whether the app has been removed or blocked, then send again.',
    gone: 'Ask your colleague to write “hi” to Rød Tråd, then send again.',
    invalid: 'Send again. If the same happens, tell your IT the time.',
    tooLarge: 'Sending again doesn’t help. Call your colleague.',
    dayEnded: 'Send again once Teams works.',
    unknown: 'Ask your colleague, and send again if it’s missing.',
  },
  unreached: 'Can’t be reached in Teams',
  unreachedNext:
    'Have the app added for them in Teams. They leave this list once they write or press something.',
  noDepartment: 'No department',
  rounds: 'The regular work',
  round: {
    cards: 'Cards being updated',
    digests: 'Overviews for channels',
    deletion: 'Deletion of closed cases',
    coverage: 'Families without a coordinator',
    rooms: 'Who may hear what at the meetings',
    nudges: 'The daily message',
  },
  digests: {
    label: 'Overviews for channels and group chats',
    times: '[{last} · ]Next time {next}',
    came: {
      posted: 'Sent {at}',
      nothing: 'Nothing to send {at}',
      stopped: 'Stopped {at}: somebody reads along who may not',
      waits: 'Waiting since {at}',
      notSent: 'Not sent {at}',
    },
  },
  failing: {
    one: 'Failed {since}. I try again every quarter of an hour.',
    many: 'Failing since {since}, {count} times so far. I try again every quarter of an hour.',
  },
  times: '[Last {last} · ]Next {next}',
  model: {
    label: 'Sentences to the language model, without names',
    none: 'None has been sent yet.',
    day: 'Sent: {left}[. {came}]',
    came: {
      helped: 'Understood: {count}',
      nothing: 'no suggestion: {count}',
      odd: 'answers that could not be used: {count}',
      late: 'answered too late: {count}',
      failed: 'did not answer: {count}',
      heldBack: 'kept here: {count}',
      resting: 'not asked while the model had a pause: {count}',
    },
  },
};

export const importReport: typeof danish.importReport = {
  eyebrow: 'Import',
  done: 'The files have been imported',
  notDone: 'Nothing has been imported yet',
  notDoneText: 'Correct the lines below, and import the files again. Nothing has been changed.',
  changes: {
    title: 'See first what will change',
    text: 'Nothing has changed yet. If it is right, press Import within an hour. Otherwise correct the files and import them again.',
    leave: 'Leave the staff list',
    change: 'Change',
    more: 'and {count} more',
    departments: 'Departments that change',
    ended: 'Go out of use today',
    prompt: 'Import this? Type yes:',
    yes: 'Nothing is imported. If it is right, import again with --yes.',
  },
  parts: {
    name: 'new name',
    title: 'new title',
    departmentId: 'new department',
    roles: 'becomes {roles}',
    specialities: 'new specialities',
    email: 'new e-mail',
    phone: 'new phone number',
    absence: 'away from {from}[ to {to}]',
    absenceEnds: 'no longer away',
    back: 'comes back to the list',
  },
  left: 'No longer on the staff list',
  leftText: 'If a family is without a coordinator now, the lead is told at once.',
  ended: 'No longer in use',
  endedText:
    'What wasn’t in the files can’t be chosen any more. Where it has been used its name stays. If that was a mistake, add the lines and import the file again.',
  line: '{file}, line {line}',
  lines: { one: '1 more line', many: '{count} more lines' },
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
    rolesMissing:
      'There are no roles in the file. Add the column “roles”, or import a file of roles together with it.',
    rolesAlone: 'Roles are imported together with the staff. Add the file of staff.',
    ruleGivesMore:
      'A rule can only give the role professional. Name those who coordinate, lead or administer by id or email address.',
    personUnknown: 'I don’t find [{value}] among the staff. Correct the id or the email address.',
    leadUnknown: 'The lead[ “{value}”] isn’t on the staff list. Add the person, or correct the id.',
    leadRoleMissing:
      'The lead[ “{value}”] doesn’t have the role lead on the staff list. Give the person the role, or choose another.',
    dateImpossible: 'The date[ “{value}”] doesn’t exist. Correct it.',
    dateUnreadable: 'I can’t read the date[ “{value}”]. Write it as 21-04-2026.',
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
    areaUnknown: 'There is no such area. Choose one of these: {value}.',
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
    kleMalformed: 'I can’t read [“{value}”]. Write the number as 27.24.00 and the facet as G01.',
    colourMalformed: 'I can’t read the colour[ “{value}”]. Write it with six characters, such as 1f5f5b.',
    logoMalformed: 'The logo must be a PNG image written as base64.',
    numberOutOfRange: 'Write a whole number[ from {value}].',
    yesOrNo: 'Write yes or no.',
    prefixMalformed: 'Case numbers must begin with two to six letters. Correct it.',
    workbook: 'That is a workbook. Choose Save as and “CSV UTF-8” in the spreadsheet, and import that file.',
    codePageForeign:
      'The letters here can’t be read for certain: the file was probably saved on a Mac or by an older program. Open it there, choose Save as and “CSV UTF-8”, and import it again.',
    lettersLost:
      'Letters were lost here when the file was saved. Get it again from where it comes from, save it as “CSV UTF-8”, and import it again.',
    notCsv: 'The file can’t be read as CSV. Save it as CSV, and try again.',
    empty: 'The file is empty. Write at least one line below the headings.',
  },
  files: {
    departments: 'Departments',
    decisions: 'Who decides what',
    staff: 'Staff',
    roles: 'Roles',
    settings: 'The municipality’s settings',
    schoolHolidays: 'School holidays',
    consentTypes: 'Types of information',
    consentPurposes: 'Purposes of consent',
    lookupPurposes: 'Reasons to ask for a coordinator',
    legalBases: 'Legal bases for sharing without consent',
    statutoryDeadlines: 'Statutory deadlines',
    plainWords: 'The municipality’s own jargon',
    offers: 'Offers of associations and volunteers',
  },
};

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
      roles: {
        label: 'Roles (CSV)',
        error,
        typed: 'roles',
        hint: 'For a list without roles, for instance from Microsoft Entra. Write an id or email address; or a department or title for all professionals there. Columns: staff, department, title, roles',
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
      plainWords: {
        label: 'The municipality’s own jargon (CSV)',
        error,
        typed: 'jargon',
        hint: 'Words that families don’t use, and what to write instead. Columns: word, everyday word',
      },
      offers: {
        label: 'Offers of associations and volunteers (CSV)',
        error,
        typed: 'offers',
        hint: 'The whole catalogue. Area is development, family, school, health, leisure, work or other. Columns: id, name, area, topics, place, contact',
      },
    },
  },
};
