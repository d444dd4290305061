import { concernReport, helpView } from '../../app/base/help';
import { auditView, looksView } from '../../app/trail/audit';
import { normaliseReference } from '../../domain/base/matching';
import { ok, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { hasRole } from '../../domain/organisation/organisation';
import { askWhich } from './base/ask-which';
import { press, referenceIn } from './base/press';
import type { Asking, Routes } from './base/route';

const help = async ({ actor, chat }: Asking) => ok(helpView(actor, chat, 'asked'));

const concern = async ({ services, actor }: Asking) => ok(await concernReport(services, actor.tenantId));

/** Help, the route for concern reports, and the trail for the auditor. */
export const generalRoutes = {
  presses: {
    'audit.more': press(auditView, 'reference', 'from'),
    'audit.show': ({ services, actor }, data) =>
      (data.scope === 'looks' ? looksView : auditView)(services, actor, referenceIn(data), 0),
    'concern.show': concern,
    'help.show': help,
  },
  lines: {
    audit: async ({ services, actor }, { args, language }) => {
      if (!hasRole(actor.person, 'auditor')) return refuse('NotAllowed');
      const reference = normaliseReference(args.subject ?? '');
      return reference === undefined
        ? ok(await askWhich(services, actor, 'audit', language))
        : auditView(services, actor, reference as CaseReference, 0);
    },
    concernReport: concern,
    greeting: help,
    help,
  },
} satisfies Routes;
