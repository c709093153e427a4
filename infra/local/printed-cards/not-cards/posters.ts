import { type Draw, draw } from "../draw.ts";
import { fillDigits } from "../fill-digits.ts";
import { inventAddress } from "../invent-address.ts";
import { list } from "../locale.ts";

const dishes = list(
  "Grilled Salmon|Caesar Salad|Margherita|Soup of the Day|Ribeye Steak|Tiramisù|Pad Thai|House Burger|Mushroom Risotto|Fish & Chips|Apple Pie|Club Sandwich|Wiener Schnitzel|Moules Frites|Lemonade|Flat White",
);
const events = list(
  "Summer Jazz Night|Spring Book Fair|Charity Fun Run|Open Mic Evening|Farmers' Market|Winter Concert|Tech Meetup|Wine Tasting|Garden Party|Film Festival|Town Hall Meeting|Yoga in the Park|Startup Pitch Night|Blood Drive",
);
const offers = list(
  "Grand Opening|50% OFF everything|Lost cat|Guitar lessons|House cleaning|Moving sale|Now hiring!|Free trial week|Apartment for rent|New menu|Summer sale|We buy gold",
);
const months = list("January|March|April|June|July|September|October|November|Mai|juin|ottobre");

const host = (at: Draw, what: string): string =>
  `${what
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .slice(0, 18)}.${at.random.pick(["com", "org", "net"])}`;
const phoneOf = ({ random, locale }: Draw): string => fillDigits(random.pick(locale.phones.work), random);
const time = ({ random }: Draw): string =>
  random.pick([
    `${random.between(1, 12)}:${random.pick(["00", "30"])} pm`,
    `${random.between(9, 22)}:00`,
    `${random.between(1, 11)} PM`,
    `${random.between(17, 22)} Uhr`,
  ]);

export function menu(at: Draw): readonly string[] {
  const { random } = at;
  const price = () =>
    `${random.pick(["$", "€", "£", ""])}${random.between(3, 38)}${random.chance(0.5) ? `.${random.pick(["00", "50", "95"])}` : ""}`;
  const rows = random
    .some(dishes, random.between(5, 12))
    .flatMap((dish) => [
      `${dish} ${random.chance(0.3) ? "....... " : ""}${price()}`,
      ...(random.chance(0.4) ? ["with seasonal vegetables and herbs from our garden"] : []),
    ]);
  return [
    random.pick(["MENU", "Dinner", "Lunch Menu", "Speisekarte", "La Carte", "Bar"]),
    random.pick(["Starters", "Mains", "Vorspeisen", "Entrées"]),
    ...rows,
    ...(random.chance(0.5) ? [`Reservations: ${phoneOf(at)}`] : []),
  ];
}

export function eventPoster(at: Draw): readonly string[] {
  const { random, locale } = at;
  const what = draw(at, events);
  return [
    random.chance(0.4) ? what.toUpperCase() : what,
    ...(random.chance(0.6)
      ? [
          random.pick(["with", "featuring", "hosted by"]) +
            ` ${draw(at, locale.given)} ${draw(at, locale.family)}`,
        ]
      : []),
    `${random.pick(["Saturday", "Friday", "Sunday", "Samstag", "Samedi"])}, ${random.between(1, 28)} ${random.pick(months)} ${random.chance(0.5) ? "2026" : ""}`.trim(),
    `${random.pick(["Doors open", "From", "Start", "Beginn", "Starts at"])} ${time(at)}`,
    ...inventAddress(at).lines,
    ...(random.chance(0.6)
      ? [
          random.pick([
            "Admission free",
            "Tickets $12 at the door",
            "Entry 8 €",
            "Free entry",
            "RSVP required",
          ]),
        ]
      : []),
    ...(random.chance(0.6)
      ? [`${random.pick(["Tickets:", "Info:", "", "Book at"])} www.${host(at, what)}`.trim()]
      : []),
    ...(random.chance(0.4) ? [`${random.pick(["Info", "Call", "Tickets"])} ${phoneOf(at)}`] : []),
    ...(random.chance(0.25) ? [`info@${host(at, what)}`] : []),
  ];
}

export function flyer(at: Draw): readonly string[] {
  const { random, locale } = at;
  const what = draw(at, offers);
  return [
    random.chance(0.5) ? what.toUpperCase() : what,
    random.pick([
      "Do you want to save money this year?",
      "We are looking for friendly people to join our team.",
      "Call today and get your first lesson free!",
      "Everything must go by the end of the month.",
      "Last seen near the park, please help us find her.",
    ]),
    ...(random.chance(0.6)
      ? [
          random.pick([
            "Only until Sunday",
            "While stocks last",
            "No experience needed",
            "Ask for details in the shop",
            "Reward offered",
          ]),
        ]
      : []),
    random.pick([
      `Call ${phoneOf(at)}`,
      `Phone ${phoneOf(at)} and ask for ${draw(at, locale.given)}`,
      `www.${host(at, what)}`,
    ]),
    ...(random.chance(0.5) ? inventAddress(at).lines : []),
    ...(random.chance(0.3) ? ["Open Mon–Fri 9:00–18:00, Sat 10:00–14:00"] : []),
  ];
}

export function parkingTicket(at: Draw): readonly string[] {
  const { random } = at;
  return [
    random.pick([
      "PARKING TICKET",
      "PAY & DISPLAY",
      "Parkschein",
      "PARKING VIOLATION",
      "Ticket de stationnement",
      "CAR PARK",
    ]),
    `${random.pick(["Zone", "Lot", "Bay", "Parkzone"])} ${random.between(1, 900)}`,
    `${random.pick(["Valid until", "Expires", "Gültig bis", "Expiry time"])} ${random.between(8, 22)}:${random.between(10, 59)}`,
    `${random.between(1, 28)}.${random.between(1, 12)}.2026`,
    `${random.pick(["Paid", "Amount", "Fee", "Fine"])} ${random.pick(["$", "€", "£"])}${random.between(1, 90)}.${random.pick(["00", "50"])}`,
    `${random.pick(["Plate", "Vehicle", "No.", "Machine"])} ${fillDigits("#### ###", random)}`,
    ...(random.chance(0.5) ? [`${random.pick(["Questions?", "Help line", "Info"])} ${phoneOf(at)}`] : []),
    ...(random.chance(0.3) ? [`Pay online: www.${host(at, "city parking")}`] : []),
    ...(random.chance(0.3) ? [inventAddress(at).lines.join(", ")] : []),
  ];
}
