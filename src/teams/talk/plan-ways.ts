import { mainPartition } from '../../app/base/services';
import { ownCasesNamed } from '../../app/case/find-case';
import { allOffers } from '../../app/organisation/offer-catalogue';
import { fold } from '../../domain/base/matching';
import { ok, type Result } from '../../domain/base/result';
import { matchingOffers, type VolunteerOffer } from '../../domain/organisation/volunteer-offer';
import { stemOf } from '../../language/talk/features';
import type { View } from '../../views/view';
import { type Fills, filledForm, lastDay, toldIn } from './filling';
import { commandFor, type Talking, withFamily } from './talking';

type Answered = Promise<Result<View> | undefined>;

/** P3: who does what, by when. */
export const actionFills = (talking: Talking): Fills => ({
  named: ['responsible'],
  values: { what: toldIn(talking.heard.text), dueOn: lastDay(talking) },
});

const shortestTelling = 4;

/**
 * The choice that shares most words with a sentence: a goal by what it is about. Undefined if there is none, or several
 * alike.
 */
const choiceAlike = (
  choices: readonly { readonly value: string; readonly words: string }[],
  text: string,
): string | undefined => {
  const stems = new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= shortestTelling)
      .map(stemOf),
  );
  const scored = choices
    .map(({ value, words }) => ({
      value,
      shared: new Set(
        fold(words)
          .split(' ')
          .map(stemOf)
          .filter((stem) => stems.has(stem)),
      ).size,
    }))
    .sort((one, other) => other.shared - one.shared);
  const [first, second] = scored;
  return first !== undefined && first.shared > (second?.shared ?? 0) ? first.value : undefined;
};

const stops =
  /(?<!\p{L})(?:(?:er|blev) nået|opnået|ikke (?:længere )?(?:relevant|aktuel\p{L}*)|luk\p{L}*|stop\p{L}*|afslut\p{L}*|reached|achieved|no longer relevant|close|stop|end)(?!\p{L})/iu;
const adjusts = /(?<!\p{L})(?:juster\p{L}*|tilpas\p{L}*|ændr\p{L}*|adjust|change)(?!\p{L})/iu;
const nextSaid = /(?<!\p{L})(?:næste|ny|igen|next|again)(?!\p{L})/iu;

/** P5: for which goal, what is decided, and when it is looked at again. */
export const followUp = (talking: Talking): Answered =>
  withFamily(talking, async (reference) => {
    const { asking, heard } = talking;
    const blank = await filledForm(asking, 'plan.followUp', { reference }, heard, {});
    if (!blank.ok) return blank;
    const goals = blank.value.fields.find(({ id }) => id === 'which')?.choices ?? [];
    const which = choiceAlike(
      goals.map(({ value, text }) => ({
        value,
        words: text === undefined ? '' : typeof text === 'string' ? text : `${text.da} ${text.en}`,
      })),
      heard.text,
    );
    const choice = stops.test(heard.text) ? 'stop' : adjusts.test(heard.text) ? 'adjust' : undefined;
    return filledForm(asking, 'plan.followUp', { reference }, heard, {
      values: {
        which,
        choice,
        ...(nextSaid.test(heard.text) ? { nextOn: lastDay(talking) } : { on: lastDay(talking, 'past') }),
      },
    });
  });

/**
 * A topic of the catalogue, or a word in an offer's name, that a sentence names: "fodboldklubben". The longest tells most.
 */
const offersSaid = async ({
  asking: { services, actor },
  heard: { text },
}: Talking): Promise<{ readonly topic: string; readonly found: readonly VolunteerOffer[] } | undefined> => {
  const all = await allOffers(mainPartition(services, actor.tenantId));
  const words = text.split(/[^\p{L}\p{M}]+/u).map(fold);
  const [topic] = all
    .filter(({ active }) => active)
    .flatMap(({ name, topics }) => [...topics, ...name.split(' ')])
    .filter((one) => words.some((word) => isAlike(word, fold(one))) && !unspecific.test(one))
    .toSorted((one, other) => other.length - one.length);
  return topic === undefined ? undefined : { topic, found: matchingOffers(all, { topic }) };
};
/** What most offers have in common says nothing about what is wanted. */
const unspecific = /^(?:børn|unge|børn og unge|venner|hele|eksempelby)$/iu;

