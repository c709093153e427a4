import { areNames } from "../commands/read-target.ts";
import { type Reading, readingOf } from "../commands/reading.ts";
import type { ParseContext, Target } from "../commands/verb.ts";
import { leadVerb } from "../outcomes/lead-verb.ts";

const name = "\\p{L}[^\\d,;:.!?]{1,60}?";
const giver = `(?<giver>#?\\d{1,2}|${name})`;
const numbers = "#?\\d{1,2}(?:(?:, ?| and | & ?)#?\\d{1,2}){0,8}";
const whom = `(?<whom>${numbers}|\\p{L}[^\\d;:.!?]{1,80}?)`;
const lately = "(?:has |just |also |kindly )*";
const gave = "(?:referred|recommended|introduced|sent|passed|brought)";

/** In the order in which they are tried; `whom` is who was sent, where it is not left out. */
const ways: readonly RegExp[] = [
  `^${giver} ${lately}${gave} ${whom} (?:on )?(?:to (?:me|us)|my way|our way|over)[.!]?$`,
  `^${giver} ${lately}(?:introduced|referred|recommended|connected|put) (?:me|us) (?:to|with|in touch with) ${whom}[.!]?$`,
  `^(?:an? )?(?:lead|referral|intro|introduction) (?:from|by|through|via) ${giver}(?:: ?|, | is | was )${whom}[.!]?$`,
  `^${whom},? (?:(?:who|is|was|were|came|comes) )*(?:referred|recommended|introduced|sent)(?: (?:to )?(?:me|us))? (?:by|through|via) ${giver}[.!]?$`,
  `^${whom}(?: is| was)?(?: an?)? (?:lead|referral|intro|introduction)(?: given)? (?:from|by|through|via|thanks to) ${giver}[.!]?$`,
  `^${whom} (?:came|comes) (?:to (?:me|us) )?(?:through|via|thanks to) ${giver}[.!]?$`,
  `^${giver} ${lately}(?:sent|brought|passed|gave) (?:me|us) ${whom}[.!]?$`,
  `^(?:i )?(?:got|received) ${whom} (?:from|through|via|thanks to) ${giver}[.!]?$`,
  `^(?:(?:who|she|he|they) (?:was|were) )?(?:referred|recommended|introduced|sent)(?: to (?:me|us))? by ${giver}[.!]?$`,
].map((each) => new RegExp(each, "iu"));

/** `2 lead from Tom`, `Tom referred Jane to me`, `Jane, referred by Tom`: who has sent whom. Null: it is none. */
export function readReferral(words: string, context: ParseContext): Reading | null {
  for (const way of ways) {
    const { giver: by = "", whom: sent } = way.exec(words)?.groups ?? {};
    const isByNumber = sent !== undefined && numberIn(partsOf(sent)[0] ?? "", context) !== null;
    const target = targetOf(by, isByNumber ? areNames : isName, context);
    const said = sent === undefined ? "them" : saidOf(sent, context);
    if (!target || said === null) continue;
    const rest = `sent ${said}`;
    const reading = readingOf({ verb: leadVerb, casual: false, means: "", rest, target }, context);
    if (reading.kind === "command") return reading;
  }
  return null;
}

type IsName = (said: string) => boolean;

/** Behind a number names are known by their place, else by their capitals. */
function targetOf(said: string, isNamed: IsName, context: ParseContext): Target | null {
  const number = numberIn(said, context);
  if (number !== null) return { kind: "numbers", numbers: [number] };
  return isNamed(said) ? { kind: "name", name: said } : null;
}

/** `#2, #3`, `Jane, Bob Roe`; null: one of them is nobody. */
function saidOf(said: string, context: ParseContext): string | null {
  const all = partsOf(said).map((part) => {
    const number = numberIn(part, context);
    if (number !== null) return `#${number}`;
    return isName(part) ? part : null;
  });
  return all.includes(null) ? null : all.join(", ");
}

const partsOf = (said: string): readonly string[] => said.split(/, ?(?:and )?| and | & ?/);

function numberIn(said: string, { numbers }: ParseContext): number | null {
  const number = Number(/^#?(\d{1,2})$/.exec(said)?.[1] ?? Number.NaN);
  return numbers.includes(number) ? number : null;
}

/** Somebody's, as names are written: `sent a client my way` names nobody. */
const isName = (said: string): boolean =>
  areNames(said) &&
  !/ (?:and|und|et|y|or) |&|\+/i.test(said) &&
  said.split(" ").every((word) => /^(?:\p{Lu}|(?:van|von|de|der|den|la|da|di)$)/u.test(word));
