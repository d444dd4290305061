import { tokens } from '../../domain/base/matching';
import type { StaffMember } from '../../domain/organisation/organisation';
import { findAll } from '../base/find-all';
import { type Actor, mainPartition, type Services } from '../base/services';
import { ownNameWords } from '../case/find-case';

/**
 * Which of these folded words are a word of somebody's name: of the staff list, which everybody may know, or of the speaker's own
 * families. Of other families nothing is asked, so that they read alike whether or not they exist (C7).
 */
export const areNames = async (
  services: Services,
  actor: Actor,
  words: readonly string[],
): Promise<ReadonlySet<string>> => {
  const keys = [...new Set(words.flatMap(nominatives))].map((word) => `n:${word.slice(0, 12)}`);
  const [own, staff] = await Promise.all([
    ownNameWords(services, actor),
    findAll<StaffMember>(mainPartition(services, actor.tenantId), 'staff', keys),
  ]);
  const called = new Set([...own, ...staff.flatMap(({ name }) => tokens(name))]);
  return new Set(words.filter((word) => nominatives(word).some((one) => called.has(one))));
};

/** The word as it stands, and without the s of a genitive. */
const nominatives = (word: string): readonly string[] =>
  word.endsWith('s') && word.length > 2 ? [word, word.slice(0, -1)] : [word];
