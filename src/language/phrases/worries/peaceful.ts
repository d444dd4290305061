/**
 * Words about arrangements and good days, in both languages: in a sentence with one of them, hints are no worry; it takes
 * more (S7).
 */
export const peaceful: readonly string[] =
  // Arrangements.
  (
    'kl mandag tirsdag onsdag torsdag fredag mandagen tirsdagen onsdagen torsdagen fredagen klasse ring ringer inviteres invitere deltage deltager ' +
    'bisidder tolk mentor jobcenter* fritidsjob job praktik praktikplads ferie sommerferie arbejde kursus færdig planlagt aftalt ' +
    'påmind* adresse* efternavn navn fødselsdag* flyttet dato datoen uge sommer år lørdag søndag hvilken hvornår gaven turen overdrag* koordin* ' +
    'monday tuesday wednesday thursday friday mondays tuesdays wednesdays thursdays fridays call invited invite join attend interpreter ' +
    'job holiday planned work summer week year years saturday sunday which surname address birthday moved date ' +
    // Good days.
    'komme today godt fint fin glad glade gladere gerne glæder trives bedre dejligt hygger hyggeligt pænt sjovt cykle låne stolt vild legede leger ordentlig ' +
    'happy happier gladly licence fine well lovely better likes loves enjoys proud nicely fun looks_forward thrives congratulations support'
  ).split(' ');

/**
 * Stories and games, in both languages: what is told about them is no worry unless a child or somebody's kin is mentioned
 * (S7).
 */
export const stories: readonly string[] = (
  'krimi krimien krimiserie serie serien afsnit afsnittet netflix roman romanen finale finalen semifinalen kampen landskampen landsholdet vm em ' +
  'crime_series series episode novel final semifinal league thriller'
).split(' ');

/**
 * People in one's own home, in both languages: after "my", they are not a family from work (S7). Not parents: that is how
 * children's words are reported.
 */
export const homes: readonly string[] = (
  'søn datter mand kone mormor farmor morfar farfar svigermor svigerfar hund kat ' +
  'son daughter husband wife gran granny grandmother grandfather grandad dog cat'
).split(' ');

/** Where colleagues meet, in both languages (S7). */
export const workplaces: readonly string[] = (
  'kantine* fredagsbar* julefrokost* sommerfest* personale* reception receptionen printer* kopimaskine* kaffemaskine* mødelokale* rådhuset ' +
  'canteen reception printer* office_party christmas_party staff_room coffee_machine photocopier'
).split(' ');
