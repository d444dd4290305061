/** What people write that the bot has nothing to do with: it holds back the rest. */
export const elsewhere = `
  hvad er klokken
  hvad skal vi have til frokost
  hvad er der til frokost i kantinen
  har du en god opskrift
  hvordan bliver vejret D
  regner det i morgen
  printeren virker ikke
  min computer er gået i stå
  jeg har glemt min adgangskode
  hvordan skifter jeg adgangskode
  hvem vinder kampen
  så du kampen i går
  god weekend
  god ferie
  tillykke med fødselsdagen
  hvornår har du fødselsdag
  er der kage
  der er kage i køkkenet
  hvem har taget min kop
  kaffemaskinen er i stykker
  hvor kan jeg parkere
  hvornår får vi løn
  hvor mange feriedage har jeg tilbage
  hvordan søger jeg ferie
  hvem står for julefrokosten
  skal du med til fredagsbar
  kan du bestille en taxa
  kan du bestille sushi
  fortæl en vittighed
  fortæl en joke
  hvad er meningen med livet
  elsker du mig
  er du en robot
  er du et menneske
  hvor gammel er du
  har du det godt
  hvordan går det
  hvordan går det med dig
  hvad laver du
  jeg keder mig
  jeg er træt
  sikke en dag
  det er godt nok varmt i dag
  toget er forsinket
  jeg holder i kø på motorvejen
  der er strømafbrydelse
  wifi er nede
  outlook virker ikke
  teams er langsomt i dag
  hvordan laver man et regneark
  kan du oversætte det her til tysk
  hvad hedder hovedstaden i australien
  hvad er to plus to
  hvad koster en cykel
  hvem er statsminister
  hvornår er der valg
  kan du anbefale en bog
  hvilken film skal jeg se
  test
  prøve
  æh
  hmm
  haha
  lol
  nå
  okay
  super
  fedt
  ok tak
  det var alt
  farvel
  vi ses
  hav en god dag
  du er sød
  du er dum
  det er ikke dig jeg skriver til
  undskyld forkert chat
  hej alle sammen
  hvem har nøglen til mødelokalet
  er mødelokale to ledigt
  lyset i mødelokalet virker ikke
  vi mangler papir til kopimaskinen
  hvem har bestilt de nye stole
  skal vi gå en tur i pausen
  jeg går til frokost
  jeg henter kaffe vil nogen have
  min hund er syg
  min cykel er punkteret
  jeg skal til tandlægen med mig selv på torsdag
  børnene har sommerferie
  kan du huske min fødselsdag
  hvad synes du om farven
  hvad tænker du om regeringen
  skriv et digt
  syng en sang
  spil noget musik
  sæt en alarm
  sluk lyset
  hvor ligger rådhuset
  hvad tid kører bussen
  hvornår åbner banken
  skal jeg have paraply med
  jeg har vundet i lotto
  hvem er gladest i dag
  husk at sommertiden slutter
  er der nogen der sælger en barnevogn
  jeg leder efter mine briller
  what's for lunch
  what time is it
  how's the weather
  is it going to rain D
  the printer doesn't work
  my laptop is frozen
  i forgot my password
  how do i reset my password
  who won the match
  did you see the game last night
  have a nice weekend
  happy birthday
  tell me a joke
  are you a robot
  are you human
  how are you
  how old are you
  do you love me
  i'm bored
  i'm tired
  what a day
  the train is late
  the wifi is down
  order me a pizza
  call me a taxi
  what is the meaning of life
  what's the capital of australia
  who is the prime minister
  recommend a book
  write a poem
  sing a song
  play some music
  set an alarm
  translate this into german
  when do we get paid
  how many holidays do i have left
  where can i park
  is there cake
  there's cake in the kitchen
  the coffee machine is broken
  we're out of paper
  who has the key to the meeting room
  is meeting room two free
  wrong chat sorry
  test
  lol
  nice
  cool
  okay then
  see you
  bye
  good morning everyone
  my bike has a flat tyre
  i have a headache
  anyone up for a walk
  what do you think about the news
  remember my birthday
  i won the lottery
`;
