import { pageIn } from '../../app/base/forms';
import { filingList, filingOf } from '../../app/filing/filing';
import { referenceIn } from './base/press';
import { listOr, type Routes } from './base/route';

/** R7: what waits to be filed, and its receipt. */
export const filingRoutes = {
  presses: {
    'filing.show': ({ services, actor }, data) =>
      data.reference === undefined
        ? filingList(services, actor, pageIn(data.from))
        : filingOf(services, actor, referenceIn(data), { from: pageIn(data.from) }),
    'filing.papers': ({ services, actor }, { document = '', ...data }) =>
      filingOf(services, actor, referenceIn(data), { papersOf: document }),
  },
  lines: {
    filing: listOr<'filing'>(filingList, filingOf),
  },
} satisfies Routes;
