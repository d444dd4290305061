import type { Instant } from '../../domain/base/calendar';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Minutes, MinutesTexts } from '../../domain/minutes/minutes';
import type { StaffId } from '../../domain/organisation/organisation';
import type { AuditEntryKind } from '../../views/case/audit';
import type { Services } from '../base/services';
import type { ChangeRecord } from '../base/trails';
import { readCaseTrail } from '../case/case-store';
import { type Question, questionsAbout } from '../coordinator/question';
import { readMeetingTrails } from '../meeting/meeting-store';
import { readMinutesTrails, textsOf } from '../minutes/minutes-store';
import { readPlanTrails } from '../plan/plan-store';
import { type AccessRecord, readAccessLog } from '../trail/access-log';

/** Something that happened, as its trail tells it. */
export interface Happened {
  readonly at: Instant;
  readonly by: StaffId;
  readonly event: { readonly type: AuditEntryKind };
}

/** L3: everything that is held about a case. */
export interface Held {
  readonly familyCase: FamilyCase;
  readonly changes: readonly Happened[];
  readonly meetings: readonly { readonly meeting: Meeting; readonly changes: readonly Happened[] }[];
  readonly minutes: readonly {
    readonly minutes: Minutes;
    /** One for each version, the first version first. */
    readonly texts: readonly MinutesTexts[];
    readonly changes: readonly Happened[];
  }[];
  readonly plan: readonly { readonly changes: readonly Happened[] }[];
  readonly questions: readonly Question[];
  readonly looks: readonly AccessRecord[];
}

interface StoredTrail {
  readonly links: readonly {
    readonly content: ChangeRecord<{ readonly type: AuditEntryKind }>;
  }[];
}

const happened = ({ links }: StoredTrail): readonly Happened[] =>
  links.flatMap(({ content: { at, by, events } }) => events.map((event) => ({ at, by, event })));

/** L3: collects everything the store holds about a case. Undefined if there is no such case. */
export const heldAbout = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<Held | undefined> => {
  const trail = await readCaseTrail(services, tenantId, reference);
  if (trail === undefined) return undefined;
  const [meetings, minutes, plan, questions, reads] = await Promise.all([
    readMeetingTrails(services, tenantId, reference),
    readMinutesTrails(services, tenantId, reference),
    readPlanTrails(services, tenantId, reference),
    questionsAbout(services, tenantId, reference),
    readAccessLog(services, tenantId, `case.${reference}`),
  ]);
  return {
    familyCase: trail.snapshot,
    changes: happened(trail),
    meetings: meetings.map((one) => ({ meeting: one.meeting, changes: happened(one) })),
    minutes: await Promise.all(
      minutes.map(async (one) => ({
        minutes: one.minutes,
        texts: await versionsOf(services, tenantId, one.minutes),
        changes: happened(one),
      })),
    ),
    plan: plan.map((one) => ({ changes: happened(one) })),
    questions,
    looks: reads.links.flatMap(({ content }) => (content === undefined ? [] : [content])),
  };
};

const versionsOf = async (
  services: Services,
  tenantId: string,
  { id, version }: Minutes,
): Promise<readonly MinutesTexts[]> => {
  const texts = await Promise.all(
    Array.from({ length: version }, (_, at) => textsOf(services, tenantId, { id, version: at + 1 })),
  );
  return texts.filter((one) => one !== undefined);
};
