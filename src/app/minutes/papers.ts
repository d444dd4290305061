import { dateAt } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import type { FiledKind } from '../../domain/filing/matters';
import { noteSections } from '../../domain/meeting/meeting';
import { lastSent, type Minutes, personNamed } from '../../domain/minutes/minutes';
import { standings } from '../../domain/minutes/minutes-answers';
import { partiesToReview } from '../../domain/minutes/minutes-review';
import type { VisibleMinutes } from '../../domain/minutes/minutes-visible';
import type { StaffId } from '../../domain/organisation/organisation';
import type { MunicipalitySettings } from '../../domain/organisation/settings';
import type { MinutesView, PaperFile } from '../../views/minutes/minutes';
import type { MinutesDocument } from '../../views/minutes/minutes-document';
import type { MinutesReview } from '../../views/minutes/minutes-review';
import { type Actor, type Services, today } from '../base/services';
import { departmentName, staffMember } from '../organisation/directory';
import { readPreferences } from '../organisation/preferences';
import { newSheetLink } from '../sheets/sheet-links';
import { recordCaseRead } from '../trail/case-reads';
import { doerName, type MinutesFacts, minutesFacts } from './minutes-facts';
import { partyName } from './minutes-parts';
import { type OpenedMinutes, openMinutesFor, textsOf } from './minutes-store';
import { minutesViewOf } from './minutes-view';

/** What a link to a paper of minutes stands for: only ids, since the paper is made when it is opened. */
export interface MinutesPaperBody {
  readonly reference: CaseReference;
  readonly minutesId: string;
  readonly file: PaperFile;
  /** The recipient; left out for the case system, which gets everything. */
  readonly personId?: string;
  readonly by: StaffId;
}

export type OpenedPaper =
  | { readonly kind: 'minutesReview'; readonly sheet: MinutesReview }
  | {
      readonly kind: 'minutesPaper';
      readonly file: Exclude<PaperFile, 'review'>;
      readonly sheet: MinutesDocument;
      readonly parties: readonly string[];
      readonly kle: MunicipalitySettings['kle'][FiledKind];
    };

const forPerson: readonly PaperFile[] = ['pdf', 'large', 'docx'];
const forArchive: readonly PaperFile[] = ['archive', 'metadata'];

/**
 * R2, R5, R7: the minutes with fresh links: a draft's review sheet, one person's papers, or the files for the case system.
 */
export const printMinutes = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
  personId: string,
): Promise<Result<MinutesView>> => {
  const opened = await openMinutesFor(services, actor, reference, id);
  if (!opened.ok) return opened;
  const { familyCase, relations, minutes } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotFound');
  const person = personId === '' ? undefined : personNamed(minutes, personId);
  if (personId !== '' && lastSent(minutes)?.personIds.includes(personId) !== true)
    return refuse('MinutesNotOut');
  const files = person
    ? forPerson
    : minutes.stage === 'approved' || minutes.stage === 'filed'
      ? forArchive
      : (['review'] as const);
  await recordCaseRead(services, actor, opened.value, 'minutesViewed');
  const links = await Promise.all(
    files.map(async (file) => {
      const body: MinutesPaperBody = {
        reference,
        minutesId: id,
        file,
        ...(person && { personId }),
        by: actor.person.id,
      };
      return { file, url: await newSheetLink(services, actor, body) };
    }),
  );
  const papers = { ...(person && { for: person.name }), links };
  return ok(await minutesViewOf(services, actor, opened.value, { papers }));
};

/**
 * The paper behind a link, as it is now, for as long as whoever asked for it may see the case. Opening it is a reading (L1).
 */
