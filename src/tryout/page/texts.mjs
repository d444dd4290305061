// @ts-check

/**
 * The page's own texts. What the app itself says comes from the bot.
 * @typedef {'da' | 'en'} Language
 */

const da = {
  tagline: 'Prøv det i Teams, uden Teams',
  people: 'Vælg hvem du er',
  you: 'dig',
  leftPane: 'Venstre rude',
  rightPane: 'Højre rude',
  theme: 'Skift mellem lyst og mørkt',
  split: 'Vis to personer side om side',
  unsplit: 'Vis kun én person',
  traffic: 'Trafik',
  showTraffic: 'Vis trafikken mellem Teams og botten',
  pageLanguage: 'Sidens sprog',
  teamsLanguage: 'Sprog i Teams',
  installed: 'App installeret',
  notInstalled: 'Appen er ikke installeret her.',
  notInstalledHint: '{name} kan ikke skrive til {bot}, og botten kan ikke skrive til {name}.',
  install: 'Installér appen',
  chats: 'Chat',
  chatsOf: 'Samtaler for {name}',
  teams: 'Teams',
  personalHint: 'Personlig chat, kun for {name}',
  groupHint: '{count} medlemmer',
  channelHint: 'Kanal i {team}',
  switchPerson: 'Skift person',
  closePane: 'Luk ruden',
  resize: 'Træk for at ændre rudernes bredde',
  unread: '{count} ulæste',
  emptyTitle: 'Her er stille endnu',
  emptyPersonal: 'Skriv til {bot}, eller vælg et af forslagene nedenfor.',
  emptyShared: 'Nævn @{bot} for at spørge botten. Med / ser andre ikke dit spørgsmål.',
  compose: 'Skriv en besked til {bot}',
  composeShared: 'Skriv en besked. Nævn @{bot}, eller spørg privat med /',
  composePost: 'Start et nyt indlæg. Nævn @{bot}, eller spørg privat med /',
  onlyYou: 'Kun du kan se beskeden',
  onlyBotSees: 'Kun {bot} ser det, du skriver her',
  askPrivately: 'Skriv, så andre her ikke ser det',
  composeReply: 'Svar i tråden',
  replyingTo: 'Svarer i tråden',
  stopReplying: 'Svar ikke i tråden',
  reply: 'Svar',
  send: 'Send',
  mention: 'Nævn nogen',
  openSearch: 'Søg med {bot} og indsæt et kort',
  suggestions: 'Forslag',
  removeCard: 'Fjern kortet',
  edited: 'Redigeret',
  app: 'App',
  notHeard: 'Botten hører kun med, når den nævnes med @{bot}.',
  typing: '{bot} skriver …',
  refreshCard: 'Opdatér kortet',
  working: 'Arbejder …',
  attach: 'Vedhæft en fil',
  dropHere: 'Slip filen her',
  moreActions: 'Flere valg',
  toWriting: 'Gå til at skrive',
  newAnswer: 'Nyt svar',
  failed: 'Der gik noget galt. Prøv igen.',
  unreachable: 'Appen kan ikke nås. Kører botten?',
  failedDetail: 'Status {status}',
  seeTraffic: 'Se trafikken',
  close: 'Luk',
  dialogFor: 'Dialog for {name}',
  cannotShow: 'Kortet kan ikke vises.',
  onlySubmit: 'Dialoger i Teams kender kun Action.Submit.',
  noHits: 'Ingen fundet. Prøv et andet ord.',
  searching: 'Søger …',
  welcomeIn: 'Velkommen til {title}',
  welcomeText: 'Du er flere kolleger på én gang: klik, så skriver siden for dig og viser svaret.',
  moreInvitations: 'Flere forslag',
  showWelcome: 'Vis forslagene igen',
  newMessage: 'Ny besked fra {name}: {text}',
  allConversations: 'Alle samtaler',
  filterConversation: 'Samtale',
  onlyErrors: 'Kun fejl',
  trafficEmpty: 'Ingen trafik endnu. Skriv noget til botten.',
  trafficPick: 'Vælg en linje for at se, hvad der blev sendt.',
  toBot: 'til botten',
  fromBot: 'fra botten',
  request: 'Forespørgsel',
  response: 'Svar',
  nothing: 'intet indhold',
  offline: 'Forbindelsen til prøvesiden er væk. Den prøver igen.',
};

