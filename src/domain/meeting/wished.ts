import { fold } from '../base/matching';
import type { FamilyCase, NetworkPerson } from '../case/family-case';
import type { Meeting } from './meeting';

const saysNo = /(?<!\p{L})(?:ikke|uden|aldrig|not|without|never)(?!\p{L})/iu;

const holdsWords = (sentence: string, words: string): boolean =>
  words !== '' && ` ${sentence} `.includes(` ${words} `);

/**
 * M5: those in the network whom a child has asked for, by name or by who they are ("Farmor skal med"), and who are not at
 * the meeting. Not those it says should stay away.
 */
export const wishedPeople = (
  { childrensWishes, participants }: Meeting,
  { network }: Pick<FamilyCase, 'network'>,
): readonly NetworkPerson[] => {
  const sentences = childrensWishes
    .flatMap(({ wish }) => wish.split(/[.,;!?\n]|(?<!\p{L})(?:men|but)(?!\p{L})/iu))
    .filter((sentence) => !saysNo.test(sentence))
    .map(fold);
  return network.filter((person) => {
    const isThere = participants.some(({ who }) => who.kind === 'network' && who.personId === person.id);
    if (isThere || (person.kind === 'professional' && person.staffId !== undefined)) return false;
    const called = [person.name, person.kind === 'private' ? person.relation : ''].map(fold);
    return sentences.some((sentence) => called.some((words) => holdsWords(sentence, words)));
  });
};
