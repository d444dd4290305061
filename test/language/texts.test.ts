import { refusalCodes } from '../../src/domain/base/result';
import { casePhases } from '../../src/domain/case/family-case';
import { understand } from '../../src/language/phrases';
import { counted, fieldTexts, fill, type Locale, refusalText, textsFor } from '../../src/language/texts';
import { accessBases, auditEntryKinds } from '../../src/views/case/audit';
import { type FieldId, type FormName, fieldsOf, formNames } from '../../src/views/forms/all';
import { verbs } from '../../src/views/verbs';

const locales: readonly Locale[] = ['da', 'en'];
const texts = { da: textsFor('da'), en: textsFor('en') };

/** Every text by its path. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is no text`);
  return Object.entries(value).flatMap(([key, one]) => leaves(one, path === '' ? key : `${path}.${key}`));
};
const danish = new Map(leaves(texts.da));
const english = new Map(leaves(texts.en));
const gapsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap).sort();

describe('the texts in both languages', () => {
  it('have the same keys, all the way down', () => {
    expect([...english.keys()]).toEqual([...danish.keys()]);
  });

  it.each(locales)('are never empty, and never begin or end with a blank (%s)', (locale) => {
    expect(leaves(texts[locale]).filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('have the same gaps', () => {
    const differing = [...danish].filter(([path, text]) => {
      const other = english.get(path);
      return other === undefined || gapsOf(text).join() !== gapsOf(other).join();
    });
    // A name may occur once more in one language than in the other, but not be missing.
    expect(
      differing.filter(
        ([path, text]) => new Set(gapsOf(text)).size !== new Set(gapsOf(english.get(path) ?? '')).size,
      ),
    ).toEqual([]);
  });

  it.each(locales)('leave no Markdown to be read as such (%s)', (locale) => {
    expect(leaves(texts[locale]).filter(([, text]) => /[*_`#<>]|\]\(/.test(text))).toEqual([]);
  });

  it('have no English left in the Danish', () => {
    const foreign =
      /\b(the|case|please|error|you|your|and|click|submit|team members?|deadline|feedback|update)\b/i;
    expect([...danish].filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  it('have no Danish left in the English but names', () => {
    const withoutNames = (text: string): string => text.replaceAll(/Rød Tråd|Dansk/g, '');
    expect(
      [...english].filter(([, text]) => /[æøå]|\b(og|ikke|sagen|familien)\b/i.test(withoutNames(text))),
    ).toEqual([]);
  });

  it('speak to one person, in everyday words', () => {
    const officialese = /\b(?:bedes|såfremt|vedrørende|endvidere|hertil|borgeren|fejlkode|ugyldig)\b/;
    expect([...danish].filter(([, text]) => officialese.test(text))).toEqual([]);
    const technical = /\b(invalid|null|undefined|JSON|server|database|timeout|payload|ID)\b/;
    expect([...danish, ...english].filter(([, text]) => technical.test(text))).toEqual([]);
  });
});

describe('everything that can be said has its words', () => {
  it.each(locales)('every press, phase, access and line of the trail (%s)', (locale) => {
    const { actions, audit, words } = texts[locale];
    expect(Object.keys(actions).sort()).toEqual([...verbs].sort());
    expect(Object.keys(audit.entries).sort()).toEqual([...auditEntryKinds].sort());
    expect(Object.keys(words.accessBases).sort()).toEqual([...accessBases].sort());
    expect(Object.keys(words.phases)).toEqual(casePhases);
    expect(Object.keys(words.phasesShort)).toEqual(casePhases);
  });

  it.each(formNames)('every field of the form %s', (form) => {
    for (const locale of locales) {
      expect(Object.keys(texts[locale].forms[form].fields).sort()).toEqual([...fieldsOf(form)].sort());
    }
  });
});

describe('a refusal', () => {
  it.each(refusalCodes)('%s says what is wrong and what to do, with or without its values', (code) => {
    for (const locale of locales) {
      const bare = refusalText({ code }, locale);
      const whole = refusalText(
        {
          code,
          params: {
            name: 'Lea Dummy',
            names: 'Lea, Ida',
            maxLength: 60,
            max: 20,
            seconds: 5,
            days: 30,
            months: 12,
            phase: 'decided',
          },
        },
        locale,
      );
      for (const said of [bare, whole]) {
        expect(said).not.toMatch(/[{}[\]]/);
        expect(said).not.toMatch(/ {2}| \.| ,/);
        expect(said).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('calls a field by its label when it belongs to a form', () => {
    const refusal = { code: 'FieldMissing', field: 'reason' } as const;
    expect(refusalText(refusal, 'da', 'handover.request')).toBe(
      'Der mangler noget under "Hvorfor?". Skriv det, og prøv igen.',
    );
    expect(refusalText(refusal, 'da')).toBe('Der mangler noget. Skriv det, og prøv igen.');
  });

  it('names a phase in the reader’s language', () => {
    expect(refusalText({ code: 'PhaseOrder', params: { phase: 'informed' } }, 'da')).toContain(
      'Sagen oplyses',
    );
    expect(refusalText({ code: 'PhaseOrder', params: { phase: 'informed' } }, 'en')).toContain(
      'Facts are gathered',
    );
  });
});

describe('the one-line way', () => {
  const examples = formNames.flatMap((form) =>
    locales.flatMap((locale) => {
      const { chat } = texts[locale].forms[form];
      return chat === undefined ? [] : [{ form, locale, chat }];
    }),
  );
  const fieldsIn = (form: FormName, locale: Locale) =>
    fieldsOf(form).flatMap((id: FieldId) => fieldTexts(texts[locale], form, id) ?? []);

  it.each(examples)(
    'of $form ($locale) names fields of the form, and their choices as they are called',
    ({ form, locale, chat }) => {
      const fields = fieldsIn(form, locale);
      for (const part of chat.split(';').slice(1)) {
        const [typed = '', value = ''] = part.split(':').map((one) => one.trim());
        const field = fields.find((one) => one.typed === typed);
        expect(field).toBeDefined();
        // Where the municipality's own list is shown too, only what the language names is named here.
        if (field?.choices !== undefined && !('nothing' in field.choices)) {
          const meant = Object.values(field.choices).filter((text) => text.toLowerCase().startsWith(value));
          expect(meant).toHaveLength(1);
        }
      }
    },
  );

  it.each(examples)('of $form ($locale) tells its fields apart', ({ form, locale }) => {
    const typed = fieldsIn(form, locale).map((field) => field.typed);
    expect(new Set(typed).size).toBe(typed.length);
  });
});

describe('what people are told to type', () => {
  const examples = locales.flatMap((locale) => {
    const { forms, help } = texts[locale];
    const lines = [...help.forEveryone, ...Object.values(help.forRole).flat()].map(({ say }) => say);
    const chats = formNames.flatMap((form) => forms[form].chat ?? []);
    return [...new Set([...lines, ...chats])].map((said) => ({ locale, said }));
  });

  it.each(examples)('is understood: $said', ({ locale, said }) => {
    for (const subject of ['HOI-2026-001', 'Familien Månesten']) {
      expect(understand(fill(said, { subject }), { locale })).toMatchObject({ understood: 'command' });
    }
  });
});

describe('the answer that tells nothing (C7)', () => {
  it.each(locales)('never says whether there is a case (%s)', (locale) => {
    const { offer, result } = texts[locale].coordinator;
    const conditional = { da: /hvis der er|Det kan være/, en: /if there is|It may be/ }[locale];
    for (const said of [offer.text, offer.sent, result.noAnswerText]) expect(said).toMatch(conditional);
    const revealing = { da: /\b(sagen|sag|afvist|nej)\b/i, en: /\b(the case|declined|refused)\b/i }[locale];
    for (const [, said] of leaves({ offer, title: result.noAnswer, text: result.noAnswerText })) {
      expect(said).not.toMatch(revealing);
    }
  });
});

describe('filling gaps', () => {
  it('puts each value in its gap', () => {
    expect(fill('{by} svarede {at}.', { by: 'Sara', at: 'i dag' })).toBe('Sara svarede i dag.');
  });

  it('leaves out a part in brackets when one of its gaps has no value', () => {
    expect(fill('Vent[ {seconds} sekunder], og prøv igen[ {x}].', { seconds: 5 })).toBe(
      'Vent 5 sekunder, og prøv igen.',
    );
  });

  it('does not look into what was filled in', () => {
    expect(fill('{a} og {b}', { a: '{b}', b: '[x {a}]' })).toBe('{b} og [x {a}]');
  });

  it('knows one from many', () => {
    const forms = { one: '1 familie', many: '{count} familier' };
    expect([0, 1, 2].map((count) => counted(forms, count))).toEqual([
      '0 familier',
      '1 familie',
      '2 familier',
    ]);
  });
});
