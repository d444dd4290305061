import type * as danish from '../da/refusals';

export const refusals: typeof danish.refusals = {
  AbsenceKnown:
    '[{name} is already reported absent, and for longer. ]Type "back" when the absence is over, or choose other days.',
  AbsenceOfOther:
    '[{name} reports their own absence, or the lead of the department does. ]Type "absence" to report your own.',
  AgendaNotMadeWithFamily:
    'The agenda hasn’t been made together with the family yet. Write when and with whom you made it, or why that wasn’t possible.',
  CaseAlreadyOpen: 'The case exists already. Type “my cases” and open it from there.',
  CaseClosed:
    'The case is closed and can’t be changed. Open a new one if the family needs a coordinator again.',
  CaseNotUncovered:
    'The family has a coordinator, so the case can’t simply be taken over. Ask the coordinator to hand it over.',
  ChannelIsShared:
    'The channel is shared with people outside the team. A case number shows that there is a case, so the overview can only come in a channel that isn’t shared. Choose another channel.',
  ChannelPerhapsShared:
    'Teams does not tell me whether the channel is shared with other organisations. Tick the box if you know that it isn’t.',
  DigestNeedsPlace:
    'The overview has to come in a channel or a group chat. Go there and type "@Rød Tråd overview every Monday at 8". To see your own overview here, type "overview".',
  DigestNever: 'Choose a day for the weekly overview, or choose that it comes on working days.',
  DigestNotBound:
    'No overview comes here yet. A lead or an administrator can type "overview every Monday at 8" here.',
  DigestNotYours:
    'The lead of the department or an administrator decides where the overview comes. Ask them.',
  DigestOfOthers:
    'Another department’s overview comes here already. Talk to its lead, or choose another place.',
  DigestTimeUnfit:
    'The overview can come on working days in office hours[, between {from} and {to}]. Choose another time.',
  GuestsReadAlong:
    'There are guests or people of other organisations here. A case number shows that there is a case, so the overview can only come where everybody is the municipality’s own.',
  ReadersUnknown:
    'Teams does not tell me who reads along here. Try again in a moment, or ask your IT whether Rød Tråd has been added here.',
  StrangersReadAlong:
    'Somebody reads along here who is not on the municipality’s staff list[ ({count})]. Ask the administrator to add them, or choose another place.',
  ChangedMeanwhile: 'Somebody changed something in the meantime. See how it stands now, and try again.',
  ChangedSinceOpened:
    'This has been changed since you opened it. What you wrote is still here. If you send it again, what you wrote counts.',
  ConsentNotGiven:
    'The answer was a no, so there is no consent to withdraw. Record a new answer if it has changed.',
  OfferNeedsConsent: 'There is no consent in force towards that person. Record it first, and try again.',
  ConsentUnknown:
    'I can’t find that consent in the case. Look at the consents again, and choose one of them.',
  CoordinatorAtWork:
    '[{name} is at work on those days and chooses the deputy. ]If the coordinator is away, report the absence first: type "absence"[ {name}].',
  CoordinatorRequired: 'A case must always have a coordinator. Choose who coordinates for the family.',
  CprNotAllowed:
    'That looks like a CPR number, so I haven’t kept anything. Write it again without the number, and use the case number or the family’s alias.',
  DateImpossible: 'There is no such day, or I can’t read it. Write it like this: 21 April 2026.',
  DateInFuture: 'The date is too far ahead. Choose an earlier day.',
  DateInPast: 'That day has passed. Choose today or a later day.',
  DateOrder: 'The date is too early for what came before. Choose a later day.',
  DateTooFar: 'That day is too far ahead. Choose an earlier day[, at most {months} months ahead].',
  DayUnclear:
    'That can be either of two days[: {one} or {other}]. Write the date of the one you mean, like this: 21 April 2026.',
  DeadlineNotInForce: 'That deadline didn’t apply on that day. Check the date, or talk to your lead.',
  DeadlineNotRunning:
    'That deadline isn’t running in the case. Type “deadline” and the case number to see those that are.',
  DeputyIsCoordinator: 'The coordinator can’t be their own deputy. Choose another colleague.',
  DeputyIsSelf:
    'You can’t make yourself the deputy. Choose another coordinator. If there is none, a lead can take over the case once it is without a coordinator.',
  DeputyNeedsEnd: 'A deputy needs a last day. Say when the absence ends. You can always extend it.',
  DeputyNotCoordinator:
    '[{name} is not a coordinator. ]Choose a colleague who is, or ask your administrator to correct the staff list.',
  DisclosureTooLong:
    'The law doesn’t allow sharing without consent for that long. Choose an earlier day[, at most {days} days ahead].',
  DisclosureUnknown:
    'I can’t find that disclosure in the case. Look at the list again, and choose one of them.',
  ExceptionReasonMissing: 'One of the answers is no. Write briefly why the family still needs a coordinator.',
  FamilyMeetingMissing: 'Write when the family met the new coordinator, or why that wasn’t possible.',
  FieldMissing: 'Something is missing[ under “{field}”]. Fill it in, and try again.',
  FieldNameUnknown:
    'I don’t know what you mean[ by “{names}:”], so I haven’t done anything yet. Fill it in below.',
  FieldTooLong:
    'The text is too long[ under “{field}”]. Make it shorter[, at most {maxLength} characters], and try again.',
  FileNotFetched: 'I could not fetch the file. Attach it again, or type "import" and paste its text.',
  FileTooLarge: 'The file is over 2 MB. Split it, or ask whoever runs me to import it.',
  FileUnknown:
    'I cannot tell what the file is. Call it what it is, such as staff.csv or departments.csv, and attach it again.',
  FilesForAdministrators:
    'I take files from administrators only. I have not opened it. Type what you want help with instead.',
  FormalDecisionIncomplete:
    'A decision needs a party hearing and complaint guidance. Tick what has been done, and write why if something hasn’t.',
  GiverMissing: 'Somebody who can answer[ for {name}] is missing. Add the one who has custody.',
  GiverUnable:
    '[{name} can’t answer for those it is about. ]Choose somebody who has custody, or the young person.',
  HandoverAlreadyRequested: 'A hand-over is under way already. Wait for it, or withdraw it before you go on.',
  HandoverNotAccepted:
    'The new coordinator hasn’t said yes yet. Wait for the answer, or withdraw the hand-over.',
  HandoverNotRequested:
    'The hand-over is no longer under way. Look at the case to see how it stands, or start a new one.',
  HandoverToSelf: '[{name} is the coordinator already. ]Choose another colleague to hand the case over to.',
  InformationTypeMissing: 'Choose at least one type of information, so that it is clear what it is about.',
  LegalBasisNotInForce:
    'That legal basis doesn’t apply on that day. Choose one that does, or talk to your lead.',
  LegalBasisUnknown:
    'That legal basis isn’t on the municipality’s list. Choose one that is, or talk to your lead.',
  ChoiceUnknown: 'I don’t know that choice. Choose one from the list.',
  LinkImpossible:
    'That doesn’t look like a link to an online meeting. Copy the whole link, so that it begins with https.',
  MeetingCancelled: 'The meeting is cancelled. Find a new time if you still need to meet.',
  MeetingClosed:
    'The meeting has been held and can’t be changed any more. Find a time for the next one if there is more to talk about.',
  MeetingEndsBeforeStart:
    'The meeting ends before it begins. Change the time, so that it ends later than it begins.',
  ApprovalsAwaited:
    'Some have not answered yet. Remind them, or wait until the last day has passed[, {date}].',
  ChangesUnanswered:
    'A change was asked for and has no answer yet. Take it over into the minutes, or answer it first.',
  MinutesAreApproved:
    'The minutes are approved and can’t be changed. If something in them is wrong, add a correction.',
  MinutesAreOut: 'The minutes are out for approval already. Open them to see who has answered.',
  MinutesAreRewritten: 'The minutes are being changed. You get the new version when it is ready.',
  FiledAlready: 'It has been filed already[, with the receipt {receipt}]. See it in the filing list.',
  NothingToFile: 'Nothing in the case is waiting to be filed.',
  MinutesNotApproved: 'The minutes aren’t approved yet. This has to wait until they are.',
  MinutesNotOut: 'The minutes haven’t been sent for approval yet. Open them to see what is missing.',
  NobodyToSendTo:
    'Nobody may have anything of the minutes. Look at the consents, or say what the sections are about.',
  NotReviewedWithFamily:
    'The minutes have to be gone through with the family before they can be sent. Press “Gone through with the family” when you have done so.',
  ReviewIncomplete: 'Say how it went with each party[, also {names}].',
  ReviewReasonMissing: 'Say briefly why the minutes weren’t gone through[ with {name}].',
  ReviewWishMissing: 'Write what should be changed[ for {name}].',
  ReviewWordsMissing: 'Write the disagreement word for word[, as {name} said it].',
  MeetingNotHeld: 'The meeting isn’t closed yet. Close it on its card, and the minutes are ready for you.',
  MeetingNotBegun: 'The meeting hasn’t begun yet. Wait until its day before you write down what was said.',
  MeetingKeptFrom:
    '[{names} must not learn of the meeting while the protected person takes part. ]Plan a separate meeting, or take one of them off the list.',
  MeetingOverlaps: 'There is already a meeting at that time[, {start} to {end}]. Choose another time.',
  MeetingsPlanned: 'There are still meetings planned in the case. Hold or cancel them before you close it.',
  MeetingTooLong:
    'A meeting can’t last that long[, at most {hours} hours]. Make it shorter, or split it in two.',
  MemberExists:
    'Somebody in the family has that name already[: {name}]. Add a surname, for example, if it is somebody else.',
  MemberProtected: '[{name} is named in a protection. ]End or change the protection first.',
  MinutesBegun: 'The minutes have been begun. Write what is missing in the minutes.',
  MemberUnknown:
    'I can’t find the person in the family. Choose one of those in the case, or add the person first.',
  NetworkPersonExists:
    'Somebody in the network has that name already[: {name}]. Add a surname, for example, if it is somebody else.',
  NobodyInvited: 'There is nobody to invite yet. Add those who are to take part.',
  NoLongerThere: 'It has been removed in the meantime. See how it looks now, and try again.',
  NotAbsent:
    '[{name} is not reported absent. ]Type "absence" to see what is reported, or to report something new.',
  NotAllowed: 'You don’t have access to that. Talk to your lead if you need it for your work.',
  NotFound: 'I can’t find that for you. Check the spelling, or type “my cases”.',
  NotInvited:
    'There is no invitation for you to answer any more. Talk to the coordinator if you think that is a mistake.',
  NotReceiver:
    'Another colleague was asked, and only that colleague can answer. Talk to the coordinator if it should have been you.',
  NumberImpossible: 'That number can’t be right[. Write a whole number from {min} to {max}].',
  OtherTimeMissing: 'Choose at least one time that suits you, or write when you can.',
  ParticipantLeft:
    '[No longer working with the family: {names}. ]Remove those who aren’t coming, or add them to the network again.',
  PersonAbsent: '[{name} isn’t at work at present. ]Choose a colleague who is at work.',
  PersonInactive: '[{name} is no longer on the staff list. ]Choose another colleague.',
  DepartmentWithoutLead:
    'That department has no lead to share the cases out. Choose another one, or choose the colleagues yourself.',
  NothingToReorganise:
    'There are no open cases to share out here, or all of them are being handed over. Choose other cases or other colleagues.',
  NothingToShare: 'No cases wait for you to share them out. Type "reorganise" to see how it stands.',
  OneWayToShare:
    'Choose either the colleagues to ask or a department whose lead is to share the cases out. An administrator chooses a department.',
  PersonNotCoordinator:
    '[{name} isn’t a coordinator. ]Choose a coordinator or a lead, or ask your administrator to correct the staff list.',
  PersonUnknown: 'I can’t find the colleague[ {name}]. Check the spelling, and write the full name.',
  PersonAmbiguous: 'It could be one of several colleagues[: {names}]. Write the full name.',
  PhaseOrder: 'The phases always come in the same order. Go to the next one[: {phase}].',
  NoDeletionHold: 'Nothing holds the case. It follows the municipality’s time for deletion.',
  ProtectionEnded: 'That protection no longer applies. Open the case to see those that do.',
  ProtectionFromHolder:
    '[{name} can’t be given the whole case, since somebody in the family is protected. ]Choose somebody else, or end the protection first.',
  ProtectionFromSelf: 'The same person can’t be in both places. Choose who is protected, and from whom.',
  PurposeMissing: 'Choose what you need the answer for, and I can help you further.',
  QuestionClosed: 'The question is closed. Ask again if you still need an answer.',
  ReasonMissing: 'Write a reason, so that others can see why.',
  ReceiverIsSelf:
    'You can’t hand the case over to yourself. Type "take over" and the case number to take it, or choose a colleague.',
  RecipientUnknown:
    'I don’t know who is to have the information. Choose a department or a person from the list.',
  ReferenceTaken:
    'Another case took that number in the meantime. Try again, and I’ll find the next free one.',
  RequestTaken:
    'Another colleague has already said yes to helping. Thank you for offering. There is nothing more for you to do.',
  ReviewInPast: 'The day to ask again has passed. Choose today or a later day.',
  ReviewTooLate:
    'It mustn’t be that long before you ask again. Choose an earlier day[, at most {months} months ahead].',
  NothingToHear:
    '[{names} would step out for every item. ]Let everybody stay for at least one, add one that they may hear, or take them off the meeting.',
  RoomDoesNotFit:
    '[{names} may not hear everything on the agenda. ]Ask for consent, remove the item, or split the meeting.',
  SettingUnknown: 'That can’t be chosen. Type “settings” to see what you can choose from.',
  StartupMeetingExists:
    'There is only one start-up meeting, and you already have it. Choose a follow-up or a network meeting.',
  TakenOverByMissing:
    'Nobody lets go of the family before somebody else has taken hold. Write the name of who takes over.',
  TimeImpossible: 'There is no such time of day, or I can’t read it. Write it like this: 10:30.',
  TimeInPast: 'That time has passed today. Choose a later one, or another day.',
  TimeSkipped:
    'There is no such time that night, because the clocks go forward an hour. Choose another time.',
  TimeUnclear:
    'That can be either of two times[: {one} or {other}]. Write the one you mean with four digits, like this: 14:00.',
  TooFast: 'That’s a little fast for me. Wait a moment[, about {seconds} seconds], and try again.',
  TooMany: 'There is no room for more[ than {max}]. Remove one before you add another.',
  UnknownCommand: 'I didn’t understand that. Type “help”, and I’ll show you what I can do.',
  WeekdayDoesNotFit: 'The weekday and the date don’t match[. The date is {date}]. Write the day you mean.',
  WeekNeedsDay: 'Which day of the week do you mean? Write the date, like this: 21 April 2026.',
  YearImpossible: 'That year can’t be right. Write the year of birth with four digits, for example 2014.',
  GoalEnded: 'The goal has ended. Take it up again before you change it.',
  InsteadMissing: 'Write what comes instead. To stop is a decision, not to let go.',
  NoGoalYet: 'There is no active goal yet. Set the first one together with the family.',
  NumbersUnclear:
    'I can’t read the numbers. Write a line for each with name and number, such as "Absence: 14".',
  QuantityImpossible: 'That is no number that I can read. Write it like this: 28 or 2.5.',
  TargetIsStart: 'The sign has to move: start and target can’t be the same number.',
  TooManyGoals: 'You work on few goals at a time[, at most {max}]. Choose which goal rests meanwhile.',
};
