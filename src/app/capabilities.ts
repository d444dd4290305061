import type { FormName } from '../views/forms/all';
import type { RoundName } from '../views/rhythm/rounds';
import type { View, ViewName } from '../views/view';
import type { DailyJob, Refresh } from './base/capability';
import type { Form } from './base/forms';
import type { Actor, Services } from './base/services';
import { caseCapability } from './case/capability';
import { caseFileCapability } from './case-file/capability';
import { consentCapability } from './consent/capability';
import { continuityCapability } from './continuity/capability';
import { coordinatorCapability } from './coordinator/capability';
import { correctCapability } from './correct/capability';
import { filingCapability } from './filing/capability';
import { meetingCapability } from './meeting/capability';
import { minutesCapability } from './minutes/capability';
import { organisationCapability } from './organisation/capability';
import { overviewCapability } from './overview/capability';
import { planCapability } from './plan/capability';
import { protectionCapability } from './protection/capability';
import { rhythmCapability } from './rhythm/capability';
import { tellingCapability } from './telling/capability';
import type { Notice } from './telling/notices';

/** All capabilities. Whoever adds one adds a line here, and one in `teams/routes/all.ts`. */
const capabilities = [
  caseCapability,
  caseFileCapability,
  consentCapability,
  continuityCapability,
  coordinatorCapability,
  correctCapability,
  filingCapability,
  meetingCapability,
  minutesCapability,
  organisationCapability,
  overviewCapability,
  planCapability,
  protectionCapability,
  rhythmCapability,
  tellingCapability,
] as const;

type Part = 'notices' | 'jobs' | 'refresh';
type Brought<Of extends Part, One = (typeof capabilities)[number]> =
  One extends Readonly<Record<Of, infer All>> ? keyof All : never;

const allOf = <Of extends Part>(part: Of): Readonly<Record<Brought<Of>, unknown>> =>
  Object.assign({}, ...capabilities.map((one) => one[part]));

// What no room brings does not compile here.
const named: Readonly<Record<(typeof capabilities)[number]['forms'][number]['name'], Form>> = Object.assign(
  {},
  ...capabilities.flatMap(({ forms }) => forms.map((form) => ({ [form.name]: form }))),
);
const said: Readonly<Record<Notice['kind'], unknown>> = allOf('notices');
const made: Readonly<Record<RoundName, unknown>> = allOf('jobs');
const shown: Readonly<Record<ViewName, unknown>> = allOf('refresh');

/** The forms, by name. */
export const forms: Readonly<Record<FormName, Form>> = named;

/** What a notice says to its recipient, from the state and the rights at that moment. */
export const noticeSays = said as Readonly<
  Record<Notice['kind'], (services: Services, actor: Actor, notice: Notice) => Promise<View | undefined>>
>;

/** The daily rounds. */
export const jobs = made as Readonly<Record<RoundName, DailyJob>>;

/** How views are made again. */
export const refreshOf = shown as Readonly<Record<ViewName, Refresh<View> | 'never'>>;