export const openMinutesPaper = async (
  services: Services,
  tenantId: string,
  { reference, minutesId, file, personId, by }: MinutesPaperBody,
) => {
  const person = await staffMember(services, tenantId, by);
  if (person === undefined) return undefined;
  const reader = { tenantId, person };
  const opened = await openMinutesFor(services, reader, reference, minutesId);
  if (!opened.ok || !seesEverything(opened.value.familyCase, opened.value.relations)) return undefined;
  await recordCaseRead(services, reader, opened.value, 'minutesPrinted');
  const { language: chosen } = await readPreferences(services, tenantId, by);
  const language = chosen === 'en' ? 'en' : 'da';
  if (file === 'review') {
    const facts = await minutesFacts(services, tenantId, opened.value);
    return {
      kind: 'minutesReview',
      sheet: reviewSheet(facts, language, today(services)),
      language: chosen,
    } as const;
  }
  const sent = lastSent(opened.value.minutes);
  const texts = sent && (await textsOf(services, tenantId, { id: minutesId, version: sent.version }));
  if (texts === undefined) return undefined;
  const minutes = { ...opened.value.minutes, texts };
  const facts = await minutesFacts(services, tenantId, { familyCase: opened.value.familyCase, minutes });
  const visible =
    personId === undefined ? undefined : facts.visible.find((one) => one.person.id === personId);
  // S3, S11: a link made before somebody lost the right to hear this shows it no more.
  if (personId !== undefined && (visible === undefined || visible.seen.sections.length === 0))
    return undefined;
  return {
    kind: 'minutesPaper',
    file,
    sheet: documentOf(facts, visible, language, today(services)),
    parties: [opened.value.familyCase.alias],
    kle: facts.municipality.settings.kle.minutes,
    language: chosen,
  } as const;
};

/** Each point with its heading in front. What was said under no item goes without a title: cards supply the words. */
const sectionsIn = (sections: OpenedMinutes['minutes']['texts']['sections']) =>
  sections.flatMap(({ id, item, lines }) => {
    const paragraphs = noteSections.flatMap((heading) => lines[heading].map((line) => `${heading}: ${line}`));
    return item === undefined && paragraphs.length === 0
      ? []
      : [{ id, heading: item?.text ?? '', paragraphs }];
  });

/**
 * R2, R8: for going through it with the family. A single sheet lies on the table, so it holds only what everyone around it
 * may hear (R4); whoever must not learn of the meeting (S11) is not among them. The rest is gone through with each person
 * alone.
 */
const reviewSheet = (
  facts: MinutesFacts,
  language: 'da' | 'en',
  day: MinutesReview['today'],
): MinutesReview => {
  const { familyCase, minutes, municipality, staff } = facts;
  const coordinator = staff.get(familyCase.coordinatorId);
  const parties = new Set(partiesToReview(familyCase, day).map(({ id }) => id));
  const around = facts.visible.filter(
    ({ person: { who }, kept }) => !kept && who.kind === 'member' && parties.has(who.memberId),
  );
  const heardByAll = <One>(written: readonly One[], heardBy: (reader: VisibleMinutes) => readonly One[]) =>
    written.filter((one) => around.length > 0 && around.every((reader) => heardBy(reader).includes(one)));
  return {
    language,
    municipality: municipality.settings.name,
    department: departmentName(municipality.organisation, familyCase.departmentId),
    coordinator: {
      name: coordinator?.name ?? '',
      ...(coordinator?.phone !== undefined && { phone: coordinator.phone }),
    },
    recipient: around.map(({ person }) => person.name).join(', '),
    meeting: { kind: minutes.kind, time: minutes.time },
    sections: sectionsIn(heardByAll(minutes.texts.sections, ({ sections }) => sections)),
    agreements: heardByAll(minutes.texts.agreements, ({ agreements }) => agreements).map(
      ({ what, responsibleId, dueOn }) => {
        const responsible = doerName(facts, responsibleId);
        return { what, ...(responsible !== undefined && { responsible }), ...(dueOn && { dueOn }) };
      },
    ),
    today: day,
  };
};

