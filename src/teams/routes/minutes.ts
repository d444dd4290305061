import { pageIn } from '../../app/base/forms';
import { approveLatest, approveOwn } from '../../app/minutes/approval';
import { approvalViewFor } from '../../app/minutes/approval-view';
import { minutesList } from '../../app/minutes/lists';
import { minutesWithAdvice, openedMinutes } from '../../app/minutes/minutes';
import { printMinutes } from '../../app/minutes/papers';
import { previewOf, seenView, sendForApproval } from '../../app/minutes/sending';
import { showMinutes } from '../../app/minutes/show-minutes';
import {
  agreeOnLine,
  carryToNext,
  type MinutesPress,
  publish,
  remindAll,
  removeAgreement,
  replaceWord,
} from '../../app/minutes/steps';
import type { Result } from '../../domain/base/result';
import type { PlainWord } from '../../domain/organisation/settings';
import { jargonIn, replaceWord as withInstead } from '../../language/plain/jargon';
import type { View } from '../../views/view';
import type { Values } from '../turn';
import { press, referenceIn } from './base/press';
import { type Asking, aboutCase, listOr, type Press, type Routes } from './base/route';

/** A step on minutes that takes one press. */
const step =
  (handle: (of: MinutesPress, data: Values, asking: Asking) => Promise<Result<View>>): Press =>
  (asking, data) => {
    const { services, actor } = asking;
    return handle({ services, actor, reference: referenceIn(data), id: data.meeting ?? '' }, data, asking);
  };

/** R6: a text with one term of the trade replaced wherever it stands, and all else unchanged. */
const plainer = (text: string, word: string, ownWords: readonly PlainWord[]): string =>
  jargonIn(text, ownWords)
    .filter((found) => found.word.toLowerCase() === word.toLowerCase())
    .reduceRight((rest, found) => withInstead(rest, found) ?? rest, text);

const from = ({ from: at }: Values) => (pageIn(at) > 0 ? { from: pageIn(at) } : {});

/** R1–R8. What is filled in are forms; these are the views, and the steps that take one press. */
export const minutesRoutes = {
  presses: {
    'minutes.agree': step((of, { part = '', line = '' }) => agreeOnLine(of, part, line)),
    'minutes.approve': step(({ services, actor, reference, id }, { version }) =>
      approveOwn(services, actor, reference, id, version),
    ),
    'minutes.carry': step(carryToNext),
    'minutes.list': press(minutesList, 'from'),
    'minutes.mine': step(({ services, actor, reference, id }, data) =>
      approvalViewFor(services, actor, reference, id, from(data)),
    ),
    'minutes.plain': press(minutesWithAdvice, 'reference', 'meeting'),
    'minutes.preview': press(previewOf, 'reference', 'meeting'),
    'minutes.print': press(printMinutes, 'reference', 'meeting', 'participant'),
    'minutes.publish': step(publish),
    'minutes.recipients': step(({ services, actor, reference, id }, { what }) =>
      (what === 'stored' ? seenView : previewOf)(services, actor, reference, id),
    ),
    'minutes.remind': step(remindAll),
    'minutes.removeAgreement': step((of, { agreement = '' }) => removeAgreement(of, agreement)),
    'minutes.replace': step((of, { part = '', word = '' }) =>
      replaceWord(of, part, (text, ownWords) => plainer(text, word, ownWords)),
    ),
    'minutes.seen': press(seenView, 'reference', 'meeting'),
    'minutes.send': press(sendForApproval, 'reference', 'meeting'),
    'minutes.show': step(({ services, actor, reference, id }, data) =>
      openedMinutes(services, actor, reference, id, {
        ...(data.plain !== undefined && { plain: true }),
        ...from(data),
      }),
    ),
  },
  lines: {
    approveMinutes: aboutCase(({ services, actor }, reference) => approveLatest(services, actor, reference)),
    minutes: listOr<'minutes'>(minutesList, showMinutes),
  },
} satisfies Routes;
