import { type Phrases, phrases } from '../intents';
import { of, show } from './words';

/** P1–P10. */
export const danishPlan: readonly Phrases[] = [
  phrases('plan', 'plan', 'plan {subject}', [`${show} (plan|planen) ${of} [<subject>]`]),
  phrases('redThread', 'rød tråd', 'rød tråd {subject}', [
    `${show} [den] (rød|røde) (tråd|traad) ${of} [<subject>]`,
  ]),
  phrases('plan.goal', 'mål', 'mål {subject}', [`[nyt|sæt|skriv|tilføj] [et] (mål|målet) ${of} [<subject>]`]),
  phrases('plan.sign', 'tegn', 'tegn {subject}', [`[nyt|vælg|tilføj] [et] (tegn|tegnet) ${of} [<subject>]`]),
  phrases('plan.action', 'handling', 'handling {subject}', [
    `[ny|skriv|tilføj] [en] (handling|handlingen) ${of} [<subject>]`,
  ]),
  phrases('plan.followUp', 'følg op på mål', 'følg op på mål {subject}', [
    `(følg|følge) op på (mål|målet|målene) ${of} [<subject>]`,
  ]),
  phrases('plan.resume', 'genoptag mål', 'genoptag mål {subject}', [
    `(genoptag|genoptage) (mål|målet) ${of} [<subject>]`,
  ]),
  phrases('plan.report', 'meld handling', 'meld handling {subject}', [
    `(meld|melde) [om] [en] (handling|handlingen) ${of} [<subject>]`,
  ]),
  phrases('plan.stopAction', 'stop handling', 'stop handling {subject}', [
    `(stop|stoppe) (handling|handlingen) ${of} [<subject>]`,
  ]),
  phrases('plan.noWork', 'intet mål om arbejde', 'intet mål om arbejde {subject}', [
    `(intet|ikke noget) mål om arbejde ${of} [<subject>]`,
  ]),
  phrases('plan.note', 'notér i planen', 'notér i planen {subject}', [
    `(notér|noter|notere) i (plan|planen) ${of} [<subject>]`,
  ]),
  phrases('plan.settleNote', 'gælder ikke længere', 'gælder ikke længere {subject}', [
    `gælder ikke længere ${of} [<subject>]`,
  ]),
  phrases('caseOffers', 'tilbud', 'tilbud {subject}', [
    `[vis|vise|se|åbn|åbne] (tilbud|tilbuddene) ${of} [<subject>]`,
  ]),
  phrases('findOffers', 'find tilbud', 'find tilbud', [
    `(find|finde|søg|søge) [et] (tilbud|frivilligtilbud|frivilligtilbuddet) [om|med|for|til|i] [<topic>]`,
    `(hvilke|hvad for) tilbud (er der|findes der) [om|med|for|til|i] [<topic>]`,
  ]),
  phrases('plan.offer', 'nyt tilbud', 'nyt tilbud {subject}', [
    `(nyt|giv|tilføj) [et] tilbud ${of} [<subject>]`,
  ]),
  phrases('plan.offerStep', 'meld tilbud', 'meld tilbud {subject}', [
    `(meld|melde) [om] [et] (tilbud|tilbuddet) ${of} [<subject>]`,
  ]),
  phrases('otherPlans', 'andre planer', 'andre planer {subject}', [
    `${show} [familiens|de] andre planer ${of} [<subject>]`,
    `[hvilke] andre planer (er der|har de|har familien) ${of} [<subject>]`,
  ]),
  phrases('plan.other', 'anden plan', 'anden plan {subject}', [
    `[skriv|tilføj|notér|noter] [en] anden plan ${of} [<subject>]`,
  ]),
  phrases('plan.otherAnswer', 'svar om plan', 'svar om plan {subject}', [
    `[skriv] [et] svar om [anden|den anden] (plan|planen) ${of} [<subject>]`,
  ]),
  phrases('plan.otherContent', 'indhold i anden plan', 'indhold i anden plan {subject}', [
    `indhold i [den] anden (plan|planen) ${of} [<subject>]`,
  ]),
  phrases('plan.endOther', 'afslut anden plan', 'afslut anden plan {subject}', [
    `(afslut|afslutte) [den|en] anden (plan|planen) ${of} [<subject>]`,
  ]),
  phrases('myActions', 'mine handlinger', 'mine handlinger', [
    `${show} mine (handlinger|opgaver|aftaler)`,
    `hvad (skal|har) jeg [selv] (gøre|lovet)`,
  ]),
];
