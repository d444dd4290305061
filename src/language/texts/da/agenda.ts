import type { SignsOfSafetyHeading } from '../../../domain/meeting/meeting';
import type { StoppedGuest } from '../../../domain/meeting/room';
import type { AgendaView, ItemOwnerView } from '../../../views/meeting/agenda';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const done: Readonly<
  Record<NonNullable<AgendaView['done']>, { readonly title: string; readonly text: string }>
> = {
  added: { title: 'Punktet er på dagsordenen', text: 'Se herunder, hvem der må høre det.' },
  changed: { title: 'Punktet er rettet', text: 'Se herunder, hvem der må høre det.' },
  movedUp: { title: 'Punktet er flyttet op', text: 'Vis familien den nye rækkefølge.' },
  staysThere: {
    title: 'Punktet kan ikke komme højere op',
    text: 'Familiens egne punkter kommer altid først.',
  },
  removed: { title: 'Punktet er fjernet', text: 'Sig det til den, der havde punktet med.' },
  split: {
    title: 'Mødet er delt ved punktet',
    text: 'De, der ikke må høre det, går ud imens og kommer ind igen.',
  },
  together: { title: 'Alle bliver i rummet', text: 'Se herunder, om alle må høre det.' },
  carriedOver: { title: 'De åbne punkter er med', text: 'Se dem igennem sammen med familien.' },
  made: { title: 'Det er noteret', text: 'Du kan invitere, så snart alle må høre det, de skal.' },
  wish: { title: 'Barnets ønske er noteret', text: 'Det står her, når du inviterer.' },
  consentAsked: { title: 'Der er bedt om samtykke', text: 'Tal med familien, og registrér svaret.' },
};

const remedies: Words<StoppedGuest['remedy']> = {
  askConsent: 'Bed om samtykke, eller lad dem gå ud imens.',
  addToNetwork: 'Tilføj dem til netværket først, eller lad dem gå ud imens.',
  dropOrSplit: 'Lad dem gå ud imens, eller fjern punktet.',
};

const headings: Words<SignsOfSafetyHeading> = {
  worried: 'Hvad er vi bekymrede for?',
  works: 'Hvad går godt?',
  mustHappen: 'Hvad skal der ske?',
  scale: 'Skala 0–10: hvordan går det?',
};

/** When a name may not be shown. */
const owners: Words<ItemOwnerView['kind']> = {
  member: 'familien',
  network: 'netværket',
  staff: 'en fagperson',
  heading: 'fast punkt',
};

/** The agenda while it is built with the family (M4, S6). */
export const agenda = {
  eyebrow: 'Dagsorden · {reference}',
  done,
  remedies,
  headings,
  owners,
  groups: { family: 'Familiens punkter', network: 'Netværkets punkter', rest: 'De andres punkter' },
  quote: '“{text}”',
  minutes: '{count} min.',
  carriedOver: 'fra sidst',
  empty: 'Der er ingen punkter endnu',
  emptyNext: 'Begynd med familien: hvad vil de tale om? Skriv det med deres egne ord.',
  page: 'Punkt {first}–{last} af {total}',
  room: 'Hvem må være i rummet?',
  everybodyFits: 'Alle må høre det hele',
  everybodyFitsNext: 'Du behøver ikke dele mødet.',
  notEverybody: 'Ikke alle må høre det hele',
  /** Parts of the meeting: item numbers, and who is in the room. */
  part: { one: 'Punkt {first}', many: 'Punkt {first}–{last}' },
  partEverybody: 'alle',
  partWithout: 'uden {names}',
  partNobody: 'ingen må høre det',
  denialsMore: { one: 'Og 1 grund mere.', many: 'Og {count} grunde mere.' },
  partsMore: {
    one: 'Og 1 del mere. Ved hvert punkt står, hvem der må høre det.',
    many: 'Og {count} dele mere. Ved hvert punkt står, hvem der må høre det.',
  },
  partUnsaid: 'skriv, hvad der kommer frem',
  missingTitle: 'Det kan hjælpe at spørge',
  missing: '{giver}: må {recipient} få noget at vide {what}?',
  missingMore: 'Der er {count} mere at spørge om.',
  touches: 'Kommer frem: {types}',
  touchesNothing: 'Intet fortroligt',
  typesUnsaid: 'Skriv, hvilke oplysninger der kommer frem. Så kan jeg se, hvem der må høre det.',
  attendAll: 'Alle må være med',
  leave: '{names} går ud imens',
  change: 'Ret',
  changeFor: 'Ret punkt {number}',
  leftOpen: {
    one: 'Fra sidste møde er 1 punkt stadig åbent.',
    many: 'Fra sidste møde er {count} punkter stadig åbne.',
  },
};
