const occasions = new Set(
  "breakfast lunch luncheon dinner brunch mixer expo fair conference conf summit meetup chapter chamber rotary bni lions kiwanis toastmasters club networking event party wedding church webinar workshop linkedin forum congress gala drinks tradeshow reception seminar retreat convention hackathon picnic bbq festival".split(
    " ",
  ),
);
const noPlace = new Set(
  "yes no nope nah yep dunno idk unknown nowhere none na skip later unsure done voicemail nobody nothing same maybe sorry thanks hi hello dear called emailed mailed left sent wrote spoke talked met saw had have has will went going booked scheduled planned waiting need needs let lets great good nice".split(
    " ",
  ),
);

/**
 * Whether a bare title answers "where did you meet?": it names an occasion or, where nothing was said before it, is written as a name
 * is. A phone puts the first letter of anything in capitals, so that of several words a later one counts; behind other lines a name
 * may be the writer's own.
 */
export function namesPlace(title: string, isFirst: boolean): boolean {
  const words = title.split(" ");
  const lower = words.map((word) => word.toLowerCase().replace(/[^\p{L}\d]/gu, ""));
  if (noPlace.has(lower[0] ?? "")) return false;
  if (lower.some((word) => occasions.has(word))) return true;
  const [first = "", ...others] = words;
  const isName =
    others.length === 0 ? /^\p{Lu}/u.test(first) : others.some((word) => /^[\p{Lu}\d]/u.test(word));
  return isFirst && isName;
}
