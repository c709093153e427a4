import { soundsLikeCompany, soundsLikePerson } from "./name-pattern.ts";
import { namedAtStart } from "./named-at-start.ts";

/**
 * Which of the lines are names and nothing else, in a mail that lists people: `- Raj` below `- Mia Cole, lawyer`, or names alone.
 * `names`: whether a line says by itself who somebody is.
 */
export function listOfNames(lines: readonly string[], names: (line: string) => boolean): ReadonlySet<string> {
  const bare = lines.filter(isBareName);
  const others = lines.filter((line) => !isBareName(line) && !isHeading(line));
  const isFamiliar = [...bare, ...others].some((line) => soundsLikePerson(namedAtStart(line)?.name ?? ""));
  return new Set(isFamiliar && others.every(names) ? bare : []);
}

/** `People from tonight:` says nothing of its own above a list. */
export const isHeading = (line: string): boolean =>
  /^(?=.*\b(?:people|contacts?|cards?|names|leads|met|list|those|following|here|details|attendees|guests|participants)\b).{3,60}:$/i.test(
    line.trim(),
  );

/** Whether the line is a name of several words, or one with a mark before it, and nothing else. */
export function isBareName(line: string): boolean {
  const named = namedAtStart(line);
  if (named?.rest.trim() !== "") return false;
  const isMarked = named.opened && /^[-*•–\d]/.test(line);
  return named.name.includes(" ") ? !soundsLikeCompany(named.name) : isMarked && soundsLikePerson(named.name);
}
