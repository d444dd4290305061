import { caseRoutes } from './cases';
import { consentRoutes } from './consent';
import { coordinatorRoutes } from './coordinator';
import { formRoutes } from './forms';
import { generalRoutes } from './general';
import { handoverRoutes } from './handover';
import { meetingRoutes } from './meeting';
import { organisationRoutes } from './organisation';
import type { Request, Route } from './route';

/** All routes, tried in order. The route for concern reports comes first: it stands above everything else (S7). */
const routes: readonly Route[] = [
  ...generalRoutes,
  ...coordinatorRoutes,
  ...caseRoutes,
  ...handoverRoutes,
  ...consentRoutes,
  ...meetingRoutes,
  ...organisationRoutes,
  ...formRoutes,
];

export const routeFor = (request: Request): Route | undefined =>
  routes.find((route) => route.matches(request));
