import type { CoordinatorView } from '../../views/coordinator/coordinator';
import { chatWith } from '../actions';
import type { CardDefinition } from '../definition';
import { personPart } from '../parts';

/** Who answers for the family today (C4). */
const reachable = ({ coordinator, deputy, uncovered }: CoordinatorView) =>
  uncovered === undefined ? (deputy ?? coordinator) : uncovered.lead;

/** The answer to "who is the coordinator" (C7). */
export const coordinatorCard: CardDefinition<'coordinator'> = {
  name: 'coordinator',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { coordinator, deputy, uncovered } = view;
    const text = texts.coordinator;
    return {
      eyebrow: say(text.eyebrow, { subject: view.subject }),
      ...(uncovered === undefined
        ? { title: typed(coordinator.name), coordinator: personPart(coordinator, language) }
        : { title: `⚠ ${text.uncovered}` }),
      basis: text.basis[view.basis],
      ...(deputy && {
        deputy: {
          label: texts.words.deputy,
          why: say(text.away, { coordinator: coordinator.name, until: language.dateShort(deputy.until) }),
          ...personPart(deputy, language),
        },
      }),
      ...(uncovered && {
        uncovered: {
          since: say(text.uncoveredSince, { since: language.date(uncovered.since) }),
          coordinator: say(text.coordinatorIs, { coordinator: coordinator.name }),
          next: uncovered.lead === undefined ? text.uncoveredNoLead : text.uncoveredAskLead,
        },
      }),
      ...(uncovered?.lead && { lead: { label: texts.words.lead, ...personPart(uncovered.lead, language) } }),
    };
  },
  summary: (_view, texts) => texts.summaries.coordinator,
  links: (view, texts) => {
    const colleague = reachable(view);
    const chat = colleague && chatWith(colleague, texts);
    return chat === undefined ? [] : [chat];
  },
};
