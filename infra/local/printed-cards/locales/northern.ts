import { type Locale, list, words } from "../locale.ts";

export const netherlands: Locale = {
  country: "NL",
  called: list("Nederland|The Netherlands|Netherlands"),
  languages: ["nl", "nl", "en"],
  given: words(
    "Sanne Jeroen Femke Wouter Anouk Maarten Lotte Bas Marijke Thijs Eline Ruben Hanneke Joris Fatima Gijs Pien",
  ),
  family: list(
    "de Vries|van der Berg|Janssen|ten Hoeve|Bakker|Hoekstra|van den Heuvel|Mulder|Dijkstra|in 't Veld|Brouwer|El Amrani|Terpstra|van Leeuwen|Kuijpers",
  ),
  towns: list(
    "Amsterdam;;10## AB|Rotterdam;;30## KD|Utrecht;;35## EZ|'s-Hertogenbosch;;52## GH|Den Haag;;25## CV|Eindhoven;;56## RT|Bergen op Zoom;;46##JW|Groningen;;97## NP",
  ),
  streets: list(
    "Keizersgracht|Coolsingel|Oudegracht|Kerkstraat|Stationsplein|Prins Hendrikkade|Lange Voorhout|Dorpsweg|Marktplein|Laan van Meerdervoort|Nieuwe Haven|Zuidas Boulevard|Industrieweg",
  ),
  units: list("Postbus %##|unit %|%e verdieping|Gebouw C"),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}-%|{zip}  {town}",
    "{unit}|{street} {n}|{zip} {town}",
    "{street} {n}, {zip} {town}",
    "{unit}, {zip} {town}",
  ],
  phones: {
    work: list(
      "+31 20 ### ## ##|010 - ### ## ##|030-#######|+31 (0)70 ### ####|(040) ### ## ##|+31(0)50 ### ## ##",
    ),
    mobile: list("06 ########|06 - ## ## ## ##|+31 6 ########|+31 (0)6 #### ####|06-########"),
    free: list("0800 ####|0800-#######"),
  },
  legalForms: list("B.V.|BV|N.V.|V.O.F.|& Zn.|Coöperatie"),
  endings: words("nl nl nl com eu"),
};

export const sweden: Locale = {
  country: "SE",
  called: list("Sverige|Sweden"),
  languages: ["sv", "sv", "en"],
  given: words(
    "Åsa Björn Elin Gustav Maja Anders Linnéa Fredrik Saga Lennart Ebba Håkan Tuva Ingvar Amir Karin",
  ),
  family: words(
    "Lindström Åkesson Bergqvist Sjögren Nyström Hallberg Öberg Wallin Ekdahl Forsgren Hägglund Strandberg Rådström Malmsten",
  ),
  towns: list("Stockholm;;11# ##|Göteborg;;41# ##|Malmö;;21# ##|Uppsala;;75# ##|Örebro;;70# ##|Umeå;;90# ##"),
  streets: list(
    "Drottninggatan|Kungsgatan|Sveavägen|Storgatan|Norra Hamngatan|Vasagatan|Strandvägen|Industrigatan|Stora Torget|Björkvägen",
  ),
  units: list("Box %##|%tr|plan %|c/o Nordia"),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}, {zip} {town}",
    "{street} {n} B|SE-{zip} {town}",
    "{unit}|{street} {n}|{zip} {town}",
    "Box %###|{zip} {town}",
  ],
  phones: {
    work: list("+46 8 ### ## ##|08-### ## ##|+46 (0)31 ## ## ##|040-## ## ##|018 - ## ## ##"),
    mobile: list("+46 70 ### ## ##|070-### ## ##|073-### ## ##|+46 (0)76 ### ## ##|0702 ## ## ##"),
    free: list("020-## ## ##"),
  },
  legalForms: list("AB|HB|AB (publ)|Aktiebolag"),
  endings: words("se se com nu"),
};

export const norway: Locale = {
  country: "NO",
  called: list("Norge|Norway"),
  languages: ["no", "no", "en"],
  given: words("Ingrid Øyvind Kari Sindre Solveig Torbjørn Marte Håvard Astrid Eirik Synnøve Geir Hedda"),
  family: words("Bjørnstad Haugen Løken Fjeldstad Næss Østby Solberg Dahlstrøm Kvamme Tveit Aasen Rødland"),
  towns: list("Oslo;;01##|Bergen;;50##|Trondheim;;70##|Stavanger;;40##|Tromsø;;90##|Mo i Rana;;86##"),
  streets: list(
    "Karl Johans gate|Bryggen|Storgata|Kongens gate|Havnegata|Bjørnsons vei|Drammensveien|Torget|Fjordveien",
  ),
  units: list("Postboks %##|%. etg.|Oppgang B"),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}, {zip} {town}",
    "{street} {n}|N-{zip} {town}",
    "{unit}|{street} {n}|{zip} {town}",
  ],
  phones: {
    work: list("+47 2# ## ## ##|22 ## ## ##|55 ## ## ##|+47 73 ## ## ##"),
    mobile: list("+47 9## ## ###|9## ## ###|4## ## ###|+47 4## ## ###"),
    free: list("800 ## ###"),
  },
  legalForms: list("AS|ASA|ANS|A/S"),
  endings: words("no no com"),
};

