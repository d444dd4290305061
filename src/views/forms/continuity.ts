import { reasonMaxLength } from '../../domain/base/decision';
import { nameMaxLength } from '../../domain/case/family';
import { choice, choices, date, type FormShape, longText, oneOf, optional, reason, text } from './shape';

/** C2–C4, C10: who answers for a family. */
export const continuityForms = {
  /** `who`: left blank for oneself; others can only be named by their lead. */
  'absence.report': {
    ids: ['person'],
    fields: { who: optional(choice), from: date, to: optional(date), deputy: optional(choice) },
  },
  'case.appointDeputy': { fields: { deputy: choice, from: date, to: date } },
  'case.close': {
    fields: {
      takenOverBy: oneOf(['coordinator', 'service', 'network']),
      takenOverName: { ...text(nameMaxLength), missing: 'TakenOverByMissing' },
      on: date,
      familyView: longText(reasonMaxLength),
    },
  },
  /** The day they met, or why they have not. */
  'handover.familyMeeting': {
    fields: {
      met: oneOf(['yes', 'no']),
      metOn: optional(date),
      notMetBecause: optional(longText(reasonMaxLength)),
    },
  },
  'handover.request': { fields: { receiver: choice, reason } },
  /** C2: whose cases, and to whom: one or several, or another department, whose lead shares them out. */
  'reorganise.plan': {
    fields: { whose: choice, receivers: optional(choices), department: optional(choice), reason },
  },
  'reorganise.share': { ids: ['reorganisation'], fields: { receivers: choices } },
} as const satisfies Readonly<Record<string, FormShape>>;
