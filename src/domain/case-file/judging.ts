import { disclosureAnswers } from '../consent/disclosure';
import type { DisclosureFacts } from '../consent/disclosure-answer';
import { isKeptFrom } from '../meeting/kept-apart';
import type { ParticipantWho } from '../meeting/meeting';
import { isProtectedFrom, mayLearn, networkPersonId } from '../protection/may-learn';
import { protectedMatters } from '../protection/protection-record';
import type { TouchedInformation } from './written';

/** L3: what an entry in the case file is about. */
export interface Concerned {
  /** Members of the family and of its own network, by the ids meetings use. */
  readonly personIds: readonly string[];
  readonly touched: readonly TouchedInformation[];
  /** The entry's texts, word for word. */
  readonly texts: readonly string[];
  /** It reveals that somebody is protected. */
  readonly tellsOfProtection: boolean;
  /** The participants, if it is about a meeting. */
  readonly participants?: readonly { readonly who: ParticipantWho }[];
}

/**
 * `open`: the party's own, or theirs to know. `judge`: it is also about others, whose names these are. `kept`: it tells of
 * somebody who is protected from the party (S11), so that not even a mark may show that something is there.
 */
export type Judged =
  | { readonly as: 'open' | 'kept' }
  | { readonly as: 'judge'; readonly about: readonly string[] };

interface Third {
  readonly id: string;
  readonly name: string;
}

const isNamed = (name: string, texts: readonly string[]): boolean => {
  const [first = ''] = name.split(' ');
  if (first.length < 2) return false;
  const escaped = first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // In Danish the genitive has no apostrophe: Almas, Bos.
  const pattern = new RegExp(`(?<!\\p{L})${escaped}(?:s|'s|’s|')?(?!\\p{L})`, 'u');
  return texts.some((text) => pattern.test(text));
};

/**
 * L3, S11: how an entry in the case file stands for one party who asks for access. The program never removes other people's
 * information: whether the party's right weighs more is for the case worker to judge, entry by entry. What a protection
 * keeps from the party is removed, and shown in the whole file.
 */
export const judgingFor = (facts: DisclosureFacts, partyId: string): ((entry: Concerned) => Judged) => {
  const { familyCase } = facts;
  const { mayHave } = disclosureAnswers(facts)({ kind: 'member', memberId: partyId });
  const self = `member:${partyId}`;
  const who: ParticipantWho = { kind: 'member', memberId: partyId };
  const everybody = familyCase.members.map(({ id }) => id);
  const decidesAbout = (memberId: string): boolean =>
    facts.settings.consent.types.every(({ id: type }) => {
      const answer = mayHave({ type, aboutId: memberId });
      return answer.may && (answer.basis === 'own' || answer.basis === 'custody');
    });
  const people: readonly Third[] = [
    ...familyCase.members.map(({ id, name }) => ({ id: `member:${id}`, name })),
    ...familyCase.network
      .filter(({ kind }) => kind === 'private')
      .map((person) => ({ id: networkPersonId(person), name: person.name })),
  ].filter(({ id }) => id !== self);
  const isKeptApart = ({ id }: Third): boolean =>
    protectedMatters.some((matter) => !mayLearn(familyCase, self, matter, id));
  const hidden = people.filter(isKeptApart);
  const own = new Set(everybody.filter(decidesAbout).map((id) => `member:${id}`));
  const others = people.filter(({ id }) => !own.has(id));
  const nameOf = (memberId: string): string | undefined =>
    familyCase.members.find(({ id }) => id === memberId)?.name;

  return ({ personIds, touched, texts, tellsOfProtection, participants }) => {
    const isAbout = ({ id, name }: Third): boolean => personIds.includes(id) || isNamed(name, texts);
    if (tellsOfProtection && isProtectedFrom(familyCase, self)) return { as: 'kept' };
    if (participants !== undefined && isKeptFrom({ participants }, familyCase, who)) return { as: 'kept' };
    if (hidden.some(isAbout)) return { as: 'kept' };
    const denied = touched.flatMap(({ types, aboutIds }) =>
      (aboutIds.length === 0 ? everybody : aboutIds).filter((aboutId) =>
        types.some((type) => !mayHave({ type, aboutId }).may),
      ),
    );
    const about = new Set([
      ...others.filter(isAbout).map(({ name }) => name),
      ...denied.flatMap((id) => nameOf(id) ?? []),
    ]);
    return about.size === 0 ? { as: 'open' } : { as: 'judge', about: [...about] };
  };
};
