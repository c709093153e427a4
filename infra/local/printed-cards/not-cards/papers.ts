import { type Draw, draw } from "../draw.ts";
import { fillDigits } from "../fill-digits.ts";
import { inventAddress } from "../invent-address.ts";
import { list } from "../locale.ts";

const headlines = list(
  "Council votes to keep the old bridge|Rain expected through the weekend|Local team wins at home again|Prices rise for the third month|New school opens its doors|Sturm legt Bahnverkehr lahm|La ville prépare son festival|Storm damages harbour wall|Mayor promises more trains|Hospital wing to close in May",
);
const paragraphs = list(
  "the council said on Tuesday that the work would begin in spring|residents had asked for a new vote after the figures were published|according to a report that was seen by this newspaper|she told reporters that nothing had been decided yet|prices for bread and milk rose more slowly than in the year before|who had lived in the village since the war, said she had never|die Polizei bittet um Hinweise aus der Bevölkerung|les habitants demandent une réunion publique avant la fin du mois|he added that the trains would run again from Monday|in the second half the visitors had more of the ball|the building will be open to visitors until the end of June",
);
const works = list(
  "The Salt Road|A House by the River|Winter Light|The Last Cartographer|Die Uhrmacherin|Le jardin perdu|Small Hours|Notes on Water|The Glass Orchard|Northern Weather",
);
const wines = list(
  "Chardonnay|Pinot Noir|Riesling Trocken|Côtes du Rhône|Tempranillo Reserva|Chianti Classico",
);
const goods = list(
  "Consulting services|Design work|Hosting|Night|Breakfast|Delivery|Spare parts|Working hours",
);

const personOf = (at: Draw): string => `${draw(at, at.locale.given)} ${draw(at, at.locale.family)}`;
const phoneOf = ({ random, locale }: Draw): string => fillDigits(random.pick(locale.phones.work), random);
const amount = ({ random }: Draw): string =>
  `${random.pick(["$", "€ ", "", "£"])}${random.between(5, 2400)}.${random.between(10, 99)}`;
const day = ({ random }: Draw): string =>
  random.pick([
    `${random.between(1, 28)}.${random.between(1, 12)}.2026`,
    `March ${random.between(1, 28)}, 2026`,
    `${random.between(1, 28)} Jun 2026`,
  ]);

export function newspaper(at: Draw): readonly string[] {
  const { random } = at;
  return [
    ...(random.chance(0.4) ? [`The ${draw(at, at.locale.towns).split(";")[0] ?? ""} Gazette`, day(at)] : []),
    draw(at, headlines),
    `${random.pick(["By", "Von", "Par", "Text:"])} ${personOf(at)}`,
    ...random.some(paragraphs, random.between(5, 11)),
  ];
}

/** A bill: it names who sends it, who pays, and how to call. */
export function invoice(at: Draw): readonly string[] {
  const { random, locale } = at;
  return [
    `${draw(at, locale.family)} ${draw(at, locale.legalForms)}`,
    ...inventAddress(at).lines,
    ...(random.chance(0.6) ? [`Tel. ${phoneOf(at)}`] : []),
    `${random.pick(["Invoice", "Rechnung", "Facture", "INVOICE", "Bill"])} ${random.pick(["No.", "#", "Nr."])} ${random.between(100, 99999)}`,
    `${random.pick(["Date", "Datum"])}: ${day(at)}`,
    ...(random.chance(0.7) ? [`${random.pick(["Bill to", "Guest", "Customer"])}: ${personOf(at)}`] : []),
    ...Array.from({ length: random.between(2, 6) }, () => `${random.pick(goods)} ${amount(at)}`),
    `${random.pick(["Total", "Amount due", "Gesamtbetrag", "Net à payer"])} ${amount(at)}`,
    ...(random.chance(0.5)
      ? [random.pick(["Payable within 14 days", "Paid by card", "Zahlbar sofort"])]
      : []),
  ];
}

export function bookCover(at: Draw): readonly string[] {
  const { random } = at;
  const [name, title] = [personOf(at), draw(at, works)];
  return [
    ...(random.chance(0.5) ? [name.toUpperCase(), title] : [title.toUpperCase(), name]),
    ...(random.chance(0.5) ? [random.pick(["A Novel", "Roman", "Stories", "Poems", "A Memoir"])] : []),
    ...(random.chance(0.4) ? ["“A book that stays with you for years.”"] : []),
    ...(random.chance(0.3) ? [random.pick(["Winner of the Harbour Prize", "National bestseller"])] : []),
  ];
}

export function boardingPass(at: Draw): readonly string[] {
  const { random } = at;
  const town = () => (draw(at, at.locale.towns).split(";")[0] ?? "").toUpperCase();
  return [
    random.pick(["BOARDING PASS", "Bordkarte", "E-TICKET", "Train ticket", "Fahrkarte"]),
    `${random.pick(["Name", "Passenger", "Name of passenger"])} ${personOf(at).toUpperCase()}`,
    `${random.pick(["From", "Von"])} ${town()}`,
    `${random.pick(["To", "Nach"])} ${town()}`,
    fillDigits(`Flight XQ ### Gate ${random.pick(["A", "B", "C"])}##`, random),
    `${random.pick(["Boarding", "Dep.", "Departure"])} ${random.between(5, 23)}:${random.between(10, 59)}`,
    `Seat ${random.between(1, 40)}${random.pick(["A", "C", "F"])}`,
    day(at),
  ];
}

export function bottle(at: Draw): readonly string[] {
  const { random, locale } = at;
  return [
    random.pick(["Domaine", "Château", "Weingut", "Bodegas", "Cantina"]) + ` ${draw(at, locale.family)}`,
    draw(at, wines),
    String(random.between(2009, 2024)),
    ...(random.chance(0.6) ? [`${random.pick(["75 cl", "750 ml"])} ${random.between(11, 14)}% vol`] : []),
    ...(random.chance(0.5) ? [`Product of ${draw(at, locale.called)}`] : []),
  ];
}

export function timetable(at: Draw): readonly string[] {
  const { random } = at;
  const rows = Array.from(
    { length: random.between(5, 14) },
    () =>
      `${random.between(5, 23)}:${random.between(10, 59)} ${draw(at, at.locale.towns).split(";")[0] ?? ""} ${random.between(1, 12)}`,
  );
  return [random.pick(["Departures", "Abfahrt", "Départs", "Arrivals", "Partenze"]), ...rows];
}

export function certificate(at: Draw): readonly string[] {
  const { random } = at;
  return [
    random.pick(["CERTIFICATE OF ATTENDANCE", "Diploma", "Urkunde", "Certificate of Completion"]),
    random.pick(["This is to certify that", "awarded to", "verliehen an", "is hereby granted to"]),
    personOf(at),
    random.pick([
      "has completed the course",
      "for outstanding work in the year",
      "took part in the workshop",
    ]),
    random.pick(["Introduction to Statistics", "First Aid", "Project Planning", "Public Speaking"]),
    day(at),
  ];
}

/** A logo on a wall, a bag or a screen. */
export function logo(at: Draw): readonly string[] {
  const { random, locale, language } = at;
  const name = random.pick([
    draw(at, locale.family).toUpperCase(),
    `${draw(at, locale.family)} ${draw(at, language.trades)}`,
    draw(at, language.trades).toUpperCase(),
  ]);
  return [name, ...(random.chance(0.5) ? [draw(at, language.taglines)] : [])];
}
