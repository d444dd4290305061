import type { FamilyCase } from '../../domain/case/family-case';
import { mayKnowOwner } from '../../domain/meeting/kept-apart';
import type { Agreement, ParticipantWho } from '../../domain/meeting/meeting';
import type { FamilyWords, MinutesSection, PersonInMinutes } from '../../domain/minutes/minutes';
import type { MinutesView } from '../../views/minutes/minutes';
import { memberName, ownerView } from '../meeting/meeting-names';
import { doerName, type MinutesFacts } from './minutes-facts';

type PartView<Name extends 'people' | 'words'> = MinutesView[Name][number];
type SectionView = Omit<MinutesView['sections'][number], 'typesUnsaid' | 'agree' | 'actions'>;
type AgreementView = Omit<MinutesView['agreements'][number], 'actions'>;

/** Who came, with the numbers the reader may see. */
export const attendeeView = (
  { id, name, attendance, scale }: PersonInMinutes,
  scales?: readonly string[],
): PartView<'people'> => ({
  name,
  ...(attendance && { attendance }),
  ...(scale !== undefined && (scales?.includes(id) ?? true) && { scale }),
});

/** A section; `hearer`: a reader who may not know everybody's name (S11). */
export const sectionView = (
  { id, item, notReached, lines }: MinutesSection,
  { familyCase, staff }: Pick<MinutesFacts, 'familyCase' | 'staff'>,
  hearer?: ParticipantWho,
): SectionView => ({
  id,
  ...(item && { item: { owner: ownerFor(item.owner, familyCase, staff, hearer), text: item.text } }),
  notReached: notReached === true,
  lines,
});

const ownerFor = (
  owner: NonNullable<MinutesSection['item']>['owner'],
  familyCase: FamilyCase,
  staff: MinutesFacts['staff'],
  hearer: ParticipantWho | undefined,
) => {
  const view = ownerView(owner, familyCase, staff);
  const mayKnow = hearer === undefined || mayKnowOwner(familyCase, hearer, owner);
  return mayKnow || view.kind === 'heading' ? view : { kind: view.kind };
};

/** `known`: those whose names the reader may know. */
export const agreementView = (
  { what, responsibleId, dueOn, itemId }: Agreement,
  facts: MinutesFacts,
  known?: readonly string[],
): AgreementView => {
  const isKnown = known === undefined || (responsibleId !== undefined && known.includes(responsibleId));
  const isColleague = responsibleId?.startsWith('staff:') === true;
  const responsible = isKnown || isColleague ? doerName(facts, responsibleId) : undefined;
  const item = facts.minutes.texts.sections.find(({ id }) => id === itemId)?.item?.text;
  return {
    what,
    ...(responsible !== undefined && { responsible }),
    ...(dueOn && { dueOn }),
    ...(item !== undefined && { item }),
  };
};

/** L8: the name minutes use for somebody; for a person who was not asked to the meeting, the one the case uses. */
export const partyName = (
  { familyCase, minutes }: Pick<MinutesFacts, 'familyCase' | 'minutes'>,
  memberId: string,
): string =>
  minutes.people.find(({ id }) => id === `member:${memberId}`)?.name ?? memberName(familyCase, memberId);

export const wordsView = (
  { kind, memberId, text }: FamilyWords,
  facts: Pick<MinutesFacts, 'familyCase' | 'minutes'>,
): PartView<'words'> => ({
  kind,
  who: partyName(facts, memberId),
  text,
});
