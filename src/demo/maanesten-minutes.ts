import type { MinutesStory } from './minutes-steps';
import { ida, jonas, lea, mille, sara } from './staff';

/* The minutes of the two meetings of domain § 5: gone through, sent, approved and filed. */

export const startupMinutes: MinutesStory = {
  meeting: 'startup',
  by: sara,
  reviewedOn: '2026-04-24',
  words: [{ who: 'Alma', kind: 'childsWords', text: 'Skriv at jeg gerne VIL i skole.' }],
  sentOn: '2026-04-27',
  approvals: [
    { on: '2026-04-27', by: mille },
    { on: '2026-04-28', by: jonas },
    { on: '2026-04-29', by: ida },
  ],
  reported: [{ on: '2026-04-28', who: 'Gudrun' }],
  publishedOn: '2026-05-06',
  filed: { on: '2026-05-07', receipt: 'EKS-2026-000417' },
};

/** By Lea, who took over at the meeting itself. */
export const followUpMinutes: MinutesStory = {
  meeting: 'follow-up',
  by: lea,
  reviewedOn: '2026-06-19',
  words: [{ who: 'Bo', kind: 'words', text: 'Det er godt, at vi er blevet enige om tirsdagene.' }],
  sentOn: '2026-06-22',
  approvals: [
    { on: '2026-06-22', by: mille },
    { on: '2026-06-23', by: jonas },
  ],
  reported: [
    { on: '2026-06-23', who: 'Gudrun' },
    { on: '2026-06-24', who: 'Kim' },
  ],
  publishedOn: '2026-07-01',
  filed: { on: '2026-07-02', receipt: 'EKS-2026-000688' },
};
