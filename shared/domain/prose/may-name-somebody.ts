import { hasContactPoint } from "./contact-points-in.ts";
import { soundsLikePerson } from "./name-pattern.ts";
import { namedIn } from "./named-in.ts";

const longestField = 60;

/** `Emma @ Bright Ideas`, `Alice Young is a florist` */
const isTold =
  /^ (?:from|of|@|at|with) \p{Lu}|^ (?:is|was) (?:an? |the )|^ (?:needs|wants|works|runs|owns|offers|sells) /u;

/**
 * Whether a line that is no command may say who somebody is: a way to reach them, a name behind "met …", or a name and something
 * short beside it, as lists have. Looks at the beginning alone; what the line says in full is for `personInText`.
 */
export function mayNameSomebody(line: string): boolean {
  if (hasContactPoint(line)) return true;
  const { people, before } = namedIn(line);
  const [named] = people;
  if (!named) return false;
  if (people.length > 1 || before !== "") return true;
  const words = named.name.split(" ").length;
  if (named.opened) return words > 1 || /^ ?(?:\(|,|from |of |at |who )/.test(named.rest);
  if (isTold.test(named.rest)) return soundsLikePerson(named.name);
  const [field = ""] = named.rest.replace(/^ ?(?:,|–|-(?= )|\||\(|\t)\s*/, "").split(/[,;|)]|\.\s/);
  return (
    words > 1 &&
    field !== named.rest &&
    field.length > 1 &&
    field.length <= longestField &&
    /^[\p{L}\d]/u.test(field)
  );
}
