/** Words of streets, of what is in a building, and of places; folded. */
const streetWords = new Set(
  `street st avenue ave av road rd boulevard blvd boul bd drive dr lane ln way court ct place pl plaza square sq parkway pkwy
  highway hwy terrace ter tce circle cir crescent cres close quay wharf mews row broadway turnpike pike trail esplanade embankment gardens
  rue quai allee chemin impasse cours route passage chaussee rua avenida avda alameda travessa praca rodovia estrada calle carrer paseo
  plaza camino carretera ronda via viale piazza corso largo vicolo strada ul ulica al aleja aleje plac os osiedle namesti nam trida ulice
  strasse str weg platz gasse ring damm ufer wall laan straat plein gracht kade markt dreef gatan gata vagen torget torg plads pladsen vej gade gate gata vei
  jalan jl jln lorong marg nagar salai chowk chome ku cho`.split(/\s+/),
);
const streetEndings =
  /.{3}(strasse|str|weg|platz|gasse|allee|damm|ufer|straat|laan|plein|gracht|kade|steenweg|singel|gatan|gata|vagen|torget|vej|vejen|gade|gaden|gate|veien|vei|katu|pladsen|brogade)$/;

const unitWords = new Set(
  `suite ste floor fl level unit units apt apartment flat room rm building bldg tower block blk bloc pobox po postfach postbus postboks boite box piso planta andar etage etg
  sal tv th stock stiege top tur og eg aufgang hinterhaus haus gebaude gebouw verdieping bus bte batiment immeuble residence esc escalier bp tsa cs
  local oficina bajo esq dto edificio torre bloco loja fracao conjunto conj sala cj scala interno int palazzo piano lok lokal budynek pietro klatka
  patro poschodi budova hala oppgang plan tr cedex cep plot phase sector hno house wing mezzanine lot mill manor hall cottage farm barn lodge park centre center mall shop
  opp near estate za zi zac pol ind poligono poligon c/o co care apartado r/c rc rch dairy mews courtyard chambers works arcade`.split(
    /\s+/,
  ),
);

const countryCodes: Readonly<Record<string, string>> = {
  usa: "US",
  "united states of america": "US",
  america: "US",
  "united states": "US",
  canada: "CA",
  "united kingdom": "GB",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  ireland: "IE",
  germany: "DE",
  deutschland: "DE",
  austria: "AT",
  osterreich: "AT",
  switzerland: "CH",
  schweiz: "CH",
  suisse: "CH",
  france: "FR",
  belgium: "BE",
  belgique: "BE",
  belgie: "BE",
  netherlands: "NL",
  "the netherlands": "NL",
  nederland: "NL",
  luxembourg: "LU",
  spain: "ES",
  espana: "ES",
  portugal: "PT",
  italy: "IT",
  italia: "IT",
  denmark: "DK",
  danmark: "DK",
  sweden: "SE",
  sverige: "SE",
  norway: "NO",
  norge: "NO",
  finland: "FI",
  suomi: "FI",
  poland: "PL",
  polska: "PL",
  "czech republic": "CZ",
  czechia: "CZ",
  "ceska republika": "CZ",
  cesko: "CZ",
  "new zealand": "NZ",
  eire: "IE",
  "hong kong sar": "HK",
  croatia: "HR",
  slovakia: "SK",
  slovenia: "SI",
  romania: "RO",
  bulgaria: "BG",
  iceland: "IS",
  hungary: "HU",
  greece: "GR",
  turkey: "TR",
  turkiye: "TR",
  israel: "IL",
  "united arab emirates": "AE",
  uae: "AE",
  "south africa": "ZA",
  nigeria: "NG",
  kenya: "KE",
  egypt: "EG",
  india: "IN",
  singapore: "SG",
  malaysia: "MY",
  indonesia: "ID",
  thailand: "TH",
  vietnam: "VN",
  philippines: "PH",
  "hong kong": "HK",
  taiwan: "TW",
  china: "CN",
  japan: "JP",
  korea: "KR",
  australia: "AU",
  brazil: "BR",
  brasil: "BR",
  mexico: "MX",
  argentina: "AR",
  chile: "CL",
  colombia: "CO",
};

export function isStreetWord(word: string): boolean {
  return streetWords.has(word) || streetEndings.test(word);
}

export function isUnitWord(word: string): boolean {
  return unitWords.has(word);
}

/** ISO 3166 code of the country that the folded words end with, or null. */
export function countryNamed(words: readonly string[]): string | null {
  return (
    countryCodes[words.slice(-3).join(" ")] ??
    countryCodes[words.slice(-2).join(" ")] ??
    countryCodes[words.at(-1) ?? ""] ??
    null
  );
}
