import { ok, refuse } from '../../domain/base/result';
import { reviewWays } from '../../domain/minutes/minutes';
import { type GoThrough, partiesToReview } from '../../domain/minutes/minutes-review';
import { caseForm, type Filled } from '../base/declared-form';
import { today } from '../base/services';
import { carryOutOn, minutesIn } from './minutes';

/**
 * R2, R8, M10: going through it with the family, in one form: when, how, with whose help; what each party says; and,
 * verbatim, disagreement and the child's words. It opens filled in: today, and everybody recognises it.
 */
export const reviewForm = caseForm('minutes.review', 'writeMinutes', {
  open: async (asked) => {
    const opened = await minutesIn(asked);
    if (!opened.ok) return opened;
    const day = today(asked.services);
    const parties = partiesToReview(asked.familyCase, day);
    if (parties.length === 0) return refuse('MemberUnknown');
    const choices = parties.map(({ id, name }) => ({ value: id, text: name }));
    const children = asked.familyCase.members
      .filter(({ relation }) => relation === 'child')
      .map(({ id, name }) => ({ value: id, text: name }));
    return ok({
      ids: { meeting: opened.value.minutes.id },
      fields: {
        on: { value: day },
        how: { value: reviewWays[0] },
        withHelpOf: {
          value: opened.value.minutes.people.find(({ interpreter }) => interpreter)?.interpreter,
        },
        fits: { choices, value: parties.map(({ id }) => id).join(',') },
        wishBy: { choices },
        disagreeBy: { choices },
        childBy: children.length === 0 ? 'hidden' : { choices: children },
        childsWords: children.length === 0 ? 'hidden' : {},
        notDone: { choices },
      },
    });
  },
  carryOut: (asked, filled) => carryOutOn(asked, () => ok([reviewIn(filled)]), 'reviewed'),
});

/** Somebody whose words are kept elsewhere in the form does not simply say that it fits. */
const reviewIn = ({
  on,
  how,
  withHelpOf,
  fits,
  wishBy,
  wish,
  disagreeBy,
  disagreement,
  childBy,
  childsWords,
  notDone,
  because,
}: Filled<'minutes.review'>): GoThrough => {
  const otherwise = [wishBy, disagreeBy, ...notDone];
  return {
    type: 'goThrough',
    on,
    how,
    ...(withHelpOf !== undefined && { withHelpOf }),
    parties: [
      ...fits.flatMap((memberId) =>
        otherwise.includes(memberId) ? [] : [{ memberId, outcome: 'fits' as const }],
      ),
      ...notDone.map((memberId) => ({
        memberId,
        outcome: 'notDone' as const,
        ...(because !== undefined && { because }),
      })),
      ...(wishBy === undefined || notDone.includes(wishBy)
        ? []
        : [{ memberId: wishBy, outcome: 'wantsChange' as const, ...(wish !== undefined && { wish }) }]),
      ...(disagreeBy === undefined || disagreeBy === wishBy || notDone.includes(disagreeBy)
        ? []
        : [{ memberId: disagreeBy, outcome: 'disagrees' as const }]),
    ],
    words: [
      ...(disagreeBy !== undefined && disagreement !== undefined
        ? [{ kind: 'disagreement' as const, memberId: disagreeBy, text: disagreement }]
        : []),
      ...(childBy !== undefined && childsWords !== undefined
        ? [{ kind: 'childsWords' as const, memberId: childBy, text: childsWords }]
        : []),
    ],
  };
};
