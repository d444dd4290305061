import { type Phrases, phrases } from '../intents';
import { of, show } from './words';

/** P1–P10. */
export const englishPlan: readonly Phrases[] = [
  phrases('plan', 'plan', 'plan {subject}', [`${show} plan ${of} [<subject>]`]),
  phrases('redThread', 'red thread', 'red thread {subject}', [`${show} red thread ${of} [<subject>]`]),
  phrases('plan.goal', 'goal', 'goal {subject}', [`[new|set|write|add] [a|the] goal ${of} [<subject>]`]),
  phrases('plan.sign', 'sign', 'sign {subject}', [`[new|choose|add] [a|the] sign ${of} [<subject>]`]),
  phrases('plan.action', 'action', 'action {subject}', [
    `[new|write|add] [a|an|the] action ${of} [<subject>]`,
  ]),
  phrases('plan.followUp', 'follow up goal', 'follow up goal {subject}', [
    `follow up [on] [the] (goal|goals) ${of} [<subject>]`,
  ]),
  phrases('plan.resume', 'take up goal', 'take up goal {subject}', [`take up [the] goal ${of} [<subject>]`]),
  phrases('plan.report', 'report action', 'report action {subject}', [
    `report [on] [an|the] action ${of} [<subject>]`,
  ]),
  phrases('plan.stopAction', 'stop action', 'stop action {subject}', [`stop [the] action ${of} [<subject>]`]),
  phrases('plan.noWork', 'no goal about work', 'no goal about work {subject}', [
    `no goal about work ${of} [<subject>]`,
  ]),
  phrases('plan.note', 'note in plan', 'note in plan {subject}', [`note in [the] plan ${of} [<subject>]`]),
  phrases('plan.settleNote', 'holds no longer', 'holds no longer {subject}', [
    `holds no longer ${of} [<subject>]`,
  ]),
  phrases('caseOffers', 'offers', 'offers {subject}', [`[show|see|open] [the] offers ${of} [<subject>]`]),
  phrases('findOffers', 'find offers', 'find offers', [
    `(find|search) [an] (offer|offers) [about|for|with|in] [<topic>]`,
    `(which|what) offers are there [about|for|with|in] [<topic>]`,
  ]),
  phrases('plan.offer', 'new offer', 'new offer {subject}', [`(new|make|add) [an] offer ${of} [<subject>]`]),
  phrases('plan.offerStep', 'report offer', 'report offer {subject}', [
    `report [on] [an|the] offer ${of} [<subject>]`,
  ]),
  phrases('otherPlans', 'other plans', 'other plans {subject}', [
    `${show} other plans ${of} [<subject>]`,
    `[which|what] other plans (are there|do they have|does the family have) ${of} [<subject>]`,
  ]),
  // "other plan" alone is one letter from "other plans", which shows them.
  phrases('plan.other', 'another plan', 'another plan {subject}', [
    `[write|add|note] another plan ${of} [<subject>]`,
    `(write|add|note) [an|the] other plan ${of} [<subject>]`,
  ]),
  phrases('plan.otherAnswer', 'answer about plan', 'answer about plan {subject}', [
    `[write] [an] answer about [the|other|another] plan ${of} [<subject>]`,
  ]),
  phrases('plan.otherContent', 'content of other plan', 'content of other plan {subject}', [
    `content of [the] other plan ${of} [<subject>]`,
  ]),
  phrases('plan.endOther', 'end other plan', 'end other plan {subject}', [
    `end [the] other plan ${of} [<subject>]`,
  ]),
  phrases('myActions', 'my actions', 'my actions', [`${show} my (actions|tasks)`]),
];
