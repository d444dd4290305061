import type { colleagues as danish } from '../da/colleagues';

export const colleagues: typeof danish = {
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
