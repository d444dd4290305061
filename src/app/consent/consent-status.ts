import { dateAt, type Instant } from '../../domain/base/calendar';
import type { FamilyCase } from '../../domain/case/family-case';
import { may } from '../../domain/case/rights';
import {
  type ConsentRequest,
  type ConsentSubject,
  type LegalDisclosure,
  type Recipient,
  sameRecipient,
} from '../../domain/consent/consent-record';
import { type ConsentRow, type ConsentState, consentStatus } from '../../domain/consent/consent-status';
import { disclosuresInForce } from '../../domain/consent/legal-basis';
import type { ConsentRowView, ConsentView } from '../../views/consent';
import type { ActionLink } from '../../views/verbs';
import { offered, pressesAbout } from '../base/presses';
import type { OpenedCase } from '../case/case-store';
import type { Municipality } from '../organisation/directory';
import { type ConsentNames, consentNames } from './consent-names';

/** A card with more than this grows too large; the rest comes on the next one. */
const entriesAtMost = 10;

/** What a step adds to the view that follows it. */
export type JustDone = Partial<Pick<ConsentView, 'done' | 'noLonger' | 'sheetUrl'>>;

/**
 * S8: the consents of a case, for somebody who sees the whole of it: what is to be asked for, what is shared without
 * consent, and where every giver stands towards every recipient. `from`: how many of these were shown before.
 */
export const statusView = (
  { familyCase, relations }: OpenedCase,
  municipality: Municipality,
  at: Instant,
  from = 0,
  justDone: JustDone = {},
): ConsentView => {
  const names = consentNames(familyCase, municipality);
  const { reference, alias, consentRequests = [], legalDisclosures = [] } = familyCase;
  const allows = (right: Parameters<typeof may>[0]): boolean =>
    familyCase.status === 'open' && may(right, familyCase, relations);
  const rows = consentStatus(familyCase, municipality.settings, at).flatMap((status) =>
    wholeRows(status.rows).map((row) => ({ recipient: status.recipient, row })),
  );
  const disclosures = disclosuresInForce(legalDisclosures, municipality.settings.consent.legalBases, at);
  const shown = pages(from, consentRequests, disclosures, rows);
  const { execute, dialog } = pressesAbout({ reference });
  const offers = offered([
    [allows('recordConsent'), { ...dialog('consent.record'), style: 'positive' }],
    [shown.more, execute('consent.more', { from: String(from + entriesAtMost) })],
    [allows('requestConsent'), dialog('consent.ask')],
    [allows('discloseOnLegalBasis'), dialog('consent.disclose')],
    [true, execute('case.show')],
  ]);
  return {
    name: 'consent',
    reference,
    alias,
    today: dateAt(at),
    ...justDone,
    requests: shown.requests.map((request) => requestView(reference, request, names)),
    disclosures: shown.disclosures.map((disclosure) => ({
      ...disclosureView(disclosure, municipality, names),
      ...(allows('endLegalDisclosure') && {
        press: {
          verb: 'consent.endDisclosure',
          as: 'execute',
          ids: { reference, disclosure: disclosure.id },
          style: 'destructive',
        },
      }),
    })),
    recipients: byRecipient(shown.rows).map(({ recipient, rows: some }) => ({
      recipient: names.hearer(recipient),
      rows: some.map((row) => rowView(familyCase, recipient, row, names, allows)),
    })),
    actions: offers,
  };
};

/** What fits on one card, from three lists that follow on from each other. */
const pages = <One, Two, Three>(
  from: number,
  requests: readonly One[],
  disclosures: readonly Two[],
  rows: readonly Three[],
) => {
  const cut = <Item>(items: readonly Item[], before: number): readonly Item[] =>
    items.slice(Math.max(0, from - before), Math.max(0, from + entriesAtMost - before));
  const total = requests.length + disclosures.length + rows.length;
  return {
    requests: cut(requests, 0),
    disclosures: cut(disclosures, requests.length),
    rows: cut(rows, requests.length + disclosures.length),
    more: total > from + entriesAtMost,
  };
};

/** One type for one purpose, with all givers; members whose rows would be identical share one. */
interface WholeRow {
  readonly type: string;
  readonly purpose: string;
  readonly aboutIds: readonly string[];
  readonly givers: readonly ConsentRow[];
}

const wholeRows = (rows: readonly ConsentRow[]): readonly WholeRow[] => {
  const byMember = new Map<string, WholeRow>();
  for (const row of rows) {
    for (const aboutId of row.aboutIds) {
      const key = [row.type, row.purpose, aboutId].join('\n');
      const { type, purpose } = row;
      const present = byMember.get(key) ?? { type, purpose, aboutIds: [aboutId], givers: [] };
      byMember.set(key, { ...present, givers: [...present.givers, row] });
    }
  }
  const merged = new Map<string, WholeRow>();
  for (const row of byMember.values()) {
    const givers = row.givers.map(({ giverId, state, consentId, requestId }) =>
      [giverId, state, consentId, requestId].join(),
    );
    const key = [row.type, row.purpose, ...givers].join('\n');
    const present = merged.get(key);
    merged.set(
      key,
      present === undefined ? row : { ...present, aboutIds: [...present.aboutIds, ...row.aboutIds] },
    );
  }
  return [...merged.values()];
};

