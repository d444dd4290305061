import { addDays } from '../../domain/base/calendar';
import { sha256 } from '../../domain/base/sha256';
import { may } from '../../domain/case/rights';
import { itemsToCarry } from '../../domain/meeting/agenda';
import {
  lastSent,
  type Minutes,
  openChanges,
  personNamed,
  reviewOf,
  sectionNamed,
} from '../../domain/minutes/minutes';
import { type Standing, standings, waitedFor } from '../../domain/minutes/minutes-answers';
import { partiesToReview } from '../../domain/minutes/minutes-review';
import type { MinutesView } from '../../views/minutes/minutes';
import type { ActionLink, Verb } from '../../views/verbs';
import { offered, pressesAbout } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import { meetingNamed, meetingsOf } from '../meeting/meeting-store';
import { isStaff, type MinutesFacts, minutesFacts, minutesIds } from './minutes-facts';
import { agreementView, attendeeView, partyName, sectionView, wordsView } from './minutes-parts';
import type { OpenedMinutes } from './minutes-store';

export interface MinutesDone extends Partial<Pick<MinutesView, 'done' | 'from' | 'papers'>> {
  /** R6: with advice on the language. */
  readonly plain?: true;
}

/** The key by which a press names a line; it reveals nothing of what was said. */
export const lineKey = (line: string): string => sha256(line, 16);

/**
 * R1–R8: minutes for those who see the whole case. The caller has recorded the reading, or this answers the caller's own
 * change.
 */
export const minutesViewOf = async (
  services: Services,
  { tenantId }: Actor,
  { familyCase, relations, minutes }: OpenedMinutes,
  justDone: MinutesDone = {},
): Promise<MinutesView> => {
  const facts = await minutesFacts(services, tenantId, { familyCase, minutes });
  const day = today(services);
  const { reference, alias } = familyCase;
  const { id, kind, time, stage, version, texts, approved, filing } = minutes;
  const writes = may('writeMinutes', familyCase, relations);
  const isOpen = familyCase.status === 'open';
  const isWritable = writes && isOpen && stage !== 'approved' && stage !== 'filed';
  const ids = minutesIds(minutes);
  const { execute: press, dialog } = pressesAbout(ids);
  const { plain, ...done } = justDone;
  const review = reviewOf(minutes);
  const sent = stage === 'draft' || stage === 'reviewed' ? undefined : lastSent(minutes);
  const carries = isWritable && (await leftToCarry(services, tenantId, minutes)) > 0;
  return {
    name: 'minutes',
    reference,
    alias,
    minutesId: id,
    today: day,
    kind,
    time,
    stage,
    version,
    ...done,
    ...(plain && { plain: { ownWords: facts.municipality.settings.minutes.plainWords } }),
    next: nextStep(facts, day),
    people: minutes.people.map((person) => attendeeView(person)),
    sections: texts.sections.map((section) => ({
      ...sectionView(section, facts),
      typesUnsaid: section.typesUnsaid === true,
      agree: isWritable
        ? section.lines.mustHappen.map((line) => ({
            line,
            press: press('minutes.agree', { part: section.id, line: lineKey(line) }),
          }))
        : [],
      actions: isWritable
        ? [
            dialog('minutes.write', { part: section.id }),
            ...(section.typesUnsaid ? [dialog('minutes.touches', { part: section.id })] : []),
          ]
        : [],
    })),
    agreements: texts.agreements.map((one) => ({
      ...agreementView(one, facts),
      actions: isWritable
        ? [
            dialog('minutes.changeAgreement', { agreement: one.id }),
            press('minutes.removeAgreement', { agreement: one.id }),
          ]
        : [],
    })),
    words: texts.words.map((one) => wordsView(one, facts)),
    ...(review && {
      review: {
        on: review.on,
        how: review.how,
        ...(review.withHelpOf !== undefined && { withHelpOf: review.withHelpOf }),
        parties: review.parties.map(({ memberId, outcome, because, wish }) => ({
          name: partyName(facts, memberId),
          outcome,
          ...(because !== undefined && { because }),
          ...(wish !== undefined && { wish }),
        })),
      },
    }),
    standings:
      sent === undefined
        ? []
        : standings(minutes).map((one) => standingView(one, facts, writes, { press, dialog })),
    changes: minutes.changes.map((change) => {
      const section = change.sectionId === undefined ? undefined : sectionNamed(minutes, change.sectionId);
      const settles = isWritable && change.settled === undefined;
      const named = { change: change.id, ...(section && { part: section.id }) };
      return {
        who: personNamed(minutes, change.personId)?.name ?? '',
        ...(section?.item && { section: section.item.text }),
        text: change.text,
        version: change.version,
        ...(change.settled && {
          settled: {
            how: change.settled.how,
            ...(change.settled.words !== undefined && { words: change.settled.words }),
          },
        }),
        actions: settles ? [dialog('minutes.take', named), dialog('minutes.answerChange', named)] : [],
      };
    }),
    ...(sent && { dueBy: sent.dueBy }),
    corrections: minutes.corrections.map(({ text, by, on }) => ({
      text,
      by: facts.staff.get(by)?.name ?? '',
      on,
    })),
    ...(approved && { approved: { on: approved.on, because: approved.by } }),
    ...(filing && { receipt: filing.receipt }),
    actions: actionsOf(minutes, { writes, isOpen, carries, day, press, dialog }),
  };
};

