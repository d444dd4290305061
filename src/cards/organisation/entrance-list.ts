import { z } from 'zod';
import { fill } from '../../language/texts';
import type { EntranceListView } from '../../views/entrance';
import { pressOf } from '../actions';
import type { CardDefinition } from '../definition';
import { link, modelOf, text } from '../model';
import { given } from '../parts';

type Row = EntranceListView['departments'][number];

/** More than this would make the card too large. */
const rowsAtMost = 30;

/** The departments to choose from (C8). */
export const entranceListCard: CardDefinition<'entrance-list'> = {
  name: 'entrance-list',
  model: modelOf<EntranceListView>({
    name: z.literal('entrance-list'),
    notFound: text.exactOptional(),
    departments: z.array(modelOf<Row>({ department: text, phone: text.exactOptional(), press: link })),
  }),
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
