import type { Locale } from '../language/texts';
import type { NoticeView } from '../views/notice';
import { notice } from './sending/reply';
import type { What } from './turn';

/** What the first administrator may do: type `import`, open its form, and send it. */
export const isFirstImport = (what: What, locale: Locale): boolean => {
  switch (what.kind) {
    case 'message': {
      const meant = what.said.understand({ locale });
      return meant.understood === 'command' && meant.intent === 'import';
    }
    case 'press':
      if (what.verb === 'import.confirm') return true;
      return what.verb === 'import.open' && !what.automatic && what.data.beside === undefined;
    case 'files':
      return true;
    case 'submitInChat':
    case 'openDialog':
    case 'submitDialog':
      return what.verb === 'import.open';
    default:
      return false;
  }
};

/** Help for it: what comes in first, and the form. */
export const firstImportHelp = (): NoticeView => ({
  ...notice('info', { kind: 'firstImport' }),
  actions: [{ verb: 'import.open', as: 'dialog', style: 'positive' }],
});
