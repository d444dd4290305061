import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { MaybeTargeted } from './asked-privately';

const id = z.string().trim().min(1).max(2_000);
const maybeText = z.string().max(2_000).nullish();

/**
 * What an activity must be before anybody looks at it: the fields that say who, where and what. What people wrote is read
 * later, and never trusted. The SDK throws on some that lack a field, outside of what we can answer.
 */
const inbound = z.looseObject({
  type: z.string().min(1).max(100),
  id: maybeText,
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2_000),
  from: z.looseObject({ id, aadObjectId: maybeText }),
  recipient: z.looseObject({ id, isTargeted: z.unknown().optional() }),
  conversation: z.looseObject({ id, tenantId: maybeText }),
  replyToId: maybeText,
});

/** Why an activity is refused before its token is looked at, as a code for the log. */
export type ActivityProblem = 'malformed' | 'channel' | 'tenant';

type InboundActivity =
  | { readonly ok: true; readonly activity: Activity }
  | { readonly ok: false; readonly problem: ActivityProblem };

const tenantOf = z.object({ tenant: z.object({ id: z.string() }) });

/** Both say which municipality somebody belongs to. */
const tenantsDiffer = (one: string | null | undefined, channelData: unknown): boolean => {
  const { data } = tenantOf.safeParse(channelData);
  return typeof one === 'string' && data !== undefined && one.toLowerCase() !== data.tenant.id.toLowerCase();
};

/** The activity in a body, if it is from Teams and consistent about where it comes from. */
export const inboundActivity = (body: unknown): InboundActivity => {
  const { data } = inbound.safeParse(body);
  if (data === undefined) return { ok: false, problem: 'malformed' };
  if (data.channelId !== 'msteams') return { ok: false, problem: 'channel' };
  if (tenantsDiffer(data.conversation.tenantId, data.channelData)) return { ok: false, problem: 'tenant' };
  // Replies go through the connector only, never into the response to this request.
  const { deliveryMode: _, recipient, targeted: __, ...activity } = data;
  // Later messages to them go out as the bot's, whatever this one was.
  const { isTargeted, ...bot } = recipient;
  const mark: MaybeTargeted = isTargeted === true ? { targeted: true } : {};
  return { ok: true, activity: { ...activity, recipient: bot, ...mark } as unknown as Activity };
};
