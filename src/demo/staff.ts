import type { CalendarDate } from '../domain/base/calendar';
import type { Department, StaffMember, StaffRole } from '../domain/organisation/organisation';
import {
  addictionCentre,
  digitalisation,
  familyCounselling,
  healthVisitors,
  integration,
  jobcentre,
  ppr,
  quality,
  school,
  staffId,
} from './departments';

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
  phone: `99 99 99 ${number + 30}`,
  active: true,
});

export const sara = staff(
  1,
  'Sara Testlund',
  'Familierådgiver',
  familyCounselling,
  ['coordinator'],
  'skilsmisse',
  'unge',
);
export const lea = staff(
  2,
  'Lea Dummy',
  'Familierådgiver',
  familyCounselling,
  ['coordinator'],
  'skolefravær',
  'adoption',
);
export const jonas = staff(
  3,
  'Jonas Attrap',
  'Virksomhedskonsulent',
  jobcentre,
  ['professional'],
  'job og helbred',
  'gæld',
);
export const mille = staff(
  4,
  'Mille Fiktiv',
  'Lærer',
  school,
  ['professional'],
  'skolefravær',
  'læsevanskeligheder',
);
export const ida = staff(
  5,
  'Ida Mock',
  'Sundhedsplejerske',
  healthVisitors,
  ['professional'],
  'spædbørn',
  'sprog',
  'søvn',
);
export const per = staff(6, 'Per Prøve', 'Psykolog', ppr, ['professional'], 'traumer', 'sprog', 'autisme');
export const karen = staff(7, 'Karen Leder', 'Afdelingsleder', familyCounselling, ['lead']);
export const rie = staff(8, 'Rie Revisor', 'Intern revisor', quality, ['auditor']);
export const adam = staff(9, 'Adam Admin', 'Systemadministrator', digitalisation, ['administrator']);

export const nikolaj = staff(
  10,
  'Nikolaj Kladde',
  'Familierådgiver',
  familyCounselling,
  ['coordinator'],
  'unge',
  'bolig',
);
/** Has left; see {@link staffList}. */
export const mona = staff(
  11,
  'Mona Skitse',
  'Familierådgiver',
  familyCounselling,
  ['coordinator'],
  'adoption',
);
export const tobias = staff(
  12,
  'Tobias Udkast',
  'Jobrådgiver',
  jobcentre,
  ['coordinator'],
  'uddannelse',
  'mentorstøtte',
);
export const sofie = staff(
  16,
  'Sofie Opdigt',
  'Sundhedsplejerske',
  healthVisitors,
  ['coordinator', 'professional'],
  'amning',
  'fødselsdepression',
);
export const anton = staff(
  18,
  'Anton Variabel',
  'Psykolog',
  ppr,
  ['coordinator', 'professional'],
  'autisme',
  'skolefravær',
);
export const nora = staff(
  19,
  'Nora Opspind',
  'Misbrugsbehandler',
  addictionCentre,
  ['professional'],
  'misbrug',
  'pårørende',
);
export const samira = staff(
  21,
  'Samira Fantasi',
  'Integrationskonsulent',
  integration,
  ['coordinator'],
  'flygtningefamilier',
  'tolk',
);
export const emily = staff(
  23,
  'Emily Sample',
  'Integrationsmedarbejder',
  integration,
  ['professional'],
  'engelsk',
  'flygtningefamilier',
);
/** On holiday; see {@link staffList}. */
export const kirsten = staff(24, 'Kirsten Dukke', 'Jobrådgiver', jobcentre, ['coordinator'], 'sygemelding');

const others: readonly StaffMember[] = [
  staff(13, 'Hanne Påfund', 'Afdelingsleder', jobcentre, ['lead']),
  staff(14, 'Ulla Eksempel', 'Skoleleder', school, ['lead', 'professional']),
  staff(
    15,
    'Grethe Skabelon',
    'Ledende sundhedsplejerske',
    healthVisitors,
    ['lead', 'professional'],
    'tvillinger',
  ),
  staff(17, 'Vibeke Mønster', 'Leder af PPR', ppr, ['lead']),
  staff(20, 'Poul Pladsholder', 'Centerleder', addictionCentre, ['lead']),
  staff(22, 'Lone Legende', 'Teamleder', integration, ['lead']),
  staff(25, 'Bjarne Tænkt', 'Kvalitetschef', quality, ['lead']),
  staff(26, 'Inge Imaginær', 'Digitaliseringschef', digitalisation, ['lead']),
  staff(
    27,
    'Line Luftkastel',
    'Familiebehandler',
    familyCounselling,
    ['professional'],
    'skilsmisse',
    'søskende',
  ),
  staff(28, 'Omar Ordspil', 'Talepædagog', ppr, ['professional'], 'sprog', 'flersprogede børn'),
];

/** The staff list as it is today. `day` turns a date in the story into a real day. */
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
