import { fill } from '../../language/texts';
import { pressOf } from '../actions';
import type { CardDefinition } from '../definition';
import { given } from '../parts';

/** More than this would make the card too large. */
const rowsAtMost = 30;

/** The departments to choose from (C8). */
export const entranceListCard: CardDefinition<'entrance-list'> = {
  name: 'entrance-list',
  bind: (view, { say, texts, typed }) => {
    const { list, eyebrow } = texts.entrance;
    const isEmpty = view.departments.length === 0;
    return {
      eyebrow,
      title: list.title,
      intro: isEmpty
        ? list.none
        : view.notFound === undefined
          ? list.intro
          : say(list.notFound, { name: view.notFound }),
      rows: view.departments.slice(0, rowsAtMost).map(({ department, phone, press }) => ({
        department: typed(department),
        ...given('phone', phone && typed(phone)),
        press: pressOf(press, texts, fill(list.open, { department })),
      })),
    };
  },
  summary: (_view, texts) => texts.summaries.entranceList,
};
