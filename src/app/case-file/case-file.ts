import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../domain/base/calendar';
import type { CaseEventType } from '../../domain/case/case-events';
import type { FamilyCase, Member } from '../../domain/case/family-case';
import { judgingFor } from '../../domain/case-file/judging';
import { touchedIn, type Written, writtenIn } from '../../domain/case-file/written';
import type { ToFile } from '../../domain/filing/to-file';
import { agendaInOrder } from '../../domain/meeting/agenda';
import type { ParticipantWho } from '../../domain/meeting/meeting';
import type { StaffId } from '../../domain/organisation/organisation';
import type { AuditEntryKind } from '../../views/case/audit';
import type { CaseFile, CaseFileChapter, CaseFileEntry, CaseFileFact } from '../../views/case/case-file';
import type { Services } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import type { AccessRecord } from '../trail/access-log';
import { type Happened, type Held, heldAbout } from './held';
import { type Naming, namingOf } from './naming';

/** The chapter an event of the case goes into. What a meeting's own records tell is not repeated. */
const chapterOf: Readonly<Record<CaseEventType, CaseFileChapter | 'saidElsewhere'>> = {
  CaseOpened: 'family',
  TargetGroupRecorded: 'family',
  PhaseMoved: 'family',
  PhaseTakenBack: 'family',
  MemberAdded: 'family',
  MemberCorrected: 'family',
  MemberRemoved: 'family',
  NetworkPersonAdded: 'family',
  NetworkPersonCorrected: 'family',
  NetworkPersonRemoved: 'family',
  AliasCorrected: 'family',
  ChangeTakenBack: 'family',
  DeadlineStarted: 'family',
  DeadlineMet: 'family',
  DeadlineDropped: 'family',
  CaseClosed: 'family',
  DeletionHeld: 'family',
  DeletionHoldEnded: 'family',
  DocumentFiled: 'family',
  HandoverRequested: 'coordinator',
  HandoverAccepted: 'coordinator',
  HandoverDeclined: 'coordinator',
  HandoverWithdrawn: 'coordinator',
  FamilyMeetingRecorded: 'coordinator',
  CoordinatorChanged: 'coordinator',
  DeputyAppointed: 'coordinator',
  DeputyEnded: 'coordinator',
  AbsenceSaid: 'coordinator',
  AbsenceEnded: 'coordinator',
  CaseUncovered: 'coordinator',
  CaseCovered: 'coordinator',
  MeetingHeld: 'contact',
  MeetingNoted: 'saidElsewhere',
  ContactLogged: 'contact',
  ContactTakenOff: 'contact',
  AccompanimentPlanned: 'contact',
  AccompanimentDone: 'contact',
  AccompanimentDropped: 'contact',
  DeviationAgreed: 'contact',
  DeviationEnded: 'contact',
  ConsentRecorded: 'consent',
  ConsentWithdrawn: 'consent',
  ConsentRequested: 'consent',
  DisclosedOnLegalBasis: 'consent',
  LegalDisclosureEnded: 'consent',
  ProtectionRecorded: 'protection',
  ProtectionEnded: 'protection',
};

/** L3: what left the case or was printed, with when and to whom. */
const leaves: ReadonlySet<AuditEntryKind> = new Set<AuditEntryKind>([
  'ParticipantsInvited',
  'InvitationSent',
  'ParticipantsReminded',
  'MinutesSent',
  'MinutesDelivered',
  'DisclosedOnLegalBasis',
  'meetingPrinted',
  'minutesPrinted',
  'planPrinted',
  'caseFileProduced',
  'calendarFetched',
]);

/** An entry, and the facts it is judged by. */
interface Draft {
  readonly at: Instant;
  readonly by?: StaffId;
  readonly what: AuditEntryKind;
  readonly basis?: AccessRecord['basis'];
  readonly stored: object;
  readonly participants?: readonly { readonly who: ParticipantWho }[];
}

interface Part {
  readonly chapter: CaseFileChapter;
  readonly meeting?: NonNullable<CaseFile['chapters'][number]['meeting']>;
  readonly drafts: readonly Draft[];
}

