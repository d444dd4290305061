import type { Actor, Services } from '../../app/base/services';
import { ownOpenCases } from '../../app/case/find-case';
import { meetingMeant } from '../../app/meeting/meeting-command';
import {
  behind,
  consentTo,
  expiringConsents,
  lastContact,
  nextMeeting,
  ofOwnNext,
  whoAnswered,
} from '../../app/talk/answers';
import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { hasRole } from '../../domain/organisation/organisation';
import { commandOf } from '../../language/phrases';
import type { Intent } from '../../language/phrases/intents';
import type { FormName } from '../../views/forms/all';
import type { Wish } from '../../views/talk';
import type { View } from '../../views/view';
import { mayMean } from '../not-understood';
import { behindColon, type Fills, filledForm, lastDay, reasonIn, toldIn } from './filling';
import { actionFills, digest, followUp, offers, otherPlans } from './plan-ways';
import { commandFor as command, type Talking, withFamily } from './talking';
import { dayAndTime, moved, period } from './times';
import {
  answerInvitation,
  concern,
  consentGiven,
  contact,
  coordinator,
  entrance,
  mayTell,
  network,
  recipientIn,
  whoKnows,
} from './ways';

/** What a wish leads to: something shown, or a form filled in. Never a change. Undefined if nothing can be made of it. */
export type Lead = (talking: Talking) => Promise<Result<View> | undefined>;

/** Answers like the exact line without a family. */
const line =
  (intent: Intent): Lead =>
  async (talking) =>
    ok(await talking.ask(talking.asking, command(talking, intent, {} as never)));

/** Answers like the exact line about a family. */
const ofFamily =
  (intent: Intent): Lead =>
  (talking) =>
    withFamily(talking, async (reference) =>
      ok(await talking.ask(talking.asking, command(talking, intent, { subject: reference } as never))),
    );

/** A question about a family, with its answer first. */
const answers =
  (answer: (services: Services, actor: Actor, reference: CaseReference) => Promise<Result<View>>): Lead =>
  (talking) =>
    withFamily(talking, (reference) => answer(talking.asking.services, talking.asking.actor, reference));

const namesNone = ({ chosen, heard }: Talking): boolean => heard.names.length === 0 && chosen === undefined;

/** Stands for what was just talked about. */
const refersBack = /(?<!\p{L})(?:det|den|dem|it|that|them)(?!\p{L})/iu;

/** About the family named, or that a word stands for; about all if none is. */
const ofFamilyOrAll =
  (intent: Intent): Lead =>
  (talking) =>
    namesNone(talking) && (talking.talk.reference === undefined || !refersBack.test(talking.heard.text))
      ? line(intent)(talking)
      : ofFamily(intent)(talking);

/** A question that is about the speaker's own next meeting if it names no family, and none was just talked about. */
const answersOwn =
  (answer: (services: Services, actor: Actor, reference: CaseReference) => Promise<Result<View>>): Lead =>
  (talking) => {
    const { heard, talk, asking } = talking;
    const isOwn = namesNone(talking) && heard.strangers.length === 0;
    return isOwn && (talk.reference === undefined || ownSaid.test(heard.text))
      ? ofOwnNext(answer)(asking.services, asking.actor)
      : answers(answer)(talking);
  };

const ownSaid = /(?<!\p{L})(?:mit|mine|min|jeg|my|mine|i)(?!\p{L})/iu;

/** A form about a family, filled in with what the sentence says. */
const fills =
  (form: FormName, fill: (talking: Talking) => Fills): Lead =>
  (talking) =>
    withFamily(talking, (reference) =>
      filledForm(talking.asking, form, { reference }, talking.heard, fill(talking)),
    );

/**
 * A form about the meeting meant; if there is none, the meetings there are, or the form that plans one with what was said.
 */
const fillsOfMeeting =
  (which: 'next' | 'atIt', form: FormName, fill: (talking: Talking, on: string) => Fills): Lead =>
  (talking) =>
    withFamily(talking, async (reference) => {
      const { services, actor } = talking.asking;
      const ids = await meetingMeant(services, actor, reference, which);
      if (ids === undefined) {
        const shown = await talking.ask(talking.asking, command(talking, 'meeting', { subject: reference }));
        return shown.name === 'form' && shown.form === 'meeting.plan'
          ? filledForm(talking.asking, shown.form, { reference }, talking.heard, dayAndTime(talking))
          : ok(shown);
      }
      const { on, ...rest } = ids;
      return filledForm(talking.asking, form, rest, talking.heard, fill(talking, on));
    });

