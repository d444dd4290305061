import { today } from '../../app/base/services';
import { ownCasesNamed, ownNames } from '../../app/case/find-case';
import { municipalityOf } from '../../app/organisation/directory';
import type { Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type Heard, hear } from '../../language/talk/heard';
import type { SuggestionsView } from '../../views/help';
import { type Wish, wishes } from '../../views/talk';
import type { View } from '../../views/view';
import type { Asking } from '../routes/route';
import { leads } from './leads';
import { carriedAtMost, type Talking } from './talking';

/** What is made of a sentence that no exact line is. */
export const heardFrom = async ({ services, actor }: Asking, text: string): Promise<Heard> => {
  const [names, { organisation }] = await Promise.all([
    ownNames(services, actor, 'all'),
    municipalityOf(services, actor.tenantId),
  ]);
  return hear(text, {
    names,
    departments: [...organisation.departments.values()].map(({ name }) => name),
    today: today(services),
  });
};

/** The answer to what a sentence is about; undefined where the speaker may fill in nothing of the kind. */
export const answerHeard = async (
  asking: Asking,
  heard: Heard,
  wish: Wish,
  ask: Talking['ask'],
  chosen?: CaseReference,
): Promise<Result<View> | undefined> => {
  const answered = await leads[wish]({ asking, heard, wish, ask, ...(chosen !== undefined && { chosen }) });
  return answered?.ok === false && answered.refusal.code === 'NotAllowed' ? undefined : answered;
};

/** What a sentence may be about, each as a press that takes it as that. */
export const offersOf = async (
  { services, actor }: Asking,
  { maybe, names, text }: Heard,
): Promise<SuggestionsView | undefined> => {
  if (maybe.length === 0) return undefined;
  const [family, ...others] = await ownCasesNamed(services, actor, names);
  return {
    name: 'suggestions',
    about: 'command',
    phrases: [],
    picks: maybe.map((wish) => ({ wish, ids: { wish, text: text.slice(0, carriedAtMost) } })),
    ...(family !== undefined && others.length === 0 && { subject: family.alias }),
    asked: services.ids.next(),
    actions: [],
  };
};

export const wishNamed = (name: string | undefined): Wish | undefined => wishes.find((wish) => wish === name);
