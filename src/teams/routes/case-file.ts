import { accessToFile } from '../../app/case-file/access-to-file';
import { referenceIn } from './press';
import { type Routes, showsCase } from './route';

/** L3. */
export const caseFileRoutes = {
  presses: {
    'file.show': ({ services, actor }, data) => accessToFile(services, actor, referenceIn(data), data.member),
  },
  lines: {
    accessToFile: showsCase<'accessToFile'>((services, actor, reference) =>
      accessToFile(services, actor, reference),
    ),
  },
} satisfies Routes;