/** The meeting's card shows who is already there. */
const invite: Lead = async (talking) => {
  const isSupport = /bisidder|support person/iu.test(talking.heard.text);
  const form = await fillsOfMeeting('next', 'meeting.addPerson', () => ({
    named: isSupport ? ['supports'] : ['people'],
  }))(talking);
  const isEmpty =
    form?.ok === true &&
    form.value.name === 'form' &&
    form.value.fields.every(({ value }) => value === undefined) &&
    !isSupport;
  return isEmpty ? ofFamily('meeting')(talking) : form;
};

/** What an item is to say: what follows "et punkt om". */
const itemIn = (text: string): string =>
  /(?:punkt(?:et)?|item|point)(?: (?:mere|på|til|on))*(?: dagsordenen| the agenda)?(?: om| about|:)\s+(.{3,})$/isu
    .exec(text)?.[1]
    ?.trim() ?? behindColon(text);

const addsItem =
  /(?<!\p{L})(?:punkt|item|point|tilføj|sæt|put|add|(?:på|on(?:to)?) (?:dagsordenen|the agenda)$|få (?:det|den)? ?på|(?:vil|vi skal) (?:\S+ ){0,2}(?:tale|snakke|vende|drøfte)|wants? to (?:talk|discuss)|talk about)/iu;
const asksItems = /^(?:hvilke|hvad|vis|se|må jeg se|hvor|er|lav|which|what|show|is|are)(?!\p{L})|\?$/iu;

/** What is on it, or something more for it; for those who may not put anything on it, what they may see. */
const agenda: Lead = async (talking) => {
  const text = talking.heard.text.trim();
  if (!addsItem.test(text) || (asksItems.test(text) && !/(?:sæt|tilføj|add|put)(?!\p{L})/iu.test(text)))
    return ofFamily('agenda')(talking);
  const form = await fillsOfMeeting('next', 'agenda.addItem', ({ heard }) => ({
    named: ['owner'],
    values: { text: itemIn(heard.text) },
  }))(talking);
  return form === undefined || !form.ok ? ofFamily('agenda')(talking) : form;
};

/** Somebody invited to nothing who asks about a meeting of their own families is asking who has answered. */
const askedOfOwn: Lead = async (talking) => {
  const { actor, services } = talking.asking;
  const coordinates = hasRole(actor.person, 'coordinator') && asksAnswers.test(talking.heard.text);
  return coordinates && (await ownOpenCases(services, actor)).length > 0
    ? answersOwn(whoAnswered)(talking)
    : undefined;
};
const asksAnswers =
  /^(?:er|har|hvem|kommer|hvor mange|hvad|did|has|have|is|are|who|how many|any)(?!\p{L})|\?/iu;

