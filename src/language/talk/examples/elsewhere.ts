/** What people write that has nothing to do with the bot: it holds the rest back. */
export const elsewhere = `
  hvad er klokken
  hvem har lavet kagen
  må jeg låne din oplader
  er det dig der sidder ved vinduet
  hvad koster en billet til bussen
  jeg har købt nye sko
  hvornår åbner svømmehallen
  jeg har tømmermænd
  ved du hvornår der er fest
  hvem har taget min plads
  hvad hedder den sang
  kan du finde en god film til i aften
  hvad skal jeg købe til min mor
  der er en flue i min kaffe
  hvor mange kilometer er der til odense
  jeg skal til frisør klokken to
  kan du slukke musikken
  vandhanen drypper
  jeg har spildt kaffe på tastaturet
  hvor lang tid tager det at koge et æg
  hvad laver du i weekenden
  kommer du med til frokost
  er der flere kopper
  det er da mærkeligt
  har du hørt den nye podcast
  skal vi holde pause nu
  min skærm er sort
  det regner igen
  who baked the cake
  can i borrow your charger
  my dog is ill
  when does the pool open
  what's that song called
  i bought new shoes
  it's raining again
  are you coming to lunch
  who took my seat
  how far is it to odense
  my screen is black
  shall we take a break
  hvem vandt i går
  jeg skal købe en gave
  hvad skal jeg have på i morgen
  det er min fødselsdag
  skal jeg tage paraply med
  hvem har planterne
  jeg har glemt mit adgangskort
  hvor er stikkontakten
  er der nogen der har en pen
  hvad skal vi se i biografen
  min cykel er stjålet
  kan du lave en kop te
  hvornår kører bussen
  hvem har spist min yoghurt
  er der hul igennem til it
  jeg kan ikke få lyd på
  kan du holde døren
  det var en lang dag
  skal vi snakke om noget andet
  hvad er din yndlingsfarve
  har du børn
  hvor kommer du fra
  er du sur på mig
  sig noget sjovt
  hvad laver chefen
  hvem skal rydde op
  er kaffen klar
  jeg kommer for sent på grund af trafikken
  det blæser
  god morgen alle sammen
  hvad så, har du haft en god weekend
  jeg tager lige en pause
  hvordan gik kampen
  skal vi tage en øl efter arbejde
  hvem laver kaffe i dag
  den printer igen igen
  kan du hjælpe mig med excel
  har du set mine nøgler
  hvad er wifi koden
  er kantinen åben
  hvornår lukker kantinen
  jeg skal hente min datter
  min kone har fødselsdag på D
  det sner
  sommerferien var dejlig
  hvor mange dage er der til jul
  kan du anbefale en restaurant
  hvad skal vi lave i aften
  jeg er forkølet
  mit tastatur virker ikke
  hvor er mødelokale 3
  kan nogen låse op
  er der nogen der vil bytte vagt
  hvad hedder ham den nye i receptionen
  hvem vandt melodigrandprix
  jeg elsker mit job
  godt gået
  hej hej
  okay så
  nå ja
  det var så lidt
  hvad er 12 gange 12
  oversæt hej til fransk
  skriv en sang om sommer
  hvad er vejret i morgen
  jeg har hovedpine
  hvem er din chef
  hvor bor du
  kan du lide kaffe
  hvornår er der pause
  skal vi spise nu
  min bil skal til syn
  jeg glemte min madpakke
  er det i dag der er yoga
  hvem tømmer opvaskemaskinen
  jeg fandt en handske på gangen
  kan man få en større skærm
  min telefon er løbet tør for strøm
  hvad tid begynder festen
  husk at slukke lyset
  jeg går hjem nu
  vi ses i morgen
  så er der kage
  har du læst den nye bog
  hvordan bliver man skaldet
  how was your weekend
  where is the coffee machine
  can you recommend a restaurant
  what's the wifi code
  is the canteen open
  i'm off to lunch
  see you tomorrow
  happy birthday to me
  what's the weather like
  you are funny
  my laptop is slow
  how do i print on both sides
  who parked in my spot
  tell me a story
  what is the capital of norway
  i forgot my lunch
  when is the party
  let's go for a beer
  har nogen set min jakke
  jeg henter kaffe, vil du have noget
  er mødelokalet ledigt
  projektoren i mødelokalet driller
  hvem har nøglen til cyklen
  hvor ligger kuglepennene
  så er det fredag
  jeg er sulten
  vi ses i kantinen
  det er koldt på kontoret
  kan du skrue ned for varmen
  hvem skal med i byen
  min stol er gået i stykker
  ny chef i næste uge siger de
  hvad synes du om det nye system
  jeg kan ikke logge på
  kan du skrive et digt
  hvad koster en billet til århus
  jeg skal til tandlæge
  min søn er syg så jeg går hjem
  hvordan staver man til det
  er der brandøvelse i dag
  hvem kører i morgen
  jeg har fødselsdag
  tak for i aften
  det var en god film
  hvad hedder din søster
  kan du regne
  jeg har ondt i ryggen
  sikke et vejr
  where did you put the stapler
  i am so tired today
  is it friday yet
  who wants coffee
  the heating is broken
  what a week
  can you write a poem
  happy birthday
  how do i reset my password
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
