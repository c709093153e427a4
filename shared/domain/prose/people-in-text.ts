import { namedIn } from "./named-in.ts";
import { type PersonInText, personInText } from "./person-in-text.ts";
import { toldOfEach } from "./told-of-each.ts";

/** Everybody whom a text names, each with what is said of them; where they were met goes for all. */
export function peopleInText(text: string): readonly PersonInText[] {
  const { people, before } = namedIn(text);
  if (people.length === 0) return [personInText(text, null)].filter((each) => each !== null);
  const found = toldOfEach(people)
    .map((named) => personInText(text, named))
    .filter((each) => each !== null);
  const met = placeIn(before) ?? found.map((each) => each.met).findLast((each) => each !== null) ?? null;
  return found.map((each) => ({ ...each, met: each.met ?? met }));
}

const day = /\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening))\b/i;

/** `Today at the Chamber lunch I` → `the Chamber lunch today` */
function placeIn(before: string): string | null {
  const place = /(?:^|\s)(?:at|@|during) (.+?)(?:[,:]| (?:i|we)\b|$)/i.exec(before.trim())?.[1];
  if (place === undefined) return null;
  const when = day.exec(before)?.[0];
  return when === undefined || day.test(place) ? place : `${place} ${when.toLowerCase()}`;
}
