import type { TryoutWorld } from '../../../src/tryout/world';

/** Three people, a group chat, and a team of two channels that Cleo is not in. */
export const world: TryoutWorld = {
  title: 'Prøveby',
  tenantId: '33333333-3333-4333-8333-333333333333',
  bot: { id: '28:44444444-4444-4444-8444-444444444444', name: 'Prøvebot', supportsTargetedMessages: true },
  people: [
    {
      id: '00000000-0000-4000-8000-000000000101',
      userId: '29:ane',
      name: 'Ane Opfundet',
      title: 'Koordinator',
      department: 'Familie',
      colour: '#8a3b6f',
    },
    {
      id: '00000000-0000-4000-8000-000000000102',
      userId: '29:bent',
      name: 'Bent Påhit',
      title: 'Lærer',
      department: 'Skole',
      colour: '#0f6c6c',
      locale: 'en-GB',
    },
    {
      id: '00000000-0000-4000-8000-000000000103',
      userId: '29:cleo',
      name: 'Cleo Eventyr',
      title: 'Konsulent',
      department: 'Jobcenter',
      colour: '#2b5fa8',
      installed: false,
    },
  ],
  groupChats: [
    {
      key: 'gruppe',
      name: 'Netværket',
      members: [
        '00000000-0000-4000-8000-000000000101',
        '00000000-0000-4000-8000-000000000102',
        '00000000-0000-4000-8000-000000000103',
      ],
    },
  ],
  teams: [
    {
      key: 'team',
      name: 'Familieteamet',
      members: ['00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000102'],
      channels: [
        { key: 'generelt', name: 'Generelt' },
        { key: 'drift', name: 'Drift' },
      ],
    },
  ],
  commands: [
    {
      text: { da: 'kort', en: 'card' },
      description: { da: 'Se et kort', en: 'See a card' },
      places: ['personal'],
    },
  ],
  search: {
    commandId: 'find',
    parameter: 'query',
    title: { da: 'Find', en: 'Find' },
    placeholder: { da: 'Hvad?', en: 'What?' },
    initialRun: true,
  },
  invitations: [
    {
      person: '00000000-0000-4000-8000-000000000101',
      text: 'kort',
      caption: { da: 'Bed om et kort', en: 'Ask for a card' },
      beside: '00000000-0000-4000-8000-000000000102',
    },
  ],
};

export const ane = '00000000-0000-4000-8000-000000000101';
export const bent = '00000000-0000-4000-8000-000000000102';
export const cleo = '00000000-0000-4000-8000-000000000103';
