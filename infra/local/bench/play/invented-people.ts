const firstNames = "Ada Bo Cleo Dag Eva Finn Gro Hal Ida Jon Kai Lea Max Nia Otto Pia".split(" ");
const lastNames = "Ashdown Birkeland Castell Dunmore Ellery Fairbanks".split(" ");
const trades = ["Bakery", "Carpentry", "Law Office", "Printing", "Landscaping"];

/** The lines of a card, from the top to the bottom; another person for each number. */
export function inventedCard(n: number): readonly string[] {
  const first = firstNames[n % firstNames.length] ?? "";
  const last = lastNames[Math.floor(n / firstNames.length) % lastNames.length] ?? "";
  const firm = `${last} ${trades[n % trades.length]}`;
  const domain = `${firm.toLowerCase().replace(/\W/g, "")}${n}.example.com`;
  const phone = `(212) 555-01${String(n % 100).padStart(2, "0")}`;
  return [
    `${first} ${last}`,
    "Managing Director",
    `${firm} LLC`,
    `${first.toLowerCase()}@${domain}`,
    phone,
    `www.${domain}`,
    `${n + 1} Market Street, Albany, NY 12207`,
  ];
}
