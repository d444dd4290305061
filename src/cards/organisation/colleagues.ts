import { chatWith } from '../actions';
import type { CardDefinition } from '../definition';
import { personPart } from '../parts';

/** Colleagues who know a subject (C9). */
export const colleaguesCard: CardDefinition<'colleagues'> = {
  name: 'colleagues',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { colleagues } = texts;
    const found = view.colleagues.length > 0;
    return {
      eyebrow: colleagues.eyebrow,
      title: say(found ? colleagues.title : colleagues.none, { subject: view.subject }),
      people: view.colleagues.map((one) => {
        const press = chatWith(one, texts);
        return { ...personPart(one, language), ...(press && { press }) };
      }),
      ...(view.more && { more: colleagues.more }),
      ...(found && { next: colleagues.alone }),
      ...(!found && {
        next: view.subjects.length === 0 ? colleagues.noneAtAll : colleagues.noneNext,
        ...(view.subjects.length > 0 && { subjects: typed(view.subjects.join(' · ')) }),
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.colleagues,
};
