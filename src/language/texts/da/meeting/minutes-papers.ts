import type { MinutesDocument } from '../../../../views/minutes/minutes-document';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const attended: Words<NonNullable<MinutesDocument['attendance'][number]['attended']> | 'unsaid'> = {
  present: 'Var med',
  partly: 'Var med noget af tiden',
  absent: 'Var ikke med',
  unsaid: 'Ikke noteret',
};

const answers: Words<MinutesDocument['approvals'][number]['answer']> = {
  approved: 'Har godkendt',
  disagrees: 'Er uenig',
  changeAsked: 'Har bedt om en ændring',
  silent: 'Har ikke svaret',
};

/** Signs that the font has none for, in words. */
const emoji: Readonly<Record<string, string>> = {
  '👍': 'tommel op',
  '👎': 'tommel ned',
  '👏': 'klapper',
  '💪': 'stærk',
  '🙌': 'hurra',
  '🎉': 'fest',
  '🎂': 'kage',
  '🌟': 'stjerne',
  '⭐': 'stjerne',
  '💔': 'knust hjerte',
  '💕': 'hjerter',
  '💖': 'hjerte',
  '💙': 'hjerte',
  '💚': 'hjerte',
  '💛': 'hjerte',
  '🤗': 'kram',
  '🏠': 'hus',
  '🏫': 'skole',
  '🐶': 'hund',
  '🐱': 'kat',
};

/** R5, R7: minutes as a document to read, print and file. */
export const minutesDocument = {
  name: 'Referat',
  about: {
    meeting: '{kind} {when}[, {where}]',
    reference: 'Sag {reference} · Version {version}',
    for: 'Til {recipient}',
  },
  foot: '{name} · {reference} · version {version} · til {recipient} · lavet {on}',
  page: 'Side {page} af {pages}',
  attendance: {
    interpreter: 'Med tolk: {who}',
    title: 'Hvem var med?',
    who: 'Navn',
    role: 'Rolle',
    attended: 'Deltog',
    states: attended,
  },
  familyWords: 'Familiens egne ord',
  childWords: 'Barnets egne ord',
  disagreement: 'Det er vi ikke enige om',
  says: '{who} siger:',
  scale: {
    title: 'Skala fra 0 til 10',
    intro: 'Hver har givet sit eget tal.',
    who: 'Navn',
    number: 'Tal',
    words: 'Med egne ord',
  },
  agreements: {
    title: 'Det har vi aftalt',
    what: 'Hvad',
    responsible: 'Hvem',
    dueOn: 'Senest',
    item: 'Fra punktet',
    none: 'Der blev ikke lavet aftaler.',
  },
  next: 'Hvad sker der nu?',
  notSeen: 'Om dette eksemplar',
  reviewed: {
    title: 'Gennemgået med familien',
    done: '{who}: gennemgået {on}[, {how}][. Med: {with}].',
    not: '{who}: ikke gennemgået. {why}',
  },
  approvals: {
    title: 'Hvem har godkendt?',
    version: 'Version',
    who: 'Navn',
    answer: 'Svar',
    on: 'Dato',
    answers,
    pressed: 'Har selv trykket i Teams.',
    reported: 'Skrevet af {by}. Sådan blev det sagt: {how}',
    asked: 'Ønsket: {asked}',
    answered: 'Svar fra koordinatoren: {answered}',
    notAnswered: 'Ønsket er ikke besvaret endnu.',
  },
  corrections: { title: 'Rettelser', note: '{on}, {by}[ om {about}]: {note}' },
  cannotShow: {
    emoji,
    otherEmoji: 'emoji',
    sign: 'tegn, der ikke kan vises',
    script: '{script} skrift',
  },
};

/** R2, R8: the sheet for going through a draft of minutes with the family. */
export const minutesReview = {
  title: 'Har vi forstået jer rigtigt?',
  intro:
    'Her er, hvad vi skrev ned ved mødet. Sig til, hvis noget er forkert, mangler eller kan siges bedre. Intet bliver sendt, før vi har talt om det.',
  ask: 'Sådan har vi forstået jer – passer det?',
  yes: 'Ja, det passer',
  almost: 'Næsten',
  no: 'Nej',
  instead: 'Det skal der stå i stedet:',
  dueOn: 'senest {on}',
  missing: 'Mangler der noget?',
  ownWords: 'Med dine egne ord',
  ownWordsHint: 'Er du uenig, kommer det med, præcis som du siger det.',
  how: 'Sådan gik vi det igennem',
  together: 'Sammen',
  phone: 'På telefon',
  alone: 'Læst alene',
  with: 'Hvem var med? (også tolk)',
  date: 'Dato',
  foot: 'Fra {coordinator}, {department}[, telefon {phone}]. Udskrevet {today}.',
};