/** R4, R5, R7: the minutes for one recipient; without one, everything, for the case system. */
const documentOf = (
  facts: MinutesFacts,
  visible: VisibleMinutes | undefined,
  language: 'da' | 'en',
  day: MinutesDocument['producedOn'],
): MinutesDocument => {
  const { familyCase, minutes, municipality } = facts;
  const people = visible?.people ?? minutes.people;
  const known = new Set(people.map(({ id }) => id));
  const words = (visible?.words ?? minutes.texts.words).map(({ kind, memberId, text }) => ({
    kind,
    who: partyName(facts, memberId),
    words: text,
  }));
  const wordsOf = (kind: (typeof words)[number]['kind']) =>
    words.flatMap((one) => (one.kind === kind ? [{ who: one.who, words: one.words }] : []));
  const hidden = minutes.texts.sections.length - (visible?.sections.length ?? minutes.texts.sections.length);
  return {
    language,
    look: { name: municipality.settings.name, ...municipality.settings.look },
    title: '',
    reference: familyCase.reference,
    recipient: visible?.person.name ?? municipality.settings.name,
    version: lastSent(minutes)?.version ?? minutes.version,
    producedOn: day,
    meeting: {
      kind: minutes.kind,
      time: minutes.time,
      ...(minutes.place.kind === 'place' && { where: minutes.place.text }),
    },
    attendance: people.map(({ name, attendance, interpreter }) => ({
      name,
      ...(attendance && { attended: attendance }),
      ...(interpreter !== undefined && { interpreter }),
    })),
    sections: sectionsIn(visible?.sections ?? minutes.texts.sections),
    familyWords: wordsOf('words'),
    disagreement: wordsOf('disagreement'),
    childWords: wordsOf('childsWords'),
    scale: minutes.people.flatMap(({ id, name, scale }) =>
      scale !== undefined && (visible === undefined || visible.scales.includes(id))
        ? [{ name, number: scale }]
        : [],
    ),
    agreements: (visible?.agreements ?? minutes.texts.agreements).map(
      ({ what, responsibleId, dueOn, itemId }) => {
        const mayName = responsibleId?.startsWith('staff:') === true || known.has(responsibleId ?? '');
        const responsible = mayName ? doerName(facts, responsibleId) : undefined;
        const item = minutes.texts.sections.find(({ id }) => id === itemId)?.item?.text;
        return {
          what,
          ...(responsible !== undefined && { responsible }),
          ...(dueOn && { dueOn }),
          ...(item !== undefined && { item }),
        };
      },
    ),
    next: [],
    ...(visible !== undefined && hidden > 0 && { notSeen: '' }),
    reviewed: reviewedIn(facts, visible),
    approvals: approvalsIn(facts, visible, known),
    corrections: minutes.corrections.map(({ text, by, on }) => ({
      on,
      by: facts.staff.get(by)?.name ?? '',
      note: text,
    })),
  };
};

/** R8: for the family and the case system: how others were heard is not everybody's to know. */
const reviewedIn = (
  facts: MinutesFacts,
  visible: VisibleMinutes | undefined,
): MinutesDocument['reviewed'] => {
  const { minutes } = facts;
  const review = minutes.reviews.at(-1);
  const own = visible?.person.who.kind === 'member' ? visible.person.who.memberId : undefined;
  return (review?.parties ?? [])
    .filter(({ memberId }) => visible === undefined || memberId === own)
    .map(({ memberId, outcome, because }) => {
      const who = partyName(facts, memberId);
      return outcome === 'notDone'
        ? { who, whyNot: because ?? '' }
        : { who, on: review?.on ?? minutes.time.on, ...(review?.withHelpOf && { with: review.withHelpOf }) };
    });
};

const answerOf = {
  approved: 'approved',
  disagrees: 'disagrees',
  changeAsked: 'changeAsked',
  changeAnswered: 'changeAsked',
  silent: 'silent',
} as const;

/** R3, R8: who said what to which version, among those whose presence the recipient may know of (S11). */
const approvalsIn = (
  { minutes, staff }: MinutesFacts,
  visible: VisibleMinutes | undefined,
  known: ReadonlySet<string>,
): MinutesDocument['approvals'] => {
  const coordinator = (id: StaffId | undefined): string =>
    id === undefined ? '' : (staff.get(id)?.name ?? '');
  const review = minutes.reviews.at(-1);
  return standings(minutes)
    .filter(({ personId }) => known.has(personId))
    .map(({ personId, state, answer, atReview }) => {
      const change = minutes.changes.findLast((one) => one.personId === personId);
      const own = visible === undefined || visible.person.id === personId;
      return {
        version: answer?.version ?? lastSent(minutes)?.version ?? minutes.version,
        who: nameOf(minutes, personId),
        answer: answerOf[state],
        ...(answer && { on: answer.reported?.on ?? dateAt(answer.at) }),
        ...(answer?.reported && {
          reported: { by: coordinator(answer.by), how: answer.reported.how },
        }),
        ...(atReview && review && { on: review.on, reported: { by: coordinator(review.by), how: 'review' } }),
        ...(own &&
          change && {
            change: {
              asked: change.text,
              ...(change.settled?.words !== undefined && { answered: change.settled.words }),
            },
          }),
      };
    });
};

const nameOf = (minutes: Minutes, personId: string): string => personNamed(minutes, personId)?.name ?? '';
