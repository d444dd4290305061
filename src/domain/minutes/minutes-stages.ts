import type { Minutes, MinutesStage } from './minutes';
import type { MinutesEvent } from './minutes-events';

type Leads = Readonly<Partial<Record<MinutesStage, MinutesStage>>>;

/** Changing the text means that it has to be gone through again (R2). */
const toDraft: Leads = { draft: 'draft', reviewed: 'draft' };
const stays: Leads = {
  draft: 'draft',
  reviewed: 'reviewed',
  out: 'out',
  approved: 'approved',
  filed: 'filed',
};

/**
 * R1–R8: the life of minutes. For each event: the stages in which it can happen, and the stage each leads to; in any other
 * stage it can't happen. A small correction leaves them gone through.
 */
const leads: Readonly<Record<Exclude<MinutesEvent['type'], 'MinutesOpened'>, Leads>> = {
  SectionWritten: toDraft,
  SectionTouchesSaid: { draft: 'draft', reviewed: 'reviewed' },
  MinutesAgreementWritten: toDraft,
  MinutesAgreementRemoved: toDraft,
  MinutesNamesFollowed: { reviewed: 'reviewed' },
  MinutesAttendanceCorrected: { draft: 'draft', reviewed: 'reviewed' },
  FamilyWordsKept: toDraft,
  MinutesGoneThrough: { draft: 'reviewed', reviewed: 'reviewed' },
  MinutesSent: { reviewed: 'out' },
  MinutesVersionBegun: { out: 'reviewed' },
  MinutesAnswered: { out: 'out' },
  MinutesChangeAsked: { out: 'out' },
  MinutesChangeSettled: { draft: 'draft', reviewed: 'reviewed', out: 'out' },
  MinutesReminded: { out: 'out' },
  MinutesApproved: { out: 'approved' },
  MinutesDelivered: stays,
  MinutesCorrected: { approved: 'approved', filed: 'filed' },
  MinutesFiled: { approved: 'filed' },
};

/** The stage an event leads to; undefined where it can't happen. */
export const stageAfter = (
  { stage }: Pick<Minutes, 'stage'>,
  event: Exclude<MinutesEvent, { readonly type: 'MinutesOpened' }>,
): MinutesStage | undefined => {
  const isSmall = 'small' in event && event.small === true;
  return isSmall && stage === 'reviewed' ? 'reviewed' : leads[event.type][stage];
};
