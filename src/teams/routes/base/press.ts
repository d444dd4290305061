import { pageIn } from '../../../app/base/forms';
import type { Actor, Services } from '../../../app/base/services';
import { parseCalendarDate } from '../../../domain/base/calendar';
import { parseLocalTime } from '../../../domain/base/meeting-time';
import { ok, type Result } from '../../../domain/base/result';
import type { CaseReference } from '../../../domain/case/family-case';
import type { View } from '../../../views/view';
import type { Values } from '../../turn';
import type { Press } from './route';

/** The ids that a press carries, each by its type. They may be forged: rights are checked where things are read. */
const readers = {
  action: ({ action = '' }) => action,
  agreement: ({ agreement = '' }) => agreement,
  consent: ({ consent = '' }) => consent,
  digest: ({ digest = '' }) => digest,
  disclosure: ({ disclosure = '' }) => disclosure,
  /** How many rows of a long list were shown before. */
  from: ({ from }) => pageIn(from),
  goal: ({ goal = '' }) => goal,
  handover: ({ handover = '' }) => handover,
  import: ({ import: id = '' }) => id,
  item: ({ item = '' }) => item,
  meeting: ({ meeting = '' }) => meeting,
  note: ({ note = '' }) => note,
  page: ({ page }) => page,
  participant: ({ participant = '' }) => participant,
  question: ({ question = '' }) => question,
  /** Several cases, one after another. */
  references: ({ references = '' }) => references,
  reorganisation: ({ reorganisation = '' }) => reorganisation,
  reference: ({ reference = '' }) => reference as CaseReference,
  offered: ({ offered = '' }) => offered,
  sequence: ({ sequence }) => sequence,
  shows: ({ shows }) => shows,
  sparring: ({ sparring = '' }) => sparring,
  /** A meeting time; undefined if it is none. */
  time: ({ on = '', start = '', end = '' }) => {
    const [day, from, to] = [parseCalendarDate(on), parseLocalTime(start), parseLocalTime(end)];
    return day === undefined || from === undefined || to === undefined
      ? undefined
      : { on: day, start: from, end: to };
  },
} as const satisfies Readonly<Record<string, (data: Values) => unknown>>;

type IdName = keyof typeof readers;
type IdsOf<Names extends readonly IdName[]> = {
  [At in keyof Names]: ReturnType<(typeof readers)[Names[At]]>;
};
type Answer = Result<View> | View;

const asResult = (answer: Answer): Result<View> => ('ok' in answer ? answer : ok(answer));

/** A press that passes these ids on, in this order. */
export const press =
  <const Names extends readonly IdName[]>(
    useCase: (services: Services, actor: Actor, ...ids: IdsOf<Names>) => Promise<Answer>,
    ...names: Names
  ): Press =>
  async ({ services, actor }, data) =>
    asResult(await useCase(services, actor, ...(names.map((name) => readers[name](data)) as IdsOf<Names>)));

/** The case a card names. */
export const referenceIn = readers.reference;
