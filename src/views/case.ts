import { z } from 'zod';
import { memberRelations } from '../domain/case/family-case';
import type { StaffId } from '../domain/organisation/organisation';
import type { Protection } from '../domain/protection/protection-record';
import { person } from './coordinator';
import { due } from './due';
import { count, date, meetingTime, phase, text, type ViewType, view } from './schema';
import type { ActionLink } from './verbs';
import { link } from './verbs';

const relation = z.enum(['coordinator', 'deputy', 'receiver', 'professional', 'lead', 'formerCoordinator']);

const member = z.strictObject({
  name: text,
  relation: z.enum(memberRelations),
  age: count.exactOptional(),
  custody: z.boolean(),
  livesElsewhere: z.boolean(),
});

const professional = z.strictObject({
  kind: z.literal('professional'),
  id: text,
  staffId: z.custom<StaffId>((value) => typeof value === 'string').exactOptional(),
  name: text,
  role: text,
  organisation: text,
});

const privatePerson = z.strictObject({
  kind: z.literal('private'),
  id: text,
  name: text,
  relation: text,
  atWeekends: z.boolean(),
  inHolidays: z.boolean(),
  afterEffort: z.boolean(),
  childsWish: z.boolean(),
});

/** S11. */
const protections = z.strictObject({
  rows: z.array(
    z.strictObject({
      who: z.array(text),
      from: z.array(text),
      /** Also from everybody in the family's own network. */
      wholeNetwork: z.boolean(),
      matters: z.array(z.enum(['place', 'time', 'contact', 'participation'])),
      reason: text,
      since: date,
      actions: z.array(link),
    }),
  ),
  /** Meetings that somebody had been told of before they were kept from them. */
  known: z.array(z.strictObject({ time: meetingTime, names: z.array(text) })),
});

/** A case as its reader may see it: what the reader may not see is not in the model. */
export const caseView = view('case', {
  relation,
  reference: text,
  alias: text.exactOptional(),
  today: date,
  startedOn: date.exactOptional(),
  phase: phase.exactOptional(),
  coordinator: person,
  deputy: person.extend({ from: date, to: date, now: z.boolean() }).exactOptional(),
  uncovered: z.strictObject({ since: date, why: z.enum(['left', 'away']) }).exactOptional(),
  targetGroup: z.enum(['met', 'exception', 'unclear']).exactOptional(),
  handover: z
    .strictObject({ receiver: text, requestedOn: date, acceptedOn: date.exactOptional() })
    .exactOptional(),
  members: z.array(member).exactOptional(),
  network: z.array(z.union([professional, privatePerson])).exactOptional(),
  /** S11: only for those who see the whole case. */
  protections: protections.exactOptional(),
  due: z.array(due),
  closing: z
    .strictObject({
      takenOverBy: z.enum(['coordinator', 'service', 'network']),
      name: text,
      on: date,
      familyView: text,
    })
    .exactOptional(),
  actions: z.array(link),
});
export type CaseView = ViewType<typeof caseView>;

export interface ProtectionView extends Pick<Protection, 'matters' | 'reason' | 'since'> {
  readonly who: readonly string[];
  readonly from: readonly string[];
  /** Also from everybody in the family's own network. */
  readonly wholeNetwork: boolean;
  readonly actions: readonly ActionLink[];
}

export const caseListView = view('case-list', {
  /** `mine`: those the reader answers for or takes part in. `department`: a lead's, references only. */
  scope: z.enum(['mine', 'department']),
  /** How many stand before this page; left out on the first. */
  from: count.exactOptional(),
  today: date,
  cases: z.array(
    z.strictObject({
      reference: text,
      alias: text.exactOptional(),
      relation,
      coordinator: text,
      phase: phase.exactOptional(),
      next: due.exactOptional(),
      press: link,
    }),
  ),
  actions: z.array(link),
});
export type CaseListView = ViewType<typeof caseListView>;
