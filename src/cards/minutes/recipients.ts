import { listed } from '../../language/lists';
import { fill } from '../../language/texts';
import type { MinutesRecipientsView } from '../../views/minutes/sending';
import type { ActionLink } from '../../views/verbs';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { shortened, whenPart } from '../meeting/meeting-parts';
import { pageOf, pagePart } from '../paging';

type Part = MinutesRecipientsView['recipients'][number]['parts'][number];

const recipientsAtMost = 8;
const titleLetters = 60;

const titleOf = (title: NonNullable<Part['title']>, { texts }: Language): string =>
  typeof title === 'number'
    ? fill(texts.minutes.recipients.item, { number: title })
    : shortened(title, titleLetters);

const partLine = ({ title, kind, bases }: Part, language: Language): string => {
  const { locale, say, texts } = language;
  const { recipients } = texts.minutes;
  const what = title !== undefined ? titleOf(title, language) : kind === 'item' ? '' : recipients.parts[kind];
  const why = listed(
    bases.map((one) => recipients.bases[one]),
    locale,
  );
  return say('✓ {what} · {why}', { what, why });
};

/** R4, S6: who gets which parts on which basis, before sending and as stored. */
export const minutesRecipientsCard: CardDefinition<'minutes-recipients'> = {
  name: 'minutes-recipients',
  wide: true,
  bind: (view, language) => {
    const { dateShort, locale, say, texts, typed } = language;
    const { meeting, minutes } = texts;
    const { recipients } = minutes;
    const page = pageOf(view.recipients, view.from ?? 0, recipientsAtMost);
    const pageFrom = (from: number): ActionLink => ({
      verb: 'minutes.recipients',
      as: 'execute',
      ids: {
        reference: view.reference,
        meeting: view.minutesId,
        what: view.what,
        from: String(from),
      },
    });
    const rows: readonly Bound[] = page.rows.map(({ name, withTeams, parts, without }) => ({
      name: typed(name),
      how: withTeams ? recipients.card : recipients.paper,
      parts: parts.map((part) => ({ line: partLine(part, language) })),
      ...(without.length > 0 && {
        without: say(recipients.without, {
          sections: listed(
            without.map((one) => titleOf(one, language)),
            locale,
          ),
        }),
      }),
    }));
    return {
      eyebrow: say(recipients.eyebrow, { reference: view.reference, version: view.version }),
      title: recipients[view.what],
      ...(view.alias !== undefined && { alias: typed(view.alias) }),
      when: { ...whenPart(view, language), kind: meeting.kinds[view.kind] },
      text:
        view.what === 'preview'
          ? fill(recipients.previewText, { ...(view.dueBy && { dueBy: dateShort(view.dueBy) }) })
          : fill(recipients.storedText, { ...(view.sentOn && { sentOn: dateShort(view.sentOn) }) }),
      rows,
      ...pagePart(page, recipientsAtMost, pageFrom, language),
      ...(view.nobody.length > 0 && {
        nobody: say(recipients.nobody, { names: listed(view.nobody, locale) }),
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.minutesRecipients,
};
