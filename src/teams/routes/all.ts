import { absenceRoutes } from './absence';
import { caseRoutes } from './cases';
import { consentRoutes } from './consent';
import { coordinatorRoutes } from './coordinator';
import { deadlineRoutes } from './deadline';
import { formRoutes } from './forms';
import { generalRoutes } from './general';
import { handoverRoutes } from './handover';
import { meetingRoutes } from './meeting';
import { meetingLines } from './meeting-lines';
import { operationsRoutes } from './operations';
import { organisationRoutes } from './organisation';
import type { Request, Route } from './route';
import { settingsRoutes } from './settings';

/** All routes, tried in order. The route for concern reports comes first: it stands above everything else (S7). */
const routes: readonly Route[] = [
  ...generalRoutes,
  ...settingsRoutes,
  ...operationsRoutes,
  ...coordinatorRoutes,
  ...caseRoutes,
  ...absenceRoutes,
  ...handoverRoutes,
  ...consentRoutes,
  ...meetingRoutes,
  ...meetingLines,
  ...deadlineRoutes,
  ...organisationRoutes,
  ...formRoutes,
];

export const routeFor = (request: Request): Route | undefined =>
  routes.find((route) => route.matches(request));
