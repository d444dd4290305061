import { meetingSteps } from './meeting-steps';
import { minutesSteps } from './minutes-steps';
import { family, inTargetGroup } from './outline';
import { networkMeeting, networkMinutes } from './solsikke-meeting';
import { anton, ida, jonas, lea, mille, mona, nikolaj, nora, per, sara } from './staff';
import { closed, contact, coordinatorLeft, deputy, type FamilyStory, handoverRequested } from './steps';

/** The families of Familierådgivningen. Sara was on leave in July, and a colleague answered for each of her families. */
export const counsellingFamilies: readonly FamilyStory[] = [
  family(3, 'Kastanje', nikolaj, '2026-03-09', {
    parents: ['Clara', 'Emil'],
    children: [['Villads', 14]],
    phases: ['2026-03-23', '2026-04-10', '2026-04-24', '2026-06-19'],
    meetings: [
      ['startup', '2026-04-24'],
      ['followUp', '2026-06-19'],
    ],
    contacts: ['2026-07-02'],
    targetGroup: inTargetGroup,
    more: [
      closed('2026-07-10', nikolaj, {
        takenOverBy: 'network',
        name: 'Farmor Dagny og onkel Aksel',
        familyView: 'Vi kan godt selv nu, og vi ved, hvem vi kan ringe til.',
      }),
    ],
  }),
  family(4, 'Regnbue', sara, '2026-03-16', {
    parents: ['Nanna'],
    children: [
      ['Viggo', 9],
      ['Liv', 4],
    ],
    network: [jonas, ida],
    phases: ['2026-03-30', '2026-04-20', '2026-05-07'],
    meetings: [
      ['startup', '2026-05-07'],
      ['followUp', '2026-06-29'],
    ],
    contacts: ['2026-06-22', '2026-06-29'],
    targetGroup: inTargetGroup,
    more: [
      // Lea stays until Sara is back full time.
      deputy('2026-06-24', sara, lea, '2026-07-01', '2026-08-14'),
      contact('2026-07-22', lea),
      contact('2026-07-30', lea),
    ],
  }),
  family(5, 'Havørn', nikolaj, '2026-03-23', {
    parents: ['Ronja'],
    children: [['Birk', 16]],
    network: [nora],
    phases: ['2026-04-13', '2026-05-04', '2026-05-18', '2026-07-08'],
    meetings: [
      ['startup', '2026-05-18'],
      ['followUp', '2026-07-08'],
    ],
    contacts: ['2026-07-24', '2026-07-31'],
    targetGroup: inTargetGroup,
  }),
  family(7, 'Solsikke', lea, '2026-03-30', {
    parents: ['Signe', 'Hugo'],
    children: [['Viggo', 5]],
    network: [jonas, mille, anton],
    phases: ['2026-04-20', '2026-05-11', '2026-05-20'],
    meetings: [
      ['startup', '2026-05-20'],
      ['followUp', '2026-07-09'],
    ],
    contacts: ['2026-07-24', '2026-07-31'],
    targetGroup: inTargetGroup,
    more: [...meetingSteps(networkMeeting), ...minutesSteps(networkMinutes)],
  }),
  family(11, 'Kompas', sara, '2026-04-27', {
    parents: ['Vera'],
    children: [['Marius', 11]],
    network: [mille],
    phases: ['2026-05-18', '2026-06-10', '2026-06-18'],
    meetings: [['startup', '2026-06-18']],
    contacts: ['2026-06-25'],
    targetGroup: inTargetGroup,
    more: [
      deputy('2026-06-24', sara, lea, '2026-07-01', '2026-08-02'),
      contact('2026-07-29', lea),
      handoverRequested(
        '2026-08-03',
        sara,
        lea,
        'Jeg er på nedsat tid efter min orlov, og Lea kender familien fra sommeren.',
      ),
    ],
  }),
  family(14, 'Drivtømmer', mona, '2026-05-11', {
    parents: ['Leila'],
    children: [['Tarik', 13]],
    network: [mille],
    phases: ['2026-05-29', '2026-06-26'],
    meetings: [['startup', '2026-07-07']],
    contacts: ['2026-07-14'],
    targetGroup: inTargetGroup,
    more: [coordinatorLeft('2026-07-20', mona)],
  }),
  family(17, 'Fyrtårn', sara, '2026-05-26', {
    parents: ['Josefine', 'Oskar'],
    children: [['Tilde', 8]],
    phases: ['2026-06-15'],
    contacts: ['2026-06-23'],
    targetGroup: inTargetGroup,
    more: [
      deputy('2026-06-24', sara, nikolaj, '2026-07-01', '2026-08-02'),
      contact('2026-07-21', nikolaj),
      contact('2026-07-29', nikolaj),
    ],
  }),
  family(18, 'Papirdrage', nikolaj, '2026-06-01', {
    parents: ['Solveig'],
    children: [['Elias', 6]],
    phases: ['2026-06-22'],
    contacts: ['2026-07-22'],
    targetGroup: inTargetGroup,
  }),
  family(21, 'Svalerede', sara, '2026-06-08', {
    parents: ['Agnes'],
    children: [['Theo', 2]],
    network: [ida],
    phases: ['2026-06-26'],
    contacts: ['2026-06-26'],
    targetGroup: inTargetGroup,
    more: [
      deputy('2026-06-24', sara, nikolaj, '2026-07-01', '2026-08-02'),
      contact('2026-07-27', nikolaj),
      contact('2026-08-03', sara),
    ],
  }),
  family(25, 'Vandfald', sara, '2026-06-22', {
    parents: ['Ingrid'],
    children: [['Bertram', 15]],
    contacts: ['2026-06-29'],
    more: [
      deputy('2026-06-24', sara, lea, '2026-07-01', '2026-08-02'),
      contact('2026-07-28', lea),
      contact('2026-08-03', sara),
    ],
  }),
  family(28, 'Sneugle', lea, '2026-07-06', {
    parents: ['Asta'],
    children: [['Otto', 10]],
    network: [per],
    phases: ['2026-07-27'],
    contacts: ['2026-07-29'],
    targetGroup: inTargetGroup,
  }),
  family(33, 'Lanterne', nikolaj, '2026-07-27', { parents: [], children: [] }),
];
