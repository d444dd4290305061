import { pageIn } from '../../app/base/forms';
import { listCases } from '../../app/case/case-list';
import { caseView } from '../../app/case/case-view';
import { printNetwork } from '../../app/case/network-sheet';
import { takeOver } from '../../app/continuity/continuity';
import { endDeputy } from '../../app/continuity/deputy';
import { takeCase } from '../../app/continuity/handover';
import { askForCoordinator } from '../../app/coordinator/coordinator-lookup';
import { showMine } from '../../app/overview/digest-asked';
import { looksView } from '../../app/trail/audit';
import { ok } from '../../domain/base/result';
import { hasRole } from '../../domain/organisation/organisation';
import { press } from './base/press';
import { type Asking, aboutCase, type Routes, showsCase } from './base/route';
import { byTyping, fillsIn } from './base/typed-forms';

/** A lead without cases of their own means the department's. */
const scopeOf = ({ actor }: Asking): 'mine' | 'department' =>
  hasRole(actor.person, 'lead') && !hasRole(actor.person, 'coordinator') ? 'department' : 'mine';

const list = async (asking: Asking, scope: 'mine' | 'department', from: number) =>
  ok(await listCases(asking.services, asking.actor, scope, from));

export const caseRoutes = {
  presses: {
    'case.endDeputy': press(endDeputy, 'reference'),
    'case.network': press(printNetwork, 'reference'),
    'case.looks': press(looksView, 'reference', 'from'),
    'case.show': press(caseView, 'reference'),
    'case.takeOver': press(takeOver, 'reference'),
    'cases.more': (asking, { scope, digest, from }) =>
      scope === 'digest'
        ? showMine(asking.services, asking.actor, String(digest ?? ''), pageIn(from))
        : list(asking, scope === 'department' ? 'department' : 'mine', pageIn(from)),
    'cases.show': (asking) => list(asking, scopeOf(asking), 0),
  },
  lines: {
    case: showsCase(caseView),
    closeCase: fillsIn('case.close', () => ({})),
    deputy: fillsIn('case.appointDeputy', ({ person, from, to }) => ({ deputy: person, from, to })),
    endDeputy: showsCase(endDeputy),
    looks: aboutCase(async ({ services, actor }, reference, { args }) => {
      const view = await looksView(services, actor, reference, 0);
      // C7: whoever may not see it gets the same answer as everybody else.
      return view.ok || args.subject === undefined
        ? view
        : ok(await askForCoordinator(services, actor, args.subject));
    }),
    myCases: (asking) => list(asking, scopeOf(asking), 0),
    openCase: (asking, { args, fields }) =>
      byTyping(
        asking,
        'case.open',
        {},
        { alias: args.alias && asName(args.alias), startedOn: args.start, coordinator: args.coordinator },
        fields,
        // A comma belongs to a sentence: what follows is not a name.
        { toGoOn: args.toConfirm === true || args.alias?.includes(',') === true },
      ),
    takeOver: showsCase(takeCase),
  },
} satisfies Routes;

/** The sentence's "familien Tusindfryd, ring til mor" is the cases' Familien Tusindfryd. */
const asName = (said: string): string => {
  const [name = ''] = said.split(/,\s+(?=\p{Ll})/u);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
