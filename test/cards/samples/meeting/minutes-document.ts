import { calendarDate } from '../../../../src/domain/base/calendar';
import { localTime } from '../../../../src/domain/base/meeting-time';
import type { MinutesDocument } from '../../../../src/views/minutes/minutes-document';
import type { MinutesReview } from '../../../../src/views/minutes/minutes-review';

/** The minutes of the start-up meeting in domain.md § 5, with everything minutes may hold. */
export const minutesSample: MinutesDocument = {
  language: 'da',
  look: { name: 'Eksempelby Kommune', colour: '#1f5f5b' },
  title: 'Referat af opstartsmøde for Familien Månesten',
  reference: 'HOI-2026-001',
  recipient: 'Gudrun',
  version: 2,
  producedOn: calendarDate('2026-04-27'),
  meeting: {
    kind: 'startup',
    time: { on: calendarDate('2026-04-21'), start: localTime('10:00'), end: localTime('11:30') },
    where: 'Familiehuset, lokale 2',
  },
  attendance: [
    { name: 'Freja', role: 'mor', attended: 'present' },
    { name: 'Bo', role: 'far', attended: 'partly', interpreter: 'Tolkeservice, arabisk' },
    { name: 'Alma', role: 'barn', attended: 'present' },
    { name: 'Sara Testlund', role: 'koordinator, Familierådgivningen', attended: 'present' },
    { name: 'Jonas Attrap', role: 'Jobcenter', attended: 'absent' },
    { name: 'Mille Fiktiv', role: 'Månebakkeskolen' },
  ],
  sections: [
    {
      id: 'worried',
      heading: 'Det er vi bekymrede for',
      paragraphs: [
        'Morgenerne er svære. Alma kommer ofte for sent, og Storm græder, når de skal ud ad døren. Freja sover dårligt, fordi hun tænker på pengene.',
        'Der kommer rykkere næsten hver uge. Freja åbner dem ikke altid.',
      ],
    },
    {
      id: 'works',
      heading: 'Det virker',
      paragraphs: [
        'Gudrun kommer hver onsdag. Så er der ro, og alle spiser sammen.',
        'Alma er glad for fodbold hos Kim.',
      ],
    },
    {
      id: 'must',
      heading: 'Det skal ske',
      paragraphs: ['Vi laver en plan for morgenerne, som alle kan huske.'],
    },
  ],
  familyWords: [{ who: 'Freja', words: 'Vi er ikke dovne. Vi er trætte.' }],
  disagreement: [
    { who: 'Bo', words: 'Jeg synes, at skolen skal ringe til mig først. Det vil skolen ikke love.' },
  ],
  childWords: [{ who: 'Alma', words: 'Skriv at jeg gerne VIL i skole.' }],
  scale: [
    { name: 'Freja', number: 4, words: 'Det går op og ned.' },
    { name: 'Alma', number: 3 },
    { name: 'Skolen', number: 4, words: 'Hun er glad, når hun er her.' },
  ],
  agreements: [
    {
      what: 'Bo kører Alma i skole tirsdag og torsdag',
      responsible: 'Bo',
      dueOn: calendarDate('2026-05-05'),
      item: 'Jeg vil gerne i skole',
    },
    {
      what: 'Gudrun sover hos familien natten til torsdag',
      responsible: 'Gudrun',
      dueOn: calendarDate('2026-04-29'),
      item: 'Morgenerne er stadig svære',
    },
    { what: 'Jonas spørger biblioteket om en praktik', responsible: 'Jonas Attrap' },
  ],
  next: ['Vi mødes igen tirsdag 16. juni 2026. Sara sender en dagsorden, som hun laver sammen med jer.'],
  notSeen: 'Du får ikke afsnittet om Frejas helbred, fordi Freja ikke har sagt ja til at dele det med dig.',
  reviewed: [
    { who: 'Freja', on: calendarDate('2026-04-24'), how: 'hjemme hos familien' },
    { who: 'Bo', on: calendarDate('2026-04-24'), how: 'på telefon', with: 'en tolk' },
    { who: 'Alma', whyNot: 'Alma ville hellere høre det af sin mor.' },
  ],
  approvals: [
    {
      version: 1,
      who: 'Mille Fiktiv',
      answer: 'changeAsked',
      on: calendarDate('2026-04-25'),
      change: { asked: 'Skriv, at skolen ringer inden kl. 9.', answered: 'Det er skrevet ind i version 2.' },
    },
    { version: 2, who: 'Mille Fiktiv', answer: 'approved', on: calendarDate('2026-04-26') },
    {
      version: 2,
      who: 'Gudrun',
      answer: 'approved',
      on: calendarDate('2026-04-26'),
      reported: { by: 'Sara Testlund', how: 'på telefon søndag' },
    },
    { version: 2, who: 'Jonas Attrap', answer: 'silent' },
  ],
  corrections: [
    {
      on: calendarDate('2026-05-02'),
      by: 'Sara Testlund',
      about: 'Det har vi aftalt',
      note: 'Bo kører tirsdag og fredag, ikke torsdag.',
    },
  ],
};

/** Minutes with the same text wherever somebody can write. */
export const minutesWith = (text: string, language: MinutesDocument['language']): MinutesDocument => {
  const { meeting, producedOn } = minutesSample;
  const words = [{ who: text, words: text }];
  return {
    language,
    look: { name: text, colour: '#ffe600' },
    title: text,
    reference: text,
    recipient: text,
    version: 1,
    producedOn,
    meeting: { ...meeting, where: text },
    attendance: [{ name: text, role: text, note: text }],
    sections: [{ id: text, heading: text, paragraphs: [text] }],
    familyWords: words,
    disagreement: words,
    childWords: words,
    scale: [{ name: text, number: 10, words: text }],
    agreements: [{ what: text, responsible: text, dueOn: producedOn, item: text }],
    next: [text],
    notSeen: text,
    reviewed: [
      { who: text, on: producedOn, how: text, with: text },
      { who: text, whyNot: text },
    ],
    approvals: [
      {
        version: 1,
        who: text,
        answer: 'changeAsked',
        on: producedOn,
        reported: { by: text, how: text },
        change: { asked: text, answered: text },
      },
    ],
    corrections: [{ on: producedOn, by: text, about: text, note: text }],
  };
};

export const reviewSample: MinutesReview = {
  language: 'da',
  municipality: 'Eksempelby Kommune',
  department: 'Familierådgivningen',
  coordinator: { name: 'Sara Testlund', phone: '00 00 00 01' },
  recipient: 'Alma',
  meeting: { kind: 'startup', time: minutesSample.meeting.time },
  sections: minutesSample.sections,
  agreements: minutesSample.agreements.map(({ item: _item, ...agreement }) => agreement),
  today: calendarDate('2026-04-24'),
};
