import type { Actor, Services } from '../../app/base/services';
import { findOwnCase } from '../../app/case/find-case';
import { askWhichCase } from '../../app/case/which-case';
import { askForCoordinator } from '../../app/coordinator/coordinator-lookup';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type Command, type CommandOf, commandOf } from '../../language/phrases';
import { familySaid } from '../../language/phrases/family';
import type { Intent, Language } from '../../language/phrases/intents';
import type { Locale } from '../../language/texts';
import type { Place } from '../../views/help';
import type { Verb } from '../../views/verbs';
import type { View } from '../../views/view';
import type { Values } from '../turn';
import { askWhich } from './ask-which';
import { ownFamilyIn } from './own-family';

/** Who asks, where, and in which language the answer is read. */
export interface Asking {
  readonly services: Services;
  readonly actor: Actor;
  readonly chat: Place;
  readonly locale: Locale;
}

/** What a route is asked to do: something typed, or something pressed. */
export type Request =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'press'; readonly verb: string; readonly data: Values };

/** A route is data: the list is tried in order, and each can be tested without a server. */
export interface Route {
  readonly name: `command.${Intent}` | `press.${Verb}`;
  matches(request: Request): boolean;
  handle(asking: Asking, request: Request): Promise<Result<View>>;
}

/** A typed phrase that was understood. */
export const onCommand = <I extends Intent>(
  intent: I,
  handle: (asking: Asking, command: CommandOf<I>) => Promise<Result<View>>,
): Route => ({
  name: `command.${intent}`,
  matches: (request) => request.kind === 'command' && request.command.intent === intent,
  handle: (asking, request) =>
    request.kind === 'command'
      ? handle(asking, request.command as unknown as CommandOf<I>)
      : Promise.resolve(refuse('UnknownCommand')),
});

/** A press on a card. */
export const onPress = (
  verb: Verb,
  handle: (asking: Asking, data: Values) => Promise<Result<View>>,
): Route => ({
  name: `press.${verb}`,
  matches: (request) => request.kind === 'press' && request.verb === verb,
  handle: (asking, request) =>
    request.kind === 'press' ? handle(asking, request.data) : Promise.resolve(refuse('UnknownCommand')),
});

/** The case that a card names. It may be forged: rights are asked where the case is read. */
export const referenceIn = (data: Values): CaseReference => (data.reference ?? '') as CaseReference;

/**
 * Goes on with the one case of the asker's own that fits what was typed. Several: they choose by a press, before anything is
 * read. None: a sentence around a family of their own leads to that family; where a family may have been named, the same
 * existence-blind answer as for everybody who does not belong to a case (C7); else it is asked which is meant.
 */
export const withOwnCase = async (
  asking: Asking,
  command: Said,
  go: (reference: CaseReference) => Promise<Result<View>>,
): Promise<Result<View>> => {
  const { services, actor } = asking;
  const { typed, whole = typed ?? '', intent, language } = command;
  if (typed === undefined || typed.trim() === '') {
    return ok(await askWhich(services, actor, intent, language));
  }
  const entries = await findOwnCase(services, actor, typed);
  const [only, ...others] = entries;
  if (only === undefined) {
    const own = await ownFamilyIn(asking, intent, whole);
    if (own !== undefined) return own;
    return ok(
      familySaid(typed) === 'nobody'
        ? await askWhich(services, actor, intent, language)
        : await askForCoordinator(services, actor, typed),
    );
  }
  if (others.length > 0)
    return ok(await askWhichCase(services, actor, entries, (reference) => saidOf(command, reference)));
  return go(only.reference);
};

/** What was typed about a case. */
interface Said {
  readonly typed: string | undefined;
  /** With what else the phrase carries. */
  readonly whole?: string;
  readonly intent: Intent;
  readonly language: Language;
  readonly around?: Command['around'];
  readonly fields?: Command['fields'];
}

/** The same line, of one certain case. */
const saidOf = ({ intent, language, around, fields = {} }: Said, reference: CaseReference): string => {
  const line =
    around === undefined
      ? `${commandOf(intent, language)} ${reference}`
      : `${around.before} ${reference}${around.after}`;
  return [line, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`)].join('; ');
};
