import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseCommand } from '../../domain/case/decide';
import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import { triesAtMost, untilDone } from '../base/attempts';
import { decideOn, recordWrites } from '../base/records';
import { requestRecord, requestWrites } from '../base/requests';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import type { NewDocument } from '../ports/store';
import { outboxWrites, type Telling } from '../telling/tellings';
import { type Change, cases, readCase } from './case-store';

/** What a new case is opened with. Without a reference it gets the next free one of the year. */
export type Opening = Omit<Extract<CaseCommand, { type: 'openCase' }>, 'type' | 'reference'> & {
  readonly reference?: CaseReference;
};

interface Counter {
  readonly last: number;
}

/** A reference of the municipality: its prefix, a year and a number of at least three digits. */
const referenceOf = (prefix: string, year: string, number: number): CaseReference =>
  `${prefix}-${year}-${String(number).padStart(3, '0')}` as CaseReference;

/** Opens a case. A repeated request returns the case the first one opened. A given reference that is taken is refused. */
export const createCase = async (
  services: Services,
  actor: Actor,
  opening: Opening,
  tell: (familyCase: FamilyCase) => readonly Telling[],
): Promise<Result<Change>> => {
  const partition = mainPartition(services, actor.tenantId);
  const { settings } = await municipalityOf(services, actor.tenantId);
  const year = opening.reference?.split('-')[1] ?? today(services).slice(0, 4);
  let taken = 0;
  return untilDone(async () => {
    const counter = await partition.read<Counter>('counter', `case.${year}`);
    const last = Math.max(counter?.body.last ?? 0, taken);
    const reference = opening.reference ?? referenceOf(settings.referencePrefix, year, last + 1);
    const command = { ...opening, type: 'openCase', reference } as const;
    const decided = await decideOn(services, actor, cases, {
      stored: undefined,
      commands: [command],
      facts: {},
    });
    if (!decided.ok) return decided;
    const { after: opened, events } = decided.value;
    const tellings = tell(opened);
    const number = Number(reference.split('-')[2]);
    const body: Counter = { last: Math.max(last, Number.isInteger(number) ? number : 0) };
    const document: NewDocument<Counter> = { kind: 'counter', id: `case.${year}`, body };
    const outcome = await partition.commit([
      counter === undefined
        ? { do: 'create', document }
        : { do: 'replace', document, version: counter.version },
      ...(await recordWrites(services, actor, cases, undefined, decided.value)),
      ...requestWrites(services, actor, { case: reference }),
      ...outboxWrites(services, tellings),
    ]);
    if (outcome.committed) {
      if (tellings.length > 0) services.wakeDispatcher(actor.tenantId);
      return ok({ familyCase: opened, events, repeated: false });
    }
    if (outcome.kind === 'request') return alreadyOpened(services, actor);
    if (outcome.kind === 'case') {
      if (opening.reference !== undefined) return refuse('ReferenceTaken');
      taken = last + 1;
    }
    return 'again';
  }, triesAtMost * 4);
};

const alreadyOpened = async (services: Services, actor: Actor): Promise<Result<Change>> => {
  const reference = (await requestRecord(services, actor))?.case;
  const stored = reference && (await readCase(services, actor.tenantId, reference as CaseReference));
  return stored
    ? ok({ familyCase: stored.body.snapshot, events: [], repeated: true })
    : refuse('ChangedMeanwhile');
};
