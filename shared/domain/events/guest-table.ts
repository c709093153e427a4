import { tableRows } from "../text/table-rows.ts";
import type { Attendee } from "./event.ts";

type Column = "name" | "first" | "last" | "email" | "company" | "status";

const of = "(?:(?:attendee|guest|participant|member|contact)(?:'s)? )?";
const name = "nom complet|nombre completo|nome completo|teilnehmer(?:in)?|gast|naam";

/** What ticket shops and spreadsheets call their columns; `nom`, `nombre` and `nome` stand for either, by what is beside them. */
const columns: Readonly<Record<Column, RegExp>> = {
  name: new RegExp(`^(?:${of}(?:full |display )?name|${name}|attendees?|guests?|participants?)$`),
  first: new RegExp(`^(?:${of}(?:first|given) ?name|first|vorname|prenom|voornaam)$`),
  last: new RegExp(
    `^(?:${of}(?:last|family|sur) ?name|last|nachname|familienname|nom de famille|apellidos?|cognome|achternaam)$`,
  ),
  email: new RegExp(
    `^(?:${of}e-?mail(?: ?address)?|e-?mail-?adresse|mail|courriel|correo(?: electronico)?|adresse e-?mail)$`,
  ),
  company:
    /^(?:company(?: ?name)?|organi[sz]ation|business(?: name)?|employer|firma|unternehmen|entreprise|societe|empresa|azienda|bedrijf)$/,
  status: new RegExp(`^(?:${of}status|approval status|rsvp|antwort|reponse)$`),
};

const eitherName = /^(?:nom|nombre|nome)$/;

/** Titles and totals stand above some tables. */
const mostAbove = 12;

const longestText = 1_000_000;

/** Who is on a table whose head says what its columns are, in any order, parted by commas, semicolons or tabs. Null: it is no such table. */
export function guestTable(text: string): readonly Attendee[] | null {
  const rows = (tableRows(text.slice(0, longestText)) ?? []).filter((row) =>
    row.some((cell) => cell.trim() !== ""),
  );
  const heads = rows.slice(0, mostAbove).map(placesOf);
  const at = heads.findIndex(
    ({ name, first, last, email }) => (name ?? first ?? last ?? email) !== undefined,
  );
  const places = heads[at];
  return places ? rows.slice(at + 1).flatMap((row) => guestIn(row, places)) : null;
}

type Places = Partial<Record<Column, number>>;

function placesOf(row: readonly string[]): Places {
  const heads = row.map((cell) =>
    cell
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[_\s]+/g, " ")
      .trim(),
  );
  const found = Object.entries(columns).flatMap(([column, is]) => {
    const place = heads.findIndex((head) => is.test(head));
    return place < 0 ? [] : [[column, place] as const];
  });
  const places: Places = Object.fromEntries(found);
  const either = heads.findIndex((head) => eitherName.test(head));
  if (either < 0) return places;
  if (places.first !== undefined) return { ...places, last: places.last ?? either };
  return places.last === undefined
    ? { ...places, name: places.name ?? either }
    : { ...places, first: either };
}

const isAway = /^(?:no\b|not |cancel|declin|refund|waitlist|deleted|abgesagt|nein|non\b)/i;
const longest = 80;

function guestIn(row: readonly string[], places: Places): readonly Attendee[] {
  const cell = (column: Column): string => row[places[column] ?? -1]?.trim() ?? "";
  if (isAway.test(cell("status"))) return [];
  const [, family, given] = /^([^,]+), ([^,]+)$/.exec(cell("name")) ?? [];
  const whole = family === undefined ? cell("name") : `${given ?? ""} ${family}`;
  const said = [cell("first"), cell("last")].filter((each) => each !== "").join(" ") || whole;
  const email = /^[^@\s]{1,64}@[^@\s]{1,64}\.[^@\s]{2,200}$/.exec(cell("email"))?.[0].toLowerCase() ?? null;
  if (said === "" && email === null) return [];
  const [name, company] = [said, cell("company")].map((each) => each.slice(0, longest) || null);
  return [{ name: name ?? null, email, company: company ?? null }];
}
