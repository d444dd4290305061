import { pageIn } from '../../app/base/forms';
import { listCases } from '../../app/case/case-list';
import { caseView } from '../../app/case/case-view';
import { takeOver } from '../../app/continuity/continuity';
import { endDeputy } from '../../app/continuity/deputy';
import { takeCase } from '../../app/continuity/handover';
import { askForCoordinator } from '../../app/coordinator/coordinator-lookup';
import { looksView } from '../../app/trail/audit';
import { ok } from '../../domain/base/result';
import { hasRole } from '../../domain/organisation/organisation';
import type { CaseListView } from '../../views/case';
import { type Asking, onCommand, onPress, type Route, referenceIn, withOwnCase } from './route';

/** A lead without cases of their own means the department's. */
const scopeOf = ({ actor }: Asking): CaseListView['scope'] =>
  hasRole(actor.person, 'lead') && !hasRole(actor.person, 'coordinator') ? 'department' : 'mine';

const list = async (asking: Asking, scope: CaseListView['scope'], from: number) =>
  ok(await listCases(asking.services, asking.actor, scope, from));

export const caseRoutes: readonly Route[] = [
  onCommand('myCases', (asking) => list(asking, scopeOf(asking), 0)),
  onCommand('overview', (asking) => list(asking, scopeOf(asking), 0)),
  onPress('cases.show', (asking) => list(asking, scopeOf(asking), 0)),
  onPress('cases.more', (asking, { scope, from }) =>
    list(asking, scope === 'department' ? 'department' : 'mine', Math.max(0, Number(from) || 0)),
  ),
  onCommand('case', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      caseView(asking.services, asking.actor, reference),
    ),
  ),
  onPress('case.show', ({ services, actor }, data) => caseView(services, actor, referenceIn(data))),
  onPress('case.looks', ({ services, actor }, data) =>
    looksView(services, actor, referenceIn(data), pageIn(data.from)),
  ),
  onCommand('looks', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, async (reference) => {
      const view = await looksView(asking.services, asking.actor, reference, 0);
      // C7: whoever may not see it gets the answer that everybody else gets.
      return view.ok || args.subject === undefined
        ? view
        : ok(await askForCoordinator(asking.services, asking.actor, args.subject));
    }),
  ),
  onPress('case.takeOver', ({ services, actor }, data) => takeOver(services, actor, referenceIn(data))),
  onCommand('takeOver', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      takeCase(asking.services, asking.actor, reference),
    ),
  ),
  onPress('case.endDeputy', ({ services, actor }, data) => endDeputy(services, actor, referenceIn(data))),
  onCommand('endDeputy', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      endDeputy(asking.services, asking.actor, reference),
    ),
  ),
];
