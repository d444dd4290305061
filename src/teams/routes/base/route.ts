import type { Actor, Services } from '../../../app/base/services';
import { findOwnCase } from '../../../app/case/find-case';
import { askWhichCase } from '../../../app/case/which-case';
import { askForCoordinator } from '../../../app/coordinator/coordinator-lookup';
import { ok, type Result } from '../../../domain/base/result';
import type { CaseReference } from '../../../domain/case/family-case';
import { type Command, type CommandOf, commandOf } from '../../../language/phrases';
import { familySaid } from '../../../language/phrases/family';
import type { Intent, Language } from '../../../language/phrases/intents';
import type { Locale } from '../../../language/texts';
import type { Place } from '../../../views/help';
import type { Verb } from '../../../views/verbs';
import type { View } from '../../../views/view';
import type { Values } from '../../turn';
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

/** What a press on a card leads to. What it carries may be forged: rights are checked where things are read. */
export type Press = (asking: Asking, data: Values) => Promise<Result<View>>;

/** What a typed phrase leads to, once understood. */
export type Line<I extends Intent> = (asking: Asking, command: CommandOf<I>) => Promise<Result<View>>;

/**
 * What a capability answers: presses by their verbs, and typed lines by what they mean. Its line in `all.ts`
 * registers them.
 */
export interface Routes {
  readonly presses?: { readonly [V in Verb]?: Press };
  readonly lines?: { readonly [I in Intent]?: Line<I> };
}

/** A request, and the route it takes. */
export interface Route {
  readonly name: `command.${Intent}` | `press.${Verb}`;
  handle(asking: Asking, request: Request): Promise<Result<View>>;
}

type About = { readonly subject?: string };

/** A typed phrase about one of the asker's own cases. `wholeOf`: where a family of theirs may be named besides the subject. */
export const aboutCase =
  <I extends Intent>(
    handle: (asking: Asking, reference: CaseReference, command: CommandOf<I>) => Promise<Result<View>>,
    wholeOf?: (args: CommandOf<I>['args']) => string,
  ): Line<I> =>
  (asking, command) =>
    withOwnCase(
      asking,
      {
        ...command,
        typed: (command.args as About).subject,
        ...(wholeOf && { whole: wholeOf(command.args) }),
      },
      (reference) => handle(asking, reference, command),
    );

/** The same that only shows something of it. */
export const showsCase = <I extends Intent>(
  show: (services: Services, actor: Actor, reference: CaseReference) => Promise<Result<View>>,
): Line<I> => aboutCase(({ services, actor }, reference) => show(services, actor, reference));

/**
 * Goes on with the one case of the asker's own that matches what was typed. Several: they choose by a press, before anything
 * is read. None: a sentence around a family of their own leads to that family; if a family may have been named, the same
 * existence-blind answer as for everybody who does not belong to a case (C7); otherwise it asks which one is meant.
 */
const withOwnCase = async (
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

/** The same line, about one particular case. */
const saidOf = ({ intent, language, around, fields = {} }: Said, reference: CaseReference): string => {
  const line =
    around === undefined
      ? `${commandOf(intent, language)} ${reference}`
      : `${around.before} ${reference}${around.after}`;
  return [line, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`)].join('; ');
};

/** For a family if one is named, otherwise the list of one's own. */
export const listOr = <I extends 'minutes' | 'filing'>(
  list: (services: Services, actor: Actor) => Promise<Result<View>>,
  show: (services: Services, actor: Actor, reference: CaseReference) => Promise<Result<View>>,
): Line<I> => {
  const named = aboutCase<I>(({ services, actor }, reference) => show(services, actor, reference));
  return (asking, command) =>
    ((command.args as { readonly subject?: string }).subject ?? '').trim() === ''
      ? list(asking.services, asking.actor)
      : named(asking, command);
};
