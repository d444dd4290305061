import { concernReport } from '../../app/base/help';
import { today } from '../../app/base/services';
import { askForCoordinator } from '../../app/coordinator/coordinator-lookup';
import { openInvitations } from '../../app/meeting/answer-in-words';
import { invitationView } from '../../app/meeting/invitation';
import { findColleagues } from '../../app/organisation/colleagues';
import { municipalityOf, namedColleague, staffMember } from '../../app/organisation/directory';
import { showEntrance } from '../../app/organisation/entrance';
import { contactLogView } from '../../app/rhythm/contact';
import { mayBeTold } from '../../app/talk/answers';
import { fold } from '../../domain/base/matching';
import { ok, type Result } from '../../domain/base/result';
import type { Hearer } from '../../domain/consent/disclosure-answer';
import type { StaffId } from '../../domain/organisation/organisation';
import { saidContact } from '../../language/said-contact';
import { unheardIn } from '../../language/talk/model';
import type { View } from '../../views/view';
import { perhapsConcern } from '../beneath';
import { type Fills, filledForm, lastDay, reasonIn } from './filling';
import { hearerCalled, namesHearer } from './hearers';
import { type Talking, withFamily } from './talking';

type Answered = Promise<Result<View> | undefined>;

/** C7: whoever is named, known or not: one answer for all who do not belong there. */
export const coordinator = async ({ asking, heard, chosen }: Talking): Answered => {
  const { services, actor } = asking;
  const named = chosen ?? heard.names[0] ?? heard.strangers[0] ?? unheardIn(heard.words).at(-1);
  return named === undefined ? undefined : ok(await askForCoordinator(services, actor, named));
};

const decides = /bestem|bevilg|godkend|beslut|afgør|give lov|decide|grant|approve|sign/iu;

/** C8. */
export const entrance = async ({ asking, heard }: Talking): Answered => {
  const { services, actor } = asking;
  const [department] = heard.departments;
  const about = decides.test(heard.text) ? unheardIn(heard.words).join(' ') : '';
  return ok(await showEntrance(services, actor, department, about === '' ? undefined : about));
};

const topics =
  /\s(?:om|til|med|i|for|about|with|on|in|at)\s+(?:en |et |noget |nogen |unge med |a |an |the )?([^,.;:?!]{3,60})/giu;

/** C9. The subject is what follows the last preposition. */
export const whoKnows = async ({ asking, heard }: Talking): Answered => {
  const { services, actor } = asking;
  const said = [...heard.text.matchAll(topics)].map(([, topic = '']) => topic.trim());
  const views = await Promise.all([...new Set(said)].map((topic) => findColleagues(services, actor, topic)));
  const found = views.find(({ colleagues }) => colleagues.length > 0) ?? views.at(-1);
  return ok(
    found ??
      (await findColleagues(services, actor, unheardIn(heard.words).at(-1) ?? heard.text.slice(0, 60))),
  );
};

/** S7: asking for the route is answered with it; a worry by likeness alone is a doubt, and gets one line. */
export const concern = async ({ asking, heard }: Talking): Answered => {
  if (/underret|bekymringshenv|døgnvagt|concern report|report a concern|duty to report/iu.test(heard.text))
    return ok(await concernReport(asking.services, asking.actor.tenantId));
  return ok(perhapsConcern);
};

/** Whom somebody talked with, behind the word that says so. */
const talkedWith =
  /(?<!\p{L})(?:talt|talte|snakket|snakkede|ringet|ringede|skrevet|skrev|spoke|spoken|talked|rang|called|wrote)\s+(?:lige\s+)?(?:(?:med|til|with|to)\s+)?(?:the\s+)?(\p{L}+)/iu;

/** "Talt med skolen om familien": no contact with the family. */
const isWithOffice = ({ text, departments }: Talking['heard']): boolean => {
  const [, whom = ''] = talkedWith.exec(text) ?? [];
  const begins = fold(whom).slice(0, -2);
  return (
    namesHearer(whom) || (begins.length > 2 && departments.some((name) => fold(name).startsWith(begins)))
  );
};

