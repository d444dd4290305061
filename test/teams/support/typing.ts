import type { SharedPlace } from '../../../src/app/base/services';
import type { Result } from '../../../src/domain/base/result';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { utterance } from '../../../src/language/phrases';
import { type Locale, refusalText } from '../../../src/language/texts';
import { routeFor } from '../../../src/teams/routes/all';
import { understoodFrom } from '../../../src/teams/understood';
import type { View } from '../../../src/views/view';
import type { TestMunicipality } from '../../support/municipality';
import { sara } from '../../support/people';

/**
 * What a line leads to when somebody types it in their own chat, or in a `place` where others read along: the view, or the
 * refusal.
 */
export const typed = async (
  { services, as }: TestMunicipality,
  text: string,
  person: StaffMember = sara,
  locale: Locale = 'da',
  place?: SharedPlace,
): Promise<Result<View>> => {
  const command = await understoodFrom({ services, actor: as(person), locale }, utterance(text));
  if (command.understood !== 'command') throw new Error(`not understood: ${text}`);
  const request = { kind: 'command', command } as const;
  const route = routeFor(request);
  if (route === undefined) throw new Error(`no route for ${command.intent}`);
  const actor = { ...as(person), ...(place && { place }) };
  return route.handle({ services, actor, chat: place?.kind ?? 'personal', locale }, request);
};

/** The view a line led to, in one word; or that it was not carried out, and why. */
export const outcomeOf = (result: Result<View>, locale: Locale = 'da'): string => {
  if (!result.ok) return `refused: ${refusalText(result.refusal, locale)}`;
  const { value } = result;
  if (value.name !== 'form') return value.name;
  return `form: ${value.refusal === undefined ? 'to be filled in' : refusalText(value.refusal, locale, value.form)}`;
};

const notCarriedOut = /^(?:refused|form|suggestions|question-offer)/;

export const isCarriedOut = (result: Result<View>): boolean => !notCarriedOut.test(outcomeOf(result));

/** Types lines that must all be carried out, to set a scene. */
export const typeAll = async (town: TestMunicipality, ...lines: readonly string[]): Promise<void> => {
  for (const line of lines) {
    const result = await typed(town, line);
    if (!isCarriedOut(result)) throw new Error(`${line}: ${outcomeOf(result)}`);
  }
};
