import type { notices as danish } from '../da/notices';

export const notices: typeof danish = {
  plain: {
    failure: {
      title: 'Something went wrong on my side',
      text: 'Try again shortly. If it keeps happening, give your administrator this number: {referenceNumber}.',
    },
    unknownStaff: {
      title: 'We don’t know each other yet',
      text: 'I can only help those on the municipality’s staff list. Ask your lead or administrator to add you, then write to me again.',
    },
    unknownTenant: {
      title: 'I can’t help you here',
      text: 'I’m set up for another organisation. Talk to whoever installed me at yours.',
    },
    answeredPrivately: {
      title: 'I’ve answered you privately',
      text: 'Others can read along here. You’ll find the answer in your own chat with me.',
    },
    cannotAnswerPrivately: {
      title: 'I can’t write to you privately yet',
      text: 'Others can read along here, so I won’t answer here. Find Rød Tråd under Apps in Teams, add me, and ask me in our own chat.',
    },
    youAreWelcome: {
      title: 'You’re welcome',
      text: 'Write again whenever you need to.',
    },
    notYet: {
      title: 'I can’t help with that yet',
      text: 'It comes later. Type “help”, and I’ll show you what I can do now.',
    },
    deputyAppointed: {
      title: 'You are the deputy',
      text: 'On {reference} you stand in for {coordinator} from {from} to {to}, both included. On those days you can see and do the same as the coordinator. Look at the case when your turn comes.',
    },
    consentWithdrawn: {
      title: 'A consent has been withdrawn',
      text: 'It is about {subject}. From now on you may not use or share what you know {what}. What was lawful when it was done still stands.',
    },
    disclosedWithoutConsent: {
      title: 'Something has been shared without consent',
      text: 'On {reference}, {by} has shared information[ with {recipient}], because a rule allows it: {legalBasis}. It lasts to the end of {until}. Talk to {by} if you doubt the reason.',
    },
    consentToAskFor: {
      title: 'Ask {giver} for a consent',
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
      title: 'Somebody answers for a family again',
      text: 'For {reference} it is {by}. There is nothing more for you to do.',
    },
    caseClosed: {
      title: '{reference} is closed',
      text: 'Somebody else holds on to the family now. There is nothing more for you to do.',
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
    text: {
      handover:
        'Your hand-over couldn’t be delivered. {person} probably doesn’t have Rød Tråd in Teams. Call {person} and ask them to add the app. The hand-over waits under “my cases”.',
      question:
        'The message about a question couldn’t be delivered. {person} probably doesn’t have Rød Tråd in Teams. Call or write yourself, and ask them to add the app.',
      sparring:
        'Your request for sparring couldn’t be delivered. {person} probably doesn’t have Rød Tråd in Teams. Write to {person} yourself, or ask another colleague.',
      other:
        'The message couldn’t be delivered. {person} probably doesn’t have Rød Tråd in Teams. Call or write yourself, and ask them to add the app.',
    },
  },
};
