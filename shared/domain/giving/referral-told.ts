import { namedIn } from "../prose/named-in.ts";

const word = "\\p{Lu}(?:\\.|[\\p{L}'’-]+)";
const name = `${word}(?: (?:van|von|de|der|den|la|da|di|${word})){0,3}`;
const gave = "referred|recommended|introduced|sent|passed on|put in touch";
const passive = `(?:(?:who|[Ss]he|[Hh]e|[Tt]hey) )?(?:(?:was|were|is) )?(?:${gave})(?: to (?:me|us))? (?:by|through|via) (?<by>${name})`;
const came = `(?:(?:who|[Ss]he|[Hh]e|[Tt]hey) )?(?:came|comes) (?:to (?:me|us) )?(?:through|via|thanks to) (?<via>${name})`;
const active = `(?<giver>${name}) (?:has )?(?:${gave}) (?:her|him|them)(?: to (?:me|us)| on)?`;

/** Set apart behind what is said of somebody who was met. */
const told = new RegExp(
  `(?:[,;.] |,? ?\\(| [-–—] )(?:${passive}|${came}|${active})(?=$|[,;.)!]|\\s(?:at|on|last|today|yesterday)\\b)`,
  "u",
);

/** `Met Jane Doe at BNI, referred by Tom Roe` says two things: who was met, and `Tom Roe referred Jane Doe to me`, which is this. Null: it does not. */
export function referralTold(text: string): string | null {
  const { by, via, giver = by ?? via } = told.exec(text)?.groups ?? {};
  const people = giver === undefined ? [] : namedIn(text).people.map((each) => each.name);
  const met = people.filter((each) => each !== giver);
  return giver === undefined || met.length === 0 ? null : `${giver} referred ${met.join(" and ")} to me`;
}
