import type * as danish from '../da/coordinator';

export const coordinator: typeof danish.coordinator = {
  basis: {
    belongs: 'You can see this because you work with the family.',
    sameAuthority:
      'You can see this because you work within the same authority. Your look-up has been recorded.',
    consent: 'You can see this because the family has said yes to it.',
    shared: 'The name has been shared with you. Nothing else has.',
  },
  eyebrow: 'Coordinator for {subject}',
  coordinatorIs: 'The coordinator is {coordinator}.',
  away: '{coordinator} is away until the end of {until}. Write to the deputy in the meantime.',
  uncovered: 'The family has no coordinator at present',
  uncoveredSince: 'This has been so since {since}.',
  uncoveredAskLead: 'Write to the lead if it can’t wait.',
  uncoveredNoLead: 'Write to the department’s point of entry if it can’t wait.',
  choices: {
    eyebrow: 'Find the coordinator',
    title: 'Which family do you mean?',
    more: 'There are more. Write a little more of the name if you don’t see the right one.',
  },
  offer: {
    eyebrow: 'Find the coordinator',
    title: 'I can’t answer that directly',
    text: 'Tell me briefly what you need the answer for. I’ll then pass your question on, if there is anybody to pass it on to.',
    answerBy: 'You’ll hear from me by {date}, whatever happens.',
    purpose: 'What do you need the answer for?',
    purposeHint: 'Choose',
    purposeError: 'Choose what you need the answer for.',
    sentTitle: 'I’ll take your question from here',
    sent: 'It has been passed on, if there is a coordinator to pass it on to.',
    sentNoDate: 'You’ll hear from me, whatever happens. There is nothing more for you to do now.',
  },
  question: {
    eyebrow: 'Question about {subject}',
    title: '{asker} asks who coordinates',
    purpose: 'Needs the answer for',
    askedAt: 'Asked',
    states: {
      waiting: 'Waiting for your answer',
      askedBack: 'Waiting for {asker} to answer',
      replied: '{asker} has answered',
      shared: 'The name is shared',
      declined: 'Not shared',
      expired: 'The time ran out',
    },
    next: {
      waiting:
        'If you say yes, {asker} hears only who coordinates. If not, {asker} just hears that no answer came.',
      askedBack: 'I’ll tell you here when the answer comes. You can also answer now.',
      replied: 'Read the answer, and choose whether {asker} may hear the name.',
      shared:
        '{asker} now knows who coordinates. Nothing else is shared. There is nothing more for you to do.',
      declined:
        '{asker} just hears, when the time is up, that no answer came. There is nothing more for you to do.',
      expired: '{asker} has heard that no answer came. Get in touch yourself if that is good for the family.',
    },
    answered: '{by} answered {at}.',
    askedBack: 'The question back',
    reply: '{asker} answered',
    askBackField: 'Would you like to know more before you answer?',
    askBackHint: 'Write your question to {asker}',
  },
  result: {
    eyebrow: 'Your question about a coordinator',
    askedBack: 'I need to know a little more',
    askedBackText: 'Answer here, and I’ll pass it on.',
    question: 'A question for you',
    reply: 'Your answer',
    replyHint: 'Keep it short, without names and CPR numbers',
    replyError: 'Write an answer before you send.',
    replied: 'Your answer has been passed on',
    repliedText: 'You’ll hear from me when there is news. There is nothing more for you to do now.',
    noAnswer: 'No answer has come',
    noAnswerText:
      'It may be because there is no coordinator, or because the answer can’t be shared. Ask the family themselves, or use the department’s point of entry.',
  },
  contact: {
    eyebrow: 'Contact',
    text: 'Contact details from the municipality’s staff list.',
  },
  ask: {
    title: 'Who coordinates?',
    text: 'Write to Rød Tråd in your own chat, and you’ll find the person who can answer.',
    example: 'who is the coordinator for …',
  },
};

export const entrance: typeof danish.entrance = {
  eyebrow: 'Point of entry',
  asked: 'You asked who decides about {subject}.',
  hours: 'Open',
  decisions: 'Who decides what',
  noDecisions: 'Nothing has been recorded about who decides what. Call or write to the point of entry.',
  list: {
    title: 'Which department?',
    intro: 'Choose a department, and you’ll see who to write to and who decides what.',
    notFound: 'I don’t know a department called “{name}”. Choose one of these.',
    none: 'There are no departments on the list yet. Ask your administrator to import them.',
    open: 'See the point of entry to {department}',
  },
};

export const colleagues: typeof danish.colleagues = {
  eyebrow: 'Find a colleague',
  title: 'They know about {subject}',
  none: 'I found nobody who has listed {subject} as something they know about',
  noneNext: 'Try one of the subjects that colleagues have listed:',
  noneAtAll: 'Nobody has listed a subject yet. Ask your lead who usually knows.',
  more: 'There are more. Try a narrower subject for a shorter list.',
  alone: 'Ask for peer consultation, and I’ll ask them for you. Don’t name the family.',
  sparring: {
    eyebrow: 'Peer consultation on {subject}',
    titles: {
      asker: {
        open: 'Your question has been sent',
        taken: '{colleague} is happy to help',
        withdrawn: 'You have withdrawn the question',
        expired: 'Nobody answered in time',
      },
      colleague: {
        open: '{asker} would like to consult you',
        taken: '{colleague} is helping {asker}',
        withdrawn: '{asker} has withdrawn the question',
        expired: 'The question is closed',
      },
    },
    takenByReader: 'You are helping {asker}',
    next: {
      asker: {
        open: 'I’ll tell you when one of them can help.',
        taken: 'Write to {colleague}, and agree when to talk.',
        withdrawn: 'Your colleagues can no longer take it. There is nothing more for you to do.',
        expired: 'Try again with another subject, or talk to your lead. You shouldn’t be left alone with it.',
      },
      colleague: {
        open: 'The first to say yes takes it on. Don’t name any family.',
        taken: 'There is nothing more for you to do. Thank you for offering.',
        withdrawn: 'There is nothing more for you to do.',
        expired: 'There is nothing more for you to do.',
      },
    },
    takenByReaderNext: 'Write to {asker}, and agree when to talk.',
    offeredTo: { one: '1 colleague has been asked', many: '{count} colleagues have been asked' },
    askedAt: 'Asked {at}',
    takenAt: '{colleague} said yes {at}',
    question: 'The question',
  },
};
