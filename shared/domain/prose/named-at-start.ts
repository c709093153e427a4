/** How people begin when they tell whom they met. */
const openings = [
  "met with",
  "met",
  "meet",
  "spoke with",
  "spoke to",
  "talked with",
  "talked to",
  "chatted with",
  "introduced to",
  "connected with",
  "bumped into",
  "ran into",
  "sat next to",
  "sat with",
  "had coffee with",
  "had a coffee with",
  "had lunch with",
  "had a chat with",
  "had a call with",
  "new contact",
  "new lead",
  "add contact",
  "add",
  "contact",
  "also",
  "and",
];

const listed = /^(?:[-*•–]|\d{1,3}[.)])\s+/;
const before = /^(?:(?:i|we)(?:['’]ve| have| was| were| got)?\s+)?(?:just\s+|also\s+|today\s+)?/i;

const word = String.raw`\p{Lu}[\p{L}'’-]{0,30}\.?`;
const particle = "(?:van|von|de|da|di|del|der|den|la|le|bin|al|dos|zu|zur|ter)";
const name = new RegExp(String.raw`^${word}(?: (?:${particle} ){0,2}${word}){0,3}`, "u");

/** Words in capitals that begin something else: a closing, a label, a request. */
const beginsOtherwise = new Set(
  "organizer organiser attendees attendee guests when where who what location call tel phone fax mobile office email mail address web website order invoice total subject date sent from to thank thanks best kind warm many regards cheers sincerely yours dear hi hello hey please our your the this that these visit see meeting re fwd also and great good monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Who is named at the beginning of a line, and what follows. `opened`: what stands before it says that it is somebody: `met`, `1.` */
export type Named = { readonly name: string; readonly rest: string; readonly opened: boolean };

/** Null: the line does not begin with a name, or with words that lead to one. */
export function namedAtStart(line: string): Named | null {
  const bare = line.slice(0, 1000).replace(listed, "").replace(before, "");
  const lower = bare.toLowerCase();
  const opening = openings.find(
    (each) => lower.startsWith(each) && /^(?:\s*[:–-])?\s/.test(lower.slice(each.length)),
  );
  const said = opening === undefined ? bare : bare.slice(opening.length).replace(/^\s*[:–-]?\s+/, "");
  const found = name.exec(said.replace(/^(?:the|a) /i, ""));
  if (!found || beginsOtherwise.has(found[0].split(" ")[0]?.toLowerCase() ?? "")) return null;
  const end = said.indexOf(found[0]) + found[0].length;
  return {
    name: found[0].replace(/\.$/, ""),
    rest: said.slice(end),
    opened: opening !== undefined || listed.test(line),
  };
}
