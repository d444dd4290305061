import { family, inTargetGroup } from './outline';
import { anton, emily, ida, jonas, kirsten, mille, nora, per, samira, sofie, tobias } from './staff';
import { contact, deputy, type FamilyStory } from './steps';

// Kirsten is on holiday, and Tobias deputises.
const jobcentre: readonly FamilyStory[] = [
  family(2, 'Vindmølle', tobias, '2026-03-04', {
    parents: ['Malene', 'Samir'],
    children: [['Yasmin', 12]],
    network: [jonas, mille],
    phases: ['2026-03-18', '2026-04-15', '2026-04-29', '2026-06-24'],
    meetings: [
      ['startup', '2026-04-29'],
      ['followUp', '2026-06-24'],
    ],
    contacts: ['2026-07-23', '2026-07-30'],
    targetGroup: inTargetGroup,
  }),
  family(9, 'Isfugl', kirsten, '2026-04-13', {
    parents: ['Tine'],
    children: [['Laurits', 7]],
    network: [jonas],
    phases: ['2026-05-04', '2026-06-01', '2026-06-09'],
    meetings: [['startup', '2026-06-09']],
    contacts: ['2026-07-17'],
    targetGroup: inTargetGroup,
    more: [deputy('2026-07-20', kirsten, tobias, '2026-07-27', '2026-08-16'), contact('2026-07-31', tobias)],
  }),
  family(13, 'Grankogle', tobias, '2026-05-06', {
    parents: ['Rosa'],
    children: [['Magne', 17]],
    network: [nora],
    phases: ['2026-05-27', '2026-06-17'],
    meetings: [['startup', '2026-06-30']],
    contacts: ['2026-07-28'],
    targetGroup: inTargetGroup,
  }),
  family(20, 'Muslingeskal', kirsten, '2026-06-03', {
    parents: ['Vibe'],
    children: [['Silas', 3]],
    phases: ['2026-06-24'],
    meetings: [['startup', '2026-07-15']],
    contacts: ['2026-07-15'],
    targetGroup: inTargetGroup,
    more: [deputy('2026-07-20', kirsten, tobias, '2026-07-27', '2026-08-16'), contact('2026-07-30', tobias)],
  }),
  family(24, 'Tordensky', tobias, '2026-06-17', {
    parents: ['Gry', 'Ivan'],
    children: [['Milo', 9]],
    phases: ['2026-07-08'],
    contacts: ['2026-07-31'],
    targetGroup: inTargetGroup,
  }),
  family(31, 'Brombær', tobias, '2026-07-15', { parents: ['Edith'], children: [], contacts: ['2026-07-29'] }),
];

const healthVisitors: readonly FamilyStory[] = [
  family(6, 'Nordlys', sofie, '2026-03-25', {
    parents: ['Alberte', 'Jeppe'],
    children: [['Fie', 1]],
    network: [ida],
    phases: ['2026-04-08', '2026-04-29', '2026-05-13'],
    meetings: [
      ['startup', '2026-05-13'],
      ['followUp', '2026-07-07'],
    ],
    contacts: ['2026-07-28', '2026-08-03'],
    targetGroup: inTargetGroup,
  }),
  family(12, 'Egern', sofie, '2026-04-29', {
    parents: ['Merete'],
    children: [
      ['Thit', 2],
      ['Lauge', 5],
    ],
    network: [ida, per],
    phases: ['2026-05-20', '2026-06-10'],
    meetings: [['startup', '2026-06-16']],
    contacts: ['2026-07-30'],
    targetGroup: inTargetGroup,
  }),
  family(16, 'Valmue', sofie, '2026-05-20', {
    parents: ['Katrine'],
    children: [['Uma', 1]],
    phases: ['2026-06-10'],
    meetings: [['startup', '2026-07-14']],
    contacts: ['2026-07-31'],
    targetGroup: inTargetGroup,
  }),
  family(23, 'Sommerfugl', sofie, '2026-06-15', {
    parents: ['Dorte', 'Frank'],
    children: [['Ebbe', 3]],
    phases: ['2026-07-06'],
    contacts: ['2026-07-27'],
    targetGroup: inTargetGroup,
  }),
  family(32, 'Pindsvin', sofie, '2026-07-20', {
    parents: ['Sif'],
    children: [['Mynte', 1]],
    contacts: ['2026-07-30'],
  }),
];

const ppr: readonly FamilyStory[] = [
  family(8, 'Klokkeblomst', anton, '2026-04-08', {
    parents: ['Helene'],
    children: [['Sylvester', 10]],
    network: [per, mille],
    phases: ['2026-04-29', '2026-05-20', '2026-06-02'],
    meetings: [['startup', '2026-06-02']],
    contacts: ['2026-07-29'],
    targetGroup: inTargetGroup,
  }),
  family(15, 'Strandskade', anton, '2026-05-13', {
    parents: ['Pernille'],
    children: [['Noah', 14]],
    network: [per],
    phases: ['2026-06-03', '2026-06-24'],
    meetings: [['startup', '2026-07-01']],
    contacts: ['2026-07-31'],
    targetGroup: {
      publicSupport: 'yes',
      complexProblems: 'yes',
      otherMemberHasCase: 'no',
      exceptionReason: 'Noah er lige flyttet hjem, og familien har brug for hjælp ét sted fra.',
    },
  }),
  family(19, 'Glødelampe', anton, '2026-06-02', {
    parents: ['Bente', 'Claus'],
    children: [['Ditte', 13]],
    network: [mille],
    phases: ['2026-06-23'],
    meetings: [['startup', '2026-07-22']],
    contacts: ['2026-07-22'],
    targetGroup: inTargetGroup,
  }),
  family(26, 'Edderfugl', anton, '2026-06-24', {
    parents: ['Gitte'],
    children: [['Eskild', 8]],
    contacts: ['2026-07-30'],
    targetGroup: inTargetGroup,
  }),
  family(29, 'Pilekrat', anton, '2026-07-08', {
    parents: ['Stine'],
    children: [['Walther', 11]],
    contacts: ['2026-07-29'],
  }),
];

const integration: readonly FamilyStory[] = [
  family(10, 'Morgendug', samira, '2026-04-22', {
    parents: ['Amina', 'Malik'],
    children: [
      ['Noor', 9],
      ['Zaki', 6],
    ],
    network: [emily, mille, jonas],
    phases: ['2026-05-11', '2026-06-01', '2026-06-15'],
    meetings: [['startup', '2026-06-15']],
    contacts: ['2026-07-30'],
    targetGroup: inTargetGroup,
  }),
  family(22, 'Trækfugl', samira, '2026-06-10', {
    parents: ['Olena'],
    children: [['Danylo', 12]],
    network: [emily],
    phases: ['2026-07-01'],
    contacts: ['2026-07-31'],
    targetGroup: inTargetGroup,
  }),
  family(27, 'Rævehule', samira, '2026-06-29', {
    parents: ['Hawa'],
    children: [['Idris', 4]],
    network: [emily, ida],
    contacts: ['2026-07-28'],
    targetGroup: inTargetGroup,
  }),
  family(30, 'Stjernekaster', samira, '2026-07-13', {
    parents: ['Selma', 'Adnan'],
    children: [['Ilyas', 15]],
    contacts: ['2026-07-27'],
  }),
  family(34, 'Havnelys', samira, '2026-07-30', {
    parents: ['Mariam'],
    children: [],
    contacts: ['2026-08-03'],
  }),
];

/** The families other departments coordinate. */
export const otherFamilies: readonly FamilyStory[] = [
  ...jobcentre,
  ...healthVisitors,
  ...ppr,
  ...integration,
];
