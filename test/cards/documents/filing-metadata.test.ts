import { createHash } from 'node:crypto';
import { minutesMetadata } from '../../../src/cards/filing/filing-metadata';
import { minutesPdf } from '../../../src/cards/minutes/minutes-files';
import { minutesSample } from '../samples/meeting/minutes-document';

describe('the metadata of filed minutes (R7)', () => {
  it('say what the case system asks for, and the checksum of the file', async () => {
    const pdf = await minutesPdf(minutesSample, { as: 'archive', print: 'normal' });
    const metadata = minutesMetadata(minutesSample, pdf, {
      kle: { number: '27.00.00', facet: 'G01' },
      parties: ['Familien Månesten'],
      direction: 'internal',
      confidentiality: 'confidential',
    });
    expect(JSON.parse(JSON.stringify(metadata))).toEqual({
      title: 'Referat af opstartsmøde for Familien Månesten',
      kind: 'minutes',
      caseReference: 'HOI-2026-001',
      language: 'da',
      version: 2,
      recipient: 'Gudrun',
      meetingOn: '2026-04-21',
      producedOn: '2026-04-27',
      kle: { number: '27.00.00', facet: 'G01' },
      parties: ['Familien Månesten'],
      direction: 'internal',
      confidentiality: 'confidential',
      approvals: [
        { version: 1, who: 'Mille Fiktiv', answer: 'changeAsked', on: '2026-04-25', reported: false },
        { version: 2, who: 'Mille Fiktiv', answer: 'approved', on: '2026-04-26', reported: false },
        { version: 2, who: 'Gudrun', answer: 'approved', on: '2026-04-26', reported: true },
        { version: 2, who: 'Jonas Attrap', answer: 'silent', reported: false },
      ],
      file: {
        mediaType: 'application/pdf',
        claims: 'PDF/A-2a',
        bytes: pdf.byteLength,
        sha256: createHash('sha256').update(pdf).digest('hex'),
      },
    });
  });
});
