import { tokens } from '../../domain/base/matching';
import type { StaffMember } from '../../domain/organisation/organisation';
import { findAll } from '../base/find-all';
import { type Actor, mainPartition, type Services } from '../base/services';
import { ownNameWords } from '../case/find-case';

/**
 * Which of these folded words are part of somebody's name: in the staff list, which everybody may know, or in the speaker's
 * own families. Other families are not looked at, so that words read alike whether or not a family exists (C7).
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

/** The word as it is, and without a genitive s. */
const nominatives = (word: string): readonly string[] =>
  word.endsWith('s') && word.length > 2 ? [word, word.slice(0, -1)] : [word];
