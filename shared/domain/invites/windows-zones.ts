/** What Windows calls the zones of the world, by their IANA names. Source: the territories "001" of Unicode CLDR's windowsZones. */
const table = `America/New_York Eastern Standard Time
America/Chicago Central Standard Time
America/Denver Mountain Standard Time
America/Los_Angeles Pacific Standard Time
Europe/London GMT Standard Time
Europe/Berlin W. Europe Standard Time
Europe/Paris Romance Standard Time
Europe/Budapest Central Europe Standard Time
Europe/Warsaw Central European Standard Time
Europe/Bucharest GTB Standard Time
Europe/Kiev FLE Standard Time
Europe/Moscow Russian Standard Time
Europe/Istanbul Turkey Standard Time
Asia/Kolkata India Standard Time
Asia/Shanghai China Standard Time
Asia/Singapore Singapore Standard Time
Asia/Tokyo Tokyo Standard Time
Asia/Dubai Arabian Standard Time
Australia/Sydney AUS Eastern Standard Time
Pacific/Auckland New Zealand Standard Time
America/Halifax Atlantic Standard Time
America/Sao_Paulo E. South America Standard Time
America/Argentina/Buenos_Aires Argentina Standard Time
America/Phoenix US Mountain Standard Time
America/Anchorage Alaskan Standard Time
Pacific/Honolulu Hawaiian Standard Time
America/St_Johns Newfoundland Standard Time
America/Regina Canada Central Standard Time
America/Indiana/Indianapolis US Eastern Standard Time
America/Mexico_City Central Standard Time (Mexico)
America/Mexico_City Mexico Standard Time
America/Mazatlan Mountain Standard Time (Mexico)
America/Chihuahua Mexico Standard Time 2
America/Tijuana Pacific Standard Time (Mexico)
America/Cancun Eastern Standard Time (Mexico)
America/Bogota SA Pacific Standard Time
America/Caracas Venezuela Standard Time
America/Santiago Pacific SA Standard Time
America/La_Paz SA Western Standard Time
America/Cayenne SA Eastern Standard Time
America/Guatemala Central America Standard Time
America/Cuiaba Central Brazilian Standard Time
America/Asuncion Paraguay Standard Time
America/Montevideo Montevideo Standard Time
America/Bahia Bahia Standard Time
America/Araguaina Tocantins Standard Time
America/Punta_Arenas Magallanes Standard Time
America/Havana Cuba Standard Time
America/Port-au-Prince Haiti Standard Time
America/Grand_Turk Turks And Caicos Standard Time
America/Whitehorse Yukon Standard Time
America/Adak Aleutian Standard Time
America/Godthab Greenland Standard Time
America/Miquelon Saint Pierre Standard Time
Atlantic/Azores Azores Standard Time
Atlantic/Cape_Verde Cape Verde Standard Time
Atlantic/Reykjavik Greenwich Standard Time
Africa/Casablanca Morocco Standard Time
Africa/Lagos W. Central Africa Standard Time
Africa/Johannesburg South Africa Standard Time
Africa/Cairo Egypt Standard Time
Africa/Nairobi E. Africa Standard Time
Africa/Windhoek Namibia Standard Time
Africa/Tripoli Libya Standard Time
Africa/Khartoum Sudan Standard Time
Africa/Juba South Sudan Standard Time
Africa/Sao_Tome Sao Tome Standard Time
Europe/Chisinau E. Europe Standard Time
Europe/Kaliningrad Kaliningrad Standard Time
Europe/Minsk Belarus Standard Time
Europe/Samara Russia Time Zone 3
Europe/Saratov Saratov Standard Time
Europe/Astrakhan Astrakhan Standard Time
Europe/Volgograd Volgograd Standard Time
Asia/Jerusalem Israel Standard Time
Asia/Amman Jordan Standard Time
Asia/Beirut Middle East Standard Time
Asia/Damascus Syria Standard Time
Asia/Hebron West Bank Standard Time
Asia/Baghdad Arabic Standard Time
Asia/Riyadh Arab Standard Time
Asia/Tehran Iran Standard Time
Asia/Baku Azerbaijan Standard Time
Asia/Tbilisi Georgian Standard Time
Asia/Yerevan Caucasus Standard Time
Asia/Yerevan Armenian Standard Time
Asia/Kabul Afghanistan Standard Time
Asia/Tashkent West Asia Standard Time
Asia/Yekaterinburg Ekaterinburg Standard Time
Asia/Karachi Pakistan Standard Time
Asia/Qyzylorda Qyzylorda Standard Time
Asia/Colombo Sri Lanka Standard Time
Asia/Katmandu Nepal Standard Time
Asia/Almaty Central Asia Standard Time
Asia/Dhaka Bangladesh Standard Time
Asia/Omsk Omsk Standard Time
Asia/Rangoon Myanmar Standard Time
Asia/Bangkok SE Asia Standard Time
Asia/Barnaul Altai Standard Time
Asia/Hovd W. Mongolia Standard Time
Asia/Krasnoyarsk North Asia Standard Time
Asia/Novosibirsk N. Central Asia Standard Time
Asia/Tomsk Tomsk Standard Time
Asia/Irkutsk North Asia East Standard Time
Asia/Taipei Taipei Standard Time
Asia/Ulaanbaatar Ulaanbaatar Standard Time
Asia/Chita Transbaikal Standard Time
Asia/Pyongyang North Korea Standard Time
Asia/Seoul Korea Standard Time
Asia/Yakutsk Yakutsk Standard Time
Asia/Vladivostok Vladivostok Standard Time
Asia/Srednekolymsk Russia Time Zone 10
Asia/Magadan Magadan Standard Time
Asia/Sakhalin Sakhalin Standard Time
Asia/Kamchatka Russia Time Zone 11
Asia/Kamchatka Kamchatka Standard Time
Australia/Perth W. Australia Standard Time
Australia/Eucla Aus Central W. Standard Time
Australia/Adelaide Cen. Australia Standard Time
Australia/Darwin AUS Central Standard Time
Australia/Brisbane E. Australia Standard Time
Australia/Hobart Tasmania Standard Time
Australia/Lord_Howe Lord Howe Standard Time
Indian/Mauritius Mauritius Standard Time
Pacific/Port_Moresby West Pacific Standard Time
Pacific/Bougainville Bougainville Standard Time
Pacific/Norfolk Norfolk Standard Time
Pacific/Guadalcanal Central Pacific Standard Time
Pacific/Fiji Fiji Standard Time
Pacific/Chatham Chatham Islands Standard Time
Pacific/Tongatapu Tonga Standard Time
Pacific/Apia Samoa Standard Time
Pacific/Kiritimati Line Islands Standard Time
Pacific/Easter Easter Island Standard Time
Pacific/Marquesas Marquesas Standard Time
Etc/GMT+12 Dateline Standard Time
Etc/GMT+11 UTC-11
Etc/GMT+9 UTC-09
Etc/GMT+8 UTC-08
Etc/GMT+2 UTC-02
Etc/GMT+2 Mid-Atlantic Standard Time
Etc/GMT-12 UTC+12
Etc/GMT-13 UTC+13`;

