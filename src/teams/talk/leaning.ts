import type { Talk } from '../../app/talk/talk-memory';
import type { Heard } from '../../language/talk/heard';
import { unheardIn } from '../../language/talk/model';
import { marks } from '../../language/talk/slots';
import type { NoticeMessage } from '../../views/notice';
import type { Wish } from '../../views/talk';
import { namesHearer } from './hearers';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that begin or end a sentence leaning on the one before, and say nothing else. */
const fillers = setOf(
  'nej ja nah na og ogsa hvad hvordan med sa men hellere i stedet for lad os sige jeg mener mente det den skal kan ma vare var bliver blive ret er ' +
    'rettelse undskyld ups hov pa til om mig der hos samme ligesa faktisk egentlig lige altsa tak gerne bedre ville familie familien fam dag en de ' +
    'no yes and also what about how rather instead make it that was i mean meant let s us same actually too well please family the with as would be ' +
    'say sorry oops then to for on better day is at could',
);

/** Somebody's relation to the person just mentioned: "og hans mor". */
const kin = setOf(
  'mor moren far faren forældre foraeldre foraldre soster sosteren bror broren sosken sosende soskende mormor farmor morfar farfar moster faster onkel ' +
    'datter sonnen son stedfar stedmor papfar papmor barnet bornene mother mum father dad parents sister brother grandmother grandfather ' +
    'grandma granddad aunt uncle daughter son stepfather stepmother child children',
);
const whose = setOf('hans hendes deres sin sit sine his her their han hun ham hende dem');

/** Names, days and times, and no other word that says anything. */
const isOnlyAnother = ({ words, names, when, strangers, departments, text }: Heard): boolean => {
  const isKin = words.some((word) => kin.has(word)) && words.some((word) => whose.has(word));
  const isHearer = departments.length > 0 || namesHearer(text);
  return (
    (names.length + when.length + strangers.length > 0 ||
      isKin ||
      isHearer ||
      /samme dag|same day/iu.test(text)) &&
    words.every(
      (word) =>
        markWords.has(word) ||
        fillers.has(word) ||
        (isKin && (kin.has(word) || whose.has(word))) ||
        (isHearer && namesHearer(word)),
    )
  );
};
const markWords: ReadonlySet<string> = new Set(Object.values(marks));

/** Wishes in which the department may be replaced by another. */
const ofHearers: ReadonlySet<Wish> = new Set<Wish>([
  'consentStatus',
  'entrance',
  'giveConsent',
  'invite',
  'mayTell',
  'network',
]);

const leaning =
  /^(?:og(?: hvad med)?|hvad med|hvad så med|nej|nå nej|også|and(?: what about)?|what about|how about|no|also)(?![\p{L}])/iu;
const shortAnswer = 6;
const longerAnswer = 9;
const fewWords = 3;
const yes = /^(?:ja|jep|ok|okay|yes|yep|yeah)(?: tak| please| gerne| gør det| do)?[.!]*$/iu;
const no =
  /^(?:nej|niks|ellers tak|glem det|no|nope|never mind)(?: tak| thanks| ellers tak| det skal du ikke| don['’]t)?[.!]*$/iu;

/** "Ja" or "nej" to a form waiting filled in: only its press carries it out, and nothing has been done. */
export const saidToForm = (text: string, { form }: Talk): NoticeMessage | undefined => {
  if (!form) return undefined;
  if (yes.test(text.trim())) return { kind: 'pressToDo' };
  return no.test(text.trim()) ? { kind: 'nothingDone' } : undefined;
};

/** A few words, one of which occurs in no example: most likely misspelt. */
export const isSlip = ({ words }: Heard): boolean => words.length <= fewWords && unheardIn(words).length > 0;

/** "Nej, den anden": somebody other than the one just mentioned. */
export const saysOther = (text: string): boolean =>
  /(?<!\p{L})(?:(?:den|det|de) anden|(?:den|det) andet|det andet|the other(?: one| family| meeting)?|other one)(?!\p{L})/iu.test(
    text,
  ) && text.trim().split(/\s+/).length <= shortAnswer;

const refersToFamily =
  /(?<!\p{L})(?:sagen|familien|dem|dér|der|deres|there|them|their|the case|the family)(?!\p{L})/iu;
const asksProgress =
  /^(?:og )?(?:hvordan (?:går|gik|er) (?:det|de)|går det|er det gået|how (?:is|are|has|have|did) (?:it|that|they|things)|any progress)/iu;
const adds = /^(?:og )?(?:tilføj|sæt|skriv|put|add)(?!\p{L})/iu;
const covers =
  /(?<!\p{L})(?:tager|dækker|passer|overtager|vikarierer|cover|covers|takes?|stands?|will)(?!\p{L})/iu;

/** What a sentence is about after another, where on its own it would be about something else, or nothing. */
const inContext = (heard: Heard, { wish, reference, form }: Talk): Wish | undefined => {
  const { text, clear, maybe, words } = heard;
  const likely = clear ?? maybe[0];
  switch (wish) {
    case 'approve':
    case 'minutes':
    case 'minutesReviewed':
    case 'sendMinutes':
      return likely === 'whoAnswered' || /^(?:hvem|who)\s.*(?:mangler|missing|left)/iu.test(text)
        ? 'approve'
        : undefined;
    case 'absence':
    case 'deputy':
      return form && (likely === 'handover' || covers.test(text)) && words.length <= shortAnswer
        ? wish
        : undefined;
    case 'agenda':
      return adds.test(text.trim()) ? 'agenda' : undefined;
    case 'planMeeting':
    case 'moveMeeting':
      // Planned by an exact line, it stands: "nej kl 11" moves it, and "og Solsikke" plans another.
      if (!form && heard.names.length > 0 && isOnlyAnother(heard)) return 'planMeeting';
      return form && heard.when.length > 0 && (likely === undefined || likely === 'answerInvitation')
        ? wish
        : undefined;
    default:
      break;
  }
  if (reference === undefined) return undefined;
  if (asksProgress.test(text.trim()) && words.length <= longerAnswer)
    return wish === 'plan' || wish === 'goal'
      ? 'redThread'
      : refersToFamily.test(text)
        ? 'showCase'
        : undefined;
  return likely === 'overview' && refersToFamily.test(text) ? 'showCase' : undefined;
};

/** What a sentence that leans on the one before says: "og Alma?", "nej fredag mener jeg"; "ja" to what was asked. */
export const leanedOn = (heard: Heard, talk: Talk): Wish | undefined => {
  const { asked, wish, reference, form } = talk;
  if (wish === undefined) return undefined;
  const other = inContext(heard, talk);
  if (other !== undefined) return other;
  const { text, words, names, when, strangers, departments } = heard;
  if (words.length > longerAnswer) return undefined;
  if (reference !== undefined && saysOther(text)) return heard.clear ?? wish;
  const takes = departments.length === 0 && !namesHearer(text) ? true : ofHearers.has(wish);
  if (
    takes &&
    isOnlyAnother(heard) &&
    (reference !== undefined || form || names.length > 0 || wish === 'entrance')
  )
    return wish;
  if (words.length > shortAnswer) return undefined;
  if (yes.test(text.trim())) return asked ? wish : undefined;
  if (reference === undefined && names.length === 0) return undefined;
  const unheard = unheardIn(words).length;
  const known = names.length + when.length;
  if (leaning.test(text.trim())) return known + strangers.length + unheard > 0 ? wish : undefined;
  // A name or a day alone is an answer; a sentence with unknown words is about something else, or nothing.
  return heard.clear === undefined && words.length <= fewWords && known > 0 && unheard === 0
    ? wish
    : undefined;
};
