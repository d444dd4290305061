import { counted } from '../../language/texts';
import type { SparringView } from '../../views/organisation/colleagues';
import { chatWith } from '../actions';
import type { CardDefinition } from '../definition';
import { dotted, given, paragraphs, personPart } from '../parts';

type State = SparringView['state'];

const symbols: Readonly<Record<State, string>> = { open: '', taken: '✓ ', withdrawn: '', expired: '⚠ ' };

/** The colleague the reader is now talking to. */
const partner = ({ reader, asker, takenBy, takenByReader }: SparringView) =>
  reader === 'asker' ? takenBy : takenByReader ? asker : undefined;

/** A request for sparring, for the asker and for those who can take it (C9). Names no family. */
export const sparringCard: CardDefinition<'sparring'> = {
  name: 'sparring',
  bind: (view, language) => {
    const { dateTime, say, texts } = language;
    const { sparring } = texts.colleagues;
    const names = { asker: view.asker.name, colleague: view.takenBy?.name ?? '' };
    const title = view.takenByReader ? sparring.takenByReader : sparring.titles[view.reader][view.state];
    const next = view.takenByReader ? sparring.takenByReaderNext : sparring.next[view.reader][view.state];
    const shown = view.reader === 'colleague' ? view.asker : view.takenBy;
    return {
      eyebrow: say(sparring.eyebrow, { subject: view.subject }),
      title: say(title, names),
      ...(shown && { person: personPart(shown, language) }),
      question: { label: sparring.question, lines: paragraphs(view.question, language) },
      outcome: {
        tone: view.state === 'taken' ? 'good' : 'emphasis',
        text: `${symbols[view.state]}${say(next, names)}`,
      },
      asked: dotted(
        say(sparring.askedAt, { at: dateTime(view.askedAt) }),
        view.reader === 'asker' ? counted(sparring.offeredTo, view.offeredTo) : undefined,
      ),
      ...given('taken', view.takenAt && say(sparring.takenAt, { ...names, at: dateTime(view.takenAt) })),
    };
  },
  summary: (view, texts) => texts.summaries.sparring[view.reader][view.state],
  links: (view, texts) => {
    const colleague = view.state === 'taken' ? partner(view) : undefined;
    const chat = colleague && chatWith(colleague, texts);
    return chat === undefined ? [] : [chat];
  },
};
