import { concernReport, helpView } from '../../app/base/help';
import { auditView } from '../../app/trail/audit';
import { normaliseReference } from '../../domain/base/matching';
import { ok, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { hasRole } from '../../domain/organisation/organisation';
import { askWhich } from './ask-which';
import { type Asking, onCommand, onPress, type Route, referenceIn } from './route';

const help = async ({ actor, chat }: Asking) => ok(helpView(actor, chat, 'asked'));

/** Help, the route for concern reports, and the trail for the auditor. */
export const generalRoutes: readonly Route[] = [
  onCommand('concernReport', async ({ services, actor }) =>
    ok(await concernReport(services, actor.tenantId)),
  ),
  onPress('concern.show', async ({ services, actor }) => ok(await concernReport(services, actor.tenantId))),
  onCommand('help', help),
  onCommand('greeting', help),
  onPress('help.show', help),
  onCommand('audit', async ({ services, actor }, { args, language }) => {
    if (!hasRole(actor.person, 'auditor')) return refuse('NotAllowed');
    const reference = normaliseReference(args.subject ?? '');
    return reference === undefined
      ? ok(await askWhich(services, actor, 'audit', language))
      : auditView(services, actor, reference as CaseReference, 0);
  }),
  onPress('audit.show', ({ services, actor }, data) => auditView(services, actor, referenceIn(data), 0)),
  onPress('audit.more', ({ services, actor }, data) =>
    auditView(services, actor, referenceIn(data), Math.max(0, Number(data.from) || 0)),
  ),
];