/** @type {Record<keyof typeof da, string>} */
const en = {
  tagline: 'Try it in Teams, without Teams',
  people: 'Choose who you are',
  you: 'you',
  leftPane: 'Left pane',
  rightPane: 'Right pane',
  theme: 'Switch between light and dark',
  split: 'Show two people side by side',
  unsplit: 'Show one person only',
  traffic: 'Traffic',
  showTraffic: 'Show the traffic between Teams and the bot',
  pageLanguage: 'Language of this page',
  teamsLanguage: 'Language in Teams',
  installed: 'App installed',
  notInstalled: 'The app is not installed here.',
  notInstalledHint: '{name} cannot write to {bot}, and the bot cannot write to {name}.',
  install: 'Install the app',
  chats: 'Chat',
  chatsOf: 'Conversations of {name}',
  teams: 'Teams',
  personalHint: 'Personal chat, for {name} alone',
  groupHint: '{count} members',
  channelHint: 'Channel in {team}',
  switchPerson: 'Be someone else',
  closePane: 'Close the pane',
  resize: 'Drag to change the width of the panes',
  unread: '{count} unread',
  emptyTitle: 'It is quiet here',
  emptyPersonal: 'Write to {bot}, or choose one of the suggestions below.',
  emptyShared: 'Mention @{bot} to ask the bot. With / others don’t see your question.',
  compose: 'Write a message to {bot}',
  composeShared: 'Write a message. Mention @{bot}, or ask privately with /',
  composePost: 'Start a new post. Mention @{bot}, or ask privately with /',
  onlyYou: 'Only you can see this message',
  onlyBotSees: 'Only {bot} sees what you write here',
  askPrivately: 'Write without others here seeing it',
  composeReply: 'Reply in the thread',
  replyingTo: 'Replying in the thread',
  stopReplying: 'Do not reply in the thread',
  reply: 'Reply',
  send: 'Send',
  mention: 'Mention someone',
  openSearch: 'Search with {bot} and insert a card',
  suggestions: 'Suggestions',
  removeCard: 'Remove the card',
  edited: 'Edited',
  app: 'App',
  notHeard: 'The bot listens only when it is mentioned with @{bot}.',
  typing: '{bot} is typing …',
  refreshCard: 'Refresh card',
  working: 'Working …',
  attach: 'Attach a file',
  dropHere: 'Drop the file here',
  moreActions: 'More choices',
  toWriting: 'Skip to writing',
  newAnswer: 'New answer',
  failed: 'Something went wrong. Try again.',
  unreachable: 'The app cannot be reached. Is the bot running?',
  failedDetail: 'Status {status}',
  seeTraffic: 'See the traffic',
  close: 'Close',
  dialogFor: 'Dialog for {name}',
  cannotShow: 'The card cannot be shown.',
  onlySubmit: 'Dialogs in Teams know Action.Submit only.',
  noHits: 'Nothing found. Try another word.',
  searching: 'Searching …',
  welcomeIn: 'Welcome to {title}',
  welcomeText: 'You are several colleagues at once: click, and the page writes for you and shows the answer.',
  moreInvitations: 'More suggestions',
  showWelcome: 'Show the suggestions again',
  newMessage: 'New message from {name}: {text}',
  allConversations: 'All conversations',
  filterConversation: 'Conversation',
  onlyErrors: 'Errors only',
  trafficEmpty: 'No traffic yet. Write something to the bot.',
  trafficPick: 'Choose a line to see what was sent.',
  toBot: 'to the bot',
  fromBot: 'from the bot',
  request: 'Request',
  response: 'Response',
  nothing: 'no content',
  offline: 'The connection to this page is gone. It tries again.',
};

/** Exported for the tests. @public */
export const texts = { da, en };

/** @type {Language} */
let language = 'da';

/** @param {Language} next */
export const setLanguage = (next) => {
  language = next;
  document.documentElement.lang = next;
};

/** @returns {Language} */
export const currentLanguage = () => language;

/**
 * @param {keyof typeof da} key
 * @param {Record<string, string | number>} [gaps]
 * @param {Language} [inLanguage] The page's own when left out.
 */
export const t = (key, gaps = {}, inLanguage = language) =>
  texts[inLanguage][key].replace(/\{(\w+)\}/g, (_all, name) => String(gaps[name] ?? ''));

/** @param {import('../world').LocalText} text */
export const local = (text) => text[language];

/** @param {string} iso */
export const clock = (iso) =>
  new Date(iso).toLocaleTimeString(language === 'da' ? 'da-DK' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
