import type {
  AuthorityId,
  DecisionAuthority,
  Department,
  DepartmentId,
  StaffId,
} from '../domain/organisation/organisation';
import { defaultSettings, type MunicipalitySettings } from '../domain/organisation/settings';

/*
 * Eksempelby Kommune. Every name and number is invented. Family counselling and PPR are one authority; the others are each
 * their own, so that a family's story crosses boundaries (S4).
 */

/** What the municipality decides for itself. */
export const settings: MunicipalitySettings = {
  ...defaultSettings,
  name: 'Eksempelby Kommune',
  concernRoute: {
    phone: '99 99 99 01',
    outOfHoursPhone: '99 99 99 02',
    text: {
      da: 'Ring til Modtagelsen i Familierådgivningen med det samme. Om aftenen, i weekenden og på helligdage ringer du til den sociale døgnvagt. Skriv ikke om bekymringen her.',
      en: 'Call the intake of Familierådgivningen at once. In the evening, at weekends and on public holidays, call the out-of-hours social service. Do not write about the concern here.',
    },
  },
};

/** Ids as in the run contract: the last two digits say who it is. */
export const staffId = (number: number): StaffId =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as StaffId;

const decides = (subject: string, decidedBy: string): DecisionAuthority => ({ subject, decidedBy });

const department = (
  id: string,
  name: string,
  authority: string,
  lead: number,
  entrance: Department['entrance'],
  decisions: readonly DecisionAuthority[],
): Department => ({
  id: id as DepartmentId,
  name,
  authorityId: authority as AuthorityId,
  leadId: staffId(lead),
  entrance,
  decisions,
});

export const familyCounselling = department(
  'familieraadgivningen',
  'Familierådgivningen',
  'Børn og Familie',
  7,
  {
    name: 'Modtagelsen i Familierådgivningen',
    email: 'modtagelsen@eksempelby.example',
    phone: '99 99 99 01',
    hours: 'Mandag-fredag 9-15, torsdag til 17',
  },
  [
    decides('Støttekontakt', 'Koordinator op til 10 timer om måneden, ellers afdelingslederen'),
    decides('Aflastning', 'Afdelingslederen'),
    decides('Økonomisk støtte', 'Koordinator op til 5.000 kr., ellers afdelingslederen'),
    decides('Anbringelse', 'Børne- og ungeudvalget efter indstilling fra afdelingslederen'),
  ],
);

export const jobcentre = department(
  'jobcenter',
  'Jobcenter',
  'Arbejdsmarked',
  13,
  {
    name: 'Familieteamet i Jobcenter',
    email: 'jobcenter@eksempelby.example',
    phone: '99 99 99 03',
    hours: 'Mandag-fredag 9-14',
  },
  [
    decides('Virksomhedspraktik', 'Virksomhedskonsulenten'),
    decides('Løntilskud', 'Afdelingslederen'),
    decides('Mentorstøtte', 'Jobrådgiveren op til et halvt år'),
    decides('Ressourceforløb', 'Rehabiliteringsteamet'),
  ],
);

export const school = department(
  'maanebakkeskolen',
  'Månebakkeskolen',
  'Månebakkeskolen',
  14,
  {
    name: 'Skolens kontor',
    email: 'maanebakkeskolen@eksempelby.example',
    phone: '99 99 99 04',
    hours: 'Skoledage 7.30-14',
  },
  [
    decides('Nedsat skema i en periode', 'Skolelederen sammen med forældrene'),
    decides('Støttetimer i klassen', 'Skolelederen'),
    decides('Skoleskift', 'Skolelederen på den nye skole'),
  ],
);

export const healthVisitors = department(
  'sundhedsplejen',
  'Sundhedsplejen',
  'Sundhed',
  15,
  {
    name: 'Sundhedsplejens telefon',
    email: 'sundhedsplejen@eksempelby.example',
    phone: '99 99 99 05',
    hours: 'Mandag-fredag 8-9 og 12-13',
  },
  [
    decides('Ekstra hjemmebesøg', 'Sundhedsplejersken'),
    decides('Forældregruppe', 'Sundhedsplejersken'),
    decides('Sprogvurdering', 'Sundhedsplejersken sammen med PPR'),
  ],
);

export const ppr = department(
  'ppr',
  'PPR',
  'Børn og Familie',
  17,
  {
    name: 'PPR’s rådgivning',
    email: 'ppr@eksempelby.example',
    phone: '99 99 99 06',
    hours: 'Tirsdag og torsdag 10-12',
  },
  [
    decides('Pædagogisk-psykologisk vurdering', 'Psykologen efter aftale med forældrene'),
    decides('Specialtilbud', 'Visitationsudvalget'),
    decides('Talepædagog', 'Talepædagogen'),
  ],
);

export const addictionCentre = department(
  'misbrugscentret',
  'Misbrugscentret',
  'Voksne og Sundhed',
  20,
  {
    name: 'Åben rådgivning i Misbrugscentret',
    email: 'misbrugscentret@eksempelby.example',
    phone: '99 99 99 07',
    hours: 'Mandag-torsdag 10-15',
  },
  [decides('Ambulant behandling', 'Behandleren'), decides('Døgnbehandling', 'Visitationsudvalget')],
);

export const integration = department(
  'integration',
  'Integration',
  'Integration',
  22,
  {
    name: 'Integrationsteamets vagt',
    email: 'integration@eksempelby.example',
    phone: '99 99 99 08',
    hours: 'Mandag-fredag 10-14',
  },
  [
    decides('Tolk til møder', 'Integrationskonsulenten'),
    decides('Danskuddannelse', 'Integrationskonsulenten'),
  ],
);

export const quality = department(
  'oekonomi-og-kvalitet',
  'Økonomi og Kvalitet',
  'Rådhuset',
  25,
  {
    name: 'Sekretariatet',
    email: 'kvalitet@eksempelby.example',
    phone: '99 99 99 09',
    hours: 'Mandag-fredag 9-15',
  },
  [decides('Internt tilsyn', 'Kvalitetschefen')],
);

export const digitalisation = department(
  'digitalisering',
  'Digitalisering',
  'Rådhuset',
  26,
  { name: 'IT-hjælpen', email: 'it@eksempelby.example', phone: '99 99 99 10', hours: 'Mandag-fredag 8-16' },
  [decides('Adgang til systemer', 'Digitaliseringschefen')],
);

/** All of them, as they go into the store (C8). */
export const departments: readonly Department[] = [
  familyCounselling,
  jobcentre,
  school,
  healthVisitors,
  ppr,
  addictionCentre,
  integration,
  quality,
  digitalisation,
];
