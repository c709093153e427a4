import { type Draw, draw } from "../draw.ts";
import { fillDigits } from "../fill-digits.ts";
import { inventAddress } from "../invent-address.ts";
import { list } from "../locale.ts";

const goods = list(
  "Espresso|Bread|Milk 1L|Batteries AA|Green Salad|Tomatoes|Phone Case|Paper Towels|Sparkling Water|Croissant|Chicken Curry|T-Shirt M|Light Bulb|Apples|Butter|Shampoo|Notebook A5|Sandwich",
);
const thanks = list(
  "Thank you for your visit!|Vielen Dank für Ihren Einkauf|Merci de votre visite|Thank you, please come again|Keep this receipt|Grazie e arrivederci|Customer copy",
);
const sums = list("TOTAL|Subtotal|Total EUR|Summe|Total TTC|Totale|Amount due|BALANCE DUE");

/** The text of a till's receipt: it has a shop, an address, a phone and often a site, and is nobody's card. */
export function receipt(at: Draw): readonly string[] {
  const { random, locale } = at;
  const price = () => `${random.between(0, 49)}${random.pick([".", ","])}${random.between(10, 99)}`;
  const phone = fillDigits(random.pick(locale.phones.work), random);
  const shop = `${draw(at, locale.family)} ${random.pick(["Market", "Café", "Drugs", "Bakery", "Hardware", "Bistro", "Fuel"])}`;
  const rows = Array.from(
    { length: random.between(3, 12) },
    () => `${random.chance(0.4) ? `${random.between(1, 5)} x ` : ""}${draw(at, goods)} ${price()}`,
  );
  return [
    random.chance(0.5) ? shop.toUpperCase() : shop,
    ...inventAddress(at).lines,
    ...(random.chance(0.7) ? [`Tel ${phone}`] : []),
    ...(random.chance(0.3)
      ? [
          `www.${draw(at, locale.family)
            .toLowerCase()
            .replace(/[^a-z]/g, "")}shop.com`,
        ]
      : []),
    `${random.between(1, 28)}/${random.between(1, 12)}/2026 ${random.between(8, 21)}:${random.between(10, 59)}`,
    `${random.pick(["Cashier", "Served by", "Clerk", "Kasse", "Server"])}: ${random.pick([draw(at, locale.given).split(" ")[0] ?? "", String(random.between(1, 99))])}`,
    ...rows,
    `${random.pick(sums)} ${price()}`,
    `${random.pick(["VISA", "Cash", "MasterCard", "EC-Karte", "Carte bancaire"])} ${price()}`,
    ...(random.chance(0.5)
      ? [`${random.pick(["VAT", "MwSt", "TVA", "Tax", "IVA"])} ${random.between(5, 25)}% ${price()}`]
      : []),
    random.pick(thanks),
  ];
}
