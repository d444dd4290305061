import type { OutboxItem } from '../../../src/app/ports/outbox';
import type { ManyTold } from '../../../src/app/telling/notices';
import { outboxWrites, putToldInLine, type Telling } from '../../../src/app/telling/tellings';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { newMunicipality, tenantId } from '../../support/municipality';
import { everybody, sara } from '../../support/people';

const reference = 'HOI-2026-001' as CaseReference;
const telling = (to: Telling['to']): Telling => ({
  to,
  sender: sara.id,
  notice: { kind: 'caseCovered', reference },
});

describe('a change of which many are told', () => {
  it('writes one item however many there are, and two as they are', async () => {
    const { services } = await newMunicipality();
    const tellings = everybody.map(({ id }) => telling(id));
    expect(outboxWrites(services, tellings)).toHaveLength(1);
    expect(outboxWrites(services, tellings.slice(0, 2))).toHaveLength(2);
    expect(outboxWrites(services, [])).toEqual([]);
  });

  it('keeps what has a time or a name of its own apart', async () => {
    const { services } = await newMunicipality();
    const named = { ...telling(sara.id), itemId: 'own' };
    const writes = outboxWrites(services, [...everybody.map(({ id }) => telling(id)), named]);
    expect(writes).toHaveLength(2);
    expect(writes).toContainEqual(
      expect.objectContaining({ do: 'put', document: expect.objectContaining({ id: 'own' }) }),
    );
  });

  it('puts each in line exactly once, also when it is stopped and done again, and by two at once', async () => {
    const { services, outbox } = await newMunicipality();
    const tellings = [...everybody, ...everybody, ...everybody, ...everybody, ...everybody].map(({ id }) =>
      telling(id),
    );
    const [write] = outboxWrites(services, tellings);
    if (write?.do !== 'create') throw new Error('not one item');
    const item = write.document.body as OutboxItem<ManyTold>;
    const put = () => putToldInLine(services, tenantId, item.id, item.notice);
    await Promise.all([put(), put()]);
    await put();
    const sent = await outbox();
    expect(sent.map(({ to }) => to).toSorted()).toEqual(tellings.map(({ to }) => to).toSorted());
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(['caseCovered']));
  });
});
