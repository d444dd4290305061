import type { PracticePoint } from '../../../domain/case-file/practice';

/** L7: the steps of good practice. */
const points: Readonly<Record<PracticePoint, string>> = {
  targetGroup: 'Målgruppen er afklaret',
  covered: 'Der er en koordinator på arbejde',
  startupInTime: 'Opstartsmødet kom i tide',
  followUpInTime: 'Opfølgningsmøderne kommer i tide',
  contactInTime: 'Kontakten er i rytmen',
  agendaWithFamily: 'Dagsordenen er lavet med familien',
  childsWish: 'Barnets ønske er noteret til hvert møde',
  minutesGoneThrough: 'Referatet er gennemgået, før det blev sendt',
  minutesFiled: 'Godkendte referater er journaliseret',
  goals: 'Der er fælles mål',
  work: 'Arbejde og uddannelse er med, eller det står hvorfor ikke',
  followedUp: 'Der er fulgt op på målene til tiden',
  consentsInForce: 'Samtykkerne er fornyet i tide',
  decisionSteps: 'Partshøring og klagevejledning er på plads',
};

/** L7. */
export const practice = {
  title: 'Intern revision: lær af praksis',
  count: { one: 'Stikprøve på 1 åben sag', many: 'Stikprøve på {count} åbne sager' },
  intro: 'Sagerne er trukket tilfældigt. Det handler om, hvordan I arbejder, ikke om familierne.',
  patterns: 'Mønstre',
  pattern: '{kept} af {of}',
  rows: 'Tal om det sammen',
  missing: 'Mangler: {points}',
  nothing: 'Alt er på plads',
  look: 'Se sporet',
  none: 'Der er ingen åbne sager.',
  points,
};
