import type { InvitationView } from '../../../views/meeting/invitation';

const done: Readonly<
  Record<NonNullable<InvitationView['done']>, { readonly title: string; readonly text: string }>
> = {
  answered: { title: 'Dit svar er sendt', text: 'Du kan ændre det helt frem til mødet.' },
  late: {
    title: 'Mødet er ændret imens',
    text: 'Dit svar er ikke gemt. Se herunder, hvordan mødet står nu.',
  },
};

/** M8: an invited colleague's own card. */
export const invitation = {
  eyebrow: 'Invitation · {kind}',
  done,
  moved: 'Mødet er flyttet. Du bliver spurgt igen.',
  cancelled: 'Mødet er aflyst. Du behøver ikke gøre noget.',
  held: 'Mødet er holdt.',
  ask: 'Kan du komme?',
  answers: {
    yes: 'Du har sagt ja',
    no: 'Du har sagt nej: {reason}',
    otherTime: 'Du vil hellere mødes på et andet tidspunkt',
  },
  answeredAt: 'Du svarede {at}',
  items: 'Det skal vi tale om',
  itemsNone: 'Der er ingen punkter til dig endnu.',
  itemsNote: 'Du ser de punkter, du må være med til.',
  page: 'Punkt {first}–{last} af {total}',
  ownScale: 'Dit tal på skalaen 0–10, møde for møde: {numbers}',
  host: 'Inviteret af',
};
