import type { CalendarDate } from '../domain/calendar';
import type {
  AuthorityId,
  DecisionAuthority,
  Department,
  DepartmentId,
  StaffId,
  StaffMember,
  StaffRole,
} from '../domain/organisation';
import { defaultSettings, type MunicipalitySettings } from '../domain/settings';

/*
 * Eksempelby Kommune. Every name is invented, and so are the numbers. Family counselling and PPR are one authority;
 * the others each have their own, so that a family's story crosses boundaries (S4).
 */

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

const staffId = (number: number): StaffId =>
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

const familyCounselling = department(
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

const jobcentre = department(
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

const school = department(
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

const healthVisitors = department(
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

const ppr = department(
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

const addictionCentre = department(
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

const integration = department(
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
  [decides('Tolk til møder', 'Integrationskonsulenten'), decides('Danskuddannelse', 'Integrationskonsulenten')],
);

const quality = department(
  'oekonomi-og-kvalitet',
  'Økonomi og Kvalitet',
  'Rådhuset',
  25,
  { name: 'Sekretariatet', email: 'kvalitet@eksempelby.example', phone: '99 99 99 09', hours: 'Mandag-fredag 9-15' },
  [decides('Internt tilsyn', 'Kvalitetschefen')],
);

const digitalisation = department(
  'digitalisering',
  'Digitalisering',
  'Rådhuset',
  26,
  { name: 'IT-hjælpen', email: 'it@eksempelby.example', phone: '99 99 99 10', hours: 'Mandag-fredag 8-16' },
  [decides('Adgang til systemer', 'Digitaliseringschefen')],
);

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

const plainLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ' ': '.' };

const staff = (
  number: number,
  name: string,
  title: string,
  { id: departmentId }: Department,
  roles: readonly StaffRole[],
  ...specialities: readonly string[]
): StaffMember => ({
  id: staffId(number),
  name,
  title,
  departmentId,
  roles,
  specialities,
  email: `${name.toLowerCase().replace(/[æøå ]/g, (letter) => plainLetters[letter] ?? '')}@eksempelby.example`,
  phone: `99 99 98 ${String(number).padStart(2, '0')}`,
  active: true,
});

export const sara = staff(1, 'Sara Testlund', 'Familierådgiver', familyCounselling, ['coordinator'], 'skilsmisse', 'unge');
export const lea = staff(2, 'Lea Dummy', 'Familierådgiver', familyCounselling, ['coordinator'], 'skolefravær', 'adoption');
export const jonas = staff(3, 'Jonas Attrap', 'Virksomhedskonsulent', jobcentre, ['professional'], 'job og helbred', 'gæld');
export const mille = staff(4, 'Mille Fiktiv', 'Lærer', school, ['professional'], 'skolefravær', 'læsevanskeligheder');
export const ida = staff(5, 'Ida Mock', 'Sundhedsplejerske', healthVisitors, ['professional'], 'spædbørn', 'sprog', 'søvn');
export const per = staff(6, 'Per Prøve', 'Psykolog', ppr, ['professional'], 'traumer', 'sprog', 'autisme');
export const karen = staff(7, 'Karen Leder', 'Afdelingsleder', familyCounselling, ['lead']);
export const rie = staff(8, 'Rie Revisor', 'Intern revisor', quality, ['auditor']);
export const adam = staff(9, 'Adam Admin', 'Systemadministrator', digitalisation, ['administrator']);

export const nikolaj = staff(10, 'Nikolaj Kladde', 'Familierådgiver', familyCounselling, ['coordinator'], 'unge', 'bolig');
/** Has left; see {@link staffList}. */
export const mona = staff(11, 'Mona Skitse', 'Familierådgiver', familyCounselling, ['coordinator'], 'adoption');
export const tobias = staff(12, 'Tobias Udkast', 'Jobrådgiver', jobcentre, ['coordinator'], 'uddannelse', 'mentorstøtte');
export const sofie = staff(16, 'Sofie Opdigt', 'Sundhedsplejerske', healthVisitors, ['coordinator', 'professional'], 'amning', 'fødselsdepression');
export const anton = staff(18, 'Anton Variabel', 'Psykolog', ppr, ['coordinator', 'professional'], 'autisme', 'skolefravær');
export const nora = staff(19, 'Nora Opspind', 'Misbrugsbehandler', addictionCentre, ['professional'], 'misbrug', 'pårørende');
export const samira = staff(21, 'Samira Fantasi', 'Integrationskonsulent', integration, ['coordinator'], 'flygtningefamilier', 'tolk');
export const emily = staff(23, 'Emily Sample', 'Integrationsmedarbejder', integration, ['professional'], 'engelsk', 'flygtningefamilier');
/** On holiday; see {@link staffList}. */
export const kirsten = staff(24, 'Kirsten Dukke', 'Jobrådgiver', jobcentre, ['coordinator'], 'sygemelding');

const others: readonly StaffMember[] = [
  staff(13, 'Hanne Påfund', 'Afdelingsleder', jobcentre, ['lead']),
  staff(14, 'Ulla Eksempel', 'Skoleleder', school, ['lead', 'professional']),
  staff(15, 'Grethe Skabelon', 'Ledende sundhedsplejerske', healthVisitors, ['lead', 'professional'], 'tvillinger'),
  staff(17, 'Vibeke Mønster', 'Leder af PPR', ppr, ['lead']),
  staff(20, 'Poul Pladsholder', 'Centerleder', addictionCentre, ['lead']),
  staff(22, 'Lone Legende', 'Teamleder', integration, ['lead']),
  staff(25, 'Bjarne Tænkt', 'Kvalitetschef', quality, ['lead']),
  staff(26, 'Inge Imaginær', 'Digitaliseringschef', digitalisation, ['lead']),
  staff(27, 'Line Luftkastel', 'Familiebehandler', familyCounselling, ['professional'], 'skilsmisse', 'søskende'),
  staff(28, 'Omar Ordspil', 'Talepædagog', ppr, ['professional'], 'sprog', 'flersprogede børn'),
];

/** The staff list as it is today. `day` gives the day of a date of the story. */
export const staffList = (day: (date: string) => CalendarDate): readonly StaffMember[] => [
  { ...sara, absence: { from: day('2026-07-01'), to: day('2026-08-02') } },
  lea,
  jonas,
  mille,
  ida,
  per,
  karen,
  rie,
  adam,
  nikolaj,
  { ...mona, active: false },
  tobias,
  sofie,
  anton,
  nora,
  samira,
  emily,
  { ...kirsten, absence: { from: day('2026-07-27'), to: day('2026-08-16') } },
  ...others,
];
