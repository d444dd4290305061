import { demoTenantId } from '../config';
import { departments, settings } from '../demo/departments';
import { adam, emily, ida, jonas, karen, lea, mille, nikolaj, nora, per, rie, sara } from '../demo/staff';
import type { StaffMember } from '../domain/organisation/organisation';
import { chipsFor, commands } from './demo-chips';
import type { Invitation, Persona, TryoutWorld } from './world';

/** Somebody in the staff list, as a person the visitor can be. */
const persona = (person: StaffMember, colour: string, more: Partial<Persona> = {}): Persona => ({
  id: person.id,
  userId: `29:eksempelby-${person.id.slice(-2)}`,
  name: person.name,
  title: person.title,
  department: departments.find(({ id }) => id === person.departmentId)?.name ?? '',
  colour,
  chips: chipsFor(person.roles),
  ...(person.email !== undefined && { email: person.email }),
  ...more,
});

/** The first clicks, in an order that tells a story. */
const invitations: readonly Invitation[] = [
  {
    person: jonas.id,
    text: 'hvem er koordinator for Familien Månesten',
    caption: {
      da: 'Find koordinatoren for en familie, du arbejder med',
      en: 'Find the coordinator of a family you work with',
    },
  },
  {
    person: per.id,
    text: 'hvem er koordinator for Familien Månesten',
    caption: {
      da: 'Spørg udefra: uden et formål røber svaret ikke, om der er en sag',
      en: 'Ask from outside: without a purpose the answer does not tell whether there is a case',
    },
  },
  {
    person: nora.id,
    text: 'hvem er koordinator for Familien Månesten',
    caption: {
      da: 'Spørg fra en anden myndighed, og lad koordinatoren svare',
      en: 'Ask from another authority, and let the coordinator answer',
    },
    beside: lea.id,
  },
  {
    person: lea.id,
    text: 'mine sager',
    caption: { da: 'Se dine familier, og hvad der venter', en: 'See your families and what is waiting' },
  },
  {
    person: lea.id,
    text: 'møde Familien Månesten',
    caption: {
      da: 'Få et forslag til næste møde, og se, hvordan det gik sidst',
      en: 'Get the next meeting proposed, and see how the last one went',
    },
    beside: jonas.id,
  },
  {
    person: sara.id,
    text: 'overdrag Familien Svalerede til Lea Dummy',
    caption: {
      da: 'Overdrag en familie trygt til en kollega',
      en: 'Hand a family over safely to a colleague',
    },
    beside: lea.id,
  },
  {
    person: karen.id,
    text: 'mine sager',
    caption: {
      da: 'Se som leder, hvem der mangler en koordinator',
      en: 'See as a lead who is without a coordinator',
    },
  },
  {
    person: mille.id,
    text: 'hvem kan noget om sprog',
    caption: { da: 'Find en kollega, og bed om sparring', en: 'Find a colleague, and ask for advice' },
  },
  {
    person: emily.id,
    text: 'who decides in Jobcenter',
    caption: { da: 'Prøv det på engelsk', en: 'Try it in English' },
  },
];

/** Eksempelby Kommune as the try-out page shows it. */
export const demoWorld: TryoutWorld = {
  title: settings.name,
  tenantId: demoTenantId,
  bot: {
    id: '28:22222222-2222-4222-8222-222222222222',
    name: 'Rød Tråd',
    supportsTargetedMessages: true,
  },
  people: [
    persona(sara, '#8a3b6f'),
    persona(lea, '#0f6c6c'),
    persona(jonas, '#2b5fa8'),
    persona(mille, '#8a5100'),
    persona(ida, '#4f6b1a'),
    persona(per, '#6b4fbb'),
    persona(karen, '#a33b2a'),
    persona(rie, '#3d5a6c'),
    persona(adam, '#555555'),
    persona(nora, '#7a2e52'),
    persona(emily, '#1f5f3f', { locale: 'en-GB' }),
    // Without the app: what is sent to Nikolaj does not arrive, and the sender is told.
    persona(nikolaj, '#5c4a32', { installed: false }),
  ],
  groupChats: [
    {
      key: 'tvaerfagligt-team',
      name: 'Tværfagligt team',
      members: [lea.id, jonas.id, mille.id, ida.id, per.id],
    },
  ],
  teams: [
    {
      key: 'boern-og-familie',
      name: 'Børn og Familie',
      members: [karen.id, sara.id, lea.id, nikolaj.id, per.id],
      channels: [
        { key: 'generelt', name: 'Generelt' },
        { key: 'koordinatorer', name: 'Koordinatorer' },
      ],
    },
  ],
  commands,
  search: {
    commandId: 'coordinator',
    parameter: 'query',
    title: { da: 'Find koordinator', en: 'Find coordinator' },
    placeholder: {
      da: 'Sagens nummer, alias eller navnet på et familiemedlem',
      en: 'The case number, an alias or the name of a family member',
    },
  },
  invitations,
};
