import { createHash } from 'node:crypto';
import { requestRecord } from '../../app/base/requests';
import { type Actor, mainPartition, type Services } from '../../app/base/services';
import type { LostReply } from '../../app/telling/notices';
import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import type { Intent } from '../../language/phrases/intents';
import type { View } from '../../views/view';
import { madeAgain } from './again';

/** Whether a reply is there for its reader; `unknown` where the service broke off. */
export type Landed = 'yes' | 'no' | 'unknown';

/** The last line by which somebody changed something. It is known by a hash: what was written is not kept. */
export interface SaidLine {
  readonly line: string;
  readonly at: Instant;
  readonly landed: Landed;
  readonly again?: NonNullable<LostReply['again']>;
}

/** Lines that only ever read: they are answered as often as they are written. */
const reading: ReadonlySet<Intent> = new Set<Intent>([
  'accessToFile',
  'audit',
  'case',
  'concernReport',
  'coordinator',
  'entrance',
  'greeting',
  'help',
  'import',
  'live',
  'mayKnow',
  'minutes',
  'myCases',
  'operations',
  'overview',
  'plan',
  'settings',
  'thanks',
  'whoKnows',
]);

export const mayChange = (intent: Intent): boolean => !reading.has(intent);

/** How long the same line may be the same wish, whose reply was not seen … */
const unheardMilliseconds = 15 * 60_000;
/** … and may be a slip, when it was. */
const heardMilliseconds = 2 * 60_000;

const hashOf = ({ person }: Actor, text: string): string =>
  createHash('sha256')
    .update(`${person.id}|${text.trim().replace(/\s+/g, ' ').toLowerCase()}`)
    .digest('hex')
    .slice(0, 40);

/** What somebody has just changed by the same line. */
export const justSaid = async (
  services: Services,
  actor: Actor,
  text: string,
): Promise<SaidLine | undefined> => {
  const last = (await mainPartition(services, actor.tenantId).read<SaidLine>('saidLine', actor.person.id))
    ?.body;
  if (last === undefined || last.line !== hashOf(actor, text)) return undefined;
  const within = last.landed === 'yes' ? heardMilliseconds : unheardMilliseconds;
  return addMilliseconds(last.at, within) > services.clock.now() ? last : undefined;
};

/** Keeps the line if it has changed something. Answers whether it has. */
export const noteSaid = async (
  services: Services,
  actor: Actor,
  text: string,
  view: View,
): Promise<SaidLine | undefined> => {
  if ((await requestRecord(services, actor)) === undefined) return undefined;
  const again = madeAgain(view);
  const said: SaidLine = {
    line: hashOf(actor, text),
    at: services.clock.now(),
    landed: 'unknown',
    ...(again !== undefined && { again }),
  };
  await write(services, actor, said);
  return said;
};

/** Keeps what became of the reply to it. */
export const noteLanded = (services: Services, actor: Actor, said: SaidLine, landed: Landed): Promise<void> =>
  write(services, actor, { ...said, landed });

const write = async (services: Services, actor: Actor, body: SaidLine): Promise<void> => {
  const expiresAt = addMilliseconds(services.clock.now(), unheardMilliseconds);
  await mainPartition(services, actor.tenantId).commit([
    { do: 'put', document: { kind: 'saidLine', id: actor.person.id, body, expiresAt } },
  ]);
};
