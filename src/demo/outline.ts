import {
  type CaseReference,
  casePhases,
  type MeetingKind,
  type TargetGroup,
} from '../domain/case/family-case';
import type { StaffMember } from '../domain/organisation/organisation';
import { colleague, contact, type FamilyStory, meeting, member, phase, type Step } from './steps';

/**
 * The other families: enough of each for lists, look-ups and deadlines to look like those of a municipality at work. They
 * are named after things, never by surnames. Viggo is a child in two of them, so that his name alone matches both.
 */
interface Outline {
  readonly parents: readonly string[];
  readonly children: readonly (readonly [name: string, age: number])[];
  readonly network?: readonly StaffMember[];
  /** The days on which the case was informed, considered, decided and evaluated, as far as it has come. */
  readonly phases?: readonly string[];
  readonly meetings?: readonly (readonly [kind: MeetingKind, on: string])[];
  readonly contacts?: readonly string[];
  /** Left out while the three facts are still to be established. */
  readonly targetGroup?: TargetGroup;
  readonly more?: readonly Step[];
}

/** T1: all three facts hold. */
export const inTargetGroup: TargetGroup = {
  publicSupport: 'yes',
  complexProblems: 'yes',
  otherMemberHasCase: 'yes',
};

/** A family's story from its outline; steps without an actor are the coordinator's. */
export const family = (
  number: number,
  name: string,
  coordinator: StaffMember,
  startedOn: string,
  outline: Outline,
): FamilyStory => {
  const {
    parents,
    children,
    network = [],
    phases = [],
    meetings = [],
    contacts = [],
    more = [],
    targetGroup,
  } = outline;
  const [, ...later] = casePhases;
  return {
    reference: `HOI-2026-${String(number).padStart(3, '0')}` as CaseReference,
    alias: `Familien ${name}`,
    coordinator,
    startedOn,
    ...(targetGroup && { targetGroup }),
    steps: [
      ...parents.map((parent, at) =>
        member(startedOn, coordinator, parent, at === 0 ? 'mother' : 'father', { custody: true }),
      ),
      ...children.map(([child, age]) => member(startedOn, coordinator, child, 'child', { age })),
      ...network.map((person) => colleague(startedOn, coordinator, person)),
      ...later.slice(0, phases.length).map((to, at) => phase(phases[at] ?? startedOn, coordinator, to)),
      ...meetings.map(([kind, on]) => meeting(on, coordinator, kind)),
      ...contacts.map((on) => contact(on, coordinator)),
      ...more,
    ],
  };
};
