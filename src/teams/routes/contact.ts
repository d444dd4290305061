import { today } from '../../app/base/services';
import { contactLogView, logContactToday } from '../../app/rhythm/contact';
import { endRhythm } from '../../app/rhythm/rhythm';
import type { ContactKind } from '../../domain/case/family-case';
import { type SaidContact, saidContact } from '../../language/said-contact';
import type { WhenRead } from '../../language/when';
import { press, referenceIn } from './base/press';
import { aboutCase, type Press, type Routes } from './base/route';
import { byTyping } from './base/typed-forms';
import { timeOf, whenIn } from './base/typed-time';

const logs =
  (kind: ContactKind): Press =>
  ({ services, actor }, data) =>
    logContactToday(services, actor, referenceIn(data), kind);

/** C5: the day of a past contact. A week does not name a day. */
const dayOf = (read: WhenRead | undefined, said: string | undefined) => {
  const { typed, wrong } = timeOf(read);
  return read?.wrong === undefined && read?.week
    ? { typed: { on: said }, wrong: { on: { code: 'WeekNeedsDay' } as const } }
    : { typed: { on: typed.on }, wrong };
};

const ofSentence = ({ kind, on, wrong }: SaidContact) => ({
  typed: { kind, on },
  ...(wrong && { wrong: { on: wrong } }),
});

/** C5: contact with a family, and another rhythm than the usual one. */
export const contactRoutes = {
  presses: {
    'contact.phoned': logs('phone'),
    'contact.show': press(contactLogView, 'reference'),
    'contact.visited': logs('visit'),
    'contact.wrote': logs('message'),
    'rhythm.end': ({ services, actor }, data) =>
      endRhythm(services, actor, referenceIn(data), data.kind ?? ''),
  },
  lines: {
    contact: aboutCase(
      (asking, reference, { args, fields }) => {
        const hasFields = Object.keys(fields).length > 0;
        const read = whenIn(args.when, asking, 'past');
        if (read === undefined && args.said === undefined && !hasFields)
          return contactLogView(asking.services, asking.actor, reference);
        const { typed, wrong } =
          args.said === undefined
            ? dayOf(read, args.when)
            : ofSentence(saidContact([args.said, args.when].join(' '), today(asking.services)));
        return byTyping(asking, 'contact.log', { reference }, typed, fields, {
          toGoOn: !hasFields,
          ...(wrong && { wrong }),
        });
      },
      (args) => Object.values(args).join(' '),
    ),
  },
} satisfies Routes;
