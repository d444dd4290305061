import { mayLearn } from '../../../src/domain/protection/may-learn';
import type { RecordProtection } from '../../../src/domain/protection/protection';
import { wholePrivateNetwork } from '../../../src/domain/protection/protection-record';
import { bo, familyInCase, freja } from '../../support/consent-story';
import { answerTo, after as caseAfter, eventsOf, refusalOf } from '../../support/family-case';

const family = familyInCase();
const frejasId = `member:${freja.id}`;
const bosId = `member:${bo.id}`;

const record = (more: Partial<RecordProtection> = {}): RecordProtection => ({
  type: 'recordProtection',
  protectedIds: [frejasId],
  fromIds: [bosId],
  matters: ['time', 'place'],
  reason: 'Tilhold',
  ...more,
});
const isProtected = caseAfter(family, record());
const [protection] = isProtected.protections ?? [];
const id = protection?.id ?? '';

describe('S11: a protection', () => {
  it('S11: holds who is protected, from whom, in what, why and since when', () => {
    expect(isProtected.protections).toEqual([
      {
        id: expect.any(String),
        protectedIds: [frejasId],
        fromIds: [bosId],
        matters: ['place', 'time'],
        reason: 'Tilhold',
        since: expect.any(String),
      },
    ]);
  });

  it('S11: recorded twice in the same words, changes nothing', () => {
    expect(eventsOf(isProtected, record({ id }))).toEqual([]);
  });

  it.each([
    ['nobody to protect', { protectedIds: [] }, { code: 'FieldMissing', field: 'who' }],
    ['nobody to protect from', { fromIds: [] }, { code: 'FieldMissing', field: 'from' }],
    ['nothing to keep', { matters: [] }, { code: 'FieldMissing', field: 'matters' }],
    ['something unknown to keep', { matters: ['weather'] }, { code: 'ChoiceUnknown', field: 'matters' }],
    ['somebody outside the case', { fromIds: ['member:nobody'] }, { code: 'ChoiceUnknown', field: 'from' }],
    ['one from herself', { fromIds: [frejasId] }, { code: 'ProtectionFromSelf', field: 'from' }],
    [
      'one from whoever holds the case',
      { fromIds: [`staff:${family.coordinatorId}`] },
      { code: 'ChoiceUnknown', field: 'from' },
    ],
    ['no reason', { reason: ' ' }, { code: 'ReasonMissing', field: 'reason' }],
    ['one that has ended', { id: 'ended' }, { code: 'ProtectionEnded' }],
  ])('S11: is refused with %s', (_what, more, refusal) => {
    expect(refusalOf(answerTo(family, record(more)))).toEqual(refusal);
  });

  it('S11: may be from the whole private network at once', () => {
    const whole = caseAfter(family, record({ fromIds: [wholePrivateNetwork] }));
    expect(mayLearn(whole, 'network:gudrun', 'place', frejasId)).toBe(false);
  });

  it('S11: ends with a reason, and then keeps nothing; ended once, it is gone', () => {
    expect(refusalOf(answerTo(isProtected, { type: 'endProtection', id, because: '' }))).toEqual({
      code: 'ReasonMissing',
      field: 'reason',
    });
    const end = { type: 'endProtection', id, because: 'Ophævet' } as const;
    const ended = caseAfter(isProtected, end);
    expect(mayLearn(isProtected, bosId, 'place', frejasId)).toBe(false);
    expect(mayLearn(ended, bosId, 'place', frejasId)).toBe(true);
    expect(refusalOf(answerTo(ended, end))).toEqual({ code: 'ProtectionEnded' });
  });
});