const drafted = ({ at, by, event }: Happened): Draft => ({ at, by, what: event.type, stored: event });

const looked = ({ at, by, what, basis, ...more }: AccessRecord): Draft => ({
  at,
  by,
  what,
  basis,
  stored: more,
});

const partsOf = ({ changes, meetings, minutes, plan, questions, looks }: Held): readonly Part[] => {
  const of = (chapter: CaseFileChapter): Part => ({
    chapter,
    drafts: changes.filter(({ event }) => chapterOf[event.type as CaseEventType] === chapter).map(drafted),
  });
  const parts: readonly Part[] = [
    ...(['family', 'coordinator', 'contact', 'consent', 'protection'] as const).map(of),
    ...meetings.map(({ meeting, changes: happened }) => ({
      chapter: 'meeting' as const,
      meeting: { kind: meeting.kind, on: meeting.time.on },
      drafts: happened.map((one) => ({ ...drafted(one), participants: meeting.participants })),
    })),
    ...minutes.map(({ minutes: { kind, time, people }, changes: happened }) => ({
      chapter: 'minutes' as const,
      meeting: { kind, on: time.on },
      drafts: happened.map((one) => ({ ...drafted(one), participants: people })),
    })),
    ...plan.map(({ changes: happened }) => ({ chapter: 'plan' as const, drafts: happened.map(drafted) })),
    {
      chapter: 'questions',
      drafts: questions.map(({ askedAt, askerId, purpose, about }) => ({
        at: askedAt,
        by: askerId,
        what: 'coordinatorLookup' as const,
        stored: { purpose, about },
      })),
    },
    { chapter: 'looks', drafts: looks.map(looked) },
  ];
  const left = parts.flatMap(({ drafts }) => drafts.filter(({ what }) => leaves.has(what)));
  const end = parts.length - 1;
  return [
    ...parts.slice(0, end),
    { chapter: 'left', drafts: left.toSorted((one, other) => (one.at < other.at ? -1 : 1)) },
    ...parts.slice(end),
  ];
};

/** R7: what is filed on its own: the final agenda, the words of a consent, a hand-over step by step. */
const toFilePart = (
  { changes, meetings }: Held,
  { matter, subjectId }: Pick<ToFile, 'matter' | 'subjectId'>,
): readonly Part[] => {
  const of = (chapter: CaseFileChapter, isOfIt: (event: SaysWhich) => boolean): readonly Part[] => [
    { chapter, drafts: changes.filter(({ event }) => isOfIt(event as SaysWhich)).map(drafted) },
  ];
  switch (matter) {
    case 'consent':
      return of('consent', ({ consent }) => consent?.id === subjectId);
    case 'withdrawal':
      return of('consent', ({ consent, consentId }) => consent?.id === subjectId || consentId === subjectId);
    case 'handover':
      return of('coordinator', ({ handoverId }) => handoverId === subjectId);
    case 'agenda':
      return meetings
        .filter(({ meeting }) => meeting.id === subjectId)
        .map(({ meeting, changes: happened }) => ({
          chapter: 'meeting' as const,
          meeting: { kind: meeting.kind, on: meeting.time.on },
          drafts: happened
            .filter(({ event }) => event.type === 'MeetingClosed')
            .slice(-1)
            .map(({ at, by, event }) => ({
              at,
              by,
              what: event.type,
              stored: {
                time: meeting.time,
                place: meeting.place,
                items: agendaInOrder(meeting.agenda.items).filter(({ owner }) => owner.kind !== 'heading'),
              },
            })),
        }));
  }
};

/** The ids by which an event says what it is about. */
type SaysWhich = Partial<{
  readonly handoverId: string;
  readonly consentId: string;
  readonly consent: { readonly id: string };
}>;

