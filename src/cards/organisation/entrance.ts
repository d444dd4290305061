import { chatWith } from '../actions';
import type { CardDefinition } from '../definition';
import { given, personPart } from '../parts';

/** More than this would make the card too large. */
const decisionsAtMost = 30;

/** One entrance to a department, its lead, and who may decide what (C8). */
export const entranceCard: CardDefinition<'entrance'> = {
  name: 'entrance',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { entrance, words } = texts;
    const { name, email, phone, hours } = view.entrance;
    const fact = (title: string, value: string | undefined) =>
      value === undefined || value === '' ? [] : [{ title, value: typed(value) }];
    return {
      eyebrow: entrance.eyebrow,
      title: typed(view.department),
      name: typed(name),
      facts: [...fact(words.phone, phone), ...fact(words.email, email), ...fact(entrance.hours, hours)],
      ...(view.lead && { lead: { label: words.lead, ...personPart(view.lead, language) } }),
      ...given('asked', view.subject && say(entrance.asked, { subject: view.subject })),
      decisions: {
        label: entrance.decisions,
        rows: view.decisions
          .slice(0, decisionsAtMost)
          .map(({ subject, decidedBy }) => ({ subject: typed(subject), decidedBy: typed(decidedBy) })),
        ...(view.decisions.length === 0 && { none: entrance.noDecisions }),
      },
    };
  },
  summary: (_view, texts) => texts.summaries.entrance,
  links: ({ lead }, texts) => {
    const chat = lead && chatWith(lead, texts);
    return chat === undefined ? [] : [chat];
  },
};
