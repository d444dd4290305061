import { addDays, type CalendarDate, dateAt, type Instant } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import type { ConsentSettings, MunicipalitySettings } from '../organisation/settings';
import { requiredGivers } from './consent-givers';
import {
  type ConsentRequest,
  type ConsentSubject,
  type Recipient,
  recipientKey,
  sameRecipient,
} from './consent-record';
import { type Word, wordsAt } from './consent-words';

/** `requested`: missing, and the coordinator is to ask. `dueSoon`: still a basis, with its review near. */
export const consentStates = [
  'given',
  'dueSoon',
  'expired',
  'withdrawn',
  'refused',
  'requested',
  'missing',
] as const;
export type ConsentState = (typeof consentStates)[number];

/** Where one giver stands on sharing one type for one purpose. Members for whom it is the same share a row. */
export interface ConsentRow {
  readonly giverId: string;
  readonly type: string;
  readonly purpose: string;
  readonly aboutIds: readonly string[];
  readonly state: ConsentState;
  /** The giver's latest answer, if there is one: it can be withdrawn or renewed. */
  readonly consentId?: string;
  readonly on?: CalendarDate;
  readonly reviewOn?: CalendarDate;
  /** The request awaiting the giver's answer, if there is one. */
  readonly requestId?: string;
}

export interface RecipientStatus {
  readonly recipient: Recipient;
  readonly rows: readonly ConsentRow[];
}

/** The members something was ever asked or answered about, by type and purpose. */
interface Topic {
  readonly type: string;
  readonly purpose: string;
  readonly aboutIds: readonly string[];
}

const topicsOf = (
  subjects: readonly ConsentSubject[],
  { types, purposes }: ConsentSettings,
): readonly Topic[] => {
  const topics = new Map<string, { type: string; purpose: string; aboutIds: Set<string> }>();
  for (const { types: subjectTypes, purpose, aboutIds } of subjects) {
    for (const type of subjectTypes) {
      const key = `${type}\n${purpose}`;
      const topic = topics.get(key) ?? { type, purpose, aboutIds: new Set() };
      topics.set(key, topic);
      for (const id of aboutIds) topic.aboutIds.add(id);
    }
  }
  const place = (choices: readonly { readonly id: string }[], id: string): number => {
    const at = choices.findIndex((choice) => choice.id === id);
    return at < 0 ? choices.length : at;
  };
  return [...topics.values()]
    .sort(
      (one, other) =>
        place(types, one.type) - place(types, other.type) ||
        place(purposes, one.purpose) - place(purposes, other.purpose),
    )
    .map((topic) => ({ ...topic, aboutIds: [...topic.aboutIds] }));
};

const stateOf = (
  word: Word | undefined,
  request: ConsentRequest | undefined,
  soon: CalendarDate,
): ConsentState => {
  if (word === undefined) return request === undefined ? 'missing' : 'requested';
  const isDueSoon =
    word.state === 'given' && word.consent.answer === 'given' && word.consent.reviewOn <= soon;
  return isDueSoon ? 'dueSoon' : word.state;
};

/**
 * S8: who has consented to what, recipient by recipient: for everything ever answered or asked for, where each required
 * giver stands. Recipients in the order they came up, types and purposes in that of the settings.
 */
export const consentStatus = (
  familyCase: FamilyCase,
  settings: Pick<MunicipalitySettings, 'consent'>,
  at: Instant,
): readonly RecipientStatus[] => {
  const { consents = [], consentRequests = [], members } = familyCase;
  const today = dateAt(at);
  const soon = addDays(today, settings.consent.reviewSoonDays);
  const findWords = wordsAt(consents, at);
  const subjects: readonly ConsentSubject[] = [...consents, ...consentRequests];
  const recipients = new Map(subjects.map(({ recipient }) => [recipientKey(recipient), recipient]));

  const rowsOf = (recipient: Recipient, { type, purpose, aboutIds }: Topic): readonly ConsentRow[] => {
    const rows = new Map<string, ConsentRow>();
    for (const aboutId of aboutIds) {
      for (const giverId of requiredGivers(members, aboutId, settings.consent.youngPeople, today)) {
        const word = findWords(recipientKey(recipient), type, purpose, aboutId)?.get(giverId);
        const request = consentRequests.find(
          (one) =>
            one.giverId === giverId &&
            one.purpose === purpose &&
            one.types.includes(type) &&
            one.aboutIds.includes(aboutId) &&
            sameRecipient(one.recipient, recipient),
        );
        const state = stateOf(word, request, soon);
        const key = [giverId, state, word?.consent.id, request?.id].join();
        rows.set(key, {
          giverId,
          type,
          purpose,
          aboutIds: [...(rows.get(key)?.aboutIds ?? []), aboutId],
          state,
          ...(word && { consentId: word.consent.id, on: word.consent.on }),
          ...(word?.consent.answer === 'given' && { reviewOn: word.consent.reviewOn }),
          ...(request && { requestId: request.id }),
        });
      }
    }
    return [...rows.values()];
  };

  return [...recipients].map(([key, recipient]) => ({
    recipient,
    rows: topicsOf(
      subjects.filter((subject) => recipientKey(subject.recipient) === key),
      settings.consent,
    ).flatMap((topic) => rowsOf(recipient, topic)),
  }));
};
