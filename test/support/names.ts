/** Everybody in the demo: staff, families, networks. */
export const demoNames: readonly string[] =
  'Sara Testlund;Lea Dummy;Jonas Attrap;Mille Fiktiv;Ida Mock;Per Prøve;Karen Leder;Rie Revisor;Adam Admin;Freja;Bo;Alma;Storm;Gudrun;Kim;Familien Månesten;Familien Solsikke;Familien Kastanje'.split(
    ';',
  );

/** Names common in Denmark: given names and surnames. */
export const danishNames: readonly string[] = `
  Peter Jens Michael Lars Thomas Henrik Søren Christian Jan Martin Niels Anders Morten Jesper Hans Jørgen Mads Per Ole Rasmus Kim Kurt
  Erik Brian Mikkel Carsten Svend Kristian Bent Jacob Poul John Karl Finn Torben Leif Claus Knud Simon Frederik Johnny Daniel Steen
  Kasper René Mathias Tommy Emil Nikolaj Bo Alexander Allan Flemming Frank Dennis Jonas Oliver Magnus Lasse Sebastian Victor Mark
  Gustav Oscar William Noah Lucas Malthe August Elias Carl Arthur Valdemar Alfred Anton Aksel Felix Tobias Storm Theo Liam Otto Villads
  Viggo Asger Adam Sander Konrad Ludvig Johan Pelle Bertram Albert Ask Dag Tage Aage Ib Kaj Kai Egon Verner Helge Arne Børge Ejner
  Anne Kirsten Mette Hanne Helle Anna Susanne Lene Maria Marianne Lone Camilla Inge Pia Charlotte Bente Louise Karen Jette Tina Gitte
  Birthe Lise Inger Julie Kirstine Emma Ida Sofie Freja Clara Laura Alma Ella Karla Ellen Agnes Josefine Nora Olivia Luna Asta Lærke
  Alberte Liva Lea Mathilde Emilie Caroline Frida Astrid Isabella Sara Signe Maja Cecilie Mille Rosa Andrea Vilma Filippa Aya Sanne
  Line Stine Trine Rikke Dorte Ulla Vibeke Lis Else Gerda Ruth Rigmor Gudrun Gry Bodil Åse Ane Rie Mia Merete Tove Jytte Elin Eva
  Esther Edith Grethe Karin Heidi Pernille Nanna Malene Maj May My Mine Liv Sol Viola Iris Rose Jo Jan Ian Don Will Grace Hope Sue Bill
  Pat Rob Dan Ali Ahmed Mohammed Fatima Aisha Amir Yusuf Zahra Hassan Omar Layla Nadia Samira Ivan Olga Anastasia Piotr Agnieszka
  Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen
  Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Olesen Frederiksen Mikkelsen Henriksen Laursen Lund Schmidt Eriksen
  Holm Kristiansen Clausen Simonsen Svendsen Andreasen Iversen Jeppesen Mogensen Jespersen Nissen Lauridsen Frandsen Østergaard
  Jepsen Kjær Carlsen Vestergaard Jessen Nørgaard Dahl Christoffersen Skov Søndergaard Bertelsen Bruun Lassen Bach Gregersen Friis
  Johnsen Steffensen Kjeldsen Bech Krogh Lauritsen Danielsen Mathiesen Andresen Brandt Winther Toft Ravn Mathiasen Dam Holst Nilsson
  Lind Berg Schou Overgaard Kristoffersen Schultz Klausen Karlsen Paulsen Hermansen Thorsen Koch Thygesen Bak Kruse Bang Juhl Davidsen
  Berthelsen Nygaard Lorentzen Villadsen Lorenzen Damgaard Bjerregaard Lange Hedegaard Bendtsen Lauersen Svensson Justesen Juul Hald
  Beck Kofoed Søgaard Meyer Kjærgaard Riis Johannsen Carstensen Bonde Ibsen Fischer Andersson Bundgaard Johannesen Eskildsen Hemmingsen
  Andreassen Thomassen Schrøder Persson Hjorth Enevoldsen Nguyen Henningsen Jønsson Olsson Asmussen Michelsen Vinther Markussen Kragh
  Thøgersen Johansson Dalsgaard Gade Bjerre Ali Laustsen Buch Ludvigsen Hougaard Kirkegaard Marcussen Mølgaard Ipsen Sommer Ottosen
  Müller Krog Hoffmann Clemmensen Nikolajsen Brodersen Therkildsen Leth Michaelsen Graversen Frost Dalgaard Albertsen Laugesen Due
  Ebbesen Munch Svenningsen Ottesen Fisker Albrechtsen Axelsen Erichsen Sloth Bentsen Westergaard Bisgaard Mouritsen Nicolaisen
  Magnussen Josefsen Haugaard Nielsson Jacobsen Ring Lang
`
  .trim()
  .split(/\s+/);