/** What was not reached and stands on no coming agenda. */
const leftToCarry = async (
  services: Services,
  tenantId: string,
  { reference, id }: Minutes,
): Promise<number> => {
  const held = await meetingNamed(services, tenantId, reference, id);
  const [next] = await meetingsOf(services, tenantId, reference, 'open');
  return held === undefined || next === undefined ? 0 : itemsToCarry(next, held).length;
};

const standingView = (
  { personId, state, answer, atReview }: Standing,
  { minutes }: MinutesFacts,
  writes: boolean,
  {
    press,
    dialog,
  }: Record<'press' | 'dialog', (verb: Verb, more: Readonly<Record<string, string>>) => ActionLink>,
): MinutesView['standings'][number] => {
  const person = personNamed(minutes, personId);
  const review = atReview ? reviewOf(minutes) : undefined;
  const delivered = minutes.delivered.findLast((one) => one.personId === personId);
  const onPaper = person !== undefined && !isStaff(person);
  const on = answer?.reported?.on ?? review?.on;
  const how = answer?.reported?.how ?? review?.how;
  const named = { participant: personId };
  return {
    name: person?.name ?? '',
    state,
    ...(answer && { version: answer.version }),
    ...(on && { on }),
    ...(how && { reported: how }),
    ...(answer?.words !== undefined && { words: answer.words }),
    ...(delivered && { delivered: delivered.on }),
    actions:
      writes && onPaper
        ? [
            ...(minutes.stage === 'out' && state !== 'approved' ? [dialog('minutes.report', named)] : []),
            press('minutes.print', named),
            ...(delivered?.version === lastSent(minutes)?.version
              ? []
              : [dialog('minutes.delivered', named)]),
          ]
        : [],
  };
};

/** R2, R3, R7, R8: what comes next, and who has to do it. */
const nextStep = (
  { minutes, familyCase, municipality }: MinutesFacts,
  day: MinutesView['today'],
): MinutesView['next'] => {
  const nameOf = (id: string): string => personNamed(minutes, id)?.name ?? '';
  switch (minutes.stage) {
    case 'draft':
      return { step: 'review', names: partiesToReview(familyCase, day).map(({ name }) => name) };
    case 'reviewed':
      return { step: 'send', names: [] };
    case 'out': {
      const sent = lastSent(minutes);
      const asking = openChanges(minutes).map(({ personId }) => nameOf(personId));
      if (asking.length > 0) return { step: 'settle', names: [...new Set(asking)] };
      const waiting = standings(minutes)
        .filter(({ state }) => state !== 'approved')
        .map(({ personId }) => nameOf(personId));
      const isPast = sent !== undefined && day > sent.dueBy;
      return { step: isPast ? 'publish' : 'await', names: waiting, ...(sent && { on: sent.dueBy }) };
    }
    case 'approved': {
      const on = minutes.approved && addDays(minutes.approved.on, municipality.settings.minutes.filingDays);
      return { step: 'file', names: [], ...(on && { on }) };
    }
    case 'filed':
      return { step: 'done', names: [], ...(minutes.filing && { on: minutes.filing.on }) };
  }
};

interface Offering {
  readonly writes: boolean;
  readonly isOpen: boolean;
  readonly carries: boolean;
  readonly day: MinutesView['today'];
  readonly press: (verb: Verb) => ActionLink;
  readonly dialog: (verb: Verb) => ActionLink;
}

/** What can be done now, the next step first. Nothing sends minutes before the family has gone through them (R2). */
const actionsOf = (
  minutes: Minutes,
  { writes, isOpen, carries, day, press, dialog }: Offering,
): readonly ActionLink[] => {
  const { stage } = minutes;
  const sent = lastSent(minutes);
  const isWriting = writes && isOpen && (stage === 'draft' || stage === 'reviewed');
  const isOut = writes && isOpen && stage === 'out';
  const isFinal = stage === 'approved' || stage === 'filed';
  const isDue = sent !== undefined && day > sent.dueBy && openChanges(minutes).length === 0;
  return offered([
    [isWriting && stage === 'draft', { ...dialog('minutes.review'), style: 'positive' }],
    [isWriting && stage === 'reviewed', { ...press('minutes.preview'), style: 'positive' }],
    [isOut && isDue, { ...press('minutes.publish'), style: 'positive' }],
    [isOut && waitedFor(minutes).length > 0, press('minutes.remind')],
    [writes && stage === 'approved', { ...dialog('minutes.file'), style: 'positive' }],
    [isWriting, dialog('minutes.agreement')],
    [isWriting, dialog('minutes.words')],
    [isWriting, press('minutes.plain')],
    [writes && (isWriting || isFinal), press('minutes.print')],
    [carries, press('minutes.carry')],
    [isWriting && stage === 'reviewed', dialog('minutes.review')],
    [writes && isFinal, dialog('minutes.correct')],
    [sent !== undefined, press('minutes.seen')],
    [true, press('meeting.lookBack')],
    [true, { verb: 'case.show', as: 'execute', ids: { reference: minutes.reference } }],
  ]);
};
