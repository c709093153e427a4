import { folded } from "../cards/letters.ts";

/** Words of a question that tell nothing of whom it is about. */
const empty = new Set(
  [
    "a an and any anybody anyone are at by can card cards contact contacts did do does find for from get guy had help helps has have her him his i in is",
    "know lady list man me meet meeting met my name names need needs of on or our people person please s search she he show somebody someone that the",
    "their them there they this to up was we were what where which who whom whose with woman works you your again about also",
  ]
    .join(" ")
    .split(" "),
);

/** The words of any text, as they are compared: folded, apart at every mark. */
export const plainWords = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** What is looked for, once each; where nothing but empty words was said, those are it ("Will May"). */
export function soughtWords(said: string): readonly string[] {
  const telling = tellingWords(said);
  return telling.length > 0 ? telling : [...new Set(plainWords(said))];
}

/** Those that tell of whom it is. */
export const tellingWords = (said: string): readonly string[] =>
  [...new Set(plainWords(said))].filter((word) => !empty.has(word));
