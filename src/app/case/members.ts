import type { FamilyCase } from '../../domain/case/family-case';
import type { FieldView } from '../../views/form';

/** The members of the family as choices for a field: all, or those who qualify. */
export const membersAsChoices = (
  { members }: FamilyCase,
  suits: (id: string) => boolean = () => true,
): NonNullable<FieldView['choices']> =>
  members.filter(({ id }) => suits(id)).map(({ id, name }) => ({ value: id, text: name }));
