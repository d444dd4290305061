import { openForm } from '../../app/base/form-registry';
import {
  findColleagues,
  sparringView,
  takeSparring,
  withdrawSparring,
} from '../../app/organisation/colleagues';
import { showEntrance } from '../../app/organisation/entrance';
import { confirmImport } from '../../app/organisation/import';
import { ok } from '../../domain/base/result';
import { askWhich } from './base/ask-which';
import { press } from './base/press';
import type { Routes } from './base/route';
import { byTyping } from './base/typed-forms';

/** C8, C9: entrances, who decides what, colleagues and sparring. No case data. */
export const organisationRoutes = {
  presses: {
    'colleagues.show': async ({ services, actor }, { subject = '' }) =>
      ok(await findColleagues(services, actor, subject)),
    'entrance.show': async ({ services, actor }, { department }) =>
      ok(await showEntrance(services, actor, department)),
    'import.confirm': press(confirmImport, 'import'),
    'sparring.show': press(sparringView, 'sparring'),
    'sparring.take': press(takeSparring, 'sparring'),
    'sparring.withdraw': press(withdrawSparring, 'sparring'),
  },
  lines: {
    entrance: async ({ services, actor }, { args }) =>
      ok(await showEntrance(services, actor, args.department, args.decision)),
    import: ({ services, actor }) => openForm(services, actor, 'import.open', {}),
    sparring: (asking, { args: { topic }, fields }) =>
      byTyping(asking, 'sparring.ask', topic === undefined ? {} : { subject: topic }, {}, fields),
    whoKnows: async ({ services, actor }, { args, language }) =>
      ok(
        args.topic === undefined
          ? await askWhich(services, actor, 'whoKnows', language)
          : await findColleagues(services, actor, args.topic),
      ),
  },
} satisfies Routes;
