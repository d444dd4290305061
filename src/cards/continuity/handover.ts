import type { CalendarDate } from '../../domain/base/calendar';
import { fill } from '../../language/texts';
import type { PersonView } from '../../views/coordinator/coordinator';
import type { HandoverView } from '../../views/handover';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { dotted, dueRows, given, paragraphs } from '../parts';

const step = (state: 'done' | 'now' | 'ahead' | 'stopped', what: string, on: string | undefined): Bound => ({
  symbol: { done: '✓', now: '●', ahead: '○', stopped: '✕' }[state],
  state,
  what,
  ...given('on', on),
});

/** The way from request to completion, as far as it has come (C2). */
const stepsOf = (view: HandoverView, { dateShort, texts, typed }: Language): readonly Bound[] => {
  const { steps } = texts.handover;
  const day = (on: CalendarDate | undefined): string | undefined => on && typed(dateShort(on));
  const asked = step('done', steps.requested, day(view.requestedOn));
  const accepted = view.acceptedOn === undefined ? [] : [step('done', steps.accepted, day(view.acceptedOn))];
  if (view.state === 'declined' || view.state === 'withdrawn') {
    return [asked, ...accepted, step('stopped', steps[view.state], day(view.endedOn))];
  }
  const completed = view.state === 'completed';
  const notMet = view.familyNotMetBecause !== undefined;
  const met =
    view.familyMetOn !== undefined || notMet
      ? step(notMet ? 'stopped' : 'done', notMet ? steps.notMet : steps.met, day(view.familyMetOn))
      : step(view.state === 'requested' ? 'ahead' : 'now', steps.toMeet, undefined);
  return [
    asked,
    ...(accepted.length > 0 ? accepted : [step('now', steps.awaitingAnswer, undefined)]),
    met,
    completed ? step('done', steps.completed, day(view.endedOn)) : step('ahead', steps.toComplete, undefined),
  ];
};

/** Giver and receiver stand side by side: short lines. */
const partyPart = ({ name, title, department }: PersonView, { typed }: Language): Bound => ({
  name: typed(name),
  ...given('title', typed(title)),
  ...given('department', typed(department)),
});

const nextText = (view: HandoverView, { say, texts }: Language): string => {
  const { next, nextImmediate } = texts.handover;
  const names = { giver: view.giver.name, receiver: view.receiver.name };
  return say(
    view.immediate && view.state === 'requested' ? nextImmediate[view.reader] : next[view.state][view.reader],
    names,
  );
};

/** A hand-over as giver, receiver or lead sees it, from request to completion (C2). */
export const handoverCard: CardDefinition<'handover'> = {
  name: 'handover',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { handover, words } = texts;
    const names = { giver: view.giver.name, receiver: view.receiver.name };
    const quote = (label: string, quoted: string | undefined): readonly Bound[] =>
      quoted === undefined ? [] : [{ label, lines: paragraphs(quoted, language) }];
    const underWay = view.state === 'requested' || view.state === 'accepted';
    return {
      eyebrow: typed(dotted(handover.eyebrow, view.reference)),
      title: say(handover.titles[view.state][view.reader], names),
      ...(view.alias !== undefined && { alias: typed(view.alias) }),
      giver: { label: handover.giver, ...partyPart(view.giver, language) },
      receiver: { label: handover.receiver, ...partyPart(view.receiver, language) },
      quotes: [
        ...quote(words.reason, view.reason),
        ...quote(handover.declinedBecause, view.declinedBecause),
        ...quote(handover.notMetBecause, view.familyNotMetBecause),
      ],
      ...(view.unsent && {
        unsent: `${say(texts.words.unsent[view.unsent === 'unknown' ? 'perhaps' : 'no'], { name: view.receiver.name })}`,
      }),
      steps: stepsOf(view, language),
      next: {
        label: handover.nextTitle,
        text: nextText(view, language),
        tone: underWay ? 'emphasis' : 'good',
      },
      ...(underWay && (view.phase || view.due.length > 0)
        ? {
            waiting: {
              label: handover.due,
              ...given('phase', view.phase && `${words.phase}: ${words.phases[view.phase]}`),
              ...dueRows(view.due, view.today, language),
            },
          }
        : {}),
      ...(view.actions.some(({ verb }) => verb === 'handover.decline') && {
        field: { label: handover.reasonField, hint: fill(handover.reasonHint, names) },
      }),
    };
  },
  summary: (view, texts) => texts.summaries.handover[view.state][view.reader],
};
