import type { CalendarDate } from '../base/calendar';
import { requirePastDay, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { FamilyCase, Member } from '../case/family-case';
import type { FamilyWords, Minutes, PartyReview, ReviewWay } from './minutes';
import { type MinutesContext, type MinutesDecision, minutesGoOn } from './minutes-decision';
import { wordsMaxLength } from './minutes-writing';

/** R2, R8: the current text was gone through with the family. What they said is kept in their own words. */
export interface GoThrough {
  readonly type: 'goThrough';
  readonly on: CalendarDate;
  readonly how: ReviewWay;
  readonly withHelpOf?: string;
  readonly parties: readonly PartyReview[];
  readonly words: readonly Pick<FamilyWords, 'kind' | 'memberId' | 'text'>[];
}

/** T5: the age from which a child is a party in its own right, counted from 1 January of that year. */
const partyFromAge = 10;

const isChildParty = ({ birthYear }: Member, today: CalendarDate): boolean =>
  birthYear !== undefined && Number(today.slice(0, 4)) - birthYear >= partyFromAge;

/** R8: those the minutes are gone through with: each parent, whoever holds custody, and each child as T5 says. */
export const partiesToReview = (
  { members }: Pick<FamilyCase, 'members'>,
  today: CalendarDate,
): readonly Member[] =>
  members.filter((member) => {
    if (member.relation === 'child') return isChildParty(member, today);
    return member.custody || member.relation !== 'otherAdult';
  });

const requireParties = (
  parties: readonly PartyReview[],
  familyCase: FamilyCase,
  today: CalendarDate,
): Result<readonly PartyReview[]> => {
  const known = partiesToReview(familyCase, today);
  const missing = known.filter(({ id }) => !parties.some(({ memberId }) => memberId === id));
  if (missing.length > 0)
    return refuse('ReviewIncomplete', {
      field: 'fits',
      params: { names: missing.map(({ name }) => name).join(', ') },
    });
  for (const party of parties) {
    const name = known.find(({ id }) => id === party.memberId)?.name;
    if (name === undefined) return refuse('MemberUnknown');
    if (party.outcome === 'notDone' && (party.because ?? '').trim() === '')
      return refuse('ReviewReasonMissing', { field: 'because', params: { name } });
    if (party.outcome === 'wantsChange' && (party.wish ?? '').trim() === '')
      return refuse('ReviewWishMissing', { field: 'wish', params: { name } });
  }
  return ok(parties);
};

/** R2: no disagreement is recorded without the person's own words. */
const requireWords = (
  { parties, words }: GoThrough,
  { texts }: Minutes,
  { members }: FamilyCase,
): Result<unknown> => {
  const unheard = parties.find(
    ({ memberId, outcome }) =>
      outcome === 'disagrees' &&
      ![...words, ...texts.words].some((one) => one.memberId === memberId && one.kind !== 'words'),
  );
  const name = members.find(({ id }) => id === unheard?.memberId)?.name ?? '';
  return unheard === undefined
    ? ok(undefined)
    : refuse('ReviewWordsMissing', { field: 'disagreement', params: { name } });
};

/** R2. Minutes that are out have been gone through already. */
export const goThrough = (
  minutes: Minutes,
  command: GoThrough,
  { actor, familyCase, newId, today }: MinutesContext,
): MinutesDecision => {
  if (minutes.stage === 'approved' || minutes.stage === 'filed') return refuse('MinutesAreApproved');
  if (minutes.stage === 'out') return refuse('MinutesAreOut');
  const on = requirePastDay(command.on, 'on', familyCase, today);
  if (!on.ok) return on;
  if (command.on < minutes.time.on) return refuse('DateOrder', { field: 'on' });
  const parties = requireParties(command.parties, familyCase, today);
  if (!parties.ok) return parties;
  const heard = requireWords(command, minutes, familyCase);
  if (!heard.ok) return heard;
  for (const { text } of command.words) {
    const said = requireText(text, 'disagreement', wordsMaxLength);
    if (!said.ok) return said;
  }
  const { how, withHelpOf } = command;
  return minutesGoOn(
    ...command.words.map(
      (words, place) =>
        ({
          type: 'FamilyWordsKept',
          words: { ...words, text: words.text.trim(), id: `${newId}-${place}`, on: command.on },
        }) as const,
    ),
    {
      type: 'MinutesGoneThrough',
      review: {
        version: minutes.version,
        on: command.on,
        how,
        ...(withHelpOf && { withHelpOf }),
        by: actor.id,
        parties: parties.value,
      },
    },
  );
};