/** Sentences about a contact that did not happen: "jeg har ikke talt med …", "called, no answer". */
const denied =
  /(?<!\p{L})(?:ikke|aldrig|uden svar|forgæves|not|never|no answer|voicemail|\p{L}+n[’']t)(?!\p{L})/iu;

/**
 * C5: with whom, how and when; what did not happen is no contact, and shows those that did. A day that can't be read stays
 * as it was said, with what is wrong.
 */
export const contact = (talking: Talking): Answered =>
  withFamily(talking, (reference) => {
    const { asking, heard } = talking;
    const { kind, on, wrong } = saidContact(withoutNames(heard), today(asking.services));
    if (denied.test(heard.text) || isWithOffice(heard) || wrong?.code === 'DateInFuture')
      return contactLogView(asking.services, asking.actor, reference);
    const earlier = talking.talk.form && talking.talk.wish === talking.wish ? talking.talk : {};
    return filledForm(asking, 'contact.log', { reference }, heard, {
      named: ['with'],
      earlier: { kind: earlier.kind, on: earlier.on, with: earlier.with },
      values: { kind, on },
      ...(wrong && { wrong: { ...wrong, field: 'on' } }),
    });
  });

/** "Familien Tirsdag" is no day. */
const withoutNames = ({ text, names }: Talking['heard']): string =>
  names.reduce((rest, name) => rest.replace(name, ' N '), text);

/** S1: who, to whom, about what, how and when; also for a no. */
export const consentGiven = (talking: Talking): Fills => {
  const { text } = talking.heard;
  const isNo = /(?<!\p{L})(?:nej|ikke|refuses?|says? no|doesn['’]t)(?!\p{L})/iu.test(text);
  const how = /mundtlig|oral|telefon|phone/iu.test(text)
    ? 'oral'
    : /digital|e-?boks/iu.test(text)
      ? 'digital'
      : undefined;
  return {
    named: [isNo ? 'refusedBy' : 'givers', 'recipient', 'types', 'aboutIds'],
    values: { ...(how !== undefined && { how }), on: lastDay(talking, 'past') },
  };
};

const kin =
  /(?<!\p{L})(?:mormor|morfar|farmor|farfar|bedstemor|bedstefar|moster|faster|onkel|kusine|fætter|storebror|storesøster|nabo\p{L}*|ven\p{L}*|kæreste\p{L}*|træner\p{L}*|\p{L}+træner\p{L}*|grandmother|grandfather|grandma|granddad|aunt|uncle|neighbour|friend|coach)(?!\p{L})/iu;
const calledSo = /(?<!\p{L})(?:hedder|kaldes|ved navn|called|named)\s+(\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

/** Somebody new: their name, and whether they are one of the family's own people. */
const newcomer = ({ text, strangers, words }: Talking['heard']): Fills['values'] & object => {
  const [role] = kin.exec(text) ?? [];
  const unheard = unheardIn(words).find((word) => !/(?:et|en|erne|ene|ing|else|ed|eren)$/.test(word));
  const typed = text
    .split(/[^\p{L}\p{M}-]+/u)
    .find((word) => unheard !== undefined && fold(word) === unheard);
  const name = strangers.at(-1) ?? calledSo.exec(text)?.[1] ?? typed;
  return {
    name: name && `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ...(role !== undefined && { kind: 'private', role: role.toLowerCase() }),
  };
};

/** M3: who is removed, who is added, or who there is. */
export const network = (talking: Talking): Answered => {
  const { text } = talking.heard;
  const { asking } = talking;
  if (
    /(?<!\p{L})(?:fjern|slet|ud af|ikke (?:\S+ ){0,6}(?:længere|mere)|er (?:ude|stoppet|væk)|(?:skal|kan) af|af netværket|remove|no longer|out of|has left|take (?:\S+ ){1,3}off)/iu.test(
      text,
    )
  )
    return withFamily(talking, (reference) =>
      filledForm(asking, 'case.removeNetwork', { reference }, talking.heard, { named: ['person'] }),
    );
  if (/^(?:hvem|hvilke|vis|se|who|which|show)(?!\p{L})/iu.test(text.trim()))
    return withFamily(talking, async (reference) =>
      ok(await talking.ask(asking, { kind: 'press', verb: 'case.show', data: { reference } })),
    );
  return withFamily(talking, (reference) =>
    filledForm(asking, 'case.addNetwork', { reference }, talking.heard, {
      named: ['colleague'],
      values: newcomer(talking.heard),
    }),
  );
};

/** M8: the invitation open to the speaker, if it can be answered by one press. */
export const answerInvitation = async ({ asking, heard, talk }: Talking): Answered => {
  const { services, actor } = asking;
  const open = await openInvitations(services, actor, 'otherTime', heard.text);
  const next = open.find(({ reference }) => reference === talk.reference) ?? open[0];
  if (next === undefined) return undefined;
  const { reference, id, sequence } = next;
  const ids = { reference, meeting: id, sequence: String(sequence) };
  if (otherTime.test(heard.text))
    return filledForm(asking, 'invitation.otherTime', ids, heard, { values: { words: heard.text } });
  return saysNo.test(heard.text)
    ? filledForm(asking, 'invitation.decline', ids, heard, {
        values: { reason: reasonIn(heard.text) ?? heard.text },
      })
    : invitationView(services, actor, reference, id);
};

const otherTime =
  /i stedet|hellere|først|bedre|kunne vi|kan vi|kan det blive|kunne det blive|foreslå|instead|rather|better|could we|can we/iu;
const saysNo =
  /(?<!\p{L})(?:ikke|afbud|nej|forhindret|optaget|booket|melde fra|melder fra|can['’]?t|cannot|decline|unable|not|no|booked|busy)(?!\p{L})/iu;

/**
 * Whom a sentence names as the one to be told: a colleague, or a department; otherwise the one named in the sentence before.
 */
const hearerIn = async ({ asking, heard, talk, wish }: Talking): Promise<Hearer | undefined> => {
  const { services, actor } = asking;
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const [department] = heard.departments;
  const all = [...organisation.departments.values()];
  const meant = all.find(({ name }) => name === department) ?? hearerCalled(heard.text, all);
  for (const name of [...heard.strangers, ...namesAsTyped(heard)]) {
    const person = await namedColleague(services, actor.tenantId, name, 'who');
    if (person.ok && person.value.id !== actor.person.id) return { kind: 'staff', staff: person.value };
  }
  if (meant !== undefined) return { kind: 'department', departmentId: meant.id };
  const { hearer } = talk;
  if (hearer === undefined || talk.wish !== wish) return undefined;
  const spoken = all.find(({ id }) => id === hearer);
  if (spoken !== undefined) return { kind: 'department', departmentId: spoken.id };
  const colleague = await staffMember(services, actor.tenantId, hearer as StaffId);
  return colleague?.active ? { kind: 'staff', staff: colleague } : undefined;
};

/** The department a sentence asks consent for: one it names, or that of the colleague it names. */
export const recipientIn = async (
  talking: Talking,
): Promise<{ readonly id: string; readonly name: string } | undefined> => {
  // Mentioning consents again, and nobody, asks about all.
  const asksOfAll = /samtykk|consent/iu.test(talking.heard.text);
  const hearer = await hearerIn(asksOfAll ? { ...talking, talk: {} } : talking);
  const id =
    hearer?.kind === 'staff'
      ? hearer.staff.departmentId
      : hearer?.kind === 'department'
        ? hearer.departmentId
        : undefined;
  if (id === undefined) return undefined;
  const { services, actor } = talking.asking;
  return (await municipalityOf(services, actor.tenantId)).organisation.departments.get(id);
};

/** Of two names, one may be a colleague's, like whom a child in a family is called. */
const namesAsTyped = ({ names, words }: Talking['heard']): readonly string[] => [
  ...unheardIn(words).slice(0, 3),
  ...(names.length > 1 ? names : []),
];

/** S1–S6: what the person named may be told about a family; otherwise what the speaker may know and share. */
export const mayTell = async (talking: Talking, otherwise: (talking: Talking) => Answered): Answered => {
  const hearer = await hearerIn(talking);
  if (hearer === undefined) return otherwise(talking);
  const { asking, heard } = talking;
  return withFamily(talking, (reference) =>
    mayBeTold(asking.services, asking.actor, reference, hearer, heard.names),
  );
};
