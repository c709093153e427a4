import { beginsSomethingElse, nameAt, soundsLikeCompany } from "./name-pattern.ts";

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

const listed = /^(?:(?:[-*•–]|\d{1,3}[.)])\s+|(?:first|second|third)(?:ly)?,? (?=\p{Lu})|finally,? )/iu;
const before =
  /^(?:then,? |next,? )?(?:(?:i|we)(?:['’]ve| have| was| were| got)?\s+)?(?:just\s+|also\s+|today\s+)?/i;

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
  const found = nameAt(said.replace(/^(?:the|a) /i, ""), 0);
  if (found === null || beginsSomethingElse(found)) return null;
  if (opening !== undefined && soundsLikeCompany(found)) return null;
  const name = found.replace(/(?:\.|['’]s)$/, "");
  const rest = said.slice(said.indexOf(found) + name.length);
  if (isOfAnother(rest) || isFirm(name, rest)) return null;
  return {
    name,
    rest: rest.replace(/^['’]s /, " "),
    opened: opening !== undefined || listed.test(line),
  };
}

/** `Ann's husband` is not Ann; her number is hers. */
export const isOfAnother = (rest: string): boolean =>
  /^['’]s (?!e-?mail|phone|mobile|cell|number|address|website|details|contact|card)\p{Ll}/u.test(rest);

/** `Rose & Thyme Florists` */
const isFirm = (name: string, rest: string): boolean =>
  !name.includes(" ") && /^ (?:&|\+) \p{Lu}/u.test(rest);