/** All givers taken together: what is most in the way. */
const gravestFirst: readonly ConsentState[] = [
  'refused',
  'withdrawn',
  'missing',
  'expired',
  'requested',
  'dueSoon',
  'given',
];

const gravest = (states: readonly ConsentState[]): ConsentState =>
  gravestFirst.find((state) => states.includes(state)) ?? 'missing';

const byRecipient = (
  rows: readonly { readonly recipient: Recipient; readonly row: WholeRow }[],
): readonly { readonly recipient: Recipient; readonly rows: readonly WholeRow[] }[] => {
  const groups: { recipient: Recipient; rows: WholeRow[] }[] = [];
  for (const { recipient, row } of rows) {
    const last = groups.at(-1);
    if (last !== undefined && sameRecipient(last.recipient, recipient)) last.rows.push(row);
    else groups.push({ recipient, rows: [row] });
  }
  return groups;
};

const rowView = (
  familyCase: FamilyCase,
  recipient: Recipient,
  { type, purpose, aboutIds, givers }: WholeRow,
  names: ConsentNames,
  allows: (right: 'recordConsent' | 'withdrawConsent') => boolean,
): ConsentRowView => ({
  type: names.type(type),
  purpose: names.purpose(purpose),
  about: aboutIds.map(names.member),
  state: gravest(givers.map(({ state }) => state)),
  givers: givers.map((row) => ({
    name: names.member(row.giverId),
    state: row.state,
    ...(row.on && { on: row.on }),
    ...(row.reviewOn && { reviewOn: row.reviewOn }),
    ...(allows('withdrawConsent') && withdrawLink(familyCase, row)),
    ...(allows('recordConsent') && recordLink(familyCase, recipient, row)),
  })),
});

const withdrawLink = (
  { reference }: FamilyCase,
  { state, consentId }: ConsentRow,
): { readonly withdraw?: ActionLink } =>
  consentId === undefined || (state !== 'given' && state !== 'dueSoon')
    ? {}
    : {
        withdraw: {
          verb: 'consent.withdraw',
          as: 'execute',
          ids: { reference, consent: consentId },
          style: 'destructive',
        },
      };

/** The form, filled in as the giver was asked or answered last; for those never asked, as another giver was. */
const recordLink = (
  familyCase: FamilyCase,
  recipient: Recipient,
  row: ConsentRow,
): { readonly record?: ActionLink } => {
  if (row.state === 'given') return {};
  const isAlike = (subject: ConsentSubject): boolean =>
    sameRecipient(subject.recipient, recipient) &&
    subject.purpose === row.purpose &&
    subject.types.includes(row.type) &&
    row.aboutIds.some((id) => subject.aboutIds.includes(id));
  const consent = row.consentId ?? familyCase.consents?.find(isAlike)?.id;
  const alike = row.requestId ?? consent ?? familyCase.consentRequests?.find(isAlike)?.id;
  const isRenewal = row.state === 'dueSoon' || row.state === 'expired';
  return {
    record: {
      verb: isRenewal ? 'consent.renew' : 'consent.record',
      as: 'dialog',
      ids: {
        reference: familyCase.reference,
        giver: row.giverId,
        ...(alike !== undefined && { like: alike }),
      },
    },
  };
};

const requestView = (
  reference: FamilyCase['reference'],
  request: ConsentRequest,
  names: ConsentNames,
): ConsentView['requests'][number] => ({
  giver: names.member(request.giverId),
  recipient: names.hearer(request.recipient),
  types: request.types.map(names.type),
  about: request.aboutIds.map(names.member),
  purpose: names.purpose(request.purpose),
  reason: request.reason,
  on: request.on,
  press: {
    verb: 'consent.record',
    as: 'dialog',
    ids: { reference, giver: request.giverId, like: request.id },
    style: 'positive',
  },
  print: { verb: 'consent.print', as: 'execute', ids: { reference, subjects: request.id } },
});

const disclosureView = (
  disclosure: LegalDisclosure,
  { settings }: Municipality,
  names: ConsentNames,
): Omit<ConsentView['disclosures'][number], 'press'> => {
  const basis = settings.consent.legalBases.find(({ id }) => id === disclosure.legalBasisId);
  const { da, en, reference } = basis ?? { da: '', en: '', reference: '' };
  return {
    recipient: names.hearer(disclosure.recipient),
    types: disclosure.types.map(names.type),
    about: disclosure.aboutIds.map(names.member),
    legalBasis: { da, en, reference },
    reason: disclosure.reason,
    until: disclosure.until,
  };
};