/** What somebody wants: what stands behind "et mål om at"; else the sentence, without how it is to be written down. */
const goalIn = (text: string): string =>
  /(?<!\p{L})(?:mål(?:et)?|goal)(?: (?:hos|for|på|til|i|of|in) [\p{L}’']+)?(?: om(?: at)?| er(?: at)?| to| about| is(?: to)?|:)\s+(.{3,})$/isu
    .exec(text)?.[1]
    ?.trim() ?? toldIn(text);

/** What is printed: by its name, or following what was shown before. */
const papers: readonly (readonly [RegExp, Intent, readonly Wish[]])[] = [
  [/samtykke|consent/iu, 'consent', ['consentStatus', 'giveConsent', 'withdrawConsent']],
  [/referat|minutes/iu, 'minutes', ['minutes', 'minutesReviewed', 'approve', 'sendMinutes']],
  [/dagsorden|agenda/iu, 'agenda', ['agenda', 'childWish']],
  [/plan/iu, 'plan', ['plan', 'goal', 'redThread']],
  [/(?<!\p{L})(?:sagen|hele sagen|akterne|the (?:whole )?case|file)(?!\p{L})/iu, 'accessToFile', ['access']],
];

/** What each wish leads to. */
export const leads: Readonly<Record<Wish, Lead>> = {
  absence: async (talking) =>
    filledForm(talking.asking, 'absence.report', {}, talking.heard, {
      named: ['who', 'deputy'],
      ...period(talking),
    }),
  access: ofFamily('accessToFile'),
  accompaniment: fills('contact.accompany', (talking) => ({
    named: ['with'],
    values: { ...dayAndTime(talking).values, what: behindColon(talking.heard.text) },
  })),
  action: fills('plan.action', actionFills),
  actionDone: line('myActions'),
  agenda,
  agreement: fillsOfMeeting('atIt', 'live.agreement', (talking) => ({
    named: ['responsible'],
    values: { what: toldIn(talking.heard.text), dueOn: lastDay(talking) },
  })),
  answerInvitation: async (talking) => (await answerInvitation(talking)) ?? askedOfOwn(talking),
  approve: ofFamilyOrAll('minutes'),
  audit: async (talking) =>
    hasRole(talking.asking.actor.person, 'auditor')
      ? ((await ofFamily('audit')(talking)) ?? line('audit')(talking))
      : ofFamily('looks')(talking),
  back: async (talking) =>
    ok(await talking.ask(talking.asking, { kind: 'press', verb: 'absence.show', data: {} })),
  behind: async (talking) => {
    const { actor, services } = talking.asking;
    return hasRole(actor.person, 'lead') && !hasRole(actor.person, 'coordinator')
      ? line('overview')(talking)
      : behind(services, actor);
  },
  cancelMeeting: fillsOfMeeting('next', 'meeting.cancel', ({ heard }) => ({
    values: { reason: reasonIn(heard.text) },
  })),
  childWish: fillsOfMeeting('next', 'agenda.childsWish', ({ heard }) => ({
    named: ['child'],
    values: { wish: behindColon(heard.text) },
  })),
  closeCase: fills('case.close', (talking) => ({ values: { on: lastDay(talking), familyView: undefined } })),
  concern,
  consentStatus: async (talking) => {
    const recipient = await recipientIn(talking);
    return recipient === undefined
      ? ofFamily('consent')(talking)
      : answers((services, actor, reference) => consentTo(services, actor, reference, recipient))(talking);
  },
  contactLog: contact,
  coordinator,
  correct: ofFamily('correct'),
  deadlines: ofFamily('deadline'),
  deputy: fills('case.appointDeputy', (talking) => ({ named: ['deputy'], ...period(talking) })),
  digest,
  entrance,
  expiringConsents: (talking) =>
    talking.heard.names.length > 0
      ? ofFamily('consent')(talking)
      : expiringConsents(talking.asking.services, talking.asking.actor),
  filing: ofFamilyOrAll('filing'),
  followUp,
  giveConsent: fills('consent.record', consentGiven),
  goal: fills('plan.goal', ({ heard }) => ({
    named: ['wishOf'],
    values: { words: goalIn(heard.text) },
  })),
  handover: fills('handover.request', ({ heard }) => ({
    named: ['receiver'],
    values: { reason: reasonIn(heard.text) },
  })),
  help: line('help'),
  invite,
  lastContact: answers(lastContact),
  live: ofFamily('live'),
  mayTell: (talking) => mayTell(talking, ofFamily('mayKnow')),
  meetingWhen: answersOwn(nextMeeting),
  minutes: ofFamilyOrAll('minutes'),
  minutesReviewed: fills('minutes.review', (talking) => ({ values: { on: lastDay(talking, 'past') } })),
  moveMeeting: fillsOfMeeting('next', 'meeting.move', moved),
  myActions: line('myActions'),
  myCases: line('myCases'),
  network,
  offers,
  openCase: async (talking) => {
    const named = talking.heard.strangers.find((name) => /^(?:familien?|family)\s/iu.test(name));
    return filledForm(talking.asking, 'case.open', {}, talking.heard, {
      values: {
        alias: named && `${named.charAt(0).toUpperCase()}${named.slice(1)}`,
        startedOn: lastDay(talking),
      },
    });
  },
  operations: line('operations'),
  otherPlans,
  overview: line('overview'),
  plan: ofFamily('plan'),
  planMeeting: fills('meeting.plan', dayAndTime),
  print: (talking) => {
    const { heard, talk } = talking;
    const [, printed] = papers.find(([said]) => said.test(heard.text)) ?? [];
    const [, shown] = papers.find(([, , after]) => after.some((wish) => wish === talk.wish)) ?? [];
    const what = printed ?? (refersBack.test(heard.text) ? shown : undefined) ?? 'meeting';
    return what === 'minutes' ? ofFamilyOrAll(what)(talking) : ofFamily(what)(talking);
  },
  redThread: ofFamily('redThread'),
  sendMinutes: ofFamilyOrAll('minutes'),
  settings: line('settings'),
  showCase: ofFamily('case'),
  // Taking back is a change: the exact line, as a press.
  undo: async ({ asking: { locale, services } }) => ok(mayMean(services, [commandOf('takeBack', locale)])),
  whoAnswered: answersOwn(whoAnswered),
  whoKnows,
  withdrawConsent: ofFamily('consent'),
};
