import { namedAtStart } from "./named-at-start.ts";

const address = /[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,190}\.[a-z]{2,}/iu;
const number = /(?:\+|\()?\d(?:[\s().-]?\d){6,14}(?!\d)/;

/** A way to reach somebody stands in the line. */
export const hasContactPoint = (line: string): boolean => address.test(line) || number.test(line);

const longestField = 60;

/**
 * Whether a line that is no command may say who somebody is: a way to reach them, a name behind "met …", or a name and something
 * short beside it, as lists have. Looks at the beginning alone; what the line says in full is for `personInText`.
 */
export function mayNameSomebody(line: string): boolean {
  if (hasContactPoint(line)) return true;
  const named = namedAtStart(line);
  if (!named) return false;
  const words = named.name.split(" ").length;
  if (named.opened) return words > 1 || /^ ?(?:\(|,|from |of |at |who )/.test(named.rest);
  const [field = ""] = named.rest.replace(/^ ?(?:,|–|-(?= )|\||\(|\t)\s*/, "").split(/[,;|)]/);
  return (
    words > 1 &&
    field !== named.rest &&
    field.length > 1 &&
    field.length <= longestField &&
    /^[\p{Lu}\d]/u.test(field)
  );
}
