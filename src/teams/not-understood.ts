import type { Actor, Services } from '../app/base/services';
import { ownCaseNamedIn } from '../app/case/find-case';
import type { SuggestionsView } from '../views/help';
import type { ActionLink, Verb } from '../views/verbs';

/** What can be done next about a family that was named, whatever was said about it. */
const familyWays: readonly Verb[] = ['case.show', 'consent.show', 'meeting.list', 'contact.show'];

/** Nothing we know resembles what was said: the ways on from here, with one of the reader's own families if one is named. */
export const notUnderstood = async (
  services: Services,
  actor: Actor,
  text: string,
): Promise<SuggestionsView> => {
  const named = text === '' ? undefined : await ownCaseNamedIn(services, actor, text);
  if (named === undefined) return whatElse(services);
  const { alias, reference } = named;
  const actions = familyWays.map((verb): ActionLink => ({ verb, as: 'execute', ids: { reference } }));
  return { ...whatElse(services), subject: alias, actions };
};

/** A press we no longer know is not understood either. */
export const whatElse = ({ ids }: Services): SuggestionsView => ({
  name: 'suggestions',
  about: 'nothing',
  phrases: [],
  asked: ids.next(),
  actions: [],
});

/** Phrases that are close to what was said. */
export const mayMean = ({ ids }: Services, phrases: readonly string[]): SuggestionsView => ({
  name: 'suggestions',
  about: 'command',
  phrases,
  asked: ids.next(),
  actions: [],
});
