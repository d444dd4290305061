import type { StaffRole } from '../domain/organisation/organisation';
import type { Command } from './world';

const everywhere: Command['places'] = ['personal', 'groupChat', 'channel'];

/** The manifest's commands; a test keeps the two in step. */
export const commands: readonly Command[] = [
  {
    text: { da: 'Hvad skal jeg tage mig af i dag?', en: 'What should I see to today?' },
    description: {
      da: 'Se, hvad der haster, og hvad der venter',
      en: 'See what is urgent and what is waiting',
    },
    places: ['personal'],
  },
  {
    text: { da: 'Hvornår er mit næste møde?', en: 'When is my next meeting?' },
    description: {
      da: 'Se dit næste møde, og hvem der mangler at svare',
      en: 'See your next meeting, and who has yet to answer',
    },
    places: ['personal'],
  },
  {
    text: { da: 'hjælp', en: 'help' },
    description: { da: 'Se, hvad du kan gøre her', en: 'See what you can do here' },
    places: everywhere,
  },
  {
    text: { da: 'hvem er koordinator for', en: 'who is the coordinator for' },
    description: {
      da: 'Skriv sagens nummer, alias eller et navn',
      en: 'Type the case number, an alias or a name',
    },
    places: everywhere,
    unfinished: true,
  },
  {
    text: { da: 'mine sager', en: 'my cases' },
    description: { da: 'Se dine sager, og hvad der venter', en: 'See your cases and what is waiting' },
    places: ['personal'],
  },
  {
    text: { da: 'møde', en: 'meeting' },
    description: { da: 'Se eller planlæg et møde: skriv sagen', en: 'See or plan a meeting: type the case' },
    places: ['personal'],
    unfinished: true,
  },
  {
    text: { da: 'samtykke', en: 'consent' },
    description: {
      da: 'Se, hvem der må få hvad at vide: skriv sagen',
      en: 'See who may be told what: type the case',
    },
    places: ['personal'],
    unfinished: true,
  },
  {
    text: { da: 'referat', en: 'minutes' },
    description: {
      da: 'Skriv og send referatet fra et møde: skriv sagen',
      en: 'Write and send the minutes of a meeting: type the case',
    },
    places: ['personal'],
    unfinished: true,
  },
  {
    text: { da: 'overblik', en: 'overview' },
    description: {
      da: 'Se, hvad der haster, og hvad der venter',
      en: 'See what is urgent and what is waiting',
    },
    places: ['personal'],
  },
  {
    text: { da: 'indgang', en: 'point of entry' },
    description: {
      da: 'Find vejen ind til en afdeling, og hvem der bestemmer hvad',
      en: 'Find the way in to a department, and who decides what',
    },
    places: everywhere,
  },
  {
    text: { da: 'hvem kan noget om', en: 'who knows about' },
    description: {
      da: 'Find en kollega efter emne, og bed om sparring',
      en: 'Find a colleague by subject, and ask for advice',
    },
    places: everywhere,
    unfinished: true,
  },
  {
    text: { da: 'underretning', en: 'concern report' },
    description: {
      da: 'Se kommunens vej, når du er bekymret for et barn',
      en: "See the municipality's route when you worry about a child",
    },
    places: everywhere,
  },
];

/** What somebody's own work begins with, by role. */
const firstOf: Readonly<Record<StaffRole, readonly Command[]>> = {
  coordinator: [],
  professional: [
    {
      text: { da: 'mine handlinger', en: 'my actions' },
      description: { da: 'Se, hvad du har lovet', en: 'See what you have promised' },
      places: ['personal'],
    },
  ],
  lead: [],
  auditor: [
    {
      text: { da: 'revision', en: 'audit' },
      description: {
        da: 'Se en sags spor: skriv sagens nummer',
        en: 'See the trail of a case: type its number',
      },
      places: ['personal'],
      unfinished: true,
    },
  ],
  administrator: [
    {
      text: { da: 'import', en: 'import' },
      description: {
        da: 'Hent medarbejdere, afdelinger og indstillinger ind',
        en: 'Bring in staff, departments and settings',
      },
      places: ['personal'],
    },
    {
      text: { da: 'drift', en: 'operations' },
      description: { da: 'Se, hvad der ikke er nået frem', en: 'See what has not arrived' },
      places: ['personal'],
    },
  ],
};

/** What suits only some roles; everything else suits everybody. */
const fits: Readonly<Record<string, readonly StaffRole[]>> = {
  'Hvad skal jeg tage mig af i dag?': ['coordinator', 'professional'],
  'Hvornår er mit næste møde?': ['coordinator', 'professional'],
  'mine sager': ['coordinator', 'professional', 'lead'],
  møde: ['coordinator', 'professional'],
  samtykke: ['coordinator', 'professional'],
  referat: ['coordinator', 'professional'],
  overblik: ['coordinator', 'lead', 'auditor', 'administrator'],
};

/** The chips in somebody's own chat: what their work begins with, then the commands that suit their roles, help last. */
export const chipsFor = (roles: readonly StaffRole[]): readonly Command[] => {
  const fitting = commands.filter(({ text }) => fits[text.da]?.some((role) => roles.includes(role)) ?? true);
  const personal = fitting.filter(({ places }) => places.includes('personal'));
  const isHelp = ({ text }: Command): boolean => text.da === 'hjælp';
  const others = personal.filter((command) => !isHelp(command));
  // A lead looks at the whole before a single case.
  const ordered = roles.includes('lead')
    ? [...others].sort(
        (one, other) => Number(other.text.da === 'overblik') - Number(one.text.da === 'overblik'),
      )
    : others;
  const own = ordered.filter(({ text }) => fits[text.da] !== undefined);
  const general = ordered.filter(({ text }) => fits[text.da] === undefined);
  return [...roles.flatMap((role) => firstOf[role]), ...own, ...general, ...personal.filter(isHelp)];
};
