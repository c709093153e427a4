import { type Locale, list, words } from "../locale.ts";

const given =
  words(`Jürgen Sabine Matthias Heike Thorsten Ulrike Björn Anneliese Karl-Heinz Svenja Detlef Marlene Rüdiger Franziska Holger
  Antje Wolfgang Greta Cem Ayşe Jan-Philipp Hannelore Lukas Swantje Emil`);
const family = list(
  "Schröder|Baumgartner|Müller-Lüdenscheid|Krause|von der Heide|Özdemir|Vogelsang|Reinhardt|Kaltenbrunner|Zimmermann|Großmann|Hofstätter|Lindenau|Pfeiffer|Schäfer|Weißhaupt|Kirchhoff|Brandt|Dörfler|Rosenbaum|Steinbach|von Arnim|Koch|Berg|Winter",
);

export const germany: Locale = {
  country: "DE",
  called: list("Deutschland|Germany"),
  languages: ["de", "de", "en"],
  given,
  family,
  towns: list(
    "Berlin;;10###|Hamburg;;20###|München;;80###|Köln;;50###|Frankfurt am Main;;60###|Stuttgart;;70###|Düsseldorf;;40###|Leipzig;;04###|Garmisch-Partenkirchen;;82467|Halle (Saale);;06###|Bad Homburg v. d. Höhe;;61###|Nürnberg;;90###",
  ),
  streets: list(
    "Hauptstraße|Lindenweg|Goethestr.|Am Marktplatz|Kurfürstendamm|Bahnhofstraße|Schillerplatz|Industriestr.|An der alten Mühle|Königsallee|Gartengasse|Neuer Wall|Im Winkel|Friedrich-Ebert-Ring|Elbchaussee|Unter den Linden|Rosenufer",
  ),
  units: list("%. OG|Haus B|Gebäude %|Postfach ## ## ##|Hinterhaus|Aufgang C"),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}a|D-{zip} {town}",
    "{street} {n}–#%|{zip} {town}",
    "{unit}|{street} {n}|{zip} {town}",
    "{street} {n} · {zip} {town}",
    "{street} {n}, {zip} {town}",
  ],
  phones: {
    work: list(
      "+49 30 #######|030 / ######-##|+49 (0)89 ######-0|(040) ## ## ##-##|0221 – ### ## ##|+49.69.#######|0711/######|+49 (0) 211 / ## ## ###|0341-#######",
    ),
    mobile: list("+49 17% #######|0151 / #######|0160-########|+49 (0)172 ### ## ##|0176 ## ## ## ##"),
    free: list("0800 ### ## ##|0800/#######"),
  },
  legalForms: list("GmbH|AG|GmbH & Co. KG|e.K.|KG|UG (haftungsbeschränkt)|mbH|OHG|SE|PartG mbB|e.V.|gGmbH"),
  endings: words("de de de com eu"),
};

export const austria: Locale = {
  ...germany,
  country: "AT",
  called: list("Österreich|Austria"),
  towns: list(
    "Wien;;1%%0|Graz;;8010|Salzburg;;5020|Innsbruck;;6020|Linz;;4020|Klagenfurt am Wörthersee;;9020",
  ),
  streets: list(
    "Mariahilfer Straße|Ringstraße|Getreidegasse|Landstraßer Hauptstraße|Herrengasse|Kärntner Ring|Mozartplatz|Schlossallee",
  ),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}/%/1%|A-{zip} {town}",
    "{street} {n}/Top %|{zip} {town}",
    "{street} {n}, A-{zip} {town}",
  ],
  phones: {
    work: list("+43 1 ### ## ##|+43 (0)316 ######|01 / ### ## ##-##|0662/######|+43 512 ######-##"),
    mobile: list("+43 664 ### ## ##|0664 / #######|+43 (0)676 #######|0699 ########"),
    free: list("0800 ######"),
  },
  legalForms: list("GmbH|AG|e.U.|OG|KG|GesmbH|GmbH & Co KG"),
  endings: words("at at com"),
};

export const switzerland: Locale = {
  ...germany,
  country: "CH",
  called: list("Schweiz|Suisse|Switzerland"),
  languages: ["de", "fr", "en", "it"],
  towns: list(
    "Zürich;;80##|Genève;;12##|Basel;;40##|Bern;;30##|Lausanne;;10##|Lugano;;69##|St. Gallen;;90##|Winterthur;;84##",
  ),
  streets: list(
    "Bahnhofstrasse|Rue du Rhône|Freie Strasse|Seestrasse|Via Nassa|Avenue de la Gare|Limmatquai|Schützengasse|Chemin des Vignes",
  ),
  units: list("Postfach|Case postale %##|%. Stock|c/o Treuhand Alpina"),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}|CH-{zip} {town}",
    "{unit}|{street} {n}|{zip} {town}",
    "{street} {n}, CH–{zip} {town}",
  ],
  phones: {
    work: list(
      "+41 44 ### ## ##|044 ### ## ##|+41 (0)22 ### ## ##|061 / ### ## ##|+41 31 ### ####|0041 21 ### ## ##",
    ),
    mobile: list("+41 79 ### ## ##|079 ### ## ##|+41 (0)78 ### ## ##|076/### ## ##"),
    free: list("0800 ### ###|0800 ## ## ##"),
  },
  legalForms: list("AG|GmbH|SA|Sàrl|S.A.|Genossenschaft|& Cie"),
  endings: words("ch ch com swiss"),
};
