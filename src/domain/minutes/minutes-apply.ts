import type { Agreement } from '../meeting/meeting';
import type { Minutes, MinutesSection, MinutesTexts } from './minutes';
import type { MinutesEvent } from './minutes-events';
import { stageAfter } from './minutes-stages';

const withTexts = (minutes: Minutes, texts: Partial<MinutesTexts>): Minutes => ({
  ...minutes,
  texts: { ...minutes.texts, ...texts },
});

const withSection = (minutes: Minutes, id: string, changes: Partial<MinutesSection>): Minutes =>
  withTexts(minutes, {
    sections: minutes.texts.sections.map((section) =>
      section.id === id ? { ...section, ...changes } : section,
    ),
  });

/** An agreement with the given fields set, and those given as null emptied. A new one goes last. */
const withAgreement = (
  agreements: readonly Agreement[],
  id: string,
  changes: object,
): readonly Agreement[] => {
  const change = (one: object): Agreement =>
    Object.fromEntries(
      Object.entries({ ...one, ...changes }).filter(([, value]) => value !== null),
    ) as unknown as Agreement;
  return agreements.some((one) => one.id === id)
    ? agreements.map((one) => (one.id === id ? change(one) : one))
    : [...agreements, change({ id })];
};

/** The minutes after one more event; the first is `MinutesOpened`, applied to nothing. Pure and total. */
export const applyMinutes = (minutes: Minutes | undefined, event: MinutesEvent): Minutes => {
  if (event.type === 'MinutesOpened') {
    const { type: _, ...born } = event;
    return {
      ...born,
      stage: 'draft',
      version: 1,
      reviews: [],
      sent: [],
      answers: [],
      changes: [],
      delivered: [],
      corrections: [],
    };
  }
  if (minutes === undefined) throw new Error(`minutes begin with MinutesOpened, not ${event.type}`);
  const stage = stageAfter(minutes, event);
  return changedBy({ ...minutes, ...(stage && { stage }) }, event);
};

const changedBy = (
  minutes: Minutes,
  event: Exclude<MinutesEvent, { readonly type: 'MinutesOpened' }>,
): Minutes => {
  const { texts } = minutes;
  switch (event.type) {
    case 'MinutesVersionBegun':
      return { ...minutes, version: event.version };
    case 'SectionWritten':
      return withSection(minutes, event.sectionId, { lines: event.lines });
    case 'SectionTouchesSaid': {
      const { typesUnsaid: _, ...section } = texts.sections.find(({ id }) => id === event.sectionId) ?? {};
      return withTexts(minutes, {
        sections: texts.sections.map((one) =>
          one.id === event.sectionId ? ({ ...section, ...event.touched } as MinutesSection) : one,
        ),
      });
    }
    case 'MinutesAgreementWritten':
      return withTexts(minutes, {
        agreements: withAgreement(texts.agreements, event.agreementId, event.changes),
      });
    case 'MinutesAgreementRemoved':
      return withTexts(minutes, {
        agreements: texts.agreements.filter(({ id }) => id !== event.agreementId),
      });
    case 'MinutesNamesFollowed':
      return {
        ...minutes,
        people: minutes.people.map((person) => ({ ...person, name: event.names[person.id] ?? person.name })),
      };
    case 'MinutesAttendanceCorrected':
      return {
        ...minutes,
        people: minutes.people.map(({ attendance, ...one }) => {
          const is = one.id === event.personId ? event.attendance : (attendance ?? null);
          return is === null ? one : { ...one, attendance: is };
        }),
      };
    case 'FamilyWordsKept':
      return withTexts(minutes, { words: [...texts.words, event.words] });
    case 'MinutesGoneThrough':
      return { ...minutes, reviews: [...minutes.reviews, event.review] };
    case 'MinutesSent':
      return { ...minutes, sent: [...minutes.sent, event.sent] };
    case 'MinutesAnswered':
      return { ...minutes, answers: [...minutes.answers, event.answer] };
    case 'MinutesChangeAsked':
      return { ...minutes, changes: [...minutes.changes, event.change] };
    case 'MinutesChangeSettled':
      return {
        ...minutes,
        changes: minutes.changes.map((change) =>
          change.id === event.changeId ? { ...change, settled: event.settled } : change,
        ),
      };
    case 'MinutesReminded':
      return minutes;
    case 'MinutesApproved':
      return { ...minutes, approved: { on: event.on, by: event.by } };
    case 'MinutesDelivered':
      return { ...minutes, delivered: [...minutes.delivered, event.delivered] };
    case 'MinutesCorrected':
      return { ...minutes, corrections: [...minutes.corrections, event.note] };
    case 'MinutesFiled':
      return { ...minutes, filing: event.filing };
  }
};
