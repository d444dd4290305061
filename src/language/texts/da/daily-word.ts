/** C5, D2: the one private word of a day. */
export const dailyWord = {
  title: 'Til dig i dag',
  intro: {
    one: 'En familie venter på noget fra dig.',
    many: '{count} familier venter på noget fra dig. Det, der haster mest, står øverst.',
  },
  missed: '{count} gange i træk',
  moreWaits: { one: 'og en ting mere', many: 'og {count} ting mere' },
  moreCases: {
    one: 'En familie mere venter. Du finder den under "Mine sager".',
    many: '{count} familier mere venter. Du finder dem under "Mine sager".',
  },
  logContact: 'Notér kontakten',
  planMeeting: 'Planlæg mødet',
  settings: 'Under "Indstillinger" vælger du, hvornår jeg skriver, og hvad jeg ikke skal minde dig om.',
};
