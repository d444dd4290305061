import type { help as danish } from '../da/help';

export const help: typeof danish = {
  eyebrow: 'Rød Tråd',
  welcome: 'Hello {firstName}, good to meet you',
  welcomeNoName: 'Hello, I’m Rød Tråd',
  asked: 'This is what I can help with',
  about:
    'I keep track of who a family’s coordinator is, and make sure that nobody lets go before somebody else has taken hold.',
  sharedPlaces: 'In channels and group chats I never show anything about a family.',
  mention: '@Rød Tråd {phrase}',
  places: {
    personal: 'Write to me as you would to a colleague. For example:',
    group: 'Others can read along here. Mention me, and I’ll answer you privately. For example:',
    channel: 'Others can read along here. Mention me, and I’ll answer you privately. For example:',
  },
  forEveryone: [
    { say: 'who is the coordinator for …', does: 'Find a family’s coordinator' },
    { say: 'point of entry Jobcenter', does: 'See who to write to, and who decides what' },
    { say: 'who knows about language', does: 'Find a colleague to consult' },
    { say: 'concern report', does: 'See what to do when you are worried about a child' },
  ],
  forRole: {
    professional: [
      { say: 'my cases', does: 'See the families you work with' },
      {
        say: 'what may I know about …',
        does: 'See what you may be told about a family, and what you may share',
      },
    ],
    coordinator: [
      { say: 'my cases', does: 'See your families, and what comes next' },
      { say: 'open case', does: 'Open a case for a new family' },
      { say: 'meeting …', does: 'Plan a meeting, or see the next one and its answers' },
      { say: 'agenda …', does: 'Make the agenda together with the family' },
      { say: 'contact …', does: 'Record that you and the family have talked' },
      { say: 'consent …', does: 'See who may be told what, and what is missing' },
      { say: 'hand over … to …', does: 'Pass a family on safely to a colleague' },
      {
        say: 'absence from … to …',
        does: 'Report yourself absent on all cases, and type "back" when you are here again',
      },
      { say: 'protection …', does: 'Record who must not know a place, a time or an address' },
      { say: 'who has looked at …', does: 'See who has looked at anything about the family' },
    ],
    lead: [
      { say: 'my cases', does: 'See the department’s cases and deadlines, and who lacks a coordinator' },
      { say: 'open case', does: 'Open a case for a new family, and choose the coordinator' },
      { say: 'absence … from … to …', does: 'Report a colleague absent, or back, and choose a deputy' },
    ],
    auditor: [{ say: 'audit …', does: 'See who did and saw what in a case' }],
    administrator: [
      { say: 'import', does: 'Import departments, staff and who decides what' },
      { say: 'operations', does: 'See which messages didn’t arrive, and what you can do' },
    ],
  },
  more: 'Type “settings” to choose a language and reminders.',
  suggestions: {
    command: { title: 'Did you mean …?', text: 'Choose here, or put it another way.' },
    case: { title: 'Which of your cases do you mean?', text: 'Choose it here.' },
    example: { title: 'Who or what is it about?', text: 'For example, type:' },
    nothing: { title: 'I didn’t understand that', text: 'Try putting it another way, or choose here.' },
    family: 'Is it about {subject}? Then you can go on from here.',
    help: 'Help',
  },
  concernReport: {
    eyebrow: 'Concern report',
    title: 'Are you worried about a child?',
    danger: 'If there is danger right now, call 112.',
    phone: 'Call in the daytime',
    outOfHoursPhone: 'Evenings, nights and weekends',
    notHere: 'Don’t write about the child here. I can’t take a concern report, and I keep nothing about it.',
    anyway: 'If you are in doubt, call anyway. You don’t need to ask anybody first.',
  },
  settings: {
    title: 'Settings',
    language: 'Which language should I write in?',
    languageError: 'Choose a language.',
    choices: { da: 'Danish (Dansk)', en: 'English', follow: 'The one I write in' },
    dailyAt: 'When should the daily message come?',
    dailyAtError: 'Choose a time.',
    clock: '{time}',
    muted: 'What should I not remind you of?',
    topics: {
      contact: 'Contact with the family',
      meetings: 'Meetings',
      invitations: 'Agenda and invitations',
      deadlines: 'Statutory deadlines',
      consents: 'Consents that are running out',
    },
    typedTopics: {
      contact: ['contact', 'contacts'],
      meetings: ['meeting', 'meetings'],
      invitations: ['invitation', 'invitations', 'agenda', 'agendas'],
      deadlines: ['deadline', 'deadlines'],
      consents: ['consent', 'consents'],
    },
    honest:
      'Reminders come together, once a day at most, and on working days only. What you mute is still shown on your cases. When a statutory deadline has passed, I always say so.',
    line: 'You can also type “reminders at 10”, “stop reminders about contact” or “start reminders about contact”.',
    saved: 'Saved. I’ll write to you that way from now on.',
  },
};
