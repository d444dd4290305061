import { nameMaxLength } from '../../domain/case/family';
import { memberRelations } from '../../domain/case/family-case';
import { aliasMaxLength } from '../../domain/case/opening';
import { heard } from './case';
import { choices, type FormShape, number, oneOf, optional, reason, text, toggle } from './shape';

/** Asked for where others relied on the old value. */
const because = optional(reason);

/** L8: what was recorded wrongly, as it should be. */
export const correctForms = {
  'correct.alias': { fields: { alias: text(aliasMaxLength), reason: because } },
  'correct.attendance': {
    ids: ['meeting'],
    changes: 'meeting',
    fields: { present: optional(choices), partly: optional(choices), absent: optional(choices), reason },
  },
  'correct.contact': { ids: ['contact'], fields: { reason: because } },
  'correct.member': {
    ids: ['member'],
    changes: 'member',
    fields: {
      name: text(nameMaxLength),
      relation: oneOf(memberRelations),
      birthYear: { ...optional(number(1_000, 9_999)), maxLength: 4, impossible: 'YearImpossible' },
      custody: toggle,
      livesElsewhere: toggle,
      ...heard,
      reason: because,
    },
  },
  /** `name`: for all but colleagues. `atWeekends` and so on: for the family's own network. */
  'correct.network': {
    ids: ['person'],
    changes: 'person',
    fields: {
      name: optional(text(nameMaxLength)),
      role: text(nameMaxLength),
      atWeekends: toggle,
      inHolidays: toggle,
      afterEffort: toggle,
      childsWish: toggle,
      reason: because,
    },
  },
  'correct.removeMember': { ids: ['member'], fields: { reason } },
  'correct.reopen': { ids: ['meeting'], fields: { reason } },
} as const satisfies Readonly<Record<string, FormShape>>;