export const denmark: Locale = {
  country: "DK",
  called: list("Danmark|Denmark"),
  languages: ["da", "da", "en"],
  given: words("Mette Søren Kirsten Rasmus Ditte Jørgen Freja Mikkel Birgitte Anders Signe Troels Pernille"),
  family: words(
    "Nørgaard Kjær Østergaard Møller Vestergaard Thygesen Skov Bruun Holmgård Ravnsborg Dahl Lauridsen",
  ),
  towns: list(
    "København K;;1###|Aarhus C;;8000|Odense;;5000|Aalborg;;9000|Hellerup;;2900|Frederiksberg C;;18##",
  ),
  streets: list(
    "Strøget|Vesterbrogade|Nørregade|Store Kongensgade|Søndergade|Havnevej|Rådhuspladsen|Kystvejen|Amaliegade",
  ),
  units: list("%. sal|%. tv.|Postboks %##|st. th."),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}, {unit}|{zip} {town}",
    "{street} {n}|DK-{zip} {town}",
    "{street} {n}, {zip} {town}",
  ],
  phones: {
    work: list("+45 33 ## ## ##|33 ## ## ##|+45 86## ####|7### ####"),
    mobile: list("+45 2# ## ## ##|2# ## ## ##|+45 40 ## ## ##|5### ####"),
    free: list("80 ## ## ##"),
  },
  legalForms: list("A/S|ApS|I/S|P/S|K/S"),
  endings: words("dk dk com"),
};

export const poland: Locale = {
  country: "PL",
  called: list("Polska|Poland"),
  languages: ["pl", "pl", "en"],
  given: words(
    "Agnieszka Paweł Małgorzata Krzysztof Zofia Łukasz Katarzyna Grzegorz Wiktoria Stanisław Jolanta Tomasz Bożena Michał",
  ),
  family: words(
    "Kowalczyk Wiśniewska Zieliński Dąbrowska Wójcik Szczepańska Jabłoński Krawczyk Górecka Pawłowski Maj-Nowak Borowiecki Sikora Żak",
  ),
  towns: list(
    "Warszawa;;0%-###|Kraków;;3%-###|Wrocław;;5%-###|Gdańsk;;80-###|Łódź;;9%-###|Bielsko-Biała;;43-3##|Poznań;;60-###",
  ),
  streets: list(
    "ul. Marszałkowska|Al. Jerozolimskie|ul. Floriańska|pl. Wolności|ul. Długa|os. Słoneczne|ul. 3 Maja|al. Niepodległości|ul. Jana Pawła II|ul. Świętokrzyska",
  ),
  units: list("lok. %|m. %|p. %|Budynek B|III piętro"),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}/%|{zip} {town}",
    "{street} {n} {unit}|{zip} {town}",
    "{street} {n}, {zip} {town}",
    "{unit}|{street} {n}|PL {zip} {town}",
  ],
  phones: {
    work: list("+48 22 ### ## ##|22 ### ## ##|(12) ### ## ##|+48 71 ### ####|58 ### ## ##"),
    mobile: list("+48 5## ### ###|6## ### ###|(+48) 7## ### ###|+48 60# ### ###|501-###-###"),
    free: list("800 ### ###"),
  },
  legalForms: list("Sp. z o.o.|S.A.|sp.k.|Sp. j.|s.c.|Spółka z o.o."),
  endings: words("pl pl com.pl com eu"),
};

export const czechia: Locale = {
  country: "CZ",
  called: list("Česká republika|Czech Republic|Czechia"),
  languages: ["cs", "cs", "en"],
  given: words("Tereza Jiří Markéta Ondřej Zdeňka Vojtěch Lenka Přemysl Kateřina Radek Šárka Bohumil"),
  family: words("Novotný Svobodová Dvořák Černá Procházka Kučerová Říha Šťastná Vaněk Hruška Beránková Kříž"),
  towns: list(
    "Praha 1;;110 00|Brno;;602 00|Ostrava;;702 00|Plzeň;;301 00|České Budějovice;;370 01|Praha 8 - Karlín;;186 00",
  ),
  streets: list(
    "Václavské náměstí|Masarykova|Na Příkopě|Nádražní|Dlouhá|Husova třída|Pod Kaštany|nám. Svobody|Sokolovská",
  ),
  units: list("%. patro|budova C|hala %"),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}/%#|{zip} {town}",
    "{street} {n}, {zip} {town}",
    "{street} {n}/1#|CZ-{zip} {town}",
  ],
  phones: {
    work: list("+420 2## ### ###|2## ### ###|+420 541 ### ###|(+420) 377 ### ###"),
    mobile: list("+420 60# ### ###|72# ### ###|(+420) 77# ### ###|+420 73# ######"),
    free: list("800 ### ###"),
  },
  legalForms: list("s.r.o.|a.s.|v.o.s.|spol. s r.o.|k.s."),
  endings: words("cz cz eu com"),
};
