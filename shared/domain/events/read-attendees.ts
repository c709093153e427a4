import { namedAtStart } from "../prose/named-at-start.ts";
import type { Attendee } from "./event.ts";
import { guestTable } from "./guest-table.ts";

const longest = 80;

/** Who is on a list: a table with a head, one a line (`Jane Doe, Doe Bakery, jane@example.com`), or names with commas on one line. */
export const readAttendees = (text: string): readonly Attendee[] => guestTable(text) ?? guestsListed(text);

/** The same in words that say other things as well, as a host writes them: the lines alone that begin with a name. */
export const attendeesAmong = (text: string): readonly Attendee[] =>
  guestTable(text) ?? guestsListed(text.split("\n").filter(isOfGuest).join("\n"));

/** `Jane Doe`, `- Jane Doe (Doe Bakery)`, `Jane Doe, jane@example.com`; no sentence. */
function isOfGuest(line: string): boolean {
  const named = namedAtStart(line.trim());
  if (!named?.name.includes(" ")) return false;
  return (
    /^\s*(?:$|[,;|(<\t–-])/.test(named.rest) && line.length <= longestLine && !/[.!?]$/.test(line.trim())
  );
}

const longestLine = 160;

function guestsListed(text: string): readonly Attendee[] {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^(?:[>*•–-]|\d{1,3}[.)]\s)/, "").trim())
    .filter((line) => line !== "");
  const [only] = lines;
  const isOneLine = lines.length === 1 && only !== undefined && addressIn(only) === null;
  const rows = isOneLine ? outsideBrackets(only).flatMap((each) => each.split(/ and (?=\p{Lu})/u)) : lines;
  return rows.flatMap((row) => attendeeIn(row) ?? []);
}

/** The parts between commas; a company in brackets keeps its own. */
function outsideBrackets(line: string): readonly string[] {
  const parts = [""];
  let isInside = false;
  for (const letter of line) {
    if (letter === "(" || letter === ")") isInside = letter === "(";
    if (!isInside && (letter === "," || letter === ";")) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${letter}`);
  }
  return parts;
}

const addressIn = (row: string): string | null =>
  row.split(/[\s,;|<>()"]/).find((word) => /^[^@]{1,64}@[^@.]{1,64}\.[^@]{2,200}$/.test(word)) ?? null;

function attendeeIn(row: string): Attendee | null {
  const email = addressIn(row);
  const cells = row
    .replace(email ?? "", "")
    .replace(/[<>")]/g, "")
    .split(/[,;|\t(]| [–-] | at (?=\p{Lu})/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const [name = null, company = null] = cells;
  if (name === null && email === null) return null;
  return {
    name: name?.slice(0, longest) ?? null,
    email: email?.toLowerCase() ?? null,
    company: company?.slice(0, longest) ?? null,
  };
}
