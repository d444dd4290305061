import type { CaseEntry } from '../../app/case/case-entry';
import { ownCasesNamed, ownOpenCases } from '../../app/case/find-case';
import { askWhichCase } from '../../app/case/which-case';
import { askForCoordinator } from '../../app/coordinator/coordinator-lookup';
import { namedColleague } from '../../app/organisation/directory';
import type { Talk } from '../../app/talk/talk-memory';
import { fold } from '../../domain/base/matching';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { CommandOf } from '../../language/phrases';
import type { Intent } from '../../language/phrases/intents';
import type { Heard } from '../../language/talk/heard';
import { unheardIn } from '../../language/talk/model';
import type { SuggestionsView } from '../../views/help';
import type { Wish } from '../../views/talk';
import type { View } from '../../views/view';
import type { Asking, Request } from '../routes/base/route';
import { saysOther } from './leaning';

/** A sentence being answered by its likeness to others. */
export interface Talking {
  readonly asking: Asking;
  readonly heard: Heard;
  readonly wish: Wish;
  /** The family chosen when several were meant. */
  readonly chosen?: CaseReference;
  /** What was just talked about. Rights are checked again. */
  readonly talk: Talk;
  /** Continues the way an exact line or a press does. */
  readonly ask: (asking: Asking, request: Request) => Promise<View>;
}

/** Which of the speaker's own families a sentence is about. `stranger`: a name unknown here. */
type FamilyMeant =
  | { readonly kind: 'one'; readonly reference: CaseReference }
  | { readonly kind: 'several'; readonly entries: readonly CaseEntry[] }
  | { readonly kind: 'stranger'; readonly typed: string }
  | { readonly kind: 'none' };

/** As the exact line with this intent. */
export const commandFor = <I extends Intent>({ asking }: Talking, intent: I, args: CommandOf<I>['args']) =>
  ({
    kind: 'command',
    command: { understood: 'command', intent, args, fields: {}, language: asking.locale } as never,
  }) as const;

const namesFamily = /^(?:familien?|fam|family|sagen|case)\s/iu;

/**
 * The family named, by its own name or somebody in it; if none is, the one just talked about, or the only one the speaker
 * has.
 */
const familyMeant = async (talking: Talking): Promise<FamilyMeant> => {
  const { asking, heard, chosen } = talking;
  const { services, actor } = asking;
  if (chosen !== undefined) return { kind: 'one', reference: chosen };
  const named = await ownCasesNamed(services, actor, heard.names);
  const [only, ...others] = named;
  if (only !== undefined) {
    return others.length === 0
      ? { kind: 'one', reference: only.reference }
      : { kind: 'several', entries: named };
  }
  const stranger = heard.strangers.find((name) => namesFamily.test(name)) ?? strangerIn(heard);
  if (stranger !== undefined && !(await isColleague(talking, stranger)))
    return { kind: 'stranger', typed: stranger };
  const open = await ownOpenCases(services, actor);
  const spoken = open.find(({ reference }) => reference === talking.talk.reference);
  if (spoken !== undefined && saysOther(heard.text)) {
    const entries = soonestFirst(open.filter((entry) => entry !== spoken));
    if (entries.length > 0) return { kind: 'several', entries };
  }
  if (spoken !== undefined) return { kind: 'one', reference: spoken.reference };
  const meeting = meetingWishes.has(talking.wish) ? onThatDay(open, heard) : undefined;
  if (meeting !== undefined) return { kind: 'one', reference: meeting.reference };
  const [single, ...more] = open;
  return single !== undefined && more.length === 0
    ? { kind: 'one', reference: single.reference }
    : { kind: 'none' };
};

/** Wishes about an existing meeting: if only its day is said, that tells whose it is. */
const meetingWishes: ReadonlySet<Wish> = new Set<Wish>([
  'agenda',
  'cancelMeeting',
  'childWish',
  'invite',
  'meetingWhen',
  'moveMeeting',
  'whoAnswered',
]);

/** The only family that meets on a day that is named. */
const onThatDay = (open: readonly CaseEntry[], { when }: Heard): CaseEntry | undefined => {
  const days = new Set<string>(when.flatMap(({ read }) => (read.wrong === undefined ? [read.date] : [])));
  const [only, ...others] = open.filter(({ meetings = [] }) => meetings.some(({ on }) => days.has(on)));
  return others.length === 0 ? only : undefined;
};

/** Whether somebody on the staff, whom everybody may know, has this name. */
const isColleague = async ({ asking: { services, actor } }: Talking, name: string): Promise<boolean> =>
  (await namedColleague(services, actor.tenantId, name, 'who')).ok;

/** A word in no example, where a family is named: "afslut havblik". What ends like a definite noun is a thing. */
const strangerIn = ({ text, names, words }: Heard): string | undefined => {
  if (names.length > 0 || words.length > shortSentence) return undefined;
  const unheard = unheardIn(words).filter((word) => !/(?:et|en|erne|ene|ing|else|ed)$/.test(word));
  const typed = text.split(/[\s,.;:!?]+/u);
  return typed.find((word, at) => {
    const isUnheard = unheard.includes(fold(word));
    return isUnheard && (at === typed.length - 1 || leadsIn.test(typed[at - 1] ?? ''));
  });
};
const shortSentence = 9;
const leadsIn = /^(?:på|paa|med|til|for|hos|i|om|of|for|with|to|on|afslut|luk|vis|close|show)$/iu;

/**
 * Goes on with the family meant. Several, or none: asks which, by a press that says the same about it. A stranger: the
 * answer for everybody who does not belong to a case (C7).
 */
export const withFamily = async (
  talking: Talking,
  go: (reference: CaseReference) => Promise<Result<View> | undefined>,
): Promise<Result<View> | undefined> => {
  const { services, actor } = talking.asking;
  const meant = await familyMeant(talking);
  switch (meant.kind) {
    case 'one':
      return go(meant.reference);
    case 'several':
      return ok(await whichOf(talking, meant.entries));
    case 'stranger':
      return ok(await askForCoordinator(services, actor, meant.typed));
    case 'none': {
      const open = await ownOpenCases(services, actor);
      return open.length === 0 ? undefined : ok(await whichOf(talking, soonestFirst(open)));
    }
  }
};

/** As many buttons as can be told apart at a glance. */
const askedAtMost = 3;

/** A sentence says early what it wants; a card carries no more of it. */
export const carriedAtMost = 500;

/** Which family is meant; each is a press that says the same about it. */
const whichOf = async (
  { asking, heard, wish }: Talking,
  entries: readonly CaseEntry[],
): Promise<SuggestionsView> => {
  const { services, actor } = asking;
  const asked = await askWhichCase(services, actor, entries.slice(0, askedAtMost), (reference) => reference);
  return {
    ...asked,
    phrases: [],
    picks: asked.phrases.map((reference, at) => ({
      wish,
      name: asked.names?.[at] ?? reference,
      ids: { wish, reference, text: heard.text.slice(0, carriedAtMost) },
    })),
    names: [],
  };
};

/** The families with the next meetings first. */
const soonestFirst = (entries: readonly CaseEntry[]): readonly CaseEntry[] => {
  const next = ({ meetings = [] }: CaseEntry): string => meetings.map(({ on }) => on).sort()[0] ?? '9999';
  return entries.toSorted((one, other) => next(one).localeCompare(next(other)));
};
