import { isDay } from "../day-alone.ts";
import { verbsAt } from "../verb-words.ts";

/** Begin with a capital, and are no names of people. */
const things =
  /^(?:happy|merry|thanksgiving|christmas|hanukkah|easter|new|chamber|rotary|zoom|linkedin|whatsapp|facebook|instagram|teams|google|about|regarding|again|today|yesterday|tonight|monday|sept?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|oct|nov|dec|not|has|had|have|is|was|will|can|said|says|told|asked|wants?|needs?|and|but|the|for|from|with|at|on|in|to|re|went|got|moved|bought|signed|paid|gave|sent|made|met|good|great|nice|warm|very|thanks|please)$/i;

/** `Bob Marley`, where Bob is somebody else: one first name, and behind it a word that may be nothing but a surname. */
export function hasOtherSurname(name: string, behind: string): boolean {
  const [, next = ""] = /^ (\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}]+)(?=$|[ ,.;:!?'’])/u.exec(behind) ?? [];
  return (
    next !== "" &&
    /^\p{Lu}\p{L}+$/u.test(name) &&
    !things.test(next) &&
    !isDay(next) &&
    verbsAt(next).length === 0 &&
    !isTitleCase(behind)
  );
}

/** Where most words begin with a capital, none tells anything by it. */
function isTitleCase(words: string): boolean {
  const all = words.match(/\p{L}+/gu) ?? [];
  return all.length > 2 && all.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > all.length;
}