/** Those that more people live in come first. */
const rows = table.split("\n").map((row) => {
  const space = row.indexOf(" ");
  return { zone: row.slice(0, space), windows: row.slice(space + 1).toLowerCase() };
});

/** IANA zones of all the world, those that more people live in first. */
export const usualZones: readonly string[] = [...new Set(rows.map(({ zone }) => zone))];

/** `W. Europe Standard Time` is `Europe/Berlin`, and so is `W. Europe Daylight Time`. */
export function zoneOfWindows(name: string): string | null {
  const key = name.toLowerCase().replace(/\bdaylight time/, "standard time");
  return rows.find(({ windows }) => windows === key)?.zone ?? null;
}

/** Zones that Windows shows without a city. */
const shown: readonly (readonly [RegExp, string])[] = [
  [/eastern time|\bindiana\b/i, "America/New_York"],
  [/central time/i, "America/Chicago"],
  [/mountain time/i, "America/Denver"],
  [/pacific time/i, "America/Los_Angeles"],
  [/atlantic time/i, "America/Halifax"],
  [/arizona/i, "America/Phoenix"],
  [/alaska/i, "America/Anchorage"],
  [/hawaii/i, "Pacific/Honolulu"],
  [/newfoundland/i, "America/St_Johns"],
  [/beijing/i, "Asia/Shanghai"],
  [/coordinated universal/i, "UTC"],
];

/** `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna` is `Europe/Berlin`: as Windows shows its zones to people. */
export function zoneShownAs(name: string): string | null {
  const cityOf = (zone: string) => zone.slice(zone.lastIndexOf("/") + 1).replace(/_/g, " ");
  const words = ` ${name.replace(/[^\p{L}-]+/gu, " ")} `;
  const ofCity = usualZones.find((zone) => !zone.startsWith("Etc/") && words.includes(` ${cityOf(zone)} `));
  return ofCity ?? shown.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
