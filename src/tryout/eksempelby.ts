import type { Persona, TryoutWorld } from './world';

/** The fictional municipality that the demo opens with. Everybody in it is invented. */
const person = (
  number: string,
  name: string,
  title: string,
  department: string,
  colour: string,
): Persona => ({
  id: `00000000-0000-4000-8000-0000000000${number}`,
  userId: `29:1eksempelby-${number}`,
  name,
  title,
  department,
  colour,
  email: `${name.toLowerCase().replaceAll('ø', 'oe').replaceAll(' ', '.')}@eksempelby.example`,
});

const sara = person('01', 'Sara Testlund', 'Koordinator', 'Familierådgivningen', '#8a3b6f');
const lea = person('02', 'Lea Dummy', 'Koordinator', 'Familierådgivningen', '#0f6c6c');
const jonas = person('03', 'Jonas Attrap', 'Virksomhedskonsulent', 'Jobcenter', '#2b5fa8');
const mille = person('04', 'Mille Fiktiv', 'Lærer', 'Månebakkeskolen', '#8a5100');
const ida = person('05', 'Ida Mock', 'Sundhedsplejerske', 'Sundhedsplejen', '#5a7a1f');
const per = person('06', 'Per Prøve', 'Psykolog', 'PPR', '#6b4fbb');
const karen = person('07', 'Karen Leder', 'Afdelingsleder', 'Familierådgivningen', '#a33b2a');
const rie = person('08', 'Rie Revisor', 'Intern revisor', 'Økonomi og kvalitet', '#3d5a6c');
const adam = person('09', 'Adam Admin', 'Administrator', 'Digitalisering', '#555555');

export const eksempelby: TryoutWorld = {
  title: 'Eksempelby Kommune',
  tenantId: '11111111-1111-4111-8111-111111111111',
  bot: { id: '28:22222222-2222-4222-8222-222222222222', name: 'Rød Tråd' },
  people: [sara, lea, jonas, mille, ida, per, karen, rie, adam],
  groupChats: [
    {
      key: 'netvaerk',
      name: 'Netværk om Familien Månesten',
      members: [sara.id, lea.id, jonas.id, mille.id, ida.id],
    },
  ],
  teams: [
    {
      key: 'familieraadgivningen',
      name: 'Familierådgivningen',
      members: [sara.id, lea.id, karen.id, ida.id, per.id],
      channels: [
        { key: 'generelt', name: 'Generelt' },
        { key: 'koordinering', name: 'Koordinering' },
      ],
    },
  ],
  commands: [
    {
      text: { da: 'hjælp', en: 'help' },
      description: { da: 'Hvad kan jeg gøre her?', en: 'What can I do here?' },
      places: ['personal', 'groupChat', 'channel'],
    },
    {
      text: { da: 'mine sager', en: 'my cases' },
      description: { da: 'Sager, du er koordinator for', en: 'Cases that you coordinate' },
      places: ['personal'],
    },
    {
      text: { da: 'hvem er koordinator for', en: 'who is the coordinator for' },
      description: { da: 'Find koordinatoren for en familie', en: 'Find the coordinator of a family' },
      places: ['personal', 'groupChat', 'channel'],
      unfinished: true,
    },
    {
      text: { da: 'opret sag', en: 'open case' },
      description: { da: 'Opret en sag', en: 'Open a case' },
      places: ['personal'],
    },
    {
      text: { da: 'hvem kan noget om', en: 'who knows about' },
      description: { da: 'Find kolleger med et speciale', en: 'Find colleagues by speciality' },
      places: ['personal', 'groupChat', 'channel'],
      unfinished: true,
    },
    {
      text: { da: 'indgang', en: 'entrance' },
      description: { da: 'Én indgang til hver afdeling', en: 'One entrance to each department' },
      places: ['personal', 'groupChat', 'channel'],
    },
  ],
  search: {
    commandId: 'findCoordinator',
    parameter: 'query',
    title: { da: 'Find koordinator', en: 'Find coordinator' },
    placeholder: { da: 'Sagsnummer, alias eller navn', en: 'Case reference, alias or name' },
    initialRun: true,
  },
  invitations: [
    {
      person: jonas.id,
      text: 'hvem er koordinator for Familien Månesten',
      caption: { da: 'Find familiens koordinator', en: 'Find the coordinator of a family' },
    },
    {
      person: sara.id,
      text: 'overdrag HOI-2026-001 til Lea Dummy',
      caption: {
        da: 'Giv en familie trygt videre til en kollega',
        en: 'Hand a family over safely to a colleague',
      },
      beside: lea.id,
    },
    {
      person: per.id,
      text: 'hvem er koordinator for HOI-2026-001',
      caption: {
        da: 'Spørg udefra, og se koordinatoren svare',
        en: 'Ask as an outsider, and see the coordinator answer',
      },
      beside: sara.id,
    },
  ],
};
