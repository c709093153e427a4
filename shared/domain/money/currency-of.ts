const known = new Set(Intl.supportedValuesOf("currency"));

/** Signs that more than one currency uses: whichever of them is the account's own is meant. */
const signs: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  kr: ["SEK", "DKK", "NOK"],
  zł: ["PLN"],
};

const names: Readonly<Record<string, string>> = {
  dollar: "$",
  dollars: "$",
  dolares: "$",
  dólares: "$",
  bucks: "$",
  euro: "€",
  euros: "€",
  pound: "£",
  pounds: "£",
  yen: "¥",
};

/** The ISO 4217 code that a sign, a name or a code in any case stands for; `own` where the sign may mean it. Null: unknown. */
export function currencyOf(word: string, own: string): string | null {
  const lower = word.toLowerCase();
  const candidates = signs[names[lower] ?? lower];
  if (candidates) return candidates.includes(own) ? own : (candidates[0] ?? null);
  const code = word.toUpperCase();
  return known.has(code) ? code : null;
}
