import { accessToFile } from '../../app/case-file/access-to-file';
import { practiceView } from '../../app/case-file/practice';
import { press, referenceIn } from './base/press';
import { type Routes, showsCase } from './base/route';

/** L3, L7. */
export const caseFileRoutes = {
  presses: {
    'practice.show': press(practiceView, 'from'),
    'file.show': ({ services, actor }, data) => accessToFile(services, actor, referenceIn(data), data.member),
  },
  lines: {
    practice: ({ services, actor }) => practiceView(services, actor),
    accessToFile: showsCase<'accessToFile'>((services, actor, reference) =>
      accessToFile(services, actor, reference),
    ),
  },
} satisfies Routes;
