import type { FiledKind } from '../filing/matters';
import { shown } from './import-table';
import type { Change, Setting } from './setting';
import type { MunicipalitySettings } from './settings';

/** The limit of a workbook cell. */
export const logoMaxLength = 32_000;
/** Every PNG begins like this in base64. */
const pngBegins = 'iVBORw0KGgo';

/** R7: the number and facet for one kind of document. */
const kleSettings = (kind: FiledKind, danish: string, english: string): readonly Setting[] => {
  const kle =
    (part: Partial<MunicipalitySettings['kle'][FiledKind]>): Change =>
    (settings) => ({ ...settings, kle: { ...settings.kle, [kind]: { ...settings.kle[kind], ...part } } });
  return [
    {
      names: [`KLE-nummer på ${danish}`, `KLE number of ${english}`],
      read: (value) =>
        /^\d{2}\.\d{2}\.\d{2}$/.test(value)
          ? kle({ number: value })
          : { code: 'kleMalformed', value: shown(value) },
    },
    {
      names: [`KLE-facet på ${danish}`, `KLE facet of ${english}`],
      read: (value) =>
        /^[A-Z]\d{2}$/i.test(value)
          ? kle({ facet: value.toUpperCase() })
          : { code: 'kleMalformed', value: shown(value) },
    },
  ];
};

/** R5, R7: the look of the municipality's papers, and how they are filed. */
export const paperSettings: readonly Setting[] = [
  ...kleSettings('minutes', 'referater', 'minutes'),
  ...kleSettings('agenda', 'dagsordener', 'agendas'),
  ...kleSettings('consent', 'samtykker', 'consents'),
  ...kleSettings('withdrawal', 'tilbagekaldelser', 'withdrawals'),
  ...kleSettings('handover', 'overleveringer', 'hand-overs'),
  {
    names: ['farve på papirer', 'colour of papers'],
    read: (value) =>
      /^#?[0-9a-f]{6}$/i.test(value)
        ? (settings) => ({
            ...settings,
            look: { ...settings.look, colour: `#${value.replace('#', '').toLowerCase()}` },
          })
        : { code: 'colourMalformed', value: shown(value) },
  },
  {
    names: ['logo på papirer', 'logo on papers'],
    maxLength: logoMaxLength,
    read: (value) => {
      const logo = value.replace(/^data:image\/png;base64,/, '').replace(/\s/g, '');
      return logo.startsWith(pngBegins) && /^[\w+/]+=*$/.test(logo)
        ? (settings) => ({ ...settings, look: { ...settings.look, logo } })
        : { code: 'logoMalformed' };
    },
  },
];