const isAlike = (word: string, topic: string): boolean => {
  const stem = stemOf(topic);
  return stem.length >= shortestTelling && (word.startsWith(stem) || stemOf(word) === stem);
};

const asksFor =
  /(?<!\p{L})(?:findes|find|er der|har vi|har i|leder|søger|hvilke|hvad|noget|gratis|is there|are there|anything|any|do we have|looking|what|which|find|free)(?!\p{L})/iu;
const ofFamilysOwn =
  /(?<!\p{L})(?:har (?:\S+ )?(?:fået|vi foreslået)|foreslået|får|i gang|tilbuddene|has been|have we (?:offered|suggested)|did we offer|offers? (?:of|for))(?!\p{L})/iu;

/** P7: what there is, what a family has, or somebody who is to have one. */
export const offers = async (talking: Talking): Answered => {
  const { asking, heard, chosen } = talking;
  const { actor, services } = asking;
  const own = chosen === undefined ? await ownCasesNamed(services, actor, heard.names) : [chosen];
  const isOfFamily = own.length > 0 || (talking.talk.reference !== undefined && !asksFor.test(heard.text));
  const said = await offersSaid(talking);
  const isAsked = asksFor.test(heard.text);
  if (
    isOfFamily &&
    (ofFamilysOwn.test(heard.text) ||
      (said === undefined && !/^(?:findes|er der|is there|are there)/iu.test(heard.text)))
  )
    return withFamily(talking, async (reference) =>
      ok(await talking.ask(asking, commandFor(talking, 'caseOffers', { subject: reference }))),
    );
  if (isOfFamily && said !== undefined && !isAsked) {
    const [only, ...others] = said.found;
    return withFamily(talking, (reference) =>
      filledForm(asking, 'plan.offer', { reference }, heard, {
        named: ['about'],
        values: { which: others.length === 0 ? only?.id : undefined, on: lastDay(talking, 'past') },
      }),
    );
  }
  return ok(
    await talking.ask(
      asking,
      commandFor(talking, 'findOffers', said === undefined ? {} : { topic: said.topic }),
    ),
  );
};

const tells =
  /(?<!\p{L})(?:skriv\p{L}*|sæt|læg|noter\p{L}*|notér|tilføj|registr\p{L}*|også en|laver|put|add|note|write|record|making|has a|made)(?!\p{L})/iu;

/** P9: those there are, or one that is mentioned. */
export const otherPlans = (talking: Talking): Answered =>
  withFamily(talking, async (reference) =>
    tells.test(talking.heard.text) &&
    !/^(?:hvilke|hvad|har|er|vis|which|what|does|is|are|show)(?!\p{L})/iu.test(talking.heard.text)
      ? filledForm(talking.asking, 'plan.other', { reference }, talking.heard, otherPlanSaid(talking))
      : ok(await talking.ask(talking.asking, commandFor(talking, 'otherPlans', { subject: reference }))),
  );

const planCalled =
  /(?<!\p{L})(min plan|barnets plan|job plan|youth plan|[\p{L}-]*(?:plan|kontrakt|contract))(?!\p{L})/iu;

const otherPlanSaid = (talking: Talking): Fills => {
  const { text, departments } = talking.heard;
  const [, name] = planCalled.exec(text) ?? [];
  const isNamed = name !== undefined && !/^(?:plan|en plan)$/iu.test(name);
  return {
    named: ['about', 'colleague'],
    values: {
      name: isNamed ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : undefined,
      owner: departments[0],
      madeOn: lastDay(talking, 'past'),
    },
  };
};

const digestStops =
  /(?<!\p{L})(?:stop\p{L}*|slå (?:\S+ ){0,4}fra|fjern\p{L}*|drop\p{L}*|sluk\p{L}*|turn (?:\S+ ){0,4}off|turn off|cancel|no more)(?!\p{L})/iu;

/** D1: a place says when it gets its digest; elsewhere, the answer says where that is done. */
export const digest = async (talking: Talking): Answered =>
  ok(
    await talking.ask(
      talking.asking,
      digestStops.test(talking.heard.text)
        ? commandFor(talking, 'unbindDigest', {})
        : commandFor(talking, 'bindDigest', {}),
    ),
  );
