import { z } from 'zod';
import { memberRelations, uncoveredWhys } from '../../domain/case/family-case';
import { caseRelations } from '../../domain/case/rights';
import type { StaffId } from '../../domain/organisation/organisation';
import { digestParts } from '../../domain/overview/digest';
import { protectedMatters } from '../../domain/protection/protection-record';
import { person } from '../coordinator/coordinator';
import { planAction } from '../plan/plan';
import { due } from '../rhythm/due';
import { count, date, meetingTime, phase, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

const member = z.strictObject({
  name: text,
  relation: z.enum(memberRelations),
  age: count.exactOptional(),
  custody: z.boolean(),
  livesElsewhere: z.boolean(),
});

const networkPerson = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('professional'),
    id: text,
    staffId: z.custom<StaffId>((value) => typeof value === 'string').exactOptional(),
    name: text,
    role: text,
    organisation: text,
  }),
  z.strictObject({
    kind: z.literal('private'),
    id: text,
    name: text,
    relation: text,
    atWeekends: z.boolean(),
    inHolidays: z.boolean(),
    afterEffort: z.boolean(),
    childsWish: z.boolean(),
  }),
]);

const protection = z.strictObject({
  who: z.array(text),
  from: z.array(text),
  /** Also from everybody in the family's own network. */
  wholeNetwork: z.boolean(),
  matters: z.array(z.enum(protectedMatters)),
  reason: text,
  since: date,
  actions: z.array(link),
});
export type ProtectionView = ViewType<typeof protection>;

/** A case as its reader may see it: what the reader may not see is not in the model. */
export const caseView = view('case', {
  relation: z.enum(caseRelations),
  reference: text,
  alias: text.exactOptional(),
  today: date,
  startedOn: date.exactOptional(),
  phase: phase.exactOptional(),
  coordinator: person,
  deputy: person.extend({ from: date, to: date, now: z.boolean() }).exactOptional(),
  uncovered: z.strictObject({ since: date, why: z.enum(uncoveredWhys) }).exactOptional(),
  targetGroup: z.enum(['met', 'exception', 'unclear']).exactOptional(),
  handover: z
    .strictObject({ receiver: text, requestedOn: date, acceptedOn: date.exactOptional() })
    .exactOptional(),
  members: z.array(member).exactOptional(),
  network: z.array(networkPerson).exactOptional(),
  /** P3: what somebody still has to do, as far as the reader may know it. */
  todo: z.array(planAction.omit({ actions: true })).exactOptional(),
  /** S11: only for those who see the whole case. */
  protections: z
    .strictObject({
      rows: z.array(protection),
      /** Meetings that somebody had been told of before they were kept from them. */
      known: z.array(z.strictObject({ time: meetingTime, names: z.array(text) })),
    })
    .exactOptional(),
  due: z.array(due),
  /** To the network as a map, if it was just asked for. */
  sheetUrl: text.exactOptional(),
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

export const caseListView = view('case-list', {
  /**
   * `mine`: those the reader answers for or takes part in. `department`: a lead's, references only. `digest`: those of a channel's
   * digest that the reader belongs to.
   */
  scope: z.enum(['mine', 'department', 'digest']),
  /** Which one, of that scope. */
  digest: text.exactOptional(),
  /** How many come before this page; left out on the first. */
  from: count.exactOptional(),
  today: date,
  cases: z.array(
    z.strictObject({
      reference: text,
      alias: text.exactOptional(),
      relation: z.enum(caseRelations),
      coordinator: text,
      /** No longer on the staff list. */
      gone: z.literal(true).exactOptional(),
      phase: phase.exactOptional(),
      next: due.exactOptional(),
      /** What the digest says about it besides `next`. */
      waits: z.array(z.enum(digestParts)).exactOptional(),
      press: link,
    }),
  ),
  actions: z.array(link),
});
export type CaseListView = ViewType<typeof caseListView>;
