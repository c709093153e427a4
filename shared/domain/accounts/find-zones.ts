/** Cities and regions without a zone of their own name. */
const others: Readonly<Record<string, string>> = {
  "america/new_york":
    "New York City, NYC, Boston, Washington, Washington DC, Philadelphia, Miami, Atlanta, Eastern, ET, EST, EDT",
  "america/chicago": "Dallas, Houston, Austin, Minneapolis, St. Louis, Central, CT, CST, CDT",
  "america/denver": "Salt Lake City, Mountain, MT, MST, MDT",
  "america/los_angeles": "San Francisco, LA, Seattle, San Diego, Portland, Las Vegas, Pacific, PT, PST, PDT",
  "europe/london": "UK, England, Manchester, Edinburgh, Birmingham, Glasgow, BST",
  "europe/berlin": "Munich, München, Hamburg, Frankfurt, Cologne, Köln, Germany, CET, CEST",
  "europe/paris": "Lyon, Marseille, France",
  "europe/madrid": "Barcelona, Spain",
  "europe/rome": "Milan, Italy",
  "europe/zurich": "Geneva, Basel, Bern, Zürich, Switzerland",
  "europe/amsterdam": "Rotterdam, Netherlands",
  "asia/kolkata": "Mumbai, Delhi, New Delhi, Bangalore, Chennai, India, IST",
  "asia/shanghai": "Beijing, Shenzhen, China",
  "asia/tokyo": "Osaka, Japan, JST",
  "australia/sydney": "Canberra",
  "pacific/auckland": "Wellington",
  utc: "UTC, GMT",
};

const plain = (name: string): string => name.toLowerCase().replace(/[_.]/g, " ").replace(/\s+/g, " ").trim();

/** The IANA zones that a zone's name or a city may mean: none, one, or several where a city is in more than one. */
export function findZones(said: string): readonly string[] {
  const zones = Intl.supportedValuesOf("timeZone");
  const name = plain(said);
  const whole = zones.filter((zone) => plain(zone) === name);
  const city = zones.filter((zone) => plain(zone.split("/").at(-1) ?? "") === name);
  const byOther = Object.entries(others)
    .filter(([, names]) => names.split(", ").some((each) => plain(each) === name))
    .map(([zone]) => canonical(zone, zones));
  return [whole, byOther, city].find((each) => each.length > 0) ?? validZone(said);
}

const canonical = (lower: string, zones: readonly string[]): string =>
  zones.find((zone) => zone.toLowerCase() === lower) ?? lower.toUpperCase();

/** Names that are valid without being listed (`Europe/Kyiv`, `Asia/Calcutta`). */
function validZone(said: string): readonly string[] {
  if (!/^[A-Za-z]+\/[A-Za-z_/+-]+$/.test(said)) return [];
  try {
    return [new Intl.DateTimeFormat("en", { timeZone: said }).resolvedOptions().timeZone];
  } catch {
    return [];
  }
}
