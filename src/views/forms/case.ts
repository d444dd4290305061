import { reasonMaxLength } from '../../domain/base/decision';
import { nameMaxLength } from '../../domain/case/family';
import { casePhases, memberRelations } from '../../domain/case/family-case';
import { aliasMaxLength } from '../../domain/case/opening';
import {
  choice,
  date,
  type FormShape,
  longText,
  number,
  oneOf,
  optional,
  severalOf,
  text,
  toggle,
} from './shape';

const explanation = optional(text(reasonMaxLength));

/** T1: left alone, a fact is still to be established. */
const fact = { ...optional(oneOf(['yes', 'no', 'unclear'])), otherwise: 'unclear' } as const;
const targetGroup = {
  publicSupport: fact,
  complexProblems: fact,
  otherMemberHasCase: fact,
  exceptionReason: optional(longText(reasonMaxLength)),
} as const;

/** M10: left blank, Danish is enough. */
export const heard = { language: optional(text(40)), interpreter: toggle } as const;

/** T1–T4, M3: a case, its phases, and its people. */
export const caseForms = {
  /** The parents by name, and the children one per line, followed by the year of birth: `Alma 2014`. */
  'case.addFamily': {
    fields: {
      mother: optional(text(nameMaxLength)),
      father: optional(text(nameMaxLength)),
      custody: optional(severalOf(['mother', 'father'])),
      elsewhere: optional(severalOf(['mother', 'father'])),
      children: optional(longText(1000)),
    },
  },
  'case.addMember': {
    fields: {
      name: text(nameMaxLength),
      relation: oneOf(memberRelations),
      birthYear: { ...optional(number(1_000, 9_999)), maxLength: 4, impossible: 'YearImpossible' },
      custody: toggle,
      livesElsewhere: toggle,
      ...heard,
    },
    repeats: { calledBy: ['name'] },
  },
  /**
   * Two colleagues, and the others one per line, followed by who they are: `Gudrun, mormor`; then who helps when, by name.
   */
  'case.addNetworks': {
    fields: {
      colleague: optional(choice),
      colleague2: optional(choice),
      privates: optional(longText(1000)),
      professionals: optional(longText(1000)),
      weekends: optional(text(200)),
      holidays: optional(text(200)),
      afterwards: optional(text(200)),
      wished: optional(text(200)),
    },
  },
  'case.addNetwork': {
    fields: {
      kind: oneOf(['colleague', 'professional', 'private']),
      colleague: optional(choice),
      name: optional(text(nameMaxLength)),
      role: optional(text(nameMaxLength)),
      atWeekends: toggle,
      inHolidays: toggle,
      afterEffort: toggle,
      childsWish: toggle,
    },
    repeats: { calledBy: ['name', 'colleague'], keeps: ['kind'] },
  },
  /** A formal decision's fields are filled in when the next phase is one. */
  'case.movePhase': {
    fields: {
      to: oneOf(casePhases),
      on: date,
      formalDecision: toggle,
      partyHearing: toggle,
      partyHearingExplanation: explanation,
      complaintGuidance: toggle,
      complaintGuidanceExplanation: explanation,
    },
  },
  /** `coordinator`: left blank for oneself. */
  'case.open': {
    fields: { alias: text(aliasMaxLength), startedOn: date, coordinator: optional(choice), ...targetGroup },
  },
  'case.recordTargetGroup': { fields: targetGroup },
  'case.removeNetwork': { fields: { person: { ...choice, filtered: true } } },
} as const satisfies Readonly<Record<string, FormShape>>;