/** Repeated fields are gathered: to whom, about whom. */
const gathered = (line: readonly Written[], naming: Naming): readonly CaseFileFact[] => {
  const facts: { field: string; said: CaseFileFact['said'][number][] }[] = [];
  for (const written of line) {
    const said = naming.said(written);
    const before = facts.at(-1);
    // Somebody given by id and again by name is named once.
    if (said.length === 0 || (written.field === 'name' && isDeepStrictEqual(before?.said, said))) continue;
    if (before?.field === written.field) before.said.push(...said);
    else facts.push({ field: written.field, said: [...said] });
  }
  return facts;
};

export interface MadeFile {
  readonly file: CaseFile;
  /** L3: how many entries have to be judged, and how many are left out because of a protection (S11). */
  readonly judge: number;
  readonly kept: number;
}

export interface FileWish {
  readonly familyCase: FamilyCase;
  readonly party?: Member;
  readonly language: CaseFile['language'];
  readonly producedBy: string;
  readonly producedOn: CaseFile['producedOn'];
  /** R7: only this one thing, which is filed on its own. */
  readonly only?: Pick<ToFile, 'matter' | 'subjectId'>;
}

/** L3: the case file as it stands, from everything held; undefined if nothing is. */
export const caseFileOf = async (
  services: Services,
  tenantId: string,
  { familyCase, party, language, producedBy, producedOn, only }: FileWish,
): Promise<MadeFile | undefined> => {
  const [held, municipality] = await Promise.all([
    heldAbout(services, tenantId, familyCase.reference),
    municipalityOf(services, tenantId),
  ]);
  if (held === undefined) return undefined;
  const naming = await namingOf(services, tenantId, held, municipality);
  const judging = party && judgingFor({ familyCase, at: services.clock.now(), ...municipality }, party.id);
  const counts = { judge: 0, kept: 0 };

  const entryOf = ({ at, by, what, basis, stored, participants }: Draft): readonly CaseFileEntry[] => {
    const written = writtenIn(stored);
    const values = written.flat().flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    const judged = judging?.({
      personIds: values.flatMap((value) => naming.personId(value) ?? []),
      touched: touchedIn(stored),
      texts: written
        .flat()
        .flatMap((one) =>
          naming.said(one).flatMap((said) => ('text' in said && said.is === 'text' ? [said.text] : [])),
        ),
      tellsOfProtection: what === 'ProtectionRecorded' || what === 'ProtectionEnded',
      ...(participants && { participants }),
    });
    if (judged?.as === 'kept') counts.kept += 1;
    if (judged?.as === 'judge') counts.judge += 1;
    if (judged?.as === 'kept') return [];
    return [
      {
        at,
        what,
        ...(by !== undefined && { by: naming.staffName(by) }),
        ...(basis && { basis }),
        lines: written.map((line) => gathered(line, naming)).filter((line) => line.length > 0),
        ...(judged?.as === 'judge' && { judge: [...judged.about] }),
      },
    ];
  };

  const department = municipality.organisation.departments.get(familyCase.departmentId);
  const parts = only === undefined ? partsOf(held) : toFilePart(held, only);
  const chapters = parts.map(({ chapter, meeting, drafts }) => ({
    chapter,
    ...(meeting && { meeting }),
    // What left the case also appears in its own chapter: it is judged there, and counted once.
    entries: chapter === 'left' ? uncounted(drafts, entryOf, counts) : drafts.flatMap(entryOf),
  }));
  return {
    ...counts,
    file: {
      language,
      look: { name: municipality.settings.name, ...municipality.settings.look },
      department: department?.name ?? '',
      reference: familyCase.reference,
      alias: familyCase.alias,
      producedOn,
      producedBy,
      ...(party && { party: party.name }),
      chapters: chapters.filter(({ entries }) => entries.length > 0),
      ...(party === undefined && only === undefined && { records: held }),
    },
  };
};

const uncounted = (
  drafts: readonly Draft[],
  entryOf: (draft: Draft) => readonly CaseFileEntry[],
  counts: { judge: number; kept: number },
): readonly CaseFileEntry[] => {
  const before = { ...counts };
  const entries = drafts.flatMap(entryOf);
  Object.assign(counts, before);
  return entries;
};
