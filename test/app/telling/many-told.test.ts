import { helpView } from '../../../src/app/base/help';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import { cardsFollow } from '../../../src/app/telling/cards-follow';
import { noteCard } from '../../../src/app/telling/note-cards';
import type { ManyTold } from '../../../src/app/telling/notices';
import { idOf, putCardsInLine } from '../../../src/app/telling/standing-cards';
import { inOneItem, outboxWrites, putToldInLine, type Telling } from '../../../src/app/telling/tellings';
import { addMilliseconds } from '../../../src/domain/base/calendar';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { newMunicipality, tenantId } from '../../support/municipality';
import { everybody, lea, sara } from '../../support/people';

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

  it('makes again a card that was made before the change and noted after its cards were looked up (S9)', async () => {
    const { as, services, moveTo } = await newMunicipality();
    const partition = services.store.partition({ tenantId });
    const since = services.clock.now();
    moveTo(addMilliseconds(since, 60_000));
    const follow = cardsFollow(services, { of: 'case', reference });
    const [write, ...more] = inOneItem(services, [...outboxWrites(services, [telling(sara.id)]), follow]);
    if (write?.do !== 'create' || more.length > 0) throw new Error('not one item');
    const { id, notice } = write.document.body as OutboxItem<ManyTold>;
    await putToldInLine(services, tenantId, id, notice);
    await putCardsInLine(services, tenantId, { which: { of: 'case', reference } });
    const card = {
      tenantId,
      person: lea.id,
      message: 'm',
      view: helpView(as(lea), 'personal', 'asked'),
      since,
    };
    await noteCard(services, { ...card, notice: telling(lea.id).notice });
    expect(await partition.read('outbox', `card-${idOf(lea.id, 'm')}`)).toBeDefined();
  });
});
