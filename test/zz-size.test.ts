import { renderCard } from '../src/cards/render';
import { largestAgenda } from './cards/samples/agendas';
test('x', () => {
  const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const names = Array.from({ length: 60 }, (_u, n) => `Søren-Åge Kræn Ægidius af Nørre Ærø og Sønder Ålbæk nr. ${n}`);
  const notYet = largestAgenda.items[0]?.stopped[0]?.denied ?? [];
  const items = largestAgenda.items.map((item) => ({ ...item, text: 'Jeg vil gerne høre æøå '.repeat(21).slice(0,500), attend: names.slice(0, 1), leave: names.slice(1, 20), stopped: [{ names: names.slice(20, 40), denied: notYet, remedy: 'askConsent' as const }, { names: names.slice(40), denied: notYet, remedy: 'dropOrSplit' as const }] }));
  const parts = Array.from({ length: 40 }, (_u, at) => ({ items: [at + 1], attend: names.slice(at % 30) }));
  const card = renderCard({ ...largestAgenda, meetingId: id(0), items, total: 40, parts }, { locale: 'da' });
  const size = (x: unknown) => Buffer.byteLength(JSON.stringify(x));
  console.log(size(card), card.body.map((b) => size(b)).join(' '), size(card.actions));
  const group = card.body.find((b) => size(b) > 8000) as any;
  console.log(JSON.stringify(group.items?.[1]).slice(0, 5000));
});
