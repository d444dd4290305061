import { nudgeTopics } from '../../src/domain/rhythm/due-kinds';
import { parseNudgeTopics } from '../../src/language/nudge-topics';
import { textsFor } from '../../src/language/texts';

describe('kinds of reminder as people call them', () => {
  it.each([
    ['kontakt', ['contact']],
    ['Kontakt med familien', ['contact']],
    ['møder og samtykker', ['meetings', 'consents']],
    ['frister, invitationer', ['deadlines', 'invitations']],
    ['dagsorden og invitationer', ['invitations']],
    ['agenda and invitations', ['invitations']],
    ['contact, meetings and deadlines', ['contact', 'meetings', 'deadlines']],
  ])('"%s"', (typed, topics) => {
    expect(parseNudgeTopics(typed)).toEqual(topics);
  });

  it.each(['', 'og', 'kontakt og vejret', 'alt muligt', '__proto__'])('"%s" is none', (typed) => {
    expect(parseNudgeTopics(typed)).toBeUndefined();
  });

  it('every kind by every name that it has, in either language', () => {
    for (const locale of ['da', 'en'] as const) {
      const { topics, typedTopics } = textsFor(locale).help.settings;
      for (const topic of nudgeTopics) {
        for (const name of [topics[topic], ...typedTopics[topic]]) {
          expect([name, parseNudgeTopics(name)]).toEqual([name, [topic]]);
        }
      }
    }
  });
});
