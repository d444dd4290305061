import { addDays } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import { lastSent, type MinutesTexts, personNamed, type SeenByPerson } from '../../domain/minutes/minutes';
import { generalSectionId } from '../../domain/minutes/minutes-opening';
import { minutesRecipients } from '../../domain/minutes/minutes-sending';
import { agreementsId, scalesId, wordsId } from '../../domain/minutes/minutes-visible';
import { hasRole } from '../../domain/organisation/organisation';
import type { MinutesView } from '../../views/minutes/minutes';
import type { MinutesRecipientsView } from '../../views/minutes/sending';
import { type Actor, type Services, today } from '../base/services';
import { readCaseFor } from '../case/case-store';
import { recordCaseRead } from '../trail/case-reads';
import { changeAndShow } from './minutes';
import { isStaff, minutesFacts, minutesIds } from './minutes-facts';
import { tellOfMinutes } from './minutes-notices';
import { type OpenedMinutes, openMinutesFor, seenOf, textsOf } from './minutes-store';

type Recipient = MinutesRecipientsView['recipients'][number];
type Part = Recipient['parts'][number];

const kinds: Readonly<Record<string, Part['kind']>> = {
  [scalesId]: 'scales',
  [agreementsId]: 'agreements',
  [wordsId]: 'words',
};

type Sections = MinutesTexts['sections'];
type Titles = ReadonlyMap<string, NonNullable<Part['title']>>;

const titlesIn = (sections: Sections): Titles =>
  new Map(sections.flatMap(({ id, item }) => (item ? [[id, item.text] as const] : [])));

/** L1: whoever reads without a purpose learns the item's number, not its subject. */
const numbersIn = (sections: Sections): Titles =>
  new Map(sections.filter(({ item }) => item).map(({ id }, index) => [id, index + 1] as const));

/** What was seen, under the titles of the text it was seen in. */
const partsOf = (
  { minutes }: Pick<OpenedMinutes, 'minutes'>,
  titles: Titles,
  seen: readonly SeenByPerson[],
): readonly Recipient[] =>
  seen.map(({ personId, sections: parts }) => {
    const person = personNamed(minutes, personId);
    const had = new Set(parts.map(({ sectionId }) => sectionId));
    return {
      name: person?.name ?? '',
      withTeams: person !== undefined && isStaff(person),
      parts: parts.map(({ sectionId, bases }) => {
        const title = titles.get(sectionId);
        return {
          ...(title !== undefined && { title }),
          kind: kinds[sectionId] ?? (sectionId === generalSectionId ? 'general' : 'item'),
          bases: bases as Part['bases'],
        };
      }),
      without: [...titles].flatMap(([id, title]) => (had.has(id) ? [] : [title])),
    };
  });

/** R4, S6: who would get what, and on which basis, if the minutes were sent now. */
export const previewOf = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
): Promise<Result<MinutesRecipientsView>> => {
  const opened = await openMinutesFor(services, actor, reference, id);
  if (!opened.ok) return opened;
  const { familyCase, relations, minutes } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotFound');
  if (minutes.stage === 'draft') return refuse('NotReviewedWithFamily');
  if (minutes.stage !== 'reviewed') return refuse('MinutesAreOut');
  await recordCaseRead(services, actor, opened.value, 'minutesViewed');
  const { visible, municipality } = await minutesFacts(services, actor.tenantId, opened.value);
  const gets = minutesRecipients(
    visible.map(({ seen }) => seen),
    actor.person.id,
  );
  const ids = minutesIds(minutes);
  return ok({
    name: 'minutes-recipients',
    reference,
    alias: familyCase.alias,
    minutesId: id,
    kind: minutes.kind,
    time: minutes.time,
    what: 'preview',
    version: minutes.version,
    dueBy: addDays(today(services), municipality.settings.minutes.approvalDays),
    recipients: partsOf(opened.value, titlesIn(minutes.texts.sections), gets),
    nobody: visible.flatMap(({ person, seen }) => (seen.sections.length === 0 ? [person.name] : [])),
    actions: [
      ...(gets.length > 0 ? [{ verb: 'minutes.send', as: 'execute', ids, style: 'positive' } as const] : []),
      { verb: 'consent.show', as: 'execute', ids: { reference } },
      { verb: 'minutes.show', as: 'execute', ids },
    ],
  });
};

/** R3, R4, S6: sends to each person what they may see at this moment, and stores it as it was. */
export const sendForApproval = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
): Promise<Result<MinutesView>> => {
  const opened = await openMinutesFor(services, actor, reference, id);
  if (!opened.ok) return opened;
  const { visible } = await minutesFacts(services, actor.tenantId, opened.value);
  return changeAndShow(
    services,
    actor,
    { reference, id },
    () => ok([{ type: 'sendMinutes', seen: visible.map(({ seen }) => seen) }]),
    { done: 'sent' },
    { tell: tellOfMinutes(actor) },
  );
};

/**
 * S6: what each person was sent of a version, and on which basis, as stored at sending. For those who hold the case, and for
 * the auditor, who sees names and bases but no content (domain § 3): items are given by number.
 */
export const seenView = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
): Promise<Result<MinutesRecipientsView>> => {
  const read = await readCaseFor(services, actor, reference);
  const audits = hasRole(actor.person, 'auditor');
  if (read === undefined || !(audits || seesEverything(read.familyCase, read.relations)))
    return refuse('NotFound');
  const found = await seenOf(services, actor.tenantId, reference, id);
  if (found === undefined) return refuse('MinutesNotOut');
  await recordCaseRead(services, actor, read, 'minutesViewed');
  const { minutes, seen } = found;
  const sent = lastSent(minutes);
  const texts = sent && (await textsOf(services, actor.tenantId, { id, version: sent.version }));
  if (sent === undefined || texts === undefined) return refuse('MinutesNotOut');
  return ok({
    name: 'minutes-recipients',
    reference,
    ...(!audits && { alias: read.familyCase.alias }),
    minutesId: id,
    kind: minutes.kind,
    time: minutes.time,
    what: 'stored',
    version: sent.version,
    sentOn: sent.on,
    recipients: partsOf({ minutes }, (audits ? numbersIn : titlesIn)(texts.sections), seen),
    nobody: minutes.people.flatMap((person) => (sent.personIds.includes(person.id) ? [] : [person.name])),
    actions: audits ? [] : [{ verb: 'minutes.show', as: 'execute', ids: minutesIds(minutes) }],
  });
};
