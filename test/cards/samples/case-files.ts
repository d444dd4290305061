import { calendarDate } from '../../../src/domain/base/calendar';
import type { CaseFileView } from '../../../src/views/case/case-file';

const reference = 'HOI-2026-001';
const partyOf = (id: string, name: string): CaseFileView['parties'][number] => ({
  name,
  action: { verb: 'file.show', as: 'execute', ids: { reference, member: id } },
});
const whole: CaseFileView = {
  name: 'case-file',
  reference,
  alias: 'Familien Månesten',
  entries: 214,
  from: calendarDate('2026-03-02'),
  links: [
    { form: 'pdf', url: 'https://roed-traad.example/sheets/0123456789012345678901' },
    { form: 'json', url: 'https://roed-traad.example/sheets/1123456789012345678901' },
  ],
  parties: [partyOf('1', 'Freja'), partyOf('2', 'Bo'), partyOf('3', 'Alma')],
};
/** L3. */
export const caseFiles = {
  whole,
  'for one party': {
    ...whole,
    party: { id: '2', name: 'Bo', judge: 17, kept: 3 },
    parties: [partyOf('1', 'Freja'), partyOf('3', 'Alma')],
  },
  'nothing to judge': {
    ...whole,
    party: { id: '1', name: 'Freja', judge: 0, kept: 0 },
    parties: [],
  },
  'one of each': { ...whole, entries: 1, party: { id: '1', name: 'Freja', judge: 1, kept: 1 } },
} as const satisfies Record<string, CaseFileView>;
