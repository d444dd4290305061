import type {
  CasePhase,
  Closing,
  FactAnswer,
  MemberRelation,
  UncoveredWhy,
} from '../../../domain/case/family-case';
import type { StaffRole } from '../../../domain/organisation/organisation';
import type { AccessBasis } from '../../../views/case/audit';
import type { CaseView } from '../../../views/case/case';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const phases: Words<CasePhase> = {
  started: 'Sagen starter',
  informed: 'Sagen oplyses',
  considered: 'Sagen overvejes',
  decided: 'Sagen afgøres og meddeles',
  evaluated: 'Sagen evalueres, og der følges op',
};

/** One word each, for five columns on a narrow screen. */
const phasesShort: Words<CasePhase> = {
  started: 'Starter',
  informed: 'Oplyses',
  considered: 'Overvejes',
  decided: 'Afgøres',
  evaluated: 'Evalueres',
};

const memberRelations: Words<MemberRelation> = {
  mother: 'mor',
  father: 'far',
  child: 'barn',
  otherAdult: 'anden voksen',
};

const roles: Words<StaffRole> = {
  professional: 'fagperson',
  coordinator: 'koordinator',
  lead: 'leder',
  auditor: 'intern revisor',
  administrator: 'administrator',
};

const caseRelations: Words<CaseView['relation']> = {
  coordinator: 'Du er koordinator',
  deputy: 'Du er stedfortræder',
  receiver: 'Du er bedt om at tage over',
  professional: 'Du er i netværket',
  lead: 'Din afdelings sag',
  formerCoordinator: 'Du var koordinator',
};

const accessBases: Words<AccessBasis> = {
  coordinator: 'som koordinator',
  deputy: 'som stedfortræder',
  receiver: 'som den, der skal tage over',
  professional: 'som fagperson i netværket',
  lead: 'som leder',
  formerCoordinator: 'som tidligere koordinator',
  sameAuthority: 'samme myndighed, med et formål',
  consent: 'med samtykke',
  shared: 'delt af koordinatoren',
  auditor: 'som intern revisor',
  none: 'fik ikke noget at se',
};

const answers: Words<FactAnswer> = { yes: 'Ja', no: 'Nej', unclear: 'Ved ikke endnu' };

const takenOverBy: Words<Closing['takenOverBy']> = {
  coordinator: 'Anden koordinator',
  service: 'Tilbud',
  network: 'Netværket om familien',
};

const uncoveredWhy: Words<UncoveredWhy> = {
  left: 'Koordinatoren er ikke længere på medarbejderlisten.',
  away: 'Koordinatoren er væk, og der er ingen stedfortræder.',
};

/** Words that stand alone on several cards. */
export const words = {
  phases,
  phasesShort,
  memberRelations,
  roles,
  caseRelations,
  accessBases,
  answers,
  takenOverBy,
  uncoveredWhy,
  coordinator: 'Koordinator',
  deputy: 'Stedfortræder',
  lead: 'Leder',
  phone: 'Telefon',
  email: 'Mail',
  phase: 'Fase',
  reason: 'Grund',
  phaseOf: 'Fase {number} af {count}: {phase}',
  /** When something is due; `relative` is "om 3 dage". */
  overdue: 'Skulle være sket senest {date} · {relative}',
  soon: 'Senest {date} · {relative}',
  later: 'Senest {date}',
  /** For what has no day. */
  undated: { overdue: 'Det haster', soon: 'Så snart som muligt', later: 'Når I ved mere' },
  /** What happens on a day: a meeting, going along with the family. */
  happens: { overdue: 'Var {date} · {relative}', soon: '{date} · {relative}', later: '{date}' },
  planned: 'Planlagt til {date}',
  meetingOn: 'Mødet er {date}',
  agreed: 'aftalt med familien',
  inLaw: 'frist i loven',
  nothingDue: 'Der er ikke noget, der haster.',
  seeBelow: 'Du finder det herunder.',
  moreDue: 'Og {count} mere at huske på.',
  writeTo: 'Skriv til {name}',
  /** Stands for a case in an example to somebody who has none: nobody’s, and none that there can be (C7). */
  subject: 'HOI-ÅÅÅÅ-NNN',
  wrote: 'Du skrev: “{text}”',
  standsNow: 'Nu står der: “{text}”',
  nothingStands: 'Nu står der ikke noget.',
  moreFields: 'Flere felter',
  saveAndAnother: 'Gem og tilføj en til',
  savedOne: 'Det er gemt. Udfyld den næste, eller luk, når du er færdig.',
  savedNamed: 'Gemt: {what}. Udfyld den næste, eller luk, når du er færdig.',
  chatWay: 'Du kan også skrive det på én linje:',
  /** A list that is too long for a card. */
  /** What was sent to a colleague, and nobody knows that it arrived. */
  unsent: {
    perhaps: 'Vi ved ikke, om beskeden til {name} er kommet frem. Spørg, eller send den igen.',
    no: 'Beskeden til {name} er ikke kommet frem. Ring, eller send den igen.',
  },
  paging: {
    shown: { one: 'Viser {first} af {total}', many: 'Viser {first}–{last} af {total}' },
    next: { one: 'Vis {first}', many: 'Vis {first}–{last}' },
  },
};
