import { staffRoles } from '../domain/organisation/organisation';
import { fill, type Texts } from '../language/texts';
import type { HelpView } from '../views/help';
import type { CardDefinition } from './definition';

type Line = Texts['help']['forEveryone'][number];

/** What a person with these roles can say, each phrase once: their own things first. */
const linesFor = (roles: HelpView['roles'], { help }: Texts): readonly Line[] => {
  const order = roles.includes('administrator') ? staffRoles.toReversed() : staffRoles;
  const own = order.filter((role) => roles.includes(role)).flatMap((role) => help.forRole[role]);
  const byPhrase = new Map([...own, ...help.forEveryone].map((line) => [line.say, line]));
  return [...byPhrase.values()];
};

/** Help that fits role and place; also the first message after installing. */
export const helpCard: CardDefinition<'help'> = {
  name: 'help',
  bind: (view, { say, texts }) => {
    const { help } = texts;
    const isPrivate = view.chat === 'personal';
    const phrase = (said: string): string => (isPrivate ? said : fill(help.mention, { phrase: said }));
    const greeting =
      view.firstName === undefined ? help.welcomeNoName : say(help.welcome, { firstName: view.firstName });
    return {
      eyebrow: help.eyebrow,
      title: view.occasion === 'welcome' ? greeting : help.asked,
      ...(view.occasion === 'welcome' && { about: help.about }),
      place: help.places[view.chat],
      // In shared places only what is for everyone: those who read along have different roles.
      lines: (isPrivate ? linesFor(view.roles, texts) : help.forEveryone).map((line) => ({
        say: phrase(line.say),
        does: line.does,
      })),
      more: isPrivate ? help.more : help.sharedPlaces,
    };
  },
  summary: (_view, texts) => texts.summaries.help,
};
