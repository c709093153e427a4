import { noWords } from "../commands/no-words.ts";
import type { ParsedArgs } from "../commands/verb.ts";
import type { Reach } from "./outcome.ts";

/** `inside`, `outside` or neither, and nothing else; `verb` is told where more was said. */
export function readReach(verb: string, words: string): ParsedArgs<Reach | null> {
  const [, said, rest = ""] =
    /^(?:(?:an? )?(inside|outside)(?: referral| lead)?)?\b ?(.*)$/i.exec(words) ?? [];
  const nothingMore = noWords(verb, rest);
  if (nothingMore.kind === "asked") return nothingMore;
  const lower = said?.toLowerCase();
  const reach = lower === "inside" || lower === "outside" ? lower : null;
  return { kind: "ok", args: reach };
}
