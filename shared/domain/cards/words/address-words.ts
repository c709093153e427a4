/** Words of streets, of what is in a building, and of places; folded. */
const streetWords = new Set(
  `street st avenue ave av road rd boulevard blvd drive dr lane ln way court ct place pl plaza square sq parkway pkwy
  highway hwy terrace ter circle cir crescent close quay wharf mews row broadway turnpike pike trail
  rue quai allee chemin impasse cours route rua avenida avda alameda travessa praca rodovia estrada calle carrer paseo
  plaza camino carretera ronda via viale piazza corso largo vicolo ul ulica al aleja plac os
  strasse str weg platz gasse ring damm ufer laan straat plein gracht kade markt gatan gata vagen plads vej gade
  jalan jl lorong marg nagar chowk chome ku cho`.split(/\s+/),
);
const streetEndings =
  /.{3,}(strasse|str|weg|platz|gasse|allee|damm|straat|laan|plein|gracht|kade|gatan|vagen|vej|gade|katu)$/;

const unitWords = new Set(
  `suite ste floor fl level unit apt apartment room rm building bldg tower block box pobox postfach piso planta andar etage
  stock lok lokal sala conjunto cj interior int bp cedex cep plot phase sector hno house wing mezzanine lot mill manor hall cottage farm barn lodge park centre center mall`.split(
    /\s+/,
  ),
);

const countryCodes: Readonly<Record<string, string>> = {
  usa: "US",
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
  "new zealand": "NZ",
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
  return countryCodes[words.slice(-2).join(" ")] ?? countryCodes[words.at(-1) ?? ""] ?? null;
}
