import { counted, fill } from '../../language/texts';
import type { CaseFileView } from '../../views/case/case-file';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { dotted } from '../parts';

const notesOf = ({ party }: CaseFileView, { say, texts: { caseFile } }: Language): readonly Bound[] => {
  if (party === undefined)
    return [{ tone: 'emphasis', title: caseFile.whole.title, text: caseFile.whole.text }];
  const { name, judge, kept } = party;
  return [
    judge === 0
      ? { tone: 'good', title: `✓ ${caseFile.nothingToJudge.title}`, text: caseFile.nothingToJudge.text }
      : {
          tone: 'warning',
          title: `⚑ ${counted(caseFile.toJudge, judge)}`,
          text: say(caseFile.toJudgeText, { name }),
        },
    ...(kept === 0
      ? []
      : [
          {
            tone: 'attention',
            title: `⚠ ${counted(caseFile.kept, kept)}`,
            text: say(caseFile.keptText, { name }),
          },
        ]),
  ];
};

/** L3: the case file, whole or for one party, as files to download. */
export const caseFileCard: CardDefinition<'case-file'> = {
  name: 'case-file',
  bind: (view, language) => {
    const { dateInYear, say, texts, typed } = language;
    const { caseFile } = texts;
    const { alias, entries, from, parties, party, reference } = view;
    return {
      eyebrow: typed(dotted(alias, reference)),
      title: party === undefined ? caseFile.title : say(caseFile.titleFor, { name: party.name }),
      count: dotted(
        counted(caseFile.entries, entries),
        from && fill(caseFile.since, { from: dateInYear(from) }),
      ),
      notes: notesOf(view, language),
      linksLast: caseFile.linksLast,
      ...((parties.length > 0 || party !== undefined) && {
        parties: {
          label: caseFile.parties.label,
          text: caseFile.parties.text,
          presses: [
            ...parties.map(({ name, action }) =>
              pressOf(action, texts, fill(caseFile.parties.press, { name })),
            ),
            ...(party === undefined
              ? []
              : [pressOf({ verb: 'file.show', as: 'execute', ids: { reference } }, texts)]),
          ],
        },
      }),
    };
  },
  links: ({ links }, { caseFile }) =>
    links.map(({ form, url }) => ({
      type: 'Action.OpenUrl',
      title: caseFile.forms[form],
      url,
      ...(form === 'pdf' && { style: 'positive' }),
    })),
  summary: (_view, texts) => texts.summaries.caseFile,
};
