import type * as danish from '../da/notices';

export const notices: typeof danish.notices = {
  plain: {
    failure: {
      title: 'Something went wrong on my side',
      text: 'Try again shortly. If it keeps happening, give your administrator this number: {referenceNumber}.',
    },
    unknownStaff: {
      title: 'We don’t know each other yet',
      text: 'I can only help those on the municipality’s staff list. Ask your lead or administrator to add you, then write to me again.',
    },
    ownRoles: {
      title: '{who} has other roles',
      text: '{who} imported it and is now {roles}. If you do not know of it, talk to {who}, and import the right list.',
    },
    firstImport: {
      title: 'The staff list is empty so far',
      text: 'Begin by importing departments and staff, and give at least one person the role of administrator. Once an administrator is on the list, they do the rest.',
    },
    unknownTenant: {
      title: 'I can’t help you here',
      text: 'I’m set up for another organisation. Talk to whoever installed me at yours.',
    },
    answeredPrivately: {
      title: 'I’ve answered you privately',
      text: 'Others can read along here. You’ll find the answer in your own chat with me. If the family’s name is in your post, please delete the post. Next time you can ask without others seeing it: type / and choose Rød Tråd, or write in our own chat.',
    },
    pressToDo: {
      title: 'Press the button on the card above',
      text: 'I change nothing until you do. If something is not right, change it on the card first.',
    },
    nothingDone: { title: 'That is fine', text: 'I have changed nothing.' },
    answeredInOwnChat: {
      title: 'The answer is in your own chat with me',
      text: 'Others can read along here, but only you see your question and this message.',
    },
    cannotAnswerPrivately: {
      title: 'I can’t write to you privately yet',
      text: 'Others can read along here, so I won’t answer here. Find Rød Tråd under Apps in Teams, add me, and ask me in our own chat.',
    },
    answeringPrivately: {
      title: 'I’m answering you privately',
      text: 'Others can read along here. If the answer doesn’t turn up in your own chat with me, ask me there.',
    },
    doneUnheard: {
      title: 'It is done',
      text: 'You asked me at {clock}, but my answer didn’t reach you.',
    },
    unheard: {
      title: 'My answer didn’t reach you',
      text: 'You wrote to me at {clock}. If you still need the answer, please write again.',
    },
    justDone: {
      title: 'Again?',
      text: 'I did this for you just now, at {clock}. Shall I do it once more?',
    },
    tooLong: {
      title: 'The answer is too long for Teams',
      text: 'If you asked me to change something, it is done. Ask about a smaller part, and I’ll show it.',
    },
    otherPlanReplaced: {
      title: 'The shared plan now takes its place',
      text: '{reference}: {plan} for {about}[ ({part})] is replaced by the family’s shared plan, since everybody said yes.',
    },
    otherPlanGoesOn: {
      title: 'The plan goes on',
      text: '{reference}: {plan} for {about} continues on its own. The shared plan no longer takes its place.',
    },
    actionGiven: {
      title: 'There is something for you to do',
      text: '{reference}: {what}[, by {dueOn}].',
    },
    actionNeedsHelp: {
      title: 'Somebody needs help with an action',
      text: '{reference}: {who}: {what}[. {comment}]. Talk to each other, or find a colleague to ask.',
    },
    youAreWelcome: {
      title: 'You’re welcome',
      text: 'Write again whenever you need to.',
    },
    perhapsConcern: {
      title: 'Are you worried about a child?',
      text: 'Here you can see who to call.',
    },
    notYet: {
      title: 'I can’t help with that yet',
      text: 'It’s coming later. Type “help”, and I’ll show you what I can do now.',
    },
    deputyAppointed: {
      title: 'You are the deputy',
      text: 'On {reference} you stand in for {coordinator} from {from} to {to}, inclusive. On those days you can see and do the same as the coordinator. Look at the case when your turn comes.',
    },
    deputyEnded: {
      title: 'You are no longer the deputy',
      text: 'You no longer stand in on {cases}. Your list is up to date. Thank you for helping.',
    },
    deputyChosen: {
      title: 'You have a deputy',
      text: '{by} has chosen {deputy} as deputy on {reference} from {from} to {to}, inclusive. If that is wrong, open the case and choose somebody else, or type "back" when you are here again.',
    },
    deputyStopped: {
      title: 'Your deputy has been stopped',
      text: '{by} stopped the deputy on {reference}. Open the case if you want to choose somebody else.',
    },
    caseTakenOver: {
      title: '{by} has taken over one of your cases',
      text: 'It is {reference}. The case was without a coordinator. {by} is the coordinator now. Catch up when you are back.',
    },
    absenceSaid: {
      title: 'You are reported absent',
      text: '{by} reported you absent from {from}[ up to and including {to}]. [{deputy} stands in on your cases. ]If that is wrong, press "Back at work", or type "back".',
    },
    absenceEnded: {
      title: 'You are reported back',
      text: '{by} said that you are not absent. If that is wrong, type "absence".',
    },
    deputyForAbsence: {
      title: 'You are the deputy',
      text: 'You stand in for {coordinator} from {from} to {to}, inclusive. This is about {cases}. On those days you can see and do what the coordinator can. Open the cases when your turn comes.',
    },
    consentWithdrawn: {
      title: 'Consent has been withdrawn',
      text: 'It is about {subject}. From now on you may not use or share what you know {what}. What you did while the consent applied is still in order.',
    },
    disclosedWithoutConsent: {
      title: 'Something has been shared without consent',
      text: 'On {reference}, {by} has shared information[ with {recipient}], on the basis of {legalBasis}. It lasts until the end of {until}. Talk to {by} if you doubt the reason.',
    },
    consentToAskFor: {
      title: 'Ask {giver} for consent',
      text: '{by} asks for it, for {subject}. See what to ask about and why, and record the answer when you have talked to {giver}.',
    },
    caseOpened: {
      title: '{reference} has been opened',
      text: '{coordinator} is the coordinator and has been told. There is nothing more for you to do.',
    },
    caseAssigned: {
      title: 'You are the coordinator of a new case',
      text: '{by} has opened {reference} with you as coordinator. Look at it to see what comes first.',
    },
    caseCovered: {
      title: 'A case is covered again',
      text: '{by} is looking after the family on {reference}. There is nothing more for you to do.',
    },
    offersWithdrawn: {
      title: 'The hand-overs are taken back',
      text: 'The families have the coordinator they had.',
    },
    caseClosed: {
      title: '{reference} is closed',
      text: 'Somebody else holds on to the family now. There is nothing more for you to do.',
    },
    roomNoLongerFits: {
      title: 'An item is closed to somebody',
      text: 'A consent or another permission has changed or run out. So {names} may no longer hear everything at the meeting on {time}. It is about {subject}. The item is already closed to them. See the agenda, and choose: ask for consent, remove the item, or ask them to step out for it.',
    },
    meetingKept: {
      title: 'Somebody knows about a meeting that they must not know of',
      text: '{names} has already been told where and when the meeting on {time} is. It is about {subject}. Take {names} off the list and move the meeting, or plan a separate one.',
    },
    noLongerInvited: {
      title: 'You won’t be taking part in the meeting after all',
      text: 'It is the meeting on {reference}[, {time}]. Delete it from your calendar. Talk to the coordinator if you think that is a mistake.',
    },
    noLongerShown: {
      title: 'This is no longer shown',
      text: 'Type "my cases", and I will show you what you have now.',
    },
    newerCard: { title: 'See the new card', text: 'A newer card, from {when}, shows the same.' },
    factCorrected: {
      title: 'Something about the family has been corrected',
      text: 'What was recorded about {subject} was wrong, and the coordinator has put it right. See what you may know now, and don’t rely on what was there before.',
    },
    noMinutes: {
      title: 'There are no minutes for you yet',
      text: 'The coordinator for {subject} writes the minutes and goes through them with the family first. Then you get them here.',
    },
    noInvitation: {
      title: 'There is no invitation for you',
      text: 'The coordinator for {subject} holds the meetings and sends the invitations. You’ll hear here when you are invited.',
    },
  },
  nudge: {
    text: 'It is about {subject}. [{law}. ]{when}. {next}',
    missed: 'That is {count} times in a row. {text}',
  },
  heldUp: {
    stopped: {
      title: 'Something came late',
      text: 'It should have happened {since}: {what}. I had probably stopped meanwhile. I am catching up now, once. Type "operations" to see more.',
    },
    failed: {
      title: 'Something worked only late',
      text: 'It should have happened {since}: {what}. I was running, but it failed the first times. It is done now. If it happens again, pass the time on to your IT.',
    },
    fails: {
      title: 'Something keeps failing',
      text: 'It should have happened {since}: {what}. I am running, but it has failed {count} times. I try again every quarter of an hour. Pass the time on to your IT, and type "operations" to see more.',
    },
  },
  refusalTitle: 'That can’t be done',
  caseUncovered: {
    title: 'A case has no coordinator at present',
    left: '{reference} has had no coordinator since {since}, because {coordinator} is no longer on the staff list. Take over the case, or hand it over to a colleague.',
    away: '{reference} has had no coordinator since {since}, because {coordinator} is away and there is no deputy. Choose a deputy, take over the case, or hand it over.',
  },
  notReached: {
    title: '{person} hasn’t received the message',
    titleUnknown: 'We don’t know whether {person} has received the message',
    what: {
      handover: 'It’s about your hand-over.',
      question: 'It’s a message about a question.',
      sparring: 'It’s a message about peer consultation.',
      meeting: 'It’s a message about a meeting.',
      other: 'It’s a message from Rød Tråd.',
      operations: 'It’s a message from Rød Tråd.',
    },
    why: {
      notInstalled: '{person} probably doesn’t have Rød Tråd in Teams and needs the app added.',
      blocked: 'Rød Tråd may not write to {person}. The app has probably been removed or blocked in Teams.',
      gone: 'The chat with {person} is no longer there.',
      invalid: 'Teams didn’t accept the message.',
      tooLarge: 'The message was too large for Teams.',
      dayEnded: 'Teams didn’t accept it, though we tried for the rest of the day.',
      unknown: 'Teams didn’t answer, so it may or may not have arrived.',
    },
    next: {
      handover: 'Call {person}. The hand-over waits under “my cases”.',
      question: 'Call or write yourself.',
      sparring: 'Write to {person} yourself, or ask another colleague.',
      meeting: 'Call or write about the meeting yourself.',
      other: 'Call or write yourself.',
      operations: 'Type “operations” to see what you can do.',
    },
  },
};
