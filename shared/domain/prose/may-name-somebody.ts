import { namedAtStart } from "./named-at-start.ts";

const address = /[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,190}\.[a-z]{2,}/iu;
const number = /(?:\+|\()?\d(?:[\s().-]?\d){6,14}(?!\d)/;

/** The ways to reach somebody that stand in the line, the first of each kind. */
export const contactPointsIn = (line: string): readonly string[] =>
  [address, number].flatMap((point) => point.exec(line)?.[0] ?? []);

export const hasContactPoint = (line: string): boolean => contactPointsIn(line).length > 0;

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
