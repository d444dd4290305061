import type { MeetingView } from '../../../../views/meeting/meeting';

/** What a press on a meeting has done. */
export const meetingDone: Readonly<
  Record<NonNullable<MeetingView['done']>, { readonly title: string; readonly text: string }>
> = {
  planned: { title: 'Mødet er planlagt', text: 'Lav nu dagsordenen sammen med familien.' },
  plannedFromPlan: {
    title: 'Mødet er planlagt',
    text: 'Dagsordenen er begyndt: det, planen spørger om, står der som forslag. Gå den igennem med familien, og tag ud, hvad der ikke skal med.',
  },
  moved: {
    title: 'Mødet er ændret',
    text: 'De inviterede i Teams får besked. Sig det selv til de andre.',
  },
  notMoved: { title: 'Tid og sted er, som du har skrevet', text: 'Ingen får besked igen.' },
  invited: {
    title: 'Invitationerne er sendt',
    text: 'Kollegerne får deres i Teams. De andre skal du selv give en på papir.',
  },
  reminded: { title: 'De er blevet mindet om at svare', text: 'Jeg minder højst om det én gang om dagen.' },
  nobodyToRemind: {
    title: 'Der er ingen at minde om at svare',
    text: 'Alle i Teams har svaret eller er blevet mindet om det i dag.',
  },
  cancelled: {
    title: 'Mødet er aflyst',
    text: 'De inviterede i Teams får besked. Sig det selv til de andre.',
  },
  personAdded: {
    title: 'Tilføjet til mødet',
    text: 'De nye bliver spurgt, når du sender invitationerne.',
  },
  personRemoved: {
    title: 'Deltageren er taget af listen',
    text: 'Var personen inviteret i Teams, giver jeg besked. Ellers skal du selv sige det.',
  },
  sent: {
    title: 'Det er noteret',
    text: 'Nu kan både koordinator og stedfortræder se, at invitationen er givet.',
  },
  sentAgain: { title: 'Beskeden er sendt igen', text: 'Hvis det heller ikke lykkes, får du besked.' },
  answered: { title: 'Svaret er registreret', text: 'Det står ved navnet herunder.' },
  interpreter: { title: 'Det er noteret om tolken', text: 'Det står på invitationen og i referatet.' },
  closed: {
    title: 'Mødet er afsluttet',
    text: 'Næste møde regnes herfra. Skriv referatet, mens du husker mødet.',
  },
};
