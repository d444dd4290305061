import { capability, pageIds } from '../base/capability';
import { askChangeForm } from './approval';
import { minutesNotice } from './minutes-notices';
import { correctForm, deliveredForm, fileForm, reportForm } from './recording-forms';
import { reviewForm } from './review-form';
import {
  answerChangeForm,
  familyWordsForm,
  minutesAgreementForm,
  takeChangeForm,
  touchesForm,
  writeSectionForm,
} from './writing-forms';

export const minutesCapability = capability({
  forms: [
    answerChangeForm,
    askChangeForm,
    correctForm,
    deliveredForm,
    familyWordsForm,
    fileForm,
    minutesAgreementForm,
    reportForm,
    reviewForm,
    takeChangeForm,
    touchesForm,
    writeSectionForm,
  ],
  notices: { minutes: minutesNotice },
  refresh: {
    minutes: {
      verb: 'minutes.show',
      ids: ({ reference, minutesId, from, plain }) => ({
        reference,
        meeting: minutesId,
        ...(plain && { plain: 'yes' }),
        ...pageIds(from),
      }),
      looksAgain: 'unlessSaid',
    },
    'minutes-approval': {
      verb: 'minutes.mine',
      ids: ({ reference, minutesId, from }) => ({ reference, meeting: minutesId, ...pageIds(from) }),
      looksAgain: 'unlessSaid',
    },
    'minutes-recipients': {
      verb: 'minutes.recipients',
      ids: ({ reference, minutesId, what, from }) => ({
        reference,
        meeting: minutesId,
        what,
        ...pageIds(from),
      }),
    },
    'minutes-list': { verb: 'minutes.list', ids: ({ from }) => pageIds(from) },
  },
});
