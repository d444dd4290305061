import { ok, type Result, refuse } from '../../domain/base/result';
import { lastSent, type Minutes, reviewWays } from '../../domain/minutes/minutes';
import { type AskedOfCase, caseForm } from '../base/declared-form';
import { today } from '../base/services';
import { carryOutOn, minutesIn } from './minutes';
import { isStaff } from './minutes-facts';
import { tellOfMinutes } from './minutes-notices';

/** Those without Teams who got the minutes. */
const onPaper = (minutes: Minutes) => {
  const to = lastSent(minutes)?.personIds ?? [];
  return minutes.people
    .filter((person) => !isStaff(person) && to.includes(person.id))
    .map(({ id, name }) => ({ value: id, text: name }));
};

/** Whom a form is about: the person whose row it was opened from, or one who is chosen. */
const whoField = (asked: AskedOfCase, minutes: Minutes) => {
  const choices = onPaper(minutes);
  if (choices.length === 0) return refuse('MinutesNotOut');
  return ok(asked.ids.participant === undefined ? { choices, required: true } : ('hidden' as const));
};

const personIn = ({ ids }: AskedOfCase, who: string | undefined): Result<string> => {
  const personId = ids.participant ?? who;
  return personId === undefined ? refuse('FieldMissing', { field: 'who' }) : ok(personId);
};

/** R8: what somebody without Teams said, when and how; marked as reported. */
export const reportForm = caseForm('minutes.report', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const who = whoField(asked, opened.value.minutes);
    if (!who.ok) return who;
    return ok({
      ids: { meeting: opened.value.minutes.id },
      fields: {
        who: who.value,
        says: { value: 'approves' },
        on: { value: today(asked.services) },
        how: { value: reviewWays[2] },
      },
    });
  },
  carryOut: async (asked, { who, says, on, how, words }) => {
    const personId = personIn(asked, who);
    if (!personId.ok) return personId;
    return carryOutOn(
      asked,
      () =>
        ok([
          {
            type: 'reportMinutesAnswer',
            personId: personId.value,
            says,
            on,
            how,
            ...(words !== undefined && { words }),
          },
        ]),
      'reported',
      { tell: tellOfMinutes(asked.actor) },
    );
  },
});

/** R5: a paper was handed over. */
export const deliveredForm = caseForm('minutes.delivered', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const who = whoField(asked, opened.value.minutes);
    return who.ok
      ? ok({
          ids: { meeting: opened.value.minutes.id },
          fields: { who: who.value, how: { value: 'securePost' }, on: { value: today(asked.services) } },
        })
      : who;
  },
  carryOut: async (asked, { who, how, on }) => {
    const personId = personIn(asked, who);
    return personId.ok
      ? carryOutOn(
          asked,
          () => ok([{ type: 'deliverMinutes', personId: personId.value, how, on }]),
          'delivered',
        )
      : personId;
  },
});

const ofMinutes = async (asked: AskedOfCase) => {
  const opened = await minutesIn(asked);
  return opened.ok ? ok({ ids: { meeting: opened.value.minutes.id } }) : opened;
};

/** R3: a note beside approved minutes and linked to them; everybody who had them is told. */
export const correctForm = caseForm('minutes.correct', 'writeMinutes', {
  open: ofMinutes,
  carryOut: (asked, { text }) =>
    carryOutOn(asked, () => ok([{ type: 'correctMinutes', text }]), 'noted', {
      tell: tellOfMinutes(asked.actor),
    }),
});

/** R7: the receipt from the municipality's case system. */
export const fileForm = caseForm('minutes.file', 'writeMinutes', {
  open: ofMinutes,
  carryOut: (asked, { receipt }) => carryOutOn(asked, () => ok([{ type: 'fileMinutes', receipt }]), 'filed'),
});
