import type { OutboxItem } from '../../src/app/ports/outbox';
import { noticeView } from '../../src/app/telling/notice-views';
import type { ManyTold, Notice } from '../../src/app/telling/notices';
import { dueKey, outboxDocument } from '../../src/app/telling/outbox';
import { putToldInLine } from '../../src/app/telling/tellings';
import type { StaffId } from '../../src/domain/organisation/organisation';
import type { View } from '../../src/views/view';
import { type TestMunicipality, tenantId } from './municipality';
import { everybody } from './people';

/** What somebody was told. */
export interface Told {
  readonly to: StaffId;
  readonly view: View;
}

/** Sends what is due in the outbox, like the dispatcher: what has nothing left to say is not said. */
export const deliver = async ({ services }: TestMunicipality): Promise<readonly Told[]> => {
  const partition = services.store.partition({ tenantId });
  const due = () => partition.find<OutboxItem<Notice | ManyTold>>('outbox', { keys: [dueKey] });
  for (const { body, version } of (await due()).documents) {
    if (body.notice.kind !== 'manyTold') continue;
    await putToldInLine(services, tenantId, body.id, body.notice);
    const settled = { ...body, state: 'obsolete', settledAt: services.clock.now() } as const;
    await partition.commit([{ do: 'replace', document: outboxDocument(settled), version }]);
  }
  const { documents } = await partition.find<OutboxItem<Notice>>('outbox', { keys: [dueKey] });
  const now = services.clock.now();
  const told: Told[] = [];
  for (const { body, version } of documents.filter((document) => document.body.dueAt <= now)) {
    const { to } = body;
    const person = everybody.find(({ id }) => to.kind === 'person' && id === to.staffId);
    const view = person && (await noticeView(services, tenantId, person, body.notice));
    if (person && view) told.push({ to: person.id, view });
    const state = view === undefined ? 'obsolete' : 'sent';
    await partition.commit([
      { do: 'replace', document: outboxDocument({ ...body, state, settledAt: now }), version },
    ]);
  }
  return told;
};
