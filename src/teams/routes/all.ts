import type { OpensForm } from '../../app/base/form-registry';
import type { Intent } from '../../language/phrases/intents';
import type { FormName } from '../../views/forms/all';
import type { PressVerb, Verb } from '../../views/verbs';
import { absenceRoutes } from './absence';
import { formPresses } from './base/forms';
import type { Line, Press, Request, Route } from './base/route';
import { caseFileRoutes } from './case-file';
import { caseRoutes } from './cases';
import { consentRoutes } from './consent';
import { contactRoutes } from './contact';
import { coordinatorRoutes } from './coordinator';
import { correctRoutes } from './correct';
import { deadlineRoutes } from './deadline';
import { filingRoutes } from './filing';
import { formLines } from './form-lines';
import { generalRoutes } from './general';
import { handoverRoutes } from './handover';
import { meetingRoutes } from './meeting';
import { meetingLines } from './meeting-lines';
import { minutesRoutes } from './minutes';
import { operationsRoutes } from './operations';
import { organisationRoutes } from './organisation';
import { overviewRoutes } from './overview';
import { planRoutes } from './plan';
import { reorganisationRoutes } from './reorganisation';
import { retentionRoutes } from './retention';
import { settingsRoutes } from './settings';

/** All that can be pressed and typed. Whoever adds a capability adds a line here, and one in `app/capabilities.ts`. */
const capabilities = [
  absenceRoutes,
  caseFileRoutes,
  caseRoutes,
  consentRoutes,
  contactRoutes,
  coordinatorRoutes,
  correctRoutes,
  deadlineRoutes,
  generalRoutes,
  handoverRoutes,
  meetingRoutes,
  meetingLines,
  filingRoutes,
  minutesRoutes,
  operationsRoutes,
  organisationRoutes,
  overviewRoutes,
  planRoutes,
  reorganisationRoutes,
  retentionRoutes,
  settingsRoutes,
] as const;

type Of<Part extends string, One = (typeof capabilities)[number]> =
  One extends Readonly<Record<Part, infer All>> ? keyof All : never;

/** Pressed, they say a line. */
type SaysLine = 'line.again' | 'line.say' | 'talk.pick';
/** Thanks ask for nothing. */
type NotYet = 'thanks';

// What nobody answers does not compile here.
const presses: Readonly<Record<Exclude<PressVerb, OpensForm | SaysLine>, Press>> = Object.assign(
  {},
  ...capabilities.map((one) => ('presses' in one ? one.presses : {})),
) as Readonly<Record<Of<'presses'>, Press>>;
const lines: Readonly<Record<Exclude<Intent, FormName | NotYet>, unknown>> = Object.assign(
  {},
  ...capabilities.map((one) => ('lines' in one ? one.lines : {})),
) as Readonly<Record<Of<'lines'>, unknown>>;

/** A verb may be forged, so it is looked up among these alone. */
const pressed: ReadonlyMap<string, Press> = new Map(Object.entries({ ...formPresses, ...presses }));
const typed = new Map(Object.entries({ ...formLines, ...lines })) as unknown as ReadonlyMap<
  Intent,
  Line<Intent>
>;

/** The way that a request goes; undefined where there is none. */
export const routeFor = (request: Request): Route | undefined => {
  const goes = request.kind === 'press' ? pressed.get(request.verb) : typed.get(request.command.intent);
  return (
    goes && {
      name: request.kind === 'press' ? `press.${request.verb as Verb}` : `command.${request.command.intent}`,
      handle: (asking, asked) => goes(asking, (asked.kind === 'press' ? asked.data : asked.command) as never),
    }
  );
};
