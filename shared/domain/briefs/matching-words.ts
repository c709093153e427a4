import type { NetworkingEvent } from "../events/event.ts";
import { plainWords, tellingWords } from "../recall/sought-words.ts";
import { stem } from "../recall/stem.ts";

/** What is not wanted stands behind such a word, up to the next mark. */
const unwanted = /\b(?:no|not|never|without|except|avoid(?:ing)?|but not|rather not)\b([^.,;]*)/gi;

/** Words of a target that say nothing of whom it is. */
const idle = new Set(
  "care cares want wants like likes value values believe believes looking seek seeking".split(" "),
);

/** Words of the target that say whom the person wants to meet, and whom not, as they are written there. */
export function targetWords(target: string): {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
} {
  const without = [...target.matchAll(unwanted)].map(([, said = ""]) => said).join(" ");
  return { wanted: telling(target.replace(unwanted, " ")), unwanted: telling(without) };
}

const telling = (text: string): readonly string[] =>
  tellingWords(text).filter((word) => word.length > 2 && !idle.has(word));

/** Those of the words that the invite uses in its name or text, or its host or guests in their names, whatever their endings. */
export function wordsUsed(words: readonly string[], event: NetworkingEvent): readonly string[] {
  const { name, about, organizer, attendees } = event;
  const texts = [name, about ?? "", organizer ?? "", ...attendees.map(({ company }) => company ?? "")];
  const used = new Set(plainWords(texts.join(" ")).map(stem));
  return words.filter((word) => used.has(stem(word)));
}
