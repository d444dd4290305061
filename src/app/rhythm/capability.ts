import { capability, pageIds } from '../base/capability';
import { accompaniedForm, accompanyForm, dropAccompanimentForm, logContactForm } from './contact';
import { dailyWord } from './daily-word';
import { dropDeadlineForm, meetDeadlineForm, startDeadlineForm } from './deadline';
import { nudgeCoordinators } from './nudges';
import { agreeRhythmForm } from './rhythm';

export const rhythmCapability = capability({
  forms: [
    accompaniedForm,
    accompanyForm,
    agreeRhythmForm,
    dropAccompanimentForm,
    dropDeadlineForm,
    logContactForm,
    meetDeadlineForm,
    startDeadlineForm,
  ],
  notices: { dailyWord },
  // Before the earliest time anybody can choose for their daily word.
  jobs: { nudges: { rule: { every: 'day', at: '06:30' }, run: nudgeCoordinators } },
  refresh: {
    'contact-log': { verb: 'contact.show', ids: ({ reference }) => ({ reference }) },
    'daily-word': 'never',
    deadlines: {
      verb: 'deadline.show',
      ids: ({ reference, from }) => ({ reference, ...pageIds(from) }),
    },
  },
});
