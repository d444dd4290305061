import { fold } from '../../domain/base/matching';
import type { FamilyCase } from '../../domain/case/family-case';
import { stemOf } from '../../language/talk/features';

/** What mothers, fathers and children are called by those who write about them, in folded letters. */
const ofMembers: readonly (readonly [RegExp, FamilyCase['members'][number]['relation']])[] = [
  [/^(?:mor|mors|moren|morens|moderen|mum|mums|mom|mother|mothers)$/, 'mother'],
  [/^(?:far|fars|faren|farens|faderen|dad|dads|father|fathers)$/, 'father'],
  [/^(?:barnet|barnets|datteren|sonnen|drengen|pigen|child|childs|daughter|son|boy|girl)$/, 'child'],
];

const shortestRole = 5;

/** Whether a word is what somebody is to a family: "mormor", "træneren" of a football coach. */
const isRole = (word: string, role: string): boolean => {
  const stem = stemOf(word);
  return (
    word.length >= shortestRole &&
    role.split(' ').some((part) => stemOf(part) === stem || part.endsWith(stem))
  );
};

/**
 * The folded words of a sentence with a name in the place of what somebody is to the family: "mor" is Freja, where there is only one
 * whom it may mean.
 */
export const withRolesNamed = (
  words: readonly string[],
  { members, network }: Pick<FamilyCase, 'members' | 'network'>,
): readonly string[] => {
  const around = network.map((person) => ({
    name: person.name,
    role: fold(person.kind === 'private' ? person.relation : person.role),
  }));
  return words.map((word) => {
    const [, relation] = ofMembers.find(([said]) => said.test(word)) ?? [];
    const meant =
      relation === undefined
        ? around.filter(({ role }) => isRole(word, role))
        : members.filter((member) => member.relation === relation);
    const [only, ...others] = meant;
    const [name = ''] = only === undefined ? [] : fold(only.name).split(' ');
    return name === '' || others.length > 0 ? word : name;
  });
};
