import { addDays } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { may, seesEverything } from '../../domain/case/rights';
import { filedMatters } from '../../domain/filing/matters';
import type { ToFile } from '../../domain/filing/to-file';
import type { Minutes } from '../../domain/minutes/minutes';
import { hasRole } from '../../domain/organisation/organisation';
import { type FilingView, filedFiles } from '../../views/filing';
import { type Actor, type Services, today } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { ownCases } from '../minutes/lists';
import { minutesIds } from '../minutes/minutes-facts';
import { minutesOf } from '../minutes/minutes-store';
import { municipalityOf } from '../organisation/directory';
import { newSheetLink } from '../sheets/sheet-links';
import { recordCaseRead } from '../trail/case-reads';
import { readToFile, toFileIn } from './filing-store';
import type { FiledPaperBody } from './papers';

type Row = FilingView['rows'][number];

/** R7: what waits to be filed: for those who hold the cases, and, as references only, for their department's lead. */
export const filingList = async (services: Services, actor: Actor, from = 0): Promise<Result<FilingView>> => {
  const writes = await ownCases(services, actor, 'writeMinutes');
  const leads = hasRole(actor.person, 'lead') ? await ownCases(services, actor, 'lead') : [];
  const mine = new Set(writes.map(({ reference }) => reference));
  const references = [...new Set([...mine, ...leads.map(({ reference }) => reference)])];
  return ok({
    name: 'filing',
    today: today(services),
    rows: await rowsIn(services, actor, references, { mine }),
    ...(from > 0 && { from }),
    actions: [{ verb: 'minutes.list', as: 'execute' }],
  });
};

/** What one case's card shows: what was just done, or the papers of one thing. */
export interface FilingDone {
  readonly done?: NonNullable<FilingView['done']>;
  readonly papersOf?: string;
  readonly from?: number;
}

/** `journal X`: the same for one case, including what has been filed. */
export const filingOf = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  { done, papersOf, from = 0 }: FilingDone = {},
): Promise<Result<FilingView>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotAllowed');
  await recordCaseRead(services, actor, opened.value, 'minutesViewed');
  const mine = new Set(may('fileDocuments', familyCase, relations) ? [reference] : []);
  return ok({
    name: 'filing',
    today: today(services),
    reference,
    alias: familyCase.alias,
    ...(done && { done }),
    ...(from > 0 && { from }),
    rows: await rowsIn(services, actor, [reference], {
      mine,
      filed: true,
      ...(papersOf !== undefined && { papersOf }),
    }),
    actions: [
      { verb: 'filing.show', as: 'execute' },
      { verb: 'case.show', as: 'execute', ids: { reference } },
    ],
  });
};

/** A card's name for something to file in its case. */
export const filingKey = ({ matter, subjectId }: Pick<ToFile, 'matter' | 'subjectId'>): string =>
  `${matter}.${subjectId}`;

/** What such a name means; undefined for any other text. */
export const filingNamed = (
  reference: CaseReference,
  id: string,
): Pick<ToFile, 'reference' | 'matter' | 'subjectId'> | undefined => {
  const [word, ...rest] = id.split('.');
  const matter = filedMatters.find((one) => one === word);
  const subjectId = rest.join('.');
  return matter === undefined || !/^[\w.:-]{1,100}$/.test(subjectId)
    ? undefined
    : { reference, matter, subjectId };
};

interface Shown {
  /** The cases in which the reader files. */
  readonly mine: ReadonlySet<CaseReference>;
  readonly filed?: boolean;
  readonly papersOf?: string;
}

const rowsIn = async (
  services: Services,
  actor: Actor,
  references: readonly CaseReference[],
  { mine, filed = false, papersOf }: Shown,
): Promise<FilingView['rows']> => {
  const { tenantId } = actor;
  const [{ settings }, minutes, others] = await Promise.all([
    municipalityOf(services, tenantId),
    minutesOf(services, tenantId, ...references),
    toFileIn(services, tenantId, references, { filed }),
  ]);
  const day = today(services);
  const dueAfter = (on: Row['on'], isFiled: boolean) => {
    const dueBy = addDays(on, settings.minutes.filingDays);
    return { dueBy, overdue: !isFiled && day > dueBy };
  };
  const ofMinutes = (one: Minutes): readonly Row[] => {
    if (one.approved === undefined || (one.stage === 'filed' && !filed)) return [];
    const ids = minutesIds(one);
    return [
      {
        matter: 'minutes',
        reference: one.reference,
        kind: one.kind,
        on: one.time.on,
        approvedOn: one.approved.on,
        ...dueAfter(one.approved.on, one.stage === 'filed'),
        ...(one.filing && { receipt: one.filing.receipt }),
        actions:
          one.stage === 'approved' && mine.has(one.reference)
            ? [
                { verb: 'minutes.file', as: 'dialog', ids },
                { verb: 'minutes.show', as: 'execute', ids },
              ]
            : [],
      },
    ];
  };
  const ofCase = async (one: ToFile): Promise<Row> => {
    const { reference, matter, on } = one;
    const ids = { reference, document: filingKey(one) };
    const isMine = mine.has(reference);
    return {
      matter,
      reference,
      on,
      ...dueAfter(on, one.filed !== undefined),
      ...(one.filed && { receipt: one.filed.receipt }),
      ...(isMine && papersOf === ids.document && { papers: await papersFor(services, actor, one) }),
      actions:
        isMine && one.filed === undefined
          ? [
              { verb: 'filing.papers', as: 'execute', ids },
              { verb: 'filing.record', as: 'dialog', ids },
            ]
          : [],
    };
  };
  const rows = [...minutes.flatMap(ofMinutes), ...(await Promise.all(others.map(ofCase)))];
  return rows.sort(
    (one, other) =>
      Number(one.receipt !== undefined) - Number(other.receipt !== undefined) ||
      one.dueBy.localeCompare(other.dueBy),
  );
};

/** R7: fresh links to the file and to its metadata for the case system. */
const papersFor = (services: Services, actor: Actor, { reference, matter, subjectId }: ToFile) =>
  Promise.all(
    filedFiles.map(async (file) => {
      const body: FiledPaperBody = { filedOf: reference, matter, subjectId, file, by: actor.person.id };
      return { file, url: await newSheetLink(services, actor, body) };
    }),
  );

/** What a card's name stands for, if it still waits to be filed. */
export const waitingNamed = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
  id: string,
): Promise<ToFile | undefined> => {
  const named = filingNamed(reference, id);
  return named && (await readToFile(services, tenantId, named))?.body;
};
