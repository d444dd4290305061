import type { Intent } from './intents';
import { type Message, readMessage } from './message';
import { namingsIn } from './own-names';

/** What is only looked at: a line that asks to see something must not do anything else. */
const lookedAt: ReadonlySet<Intent> = new Set<Intent>([
  'case',
  'consent',
  'mayKnow',
  'meeting',
  'agenda',
  'minutes',
  'plan',
  'redThread',
  'otherPlans',
  'caseOffers',
  'contact',
  'deadline',
  'looks',
  'audit',
]);

export const isLookedAt = (intent: Intent): boolean => lookedAt.has(intent);

/** "Kan jeg se …", "vis mig …", "show me …". */
const asksToSee =
  /^(?:(?:må|kan|kunne) jeg (?:lige |godt )*(?:få(?: lov (?:til )?at se| at se)?|se)|jeg (?:vil|skal) (?:lige |gerne )*(?:have|se)|lad mig se|(?:vis|find|hent|åbn|se)(?: mig)?(?: lige)?|show(?: me)?|open|see|let me see|(?:can|could|may) (?:i|you) (?:please )?(?:see|have|get|show me)|i(?:[’']d| would) like to see|i (?:want|need) to see)\s+(?:the\s+)?/iu;
const courtesies =
  /^(?:(?:hej|hejsa|hi|hello|please|kan du|vil du|could you)[\s,]+)+|[\s,]+(?:tak|please|thanks)$/giu;
const whichOne = /^(?:(?:næste|seneste|sidste|nuværende|aktuelle|nye|next|latest|last|current|new)\s+)/iu;

/**
 * Other ways to ask for what one wants to look at, in the form of phrases: without "kan jeg se …", and with one of the
 * speaker's own families in the genitive: "Månestens samtykker", "the Månesten agenda".
 */
export const lookingWays = (
  { head, fields, mentioned }: Message,
  names: ReadonlySet<string>,
): readonly Message[] => {
  if (Object.keys(fields).length > 0) return [];
  const plain = head.replace(courtesies, '');
  const seen = plain.replace(asksToSee, '');
  return [seen, turnedRound(seen, names)].flatMap((one) =>
    one === undefined || one === '' || one === head ? [] : [{ ...readMessage(one), mentioned }],
  );
};

/** "Almas sag" becomes "sag Almas". */
const turnedRound = (head: string, names: ReadonlySet<string>): string | undefined => {
  const bare = head.replace(/^the\s+/i, '');
  const first = namingsIn(readMessage(bare), names).find(({ message }) => message.tokens[0]?.own === true);
  const end = first?.message.tokens[0]?.end;
  if (first === undefined || end === undefined) return undefined;
  const rest = bare.slice(end).trim().replace(whichOne, '');
  return rest === '' ? undefined : `${rest} ${first.name}`;
};
