import { isAway, type StaffMember } from '../../domain/organisation/organisation';
import type { FieldNow } from '../base/declared-form';
import { mainPartition, type Services, today } from '../base/services';

/** With more colleagues than this, a list no longer helps and the card would grow too large: the name is typed instead. */
const listedAtMost = 60;

/**
 * A field for one colleague under an index key: a list to filter if the municipality is small enough, otherwise a name to
 * type.
 */
export const colleagueField = async (
  services: Services,
  tenantId: string,
  key: string,
  suits: (person: StaffMember) => boolean = () => true,
): Promise<FieldNow> => {
  const { documents } = await mainPartition(services, tenantId).find<StaffMember>('staff', {
    keys: [key],
    limit: listedAtMost + 1,
  });
  if (documents.length > listedAtMost) return { kind: 'text', maxLength: 60 };
  return {
    filtered: true,
    choices: documents
      .map(({ body }) => body)
      .filter((person) => suits(person) && !isAway(person, today(services)))
      .map(({ id, name }) => ({ value: id, text: name })),
  };
};
