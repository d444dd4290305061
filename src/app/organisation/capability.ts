import { capability } from '../base/capability';
import { askForSparringForm, sparringNotice } from './colleagues';
import { importForm } from './import';
import { ownRolesNotice } from './own-roles';

export const organisationCapability = capability({
  forms: [askForSparringForm, importForm],
  notices: { ownRoles: ownRolesNotice, sparringAnswer: sparringNotice, sparringOffer: sparringNotice },
  refresh: {
    colleagues: 'never',
    entrance: 'never',
    'entrance-list': 'never',
    'import-report': 'never',
    settings: { verb: 'settings.show', ids: () => ({}) },
    sparring: {
      verb: 'sparring.show',
      ids: ({ sparringId }) => ({ sparring: sparringId }),
      looksAgain: 'always',
    },
  },
});
