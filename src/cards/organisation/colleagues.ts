import { z } from 'zod';
import type { ColleaguesView } from '../../views/colleagues';
import { chatWith } from '../actions';
import type { CardDefinition } from '../definition';
import { link, modelOf, person, text } from '../model';
import { personPart } from '../parts';

/** Colleagues who know about a subject (C9). */
export const colleaguesCard: CardDefinition<'colleagues'> = {
  name: 'colleagues',
  model: modelOf<ColleaguesView>({
    name: z.literal('colleagues'),
    subject: text,
    colleagues: z.array(person),
    more: z.boolean(),
    subjects: z.array(text),
    actions: z.array(link),
  }),
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
